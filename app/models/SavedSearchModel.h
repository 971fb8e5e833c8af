#pragma once

#include "desk/SavedSearches.h"
#include "models/RowsModel.h"

namespace contactdesk
{

/// The searches that were saved under a name, behind a row for everybody; no rows at all as long
/// as none was saved. A name can be edited in place.
class SavedSearchModel : public RowsModel<SavedSearch>
{
    Q_OBJECT

public:
    enum Role {
        /// QString: what is searched for; "" for everybody.
        TextRole = Qt::UserRole + 1,
    };

    explicit SavedSearchModel(SavedSearches &searches, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Harmless for the row that stands for everybody.
    void remove(const QModelIndex &index);
    /// The row whose search is this one; invalid if there is none.
    QModelIndex indexOfText(const QString &text) const;

private:
    void update();
    static bool isEverybody(const QModelIndex &index) { return index.row() == 0; }

    SavedSearches &m_searches;
};

} // namespace contactdesk
