#pragma once

#include "domain/Clock.h"
#include "domain/Identifiers.h"
#include "journal/FieldEdit.h"
#include "journal/JournalFile.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace contactdesk
{

class Journal;

/// What was typed and not saved yet, of contacts and of those to be created: kept in the journal's
/// file with every change of it, so that neither looking at somebody else nor the end of the
/// program, however it comes, loses it.
class Drafts : public QObject
{
    Q_OBJECT

public:
    using Texts = QHash<QString, QString>;

    /// `journal` must outlive this object.
    Drafts(Journal &journal, Clock clock, QObject *parent = nullptr);

    /// What was typed for a contact, each field with what the agent saw when they began to type;
    /// empty if nothing is unsaved.
    FieldEdits edits(const ContactId &id) const { return m_edits.value(id).content; }
    /// No edits drop the draft.
    void setEdits(const ContactId &id, const FieldEdits &edits);
    /// When it was typed, UTC, if that was in an earlier run of the program; else invalid.
    QDateTime keptSince(const ContactId &id) const { return m_edits.value(id).keptSince; }
    /// These were saved: what of the draft says the same is none any more.
    void settle(const ContactId &id, const FieldEdits &saved);

    /// The contact has another id from now on. Where both have a draft, they become one, and what
    /// was typed under `id` counts.
    void rename(const ContactId &former, const ContactId &id);

    /// The texts of a contact that is being created, by the form's own field names, for each key
    /// that the form was opened with; empty if none was begun.
    Texts creation(const QString &key) const { return m_creations.value(key).content; }
    void setCreation(const QString &key, const Texts &texts);
    QDateTime creationKeptSince(const QString &key) const
    {
        return m_creations.value(key).keptSince;
    }
    /// The keys of those that were begun, sorted.
    QStringList creations() const;

    int count() const { return static_cast<int>(m_edits.size() + m_creations.size()); }

Q_SIGNALS:
    void changed(const contactdesk::ContactId &id);
    void creationsChanged();
    /// Those of earlier runs are here.
    void loaded();

private:
    template <class Content>
    struct Draft {
        Content content = {};
        QDateTime keptSince = {};
    };

    void load(const QList<DraftText> &drafts);
    /// No content drops what is in the file.
    void write(const QString &key, const QByteArray &content);

    Journal &m_journal;
    Clock m_clock;
    QHash<ContactId, Draft<FieldEdits>> m_edits;
    QHash<QString, Draft<Texts>> m_creations;
    /// The keys of what was typed, or dropped, before those of earlier runs were here.
    QSet<QString> m_writtenBefore;
};

} // namespace contactdesk
