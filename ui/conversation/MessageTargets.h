#pragma once

#include "ui/theme/Theme.h"

#include <QModelIndex>
#include <QWidget>

namespace contactdesk
{

class ConversationView;
class LinkBar;
class MediaShelf;
class NoticeBar;
class PictureViewer;

/// What messages lead to: links, which are asked about before they are opened, and media, which are
/// fetched only when the agent chooses them. The bars that ask and tell are this widget's.
class MessageTargets : public QWidget
{
    Q_OBJECT

public:
    /// All of these must outlive this widget. `viewer` is shown and hidden by whoever owns it.
    MessageTargets(const Theme &theme, MediaShelf &shelf, ConversationView &view,
                   PictureViewer &viewer, QWidget *parent = nullptr);

    /// Somebody else's conversation: nothing is asked about any more.
    void clear();

Q_SIGNALS:
    /// A number or an address of which the agent wants to see the contact.
    void lookUpRequested(const QString &key);
    /// A picture has been put into the viewer.
    void pictureOpened();

private:
    void activate(const QModelIndex &message);
    void openPicture(const QString &address);
    void askToOpen(const QString &address);
    void chooseFile(const QString &address);
    void tellSaving();

    MediaShelf &m_shelf;
    PictureViewer &m_viewer;
    LinkBar *m_links;
    NoticeBar *m_notice;
    /// Of the picture in the viewer.
    QString m_address;
    /// Counts what was asked for: another contact's picture is nobody's any more.
    int m_turn = 0;
};

} // namespace contactdesk
