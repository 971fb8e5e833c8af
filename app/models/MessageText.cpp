#include "models/MessageText.h"

#include <QCoreApplication>
#include <QUrl>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// The context under which the translation tools collect this file's sentences.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(MessageText)
};

QString kindOfMedia(const Message &message)
{
    const QString kind = message.mediaContentType.section(u'/', 0, 0).toLower();
    const QString type = kind.isEmpty() ? message.type.toLower() : kind;
    if (type == "image"_L1)
        return Text::tr("Picture");
    if (type == "audio"_L1)
        return Text::tr("Audio");
    if (type == "video"_L1)
        return Text::tr("Video");
    return Text::tr("Document");
}

} // namespace

bool isUndelivered(const Message &message)
{
    return message.status.compare("failed"_L1, Qt::CaseInsensitive) == 0 ||
           message.status.compare("undelivered"_L1, Qt::CaseInsensitive) == 0;
}

QString statusText(const Message &message)
{
    if (isUndelivered(message))
        return Text::tr("Not delivered");
    const QString status = message.status.toLower();
    if (status == "queued"_L1)
        return Text::tr("Queued");
    if (status == "sent"_L1)
        return Text::tr("Sent");
    if (status == "delivered"_L1)
        return Text::tr("Delivered");
    if (status == "read"_L1)
        return Text::tr("Read");
    if (status == "received"_L1)
        return Text::tr("Received");
    return message.status;
}

QString timeText(const Message &message, const QLocale &locale)
{
    return message.time.isValid()
               ? locale.toString(message.time.toLocalTime().time(), QLocale::ShortFormat)
               : QString();
}

QString dayText(const Message &message, const QLocale &locale)
{
    return message.time.isValid()
               ? locale.toString(message.time.toLocalTime().date(), QLocale::LongFormat)
               : QString();
}

QString mediaText(const Message &message)
{
    if (message.mediaUrl.isEmpty())
        return {};
    const QString host = QUrl(message.mediaUrl.toString()).host();
    return host.isEmpty() ? kindOfMedia(message) : QString(kindOfMedia(message) + u" · "_s + host);
}

QString spokenText(const Message &message, const QLocale &locale)
{
    const QString body = message.body.isEmpty() ? mediaText(message) : message.body.toString();
    QStringList about;
    switch (message.direction) {
    case MessageDirection::Inbound:
        about.append(Text::tr("From them"));
        break;
    case MessageDirection::Outbound:
        about.append(Text::tr("To them"));
        break;
    case MessageDirection::Unknown:
        about.append(Text::tr("Message"));
        break;
    }
    for (const QString &part :
         {dayText(message, locale), timeText(message, locale), statusText(message)}) {
        if (!part.isEmpty())
            about.append(part);
    }
    return QString(about.join(u", "_s) + u": "_s + body);
}

} // namespace contactdesk
