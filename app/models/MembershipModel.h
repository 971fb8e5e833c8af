#pragma once

#include "domain/ContactList.h"
#include "models/RowsModel.h"
#include "models/Standing.h"

namespace contactdesk
{

class Journal;
class ListBook;

/// A list that a contact is on, or shall be.
struct MembershipRow {
    Membership membership;
    Standing standing = Standing::Settled;
    /// What isn't settled is that it shall be taken off the list.
    bool isLeaving = false;
    /// Why it isn't settled, as far as anything has failed; plain text of anywhere.
    QString reason = {};

    bool operator==(const MembershipRow &) const = default;
};

/// The lists that one contact is on, as far as this desk put it there or is about to.
class MembershipModel : public RowsModel<MembershipRow>
{
    Q_OBJECT

public:
    enum Role {
        /// QString, the ListId's value.
        IdRole = Qt::UserRole + 1,
        /// QString: since when this is known, or how far it has come.
        SinceRole,
        /// Standing.
        StandingRole,
    };

    /// Both must outlive the model.
    MembershipModel(ListBook &book, Journal &journal, QObject *parent = nullptr);

    void setContact(const ContactId &contact);

    QVariant data(const QModelIndex &index, int role) const override;

    ListId idAt(const QModelIndex &index) const;

private:
    QList<MembershipRow> current() const;
    void update();

    ListBook &m_book;
    Journal &m_journal;
    ContactId m_contact;
};

} // namespace contactdesk
