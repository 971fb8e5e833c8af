#include "models/HistoryModel.h"

#include "domain/ProvisionalId.h"
#include "models/MomentText.h"
#include "models/RowDifference.h"

#include <QTextDocument>

#include <utility>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

// More than a screen's height, and read in a moment.
constexpr int pageSize = 200;
// A tooltip higher than the screen is of no use.
constexpr qsizetype mostLetters = 1000;

/// True for the lines that tell what something was and became; what the service answers to it
/// names the field alone.
bool hasValues(const HistoryLine &line)
{
    const bool isAnswer =
        line.event == HistoryEvent::Accepted || line.event == HistoryEvent::NotNeeded;
    return (line.field && !isAnswer) || (isLocal(line.kind) && line.event == HistoryEvent::Made);
}

/// False for what a new contact's fields were, which is nothing.
bool hasFormer(const HistoryLine &line)
{
    return hasValues(line) && (line.kind != EntryKind::Create || line.event != HistoryEvent::Made);
}

QString whom(const HistoryLine &line)
{
    // An id that this computer made up tells nobody anything.
    return line.contactName.isEmpty() && !isProvisional(line.contact) ? line.contact.value
                                                                      : line.contactName;
}

} // namespace

QString lineText(const HistoryLine &line, const ListTitles &titles)
{
    const auto named = [&](const QString &event) {
        return line.field
                   ? HistoryModel::tr("%1: %2", "event, field").arg(event, label(*line.field))
                   : event;
    };
    switch (line.event) {
    case HistoryEvent::Made:
        return named(kindText(line.kind, line.list, titles));
    case HistoryEvent::Accepted:
        return named(HistoryModel::tr("Carried out"));
    case HistoryEvent::NotNeeded:
        return named(HistoryModel::tr("Nothing to send"));
    case HistoryEvent::Refused:
        return named(HistoryModel::tr("Refused"));
    case HistoryEvent::OutcomeUnknown:
        return named(HistoryModel::tr("Answer lost"));
    case HistoryEvent::Conflict:
        return named(HistoryModel::tr("Conflict"));
    case HistoryEvent::Resolved:
        return named(HistoryModel::tr("Decided"));
    case HistoryEvent::Retried:
        return named(HistoryModel::tr("To be tried again"));
    case HistoryEvent::Withdrawn:
        return named(HistoryModel::tr("Given up"));
    case HistoryEvent::Undone:
        return named(HistoryModel::tr("Taken back"));
    case HistoryEvent::Named:
        return named(HistoryModel::tr("Named by the service"));
    }
    return {};
}

HistoryModel::HistoryModel(Journal &journal, Clock clock, ListTitles titles, QObject *parent)
    : QAbstractTableModel(parent),
      m_journal(journal),
      m_clock(std::move(clock)),
      m_titles(std::move(titles))
{
    // A step of the journal tells of each of its entries, and is in the file by then as a whole.
    connect(&journal, &Journal::opened, this, &HistoryModel::refresh);
    connect(&journal, &Journal::recorded, this, &HistoryModel::refresh);
    connect(&journal, &Journal::changed, this, &HistoryModel::refresh);
    connect(&journal, &Journal::ended, this, &HistoryModel::refresh);
    connect(&journal, &Journal::reloaded, this, &HistoryModel::refresh);
    connect(&journal, &Journal::adopted, this, &HistoryModel::rename);
}

void HistoryModel::setFollowing(bool follows)
{
    m_follows = follows;
    if (m_follows && m_isStale)
        refresh();
}

void HistoryModel::setFilter(const HistoryFilter &filter)
{
    if (filter.contact == m_filter.contact && filter.text == m_filter.text)
        return;
    m_filter = filter;
    m_isOtherFilter = true;
    refresh();
}

void HistoryModel::refresh()
{
    m_isStale = true;
    if (!m_follows || m_isAsking)
        return;
    m_isStale = false;
    ask(0, &HistoryModel::takeNewest);
}

void HistoryModel::ask(qint64 before, void (HistoryModel::*take)(const HistoryPage &))
{
    m_isAsking = true;
    m_journal.file().history(
        m_filter, before, pageSize, this,
        [this, take, asked = m_filter](const tl::expected<HistoryPage, Failure> &page) {
            // The agent has typed on since: only the last question counts.
            const bool isLate = asked.text != m_filter.text || asked.contact != m_filter.contact;
            // A view that asks for more as rows come in waits until all of these are here.
            if (page && !isLate)
                (this->*take)(*page);
            m_isAsking = false;
            if (page)
                Q_EMIT answered();
            else
                Q_EMIT failed(page.error());
            if (m_isStale)
                refresh();
        });
}

