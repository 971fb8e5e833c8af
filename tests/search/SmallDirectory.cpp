#include "search/SmallDirectory.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

const QStringList &names()
{
    static const QStringList names{
        u"Anna"_s,    u"Annabel"_s,  u"Hanna"_s,   u"Johanna"_s,  u"Johan"_s,        u"Muñoz"_s,
        u"Munoz"_s,   u"Martin"_s,   u"Martina"_s, u"Martinez"_s, u"Mratin"_s,       u"Straße"_s,
        u"O'Hara"_s,  u"Harald"_s,   u"Đặng"_s,    u"Smith"_s,    u"Smiths"_s,       u"Simth"_s,
        u"Unknown"_s, u"Œuvre"_s,    u"Łukasz"_s,  u"Иванов"_s,   u"Иванова"_s,      u"Фёдор"_s,
        u"محمد"_s,    u"أحمد"_s,     u"王小明"_s,  u"小明"_s,     u"王"_s,           u"김민수"_s,
        u"박민수"_s,  u"राजेश"_s,     u"สมชาย"_s,   u"さくら"_s,   u"van der Berg"_s, u"Berg"_s,
        u"1234"_s,    u"Anna1234"_s, u"d'Arcy"_s,  u"İbrahim"_s,  u"Αλέξανδρος"_s,   u""_s};
    return names;
}

const QStringList &hosts()
{
    static const QStringList hosts{u"gmail.com"_s, u"example.com"_s, u"example.org"_s,
                                   u"martin.example"_s};
    return hosts;
}

const QStringList &tags()
{
    static const QStringList tags{u"VIP"_s,     u"vip gold"_s, u"Big Spender"_s, u"big"_s,
                                  u"missing"_s, u"Ünïque"_s,   u"小明"_s};
    return tags;
}

const QStringList &lists()
{
    static const QStringList lists{u"Newsletter"_s, u"News"_s, u"Martin's friends"_s, u"2024"_s};
    return lists;
}

QString digits(int count, MadeRandom &random)
{
    // Few different ones, so that parts of numbers meet.
    QString text;
    for (int i = 0; i < count; ++i)
        text += QChar(u'0' + random.below(4));
    return text;
}

QString number(MadeRandom &random)
{
    struct Form {
        QStringView start;
        int digits;
    };
    static constexpr Form forms[] = {{u"+316", 8},  {u"+5511", 8}, {u"+55119", 8}, {u"+5215", 9},
                                     {u"+521", 10}, {u"+52", 10},  {u"+54911", 8}, {u"+5411", 8},
                                     {u"+1415", 7}, {u"+3906", 7}, {u"+39347", 7}, {u"+447", 9},
                                     {u"+310", 9},  {u"+999", 8},  {u"06", 8},     {u"0", 4},
                                     {u"call ", 6}, {u"", 0},      {u"+31 6 ", 4}, {u"", 18}};
    const Form form = random.oneOf(forms);
    return form.start.toString() + digits(form.digits, random);
}

QStringList some(const QStringList &all, int atMost, MadeRandom &random)
{
    QStringList chosen;
    for (int left = random.below(atMost + 1); left > 0; --left)
        chosen.append(random.oneOf(all));
    return chosen;
}

std::optional<bool> flag(MadeRandom &random)
{
    const int choice = random.below(3);
    return choice == 0 ? std::nullopt : std::optional(choice == 1);
}

QString email(MadeRandom &random)
{
    const int choice = random.below(10);
    if (choice < 2)
        return {};
    if (choice == 2)
        return u"unknown@unknown.com"_s;
    const QString local = QString(random.oneOf(names())).remove(u' ').remove(u'\'');
    return (local.isEmpty() ? u"x"_s : local) + (choice < 6 ? QString() : digits(2, random)) +
           u'@' + random.oneOf(hosts());
}

} // namespace

ContactSummary neighbour(MadeRandom &random)
{
    ContactSummary person;
    person.id = {u"n"_s};
    person.firstName = random.oneOf(names());
    person.lastName = random.oneOf(names());
    person.phoneNumber = number(random);
    person.email = email(random);
    if (random.inHundred(30))
        person.instagramId = u"the_"_s + random.oneOf(names());
    if (random.inHundred(40))
        person.externalId = u"CRM-"_s + digits(5, random);
    if (random.inHundred(80))
        person.channel = random.inHundred(50) ? u"whatsapp"_s : u"Web Form"_s;
    person.botActive = flag(random);
    person.doNotDisturb = flag(random);
    person.tags = some(tags(), 3, random);
    person.lists = some(lists(), 2, random);
    if (random.inHundred(20))
        person.lastOpened =
            QDateTime::fromSecsSinceEpoch(1'790'000'000 + random.below(50) * 100'000, Qt::UTC);
    return person;
}

} // namespace contactdesk
