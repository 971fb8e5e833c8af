#include "exchange/transcript/HtmlBody.h"

#include "exchange/transcript/HarmlessText.h"

#include <array>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

struct StyleElement {
    TextStyle style;
    QLatin1StringView start;
    QLatin1StringView end;
};

constexpr std::array<StyleElement, 4> styleElements{{
    {TextStyle::Bold, "<strong>"_L1, "</strong>"_L1},
    {TextStyle::Italic, "<em>"_L1, "</em>"_L1},
    {TextStyle::Strike, "<s>"_L1, "</s>"_L1},
    {TextStyle::Code, "<code>"_L1, "</code>"_L1},
}};

QString styled(QStringView text, TextStyles styles)
{
    QString result;
    for (const StyleElement &element : styleElements) {
        if (styles.testFlag(element.style))
            result += element.start;
    }
    result += escapedForPage(text);
    // The innermost ends first.
    for (auto element = styleElements.rbegin(); element != styleElements.rend(); ++element) {
        if (styles.testFlag(element->style))
            result += element->end;
    }
    return result;
}

/// Goes along the stretches of one kind as positions rise.
template <class Stretch>
class Along
{
public:
    explicit Along(const QList<Stretch> &stretches) : m_stretches(stretches) {}

    /// The stretch at a position, or null. Not to be asked about an earlier one afterwards.
    const Stretch *at(qsizetype position)
    {
        while (m_next < m_stretches.size() && endOf(m_stretches.at(m_next)) <= position)
            ++m_next;
        const bool isInside =
            m_next < m_stretches.size() && m_stretches.at(m_next).start <= position;
        return isInside ? &m_stretches.at(m_next) : nullptr;
    }
    /// Where what at() said of a position ends, at most at `end`.
    qsizetype until(qsizetype position, qsizetype end)
    {
        if (const Stretch *stretch = at(position))
            return std::min(end, endOf(*stretch));
        return m_next < m_stretches.size() ? std::min(end, m_stretches.at(m_next).start) : end;
    }

private:
    static qsizetype endOf(const Stretch &stretch) { return stretch.start + stretch.length; }

    const QList<Stretch> &m_stretches;
    qsizetype m_next = 0;
};

} // namespace

QString escapedForPage(QStringView text)
{
    QString escaped;
    escaped.reserve(text.size() + text.size() / 8);
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'<':
            escaped += "&lt;"_L1;
            break;
        case u'>':
            escaped += "&gt;"_L1;
            break;
        case u'&':
            escaped += "&amp;"_L1;
            break;
        case u'"':
            escaped += "&quot;"_L1;
            break;
        case u'\'':
            escaped += "&#39;"_L1;
            break;
        default:
            if (!isControl(c))
                escaped += c;
        }
    }
    return escaped;
}

QString linkStart(const QUrl &target)
{
    static const QStringList allowed{u"http"_s, u"https"_s, u"mailto"_s, u"tel"_s};
    if (!target.isValid() || !allowed.contains(target.scheme()))
        return {};
    return u"<a rel=\"noopener noreferrer\" href=\"%1\">"_s.arg(
        escapedForPage(target.toString(QUrl::FullyEncoded)));
}

QString bodyForPage(const QString &body, Markup markup)
{
    const StyledText styledText(body, markup);
    const QString &text = styledText.text();
    Along styles(styledText.styles());
    Along links(styledText.links());
    QString page;
    for (qsizetype start = 0; start <= text.size();) {
        qsizetype end = start;
        while (end < text.size() && !endsLine(text.at(end)))
            ++end;
        page += "<p dir=\"auto\">"_L1;
        if (start == end)
            page += "<br/>"_L1;
        for (qsizetype at = start; at < end;) {
            const TextLink *link = links.at(at);
            const StyledStretch *stretch = styles.at(at);
            const qsizetype until = std::min(styles.until(at, end), links.until(at, end));
            const QString opened = link ? linkStart(link->target) : QString();
            page += opened + styled(QStringView(text).sliced(at, until - at),
                                    stretch ? stretch->styles : TextStyles());
            if (!opened.isEmpty())
                page += "</a>"_L1;
            at = until;
        }
        page += "</p>\n"_L1;
        const bool isPair = text.mid(end, 2) == "\r\n"_L1;
        start = end + (isPair ? 2 : 1);
    }
    return page;
}

} // namespace contactdesk
