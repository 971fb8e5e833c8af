#include "ui/conversation/NewMessagesButton.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace contactdesk
{

using namespace Qt::StringLiterals;

NewMessagesButton::NewMessagesButton(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme)
{
    setObjectName(u"newMessages"_s);
    setType(*this, TypeSize::Small);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Go to the newest message (End)"));
    setCount(0);
}

void NewMessagesButton::setCount(int count)
{
    m_hasNew = count > 0;
    setText(m_hasNew ? tr("%Ln new message(s) ↓", nullptr, count) : u"↓"_s);
    setAccessibleName(m_hasNew ? tr("%Ln new message(s) below", nullptr, count)
                               : tr("Go to the newest message"));
    resize(sizeHint());
    update();
}

QSize NewMessagesButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int height = metrics.height() + 2 * Theme::gap;
    return {std::max(height, metrics.horizontalAdvance(text()) + 2 * Theme::margin), height};
}

void NewMessagesButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        resize(sizeHint());
}

void NewMessagesButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void NewMessagesButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void NewMessagesButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isLit = underMouse() || isDown();
    const QColor ground = m_theme.color(m_hasNew ? Role::Accent
                                        : isLit  ? Role::AccentSoft
                                                 : Role::Surface);
    const bool isFramed = hasFocus() || (m_hasNew && isLit);
    painter.setPen(
        isFramed ? QPen(m_theme.color(Role::Text), Theme::ring)
                 : QPen(m_hasNew ? ground : m_theme.color(Role::FieldBorder), Theme::hairline));
    painter.setBrush(ground);
    const QRectF pill = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(m_theme.color(m_hasNew ? Role::OnAccent : Role::Text));
    painter.drawText(rect(), static_cast<int>(Qt::AlignCenter | Qt::TextSingleLine), text());
}

} // namespace contactdesk
