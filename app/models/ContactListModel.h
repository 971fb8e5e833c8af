#pragma once

#include "domain/Contact.h"

#include <QAbstractListModel>

namespace contactdesk
{

class Directory;
class Drafts;

/// The contacts that this desk has met, a row each, in the directory's order.
class ContactListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        /// QString, the ContactId's value.
        IdRole = Qt::UserRole + 1,
        /// The number in international form, or the e-mail; "" if the name is that already.
        SubtitleRole,
        /// bool: something typed for this contact isn't saved yet.
        UnsavedRole,
    };

    ContactListModel(Directory &directory, Drafts &drafts, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    ContactId idAt(const QModelIndex &index) const;
    QModelIndex indexOf(const ContactId &id) const;

private:
    Directory &m_directory;
    Drafts &m_drafts;
};

} // namespace contactdesk
