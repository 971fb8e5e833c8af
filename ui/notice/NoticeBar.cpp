#include "ui/notice/NoticeBar.h"

#include "text/PlainSigns.h"
#include "ui/common/Announce.h"
#include "ui/common/CloseButton.h"
#include "ui/common/IconLabel.h"
#include "ui/common/Look.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/SpokenRole.h"
#include "ui/common/WrappingRow.h"
#include "ui/notice/ReportButton.h"
#include "ui/theme/Icons.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

struct Appearance {
    QString look;
    QString icon;
    Role role;
};

Appearance appearance(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Information:
        return {u"information"_s, u"dialog-information"_s, Role::Accent};
    case NoticeKind::Success:
        return {u"success"_s, u"dialog-positive"_s, Role::Success};
    case NoticeKind::Warning:
        return {u"warning"_s, u"dialog-warning"_s, Role::Warning};
    case NoticeKind::Danger:
        break;
    }
    return {u"danger"_s, u"dialog-error"_s, Role::Danger};
}

} // namespace

QString quotedWords(const Failure &failure)
{
    if (failure.serviceWords.isEmpty())
        return {};
    const QString words = failure.serviceWords.left(300);
    // What this computer's own disk says isn't the service's.
    return failure.kind == FailureKind::Storage
               ? NoticeBar::tr("This computer says: “%1”.").arg(inSentence(words))
               : NoticeBar::tr("The service says: “%1”.").arg(inSentence(words));
}

NoticeBar::NoticeBar(const Theme &theme, QWidget *parent)
    : QFrame(parent),
      m_theme(theme),
      m_icon(new IconLabel(Theme::iconSize)),
      m_text(new PlainLabel),
      m_details(new PlainLabel),
      m_buttons(new WrappingRow),
      m_close(new CloseButton(tr("Close this notice")))
{
    setSpokenRole(*this, QAccessible::Grouping);
    setObjectName(u"noticeBar"_s);
    m_text->setObjectName(u"noticeText"_s);
    m_text->setWordWrap(true);
    setType(*m_text, TypeSize::Strong);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setObjectName(u"noticeDetails"_s);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);

    m_close->setObjectName(u"noticeClose"_s);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::clear);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(Theme::tight);
    texts->addWidget(m_text);
    texts->addWidget(m_details);
    texts->addLayout(m_buttons);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::margin, Theme::gap, Theme::gap, Theme::gap);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    hide();
}

void NoticeBar::tell(NoticeKind kind, const QString &text, const QString &details)
{
    clear();
    m_told = {kind, text, details, {}};
    const Appearance looks = appearance(kind);
    setLook(*this, "look", looks.look);
    m_icon->setIcon(themedIcon(m_theme, looks.icon, looks.role));
    m_text->setText(text);
    m_details->setText(details);
    m_details->setVisible(!details.isEmpty());
    setAccessibleName(details.isEmpty() ? text : QString(text + u' ' + details));
    show();
    announce(*this, accessibleName());
}

void NoticeBar::tell(const QString &what, const Failure &failure)
{
    QStringList details{whatHappened(failure)};
    if (const QString words = quotedWords(failure); !words.isEmpty())
        details.append(words);
    details.append(whatToDo(failure));
    const bool isHarmless = failure.kind == FailureKind::AlreadyExists;
    tell(isHarmless ? NoticeKind::Warning : NoticeKind::Danger, what, details.join(u' '));
    if (!isHarmless)
        offerReport(what, failure);
}

QPushButton *NoticeBar::offer(const QString &text)
{
    auto *button = new QPushButton(text);
    add(button);
    return button;
}

void NoticeBar::offerReport(const QString &what, const Failure &failure)
{
    auto *report = new ReportButton;
    report->setObjectName(u"copyReport"_s);
    report->setFailure(what, failure);
    add(report);
    m_told.failure = failure;
}

void NoticeBar::add(QPushButton *button)
{
    // The report stays behind what there is to do.
    const int count = m_buttons->count();
    const QLayoutItem *last = count > 0 ? m_buttons->itemAt(count - 1) : nullptr;
    const bool isReportLast = last && qobject_cast<ReportButton *>(last->widget());
    m_buttons->insertWidget(isReportLast ? count - 1 : count, button);
    // Made last, they would be the last in the whole window for Tab.
    QWidget *reached = m_close;
    for (int i = 0; i < m_buttons->count(); ++i) {
        QWidget *next = m_buttons->itemAt(i)->widget();
        setTabOrder(reached, next);
        reached = next;
    }
}

std::any NoticeBar::keepsake() const
{
    const bool asks = m_buttons->count() - 1 > (m_told.failure ? 1 : 0);
    return isHidden() || asks ? std::any() : std::any(m_told);
}

void NoticeBar::recall(const std::any &kept)
{
    // Whoever has told it anew told it in the new language.
    if (!isHidden())
        return;
    const auto told = std::any_cast<Told>(kept);
    tell(told.kind, told.text, told.details);
    if (told.failure)
        offerReport(told.text, *told.failure);
}

void NoticeBar::clear()
{
    hide();
    m_text->clear();
    m_details->clear();
    while (m_buttons->count() > 0) {
        QLayoutItem *item = m_buttons->takeAt(0);
        // A button's own click may be what clears the notice.
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace contactdesk
