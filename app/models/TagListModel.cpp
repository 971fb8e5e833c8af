#include "models/TagListModel.h"

#include "text/PlainSigns.h"

#include <QTextDocument>

namespace contactdesk
{

namespace
{

// A tooltip higher than the screen is of no use.
constexpr int mostLetters = 1'000;

} // namespace

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
    case Qt::StatusTipRole:
        return tag.description.simplified().left(mostLetters);
    case Qt::ToolTipRole:
        // Rich text that says the same: what a tooltip takes a plain text for depends on its signs.
        return Qt::convertFromPlainText(
            (tag.description.isEmpty() ? tag.name : QString(tag.name + u'\n' + tag.description))
                .left(mostLetters),
            Qt::WhiteSpaceNormal);
    case Qt::AccessibleTextRole:
        return tag.description.isEmpty()
                   ? tag.name
                   : tr("%1: %2", "tag: description")
                         .arg(inSentence(tag.name), inSentence(tag.description));
    default:
        return {};
    }
}

} // namespace contactdesk
