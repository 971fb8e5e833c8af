#include "ui/conversation/BodyLayout.h"

#include "ui/conversation/BodyFormats.h"
#include "ui/conversation/TextDirection.h"

#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace contactdesk
{

namespace
{

bool endsParagraph(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f' || c == QChar(0x85) ||
           c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

} // namespace

BodyLayout::BodyLayout(const StyledText &styled, const Theme &theme)
    : m_length(styled.text().size()), m_font(theme.body())
{
    const QString &text = styled.text();
    if (isFewEmoji(text))
        m_font.setPointSizeF(2 * m_font.pointSizeF());
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!endsParagraph(text.at(i)))
            continue;
        add(styled, start, i, theme);
        if (text.at(i) == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n')
            ++i;
        start = i + 1;
    }
    if (!text.isEmpty())
        add(styled, start, text.size(), theme);
    settleDirections();
}

void BodyLayout::add(const StyledText &styled, qsizetype start, qsizetype end, const Theme &theme)
{
    auto layout = std::make_unique<QTextLayout>(styled.text().mid(start, end - start), m_font);
    layout->setFormats(formatsOf(styled, start, end, m_font, theme));
    layout->setCacheEnabled(true);
    m_paragraphs.push_back({.start = start, .layout = std::move(layout)});
}

void BodyLayout::settleDirections()
{
    Qt::LayoutDirection last = Qt::LayoutDirectionAuto;
    std::vector<Qt::LayoutDirection> own;
    own.reserve(m_paragraphs.size());
    for (const Paragraph &paragraph : m_paragraphs) {
        own.push_back(firstStrongDirection(paragraph.layout->text()));
        if (last == Qt::LayoutDirectionAuto)
            last = own.back();
    }
    for (size_t i = 0; i < own.size(); ++i) {
        if (own[i] != Qt::LayoutDirectionAuto)
            last = own[i];
        Paragraph &paragraph = m_paragraphs[i];
        paragraph.isRightToLeft = last == Qt::RightToLeft;
        QTextOption option;
        option.setTextDirection(paragraph.isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        option.setAlignment((paragraph.isRightToLeft ? Qt::AlignRight : Qt::AlignLeft) |
                            Qt::AlignAbsolute);
        // A word longer than the bubble is broken rather than cut off.
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        paragraph.layout->setTextOption(option);
    }
}

QSizeF BodyLayout::breakLines(QTextLayout &layout, qreal width)
{
    QSizeF size(0, 0);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, size.height()});
        size = {std::max(size.width(), line.naturalTextWidth()), size.height() + line.height()};
    }
    layout.endLayout();
    return size;
}

QSizeF BodyLayout::breakLines(qreal width)
{
    m_size = {0, 0};
    m_width = width;
    m_isCutOff = false;
    for (Paragraph &paragraph : m_paragraphs) {
        const QSizeF size = breakLines(*paragraph.layout, width);
        paragraph.top = m_size.height();
        paragraph.height = size.height();
        m_isCutOff = m_isCutOff || size.width() > width;
        m_size = {std::max(m_size.width(), std::min(size.width(), width)),
                  m_size.height() + size.height()};
    }
    return m_size;
}

void BodyLayout::narrowTo(qreal width)
{
    qreal top = 0;
    m_width = width;
    for (Paragraph &paragraph : m_paragraphs) {
        // There may be more lines than before: what is measured and what fits differ by a hair.
        if (paragraph.isRightToLeft)
            paragraph.height = breakLines(*paragraph.layout, width).height();
        paragraph.top = top;
        top += paragraph.height;
    }
    m_size.setHeight(top);
}

void BodyLayout::draw(QPainter &painter, const QPointF &topLeft,
                      const QList<QTextLayout::FormatRange> &marks) const
{
    painter.save();
    if (m_isCutOff)
        painter.setClipRect({topLeft, QSizeF(m_width, m_size.height())}, Qt::IntersectClip);
    const QRectF clip = painter.hasClipping() ? painter.clipBoundingRect() : QRectF();
    for (const Paragraph &paragraph : m_paragraphs) {
        const qreal top = topLeft.y() + paragraph.top;
        // Of a message taller than the window most isn't in sight.
        if (!clip.isNull() && (top > clip.bottom() || top + paragraph.height < clip.top()))
            continue;
        const qsizetype end = paragraph.start + paragraph.layout->text().size();
        QList<QTextLayout::FormatRange> own;
        for (const QTextLayout::FormatRange &mark : marks) {
            const TextSpan part = within(mark.start, mark.length, paragraph.start, end);
            if (part.length > 0)
                own.append({part.start, part.length, mark.format});
        }
        paragraph.layout->draw(&painter, {topLeft.x(), top}, own, clip);
    }
    painter.restore();
}

size_t BodyLayout::paragraphOf(qsizetype position) const
{
    const auto behind = std::upper_bound(
        m_paragraphs.begin(), m_paragraphs.end(), position,
        [](qsizetype wanted, const Paragraph &paragraph) { return wanted < paragraph.start; });
    return static_cast<size_t>(
        std::max<std::ptrdiff_t>(0, std::distance(m_paragraphs.begin(), behind) - 1));
}

qsizetype BodyLayout::positionAt(const QPointF &point) const
{
    if (point.y() < 0)
        return 0;
    for (const Paragraph &paragraph : m_paragraphs) {
        if (point.y() >= paragraph.top + paragraph.height)
            continue;
        for (int i = 0; i < paragraph.layout->lineCount(); ++i) {
            const QTextLine line = paragraph.layout->lineAt(i);
            if (point.y() < paragraph.top + line.y() + line.height())
                return paragraph.start + line.xToCursor(point.x());
        }
    }
    return m_length;
}

qsizetype BodyLayout::signAt(const QPointF &point) const
{
    for (const Paragraph &paragraph : m_paragraphs) {
        if (point.y() < paragraph.top || point.y() >= paragraph.top + paragraph.height)
            continue;
        for (int i = 0; i < paragraph.layout->lineCount(); ++i) {
            const QTextLine line = paragraph.layout->lineAt(i);
            if (line.naturalTextRect().translated(0, paragraph.top).contains(point))
                return paragraph.start + line.xToCursor(point.x(), QTextLine::CursorOnCharacter);
        }
    }
    return -1;
}

bool BodyLayout::contains(const QPointF &point) const
{
    return !isEmpty() && QRectF({0, 0}, m_size).contains(point);
}

QRectF BodyLayout::shownLine(const QTextLine &line, qreal top) const
{
    QRectF place = line.naturalTextRect().translated(0, top);
    if (m_isCutOff) {
        place.setLeft(std::max<qreal>(place.left(), 0));
        place.setRight(std::min(place.right(), m_width));
    }
    return place;
}

QRectF BodyLayout::lineAt(qsizetype position) const
{
    if (m_paragraphs.empty())
        return {};
    const Paragraph &paragraph = m_paragraphs[paragraphOf(position)];
    const int inside =
        static_cast<int>(std::min(position - paragraph.start, paragraph.layout->text().size()));
    const QTextLine line = paragraph.layout->lineForTextPosition(inside);
    return line.isValid() ? shownLine(line, paragraph.top)
                          : QRectF(0, paragraph.top, 1, paragraph.height);
}

QList<QRectF> BodyLayout::lines() const
{
    QList<QRectF> lines;
    for (const Paragraph &paragraph : m_paragraphs) {
        for (int i = 0; i < paragraph.layout->lineCount(); ++i)
            lines.append(shownLine(paragraph.layout->lineAt(i), paragraph.top));
    }
    return lines;
}

} // namespace contactdesk
