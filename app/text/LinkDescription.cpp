#include "text/LinkDescription.h"

#include "domain/PhoneNumber.h"
#include "text/HostName.h"
#include "text/PlainSigns.h"
#include "text/StyledText.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// Where a text leads that was shown as it was written.
QUrl targetOf(const QString &shown)
{
    const StyledText read(shown, Markup::Literal);
    const bool isAllOfIt = read.links().size() == 1 && read.links().first().start == 0 &&
                           read.links().first().length == shown.size();
    return isAllOfIt ? read.links().first().target : QUrl();
}

/// Notes that a host isn't shown in its own letters.
QString hostOf(const QString &host, LinkCautions &cautions)
{
    const QString network = networkHost(host);
    const QString shown = shownHost(network);
    const QStringList labels = network.split(u'.');
    const bool isForeign = std::any_of(labels.begin(), labels.end(), [](const QString &label) {
        return label.startsWith("xn--"_L1);
    });
    cautions.setFlag(LinkCaution::MixedLetters, isForeign && shown == network);
    return harmless(shown);
}

QString phoneNumber(const QString &e164)
{
    const auto number = PhoneNumber::fromE164(e164);
    return number ? number->international() : harmless(e164);
}

} // namespace

LinkDescription describe(const QUrl &target, const QString &shown)
{
    LinkDescription description;
    description.address = QString::fromLatin1(target.toEncoded());
    description.cautions.setFlag(LinkCaution::ShownAsOther,
                                 !shown.isEmpty() && targetOf(shown) != target);
    const QString scheme = target.scheme();
    if (scheme == "tel"_L1) {
        description.whom = phoneNumber(target.path());
    } else if (scheme == "mailto"_L1) {
        const QString mailbox = target.path();
        const qsizetype host = mailbox.lastIndexOf(u'@') + 1;
        description.whom =
            harmless(mailbox.left(host)) + hostOf(mailbox.mid(host), description.cautions);
    } else {
        description.whom = hostOf(target.host(QUrl::FullyEncoded), description.cautions);
        description.cautions.setFlag(LinkCaution::NotEncrypted, scheme == "http"_L1);
        description.cautions.setFlag(LinkCaution::NameBeforeHost, !target.userInfo().isEmpty());
    }
    return description;
}

} // namespace contactdesk
