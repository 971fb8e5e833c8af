#pragma once

#include "domain/ContactList.h"
#include "models/RowsModel.h"

namespace contactdesk
{

class ListBook;
class ListKeeper;

/// The lists that one contact is on, as far as this desk put it there.
class MembershipModel : public RowsModel<Membership>
{
    Q_OBJECT

public:
    enum Role {
        /// QString, the ListId's value.
        IdRole = Qt::UserRole + 1,
        /// QString: since when this is known.
        SinceRole,
        /// bool: it is being taken off this list right now.
        BusyRole,
    };

    MembershipModel(ListBook &book, ListKeeper &keeper, QObject *parent = nullptr);

    void setContact(const ContactId &contact);

    QVariant data(const QModelIndex &index, int role) const override;

    ListId idAt(const QModelIndex &index) const;

private:
    QList<Membership> current() const;
    void update();

    ListBook &m_book;
    ListKeeper &m_keeper;
    ContactId m_contact;
};

} // namespace contactdesk
