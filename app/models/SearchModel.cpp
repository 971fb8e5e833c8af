#include "models/SearchModel.h"

#include "desk/Directory.h"
#include "desk/Drafts.h"
#include "journal/Journal.h"
#include "text/PlainSigns.h"

#include <algorithm>
#include <utility>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// More than a window shows at once.
constexpr int firstLimit = 50;
/// More than anybody reads, and as many as are taken over within a frame; who is further down is
/// found by typing more.
constexpr int lastLimit = 3200;

QString fieldName(MatchedField field)
{
    switch (field) {
    case MatchedField::Number:
    case MatchedField::Email:
        return {};
    case MatchedField::InstagramId:
        return SearchModel::tr("Instagram");
    case MatchedField::ExternalId:
        return SearchModel::tr("External id");
    case MatchedField::Channel:
        return SearchModel::tr("Channel");
    case MatchedField::Tag:
        return SearchModel::tr("Tag");
    case MatchedField::List:
        return SearchModel::tr("List");
    }
    return {};
}

} // namespace

SearchModel::SearchModel(Directory &directory, Drafts &drafts, Journal &journal, QObject *parent)
    : RowsModel(parent),
      m_directory(directory),
      m_drafts(drafts),
      m_journal(journal),
      m_limit(firstLimit)
{
    connect(&directory, &Directory::rowChanged, this, &SearchModel::follow);
    connect(&directory, &Directory::rowsChanged, this, &SearchModel::searchAgain);
    connect(&drafts, &Drafts::changed, this, &SearchModel::touchMarks);
    connect(&journal, &Journal::contactChanged, this, &SearchModel::touchMarks);
    const auto touchAll = [this] {
        if (!rows().isEmpty())
            Q_EMIT dataChanged(index(0), index(static_cast<int>(rows().size()) - 1),
                               {StandingRole, Qt::AccessibleTextRole});
    };
    connect(&journal, &Journal::opened, this, touchAll);
    connect(&journal, &Journal::reloaded, this, touchAll);
    ask(false);
}

void SearchModel::search(const SearchQuery &query)
{
    m_query = query;
    m_isCurrent = false;
    m_limit = firstLimit;
    m_isMoreWanted = false;
    ask(false);
}

void SearchModel::searchAgain()
{
    // Asked again and again while it changes, as during an import, it would never come to an end.
    if (m_isAsking)
        m_isStale = true;
    else
        ask(false);
}

void SearchModel::ask(bool isForMore)
{
    m_isAsking = true;
    m_isStale = false;
    m_directory.search(m_query, m_limit, this,
                       [this, isForMore](const SearchAnswer &answer) { take(answer, isForMore); });
}

void SearchModel::take(const SearchAnswer &answer, bool isForMore)
{
    const bool isAnother = m_shown.text() != m_query.text();
    m_isCurrent = true;
    m_shown = m_query;
    m_total = answer.total;
    if (m_query.isEmpty())
        m_everybody = answer.total;
    for (const SearchRow &row : rows())
        row.why.reset();
    m_isTaking = true;
    setRows(isForMore ? withMore(answer) : rowsFor(answer),
            [](const SearchRow &a, const SearchRow &b) { return a.isSameAs(b); });
    if (isAnother && !rows().isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(rows().size()) - 1));
    // Not before the rows are told of, or a view asks for more in the middle of it.
    m_isTaking = m_isAsking = false;
    Q_EMIT answered();
    if (m_isAsking)
        return;
    if (m_isStale)
        ask(false);
    else if (std::exchange(m_isMoreWanted, false))
        fetchMore({});
}

QList<SearchRow> SearchModel::rowsFor(const SearchAnswer &answer) const
{
    QList<SearchRow> all;
    all.reserve(answer.contacts.size() + 1);
    for (const FoundContact &found : answer.contacts)
        all.append({.found = found});
    if (m_query.lookUpKey() && !m_query.isEmpty())
        all.append({.lookUp = m_query.lookUpKey()});
    return all;
}

QList<SearchRow> SearchModel::withMore(const SearchAnswer &answer) const
{
    // Whoever was opened meanwhile stands further up by now; the rows that are read stay where
    // they are, and those without one come behind them.
    QList<SearchRow> newer = rowsFor(answer);
    QHash<ContactId, qsizetype> places;
    for (qsizetype i = 0; i < newer.size(); ++i) {
        if (!newer.at(i).lookUp)
            places.insert(newer.at(i).found.summary.id, i);
    }
    QList<SearchRow> all;
    for (const SearchRow &row : rows()) {
        if (row.lookUp)
            continue;
        const auto place = places.constFind(row.found.summary.id);
        all.append(place == places.constEnd() ? row : newer.at(*place));
        if (place != places.constEnd())
            places.erase(place);
    }
    for (const SearchRow &row : newer) {
        if (row.lookUp || places.contains(row.found.summary.id))
            all.append(row);
    }
    return all;
}

