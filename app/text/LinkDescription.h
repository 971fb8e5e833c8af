#pragma once

#include <QFlags>
#include <QString>
#include <QUrl>

namespace contactdesk
{

/// What a person should know before a link is opened.
enum class LinkCaution {
    /// What is sent and shown there can be read and changed on the way.
    NotEncrypted = 1,
    /// There is something before an @ that may be taken for the host.
    NameBeforeHost = 2,
    /// The letters of the host are of several scripts, or such as can be taken for others.
    MixedLetters = 4,
    /// The text that was shown leads elsewhere, or nowhere, by itself.
    ShownAsOther = 8,
};
Q_DECLARE_FLAGS(LinkCautions, LinkCaution)

/// A link as it is put before a person: plain text, nothing in it that changes how it is read.
struct LinkDescription {
    /// Who or what is at the other end: a host (shownHost()), an e-mail address, or a phone number
    /// as people write it.
    QString whom;
    /// All of the address, in the form that goes over the network.
    QString address;
    LinkCautions cautions;

    bool operator==(const LinkDescription &) const = default;
};

/// Describes an allowed target (isAllowedTarget()). `shown` is the text that the link was seen as;
/// "" if that claimed to be no address. May take 5 ms for the first phone number.
LinkDescription describe(const QUrl &target, const QString &shown);

} // namespace contactdesk

Q_DECLARE_OPERATORS_FOR_FLAGS(contactdesk::LinkCautions)
