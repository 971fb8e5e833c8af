#include "ui/queue/ConflictDelegate.h"

#include "models/ConflictModel.h"
#include "ui/common/RowGround.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostLines = 6;
// More than the lines can hold; laying out a page of text takes its time.
constexpr qsizetype mostLetters = 1000;

bool canBeChosen(const QModelIndex &index)
{
    return index.column() == ConflictModel::MineColumn ||
           index.column() == ConflictModel::TheirsColumn;
}

/// Where the text stands in a cell; the mark in front of it.
QRect textIn(const QRect &cell, const QModelIndex &index)
{
    const int start = Theme::gap + (canBeChosen(index) ? Theme::iconSize + Theme::gap : 0);
    return cell.adjusted(start, Theme::gap, -Theme::gap, -Theme::gap);
}

/// Breaks the text into lines, in the middle of a word where it has to be; returns their height.
/// What doesn't fit into the last line is left out of the layout.
qreal layOut(QTextLayout &layout, int width, Qt::Alignment alignment)
{
    QTextOption option(alignment | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(layout.text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (int i = 0; i < mostLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(width, 1));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

/// As much of the text as fits, with a sign at its end where that isn't all.
void layOutShortened(QTextLayout &layout, int width, Qt::Alignment alignment)
{
    layOut(layout, width, alignment);
    const QTextLine last = layout.lineAt(layout.lineCount() - 1);
    if (layout.lineCount() < mostLines ||
        last.textStart() + last.textLength() >= layout.text().size())
        return;
    const QFontMetrics metrics(layout.font());
    const QString text = layout.text();
    layout.setText(text.left(last.textStart()) +
                   metrics.elidedText(text.mid(last.textStart()), Qt::ElideRight, width));
    layOut(layout, width, alignment);
}

QString textOf(const QModelIndex &index)
{
    const QString text = index.data(Qt::DisplayRole).toString();
    return text.size() <= mostLetters ? text : QString(text.left(mostLetters) + u'…');
}

} // namespace

ConflictDelegate::ConflictDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

QFont ConflictDelegate::fontOf(const QModelIndex &index) const
{
    if (index.column() == ConflictModel::FieldColumn ||
        index.data(ConflictModel::ChosenRole).toBool())
        return m_theme.strong();
    QFont font = m_theme.body();
    // "empty" is no name, and shall not be taken for one.
    font.setItalic(index.data(ConflictModel::NoValueRole).toBool());
    return font;
}

void ConflictDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isChosen = index.data(ConflictModel::ChosenRole).toBool();
    // What is chosen has the ground that is selected elsewhere; the cell with the focus its frame.
    QStyleOptionViewItem ground = option;
    ground.state.setFlag(QStyle::State_Selected, isChosen);
    paintRowGround(*painter, ground, m_theme, index.column());
    const auto mirrored = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    if (canBeChosen(index)) {
        QRectF circle(option.rect.left() + Theme::gap, option.rect.top() + Theme::gap,
                      Theme::iconSize, Theme::iconSize);
        circle = QRectF(mirrored(circle.toRect())).adjusted(1.5, 1.5, -1.5, -1.5);
        painter->setPen(QPen(m_theme.color(isChosen ? Role::Accent : Role::MutedText), 1.5));
        painter->setBrush(m_theme.color(Role::Surface));
        painter->drawEllipse(circle);
        if (isChosen) {
            const qreal inset = circle.width() / 4;
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_theme.color(Role::Accent));
            painter->drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
        }
    }
    const bool isQuiet = index.column() == ConflictModel::BeforeColumn ||
                         index.data(ConflictModel::NoValueRole).toBool();
    painter->setPen(m_theme.color(isQuiet ? Role::MutedText : Role::Text));
    const QRect room = textIn(option.rect, index);
    QTextLayout layout(textOf(index), fontOf(index));
    layOutShortened(layout, room.width(),
                    option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    painter->setClipRect(option.rect);
    layout.draw(painter, mirrored(room).topLeft());
    painter->restore();
}

QSize ConflictDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect room = textIn(option.rect, index);
    QTextLayout layout(textOf(index), fontOf(index));
    const int padding = option.rect.width() - room.width();
    const bool isLabel = index.column() == ConflictModel::FieldColumn;
    const int width =
        isLabel ? QFontMetrics(fontOf(index)).horizontalAdvance(textOf(index)) + Theme::tight : 0;
    const qreal height = layOut(layout, isLabel ? width : room.width(), Qt::AlignLeft);
    return {width + padding, static_cast<int>(std::ceil(height)) + 2 * Theme::gap};
}

} // namespace contactdesk
