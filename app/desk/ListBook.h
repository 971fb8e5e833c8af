#pragma once

#include "domain/ContactList.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace contactdesk
{

class Directory;
class DirectoryStore;

/// The lists that this desk has met, with their names, and which contacts it has put on them or
/// taken off: what was done here, since the service can't say more.
class ListBook : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this object.
    ListBook(DirectoryStore &store, Directory &directory, QObject *parent = nullptr);

    /// By title.
    const QList<ContactList> &lists() const { return m_lists; }
    std::optional<ContactList> list(const ListId &id) const;
    /// The list that a person means by a text: an id, or a name in any case.
    std::optional<ContactList> find(const QString &idOrName) const;

    /// Adds a list or takes over its name; an empty name leaves the known one.
    void learn(const ContactList &list);

    /// What is known of a contact that was read in this run: the lists it is on, and those it was
    /// taken off.
    QList<Membership> memberships(const ContactId &id) const { return m_memberships.value(id); }
    void learn(const ContactId &id, const Membership &membership);

Q_SIGNALS:
    void listsChanged();
    void membershipsChanged(const contactdesk::ContactId &id);

private:
    void load(const QList<ContactList> &lists);
    void load(const ContactId &id, const QList<Membership> &memberships);
    void rename(const ContactId &former, const ContactId &id);
    bool put(const ContactList &list);
    bool put(const ContactId &id, const Membership &membership);

    DirectoryStore &m_store;
    QList<ContactList> m_lists;
    QHash<ContactId, QList<Membership>> m_memberships;
};

} // namespace contactdesk
