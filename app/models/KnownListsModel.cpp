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
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
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
