#pragma once

#include "domain/Clock.h"
#include "journal/Journal.h"
#include "models/EntryText.h"

#include <QAbstractListModel>

namespace contactdesk
{

/// The open entries of a journal, those that need the agent first, then as they were made. Holds
/// their numbers alone: a change costs the search for its row and one signal.
class QueueModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        /// qint64: the number of the entry.
        IdRole = Qt::UserRole + 1,
        /// QString: the contact's id.
        ContactRole,
        /// Whom it is about, as plain text.
        WhomRole,
        /// How it stands and why, in full.
        StateRole,
        /// When it was made: "2 min ago".
        WhenRole,
        /// An EntryState as int.
        StateKindRole,
        /// @{ bool
        NeedsAgentRole,
        CanRetryRole,
        CanEditRole,
        CanWithdrawRole,
        /// Fields of it are in conflict and to be chosen.
        CanDecideRole,
        /// @}
    };

    /// The journal must outlive this object.
    QueueModel(Journal &journal, Clock clock, ListTitles titles = {}, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Qt::DisplayRole is what the change is.
    QVariant data(const QModelIndex &index, int role) const override;

    EntryId idAt(const QModelIndex &index) const;
    /// Invalid if it isn't open.
    QModelIndex indexOf(EntryId id) const;
    /// As in the journal, without going through all of it.
    JournalCounts counts() const;

Q_SIGNALS:
    void countsChanged();

private:
    /// Rows, in the order of the entries' numbers.
    using Numbers = QList<EntryId>;
    static qsizetype placeOf(const Numbers &numbers, EntryId id);
    static bool has(const Numbers &numbers, EntryId id);

    void take(EntryId id);
    void append(const QList<EntryId> &ids);
    void drop(EntryId id);
    void reload();
    /// Makes one of the two halves be these; its rows begin at `first`.
    void takeOver(Numbers &half, int first, const Numbers &wanted);
    void touchAll();
    QVariant data(const Entry &entry, int role) const;

    Journal &m_journal;
    const Clock m_clock;
    const ListTitles m_titles;
    Numbers m_needAgent;
    Numbers m_others;
};

} // namespace contactdesk
