#pragma once

#include "models/MessageSearchModel.h"
#include "ui/common/Section.h"

class QLabel;
class QLineEdit;
class QListView;

namespace contactdesk
{

class PageStack;
class EmptyState;
class SettledAnnouncement;

/// Finds a text in all conversations that this desk has fetched, with every key, and shows what it
/// finds as it comes. Searches only while it is in sight.
class FindEverywherePanel : public Section
{
    Q_OBJECT

public:
    /// The directory must outlive this widget.
    FindEverywherePanel(const Theme &theme, Directory &directory, Clock clock,
                        QWidget *parent = nullptr);

Q_SIGNALS:
    /// A conversation is to be shown where a message was found: at `timestamp`, milliseconds since
    /// 1970 in UTC, or Conversation::noTime if it has none. `text`: what was found in it.
    void openRequested(const contactdesk::ContactId &id, qint64 timestamp, const QString &text);
    void closed();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setUpList(const Theme &theme);
    void wireKeys();
    void search();
    void showProgress();
    QString progressText() const;
    void goToRows();
    void goBackToField();
    void openFirst();
    void open(const QModelIndex &index);

    MessageSearchModel *m_model;
    QLineEdit *m_field;
    QLabel *m_state;
    PageStack *m_pages;
    EmptyState *m_none;
    QListView *m_view;
    SettledAnnouncement *m_outcome;
};

} // namespace contactdesk
