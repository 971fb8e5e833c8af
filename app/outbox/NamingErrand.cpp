#include "outbox/NamingErrand.h"

#include "domain/ProvisionalId.h"
#include "outbox/ContactQueue.h"
#include "outbox/Remedy.h"

namespace contactdesk
{

namespace
{

/// A provisional id is made of the number or address. For when the directory is lost.
std::optional<LookUpKey> keyIn(const ContactId &provisional)
{
    const auto key = parseLookUpKey(provisional.value.sliced(provisionalBeginning().size()), {});
    return key ? std::optional(*key) : std::nullopt;
}

} // namespace

void NamingErrand::start()
{
    findKey([this](const std::optional<LookUpKey> &key) { ask(key ? key : keyIn(contact())); });
}

void NamingErrand::ask(const std::optional<LookUpKey> &key)
{
    if (!key) {
        refuseAll({.kind = FailureKind::NotFound});
        return;
    }
    read(*key, [this](const tl::expected<Contact, Failure> &found) {
        if (found) {
            journal().adopt(contact(), found->id);
            succeed();
        } else if (remedyFor(found.error()) == Remedy::Refuse) {
            refuseAll(found.error());
        } else if (const Entry *first = ContactQueue(journal(), contact()).first()) {
            putOff({first->id}, found.error());
        } else {
            end();
        }
    });
}

void NamingErrand::refuseAll(const Failure &failure)
{
    fail(ContactQueue(journal(), contact()).waiting(), failure);
}

} // namespace contactdesk
