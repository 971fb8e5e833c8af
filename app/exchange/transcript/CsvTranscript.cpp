#include "exchange/transcript/CsvTranscript.h"

#include "domain/CsvCell.h"
#include "exchange/transcript/StableNames.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// A NUL ends the text for many a reader, and with it the rest of the row.
QByteArray cell(const Utf8Text &text)
{
    return csvCell(text.toString().remove(QChar(u'\0')));
}

} // namespace

QByteArray CsvTranscript::opening()
{
    // With a byte order mark, or spreadsheets take it for Latin-1.
    return "\xEF\xBB\xBFtime,direction,sender,type,status,text,mediaUrl,mediaContentType,sid\r\n";
}

QByteArray CsvTranscript::message(const Message &message)
{
    const QByteArrayList cells{
        csvCell(isoTime(message.time, m_words.zone)),
        csvCell(directionName(message.direction)),
        cell(senderOf(message, m_words)),
        cell(message.type),
        cell(message.status),
        cell(message.body),
        cell(message.mediaUrl),
        cell(message.mediaContentType),
        cell(message.sid),
    };
    return cells.join(',') + "\r\n";
}

} // namespace contactdesk
