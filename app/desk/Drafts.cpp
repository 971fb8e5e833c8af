#include "desk/Drafts.h"

#include "desk/DraftContent.h"
#include "journal/Journal.h"

#include <algorithm>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

// Others keep drafts in the same file, under other beginnings.
const QString contactMark = u"contact:"_s;
const QString creationMark = u"create:"_s;

} // namespace

Drafts::Drafts(Journal &journal, Clock clock, QObject *parent)
    : QObject(parent), m_journal(journal), m_clock(std::move(clock))
{
    connect(&journal, &Journal::opened, this, &Drafts::load);
}

void Drafts::load(const QList<DraftText> &drafts)
{
    for (const DraftText &draft : drafts) {
        if (m_writtenBefore.contains(draft.key))
            continue;
        if (draft.key.startsWith(contactMark)) {
            const ContactId id{draft.key.mid(contactMark.size())};
            if (const FieldEdits edits = editsIn(draft.content); !edits.isEmpty())
                m_edits.insert(id, {edits, draft.at});
        } else if (draft.key.startsWith(creationMark)) {
            const QString key = draft.key.mid(creationMark.size());
            if (const Texts texts = textsIn(draft.content); !texts.isEmpty())
                m_creations.insert(key, {texts, draft.at});
        }
    }
    m_writtenBefore.clear();
    Q_EMIT loaded();
    const QList<ContactId> ids = m_edits.keys();
    for (const ContactId &id : ids)
        Q_EMIT changed(id);
    Q_EMIT creationsChanged();
}

void Drafts::write(const QString &key, const QByteArray &content)
{
    if (!m_journal.isOpened())
        m_writtenBefore.insert(key);
    m_journal.file().saveDraft({key, content, m_clock()});
}

void Drafts::setEdits(const ContactId &id, const FieldEdits &edits)
{
    if (this->edits(id) == edits)
        return;
    if (edits.isEmpty())
        m_edits.remove(id);
    else
        m_edits.insert(id, {edits, {}});
    write(contactMark + id.value, contentOf(edits));
    Q_EMIT changed(id);
}

void Drafts::settle(const ContactId &id, const FieldEdits &saved)
{
    FieldEdits left = edits(id);
    left.removeIf([&](const FieldEdit &edit) {
        return std::any_of(saved.begin(), saved.end(), [&](const FieldEdit &other) {
            return other.field == edit.field && other.after == edit.after;
        });
    });
    setEdits(id, left);
}

void Drafts::rename(const ContactId &former, const ContactId &id)
{
    const FieldEdits typed = edits(former);
    const FieldEdits typedLater = edits(id);
    const QDateTime since = keptSince(former);
    setEdits(former, {});
    setEdits(id, merged(typed, typedLater));
    if (typedLater.isEmpty() && m_edits.contains(id))
        m_edits[id].keptSince = since;
}

void Drafts::setCreation(const QString &key, const Texts &texts)
{
    if (creation(key) == texts)
        return;
    if (texts.isEmpty())
        m_creations.remove(key);
    else
        m_creations.insert(key, {texts, {}});
    write(creationMark + key, contentOf(texts));
    Q_EMIT creationsChanged();
}

QStringList Drafts::creations() const
{
    QStringList keys = m_creations.keys();
    keys.sort();
    return keys;
}

} // namespace contactdesk
