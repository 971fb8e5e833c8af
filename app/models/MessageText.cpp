#include "models/MessageText.h"

#include "models/MediaText.h"

#include <QCoreApplication>

#include <cstdlib>

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

QString directionText(MessageDirection direction)
{
    switch (direction) {
    case MessageDirection::Inbound:
        return Text::tr("From them");
    case MessageDirection::Outbound:
        return Text::tr("To them");
    case MessageDirection::Unknown:
        break;
    }
    return Text::tr("Message");
}

QString offsetText(int seconds)
{
    const QTime offset = QTime(0, 0).addSecs(std::abs(seconds));
    return u"UTC%1%2"_s.arg(QChar(seconds < 0 ? u'\u2212' : u'+')).arg(offset.toString(u"HH:mm"_s));
}

} // namespace

Delivery deliveryOf(const Message &message)
{
    const auto is = [&message](QLatin1StringView word) {
        return message.status.compare(word, Qt::CaseInsensitive) == 0;
    };
    if (isUndelivered(message.status))
        return Delivery::Failed;
    if (is("queued"_L1))
        return Delivery::Queued;
    if (is("sent"_L1))
        return Delivery::Sent;
    if (is("delivered"_L1))
        return Delivery::Delivered;
    if (is("read"_L1))
        return Delivery::Read;
    return is("received"_L1) ? Delivery::Received : Delivery::Other;
}

bool isUndelivered(const Message &message)
{
    return isUndelivered(message.status);
}

QString statusText(const Message &message)
{
    switch (deliveryOf(message)) {
    case Delivery::Failed:
        return Text::tr("Not delivered");
    case Delivery::Queued:
        return Text::tr("Queued");
    case Delivery::Sent:
        return Text::tr("Sent");
    case Delivery::Delivered:
        return Text::tr("Delivered");
    case Delivery::Read:
        return Text::tr("Read");
    case Delivery::Received:
        return Text::tr("Received");
    case Delivery::Other:
        break;
    }
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
    const QString kind = mediaKindText(mediaKind(message.mediaContentType, message.type));
    const QString host = mediaHost(message.mediaUrl.toString());
    return host.isEmpty() ? kind : QString(kind + u" · "_s + host);
}

QString typeText(const Message &message)
{
    const QString type = message.type.toLower();
    if (!message.mediaUrl.isEmpty() || type.isEmpty() || type == "text"_L1 || type == "chat"_L1)
        return {};
    if (type == "template"_L1)
        return Text::tr("Template");
    if (type == "interactive"_L1)
        return Text::tr("Message with buttons");
    if (type == "button"_L1 || type == "list_reply"_L1 || type == "button_reply"_L1)
        return Text::tr("Choice");
    if (type == "reaction"_L1)
        return Text::tr("Reaction");
    if (type == "system"_L1)
        return Text::tr("System message");
    if (type == "document"_L1)
        return mediaKindText(MediaKind::Document);
    // By its type alone, for there is nothing else to tell by.
    const MediaKind kind = mediaKind({}, type);
    return kind == MediaKind::Document ? shortLine(message.type) : mediaKindText(kind);
}

QString exactText(const Message &message, const QLocale &locale)
{
    QStringList lines;
    if (message.time.isValid()) {
        const QDateTime local = message.time.toLocalTime();
        lines.append(locale.toString(local, QLocale::LongFormat) + u" ("_s +
                     offsetText(local.offsetFromUtc()) + u')');
        lines.append(locale.toString(message.time.toUTC(), QLocale::LongFormat));
    } else {
        lines.append(Text::tr("The service gives no time"));
    }
    const QString status = shortLine(statusText(message));
    const QString direction = message.direction == MessageDirection::Unknown
                                  ? Text::tr("The service doesn't say from whom")
                                  : directionText(message.direction);
    lines.append(status.isEmpty() ? direction : QString(direction + u" · "_s + status));
    return lines.join(u'\n');
}

QString spokenText(const Message &message, const QString &shown, const QLocale &locale)
{
    QStringList about{directionText(message.direction)};
    for (const QString &part : {dayText(message, locale), timeText(message, locale),
                                shortLine(statusText(message)), typeText(message)}) {
        if (!part.isEmpty())
            about.append(part);
    }
    QStringList content{mediaText(message), shown};
    content.removeAll(QString());
    return QString(about.join(u", "_s) + u": "_s + content.join(u", "_s));
}

} // namespace contactdesk
