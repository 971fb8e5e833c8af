#pragma once

#include "server/EmbeddedServer.h"
#include "server/HttpAnswer.h"
#include "server/RequestTarget.h"
#include "server/StorePool.h"

#include <functional>

namespace contactdesk
{

/// The seven operations, each from what was asked to what is answered; who may ask is decided
/// before. Safe from any thread, as the clock and the source of ids must be.
class RequestHandlers
{
public:
    /// The time now, UTC.
    using Clock = std::function<QDateTime()>;
    /// A fresh id, not used before.
    using IdSource = std::function<QString()>;

    RequestHandlers(StorePool &stores, AnswerForm form, Clock clock, IdSource ids);

    HttpAnswer lookUp(const RequestTarget &target) const;
    HttpAnswer create(const QByteArray &body) const;
    HttpAnswer change(const ContactId &contact, const QByteArray &body) const;
    HttpAnswer addToList(const QByteArray &body) const;
    HttpAnswer removeFromList(const QByteArray &body) const;
    HttpAnswer tags(const ContactId &contact) const;
    HttpAnswer messages(const ContactId &contact) const;

private:
    StorePool &m_stores;
    const AnswerForm m_form;
    const Clock m_clock;
    const IdSource m_ids;
};

} // namespace contactdesk
