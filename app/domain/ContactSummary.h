#pragma once

#include "domain/Contact.h"

#include <QMetaType>
#include <QStringList>

namespace contactdesk
{

/// What the directory shows and searches of a contact: a row of a list, without sources and times.
/// A text is "" where it is empty, unknown or the service's placeholder.
struct ContactSummary {
    ContactId id;
    QString firstName;
    QString lastName;
    /// E.164; or, as it came, what isn't.
    QString phoneNumber;
    QString email;
    QString instagramId;
    QString externalId;
    /// The service's word ("whatsapp"), or the custom channel's name.
    QString channel;
    /// Unset where nobody has told.
    std::optional<bool> botActive;
    std::optional<bool> doNotDisturb;
    /// Their names, as far as the tags were ever told.
    QStringList tags;
    /// The titles of the lists that it is known to be on.
    QStringList lists;
    /// UTC; invalid if it was never opened here.
    QDateTime lastOpened;

    QString name() const { return QString(firstName + u' ' + lastName).trimmed(); }
    bool operator==(const ContactSummary &) const = default;
};

/// Of the contact's own fields; tags, lists and when it was opened are for the caller to add.
ContactSummary summaryOf(const Contact &contact);

/// What a contact is called: the name, else the number, else the e-mail, else a number that isn't
/// E.164, else the id.
QString displayName(const ContactSummary &summary);

} // namespace contactdesk

Q_DECLARE_METATYPE(contactdesk::ContactSummary)
