#pragma once

#include "domain/Contact.h"
#include "journal/Entry.h"

namespace contactdesk
{

/// What is left to be done of a contact's updates when they are taken together.
class SendingPlan
{
public:
    /// In their order.
    explicit SendingPlan(const QList<Entry> &updates);

    bool isEmpty() const { return m_wanted.isEmpty(); }
    /// Fields that came back to what they were, without anything having been sent.
    const QList<ContactField> &cancelled() const { return m_cancelled; }

    /// How they stand to what the service says.
    struct Standing {
        FieldEdits toSend = {};
        QList<ContactField> alreadySo = {};
        QHash<ContactField, FieldSaid> conflicts = {};
        /// True if the service didn't tell what one of `toSend` says there.
        bool isUnseen = false;
    };
    /// `now`: null if the service couldn't be asked.
    Standing comparedWith(const Contact *now) const;

private:
    struct Wanted {
        FieldEdit edit;
        /// What earlier attempts may have put there.
        QList<FieldSaid> tried = {};
    };

    QList<Wanted> m_wanted;
    QList<ContactField> m_cancelled;
};

} // namespace contactdesk
