#include "exchange/transcript/HarmlessText.h"

namespace contactdesk
{

namespace
{

bool turnsText(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) ||
           code == 0x200e || code == 0x200f || code == 0x061c;
}

} // namespace

bool endsLine(QChar c)
{
    switch (c.unicode()) {
    case u'\n':
    case u'\r':
    case u'\v':
    case u'\f':
    case 0x85:
    case 0x2028:
    case 0x2029:
        return true;
    default:
        return false;
    }
}

bool isControl(QChar c)
{
    return (c.category() == QChar::Other_Control && c != u'\t') || c.unicode() >= 0xfffe;
}

QStringList harmlessLines(const QString &text)
{
    QStringList lines;
    QString line;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (endsLine(c)) {
            if (c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n')
                ++i;
            lines.append(line);
            line.clear();
        } else if (!isControl(c)) {
            line.append(c);
        }
    }
    lines.append(line);
    return lines;
}

QString oneLine(const QString &text)
{
    QString line;
    for (const QChar c : text) {
        if (endsLine(c) || c == u'\t')
            line.append(u' ');
        else if (!isControl(c) && !turnsText(c))
            line.append(c);
    }
    return line.trimmed();
}

} // namespace contactdesk
