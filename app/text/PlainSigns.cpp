#include "text/PlainSigns.h"

#include <QList>
#include <QLocale>

#include <algorithm>

namespace contactdesk
{

namespace
{

constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);
constexpr QChar popEmbedding(0x202C);
constexpr QChar replacement(QChar::ReplacementCharacter);

bool isEmbedding(QChar c)
{
    return c == QChar(0x202A) || c == QChar(0x202B);
}

bool isOverride(QChar c)
{
    return c == QChar(0x202D) || c == QChar(0x202E);
}

bool isIsolate(QChar c)
{
    return c >= QChar(0x2066) && c <= firstStrongIsolate;
}

/// The signs that turn the direction of what follows them.
bool isDirectionSign(QChar c)
{
    return isEmbedding(c) || isOverride(c) || isIsolate(c) || c == popEmbedding || c == popIsolate;
}

bool endsLine(QChar c)
{
    // Line feed, vertical tab, form feed, next line, and Unicode's own two.
    return (c >= u'\n' && c <= u'\f') || c == QChar(0x85) || c == QChar(QChar::LineSeparator) ||
           c == QChar(QChar::ParagraphSeparator);
}

bool isNoText(QChar c)
{
    // A tab is; U+FFF9 to U+FFFC stand for annotations and objects, the last two for nothing.
    return (c < u' ' && c != u'\t') || (c >= QChar(0x7F) && c <= QChar(0x9F)) ||
           (c >= QChar(0xFFF9) && c <= QChar(0xFFFC)) || c >= QChar(0xFFFE);
}

/// The direction signs of a line that are open, as the bidirectional algorithm pairs them.
class OpenDirections
{
public:
    explicit OpenDirections(QString &text) : m_text(text) {}

    void meet(qsizetype position)
    {
        const QChar c = m_text.at(position);
        if (isOverride(c))
            m_text[position] = replacement;
        else if (c == popEmbedding)
            closeEmbedding(position);
        else if (c == popIsolate)
            closeIsolate(position);
        else {
            m_open.append(position);
            m_isolates += isIsolate(c) ? 1 : 0;
        }
    }

    void endLine()
    {
        while (!m_open.isEmpty())
            m_text[m_open.takeLast()] = replacement;
        m_isolates = 0;
    }

private:
    void closeEmbedding(qsizetype position)
    {
        if (!m_open.isEmpty() && isEmbedding(m_text.at(m_open.last())))
            m_open.removeLast();
        else
            m_text[position] = replacement;
    }

    void closeIsolate(qsizetype position)
    {
        if (m_isolates == 0) {
            m_text[position] = replacement;
            return;
        }
        while (isEmbedding(m_text.at(m_open.last())))
            m_text[m_open.takeLast()] = replacement;
        m_open.removeLast();
        --m_isolates;
    }

    QString &m_text;
    QList<qsizetype> m_open;
    int m_isolates = 0;
};

bool hasRightToLeft(const QString &text)
{
    const QList<uint> letters = text.toUcs4();
    return std::any_of(letters.begin(), letters.end(), [](char32_t letter) {
        switch (QChar::direction(letter)) {
        case QChar::DirR:
        case QChar::DirAL:
        case QChar::DirAN:
            return true;
        default:
            return !QChar::requiresSurrogates(letter) &&
                   isDirectionSign(QChar(static_cast<char16_t>(letter)));
        }
    });
}

} // namespace

QString isolated(QString text)
{
    text.removeIf(isDirectionSign);
    return firstStrongIsolate + text + popIsolate;
}

QString inSentence(const QString &text)
{
    if (text.isEmpty())
        return text;
    const bool goesRight = QLocale().textDirection() == Qt::LeftToRight;
    return goesRight && !hasRightToLeft(text) ? text : isolated(text);
}

QString harmless(QString text)
{
    OpenDirections directions(text);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = std::as_const(text)[i];
        if (c == u'\r') {
            const bool isBeforeNewline = i + 1 < text.size() && text.at(i + 1) == u'\n';
            text[i] = isBeforeNewline ? u' ' : u'\n';
        }
        if (endsLine(text.at(i))) {
            directions.endLine();
            text[i] = u'\n';
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (isDirectionSign(c))
            directions.meet(i);
        else if (isNoText(text.at(i)) || c.isSurrogate())
            text[i] = replacement;
    }
    directions.endLine();
    return text;
}

} // namespace contactdesk
