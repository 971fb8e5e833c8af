#include "crash/Expected.h"

#include "crash/ChangeScript.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

QString inWords(const FieldSaid &said)
{
    if (const bool *flag = std::get_if<bool>(&said))
        return *flag ? u"on"_s : u"off"_s;
    const auto *text = std::get_if<QString>(&said);
    return text ? *text : u"?"_s;
}

template <class Value>
std::vector<Value> withoutRepetitions(const std::vector<Value> &values)
{
    std::vector<Value> once;
    for (const Value &value : values) {
        if (once.empty() || once.back() != value)
            once.push_back(value);
    }
    return once;
}

/// True if what was done is what was made, in its order, with some left out that others followed.
template <class Value>
bool isInOrder(const std::vector<Value> &made, const std::vector<Value> &done)
{
    size_t next = 0;
    for (const Value &value : withoutRepetitions(done)) {
        while (next < made.size() && made[next] != value)
            ++next;
        if (next == made.size())
            return false;
    }
    return true;
}

std::vector<bool> withStart(std::vector<bool> moves)
{
    // Nobody is on a list at first.
    moves.insert(moves.begin(), false);
    return moves;
}

} // namespace

ServiceDeeds expectedDeeds(quint32 seed, qint64 changes)
{
    ServiceDeeds deeds;
    ChangeScript script(seed);
    for (qint64 i = 0; i < changes; ++i) {
        const ChangeScript::Change change = script.next();
        const QString number = ChangeScript::numberOf(change.person);
        ServiceDeeds::Person &person = deeds.people[number];
        if (change.entry.kind == EntryKind::Create) {
            person.contacts = 1;
            person.values = {{ContactField::FirstName, {QString()}},
                             {ContactField::LastName, {QString()}},
                             {ContactField::Email, {QString()}},
                             {ContactField::BotActive, {true}},
                             {ContactField::DoNotDisturb, {false}}};
        }
        for (const EntryEdit &edit : change.entry.edits)
            person.values[edit.field].push_back(edit.after);
        if (!change.entry.list.isEmpty())
            person.moves[change.entry.list.value].push_back(change.entry.kind ==
                                                            EntryKind::AddToList);
    }
    return deeds;
}

QStringList differences(const ServiceDeeds &expected, const ServiceDeeds &done)
{
    QStringList found;
    for (auto person = done.people.begin(); person != done.people.end(); ++person) {
        if (!expected.people.contains(person.key()))
            found.append(u"%1 was never created here"_s.arg(person.key()));
    }
    for (auto person = expected.people.begin(); person != expected.people.end(); ++person) {
        const ServiceDeeds::Person there = done.people.value(person.key());
        if (there.contacts != 1)
            found.append(u"%1 is there %2 times"_s.arg(person.key()).arg(there.contacts));
        if (there.contacts == 0)
            continue;
        for (auto field = person->values.begin(); field != person->values.end(); ++field) {
            const std::vector<FieldSaid> values = there.values.value(field.key());
            const QString name = u"%1, field %2: "_s.arg(person.key()).arg(int(field.key()));
            if (values.empty() || values.back() != field->back())
                found.append(name + inWords(field->back()) + u" is lost, it is "_s +
                             inWords(values.empty() ? FieldSaid() : values.back()));
            if (!isInOrder(*field, values)) {
                QStringList words;
                for (const FieldSaid &value : withoutRepetitions(values))
                    words.append(inWords(value));
                found.append(name + u"not in order: "_s + words.join(u' '));
            }
        }
        for (auto list = person->moves.begin(); list != person->moves.end(); ++list) {
            const std::vector<bool> moves = withStart(there.moves.value(list.key()));
            const QString name = u"%1, %2: "_s.arg(person.key(), list.key());
            if (moves.back() != list->back())
                found.append(name + u"the last change is lost"_s);
            if (!isInOrder(withStart(*list), moves))
                found.append(name + u"on and off more often than it was changed"_s);
        }
    }
    return found;
}

} // namespace contactdesk
