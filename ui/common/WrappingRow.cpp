#include "ui/common/WrappingRow.h"

#include "ui/theme/Theme.h"

#include <QPushButton>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace contactdesk
{

WrappingRow::WrappingRow()
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(Theme::gap);
}

WrappingRow::~WrappingRow()
{
    qDeleteAll(std::exchange(m_items, {}));
}

void WrappingRow::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QPushButton *WrappingRow::addButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    addWidget(button);
    return button;
}

void WrappingRow::insertWidget(int index, QWidget *widget)
{
    addWidget(widget);
    m_items.move(m_items.size() - 1, index);
    invalidate();
}

int WrappingRow::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *WrappingRow::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *WrappingRow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

Qt::Orientations WrappingRow::expandingDirections() const
{
    return {};
}

bool WrappingRow::hasHeightForWidth() const
{
    return true;
}

int WrappingRow::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize WrappingRow::sizeHint() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size = {size.width() + (size.width() > 0 ? spacing() : 0) + hint.width(),
                std::max(size.height(), hint.height())};
    }
    return size.grownBy(contentsMargins());
}

QSize WrappingRow::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void WrappingRow::setGeometry(const QRect &room)
{
    QLayout::setGeometry(room);
    arrange(room, true);
}

int WrappingRow::arrange(const QRect &room, bool moves) const
{
    const QRect inner = room.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = inner.x();
    int y = inner.y();
    int lineHeight = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        // What is wider than the row has to do with it.
        const QSize size(std::min(item->sizeHint().width(), inner.width()),
                         item->sizeHint().height());
        if (x > inner.x() && x + size.width() > inner.x() + inner.width()) {
            x = inner.x();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        if (moves)
            item->setGeometry(QStyle::visualRect(direction, inner, QRect(QPoint(x, y), size)));
        x += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    return y + lineHeight - room.y() + contentsMargins().bottom();
}

} // namespace contactdesk
