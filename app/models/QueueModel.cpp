#include "models/QueueModel.h"

#include "models/AgeText.h"

#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

// A tooltip higher than the screen is of no use.
constexpr qsizetype mostLetters = 1000;

bool isUnderWay(const Entry &entry)
{
    return entry.state == EntryState::Sending || entry.state == EntryState::OutcomeUnknown;
}

/// True if trying it now may change anything.
bool isHeldUp(const Entry &entry)
{
    return entry.state == EntryState::Refused || entry.state == EntryState::OutcomeUnknown ||
           (entry.state == EntryState::Waiting && (entry.failure || entry.notBefore.isValid()));
}

bool hasForm(const Entry &entry)
{
    return entry.kind == EntryKind::Create || entry.kind == EntryKind::Update;
}

} // namespace

QueueModel::QueueModel(Journal &journal, Clock clock, ListTitles titles, QObject *parent)
    : QAbstractListModel(parent),
      m_journal(journal),
      m_clock(std::move(clock)),
      m_titles(std::move(titles))
{
    connect(&journal, &Journal::opened, this, &QueueModel::reload);
    connect(&journal, &Journal::reloaded, this, &QueueModel::reload);
    connect(&journal, &Journal::recorded, this, &QueueModel::append);
    connect(&journal, &Journal::changed, this, &QueueModel::take);
    connect(&journal, &Journal::ended, this, [this](const Entry &entry) { drop(entry.id); });
    connect(&journal, &Journal::listNamed, this, &QueueModel::touchAll);
    reload();
}

qsizetype QueueModel::placeOf(const Numbers &numbers, EntryId id)
{
    return std::lower_bound(numbers.begin(), numbers.end(), id) - numbers.begin();
}

bool QueueModel::has(const Numbers &numbers, EntryId id)
{
    return std::binary_search(numbers.begin(), numbers.end(), id);
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_needAgent.size() + m_others.size());
}

EntryId QueueModel::idAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const qsizetype row = index.row();
    return row < m_needAgent.size() ? m_needAgent.at(row) : m_others.at(row - m_needAgent.size());
}

QModelIndex QueueModel::indexOf(EntryId id) const
{
    if (has(m_needAgent, id))
        return index(static_cast<int>(placeOf(m_needAgent, id)));
    if (has(m_others, id))
        return index(static_cast<int>(m_needAgent.size() + placeOf(m_others, id)));
    return {};
}

JournalCounts QueueModel::counts() const
{
    return {.waiting = static_cast<int>(m_others.size()),
            .needAgent = static_cast<int>(m_needAgent.size())};
}

void QueueModel::take(EntryId id)
{
    const Entry *entry = m_journal.entry(id);
    if (!entry || !isOpen(*entry))
        return;
    const QModelIndex known = indexOf(id);
    if (!known.isValid()) {
        append({id});
        return;
    }
    const bool isToTheAgent = needsAgent(*entry);
    if (isToTheAgent == has(m_needAgent, id)) {
        Q_EMIT dataChanged(known, known);
        return;
    }
    Numbers &from = isToTheAgent ? m_others : m_needAgent;
    Numbers &to = isToTheAgent ? m_needAgent : m_others;
    const qsizetype place = placeOf(to, id);
    // As Qt counts it: before which row it comes, as long as it is still where it was.
    const qsizetype target = isToTheAgent ? place : m_needAgent.size() + place;
    const bool moves = target != known.row() && target != known.row() + 1;
    if (moves)
        beginMoveRows({}, known.row(), known.row(), {}, static_cast<int>(target));
    from.removeAt(placeOf(from, id));
    to.insert(place, id);
    if (moves)
        endMoveRows();
    const QModelIndex now = indexOf(id);
    Q_EMIT dataChanged(now, now);
    Q_EMIT countsChanged();
}

