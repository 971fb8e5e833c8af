#include "ui/common/EmptyState.h"

#include "ui/common/IconLabel.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/SpokenRole.h"
#include "ui/common/TextBounds.h"
#include "ui/theme/Icons.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace contactdesk
{

namespace
{

// Lines of more than some 60 characters are hard to read.
constexpr int mostLetters = 60;

} // namespace

EmptyState::EmptyState(const Theme &theme, const QString &iconName, const QString &title,
                       const QString &text, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_title(new PlainLabel(title)),
      m_text(new PlainLabel(text, QStringLiteral("muted"))),
      m_below(new QVBoxLayout)
{
    setSpokenRole(*this, QAccessible::StaticText);
    auto *icon = new IconLabel(Theme::avatarSize);
    icon->setIcon(themedIcon(theme, iconName, Role::MutedText));
    setType(*m_title, TypeSize::Heading);
    for (QLabel *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_below->setSpacing(Theme::gap);

    auto *middle = new QWidget;
    boundWidth(*middle, theme, mostLetters);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    column->addStretch(2);
    column->addWidget(icon, 0, Qt::AlignHCenter);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(Theme::tight);
    column->addLayout(m_below);
    column->addStretch(3);

    auto *layout = new QHBoxLayout(this);
    // Buttons of a narrow pane need all the width there is.
    layout->setContentsMargins(Theme::gap, Theme::wide, Theme::gap, Theme::wide);
    layout->addStretch(1);
    layout->addWidget(middle, 100);
    layout->addStretch(1);
    setFocusPolicy(Qt::TabFocus);
    describe();
}

void EmptyState::describe()
{
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
}

void EmptyState::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Role::Accent), Theme::ring));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Theme::radius, Theme::radius);
}

void EmptyState::setTitle(const QString &title)
{
    m_title->setText(title);
    describe();
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    describe();
}

QString EmptyState::title() const
{
    return m_title->text();
}

QString EmptyState::text() const
{
    return m_text->text();
}

QPushButton *EmptyState::addButton(const QString &text, bool primary)
{
    auto *button = new QPushButton(text);
    button->setProperty("look", primary ? QStringLiteral("primary") : QString());
    addButton(button);
    return button;
}

void EmptyState::addButton(QPushButton *button)
{
    setFocusPolicy(Qt::NoFocus);
    m_below->addWidget(button, 0, Qt::AlignHCenter);
}

} // namespace contactdesk
