#include "service/HostileConversations.h"

#include "service/Fixtures.h"

namespace contactdesk::hostile
{

using namespace Qt::StringLiterals;

QByteArrayList seeds()
{
    QByteArrayList all;
    for (const QString &name : fixtureNames().filter(u"messages"_s))
        all.append(fixture(name).body);
    all.append(R"([{"body":"a\"},{\"b","status":"x"},{"body":"},{"},{"messageSid":"\ud83d"}])");
    all.append(R"({"error":null,"success":null,"data":[{"type":"text"},{"type":"text"}],"a":1})");
    all.append(R"({"other":[{"body":"no"},{"body":"no"}],"data":[{"body":"yes"}]})");
    all.append(R"({"data":[{"body":"yes"}],"data":[{"body":"no"},{"body":"no"}],"success":true})");
    all.append(R"([{"parts":[{"a":[1,-2.5e3,true,false,null]},{"b":{}},{"c":""}],"body":"z"},{}])");
    all.append(R"([{"b\u006fdy":"x","body":"y","body":1},{"timestamp":1795197600000},)"
               R"( {"timestamp":{"_seconds":1795197600,"_nanoseconds":5000000}}])");
    all.append("\xEF\xBB\xBF [ { \"body\" : \"\xF0\x9F\x91\x8D\" } ,\r\n\t{ } , { } ] \n");
    all.append(R"({"success":false,"error_code":404,"message":"no"})");
    for (const char *told :
         {R"("success":false)", R"("success":true,"error":"x")", R"("error":"x")",
          R"("success":null,"error_code":409)", R"("error":null,"success":0)"}) {
        all.append('{' + QByteArray(told) + R"(,"data":[{},{}]})");
        all.append(R"({"data":[{},{}],)" + QByteArray(told) + '}');
    }
    return all;
}

namespace
{

QByteArray bit(QRandomGenerator &random)
{
    static const QByteArrayList bits =
        QByteArray(
            "{ } [ ] , : \" \\ },{ [{}, ]} null true false 0 - 1.5 1e9 \\ud83d \\u0041 \\n \\x "
            "\"\": \n \xC3 \xC3\xA9 \x01 \"data\" \"body\" \"success\" \"error\": "
            "\"timestamp\": {\"data\":[ ")
            .split(' ') +
        QByteArrayList{" ", QByteArray(1, '\0')};
    return bits.at(random.bounded(bits.size()));
}

} // namespace

void change(QByteArray &body, QRandomGenerator &random)
{
    const qsizetype at = random.bounded(body.size() + 1);
    const qsizetype length = random.bounded(std::min<qsizetype>(40, body.size() - at) + 1);
    switch (random.bounded(6)) {
    case 0:
        body.insert(at, bit(random));
        break;
    case 1:
        body.replace(at, length, bit(random));
        break;
    case 2:
        body.remove(at, 1 + length / 8);
        break;
    case 3:
        body.insert(at, body.mid(random.bounded(body.size() + 1), length));
        break;
    case 4:
        body.truncate(at);
        break;
    default:
        if (at < body.size())
            body[at] = static_cast<char>(random.bounded(256));
    }
}

QByteArray longBody(bool isWrapped)
{
    QByteArray body = isWrapped ? R"({"success":true,"data":[)" : "[";
    for (int i = 0; i < 1500; ++i) {
        body += R"({"messageSid":")" + QByteArray::number(i) +
                R"(","parts":[{"a":1},{"b":2}],"body":"He said: \"},{\"","timestamp":)" +
                QByteArray::number(1795197600000 + i / 3) + R"(,"status":"read"} , )";
    }
    body.chop(3);
    return body + (isWrapped ? "]}" : "]");
}

} // namespace contactdesk::hostile
