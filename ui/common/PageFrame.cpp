#include "ui/common/PageFrame.h"

#include "ui/common/PlainLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int columnLetters = 84;

} // namespace

PageFrame::PageFrame(const Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_body(new QVBoxLayout)
{
    auto *heading = new PlainLabel(title);
    setType(*heading, TypeSize::Title);
    auto *back = new QPushButton(tr("Back"));
    back->setObjectName(u"leavePage"_s);
    back->setShortcut(Qt::Key_Escape);
    back->setToolTip(tr("Back (%1)", "a key")
                         .arg(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)));
    connect(back, &QPushButton::clicked, this, &PageFrame::backRequested);
    auto *line = new QHBoxLayout;
    line->addWidget(heading, 1);
    line->addWidget(back);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::wide, Theme::margin, Theme::wide, 0);
    layout->setSpacing(Theme::margin);
    layout->addLayout(line);
    layout->addLayout(m_body, 1);
    m_body->setContentsMargins(0, 0, 0, 0);
}

void PageFrame::addColumn(QHBoxLayout &room, QWidget *column)
{
    m_column = column;
    room.addStretch(1);
    room.addWidget(column, 100);
    room.addStretch(1);
    fitColumn();
}

void PageFrame::fitColumn()
{
    if (m_column)
        m_column->setMaximumWidth(m_theme.letters(columnLetters));
}

void PageFrame::changeEvent(QEvent *event)
{
    // The text size can be changed on the very page.
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumn();
    QWidget::changeEvent(event);
}

} // namespace contactdesk
