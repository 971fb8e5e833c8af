#include "desk/Drafts.h"

namespace contactdesk
{

void Drafts::setChange(const ContactId &id, const ContactChange &change)
{
    if (m_changes.value(id) == change)
        return;
    if (change.isEmpty())
        m_changes.remove(id);
    else
        m_changes.insert(id, change);
    Q_EMIT changed(id);
}

void Drafts::rename(const ContactId &former, const ContactId &id)
{
    const ContactChange typed = change(former);
    setChange(former, {});
    setChange(id, change(id).completedBy(typed));
}

void Drafts::setCreation(const QString &e164, const QHash<QString, QString> &texts)
{
    if (texts.isEmpty())
        m_creations.remove(e164);
    else
        m_creations.insert(e164, texts);
}

} // namespace contactdesk
