#pragma once

#include <QByteArray>

enum class Form { BareOldestFirst, WrappedNewestFirst };

/// An answer with that many messages, as the service sends them: the documented fields; one to some
/// forty words; here and there an emoji, a line break, a quotation or a media file. The same bytes
/// at every start, with room behind them for a parser.
QByteArray madeConversation(int count, Form form);
