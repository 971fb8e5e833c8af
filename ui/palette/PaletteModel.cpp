#include "ui/palette/PaletteModel.h"

#include "desk/Desk.h"
#include "models/SearchModel.h"
#include "platform/Preferences.h"
#include "search/TagQuery.h"
#include "text/PlainSigns.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/palette/WordMatch.h"

#include <QAction>

#include <algorithm>

namespace contactdesk
{

namespace
{

constexpr int mostContacts = 6;
constexpr int mostLists = 4;

/// A command that answers, and how well.
struct Candidate {
    PaletteRow row;
    /// WordRank's, and one more for those that need their menu's name to answer.
    int rank = 0;
    /// Among those used last; behind all of them for one that wasn't.
    qsizetype recent = 0;
};

} // namespace

PaletteModel::PaletteModel(const ActionRegistry &actions, const Preferences &preferences,
                           PaletteScope scope, QObject *parent)
    : RowsModel(parent), m_actions(actions), m_preferences(preferences), m_scope(scope)
{
    connect(&actions, &ActionRegistry::keysChanged, this, &PaletteModel::gather);
    gather();
}

void PaletteModel::setDesk(Desk *desk)
{
    delete std::exchange(m_contacts, nullptr);
    m_desk = desk;
    search({});
}

void PaletteModel::search(const QString &typed)
{
    m_typed = typed.simplified();
    if (m_typed.isEmpty()) {
        // Nobody is to be looked for at every change of the directory while nothing asks for it.
        // Not deleted at once: what it found may be what has led here.
        if (m_contacts) {
            m_contacts->disconnect(this);
            std::exchange(m_contacts, nullptr)->deleteLater();
        }
    } else if (m_desk) {
        if (!m_contacts) {
            m_contacts =
                new SearchModel(m_desk->directory(), m_desk->drafts(), m_desk->journal(), this);
            connect(m_contacts, &SearchModel::answered, this, [this] {
                gather();
                if (isWhole())
                    Q_EMIT contactsFound();
            });
        }
        m_contacts->search(
            SearchQuery::parse(m_typed, m_preferences.defaultRegion(), m_desk->clock()()));
    }
    gather();
}

bool PaletteModel::isWhole() const
{
    return !m_contacts || (m_contacts->isCurrent() && m_contacts->query().text() == m_typed);
}

void PaletteModel::gather()
{
    // The contacts last: they come later than the others, and nothing is to move under the hand.
    setRows(commands() + lists() + contacts(), [](const PaletteRow &a, const PaletteRow &b) {
        return a.kind == b.kind && a.id == b.id;
    });
}

PaletteRow PaletteModel::newRow(const CommandRow &command) const
{
    const QAction &action = *m_actions.action(command.id);
    const bool canRun = m_scope == PaletteScope::Commands || action.isEnabled();
    const QString obstacle = canRun ? QString() : action.statusTip();
    return {.kind = PaletteKind::Command,
            .id = command.id,
            .text = readText(action.text()),
            .marks = {},
            .detail = obstacle.isEmpty() ? readText(menuTitle(command.menu)) : obstacle,
            .detailMarks = {},
            .keys = action.shortcut().toString(QKeySequence::NativeText),
            .canRun = canRun};
}

QList<PaletteRow> PaletteModel::commands() const
{
    const QStringList recent =
        m_scope == PaletteScope::Commands ? QStringList() : m_preferences.recentCommands();
    QList<Candidate> found;
    for (const CommandRow &command : commandTable()) {
        Candidate candidate{newRow(command), 0, recent.indexOf(command.id)};
        if (candidate.recent < 0)
            candidate.recent = recent.size();
        if (const auto match = matchWords(candidate.row.text, m_typed)) {
            candidate.row.marks = match->marks;
            candidate.rank = static_cast<int>(match->rank);
        } else {
            const QString both = candidate.row.text + u' ' + readText(menuTitle(command.menu));
            if (!matchWords(both, m_typed))
                continue;
            candidate.rank = static_cast<int>(WordRank::Initials) + 1;
        }
        found.append(candidate);
    }
    std::stable_sort(found.begin(), found.end(), [](const Candidate &a, const Candidate &b) {
        return std::pair(a.rank, a.recent) < std::pair(b.rank, b.recent);
    });
    QList<PaletteRow> rows;
    for (const Candidate &candidate : std::as_const(found))
        rows.append(candidate.row);
    return rows;
}

QList<PaletteRow> PaletteModel::lists() const
{
    QList<PaletteRow> rows;
    if (!m_desk || m_typed.isEmpty())
        return rows;
    for (const ContactList &list : m_desk->listBook().lists()) {
        const auto match = matchWords(list.title(), m_typed);
        const QString query = queryForList(list.title());
        if (!match || query.isEmpty() || rows.size() == mostLists)
            continue;
        rows.append({.kind = PaletteKind::List,
                     .id = query,
                     .text = list.title(),
                     .marks = match->marks,
                     .detail = tr("List: who is on it"),
                     .detailMarks = {},
                     .keys = {}});
    }
    return rows;
}

QList<PaletteRow> PaletteModel::contacts() const
{
    QList<PaletteRow> rows;
    if (!m_contacts)
        return rows;
    for (int i = 0; i < m_contacts->rowCount(); ++i) {
        const QModelIndex row = m_contacts->index(i);
        const bool isLookUp = row.data(SearchModel::LookUpRole).toBool();
        if (!isLookUp && i >= mostContacts)
            continue;
        const QString subtitle = row.data(SearchModel::SubtitleRole).toString();
        rows.append(
            {.kind = isLookUp ? PaletteKind::LookUp : PaletteKind::Contact,
             .id = isLookUp ? subtitle : row.data(SearchModel::IdRole).toString(),
             .text = row.data(Qt::DisplayRole).toString(),
             .marks = row.data(SearchModel::NameSpansRole).value<QList<TextSpan>>(),
             .detail = isLookUp ? QString() : subtitle,
             .detailMarks = row.data(SearchModel::SubtitleSpansRole).value<QList<TextSpan>>(),
             .keys = {}});
    }
    return rows;
}

QString PaletteModel::sentence(const PaletteRow &row) const
{
    switch (row.kind) {
    case PaletteKind::Command:
        if (!row.canRun)
            return tr("%1, not available now, %2", "a command, then why").arg(row.text, row.detail);
        return row.keys.isEmpty() ? tr("%1, command in the menu %2").arg(row.text, row.detail)
                                  : tr("%1, command in the menu %2, %3", "the last are its keys")
                                        .arg(row.text, row.detail, row.keys);
    case PaletteKind::List:
        return tr("%1, list").arg(isolated(row.text));
    case PaletteKind::Contact:
        return row.detail.isEmpty()
                   ? tr("%1, contact").arg(isolated(row.text))
                   : tr("%1, contact, %2").arg(isolated(row.text), isolated(row.detail));
    case PaletteKind::LookUp:
        return row.text;
    }
    return {};
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteRow &row = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole:
        return sentence(row);
    case KindRole:
        return QVariant::fromValue(row.kind);
    case IdRole:
        return row.id;
    case MarksRole:
        return QVariant::fromValue(row.marks);
    case DetailMarksRole:
        return QVariant::fromValue(row.detailMarks);
    case DetailRole:
        return row.detail;
    case KeysRole:
        return row.keys;
    case CanRunRole:
        return row.canRun;
    default:
        return {};
    }
}

} // namespace contactdesk
