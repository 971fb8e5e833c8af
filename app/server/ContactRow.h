#pragma once

#include "server/ContactRecord.h"

#include <QSqlQuery>

/// How a contact lies in its table: the columns and their order are known here alone.
namespace contactdesk::contactrow
{

/// For SELECT and INSERT, separated by commas.
QString columns();
/// As many question marks as there are columns.
QString questionMarks();

void bind(QSqlQuery &query, const ContactRecord &contact);
ContactRecord read(const QSqlQuery &query);

/// The form in which e-mail addresses are compared.
QString foldedEmail(const QString &email);

} // namespace contactdesk::contactrow
