#include "text/StyledText.h"

#include "text/MarkFinder.h"
#include "text/PlainSigns.h"

#include <algorithm>
#include <array>

namespace contactdesk
{

namespace
{

/// How many stretches of each style a position is in.
class StylesHere
{
public:
    void pass(const FoundMark &mark)
    {
        for (std::size_t i = 0; i < all.size(); ++i)
            m_depth.at(i) += all.at(i) == mark.style ? (mark.opens ? 1 : -1) : 0;
    }

    TextStyles styles() const
    {
        TextStyles here;
        for (std::size_t i = 0; i < all.size(); ++i)
            here.setFlag(all.at(i), m_depth.at(i) > 0);
        return here;
    }

private:
    static constexpr std::array all{TextStyle::Bold, TextStyle::Italic, TextStyle::Strike,
                                    TextStyle::Code};
    std::array<int, all.size()> m_depth = {};
};

void append(QList<StyledStretch> &stretches, const StyledStretch &next)
{
    if (next.length == 0 || !next.styles)
        return;
    if (!stretches.isEmpty()) {
        StyledStretch &last = stretches.last();
        if (last.styles == next.styles && last.start + last.length == next.start) {
            last.length += next.length;
            return;
        }
    }
    stretches.append(next);
}

/// The links without those of their signs that turned out to be marks. Both are in order.
void cutAtMarks(QList<FoundLink> &links, const QList<FoundMark> &marks)
{
    auto mark = marks.begin();
    for (FoundLink &link : links) {
        while (mark != marks.end() && mark->position < link.start)
            ++mark;
        for (; mark != marks.end() && mark->position < link.bodyStart; ++mark)
            link.start = mark->position + 1;
        if (mark != marks.end() && mark->position < link.end)
            link.end = mark->position;
    }
}

} // namespace

StyledText::StyledText(const QString &source, Markup markup) : m_text(harmless(source))
{
    const QString plain = m_text;
    const ScannedText scanned(plain);
    QList<FoundLink> links = findLinks(scanned);
    // The marks tell where a link ends, too, whether they are drawn or not.
    const QList<FoundMark> marks = findMarks(scanned, links);
    cutAtMarks(links, marks);
    if (markup == Markup::Drawn && !marks.isEmpty())
        takeAway(marks);

    for (const FoundLink &link : links) {
        const QUrl target =
            linkTarget(link.kind, QStringView(plain).sliced(link.start, link.end - link.start));
        const qsizetype start = shownPosition(link.start);
        if (target.isValid())
            m_links.append({start, shownPosition(link.end) - start, target});
    }
}

void StyledText::takeAway(const QList<FoundMark> &marks)
{
    const QString plain = std::exchange(m_text, QString());
    m_text.reserve(plain.size());
    StylesHere here;
    qsizetype done = 0;
    for (const FoundMark &mark : marks) {
        append(m_styles, {m_text.size(), mark.position - done, here.styles()});
        m_text.append(QStringView(plain).sliced(done, mark.position - done));
        for (qsizetype i = 0; i < mark.length; ++i)
            m_hidden.append(mark.position + i);
        here.pass(mark);
        done = mark.position + mark.length;
    }
    m_text.append(QStringView(plain).sliced(done));
}

qsizetype StyledText::shownPosition(qsizetype sourcePosition) const
{
    const auto behind = std::lower_bound(m_hidden.begin(), m_hidden.end(), sourcePosition);
    return sourcePosition - std::distance(m_hidden.begin(), behind);
}

qsizetype StyledText::sourcePosition(qsizetype shownPosition) const
{
    // How many signs are hidden up to there, which is where the position less their number, which
    // never falls, goes past it.
    qsizetype least = 0;
    qsizetype most = m_hidden.size();
    while (least < most) {
        const qsizetype middle = (least + most) / 2;
        if (m_hidden.at(middle) - middle <= shownPosition)
            least = middle + 1;
        else
            most = middle;
    }
    return shownPosition + least;
}

} // namespace contactdesk
