#include "fuzz/Fuzzing.h"
#include "service/codec/WireAnswers.h"

#include <cmath>

using namespace contactdesk;
using fuzzing::require;

namespace
{

void checkField(const Field &field)
{
    if (!field.isKnown())
        return;
    if (const auto text = field.as<QString>())
        require(!text->isEmpty(), "a known text says something");
    if (const auto time = field.as<QDateTime>())
        require(time->isValid() && time->timeSpec() == Qt::UTC, "a known time is one");
    if (const auto number = field.as<double>())
        require(std::isfinite(*number), "a known number is one");
}

void check(const tl::expected<Contact, Failure> &contact,
           const tl::expected<Contact, Failure> &again)
{
    require(!contact->id.isEmpty() && !displayName(*contact).isEmpty(), "a contact has an id");
    require(contact->id == again->id && contact->tags == again->tags && contact->raw == again->raw,
            "the contact is the same");
    require(contact->raw.isEmpty() || (contact->raw.startsWith('{') && contact->raw.endsWith('}')),
            "what was sent is an object");
    for (const ContactField field : allContactFields()) {
        checkField((*contact)[field]);
        require((*contact)[field].saysTheSameAs((*again)[field]), "the fields are the same");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzzing::decodeBothWays(data, size, decodeContact, check);
    return 0;
}
