#include "models/SavedSearchModel.h"

#include "text/PlainSigns.h"

#include <QTextDocument>

#include <algorithm>

namespace contactdesk
{

SavedSearchModel::SavedSearchModel(SavedSearches &searches, QObject *parent)
    : RowsModel(parent), m_searches(searches)
{
    connect(&searches, &SavedSearches::changed, this, &SavedSearchModel::update);
    update();
}

void SavedSearchModel::update()
{
    QList<SavedSearch> all = m_searches.searches();
    if (!all.isEmpty())
        all.prepend({tr("Everybody"), {}});
    // One that gets another name, or searches for something else, stays the row that is chosen.
    setRows(all, [](const SavedSearch &a, const SavedSearch &b) {
        return a.name == b.name || (a.text == b.text && !a.text.isEmpty());
    });
}

QVariant SavedSearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SavedSearch &search = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return search.name;
    case TextRole:
        return search.text;
    case Qt::ToolTipRole:
        return search.text.isEmpty() ? QVariant() : Qt::convertFromPlainText(search.text);
    case Qt::AccessibleTextRole:
        return search.text.isEmpty() ? search.name
                                     : tr("%1: %2", "name: what is searched for")
                                           .arg(inSentence(search.name), inSentence(search.text));
    default:
        return {};
    }
}

bool SavedSearchModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) ||
        isEverybody(index))
        return false;
    return m_searches.rename(rows().at(index.row()).name, value.toString());
}

Qt::ItemFlags SavedSearchModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = RowsModel::flags(index);
    return !index.isValid() || isEverybody(index) ? usual : usual | Qt::ItemIsEditable;
}

void SavedSearchModel::remove(const QModelIndex &index)
{
    if (checkIndex(index, CheckIndexOption::IndexIsValid) && !isEverybody(index))
        m_searches.remove(rows().at(index.row()).name);
}

QModelIndex SavedSearchModel::indexOfText(const QString &text) const
{
    const QString sought = text.simplified();
    const auto found = std::find_if(rows().begin(), rows().end(), [&](const SavedSearch &search) {
        return search.text == sought;
    });
    return found == rows().end() ? QModelIndex() : index(static_cast<int>(found - rows().begin()));
}

} // namespace contactdesk
