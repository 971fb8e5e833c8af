#include "text/LinkTarget.h"

#include "domain/EmailAddress.h"
#include "domain/PhoneNumber.h"
#include "text/HostName.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

QUrl addressOf(const QString &scheme, const QString &path)
{
    QUrl url;
    url.setScheme(scheme);
    url.setPath(path, QUrl::DecodedMode);
    return url;
}

QUrl webTarget(QStringView text)
{
    const bool isBare = text.startsWith("www."_L1, Qt::CaseInsensitive);
    const QUrl url((isBare ? u"https://"_s : QString()).append(text));
    return isAllowedTarget(url) ? url : QUrl();
}

QUrl mailTarget(QStringView text)
{
    const auto address = EmailAddress::parse(text.toString());
    return address ? addressOf(u"mailto"_s, address->text()) : QUrl();
}

QUrl phoneTarget(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (c == u'+' || (c >= u'0' && c <= u'9'))
            digits.append(c);
    }
    // By its form alone: the library would take 10 µs for each, while a message is drawn.
    const auto number = PhoneNumber::fromE164(digits);
    return number ? addressOf(u"tel"_s, number->e164()) : QUrl();
}

} // namespace

QUrl linkTarget(LinkKind kind, QStringView text)
{
    switch (kind) {
    case LinkKind::Web:
        return webTarget(text);
    case LinkKind::Mail:
        return mailTarget(text);
    case LinkKind::Phone:
        break;
    }
    return phoneTarget(text);
}

bool isAllowedTarget(const QUrl &target)
{
    if (!target.isValid())
        return false;
    const QString scheme = target.scheme();
    if (scheme == "mailto"_L1 || scheme == "tel"_L1)
        return !target.path().isEmpty() && target.authority().isEmpty();
    return (scheme == "http"_L1 || scheme == "https"_L1) &&
           isFullHost(networkHost(target.host(QUrl::FullyEncoded)));
}

} // namespace contactdesk
