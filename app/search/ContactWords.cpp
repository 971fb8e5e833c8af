#include "search/ContactWords.h"

#include "domain/ContactSummary.h"
#include "domain/Placeholders.h"
#include "search/Folding.h"
#include "search/IndexKeys.h"
#include "search/WordReader.h"

#include <xxhash.h>

namespace contactdesk
{

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

void ContactWords::addWords(const QString &text)
{
    if (text.isEmpty())
        return;
    m_folded.clear();
    appendFolded(text, m_folded);
    for (WordReader reader(m_folded); reader.nextRun();) {
        for (size_t i = 0; i < reader.wordCount(); ++i)
            addWord(reader.word(i));
    }
}

void ContactWords::addKeys(const ContactSummary &summary)
{
    const auto add = [this](KeyKind kind, std::string_view value) {
        addWord(indexKey(kind, value));
    };
    const auto addFlag = [&](KeyKind kind, std::optional<bool> flag) {
        if (flag)
            add(kind, *flag ? "on" : "off");
    };
    for (const QString &tag : summary.tags)
        add(KeyKind::Tag, foldedName(tag));
    for (const QString &list : summary.lists)
        add(KeyKind::List, foldedName(list));
    if (!summary.channel.isEmpty())
        add(KeyKind::Channel, foldedName(summary.channel));
    addFlag(KeyKind::Bot, summary.botActive);
    addFlag(KeyKind::DoNotDisturb, summary.doNotDisturb);
}

void ContactWords::read(const ContactSummary &summary)
{
    m_text.clear();
    m_ends.clear();
    const auto isName = [](const QString &name) {
        return !name.trimmed().isEmpty() && !isPlaceholderName(name);
    };
    bool hasName = false;
    for (const QString *name : {&summary.firstName, &summary.lastName}) {
        if (isName(*name)) {
            addWords(*name);
            hasName = true;
        }
    }
    if (!hasName)
        addWord(indexKey(KeyKind::Missing, "name"));

    m_mail = 0;
    if (summary.email.trimmed().isEmpty() || isPlaceholderEmail(summary.email)) {
        addWord(indexKey(KeyKind::Missing, "email"));
    } else {
        addWords(summary.email);
        m_mail = mailHash(summary.email);
    }
    m_number = packed::numberOf(summary.phoneNumber);
    if (summary.phoneNumber.trimmed().isEmpty())
        addWord(indexKey(KeyKind::Missing, "phone"));

    addWords(summary.instagramId);
    addWords(summary.externalId);
    for (const QString &tag : summary.tags)
        addWords(tag);
    for (const QString &list : summary.lists)
        addWords(list);
    addKeys(summary);
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