void QueueModel::append(const QList<EntryId> &ids)
{
    Numbers newest;
    for (const EntryId id : ids) {
        const Entry *entry = m_journal.entry(id);
        if (!entry || indexOf(id).isValid())
            continue;
        if (!needsAgent(*entry) && (m_others.isEmpty() || m_others.last() < id) &&
            (newest.isEmpty() || newest.last() < id)) {
            newest.append(id);
            continue;
        }
        Numbers &half = needsAgent(*entry) ? m_needAgent : m_others;
        const qsizetype place = placeOf(half, id);
        const auto row = static_cast<int>(place + (&half == &m_others ? m_needAgent.size() : 0));
        beginInsertRows({}, row, row);
        half.insert(place, id);
        endInsertRows();
    }
    if (!newest.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(newest.size()) - 1);
        m_others.append(newest);
        endInsertRows();
    }
    Q_EMIT countsChanged();
}

void QueueModel::drop(EntryId id)
{
    const QModelIndex known = indexOf(id);
    if (!known.isValid())
        return;
    Numbers &half = has(m_needAgent, id) ? m_needAgent : m_others;
    beginRemoveRows({}, known.row(), known.row());
    half.removeAt(placeOf(half, id));
    endRemoveRows();
    Q_EMIT countsChanged();
}

void QueueModel::reload()
{
    Numbers needAgent;
    Numbers others;
    for (const auto &[id, entry] : m_journal.entries())
        (needsAgent(entry) ? needAgent : others).append(id);
    takeOver(m_needAgent, 0, needAgent);
    takeOver(m_others, static_cast<int>(m_needAgent.size()), others);
    touchAll();
    Q_EMIT countsChanged();
}

void QueueModel::takeOver(Numbers &half, int first, const Numbers &wanted)
{
    // From the end, so that the rows before keep their places; a stretch at a time.
    for (qsizetype end = half.size(); end > 0;) {
        qsizetype begin = end;
        while (begin > 0 && !has(wanted, half.at(begin - 1)))
            --begin;
        if (begin < end) {
            beginRemoveRows({}, first + static_cast<int>(begin), first + static_cast<int>(end) - 1);
            half.remove(begin, end - begin);
            endRemoveRows();
        }
        end = begin - 1;
    }
    for (qsizetype begin = 0; begin < wanted.size(); ++begin) {
        qsizetype end = begin;
        while (end < wanted.size() && (begin >= half.size() || wanted.at(end) != half.at(begin)))
            ++end;
        if (end == begin)
            continue;
        beginInsertRows({}, first + static_cast<int>(begin), first + static_cast<int>(end) - 1);
        half.insert(begin, end - begin, {});
        std::copy(wanted.begin() + begin, wanted.begin() + end, half.begin() + begin);
        endInsertRows();
        begin = end;
    }
}

void QueueModel::touchAll()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    // It may have ended a moment ago, and be told of in a moment.
    const Entry *entry = m_journal.entry(idAt(index));
    return entry ? data(*entry, role) : QVariant();
}

QVariant QueueModel::data(const Entry &entry, int role) const
{
    const bool isOwner = m_journal.isOwner();
    switch (role) {
    case Qt::DisplayRole:
        return entryText(entry, m_titles);
    case WhomRole:
        return contactText(entry);
    case StateRole:
        return stateText(entry, m_clock(), QLocale());
    case WhenRole:
        return ageText(entry.madeAt, m_clock(), QLocale());
    case IdRole:
        return entry.id.value;
    case ContactRole:
        return entry.contact.value;
    case StateKindRole:
        return static_cast<int>(entry.state);
    case NeedsAgentRole:
        return needsAgent(entry);
    case CanRetryRole:
        return isOwner && isHeldUp(entry);
    case CanEditRole:
        return isOwner && hasForm(entry) && !isUnderWay(entry) &&
               entry.state != EntryState::Conflict;
    case CanWithdrawRole:
        return isOwner && !isUnderWay(entry);
    case CanDecideRole:
        return isOwner && entry.state == EntryState::Conflict;
    case Qt::ToolTipRole:
        return Qt::convertFromPlainText(entryText(entry, m_titles).left(mostLetters) + u'\n' +
                                        stateText(entry, m_clock(), QLocale()));
    case Qt::AccessibleTextRole:
        return tr("%1: %2; %3. %4", "whom, what, when, how it stands")
            .arg(contactText(entry), entryText(entry, m_titles, Wording::Spoken),
                 ageText(entry.madeAt, m_clock(), QLocale()),
                 stateText(entry, m_clock(), QLocale()));
    default:
        return {};
    }
}

} // namespace contactdesk
