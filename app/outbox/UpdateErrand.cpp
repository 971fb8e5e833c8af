#include "outbox/UpdateErrand.h"

#include "outbox/ContactQueue.h"
#include "outbox/Remedy.h"

#include <algorithm>

namespace contactdesk
{

void UpdateErrand::start()
{
    if (!plan()) {
        end();
        return;
    }
    findKey([this](const std::optional<LookUpKey> &key) {
        if (key)
            read(*key, [this](const auto &found) { compare(found); });
        else
            send(nullptr);
    });
}

/// What is to be sent by now; nothing if that has come to nothing.
std::optional<SendingPlan> UpdateErrand::plan()
{
    const QList<Entry> updates = ContactQueue(journal(), contact()).updates(means().time.now());
    m_ids.clear();
    for (const Entry &entry : updates)
        m_ids.append(entry.id);
    if (m_ids.isEmpty())
        return {};
    const SendingPlan plan(updates);
    if (plan.isEmpty()) {
        journal().settle(m_ids);
        return {};
    }
    if (!plan.cancelled().isEmpty())
        journal().settleFields(m_ids, plan.cancelled());
    return plan;
}

void UpdateErrand::compare(const tl::expected<Contact, Failure> &found)
{
    if (found) {
        // Somebody else may have that number or address by now.
        send(found->id == contact() ? &*found : nullptr);
        return;
    }
    const FailureKind kind = found.error().kind;
    // Who isn't found may be too fresh to be found, or known by another address by now.
    if (kind == FailureKind::NotFound || kind == FailureKind::Forbidden ||
        kind == FailureKind::Invalid)
        send(nullptr);
    else
        fail(m_ids, found.error());
}

void UpdateErrand::send(const Contact *now)
{
    // Meanwhile the agent may have gone on.
    const auto wanted = plan();
    if (!wanted) {
        end();
        return;
    }
    const SendingPlan::Standing standing = wanted->comparedWith(now);
    if (!standing.alreadySo.isEmpty())
        journal().settleFields(m_ids, standing.alreadySo);
    if (!standing.conflicts.isEmpty())
        journal().dispute(m_ids, standing.conflicts);
    m_ids.removeIf([this](EntryId id) {
        const Entry *entry = journal().entry(id);
        return !entry || editsIn(*entry, EditState::Open).isEmpty();
    });
    if (standing.toSend.isEmpty()) {
        succeed();
        return;
    }
    begin(m_ids, [this, standing] {
        const auto take = [this, standing](const tl::expected<void, Failure> &answer) {
            if (!answer) {
                fail(m_ids, answer.error());
                return;
            }
            QList<ContactField> fields;
            for (const FieldEdit &edit : standing.toSend)
                fields.append(edit.field);
            journal().finishFields(m_ids, fields, tr("The service has made the change."),
                                   standing.isUnseen);
            succeed();
        };
        means().service.update(contact(), changeOf(standing.toSend), this, take);
    });
}

} // namespace contactdesk
