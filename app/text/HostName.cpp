#include "text/HostName.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <optional>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

bool isPlainLatin(char32_t c)
{
    // Basic letters, and those that the languages of Europe put signs on. What is beyond is for
    // phonetics, and made of what looks like the others.
    return c < 0x0180 && c != 0x0131 && c != 0x0138 && c != 0x017F;
}

/// Whether all letters are of one script; figures, hyphens and dots are of each.
bool isOfOneScript(const QString &host)
{
    std::optional<QChar::Script> only;
    for (const char32_t c : host.toUcs4()) {
        QChar::Script script = QChar::script(c);
        if (script == QChar::Script_Common && c < 0x80)
            continue;
        // Signs of their own can be taken for others, as the Chinese stroke that looks like a /.
        if (!QChar::isLetterOrNumber(c) && !QChar::isMark(c))
            return false;
        if (script == QChar::Script_Inherited)
            continue;
        if (script == QChar::Script_Latin && !isPlainLatin(c))
            return false;
        if (only.value_or(script) != script)
            return false;
        only = script;
    }
    return true;
}

bool isNumber(const QString &label)
{
    return std::all_of(label.begin(), label.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

QString networkHost(const QString &host)
{
    // QUrl gives nothing for the address of a computer.
    const bool isPlain = std::all_of(
        host.begin(), host.end(), [](QChar c) { return c > u' ' && c < QChar(0x7F) && c != u'%'; });
    return isPlain ? host.toLower() : QString::fromLatin1(QUrl::toAce(host));
}

QString shownHost(const QString &host)
{
    const QString network = networkHost(host);
    const QString letters = QUrl::fromAce(network.toLatin1(), QUrl::IgnoreIDNWhitelist);
    return !letters.isEmpty() && isOfOneScript(letters) ? letters : network;
}

bool isFullHost(const QString &networkHost)
{
    if (networkHost.contains(u':'))
        return true;
    QStringList labels = networkHost.split(u'.');
    // The dot of the root.
    if (labels.last().isEmpty())
        labels.removeLast();
    if (labels.size() < 2 || std::any_of(labels.begin(), labels.end(),
                                         [](const QString &label) { return label.isEmpty(); }))
        return false;
    if (isNumber(labels.last()))
        return labels.size() == 4 && std::all_of(labels.begin(), labels.end(), isNumber);
    return labels.last().size() >= 2 && labels.last().front().isLetter();
}

} // namespace contactdesk
