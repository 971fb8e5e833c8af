#pragma once

#include "domain/ContactList.h"
#include "models/RowsModel.h"

namespace contactdesk
{

class ListBook;

/// The lists of the list book, for choosing one: the title to display, the id beside it.
class KnownListsModel : public RowsModel<ContactList>
{
    Q_OBJECT

public:
    enum Role {
        /// QString, the ListId's value.
        IdRole = Qt::UserRole + 1,
    };

    explicit KnownListsModel(ListBook &book, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace contactdesk
