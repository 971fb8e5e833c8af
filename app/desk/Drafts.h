#pragma once

#include "domain/ContactChange.h"

#include <QHash>
#include <QObject>

namespace contactdesk
{

/// What was typed and not saved yet, for each contact, so that looking at somebody else loses
/// nothing. Kept for as long as the program runs.
class Drafts : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Empty if nothing is unsaved.
    ContactChange change(const ContactId &id) const { return m_changes.value(id); }
    /// An empty change drops the draft.
    void setChange(const ContactId &id, const ContactChange &change);

    /// The contact has another id from now on. Where both have a draft, they become one, and what
    /// was typed under `id` counts.
    void rename(const ContactId &former, const ContactId &id);

    /// The texts of a contact that is being created, by the form's own field names, for each
    /// number in E.164; empty if none was begun.
    QHash<QString, QString> creation(const QString &e164) const { return m_creations.value(e164); }
    void setCreation(const QString &e164, const QHash<QString, QString> &texts);

    int count() const { return static_cast<int>(m_changes.size() + m_creations.size()); }

Q_SIGNALS:
    void changed(const contactdesk::ContactId &id);

private:
    QHash<ContactId, ContactChange> m_changes;
    QHash<QString, QHash<QString, QString>> m_creations;
};

} // namespace contactdesk
