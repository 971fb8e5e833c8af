#include "models/KnownListsModel.h"

#include "desk/ListBook.h"

namespace contactdesk
{

KnownListsModel::KnownListsModel(ListBook &book, QObject *parent) : RowsModel(parent)
{
    setRows(book.lists());
    connect(&book, &ListBook::listsChanged, this, [this, &book] { setRows(book.lists()); });
}

QVariant KnownListsModel::data(const QModelIndex &index, int role) const
{
    // A combo box without a choice asks for the data of no index.
    if (!index.isValid() || !checkIndex(index))
        return {};
    const ContactList &list = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return list.title();
    case IdRole:
        return list.id.value;
    default:
        return {};
    }
}

} // namespace contactdesk
