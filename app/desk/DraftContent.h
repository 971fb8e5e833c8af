#pragma once

#include "journal/FieldEdit.h"

#include <QByteArray>
#include <QHash>

namespace contactdesk
{

/// What a draft looks like in the journal's file. What can't be read as one is read as empty, and
/// the other way round.
/// @{
QByteArray contentOf(const FieldEdits &edits);
FieldEdits editsIn(const QByteArray &content);
QByteArray contentOf(const QHash<QString, QString> &texts);
QHash<QString, QString> textsIn(const QByteArray &content);
/// @}

} // namespace contactdesk
