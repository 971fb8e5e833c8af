#include "domain/ContactChange.h"

namespace contactdesk
{

ContactChange ContactChange::completedBy(const ContactChange &other) const
{
    ContactChange both = *this;
    both.firstName = firstName ? firstName : other.firstName;
    both.lastName = lastName ? lastName : other.lastName;
    both.email = email ? email : other.email;
    both.botActive = botActive ? botActive : other.botActive;
    both.doNotDisturb = doNotDisturb ? doNotDisturb : other.doNotDisturb;
    return both;
}

Contact ContactChange::appliedTo(Contact contact, const QDateTime &when) const
{
    const auto setText = [&](ContactField field, const std::optional<QString> &text) {
        if (text)
            contact[field] = text->isEmpty() ? Field::empty(Source::Typed, when)
                                             : Field::known(*text, Source::Typed, when);
    };
    const auto setFlag = [&](ContactField field, std::optional<bool> flag) {
        if (flag)
            contact[field] = Field::known(*flag, Source::Typed, when);
    };
    setText(ContactField::FirstName, firstName);
    setText(ContactField::LastName, lastName);
    setText(ContactField::Email, email);
    setFlag(ContactField::BotActive, botActive);
    setFlag(ContactField::DoNotDisturb, doNotDisturb);
    return contact;
}

} // namespace contactdesk
