#include "journal/FieldEdit.h"

#include <algorithm>

namespace contactdesk
{

FieldSaid saidIn(const Field &field)
{
    if (const auto flag = field.as<bool>())
        return *flag;
    if (const auto text = field.as<QString>())
        return *text;
    return field.isEmpty() ? FieldSaid(QString()) : FieldSaid();
}

bool isEmptyText(const FieldSaid &said)
{
    const auto *text = std::get_if<QString>(&said);
    return text && text->isEmpty();
}

FieldEdits editsOf(const ContactChange &change, const Contact &seen)
{
    FieldEdits edits;
    const auto put = [&](ContactField field, const auto &value) {
        if (value)
            edits.append({field, saidIn(seen[field]), *value});
    };
    put(ContactField::FirstName, change.firstName);
    put(ContactField::LastName, change.lastName);
    put(ContactField::Email, change.email);
    put(ContactField::BotActive, change.botActive);
    put(ContactField::DoNotDisturb, change.doNotDisturb);
    return edits;
}

ContactChange changeOf(const FieldEdits &edits)
{
    ContactChange change;
    for (const FieldEdit &edit : edits) {
        const auto *text = std::get_if<QString>(&edit.after);
        const auto *flag = std::get_if<bool>(&edit.after);
        if (text && edit.field == ContactField::FirstName)
            change.firstName = *text;
        else if (text && edit.field == ContactField::LastName)
            change.lastName = *text;
        else if (text && edit.field == ContactField::Email)
            change.email = *text;
        else if (flag && edit.field == ContactField::BotActive)
            change.botActive = *flag;
        else if (flag && edit.field == ContactField::DoNotDisturb)
            change.doNotDisturb = *flag;
    }
    return change;
}

FieldEdits merged(const FieldEdits &earlier, const FieldEdits &later)
{
    FieldEdits all = earlier;
    for (const FieldEdit &edit : later) {
        const auto place = std::lower_bound(
            all.begin(), all.end(), edit,
            [](const FieldEdit &a, const FieldEdit &b) { return a.field < b.field; });
        if (place == all.end() || place->field != edit.field)
            all.insert(place, edit);
        else
            place->after = edit.after;
    }
    all.removeIf([](const FieldEdit &edit) { return edit.before == edit.after; });
    return all;
}

FieldEdits inverseOf(const FieldEdits &edits)
{
    FieldEdits inverse;
    for (const FieldEdit &edit : edits) {
        if (!isUnknown(edit.before))
            inverse.append({edit.field, edit.after, edit.before});
    }
    return inverse;
}

Comparison compare(const FieldEdit &edit, const FieldSaid &now)
{
    if (now == edit.after)
        return Comparison::AlreadySo;
    if (isUnknown(now) || now == edit.before)
        return Comparison::MayBeSent;
    // Nothing is lost by filling in what turns out to be empty.
    return isUnknown(edit.before) && isEmptyText(now) ? Comparison::MayBeSent
                                                      : Comparison::Conflict;
}

} // namespace contactdesk
