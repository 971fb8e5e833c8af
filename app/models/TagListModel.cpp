#include "models/TagListModel.h"

namespace contactdesk
{

void TagListModel::setTags(const QList<Tag> &tags)
{
    setRows(tags);
}

QVariant TagListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Tag &tag = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return tag.name;
    case DescriptionRole:
        return tag.description;
    case Qt::AccessibleTextRole:
        return tag.description.isEmpty()
                   ? tag.name
                   : tr("%1: %2", "tag: description").arg(tag.name, tag.description);
    default:
        return {};
    }
}

} // namespace contactdesk
