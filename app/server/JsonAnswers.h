#pragma once

#include "domain/Message.h"
#include "domain/Tag.h"
#include "server/ContactRecord.h"
#include "server/EmbeddedServer.h"
#include "server/HttpAnswer.h"

#include <QList>

/// Every body that the service answers with, as its reference documents it.
namespace contactdesk::answers
{

HttpAnswer created(const ContactId &id);
HttpAnswer acknowledged(const QString &message);
/// Documented: the id alone. Observed: the contact too, in camelCase, with its tags inside.
HttpAnswer found(const ContactRecord &contact, const QList<Tag> &tags, AnswerForm form);
HttpAnswer tags(const QList<Tag> &tags);
/// `messages` oldest first. Documented: a bare array in this order, since the reference publishes
/// no wrapper for it; observed: `{success, data}`, newest first, as the sibling operation has it.
HttpAnswer messages(const QList<Message> &messages, AnswerForm form);

/// `{"error": …}` with any status of the 400s; `what` is a sentence that never holds the key.
HttpAnswer refused(int status, const QString &what);
HttpAnswer badRequest(const QString &what);
/// A bare JSON string, as the live service has it.
HttpAnswer unauthorized();
HttpAnswer forbidden();
HttpAnswer contactNotFound();
/// Documented: 409. Observed: 200 with `error_code` 409.
HttpAnswer duplicate(AnswerForm form);
HttpAnswer noSuchOperation();
/// `allow` lists the methods that would have been right.
HttpAnswer wrongMethod(const QByteArray &allow);
HttpAnswer allowedMethods(const QByteArray &allow);
HttpAnswer internalError();

} // namespace contactdesk::answers
