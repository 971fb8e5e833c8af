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
    m_service.update(id, change, this, [this, id, change](tl::expected<void, Failure> answer) {
        m_saving.remove(id);
        if (!answer) {
            Q_EMIT failed(id, answer.error());
            return;
        }
        if (const auto contact = m_directory.contact(id))
            m_directory.learn(change.appliedTo(*contact, m_clock()));
        Q_EMIT saved(id, change);
    });
}

} // namespace contactdesk
