#pragma once

#include "domain/Contact.h"

#include <QByteArray>
#include <QList>

/// Who the states are about, as the service tells of them and as the directory holds them.
namespace contactdesk::gallery
{

/// Of Anna Smit, as most states have her.
const QString annasNumber = QStringLiteral("+31612345678");
QByteArray anna();
/// With this first name and that last name, and all the rest as Anna has it.
QByteArray annaNamed(const QByteArray &firstName, const QByteArray &lastName);

/// `count` people who were met, in several scripts, with numbers and addresses.
QList<Contact> neighbours(int count);

/// A message of a conversation as the service sends it: `number` says when, and whose every
/// second one is. `more`: members behind the usual ones, each with a comma before it.
QByteArray message(int number, const QByteArray &body, const QByteArray &more = {});
/// A conversation of that many, of different lengths.
QByteArray messages(int count);

} // namespace contactdesk::gallery
