#pragma once

#include <QByteArray>
#include <QRandomGenerator>

/// Answers about conversations that are hard to read, and ways to break them.
namespace contactdesk::hostile
{

/// The recorded ones, and some with everything that an answer may hold.
QByteArrayList seeds();

/// A few hundred kB, well-formed, with 1500 messages and places that only look like an end of one.
QByteArray longBody(bool isWrapped);

/// One random change, by the byte or by a bit of JSON.
void change(QByteArray &body, QRandomGenerator &random);

} // namespace contactdesk::hostile
