#include "models/ConflictModel.h"

#include "models/EntryText.h"
#include "models/RowDifference.h"

#include <QTextDocument>

#include <algorithm>

namespace contactdesk
{

ConflictModel::ConflictModel(Journal &journal, QObject *parent)
    : QAbstractTableModel(parent), m_journal(journal)
{
    const auto follow = [this](EntryId id) {
        if (id == m_entry)
            update();
    };
    connect(&journal, &Journal::changed, this, follow);
    connect(&journal, &Journal::ended, this, [follow](const Entry &entry) { follow(entry.id); });
    connect(&journal, &Journal::reloaded, this, &ConflictModel::update);
}

void ConflictModel::setEntry(EntryId id)
{
    m_entry = id;
    m_choices.clear();
    update();
}

void ConflictModel::update()
{
    const Entry *entry = m_journal.entry(m_entry);
    QList<EntryEdit> edits;
    if (entry) {
        m_isDuplicate = entry->isDuplicate;
        std::copy_if(entry->edits.begin(), entry->edits.end(), std::back_inserter(edits),
                     [](const EntryEdit &edit) { return edit.state == EditState::Conflict; });
    }
    // Another value than the one that was looked at is another question.
    const QList<EntryEdit> former = m_edits;
    for (const EntryEdit &edit : former) {
        if (!edits.contains(edit))
            m_choices.remove(edit.field);
    }
    const RowDifference change = difference(
        former, edits, [](const EntryEdit &a, const EntryEdit &b) { return a.field == b.field; });
    if (change.removed > 0) {
        beginRemoveRows({}, change.first, change.first + change.removed - 1);
        m_edits.remove(change.first, change.removed);
        endRemoveRows();
    }
    if (change.inserted > 0) {
        beginInsertRows({}, change.first, change.first + change.inserted - 1);
        m_edits = edits;
        endInsertRows();
    }
    m_edits = edits;
    if (!m_edits.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT choicesChanged();
    if (m_edits.isEmpty() && !former.isEmpty())
        Q_EMIT settled();
}

std::optional<Choice> ConflictModel::choice(int row) const
{
    const auto choice = m_choices.constFind(m_edits.at(row).field);
    return choice == m_choices.constEnd() ? std::nullopt : std::optional(*choice);
}

void ConflictModel::choose(int row, Choice choice)
{
    m_choices.insert(m_edits.at(row).field, choice);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT choicesChanged();
}

void ConflictModel::chooseAll(Choice choice)
{
    for (int row = 0; row < rowCount(); ++row)
        choose(row, choice);
}

bool ConflictModel::isComplete() const
{
    return !m_edits.isEmpty() && m_choices.size() == m_edits.size();
}

void ConflictModel::apply()
{
    if (!isComplete())
        return;
    // The journal tells of each field as it is settled, and the rows go meanwhile.
    const EntryId id = m_entry;
    const QHash<ContactField, Choice> choices = m_choices;
    const QList<EntryEdit> edits = m_edits;
    for (const EntryEdit &edit : edits)
        m_journal.resolve(id, edit.field, choices.value(edit.field));
}

int ConflictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_edits.size());
}

int ConflictModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConflictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FieldColumn:
        return tr("Field");
    case BeforeColumn:
        return tr("Before");
    case MineColumn:
        return tr("Yours");
    default:
        return tr("Service now");
    }
}

Qt::ItemFlags ConflictModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const bool canBeChosen = index.column() == MineColumn || index.column() == TheirsColumn;
    return canBeChosen ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                       : Qt::ItemNeverHasChildren;
}

QString ConflictModel::accessibleText(const EntryEdit &edit) const
{
    const QString before = saidText(edit.before);
    const QString mine = saidText(edit.after);
    const QString theirs = saidText(edit.now);
    const QString values =
        m_isDuplicate ? tr("%1: yours %2, service now %3").arg(label(edit.field), mine, theirs)
                      : tr("%1: before %2, yours %3, service now %4")
                            .arg(label(edit.field), before, mine, theirs);
    const auto choice = m_choices.constFind(edit.field);
    if (choice == m_choices.constEnd())
        return tr("%1. Nothing chosen.").arg(values);
    return *choice == Choice::Mine ? tr("%1. Chosen: yours.").arg(values)
                                   : tr("%1. Chosen: the service's.").arg(values);
}

QVariant ConflictModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EntryEdit &edit = m_edits.at(index.row());
    const auto column = static_cast<Column>(index.column());
    const FieldSaid said = column == BeforeColumn ? edit.before
                           : column == MineColumn ? edit.after
                                                  : edit.now;
    const auto choice = m_choices.constFind(edit.field);
    switch (role) {
    case Qt::DisplayRole:
        return column == FieldColumn ? label(edit.field) : saidText(said);
    case ChosenRole:
        return choice != m_choices.constEnd() &&
               ((column == MineColumn && *choice == Choice::Mine) ||
                (column == TheirsColumn && *choice == Choice::Theirs));
    case NoValueRole:
        return column != FieldColumn && (isUnknown(said) || isEmptyText(said));
    case Qt::ToolTipRole:
        return column == FieldColumn ? QVariant() : Qt::convertFromPlainText(saidText(said));
    case Qt::AccessibleTextRole:
        return accessibleText(edit);
    default:
        return {};
    }
}

} // namespace contactdesk
