#include "ui/notice/NoticeBar.h"

#include "ui/common/Look.h"
#include "ui/common/PlainLabel.h"
#include "ui/notice/ReportButton.h"
#include "ui/theme/Icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

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
               ? NoticeBar::tr("This computer says: “%1”.").arg(words)
               : NoticeBar::tr("The service says: “%1”.").arg(words);
}

NoticeBar::NoticeBar(const Theme &theme, QWidget *parent)
    : QFrame(parent),
      m_theme(theme),
      m_icon(new QLabel),
      m_text(new PlainLabel),
      m_details(new PlainLabel),
      m_buttons(new QHBoxLayout)
{
    setObjectName(u"noticeBar"_s);
    m_text->setObjectName(u"noticeText"_s);
    m_text->setWordWrap(true);
    setType(*m_text, TypeSize::Strong);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setObjectName(u"noticeDetails"_s);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *close = new QToolButton;
    close->setObjectName(u"noticeClose"_s);
    close->setText(u"×"_s);
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close this notice"));
    close->setToolTip(tr("Close this notice"));
    connect(close, &QToolButton::clicked, this, &NoticeBar::clear);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(Theme::tight);
    texts->addWidget(m_text);
    texts->addWidget(m_details);
    texts->addLayout(m_buttons);
    m_buttons->setSpacing(Theme::gap);
    m_buttons->addStretch();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::margin, Theme::gap, Theme::gap, Theme::gap);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    layout->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void NoticeBar::tell(NoticeKind kind, const QString &text, const QString &details)
{
    clear();
    const Appearance looks = appearance(kind);
    setLook(*this, "look", looks.look);
    m_icon->setPixmap(themedIcon(m_theme, looks.icon, looks.role).pixmap(Theme::iconSize));
    m_text->setText(text);
    m_details->setText(details);
    m_details->setVisible(!details.isEmpty());
    setAccessibleName(details.isEmpty() ? text : QString(text + u' ' + details));
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
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
}

void NoticeBar::add(QPushButton *button)
{
    // The last item is the stretch; the report stays behind what there is to do.
    const int last = m_buttons->count() - 1;
    const QLayoutItem *before = last > 0 ? m_buttons->itemAt(last - 1) : nullptr;
    const bool isReportLast = before && qobject_cast<ReportButton *>(before->widget());
    m_buttons->insertWidget(isReportLast ? last - 1 : last, button);
}

void NoticeBar::clear()
{
    hide();
    m_text->clear();
    m_details->clear();
    // The last item is the stretch.
    while (m_buttons->count() > 1) {
        QLayoutItem *item = m_buttons->takeAt(0);
        // A button's own click may be what clears the notice.
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace contactdesk
