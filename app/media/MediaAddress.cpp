#include "media/MediaAddress.h"

#include <algorithm>
#include <array>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

// Long enough for any name that people give, short enough for any file system.
constexpr qsizetype longestName = 120;

struct Subnet {
    const char *address;
    int bits;
};

// RFC 6890 and what has been added to it since.
constexpr std::array<Subnet, 22> insideNetworks{
    {{"0.0.0.0", 8},      {"10.0.0.0", 8},    {"100.64.0.0", 10},   {"127.0.0.0", 8},
     {"169.254.0.0", 16}, {"172.16.0.0", 12}, {"192.0.0.0", 24},    {"192.0.2.0", 24},
     {"192.168.0.0", 16}, {"198.18.0.0", 15}, {"198.51.100.0", 24}, {"203.0.113.0", 24},
     {"224.0.0.0", 3},    {"::", 96},         {"64:ff9b:1::", 48},  {"100::", 64},
     {"2001::", 32},      {"2001:db8::", 32}, {"fc00::", 7},        {"fe80::", 10},
     {"fec0::", 10},      {"ff00::", 8}}};

/// The IPv4 address inside of an IPv6 one through which it is reached; null if there is none.
QHostAddress carriedAddress(const QHostAddress &address)
{
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    const auto four = [&](int at) {
        return QHostAddress(quint32(bytes[at]) << 24 | quint32(bytes[at + 1]) << 16 |
                            quint32(bytes[at + 2]) << 8 | quint32(bytes[at + 3]));
    };
    if (address.isInSubnet(QHostAddress(u"::ffff:0:0"_s), 96) ||
        address.isInSubnet(QHostAddress(u"64:ff9b::"_s), 96))
        return four(12);
    if (address.isInSubnet(QHostAddress(u"2002::"_s), 16))
        return four(2);
    return {};
}

bool isShown(QChar character)
{
    // Marks that turn the direction of a text round would make a name end in what it doesn't.
    return character.isPrint() && character.category() != QChar::Other_Format;
}

FailureKind kindOf(FailureCause cause)
{
    switch (cause) {
    case FailureCause::MediaInside:
    case FailureCause::MediaInsecure:
    case FailureCause::MediaMisled:
        return FailureKind::Insecure;
    case FailureCause::MediaUnreachable:
    case FailureCause::MediaCutOff:
        return FailureKind::Offline;
    case FailureCause::MediaSlow:
        return FailureKind::TimedOut;
    case FailureCause::MediaGone:
        return FailureKind::NotFound;
    case FailureCause::MediaRefused:
        return FailureKind::Forbidden;
    case FailureCause::MediaNotPicture:
    case FailureCause::MediaDamaged:
        return FailureKind::NotUnderstood;
    case FailureCause::MediaNotSaved:
        return FailureKind::Storage;
    default:
        return FailureKind::Invalid;
    }
}

} // namespace

tl::expected<QUrl, Failure> askableAddress(const QUrl &address, bool mayAskInside)
{
    const QString scheme = address.scheme();
    if (!address.isValid() || address.host().isEmpty() || !address.userInfo().isEmpty() ||
        (scheme != "https"_L1 && scheme != "http"_L1))
        return tl::unexpected(mediaFailure(FailureCause::MediaAddress));
    if (!mayAskInside && isInsideHost(address.host()))
        return tl::unexpected(mediaFailure(FailureCause::MediaInside));
    return address.adjusted(QUrl::RemoveFragment);
}

tl::expected<QUrl, Failure> askableAddress(const QString &address, bool mayAskInside)
{
    return askableAddress(QUrl(address.trimmed(), QUrl::TolerantMode), mayAskInside);
}

bool isInside(const QHostAddress &address)
{
    if (address.isNull())
        return true;
    if (address.protocol() == QHostAddress::IPv6Protocol) {
        const QHostAddress carried = carriedAddress(address);
        if (!carried.isNull())
            return isInside(carried);
    }
    return std::any_of(insideNetworks.begin(), insideNetworks.end(), [&](const Subnet &network) {
        const QHostAddress first(QString::fromLatin1(network.address));
        return first.protocol() == address.protocol() && address.isInSubnet(first, network.bits);
    });
}

bool isInsideHost(const QString &host)
{
    QString name = host.toLower();
    while (name.endsWith(u'.'))
        name.chop(1);
    QHostAddress address;
    if (address.setAddress(name))
        return isInside(address);
    const QStringList insiders{u".localhost"_s, u".local"_s,     u".internal"_s,
                               u".intranet"_s,  u".home.arpa"_s, u".lan"_s};
    return !name.contains(u'.') ||
           std::any_of(insiders.begin(), insiders.end(),
                       [&](const QString &end) { return name.endsWith(end); });
}

QString suggestedFileName(const QString &address)
{
    QString name = QUrl(address).fileName(QUrl::FullyDecoded);
    name.removeIf([](QChar character) {
        return !isShown(character) || character == u'/' || character == u'\\';
    });
    // A hidden file is one that the agent doesn't find again.
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    // Its end is what kind of file it is.
    if (name.size() > longestName)
        name = name.left(longestName / 2) + u'…' + name.right(longestName / 2 - 1);
    return name.isEmpty() ? u"file"_s : name;
}

Failure mediaFailure(FailureCause cause, int status)
{
    return {.kind = kindOf(cause), .cause = cause, .status = status};
}

} // namespace contactdesk
