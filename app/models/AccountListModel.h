#pragma once

#include "accounts/Account.h"
#include "models/RowsModel.h"

namespace contactdesk
{

class AccountBook;

/// The accounts of the account book in its order: the name to display with its colour beside it,
/// the address as the tool tip.
class AccountListModel : public RowsModel<Account>
{
    Q_OBJECT

public:
    enum Role {
        /// QString, the AccountId's value.
        IdRole = Qt::UserRole + 1,
        /// QString, the base address as people read it.
        AddressRole,
    };

    explicit AccountListModel(AccountBook &book, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;

    /// -1 if there is none.
    int rowOf(const AccountId &id) const;
};

} // namespace contactdesk
