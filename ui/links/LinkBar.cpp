#include "ui/links/LinkBar.h"

#include "text/LinkTarget.h"
#include "text/PlainSigns.h"
#include "ui/common/Announce.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/IconLabel.h"
#include "ui/common/Look.h"
#include "ui/common/PanelKeys.h"
#include "ui/common/SpokenRole.h"
#include "ui/common/WrappingRow.h"
#include "ui/theme/Icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

QString whatItDoes(const QUrl &target)
{
    if (target.scheme() == "tel"_L1)
        return LinkBar::tr("This number opens in your phone program:");
    if (target.scheme() == "mailto"_L1)
        return LinkBar::tr("This address opens in your mail program:");
    return LinkBar::tr("This link opens in your browser:");
}

/// The same with whom it leads to, as one sentence.
QString spoken(const QUrl &target, const QString &whom)
{
    if (target.scheme() == "tel"_L1)
        return LinkBar::tr("Opens %1 in your phone program").arg(inSentence(whom));
    if (target.scheme() == "mailto"_L1)
        return LinkBar::tr("Opens %1 in your mail program").arg(inSentence(whom));
    return LinkBar::tr("Opens %1 in your browser").arg(inSentence(whom));
}

QString cautionText(LinkCautions cautions)
{
    QStringList sentences;
    if (cautions.testFlag(LinkCaution::ShownAsOther))
        sentences.append(LinkBar::tr("The message shows something other than this address."));
    if (cautions.testFlag(LinkCaution::NameBeforeHost))
        sentences.append(LinkBar::tr("What stands before the @ is not where it leads."));
    if (cautions.testFlag(LinkCaution::MixedLetters))
        sentences.append(
            LinkBar::tr("Its name has unusual letters, which can make it look like another name."));
    if (cautions.testFlag(LinkCaution::NotEncrypted))
        sentences.append(LinkBar::tr(
            "The connection is not encrypted: others can read and change what is sent."));
    return sentences.join(u' ');
}

QPushButton *newButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    return button;
}

} // namespace

LinkBar::LinkBar(const Theme &theme, std::function<bool(const QUrl &)> open, QWidget *parent)
    : QFrame(parent),
      m_theme(theme),
      m_open(std::move(open)),
      m_icon(new IconLabel(Theme::iconSize)),
      m_what(new PlainLabel),
      m_host(new ElidedLabel),
      m_address(new ElidedLabel),
      m_caution(new PlainLabel),
      m_openButton(newButton(u"linkOpen"_s, tr("Open"))),
      m_lookUpButton(newButton(u"linkLookUp"_s, tr("Look up"))),
      m_copyButton(newButton(u"linkCopy"_s, tr("Copy address"))),
      m_cancelButton(newButton(u"linkCancel"_s, tr("Cancel")))
{
    setSpokenRole(*this, QAccessible::Grouping);
    setObjectName(u"linkBar"_s);
    buildLayout();
    wire();
    hide();
}

void LinkBar::buildLayout()
{
    m_what->setObjectName(u"linkWhat"_s);
    m_host->setObjectName(u"linkHost"_s);
    setType(*m_host, TypeSize::Heading);
    // Whose a host is stands at its end.
    m_host->setElideMode(Qt::ElideLeft);
    m_address->setObjectName(u"linkAddress"_s);
    m_address->setProperty("look", u"muted"_s);
    setType(*m_address, TypeSize::Small);
    m_address->setElideMode(Qt::ElideMiddle);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_caution->setObjectName(u"linkCaution"_s);
    m_caution->setWordWrap(true);
    m_lookUpButton->setToolTip(tr("Show the contact with this number or address"));

    auto *buttons = new WrappingRow;
    for (QPushButton *button : {m_openButton, m_lookUpButton, m_copyButton, m_cancelButton})
        buttons->addWidget(button);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(Theme::tight);
    for (QWidget *line : QWidgetList{m_what, m_host, m_address, m_caution})
        texts->addWidget(line);
    texts->addSpacing(Theme::tight);
    texts->addLayout(buttons);
    texts->addStretch();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::margin, Theme::gap, Theme::margin, Theme::gap);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
}

void LinkBar::wire()
{
    connect(m_openButton, &QPushButton::clicked, this, &LinkBar::open);
    connect(m_lookUpButton, &QPushButton::clicked, this, &LinkBar::lookUp);
    connect(m_copyButton, &QPushButton::clicked, this, &LinkBar::copy);
    connect(m_cancelButton, &QPushButton::clicked, this, &LinkBar::dismiss);
    auto *keys = new PanelKeys(*this);
    keys->add(Qt::Key_Escape, [this] { dismiss(); });
}

void LinkBar::ask(const TextLink &link, const QString &shownText)
{
    if (!isAllowedTarget(link.target))
        return;
    m_target = link.target;
    describeLink(describe(link.target, shownText));

    if (QWidget *focused = window()->focusWidget(); !isAncestorOf(focused))
        m_focusBefore = focused;
    show();
    // Where there is something to think about, Enter doesn't open it.
    const bool isHarmless = m_caution->isHidden();
    (isHarmless ? m_openButton : m_cancelButton)->setFocus(Qt::OtherFocusReason);
    announce(*this, accessibleName());
}

void LinkBar::describeLink(const LinkDescription &description)
{
    const QString caution = cautionText(description.cautions);
    const bool isHarmless = caution.isEmpty();
    setLook(*this, "look", isHarmless ? u"information"_s : u"warning"_s);
    m_icon->setIcon(themedIcon(m_theme, isHarmless ? u"dialog-information"_s : u"dialog-warning"_s,
                               isHarmless ? Role::Accent : Role::Warning));
    m_what->setText(whatItDoes(m_target));
    m_host->setFullText(description.whom);
    m_address->setFullText(description.address);
    // Of a person's number or mailbox the address says nothing more.
    m_address->setVisible(personKey().isEmpty());
    m_caution->setText(caution);
    m_caution->setVisible(!isHarmless);
    m_lookUpButton->setVisible(!personKey().isEmpty());
    m_copyButton->setText(tr("Copy address"));
    const QString sentence = spoken(m_target, description.whom);
    setAccessibleName(isHarmless ? sentence : QString(sentence + u". "_s + caution));
    // Who comes to a button first hears what it is about.
    m_openButton->setAccessibleDescription(accessibleName());
    m_cancelButton->setAccessibleDescription(accessibleName());
}

void LinkBar::dismiss()
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    hide();
    if (hadFocus && m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    m_focusBefore.clear();
}

void LinkBar::open()
{
    if (m_open(m_target)) {
        dismiss();
        return;
    }
    m_caution->setText(tr("No program on this computer opens it. You can copy the address."));
    m_caution->show();
}

void LinkBar::copy()
{
    const QString key = personKey();
    QGuiApplication::clipboard()->setText(key.isEmpty() ? QString::fromLatin1(m_target.toEncoded())
                                                        : key);
    m_copyButton->setText(tr("Address copied"));
}

void LinkBar::lookUp()
{
    const QString key = personKey();
    dismiss();
    Q_EMIT lookUpRequested(key);
}

QString LinkBar::personKey() const
{
    const bool isPerson = m_target.scheme() == "tel"_L1 || m_target.scheme() == "mailto"_L1;
    return isPerson ? m_target.path(QUrl::FullyDecoded) : QString();
}

} // namespace contactdesk
