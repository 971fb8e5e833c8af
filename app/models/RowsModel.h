#pragma once

#include "models/RowDifference.h"

#include <QAbstractListModel>
#include <QList>

namespace contactdesk
{

/// A list model that holds its rows and takes over a newer list of them by touching only those
/// that differ, so that a refresh moves no selection and no scroll position.
template <class Row>
class RowsModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

protected:
    const QList<Row> &rows() const { return m_rows; }

    /// Returns which rows were replaced.
    RowDifference setRows(const QList<Row> &rows)
    {
        const RowDifference change = difference(m_rows, rows);
        if (change.removed > 0) {
            beginRemoveRows({}, change.first, change.first + change.removed - 1);
            m_rows.remove(change.first, change.removed);
            endRemoveRows();
        }
        if (change.inserted > 0) {
            beginInsertRows({}, change.first, change.first + change.inserted - 1);
            m_rows = rows;
            endInsertRows();
        }
        return change;
    }

private:
    QList<Row> m_rows;
};

} // namespace contactdesk
