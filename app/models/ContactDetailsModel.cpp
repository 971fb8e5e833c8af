#include "models/ContactDetailsModel.h"

#include <QCoreApplication>
#include <QLocale>

namespace contactdesk
{

namespace
{

/// The context under which the translation tools collect this file's words.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(ContactDetailsModel)
};

} // namespace

QString valueText(const Field &field)
{
    if (field.isUnknown())
        return Text::tr("not known");
    if (field.isEmpty())
        return Text::tr("none");
    if (const auto flag = field.as<bool>())
        return *flag ? Text::tr("yes") : Text::tr("no");
    if (const auto number = field.as<double>())
        return QLocale().toString(*number, 'f', QLocale::FloatingPointShortest);
    if (const auto time = field.as<QDateTime>())
        return QLocale().toString(time->toLocalTime(), QLocale::ShortFormat);
    return field.text();
}

ContactDetailsModel::ContactDetailsModel(QObject *parent) : QAbstractTableModel(parent)
{
    for (const ContactField field : allContactFields()) {
        // The number stands in the heading, large enough to be read out.
        if (!isChangeable(field) && field != ContactField::PhoneNumber)
            m_fields.append(field);
    }
}

void ContactDetailsModel::setContact(const Contact &contact)
{
    m_contact = contact;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ContactDetailsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

int ContactDetailsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ContactDetailsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ContactField field = m_fields.at(index.row());
    if (role == HasValueRole)
        return m_contact[field].isKnown();
    if (role == Qt::AccessibleTextRole)
        return Text::tr("%1: %2", "field: value").arg(label(field), valueText(m_contact[field]));
    if (role != Qt::DisplayRole)
        return {};
    return index.column() == LabelColumn ? label(field) : valueText(m_contact[field]);
}

} // namespace contactdesk
