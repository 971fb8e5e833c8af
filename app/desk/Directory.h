#pragma once

#include "domain/Contact.h"
#include "domain/Failure.h"
#include "domain/LookUpKey.h"
#include "store/DirectorySnapshot.h"

#include <QHash>
#include <QObject>

namespace contactdesk
{

class DirectoryStore;

/// The contacts that this desk has met, in memory, kept on disk by the store. Those met in this
/// run stand first, the latest at the top; then the earlier ones, the last opened first. Opening
/// a contact doesn't move it, so that no row jumps under the agent's hand.
class Directory : public QObject
{
    Q_OBJECT

public:
    explicit Directory(DirectoryStore &store, QObject *parent = nullptr);

    int count() const { return static_cast<int>(m_order.size()); }
    /// `row` is 0 to count() - 1.
    const Contact &at(int row) const { return m_contacts.find(m_order.at(row))->contact; }
    /// -1 if it isn't there.
    int rowOf(const ContactId &id) const { return static_cast<int>(m_order.indexOf(id)); }

    std::optional<Contact> contact(const ContactId &id) const;
    std::optional<Contact> find(const LookUpKey &key) const;

    /// Takes over what `contact` knows, adding it if it is new.
    void learn(const Contact &contact);
    void markOpened(const ContactId &id, const QDateTime &when);

    bool isLoaded() const { return m_loaded; }

Q_SIGNALS:
    void aboutToInsert(int first, int last);
    void inserted();
    void changed(int row, const contactdesk::ContactId &id);
    void loaded();

private:
    void load(const QList<StoredContact> &contacts);

    DirectoryStore &m_store;
    QHash<ContactId, StoredContact> m_contacts;
    QList<ContactId> m_order;
    bool m_loaded = false;
};

} // namespace contactdesk
