#pragma once

#include "domain/ContactChange.h"
#include "domain/Failure.h"
#include "domain/LookUpKey.h"
#include "domain/NewContact.h"
#include "service/http/ServiceRequest.h"

#include <tl/expected.hpp>

namespace contactdesk
{

/// The service's seven requests (source: its public reference). Pure functions. An Invalid failure
/// means that nothing can be sent: an id is empty or "." or "..", which no encoding keeps from
/// naming another path, or the campaign data isn't a JSON object.
/// @{
ServiceRequest encodeLookUp(const LookUpKey &key);
tl::expected<ServiceRequest, Failure> encodeCreation(const NewContact &contact);
tl::expected<ServiceRequest, Failure> encodeUpdate(const ContactId &id,
                                                   const ContactChange &change);
tl::expected<ServiceRequest, Failure> encodeAddition(const ContactId &id, const ListId &list);
tl::expected<ServiceRequest, Failure> encodeRemoval(const ContactId &id, const ListId &list);
tl::expected<ServiceRequest, Failure> encodeTagsQuestion(const ContactId &id);
tl::expected<ServiceRequest, Failure> encodeMessagesQuestion(const ContactId &id);
/// @}

} // namespace contactdesk
