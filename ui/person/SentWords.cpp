#include "ui/person/SentWords.h"

#include "desk/Desk.h"
#include "text/PlainSigns.h"

namespace contactdesk
{

namespace
{

bool isAboutFields(const Entry &entry)
{
    return entry.kind == EntryKind::Create || entry.kind == EntryKind::Update;
}

} // namespace

SentWords::SentWords(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    Journal &journal = desk.journal();
    connect(&journal, &Journal::changed, this, &SentWords::follow);
    connect(&journal, &Journal::ended, this, &SentWords::tellEnd);
    connect(&desk.editor(), &ContactEditor::saved, this, [this](const QList<EntryId> &ids) {
        const Entry *entry = m_desk.journal().entry(ids.first());
        if (entry && isAboutFields(*entry))
            Q_EMIT said(tr("Saved here: %1").arg(inSentence(nameOf(*entry))));
    });
}

void SentWords::follow(EntryId id)
{
    const Entry *entry = m_desk.journal().entry(id);
    if (!entry || !needsAgent(*entry)) {
        m_told.remove(id);
        return;
    }
    if (m_told.contains(id))
        return;
    m_told.insert(id);
    Q_EMIT said(entry->state == EntryState::Refused
                    ? tr("Refused by the service: %1").arg(inSentence(nameOf(*entry)))
                    : tr("Needs you: %1").arg(inSentence(nameOf(*entry))));
}

void SentWords::tellEnd(const Entry &entry)
{
    m_told.remove(entry.id);
    if (entry.state != EntryState::Done || !isAboutFields(entry))
        return;
    const QString sent = entry.kind == EntryKind::Create
                             ? tr("Created: %1").arg(inSentence(nameOf(entry)))
                             : tr("Saved: %1").arg(inSentence(nameOf(entry)));
    // The service told only an id, so nobody could see whether somebody else had changed it.
    Q_EMIT said(entry.isUnseen
                    ? tr("%1 – without seeing what the service had there before").arg(sent)
                    : sent);
}

QString SentWords::nameOf(const Entry &entry) const
{
    const auto contact = m_desk.directory().contact(entry.contact);
    return contact ? displayName(*contact) : entry.contactName;
}

} // namespace contactdesk
