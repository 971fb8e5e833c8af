#pragma once

#include "journal/JournalFile.h"

#include <QEventLoop>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

namespace contactdesk
{

/// Somebody who uses a journal file and waits for what it answers.
class JournalUser
{
public:
    template <class Value>
    using Result = tl::expected<Value, Failure>;

    explicit JournalUser(const QString &folder)
        : file(folder),
          opened(&file, &JournalFile::opened),
          changed(&file, &JournalFile::changedElsewhere),
          failed(&file, &JournalFile::failed)
    {
    }

    bool isOpen()
    {
        return QTest::qWaitFor([this] { return !opened.isEmpty(); }, patience);
    }
    JournalContent content()
    {
        return isOpen() ? opened.last().at(0).value<JournalContent>() : JournalContent();
    }
    /// What was last told of another program.
    JournalContent elsewhere() const
    {
        return changed.isEmpty() ? JournalContent() : changed.last().at(0).value<JournalContent>();
    }
    Failure failure() const
    {
        return failed.isEmpty() ? Failure() : failed.last().at(0).value<Failure>();
    }

    Result<QList<EntryId>> tryAppend(const QList<Entry> &entries)
    {
        return answer<QList<EntryId>>([&](auto take) { file.append(entries, &file, take); });
    }
    QList<EntryId> append(const QList<Entry> &entries)
    {
        return tryAppend(entries).value_or(QList<EntryId>());
    }
    EntryId append(const Entry &entry) { return append(QList<Entry>{entry}).value(0); }
    Result<void> update(const QList<Entry> &entries, const QList<HistoryLine> &lines = {})
    {
        return answer<void>([&](auto take) { file.update(entries, lines, &file, take); });
    }

    std::optional<Entry> fetch(EntryId id)
    {
        return answer<std::optional<Entry>>([&](auto take) { file.fetch(id, &file, take); })
            .value_or(std::nullopt);
    }
    QList<Entry> batch(EntryId id)
    {
        return answer<QList<Entry>>([&](auto take) { file.fetchBatch(id, &file, take); })
            .value_or(QList<Entry>());
    }
    /// Invalid if there is none.
    EntryId lastUndoable(const ContactId &contact = {})
    {
        const auto found = answer<std::optional<Entry>>(
            [&](auto take) { file.fetchLastUndoable(contact, &file, take); });
        return found && *found ? (*found)->id : EntryId();
    }
    HistoryPage history(const HistoryFilter &filter = {}, qint64 before = 0, int limit = 1000)
    {
        return answer<HistoryPage>(
                   [&](auto take) { file.history(filter, before, limit, &file, take); })
            .value_or(HistoryPage());
    }
    Result<qint64> exportTo(const QString &path, const HistoryFilter &filter = {})
    {
        return answer<qint64>([&](auto take) { file.exportHistory(path, filter, &file, take); });
    }
    HistoryProof prove()
    {
        return answer<HistoryProof>([&](auto take) { file.prove(&file, take); })
            .value_or(HistoryProof{-1, -1});
    }

    JournalFile file;
    QSignalSpy opened;
    QSignalSpy changed;
    QSignalSpy failed;

private:
    static constexpr int patience = 30'000;

    template <class Value, class Ask>
    Result<Value> answer(Ask ask)
    {
        // Shared, since an answer may come after nobody waits for it any more.
        auto given = std::make_shared<std::optional<Result<Value>>>();
        QEventLoop loop;
        ask([given, waiting = QPointer(&loop)](const Result<Value> &result) {
            *given = result;
            if (waiting)
                waiting->quit();
        });
        QTimer::singleShot(patience, &loop, &QEventLoop::quit);
        loop.exec();
        if (!given->has_value()) {
            qWarning("no answer");
            return tl::unexpected(Failure{});
        }
        return **given;
    }
};

} // namespace contactdesk
