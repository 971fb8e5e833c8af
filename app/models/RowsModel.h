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

    /// Returns which rows were replaced. Those that `isSame` recognises are changed in place.
    template <class Same = std::equal_to<>>
    RowDifference setRows(const QList<Row> &rows, Same isSame = {})
    {
        const RowDifference change = difference(m_rows, rows, isSame);
        if (change.removed > 0) {
            beginRemoveRows({}, change.first, change.first + change.removed - 1);
            m_rows.remove(change.first, change.removed);
            endRemoveRows();
        }
        if (change.inserted > 0) {
            beginInsertRows({}, change.first, change.first + change.inserted - 1);
            m_rows.insert(change.first, change.inserted, Row());
            std::copy_n(rows.begin() + change.first, change.inserted,
                        m_rows.begin() + change.first);
            endInsertRows();
        }
        changeInPlace(rows);
        return change;
    }

    /// Replaces one row where it stands.
    void setRow(int row, const Row &value)
    {
        m_rows[row] = value;
        Q_EMIT dataChanged(index(row), index(row));
    }

private:
    /// Takes over rows of the same number, telling of each stretch that differs.
    void changeInPlace(const QList<Row> &rows)
    {
        for (qsizetype row = 0; row < rows.size(); ++row) {
            const qsizetype first = row;
            while (row < rows.size() && m_rows.at(row) != rows.at(row)) {
                m_rows[row] = rows.at(row);
                ++row;
            }
            if (row > first)
                Q_EMIT dataChanged(index(static_cast<int>(first)),
                                   index(static_cast<int>(row) - 1));
        }
    }

    QList<Row> m_rows;
};

} // namespace contactdesk
