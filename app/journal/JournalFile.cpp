#include "journal/JournalFile.h"

#include "database/Delivery.h"
#include "journal/rows/HistoryExport.h"
#include "journal/rows/HistoryProving.h"
#include "journal/rows/HistoryRows.h"
#include "journal/threads/JournalReader.h"
#include "journal/threads/JournalWriter.h"

#include <QTimer>

#include <chrono>

namespace contactdesk
{

using namespace std::chrono_literals;

namespace
{

using Done = tl::expected<void, Failure>;

template <class Value>
using Result = tl::expected<Value, Failure>;

} // namespace

QString joinedNote(const QString &kept, const QString &moved)
{
    if (kept == moved || moved.isEmpty())
        return kept;
    return kept.isEmpty() ? moved : kept + u'\n' + moved;
}

/// In the order in which they come to life: each tells those before it.
class JournalFile::Work
{
public:
    Work(JournalFile &file, const QString &folder)
        : m_file(file),
          entries([this](int opening) { writer.noteDamage(opening); }),
          history([this](int opening) { writer.noteDamage(opening); }),
          writer(folder, eventsOf(file), {&entries, &history})
    {
        writer.open();
        // Another window's changes come within a second, and its end within two.
        connect(&m_looking, &QTimer::timeout, &m_looking, [this, isSecond = false]() mutable {
            writer.look(isSecond);
            isSecond = !isSecond;
        });
        m_looking.start(1s);
    }

    ~Work()
    {
        entries.end();
        history.end();
        writer.finish();
    }

    /// Reads when all that was given to be written before is written.
    template <class Value, class Read>
    void ask(JournalReader &reader, Read read, QObject *context, Answer<Value> answer)
    {
        writer.give(
            {.write = {},
             .finished = [&reader, read = std::move(read),
                          give = delivered(&m_file, context, std::move(answer))](const Done &) {
                 reader.ask(read, give);
             }});
    }

private:
    static JournalEvents eventsOf(JournalFile &file)
    {
        JournalFile *to = &file;
        return {
            .opened = delivered(to, to, std::function([to](const JournalContent &content) {
                                    Q_EMIT to->opened(content);
                                })),
            .changedElsewhere =
                delivered(to, to, std::function([to](const JournalContent &content) {
                              Q_EMIT to->changedElsewhere(content);
                          })),
            .failed = delivered(to, to, std::function([to](const Failure &failure) {
                                    Q_EMIT to->failed(failure);
                                })),
        };
    }

    JournalFile &m_file;
    QTimer m_looking;

public:
    JournalReader entries;
    /// Apart, since looking through a long history takes its time.
    JournalReader history;
    JournalWriter writer;
};

JournalFile::JournalFile(const QString &folder, QObject *parent)
    : QObject(parent), m_work(std::make_unique<Work>(*this, folder))
{
}

JournalFile::~JournalFile() = default;

void JournalFile::append(const QList<Entry> &entries, QObject *context,
                         Answer<QList<EntryId>> answer)
{
    const auto ids = std::make_shared<QList<EntryId>>();
    m_work->writer.give(
        {.write =
             [entries, ids](JournalChange &change) {
                 return change.append(entries).map(
                     [&](const QList<EntryId> &given) { *ids = given; });
             },
         .finished =
             [ids, give = delivered(this, context, std::move(answer))](const Done &done) {
                 give(done.map([&] { return *ids; }));
             }});
}

void JournalFile::update(const QList<Entry> &entries, const QList<HistoryLine> &lines,
                         QObject *context, Answer<void> answer)
{
    m_work->writer.give(
        {.write = [entries, lines](JournalChange &change) { return change.update(entries, lines); },
         .finished = delivered(this, context, std::move(answer))});
}

void JournalFile::rename(const ContactId &former, const ContactId &id)
{
    m_work->writer.give(
        {.write = [former, id](JournalChange &change) { return change.rename(former, id); },
         .finished = {},
         .isLasting = true});
}

void JournalFile::saveDraft(const DraftText &draft)
{
    m_work->writer.saveDraft(draft);
}

void JournalFile::setTakeOverEnd(const ContactId &contact, const QDateTime &since,
                                 const QDateTime &until, QObject *context, Answer<void> answer)
{
    m_work->writer.give({.write =
                             [contact, since, until](JournalChange &change) {
                                 return change.setTakeOverEnd(contact, since, until);
                             },
                         .finished = delivered(this, context, std::move(answer))});
}

void JournalFile::endTakeOver(const ContactId &contact)
{
    m_work->writer.give(
        {.write = [contact](JournalChange &change) { return change.endTakeOver(contact); },
         .finished = {},
         .isLasting = true});
}

void JournalFile::fetch(EntryId id, QObject *context, Answer<std::optional<Entry>> answer)
{
    m_work->ask<std::optional<Entry>>(
        m_work->entries,
        [id](SqliteConnection &file, const std::atomic<bool> &) {
            return EntryRows(file).read(id);
        },
        context, std::move(answer));
}

void JournalFile::fetchBatch(EntryId batch, QObject *context, Answer<QList<Entry>> answer)
{
    m_work->ask<QList<Entry>>(
        m_work->entries,
        [batch](SqliteConnection &file, const std::atomic<bool> &) {
            return EntryRows(file).batch(batch);
        },
        context, std::move(answer));
}

void JournalFile::fetchLastUndoable(const ContactId &contact, QObject *context,
                                    Answer<std::optional<Entry>> answer)
{
    m_work->ask<std::optional<Entry>>(
        m_work->entries,
        [contact](SqliteConnection &file, const std::atomic<bool> &) {
            return EntryRows(file).lastUndoable(contact);
        },
        context, std::move(answer));
}

void JournalFile::history(const HistoryFilter &filter, qint64 before, int limit, QObject *context,
                          Answer<HistoryPage> answer)
{
    m_work->ask<HistoryPage>(
        m_work->history,
        [filter, before, limit](SqliteConnection &file, const std::atomic<bool> &isEnding) {
            return HistoryRows(file, isEnding).page(filter, before, limit);
        },
        context, std::move(answer));
}

void JournalFile::exportHistory(const QString &file, const HistoryFilter &filter, QObject *context,
                                Answer<qint64> answer)
{
    m_work->ask<qint64>(
        m_work->history,
        [file, filter](SqliteConnection &from, const std::atomic<bool> &isEnding) {
            return exportHistoryTo(file, from, filter, isEnding);
        },
        context, std::move(answer));
}

void JournalFile::prove(QObject *context, Answer<HistoryProof> answer)
{
    m_work->ask<HistoryProof>(
        m_work->history,
        [](SqliteConnection &file, const std::atomic<bool> &isEnding) {
            return proveHistory(file, isEnding);
        },
        context, std::move(answer));
}

} // namespace contactdesk
