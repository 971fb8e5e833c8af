#include "models/MembershipModel.h"

#include "desk/ListBook.h"
#include "journal/Journal.h"
#include "models/PendingText.h"
#include "text/PlainSigns.h"

#include <QLocale>
#include <QTextDocument>

#include <algorithm>

namespace contactdesk
{

namespace
{

QString inWords(const MembershipRow &row)
{
    switch (row.standing) {
    case Standing::Waiting:
        return row.isLeaving ? MembershipModel::tr("waiting to be taken off it")
                             : MembershipModel::tr("waiting to be put on it");
    case Standing::NeedsAgent:
        return row.isLeaving ? MembershipModel::tr("could not be taken off it")
                             : MembershipModel::tr("could not be put on it");
    case Standing::Settled:
        break;
    }
    return MembershipModel::tr("put on it here %1")
        .arg(inSentence(
            QLocale().toString(row.membership.asOf.toLocalTime(), QLocale::ShortFormat)));
}

} // namespace

MembershipModel::MembershipModel(ListBook &book, Journal &journal, QObject *parent)
    : RowsModel(parent), m_book(book), m_journal(journal)
{
    const auto updateOf = [this](const ContactId &id) {
        if (id == m_contact)
            update();
    };
    connect(&book, &ListBook::membershipsChanged, this, updateOf);
    connect(&book, &ListBook::listsChanged, this, [this] {
        if (!rows().isEmpty())
            Q_EMIT dataChanged(index(0), index(static_cast<int>(rows().size()) - 1));
    });
    connect(&journal, &Journal::contactChanged, this, updateOf);
    connect(&journal, &Journal::opened, this, &MembershipModel::update);
    connect(&journal, &Journal::reloaded, this, &MembershipModel::update);
}

void MembershipModel::setContact(const ContactId &contact)
{
    m_contact = contact;
    update();
}

QList<MembershipRow> MembershipModel::current() const
{
    QList<MembershipRow> all;
    const QList<Membership> known = m_book.memberships(m_contact);
    for (const Membership &membership : known) {
        if (membership.isMember)
            all.append({membership});
    }
    const QList<Entry> open = m_journal.entriesOf(m_contact);
    for (const Entry &entry : open) {
        const bool isAdding = entry.kind == EntryKind::AddToList;
        if (!isAdding && entry.kind != EntryKind::RemoveFromList)
            continue;
        const Standing standing = standingOf({entry});
        auto there = std::find_if(all.begin(), all.end(), [&](const MembershipRow &row) {
            return row.membership.list == entry.list;
        });
        if (there == all.end() && !isAdding)
            continue;
        if (there == all.end())
            there = all.insert(there, {{entry.list, true, entry.madeAt}});
        there->standing = standing;
        there->isLeaving = !isAdding;
        there->reason = pendingReason({entry});
    }
    return all;
}

void MembershipModel::update()
{
    setRows(current(), [](const MembershipRow &a, const MembershipRow &b) {
        return a.membership.list == b.membership.list;
    });
}

QVariant MembershipModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MembershipRow &row = rows().at(index.row());
    const ListId list = row.membership.list;
    const QString title = m_book.list(list).value_or(ContactList{list, {}}).title();
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case IdRole:
        return list.value;
    case SinceRole:
        return inWords(row);
    case StandingRole:
        return QVariant::fromValue(row.standing);
    case Qt::ToolTipRole:
        return row.reason.isEmpty() ? QVariant()
                                    : Qt::convertFromPlainText(row.reason, Qt::WhiteSpaceNormal);
    case Qt::AccessibleTextRole:
        return row.reason.isEmpty() ? QString(title + QStringLiteral(", ") + inWords(row))
                                    : tr("%1, %2. %3", "list, how it stands, why")
                                          .arg(title, inWords(row), row.reason);
    default:
        return {};
    }
}

ListId MembershipModel::idAt(const QModelIndex &index) const
{
    return {index.data(IdRole).toString()};
}

} // namespace contactdesk