void SearchModel::follow(const ContactSummary &summary, bool isNew, const ContactId &former)
{
    if (isNew)
        ++m_everybody;
    const int here = rowOf(summary.id);
    const int before = former.isEmpty() ? -1 : rowOf(former);
    if (isNew || (here >= 0 && before >= 0)) {
        searchAgain();
        return;
    }
    const int row = here >= 0 ? here : before;
    if (row < 0)
        return;
    // It may answer the query better or worse now: a row doesn't move under the agent's hand.
    FoundContact found{summary, rows().at(row).found.rank};
    if (found != rows().at(row).found)
        setRow(row, {.found = std::move(found)});
}

bool SearchModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_isCurrent && !m_isTaking && hitCount() < m_total &&
           hitCount() >= m_limit && m_limit < lastLimit;
}

void SearchModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    if (m_isAsking) {
        m_isMoreWanted = true;
        return;
    }
    m_limit = std::min(2 * m_limit, lastLimit);
    ask(true);
}

int SearchModel::hitCount() const
{
    const bool hasLookUp = !rows().isEmpty() && rows().last().lookUp;
    return static_cast<int>(rows().size()) - (hasLookUp ? 1 : 0);
}

std::optional<FoundContact> SearchModel::topHit() const
{
    return hitCount() == 0 ? std::nullopt : std::optional(rows().first().found);
}

int SearchModel::rowOf(const ContactId &id) const
{
    const auto found = std::find_if(rows().begin(), rows().end(), [&](const SearchRow &row) {
        return !row.lookUp && row.found.summary.id == id;
    });
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

void SearchModel::touchMarks(const ContactId &id)
{
    if (const QModelIndex row = indexOf(id); row.isValid())
        Q_EMIT dataChanged(row, row, {UnsavedRole, StandingRole, Qt::AccessibleTextRole});
}

Standing SearchModel::standing(const SearchRow &row) const
{
    return standingOf(m_journal.entriesOf(row.found.summary.id));
}

ContactId SearchModel::idAt(const QModelIndex &index) const
{
    return {index.data(IdRole).toString()};
}

QModelIndex SearchModel::indexOf(const ContactId &id) const
{
    const int row = rowOf(id);
    return row < 0 ? QModelIndex() : index(row);
}

std::optional<LookUpKey> SearchModel::lookUpAt(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index) ? rows().at(index.row()).lookUp : std::nullopt;
}

const MatchExplanation &SearchModel::explanation(const SearchRow &row) const
{
    if (row.why)
        return *row.why;
    const ContactSummary &summary = row.found.summary;
    row.why = explain(summary, m_shown);
    // Of whoever has no name the number is the name already.
    if (row.why->text == displayName(summary)) {
        row.why->field = MatchedField::Email;
        row.why->text = summary.email == row.why->text ? QString() : summary.email;
        row.why->inText = matchedSpans(row.why->text, m_shown);
    }
    return *row.why;
}

QString SearchModel::sentence(const SearchRow &row) const
{
    const MatchExplanation &why = explanation(row);
    const QString label = fieldName(why.field);
    QStringList parts{displayName(row.found.summary)};
    if (!why.text.isEmpty())
        parts.append(label.isEmpty() ? why.text : tr("%1: %2", "field: text").arg(label, why.text));
    if (row.found.rank == MatchRank::Maybe)
        parts.append(tr("maybe the one that was typed"));
    switch (standing(row)) {
    case Standing::Waiting:
        parts.append(tr("with changes that wait to be sent"));
        break;
    case Standing::NeedsAgent:
        parts.append(tr("with changes that need you"));
        break;
    case Standing::Settled:
        break;
    }
    if (!m_drafts.edits(row.found.summary.id).isEmpty())
        parts.append(tr("with unsaved changes"));
    return parts.join(u", "_s);
}

QVariant SearchModel::lookUpData(const SearchRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return tr("Look up %1 on the service").arg(inSentence(displayText(*row.lookUp)));
    case Qt::AccessibleTextRole:
        return tr("Look up %1 on the service.").arg(inSentence(displayText(*row.lookUp)));
    case SubtitleRole:
        return inSentence(displayText(*row.lookUp));
    case LookUpRole:
        return true;
    default:
        return {};
    }
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchRow &row = rows().at(index.row());
    if (row.lookUp)
        return lookUpData(row, role);
    const bool isMaybe = row.found.rank == MatchRank::Maybe;
    switch (role) {
    case Qt::DisplayRole:
        return displayName(row.found.summary);
    case NameSpansRole:
        return QVariant::fromValue(explanation(row).inName);
    case SubtitleRole:
        return explanation(row).text;
    case SubtitleSpansRole:
        return QVariant::fromValue(explanation(row).inText);
    case SubtitleLabelRole:
        return fieldName(explanation(row).field);
    case IdRole:
        return row.found.summary.id.value;
    case UnsavedRole:
        return !m_drafts.edits(row.found.summary.id).isEmpty();
    case StandingRole:
        return QVariant::fromValue(standing(row));
    case MaybeRole:
        return isMaybe;
    case LookUpRole:
        return false;
    case Qt::ToolTipRole:
        return isMaybe ? tr("The number differs by a digit that comes and goes in this country.")
                       : QVariant();
    case Qt::AccessibleTextRole:
        return sentence(row);
    default:
        return {};
    }
}

} // namespace contactdesk
