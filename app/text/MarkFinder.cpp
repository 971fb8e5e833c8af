#include "text/MarkFinder.h"

#include <algorithm>
#include <array>
#include <optional>

namespace contactdesk
{

namespace
{

constexpr qsizetype fence = 3;

/// A stretch of code, its marks included.
struct CodeStretch {
    qsizetype start = 0;
    qsizetype end = 0;
    bool hasSeveralLines = false;
};

/// The first positions of three backticks together; other numbers of them are no mark.
QList<qsizetype> fences(const ScannedText &text)
{
    QList<qsizetype> found;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype start = i;
        while (i < text.size() && text.at(i) == u'`')
            ++i;
        if (i - start == fence)
            found.append(start);
    }
    return found;
}

bool isBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

QList<CodeStretch> codeStretches(const ScannedText &text)
{
    const QList<qsizetype> marks = fences(text);
    // For each the next that can close; known beforehand, so that it isn't looked for again and
    // again where there is none.
    QList<qsizetype> closing(marks.size() + 1, marks.size());
    for (qsizetype i = marks.size() - 1; i >= 0; --i)
        closing[i] = text.isWordAt(marks.at(i) + fence) ? closing.at(i + 1) : i;

    QList<CodeStretch> found;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const qsizetype close = closing.at(i + 1);
        if (close == marks.size())
            break;
        if (text.isWordBefore(marks.at(i)))
            continue;
        const QStringView code = text.between(marks.at(i) + fence, marks.at(close));
        if (isBlank(code))
            continue;
        found.append({marks.at(i), marks.at(close) + fence, code.contains(u'\n')});
        i = close;
    }
    return found;
}

std::optional<TextStyle> styleOf(QChar c)
{
    if (c == u'*')
        return TextStyle::Bold;
    if (c == u'_')
        return TextStyle::Italic;
    if (c == u'~')
        return TextStyle::Strike;
    return {};
}

/// Goes through a text and pairs the marks of its lines.
class MarkSearch
{
public:
    MarkSearch(const ScannedText &text, const QList<FoundLink> &links)
        : m_text(text), m_links(links), m_code(codeStretches(text))
    {
    }

    QList<FoundMark> run()
    {
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            while (m_link < m_links.size() && i >= m_links.at(m_link).end)
                ++m_link;
            if (m_nextCode < m_code.size() && i == m_code.at(m_nextCode).start)
                i = passCode() - 1;
            else if (isIn(i, Within::Body))
                i = m_links.at(m_link).bodyEnd - 1;
            else if (const QChar c = m_text.at(i); c == u'\n')
                endLine();
            else if (const auto style = styleOf(c); style && !isDoubled(i, c))
                meet(i, *style);
        }
        endLine();
        m_marks.removeIf([](const Candidate &mark) { return !mark.isPaired; });
        QList<FoundMark> found;
        found.reserve(m_marks.size());
        for (const Candidate &mark : m_marks)
            found.append(mark.mark);
        return found;
    }

private:
    struct Candidate {
        FoundMark mark;
        bool isPaired = false;
    };
    enum class Within { Head, Body, Tail };

    bool isIn(qsizetype position, Within part) const
    {
        if (m_link == m_links.size() || position < m_links.at(m_link).start)
            return false;
        const FoundLink &link = m_links.at(m_link);
        return part == (position < link.bodyStart ? Within::Head
                        : position < link.bodyEnd ? Within::Body
                                                  : Within::Tail);
    }

    bool isDoubled(qsizetype position, QChar mark) const
    {
        return (position > 0 && m_text.at(position - 1) == mark) ||
               (position + 1 < m_text.size() && m_text.at(position + 1) == mark);
    }

    /// Gives the end of the code.
    qsizetype passCode()
    {
        const CodeStretch &code = m_code.at(m_nextCode++);
        if (code.hasSeveralLines)
            endLine();
        m_marks.append({{code.start, fence, TextStyle::Code, true}, true});
        m_marks.append({{code.end - fence, fence, TextStyle::Code, false}, true});
        return code.end;
    }

    void meet(qsizetype position, TextStyle style)
    {
        const bool canClose = !isIn(position, Within::Head) && openOf(style) > 0 &&
                              !m_text.isSpaceAt(position - 1) && !m_text.isWordAt(position + 1);
        const bool canOpen = !isIn(position, Within::Tail) && !m_text.isWordBefore(position) &&
                             position + 1 < m_text.size() && !m_text.isSpaceAt(position + 1);
        if (canClose)
            close(position, style);
        else if (canOpen) {
            m_open.append(m_marks.size());
            ++openOf(style);
            m_marks.append({{position, 1, style, true}, false});
        }
    }

    void close(qsizetype position, TextStyle style)
    {
        // What was opened inside and not closed there stays as it is written.
        while (m_marks.at(m_open.last()).mark.style != style)
            --openOf(m_marks.at(m_open.takeLast()).mark.style);
        m_marks[m_open.takeLast()].isPaired = true;
        --openOf(style);
        m_marks.append({{position, 1, style, false}, true});
    }

    void endLine()
    {
        m_open.clear();
        m_openOfStyle = {};
    }

    int &openOf(TextStyle style)
    {
        return m_openOfStyle.at(style == TextStyle::Bold ? 0 : style == TextStyle::Italic ? 1 : 2);
    }

    const ScannedText &m_text;
    const QList<FoundLink> &m_links;
    const QList<CodeStretch> m_code;
    qsizetype m_link = 0;
    qsizetype m_nextCode = 0;
    QList<Candidate> m_marks;
    /// Which of `m_marks` are open, the innermost last.
    QList<qsizetype> m_open;
    std::array<int, 3> m_openOfStyle = {};
};

} // namespace

QList<FoundMark> findMarks(const ScannedText &text, const QList<FoundLink> &links)
{
    return MarkSearch(text, links).run();
}

} // namespace contactdesk
