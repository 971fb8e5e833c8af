#include "ui/common/EmptyState.h"

#include "ui/common/PlainLabel.h"
#include "ui/theme/Icons.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace contactdesk
{

namespace
{

// Lines of more than some 60 characters are hard to read.
constexpr int widestText = 420;

} // namespace

EmptyState::EmptyState(const Theme &theme, const QString &iconName, const QString &title,
                       const QString &text, QWidget *parent)
    : QWidget(parent),
      m_title(new PlainLabel(title)),
      m_text(new PlainLabel(text, QStringLiteral("muted"))),
      m_below(new QVBoxLayout)
{
    auto *icon = new QLabel;
    icon->setPixmap(themedIcon(theme, iconName, Role::MutedText).pixmap(Theme::avatarSize));
    icon->setAlignment(Qt::AlignCenter);
    setType(*m_title, TypeSize::Heading);
    for (QLabel *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_below->setSpacing(Theme::gap);

    auto *middle = new QWidget;
    middle->setMaximumWidth(widestText);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    column->addStretch(2);
    column->addWidget(icon);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(Theme::tight);
    column->addLayout(m_below);
    column->addStretch(3);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::wide, Theme::wide, Theme::wide, Theme::wide);
    layout->addStretch(1);
    layout->addWidget(middle, 100);
    layout->addStretch(1);
}

void EmptyState::setTitle(const QString &title)
{
    m_title->setText(title);
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
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
    m_below->addWidget(button, 0, Qt::AlignHCenter);
}

} // namespace contactdesk
