#include "search/Questions.h"

#include "search/NumberVariants.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

QString word(const ContactSummary &person, MadeRandom &random)
{
    const QStringList texts{person.firstName,       person.lastName,        person.email,
                            person.firstName,       person.instagramId,     person.externalId,
                            person.tags.join(u' '), person.lists.join(u' ')};
    const QStringList words = random.oneOf(texts).split(u' ');
    return random.oneOf(words);
}

QString mistyped(QString text, MadeRandom &random)
{
    if (text.size() < 2)
        return text;
    const int at = random.below(static_cast<int>(text.size()) - 1);
    const QChar letter = random.inHundred(50) ? text.back() : QChar(u'a' + random.below(26));
    switch (random.below(4)) {
    case 0:
        return text.remove(at, 1);
    case 1:
        return text.insert(at, letter);
    case 2:
        text[at] = letter;
        return text;
    default:
        std::swap(text[at], text[at + 1]);
        return text;
    }
}

QString inPieces(const QString &digits, MadeRandom &random)
{
    QString pieces;
    for (const QChar digit : digits) {
        if (random.inHundred(20))
            pieces += random.oneOf(u" -.("_s);
        pieces += digit;
    }
    return pieces;
}

/// The same telephone with a digit more or less.
QString otherForm(const QString &number, MadeRandom &random)
{
    const auto known = PhoneNumber::fromE164(number);
    const QStringList forms = known ? numberVariants(*known) : QStringList();
    return forms.isEmpty() ? number : random.oneOf(forms);
}

QString numberText(const ContactSummary &person, MadeRandom &random)
{
    const QString number = person.phoneNumber;
    switch (random.below(9)) {
    case 0:
        return number;
    case 7:
    case 8:
        return otherForm(number, random);
    case 1:
        return number.left(1 + random.below(8));
    case 2:
        return inPieces(number.mid(random.below(6), 2 + random.below(7)), random);
    case 3:
        return u"00"_s + number.mid(1, 1 + random.below(12));
    case 4:
        return inPieces(u'0' + number.mid(3, 1 + random.below(9)), random);
    case 5:
        return number.left(3) + u" (0) "_s + number.mid(3);
    default:
        return number.mid(random.below(8), 3 + random.below(3));
    }
}

QString filter(const ContactSummary &person, MadeRandom &random)
{
    static const QStringList plain{u"bot:on"_s,
                                   u"bot:off"_s,
                                   u"bot:unknown"_s,
                                   u"dnd:on"_s,
                                   u"dnd:off"_s,
                                   u"dnd:unknown"_s,
                                   u"seen:<7d"_s,
                                   u"seen:>30d"_s,
                                   u"seen:never"_s,
                                   u"seen:<2m"_s,
                                   u"name:missing"_s,
                                   u"email:missing"_s,
                                   u"phone:missing"_s,
                                   u"tag:missing"_s,
                                   u"list:missing"_s,
                                   u"tag:"_s,
                                   u"list:new"_s,
                                   u"channel:what"_s,
                                   u"channel:\"web form\""_s,
                                   u"bot:perhaps"_s,
                                   u"tag:\"missing\""_s};
    QString text = random.oneOf(plain);
    if (random.inHundred(40) && !person.tags.isEmpty())
        text = random.inHundred(50) ? u"tag:\""_s + person.tags.first() + u'"'
                                    : u"tag:"_s + person.tags.first().left(2);
    return random.inHundred(25) ? u'-' + text : text;
}

QString piece(const ContactSummary &person, MadeRandom &random)
{
    switch (random.below(7)) {
    case 0:
        return word(person, random);
    case 1:
        return mistyped(word(person, random), random);
    case 2:
        return mistyped(word(person, random).left(6), random);
    case 3:
        return numberText(person, random);
    case 4:
        return filter(person, random);
    case 5:
        return random.inHundred(20) ? person.email.toUpper() : person.email.left(12);
    default:
        return word(person, random).left(1 + random.below(4));
    }
}

} // namespace

QString question(const std::vector<ContactSummary> &people, MadeRandom &random)
{
    const ContactSummary person = random.oneOf(people);
    QStringList pieces{piece(person, random)};
    while (random.inHundred(35) && pieces.size() < 4)
        pieces.append(piece(random.inHundred(80) ? person : random.oneOf(people), random));
    return pieces.join(u' ');
}

} // namespace contactdesk
