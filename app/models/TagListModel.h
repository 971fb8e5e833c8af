#pragma once

#include "domain/Tag.h"
#include "models/RowsModel.h"

namespace contactdesk
{

/// The tags of the open contact: the name to display; the description in the status line, both in
/// the tooltip, which is rich text made of plain text, and for screen readers.
class TagListModel : public RowsModel<Tag>
{
    Q_OBJECT

public:
    enum Role {
        /// QString; "" if the tag has none.
        DescriptionRole = Qt::UserRole + 1,
    };

    using RowsModel::RowsModel;

    void setTags(const QList<Tag> &tags);

    QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace contactdesk
