#pragma once

#include "domain/Contact.h"
#include "domain/Conversation.h"
#include "domain/Failure.h"
#include "service/http/Redaction.h"
#include "service/http/ServiceAnswer.h"

#include <tl/expected.hpp>

namespace contactdesk
{

/// What the service's answers say, in every form that its reference documents or that public
/// clients show the live service to send. Pure functions, for any thread. An answer of another
/// status than 2xx, or with `success: false`, is the failure that it tells of; one that isn't JSON,
/// or has a field of a type it can't have, is NotUnderstood. Nothing is guessed. Unknown fields are
/// passed over; a contact keeps them in Contact::raw.

/// Of GET /contacts. Documented: an id alone; observed: a contact beside it. What the answer
/// doesn't mention is unknown; null, "" and the service's placeholders are empty. An answer
/// without an id is NotUnderstood.
tl::expected<Contact, Failure> decodeContact(const ServiceAnswer &answer,
                                             const Redaction &redaction);

/// Of POST /contacts: the id, from any of the five places where one is documented or was observed.
tl::expected<ContactId, Failure> decodeCreatedId(const ServiceAnswer &answer,
                                                 const Redaction &redaction);

/// Of PUT /contacts/{id}. An empty 204 is one too.
tl::expected<void, Failure> decodeAcknowledgement(const ServiceAnswer &answer,
                                                  const Redaction &redaction);

/// Of both calls to /contacts/lists: the list's name out of "Contact successfully added to list My
/// List" (documented) or its counterpart "… removed from list …"; "" if it says something else.
tl::expected<QString, Failure> decodeListName(const ServiceAnswer &answer,
                                              const Redaction &redaction);

/// Of GET /contacts/tags/{id}: a bare array (documented) or one in `data`.
tl::expected<QList<Tag>, Failure> decodeTags(const ServiceAnswer &answer,
                                             const Redaction &redaction);

/// Of GET /contacts/messages/{id}: a bare array or one in `data`, both documented. In reading
/// order, oldest first. Their texts are slices of the body, which must own its bytes.
tl::expected<Conversation, Failure> decodeMessages(const ServiceAnswer &answer,
                                                   const Redaction &redaction);

} // namespace contactdesk
