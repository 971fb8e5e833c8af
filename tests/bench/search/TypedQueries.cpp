#include "TypedQueries.h"

#include "support/MadeRandom.h"

using namespace contactdesk;

namespace
{

void addKeystrokes(const QString &text, QStringList &texts)
{
    for (qsizetype length = 1; length <= text.size(); ++length)
        texts.append(text.first(length));
}

QString withTypo(QString word, MadeRandom &random)
{
    const int at = random.below(static_cast<int>(word.size()) - 1);
    switch (random.below(4)) {
    case 0:
        return word.remove(at, 1);
    case 1:
        return word.insert(at, QChar(u'a' + random.below(26)));
    case 2:
        word[at] = QChar(u'a' + random.below(26));
        return word;
    default:
        std::swap(word[at], word[at + 1]);
        return word;
    }
}

} // namespace

std::vector<TypedQueries> typedQueries(const std::vector<ContactSummary> &people)
{
    MadeRandom random(7);
    TypedQueries names{"names, letter by letter", {}};
    TypedQueries mails{"addresses, letter by letter", {}};
    TypedQueries tags{"tags and names", {}};
    TypedQueries typos{"a name with a typo", {}};
    TypedQueries fullTypos{"a whole name with a typo", {}};
    TypedQueries digits{"digits in the middle", {}};
    TypedQueries trunk{"national numbers, digit by digit", {}};
    TypedQueries whole{"whole numbers", {}};
    TypedQueries filters{"filters", {}};
    for (const ContactSummary &person : people) {
        addKeystrokes(person.name(), names.texts);
        addKeystrokes(person.email, mails.texts);
        for (const QString &tag : person.tags) {
            addKeystrokes(tag + u' ' + person.firstName.first(1), tags.texts);
            filters.texts.append(QStringLiteral("tag:\"%1\" bot:on seen:<30d").arg(tag));
            filters.texts.append(QStringLiteral("-tag:%1 email:missing").arg(tag.left(3)));
        }
        if (person.lastName.size() > 5) {
            typos.texts.append(withTypo(person.lastName, random));
            fullTypos.texts.append(person.firstName + u' ' + withTypo(person.lastName, random));
        }
        if (person.phoneNumber.size() > 10) {
            const int length = 3 + random.below(5);
            const int from = 3 + random.below(static_cast<int>(person.phoneNumber.size()) - 10);
            digits.texts.append(person.phoneNumber.mid(from, length));
            addKeystrokes(u'0' + person.phoneNumber.mid(3), trunk.texts);
            whole.texts.append(person.phoneNumber);
        }
    }
    return {names, mails, tags, typos, fullTypos, digits, trunk, whole, filters};
}
