#include "models/MembershipModel.h"

#include "desk/ListBook.h"
#include "desk/ListKeeper.h"

#include <QLocale>

namespace contactdesk
{

MembershipModel::MembershipModel(ListBook &book, ListKeeper &keeper, QObject *parent)
    : RowsModel(parent), m_book(book), m_keeper(keeper)
{
    const auto touchAll = [this] {
        if (!rows().isEmpty())
            Q_EMIT dataChanged(index(0), index(static_cast<int>(rows().size()) - 1));
    };
    connect(&book, &ListBook::membershipsChanged, this, [this](const ContactId &id) {
        if (id == m_contact)
            update();
    });
    connect(&book, &ListBook::listsChanged, this, touchAll);
    connect(&keeper, &ListKeeper::busyChanged, this, [this, touchAll](const ContactId &id) {
        if (id == m_contact)
            touchAll();
    });
}

void MembershipModel::setContact(const ContactId &contact)
{
    m_contact = contact;
    update();
}

QList<Membership> MembershipModel::current() const
{
    QList<Membership> members = m_book.memberships(m_contact);
    members.removeIf([](const Membership &membership) { return !membership.isMember; });
    return members;
}

void MembershipModel::update()
{
    setRows(current());
}

QVariant MembershipModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Membership &membership = rows().at(index.row());
    const QString title =
        m_book.list(membership.list).value_or(ContactList{membership.list, {}}).title();
    const QString since =
        tr("put on it here %1")
            .arg(QLocale().toString(membership.asOf.toLocalTime(), QLocale::ShortFormat));
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case IdRole:
        return membership.list.value;
    case SinceRole:
        return since;
    case BusyRole:
        return m_keeper.isBusy(m_contact, membership.list);
    case Qt::AccessibleTextRole:
        return QString(title + QStringLiteral(", ") + since);
    default:
        return {};
    }
}

ListId MembershipModel::idAt(const QModelIndex &index) const
{
    return {index.data(IdRole).toString()};
}

} // namespace contactdesk
