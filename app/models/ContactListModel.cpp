#include "models/ContactListModel.h"

#include "desk/Directory.h"
#include "desk/Drafts.h"

namespace contactdesk
{

namespace
{

QString subtitle(const Contact &contact)
{
    if (const auto number = contact.phoneNumber(); number && !contact.name().isEmpty())
        return number->international();
    const QString email = contact[ContactField::Email].text();
    return email == displayName(contact) ? QString() : email;
}

} // namespace

ContactListModel::ContactListModel(Directory &directory, Drafts &drafts, QObject *parent)
    : QAbstractListModel(parent), m_directory(directory), m_drafts(drafts)
{
    connect(&directory, &Directory::aboutToInsert, this,
            [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(&directory, &Directory::inserted, this, [this] { endInsertRows(); });
    connect(&directory, &Directory::changed, this,
            [this](int row) { Q_EMIT dataChanged(index(row), index(row)); });
    connect(&drafts, &Drafts::changed, this, [this](const ContactId &id) {
        if (const QModelIndex row = indexOf(id); row.isValid())
            Q_EMIT dataChanged(row, row, {UnsavedRole, Qt::AccessibleTextRole});
    });
}

int ContactListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_directory.count();
}

QVariant ContactListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Contact &contact = m_directory.at(index.row());
    const bool unsaved = !m_drafts.change(contact.id).isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return displayName(contact);
    case SubtitleRole:
        return subtitle(contact);
    case IdRole:
        return contact.id.value;
    case UnsavedRole:
        return unsaved;
    case Qt::AccessibleTextRole: {
        QString sentence = displayName(contact);
        if (const QString more = subtitle(contact); !more.isEmpty())
            sentence += QStringLiteral(", ") + more;
        return unsaved ? tr("%1, with unsaved changes").arg(sentence) : sentence;
    }
    default:
        return {};
    }
}

ContactId ContactListModel::idAt(const QModelIndex &index) const
{
    return {index.data(IdRole).toString()};
}

QModelIndex ContactListModel::indexOf(const ContactId &id) const
{
    const int row = m_directory.rowOf(id);
    return row < 0 ? QModelIndex() : index(row);
}

} // namespace contactdesk
