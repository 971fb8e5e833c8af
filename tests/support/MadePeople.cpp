#include "support/MadePeople.h"

#include "support/MadeNames.h"

#include <string_view>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int tagCount = 200;
constexpr int listCount = 40;
constexpr qint64 november2026 = 1'793'491'200;
constexpr int secondsOfAYear = 365 * 24 * 3600;

/// How a country's mobile numbers begin, with the plus, and how many digits follow.
struct NumberForm {
    std::string_view start;
    int digits;
};

constexpr NumberForm numberForms[] = {{"+316", 8},  {"+5511 9", 8}, {"+5215", 9},  {"+5491", 9},
                                      {"+1415", 7}, {"+447", 9},    {"+49151", 8}, {"+39347", 7},
                                      {"+9198", 8}, {"+8613", 9},   {"+62812", 7}, {"+2010", 8}};

constexpr std::string_view mailHosts[] = {"gmail.com",   "hotmail.com", "outlook.com",
                                          "yahoo.com",   "example.com", "example.org",
                                          "web.example", "mail.example"};
constexpr std::string_view channels[] = {"whatsapp",  "whatsapp", "instagram",
                                         "messenger", "telegram", "sms"};
constexpr std::string_view tagWords[] = {"vip",         "customer", "lead",        "newsletter",
                                         "renewal",     "refund",   "big spender", "partner",
                                         "beta tester", "event"};
constexpr std::string_view listWords[] = {"Newsletter", "Launch", "Win back", "Customers",
                                          "Trade fair"};

QString latin1(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

QString madeNumber(MadeRandom &random)
{
    const NumberForm form = random.oneOf(numberForms);
    QString number = latin1(form.start).remove(u' ');
    for (int i = 0; i < form.digits; ++i)
        number += QChar(u'0' + random.below(10));
    return number;
}

QString madeEmail(const QString &address, MadeRandom &random)
{
    QString local = address;
    if (random.inHundred(60))
        local += QString::number(random.below(1000));
    return local + u'@' + latin1(random.oneOf(mailHosts));
}

/// One of `count` names: the words in turn, numbered from the second round on.
template <class Words>
QString numbered(const Words &words, int count, MadeRandom &random)
{
    const int chosen = random.smallBelow(count);
    const int wordCount = static_cast<int>(std::size(words));
    const QString word = latin1(words[static_cast<size_t>(chosen % wordCount)]);
    return chosen < wordCount ? word : word + u' ' + QString::number(chosen / wordCount + 1);
}

template <class Words>
QStringList someOf(const Words &words, int count, int atMost, MadeRandom &random)
{
    QStringList chosen;
    for (int left = random.below(atMost + 1); left > 0; --left) {
        const QString name = numbered(words, count, random);
        if (!chosen.contains(name))
            chosen.append(name);
    }
    return chosen;
}

std::optional<bool> perhaps(MadeRandom &random, int percentKnown)
{
    if (!random.inHundred(percentKnown))
        return std::nullopt;
    return random.inHundred(50);
}

} // namespace

ContactSummary madePerson(quint64 seed, RowNumber row)
{
    MadeRandom random(MadeRandom(seed).next() ^ (quint64(row) * 0xD6E8'FEB8'6659'FD93));
    const MadeName name = madeName(random);
    ContactSummary person;
    person.id = {u"made-"_s + QString::number(row)};
    person.firstName = name.first;
    person.lastName = name.last;
    if (random.inHundred(95))
        person.phoneNumber = madeNumber(random);
    if (random.inHundred(80))
        person.email = madeEmail(name.address, random);
    if (random.inHundred(20))
        person.instagramId =
            QString(name.address).replace(u'.', u'_') + QString::number(random.below(100));
    if (random.inHundred(60))
        person.externalId = u"CRM-"_s + QString::number(row).rightJustified(7, u'0');
    person.channel = latin1(random.oneOf(channels));
    person.botActive = perhaps(random, 60);
    person.doNotDisturb = perhaps(random, 30);
    person.tags = someOf(tagWords, tagCount, 3, random);
    person.lists = someOf(listWords, listCount, 2, random);
    if (random.inHundred(2))
        person.lastOpened =
            QDateTime::fromSecsSinceEpoch(november2026 - random.below(secondsOfAYear), Qt::UTC);
    return person;
}

} // namespace contactdesk