void HistoryModel::takeNewest(const HistoryPage &page)
{
    m_total = page.total;
    const bool isWhole = page.lines.size() < pageSize;
    // Joined to what is here, unless there is a gap between: then it begins anew.
    QList<HistoryLine> lines = page.lines;
    const bool isJoined = !m_isOtherFilter && !m_lines.isEmpty() && !lines.isEmpty() &&
                          lines.last().number <= m_lines.first().number;
    if (isJoined && lines.last().number > m_lines.last().number) {
        const auto older =
            std::partition_point(m_lines.begin(), m_lines.end(), [&](const HistoryLine &line) {
                return line.number >= lines.last().number;
            });
        lines.append(m_lines.mid(older - m_lines.begin()));
    } else {
        m_isAtEnd = isWhole;
    }
    m_isOtherFilter = false;
    replace(lines);
}

void HistoryModel::takeOlder(const HistoryPage &page)
{
    m_total = page.total;
    m_isAtEnd = page.lines.size() < pageSize;
    if (!page.lines.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(page.lines.size()) - 1);
        m_lines.append(page.lines);
        endInsertRows();
    }
}

void HistoryModel::replace(const QList<HistoryLine> &lines)
{
    // A line never changes, apart from whose it is.
    const RowDifference change =
        difference(m_lines, lines,
                   [](const HistoryLine &a, const HistoryLine &b) { return a.number == b.number; });
    if (change.removed > 0) {
        beginRemoveRows({}, change.first, change.first + change.removed - 1);
        m_lines.remove(change.first, change.removed);
        endRemoveRows();
    }
    if (change.inserted > 0) {
        beginInsertRows({}, change.first, change.first + change.inserted - 1);
        m_lines = lines;
        endInsertRows();
    }
}

void HistoryModel::rename(const ContactId &former, const ContactId &id)
{
    // The file's lines are of the new id by now; those that are here are still the same lines.
    if (m_filter.contact == former)
        m_filter.contact = id;
    refresh();
}

EntryId HistoryModel::entryAt(const QModelIndex &index) const
{
    return index.isValid() ? m_lines.at(index.row()).entry : EntryId();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_follows && !m_isAtEnd && !m_isAsking && !m_lines.isEmpty();
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(m_lines.last().number, &HistoryModel::takeOlder);
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("When");
    case WhoColumn:
        return tr("Who");
    case ContactColumn:
        return tr("Contact");
    case WhatColumn:
        return tr("What");
    case FromColumn:
        return tr("From");
    case ToColumn:
        return tr("To");
    default:
        return tr("Answer");
    }
}

QString HistoryModel::text(const HistoryLine &line, Column column) const
{
    switch (column) {
    case WhenColumn:
        return momentText(line.at, m_clock(), QLocale());
    case WhoColumn:
        return line.who;
    case ContactColumn:
        return whom(line);
    case WhatColumn:
        return lineText(line, m_titles);
    case FromColumn:
        return hasFormer(line) ? saidText(line.from) : QString();
    case ToColumn:
        return hasValues(line) ? saidText(line.to) : QString();
    case AnswerColumn:
        return line.answer;
    case ColumnCount:
        break;
    }
    return {};
}

QString HistoryModel::sentence(const HistoryLine &line) const
{
    QStringList parts{tr("%1, %2", "when, who").arg(text(line, WhenColumn), text(line, WhoColumn))};
    if (const QString name = text(line, ContactColumn); !name.isEmpty())
        parts.append(name);
    parts.append(text(line, WhatColumn));
    const QString from = text(line, FromColumn);
    const QString to = text(line, ToColumn);
    if (!from.isEmpty())
        parts.append(tr("from %1 to %2", "values").arg(from, to));
    else if (!to.isEmpty())
        parts.append(to);
    if (!line.answer.isEmpty())
        parts.append(line.answer);
    return parts.join(u"; "_s);
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::AccessibleTextRole)
        return sentence(m_lines.at(index.row()));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString shown = text(m_lines.at(index.row()), static_cast<Column>(index.column()));
    if (role == Qt::DisplayRole)
        return shown;
    return shown.isEmpty()
               ? QVariant()
               : Qt::convertFromPlainText(shown.left(mostLetters), Qt::WhiteSpaceNormal);
}

} // namespace contactdesk
