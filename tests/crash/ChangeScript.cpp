#include "crash/ChangeScript.h"

#include "domain/ProvisionalId.h"

#include <algorithm>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

// Those that are at work at a time; the others were before.
constexpr int peopleAtWork = 25;

ContactId provisionalOf(int person)
{
    Contact contact;
    contact[ContactField::PhoneNumber] =
        Field::known(ChangeScript::numberOf(person), Source::Typed, QDateTime());
    return provisionalIdOf(contact);
}

} // namespace

QString ChangeScript::numberOf(int person)
{
    return u"+316120%1"_s.arg(10'000 + person);
}

QStringList ChangeScript::lists()
{
    return {u"list1"_s, u"list2"_s};
}

ChangeScript::Change ChangeScript::next()
{
    ++m_changes;
    const int people = static_cast<int>(m_people.size());
    const double kind = m_random.generateDouble();
    Change change;
    if (people < 3 || kind < 0.08) {
        change = create();
    } else {
        const int person = people - 1 - m_random.bounded(std::min(people, peopleAtWork));
        change = kind < 0.7 ? update(person) : changeList(person);
    }
    change.entry.contact = provisionalOf(change.person);
    // By which the number is known, whatever the id.
    change.entry.contactName = numberOf(change.person);
    return change;
}

ChangeScript::Change ChangeScript::create()
{
    const int person = static_cast<int>(m_people.size());
    Person made;
    NewContact typed{.phoneNumber = *PhoneNumber::fromE164(numberOf(person))};
    FieldEdits edits;
    const QString first = u"f%1"_s.arg(m_changes);
    typed.firstName = first;
    edits.append({ContactField::FirstName, {}, first});
    made.now = {{ContactField::FirstName, first},
                {ContactField::LastName, QString()},
                {ContactField::Email, QString()},
                {ContactField::BotActive, true},
                {ContactField::DoNotDisturb, false}};
    if (m_random.bounded(2) == 0) {
        typed.lastName = u"l%1"_s.arg(m_changes);
        edits.append({ContactField::LastName, {}, *typed.lastName});
        made.now[ContactField::LastName] = *typed.lastName;
    }
    m_people.push_back(made);
    return {person, {.kind = EntryKind::Create, .edits = openEdits(edits), .creation = typed}};
}

ChangeScript::Change ChangeScript::update(int person)
{
    FieldEdits edits;
    while (edits.isEmpty()) {
        for (const ContactField field :
             {ContactField::FirstName, ContactField::LastName, ContactField::Email,
              ContactField::BotActive, ContactField::DoNotDisturb}) {
            if (m_random.bounded(3) > 0)
                continue;
            FieldSaid &now = m_people[static_cast<size_t>(person)].now[field];
            const FieldSaid after = typed(field, now);
            edits.append({field, now, after});
            now = after;
        }
    }
    std::sort(edits.begin(), edits.end(),
              [](const FieldEdit &a, const FieldEdit &b) { return a.field < b.field; });
    return {person, {.kind = EntryKind::Update, .edits = openEdits(edits)}};
}

FieldSaid ChangeScript::typed(ContactField field, const FieldSaid &now)
{
    if (const bool *flag = std::get_if<bool>(&now))
        return !*flag;
    const FieldSaid former = m_former.value(field);
    m_former[field] = now;
    if (m_random.bounded(8) == 0 && former != now && !isUnknown(former) && !isEmptyText(former))
        return former;
    switch (field) {
    case ContactField::FirstName:
        return u"f%1"_s.arg(m_changes);
    case ContactField::LastName:
        return u"l%1"_s.arg(m_changes);
    default:
        return u"m%1@example.org"_s.arg(m_changes);
    }
}

ChangeScript::Change ChangeScript::changeList(int person)
{
    const QStringList names = lists();
    return {person,
            {.kind = m_random.bounded(5) < 3 ? EntryKind::AddToList : EntryKind::RemoveFromList,
             .list = {names.at(m_random.bounded(static_cast<int>(names.size())))}}};
}

} // namespace contactdesk
