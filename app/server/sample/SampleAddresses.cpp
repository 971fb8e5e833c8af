#include "server/sample/SampleAddresses.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

QString latin(const SampleName &name)
{
    return QString::fromUtf8(name.latin ? name.latin : name.native).toLower();
}

} // namespace

QString SampleAddresses::phoneNumber(const SamplePlace &place)
{
    QString number;
    do {
        number = QString::fromLatin1(place.numberPattern);
        for (QChar &sign : number) {
            if (sign == u'#')
                sign = QChar(u'0' + m_random.below(10));
        }
    } while (m_taken.contains(number));
    m_taken.insert(number);
    return number;
}

QString SampleAddresses::email(const SampleName &first, const SampleName &last)
{
    const QString local = latin(first) + u'.' + latin(last);
    const QString host =
        m_random.pick(std::array{u"@example.com"_s, u"@example.org"_s, u"@example.net"_s});
    QString address = local + host;
    for (int number = 2; m_taken.contains(address); ++number)
        address = local + QString::number(number) + host;
    m_taken.insert(address);
    return address;
}

} // namespace contactdesk
