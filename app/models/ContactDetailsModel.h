#pragma once

#include "domain/Contact.h"

#include <QAbstractTableModel>

namespace contactdesk
{

/// The fields of the open contact that can only be read: a row each, its label and its value.
class ContactDetailsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LabelColumn, ValueColumn, ColumnCount };
    enum Role {
        /// bool: there is a value; otherwise the text says "none" or "not known".
        HasValueRole = Qt::UserRole + 1,
    };

    explicit ContactDetailsModel(QObject *parent = nullptr);

    void setContact(const Contact &contact);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<ContactField> m_fields;
    Contact m_contact;
};

/// A field's value in words; "none" if it is empty, "not known" if it is unknown.
QString valueText(const Field &field);

} // namespace contactdesk
