#pragma once

#include "domain/ContactChange.h"
#include "domain/Field.h"

#include <QList>

#include <variant>

namespace contactdesk
{

/// What a changeable field was seen or typed to be: nothing is known of it, a text ("" for an
/// empty field), or a flag.
using FieldSaid = std::variant<std::monostate, QString, bool>;

FieldSaid saidIn(const Field &field);
inline bool isUnknown(const FieldSaid &said)
{
    return std::holds_alternative<std::monostate>(said);
}
/// Known to hold no text.
bool isEmptyText(const FieldSaid &said);

/// One field, as the agent saw it and as the agent wants it.
struct FieldEdit {
    ContactField field = ContactField::FirstName;
    FieldSaid before;
    /// Never unknown.
    FieldSaid after;

    bool operator==(const FieldEdit &) const = default;
};

/// At most one of each field, in the fields' order.
using FieldEdits = QList<FieldEdit>;

/// The change as edits of a contact that was seen as `seen`.
FieldEdits editsOf(const ContactChange &change, const Contact &seen);
ContactChange changeOf(const FieldEdits &edits);

/// Both as one, `later` made on top of `earlier`; a field that comes back to what it was is left
/// out.
FieldEdits merged(const FieldEdits &earlier, const FieldEdits &later);

/// What takes the edits back; a field that was unknown before is left out, since nothing is known
/// that it could go back to.
FieldEdits inverseOf(const FieldEdits &edits);

/// How an edit stands to what the service says of the field at the moment.
enum class Comparison {
    /// The service says what the agent saw, or says nothing: the edit can go out.
    MayBeSent,
    /// The service says already what the agent wants.
    AlreadySo,
    /// Somebody else changed it meanwhile, or it says what the agent couldn't see.
    Conflict,
};

/// `now`: unknown where the service's answer doesn't tell the field.
Comparison compare(const FieldEdit &edit, const FieldSaid &now);

} // namespace contactdesk
