#include "desk/ContactSaver.h"

#include "desk/Directory.h"
#include "domain/ProvisionalId.h"
#include "service/ContactService.h"

namespace contactdesk
{

ContactSaver::ContactSaver(ContactService &service, Directory &directory, Clock clock,
                           QObject *parent)
    : QObject(parent), m_service(service), m_directory(directory), m_clock(std::move(clock))
{
}

void ContactSaver::save(const ContactId &id, const ContactChange &change)
{
    if (change.isEmpty() || isSaving(id))
        return;
    if (isProvisional(id)) {
        Q_EMIT failed(id, {.kind = FailureKind::NotFound});
        return;
    }
    m_saving.insert(id);
    Q_EMIT started(id);
    m_service.update(id, change, this,
                     [this, id, change](const tl::expected<void, Failure> &answer) {
                         if (answer) {
                             keep(id, change);
                         } else {
                             m_saving.remove(id);
                             Q_EMIT failed(id, answer.error());
                         }
                     });
}

void ContactSaver::keep(const ContactId &id, const ContactChange &change)
{
    // Who is in memory is shown with the change at once; of anybody else the file must be asked
    // whether they are known, since a change alone makes no contact.
    if (m_directory.contact(id)) {
        finish(id, change, true);
        return;
    }
    m_directory.fetch(id, this, [this, id, change](const std::optional<StoredContact> &stored) {
        finish(id, change, stored.has_value());
    });
}

void ContactSaver::finish(const ContactId &id, const ContactChange &change, bool isKnown)
{
    m_saving.remove(id);
    if (isKnown) {
        Contact changed;
        changed.id = id;
        m_directory.learn(change.appliedTo(changed, m_clock()));
    }
    Q_EMIT saved(id, change);
}

} // namespace contactdesk
