#include "journal/rows/NamedRows.h"

#include "domain/ProvisionalId.h"
#include "journal/rows/EntryRows.h"

namespace contactdesk
{

NamedRows::Result<void> NamedRows::add(const ContactId &former, const ContactId &id,
                                       qint64 lastLine)
{
    auto moved = m_file.prepare("UPDATE named SET id = ? WHERE id = ?")
                     .bind(id.value)
                     .bind(former.value)
                     .run();
    if (!moved)
        return moved;
    return m_file.prepare("INSERT INTO named (former, id, line) VALUES (?, ?, ?)")
        .bind(former.value)
        .bind(id.value)
        .bind(lastLine)
        .run();
}

NamedRows::Result<ContactId> NamedRows::presentIdOf(const ContactId &contact)
{
    // The number of one who is gone may be given to somebody new.
    if (!isProvisional(contact) || EntryRows(m_file).isBeingCreated(contact))
        return contact;
    SqliteStatement found =
        m_file.prepare("SELECT id FROM named WHERE former = ? ORDER BY line DESC LIMIT 1");
    found.bind(contact.value);
    const ContactId id = found.next() ? ContactId{found.text(0)} : contact;
    return found.result().map([&] { return id; });
}

NamedRows::Result<QList<NamedRows::Former>> NamedRows::formerIdsOf(const ContactId &contact)
{
    SqliteStatement found = m_file.prepare("SELECT former, line FROM named WHERE id = ?");
    found.bind(contact.value);
    QList<Former> formers;
    while (found.next())
        formers.append({{found.text(0)}, found.integer(1)});
    return found.result().map([&] { return formers; });
}

NamedRows::Result<qint64> NamedRows::lastLineAsFormer(const ContactId &id)
{
    SqliteStatement found = m_file.prepare("SELECT max(line) FROM named WHERE former = ?");
    found.bind(id.value);
    const qint64 line = found.next() ? found.integer(0) : 0;
    return found.result().map([&] { return line; });
}

} // namespace contactdesk
