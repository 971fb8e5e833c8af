#include "ui/takealong/TranscriptText.h"

#include "exchange/transcript/HarmlessText.h"
#include "models/MessageText.h"

#include <QCoreApplication>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// The context under which the translation tools collect this file's words.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(TranscriptText)
};

/// File systems take 255 bytes, of which a letter may need four.
constexpr qsizetype longestName = 50;

QString calledBy(const TranscriptContact &contact)
{
    for (const QString &known : {contact.name, contact.number, contact.email}) {
        if (const QString line = oneLine(known); !line.isEmpty())
            return line;
    }
    return {};
}

} // namespace

TranscriptWords transcriptWords(const TranscriptContact &contact, Markup markup,
                                const QDateTime &now, const QLocale &locale, const QTimeZone &zone)
{
    const QString called = calledBy(contact);
    return {.program = Text::tr("Contact Desk"),
            .title = called.isEmpty() ? Text::tr("Conversation")
                                      : Text::tr("Conversation with %1").arg(called),
            .contact = contact,
            .them = called.isEmpty() ? Text::tr("Contact") : called,
            .us = Text::tr("Us", "the sender of a message that we sent"),
            .nobody = Text::tr("Unknown sender"),
            .exportedAt = now,
            .exported = Text::tr("Exported %1"),
            .page = Text::tr("Page %1 of %2"),
            .noTime = Text::tr("no time"),
            .dateFormat = Text::tr("d MMM yyyy", "a short date"),
            .locale = locale,
            .zone = zone,
            .markup = markup,
            .status = statusText,
            .media = mediaText,
            .trouble = [](const Message &message) {
                return isUndelivered(message) ? statusText(message) : QString();
            }};
}

QString suggestedFileName(const TranscriptContact &contact, const QDate &today)
{
    QString name = calledBy(contact);
    for (QChar &c : name) {
        if (u"/\\:*?\"<>|"_s.contains(c))
            c = u' ';
    }
    name = name.left(longestName).simplified();
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    // A name that begins with a dot is hidden.
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    if (name.isEmpty())
        name = Text::tr("Conversation");
    return QString(name + u' ' + today.toString(Qt::ISODate));
}

} // namespace contactdesk
