#pragma once

#include "journal/Journal.h"

#include <QTemporaryDir>
#include <QTest>

namespace contactdesk
{

/// A journal on a folder of its own that is opened, and what agents and senders do to it.
struct OpenJournal {
    QTemporaryDir folder;
    QDateTime now{QDate(2026, 11, 20), QTime(9, 0), Qt::UTC};
    Clock clock = [this] {
        return now;
    };
    Journal journal{folder.path(), QStringLiteral("maria"), clock};

    /// Waits until it is open; false if that takes five seconds.
    bool opens()
    {
        return QTest::qWaitFor([this] { return journal.isOpened(); });
    }

    /// Waits until they are durable; none if they can't be written.
    QList<EntryId> recorded(const QList<Entry> &entries)
    {
        std::optional<QList<EntryId>> ids;
        QObject context;
        journal.record(entries, &context,
                       [&](const auto &answer) { ids = answer.value_or(QList<EntryId>()); });
        if (!QTest::qWaitFor([&] { return ids.has_value(); }))
            qWarning("the journal doesn't answer");
        return ids.value_or(QList<EntryId>());
    }
    EntryId recorded(const Entry &entry) { return recorded(QList<Entry>{entry}).value(0); }

    /// Has it sent, and waits until the file knows.
    void begin(EntryId id)
    {
        bool isDone = false;
        QObject context;
        journal.begin({id}, &context, [&](const auto &) { isDone = true; });
        if (!QTest::qWaitFor([&] { return isDone; }))
            qWarning("the journal doesn't answer");
    }

    static Entry update(const QString &contact, const QString &name, const FieldEdits &edits)
    {
        Entry entry;
        entry.kind = EntryKind::Update;
        entry.contact = {contact};
        entry.contactName = name;
        entry.edits = openEdits(edits);
        return entry;
    }

    static FieldEdit firstName(const QString &before, const QString &after)
    {
        return {ContactField::FirstName, before, after};
    }
};

} // namespace contactdesk
