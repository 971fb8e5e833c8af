#include "models/AccountListModel.h"

#include "accounts/AccountBook.h"

#include <QColor>

#include <algorithm>

namespace contactdesk
{

AccountListModel::AccountListModel(AccountBook &book, QObject *parent) : RowsModel(parent)
{
    const auto take = [this, &book] {
        setRows(book.accounts(), [](const Account &a, const Account &b) { return a.id == b.id; });
    };
    take();
    connect(&book, &AccountBook::inserted, this, take);
    connect(&book, &AccountBook::changed, this, take);
    connect(&book, &AccountBook::removed, this, take);
}

QVariant AccountListModel::data(const QModelIndex &index, int role) const
{
    // A combo box without a choice asks for the data of no index.
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Account &account = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return account.name;
    case Qt::DecorationRole:
        return QColor(account.color);
    case Qt::ToolTipRole:
    case AddressRole:
        return account.baseAddress.toDisplayString();
    case IdRole:
        return account.id.value;
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "name of an account, its address")
            .arg(account.name, account.baseAddress.toDisplayString());
    default:
        return {};
    }
}

int AccountListModel::rowOf(const AccountId &id) const
{
    const auto found = std::find_if(rows().begin(), rows().end(),
                                    [&](const Account &account) { return account.id == id; });
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

} // namespace contactdesk
