#include "Typing.h"

#include "MadeDirectory.h"
#include "support/MadePeople.h"
#include "support/MadeRandom.h"

#include <algorithm>

using namespace contactdesk;
using namespace Qt::StringLiterals;

namespace
{

class Typist
{
public:
    Typist(quint64 start, int people) : m_random(start), m_people(people) {}

    ContactSummary somebody()
    {
        return madePerson(directorySeed, static_cast<RowNumber>(m_random.below(m_people) + 1));
    }
    int below(int bound) { return m_random.below(bound); }

private:
    MadeRandom m_random;
    int m_people;
};

QString somethingKnown(Typist &typist)
{
    const ContactSummary person = typist.somebody();
    switch (typist.below(8)) {
    case 0:
        return person.lastName + u' ' + person.firstName;
    case 1:
        return person.email;
    case 2:
        return person.tags.value(0);
    case 3:
        return person.externalId;
    case 4:
        return person.phoneNumber;
    case 5:
        return u"tag:"_s + person.tags.value(0, u"vip"_s) + u' ' + person.firstName;
    default:
        return person.name();
    }
}

QString misspelt(Typist &typist)
{
    QString word = typist.somebody().lastName;
    if (word.size() < 5)
        return {};
    const int at = typist.below(static_cast<int>(word.size()));
    switch (typist.below(4)) {
    case 0:
        return word.remove(at, 1);
    case 1:
        return word.insert(at, QChar(u'a' + typist.below(26)));
    case 2:
        std::swap(word[at], word[std::max(0, at - 1)]);
        return word;
    default:
        return word.replace(at, 1, QChar(u'a' + typist.below(26)));
    }
}

QString middleDigits(Typist &typist)
{
    const QString number = typist.somebody().phoneNumber;
    return number.size() < 10 ? QString() : number.mid(3 + typist.below(3), 7);
}

void type(QStringList &keystrokes, const QString &text, int from)
{
    for (int length = from; length <= text.size(); ++length)
        keystrokes.append(text.left(length));
}

} // namespace

QStringList ordinaryKeystrokes(int count, int people)
{
    Typist typist(1, people);
    QStringList keystrokes;
    while (keystrokes.size() < count)
        type(keystrokes, somethingKnown(typist), 1);
    return keystrokes.first(count);
}

QStringList hardKeystrokes(int count, int people)
{
    Typist typist(2, people);
    QStringList keystrokes;
    while (keystrokes.size() < count) {
        if (typist.below(2) == 0)
            type(keystrokes, misspelt(typist), 5);
        else
            type(keystrokes, middleDigits(typist), 3);
    }
    return keystrokes.first(count);
}
