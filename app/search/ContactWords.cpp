#include "search/ContactWords.h"

#include "domain/ContactSummary.h"
#include "domain/Placeholders.h"
#include "search/Folding.h"
#include "search/IndexKeys.h"
#include "search/WordReader.h"

#include <xxhash.h>

namespace contactdesk
{

namespace
{

/// The size is looked at first, since this is asked of every text of every contact.
/// @{
bool isGivenName(const QString &name)
{
    const auto size = QStringView(name).trimmed().size();
    return size > 0 && (size != placeholderName().size() || !isPlaceholderName(name));
}

bool isGivenEmail(const QString &email)
{
    const auto size = QStringView(email).trimmed().size();
    return size > 0 && (size != placeholderEmail().size() || !isPlaceholderEmail(email));
}
/// @}

} // namespace

std::string_view ContactWords::operator[](size_t index) const
{
    const size_t begin = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_text).substr(begin, m_ends[index] - begin);
}

void ContactWords::addWord(std::string_view word)
{
    m_text += word;
    m_ends.push_back(static_cast<quint32>(m_text.size()));
}

void ContactWords::fold(const QString &text)
{
    m_folded.clear();
    appendFolded(text, m_folded);
}

void ContactWords::addWords(const QString &text)
{
    fold(text);
    addFoldedWords();
}

void ContactWords::addFoldedWords()
{
    for (WordReader reader(m_folded); reader.nextRun();) {
        for (size_t i = 0; i < reader.wordCount(); ++i)
            addWord(reader.word(i));
    }
}

void ContactWords::addKey(KeyKind kind, std::string_view value)
{
    m_text.push_back(keyMark);
    m_text.push_back(static_cast<char>(kind));
    addWord(value);
}

void ContactWords::addNamed(const QString &name, KeyKind kind)
{
    fold(name);
    if (kind != KeyKind::Channel)
        addFoldedWords();
    simplifyName(m_folded);
    addKey(kind, m_folded);
}

void ContactWords::addFlag(std::optional<bool> flag, KeyKind kind)
{
    if (flag)
        addKey(kind, *flag ? "on" : "off");
}

void ContactWords::addName(const ContactSummary &summary)
{
    bool hasName = false;
    for (const QString *name : {&summary.firstName, &summary.lastName}) {
        if (!isGivenName(*name))
            continue;
        addWords(*name);
        hasName = true;
    }
    if (!hasName)
        addKey(KeyKind::Missing, "name");
}

void ContactWords::addAddresses(const ContactSummary &summary)
{
    m_mail = 0;
    if (isGivenEmail(summary.email)) {
        addWords(summary.email);
        m_mail = mailHash(summary.email);
    } else {
        addKey(KeyKind::Missing, "email");
    }
    m_number = packed::numberOf(summary.phoneNumber);
    if (QStringView(summary.phoneNumber).trimmed().isEmpty())
        addKey(KeyKind::Missing, "phone");
}

void ContactWords::read(const ContactSummary &summary)
{
    m_text.clear();
    m_ends.clear();
    addName(summary);
    addAddresses(summary);
    addWords(summary.instagramId);
    addWords(summary.externalId);
    for (const QString &tag : summary.tags)
        addNamed(tag, KeyKind::Tag);
    for (const QString &list : summary.lists)
        addNamed(list, KeyKind::List);
    if (!summary.channel.isEmpty())
        addNamed(summary.channel, KeyKind::Channel);
    addFlag(summary.botActive, KeyKind::Bot);
    addFlag(summary.doNotDisturb, KeyKind::DoNotDisturb);
}

void ContactWords::squeeze()
{
    m_text.shrink_to_fit();
    m_ends.shrink_to_fit();
    m_folded.clear();
    m_folded.shrink_to_fit();
}

quint32 mailHash(const QString &address)
{
    const QString plain = address.trimmed().toCaseFolded();
    const auto hash =
        XXH3_64bits(plain.constData(), static_cast<size_t>(plain.size()) * sizeof(QChar));
    return static_cast<quint32>(hash) | 1U;
}

} // namespace contactdesk
