#pragma once

#include "journal/Entry.h"

#include <QRandomGenerator>

namespace contactdesk::made
{

/// Any text, with what is hard to keep: quotes, line breaks, NUL, byte order marks, other planes.
QString text(QRandomGenerator &random);
/// Unknown, a text or a flag.
FieldSaid said(QRandomGenerator &random);
Failure failure(QRandomGenerator &random);
NewContact creation(QRandomGenerator &random);
/// Any entry at all, without id and batch.
Entry entry(QRandomGenerator &random);

/// A change of one text field of a contact, made at a fixed moment by "ann".
Entry update(const QString &contact, const QString &before, const QString &after);
Entry note(const QString &contact, const QString &before, const QString &after);
Entry creation(const QString &contact, const QString &e164);

/// What differs first, for a person to read; "" if nothing does.
QString difference(const Entry &a, const Entry &b);

} // namespace contactdesk::made
