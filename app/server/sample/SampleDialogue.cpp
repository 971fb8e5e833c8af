#include "server/sample/SampleDialogue.h"

#include <algorithm>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto hexDigits = u"0123456789abcdef";
constexpr auto decimalDigits = u"0123456789";
constexpr auto letters = u"ABCDEFGHJKLMNPQRSTUVWXYZ";

// A conversation reaches back two years at most, and no talk is further than this from the next.
constexpr int longestSpanDays = 700;
constexpr int longestGapDays = 14;

struct MediaKind {
    QLatin1StringView name;
    QLatin1StringView contentType;
    QLatin1StringView extension;
};

constexpr std::array mediaKinds{
    MediaKind{"image"_L1, "image/jpeg"_L1, ".jpg"_L1},
    MediaKind{"audio"_L1, "audio/ogg"_L1, ".ogg"_L1},
    MediaKind{"document"_L1, "application/pdf"_L1, ".pdf"_L1},
};

} // namespace

QList<Message> SampleDialogue::compose(const QString &firstName, int count, bool isFresh)
{
    m_firstName = firstName;
    QList<Message> messages;
    QList<qsizetype> talkEnds;
    const SampleTalk *previous = nullptr;
    while (messages.size() < count) {
        const SampleTalk &talk = m_random.pick(m_language.talks);
        if (&talk == previous && m_language.talks.size() > 1)
            continue;
        previous = &talk;
        drawDetails();
        for (const char *line : talk) {
            if (messages.size() < count)
                messages.append(message(QString::fromUtf8(line)));
        }
        talkEnds.append(messages.size());
    }
    setTimes(messages, talkEnds, isFresh);
    return messages;
}

Message SampleDialogue::message(QStringView line)
{
    Message message;
    message.sid = "SM"_L1 + m_random.text(hexDigits, 32);
    message.direction =
        line.startsWith(u'<') ? MessageDirection::Inbound : MessageDirection::Outbound;
    message.type = u"text"_s;
    if (line.mid(1).startsWith(u'@'))
        fillMedia(message, line.mid(2));
    else
        message.body = filledIn(line.mid(1).toString());
    return message;
}

void SampleDialogue::fillMedia(Message &message, QStringView rest)
{
    for (const MediaKind &kind : mediaKinds) {
        if (!rest.startsWith(kind.name))
            continue;
        message.type = kind.name;
        message.mediaContentType = kind.contentType;
        message.mediaUrl =
            "https://example.com/media/"_L1 + m_random.text(hexDigits, 16) + kind.extension;
        message.body = filledIn(rest.mid(kind.name.size()).trimmed().toString());
    }
}

void SampleDialogue::drawDetails()
{
    const QString order = m_random.text(letters, 2) + u'-' + m_random.text(decimalDigits, 5);
    const int hour = m_random.between(9, 15);
    const int quarter = m_random.below(4);
    const int price = m_random.between(9, 480);
    m_details = {
        {"{agent}"_L1, QString::fromUtf8(m_random.pick(m_language.agents))},
        {"{day}"_L1, QString::fromUtf8(m_random.pick(m_language.weekdays))},
        {"{time}"_L1, u"%1:%2"_s.arg(hour).arg(quarter * 15, 2, 10, QChar(u'0'))},
        {"{order}"_L1, order},
        {"{price}"_L1, u"€ %1,%2"_s.arg(price).arg(m_random.chance(50) ? u"95"_s : u"50"_s)},
        {"{link}"_L1, "https://example.com/t/"_L1 + order + "?utm=chat&lang=auto"_L1},
    };
}

QString SampleDialogue::filledIn(QString text) const
{
    if (!text.contains(u'{'))
        return text;
    if (m_firstName.isEmpty()) {
        text.remove(", {first}"_L1);
        text.remove(" {first}"_L1);
    }
    text.replace("{first}"_L1, m_firstName);
    for (const auto &[name, value] : m_details)
        text.replace(name, value);
    return text;
}

QString SampleDialogue::outboundStatus(bool isLastTalk)
{
    const int draw = m_random.below(100);
    if (draw < 2)
        return u"failed"_s;
    if (isLastTalk)
        return draw < 40 ? u"sent"_s : u"delivered"_s;
    return draw < 9 ? u"delivered"_s : u"read"_s;
}

void SampleDialogue::setTimes(QList<Message> &messages, const QList<qsizetype> &talkEnds,
                              bool isFresh)
{
    const int talks = static_cast<int>(talkEnds.size());
    const int gap = std::clamp(longestSpanDays / std::max(talks, 1), 1, longestGapDays);
    QDate day = sampleNow().date().addDays(isFresh ? 0 : -m_random.between(1, 120));
    for (qsizetype talk = talks - 1; talk >= 0; --talk) {
        const qsizetype first = talk == 0 ? 0 : talkEnds[talk - 1];
        // No talk lasts longer than the hours that are left of its day.
        QDateTime time(day, QTime(m_random.between(7, 14), m_random.below(60)), Qt::UTC);
        for (qsizetype i = first; i < talkEnds[talk]; ++i) {
            // Some messages arrive within the same millisecond, as a forwarded batch does.
            if (!m_random.chance(2))
                time = time.addMSecs(m_random.between(4'000, 600'000));
            Message &message = messages[i];
            message.time = time;
            message.status = message.direction == MessageDirection::Inbound
                                 ? u"received"_s
                                 : outboundStatus(talk == talks - 1);
        }
        day = day.addDays(-m_random.between(1, gap));
    }
}

} // namespace contactdesk
