#include "MadeConversation.h"

#include <QDateTime>
#include <QList>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype parserRoom = 64;

class Maker
{
public:
    QByteArray message(int number)
    {
        m_time = m_time.addMSecs(m_random.bounded(20'000, 4'000'000));
        const bool hasMedia = m_random.bounded(20) == 0;
        const bool isInbound = m_random.bounded(2) == 0;
        const QByteArray sid =
            QByteArray::number(m_random.generate64(), 16).rightJustified(16, '0') +
            QByteArray::number(number, 16).rightJustified(16, '0');
        QByteArray made = R"({"messageSid":"SM)" + sid + R"(","body":)";
        made += hasMedia && m_random.bounded(2) == 0 ? QByteArray("null") : body();
        made += R"(,"mediaUrl":)";
        made += hasMedia ? "\"https://example.com/media/" + sid + ".jpg\"" : QByteArray("null");
        made += R"(,"mediaContentType":)";
        made += hasMedia ? R"("image/jpeg")" : "null";
        made += R"(,"timestamp":")" + m_time.toString(Qt::ISODateWithMs).toLatin1();
        made += R"(","type":")";
        made += hasMedia ? "image" : "text";
        made += R"(","direction":")";
        made += isInbound ? "inbound" : "outbound";
        made += R"(","status":")";
        made += isInbound ? "received" : m_random.bounded(3) == 0 ? "delivered" : "read";
        return made + "\"}";
    }

private:
    QByteArray body()
    {
        QByteArray text;
        for (int word = m_random.bounded(1, 42); word > 0; --word) {
            for (int letter = m_random.bounded(1, 10); letter > 0; --letter)
                text += static_cast<char>('a' + m_random.bounded(26));
            text += ' ';
        }
        text.chop(1);
        if (m_random.bounded(8) == 0)
            text += " \xF0\x9F\x91\x8D\xF0\x9F\x8F\xBD";
        if (m_random.bounded(16) == 0)
            text = R"(They said \")" + text + R"(\")";
        if (m_random.bounded(8) == 0)
            text += R"(\n\nKind regards,\nAnna)";
        return '"' + text + '"';
    }

    QRandomGenerator m_random{20261121};
    QDateTime m_time = QDateTime::fromMSecsSinceEpoch(1'300'000'000'000, Qt::UTC);
};

} // namespace

QByteArray madeConversation(int count, Form form)
{
    Maker maker;
    QByteArrayList messages;
    for (int i = 0; i < count; ++i)
        messages.append(maker.message(i));
    const bool isWrapped = form == Form::WrappedNewestFirst;
    if (isWrapped)
        std::reverse(messages.begin(), messages.end());
    QByteArray answer = isWrapped ? R"({"success":true,"data":[)" : "[";
    answer += messages.join(',');
    answer += isWrapped ? "]}" : "]";
    answer.reserve(answer.size() + parserRoom);
    return answer;
}
