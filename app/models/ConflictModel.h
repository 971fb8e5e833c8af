#pragma once

#include "journal/Journal.h"

#include <QAbstractTableModel>
#include <QHash>

namespace contactdesk
{

/// The fields of one entry that are in conflict, a row each: what the agent saw before, what the
/// agent wants, what the service says now, and what is chosen of these two. Nothing of it reaches
/// the journal before apply().
class ConflictModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FieldColumn, BeforeColumn, MineColumn, TheirsColumn, ColumnCount };
    enum Role {
        /// bool: this value is the one that shall hold.
        ChosenRole = Qt::UserRole + 1,
        /// bool: the value is unknown or empty, and the text only says so.
        NoValueRole,
    };

    /// The journal must outlive this object.
    explicit ConflictModel(Journal &journal, QObject *parent = nullptr);

    void setEntry(EntryId id);
    EntryId entry() const { return m_entry; }
    /// True for a contact that was to be created and exists already: nothing was seen before.
    bool isDuplicate() const { return m_isDuplicate; }

    std::optional<Choice> choice(int row) const;
    void choose(int row, Choice choice);
    void chooseAll(Choice choice);
    /// True if there are fields and one of the values is chosen for each.
    bool isComplete() const;
    /// Tells the journal, if isComplete().
    void apply();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Only what can be chosen is enabled, so that the arrow keys lead from choice to choice.
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void choicesChanged();
    /// There is nothing to choose any more: it was settled, here or elsewhere.
    void settled();

private:
    void update();
    QString accessibleText(const EntryEdit &edit) const;

    Journal &m_journal;
    EntryId m_entry;
    bool m_isDuplicate = false;
    QList<EntryEdit> m_edits;
    QHash<ContactField, Choice> m_choices;
};

} // namespace contactdesk
