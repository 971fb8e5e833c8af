#pragma once

#include "text/LinkDescription.h"
#include "text/StyledText.h"
#include "ui/theme/Theme.h"

#include <QFrame>
#include <QPointer>

#include <functional>

class QPushButton;

namespace contactdesk
{

class ElidedLabel;
class IconLabel;
class PlainLabel;

/// Asks in the page before a link is opened: where it really leads, and what is to be said about
/// that. Whoever clicked on it opens it, copies it, looks up whom it names, or lets it be.
class LinkBar : public QFrame
{
    Q_OBJECT

public:
    /// `open` hands an address to the desktop and tells whether it could; it lives as long as this.
    LinkBar(const Theme &theme, std::function<bool(const QUrl &)> open, QWidget *parent = nullptr);

    /// Asks about a link in place of the one there is, and takes the focus. `shownText` is what it
    /// was seen as; "" if that claimed to be no address, as a picture. What isn't allowed as a
    /// link (isAllowedTarget()) isn't asked about.
    void ask(const TextLink &link, const QString &shownText);
    /// Goes, and gives the focus back to who had it.
    void dismiss();

Q_SIGNALS:
    /// A phone number in E.164, or an e-mail address, of which the agent wants to see the contact.
    void lookUpRequested(const QString &key);

private:
    void buildLayout();
    void wire();
    void describeLink(const LinkDescription &description);
    void open();
    void copy();
    void lookUp();
    /// The number or the address of the person that the link is; "" for a web address.
    QString personKey() const;

    const Theme &m_theme;
    std::function<bool(const QUrl &)> m_open;
    QUrl m_target;
    QPointer<QWidget> m_focusBefore;
    IconLabel *m_icon;
    PlainLabel *m_what;
    ElidedLabel *m_host;
    ElidedLabel *m_address;
    PlainLabel *m_caution;
    QPushButton *m_openButton;
    QPushButton *m_lookUpButton;
    QPushButton *m_copyButton;
    QPushButton *m_cancelButton;
};

} // namespace contactdesk
