#pragma once

#include "journal/HistoryLine.h"
#include "journal/TakeOver.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace contactdesk
{

/// What was typed and not saved, as whoever typed it keeps it.
struct DraftText {
    /// Whose draft it is; see Drafts.
    QString key;
    /// Opaque to the journal; empty to drop the draft.
    QByteArray content;
    /// UTC.
    QDateTime at;
};

/// What a journal holds when it is opened.
struct JournalContent {
    /// Those that are neither done nor undone, in order.
    QList<Entry> open;
    QList<DraftText> drafts;
    QHash<ContactId, QString> notes;
    QHash<ListId, QString> listNames;
    QHash<ContactId, TakeOver> takeOvers;
    /// False if another program has this journal open: it sends, this one may only add.
    bool isOwner = false;
};

/// What becomes of two notes when a contact that has one turns out to be another that has one:
/// both, one below the other, or one if they are the same.
QString joinedNote(const QString &kept, const QString &moved);

/// `journal.sqlite`: changes, their history, drafts, notes, list names, take-overs; what exists
/// nowhere else, so a write is answered when it would survive a power cut (synchronous = FULL). One
/// thread of its own carries out what is given, in order, and writes in one transaction whatever
/// waits. Lives on the UI thread, blocks it nowhere; every answer comes there once, later, or not
/// at all if `context` is gone.
class JournalFile : public QObject
{
    Q_OBJECT

public:
    template <class T>
    using Answer = std::function<void(tl::expected<T, Failure>)>;

    /// Opens `journal.sqlite` in `folder`, which is created; both belong to this user alone.
    explicit JournalFile(const QString &folder, QObject *parent = nullptr);
    /// Waits until all that was given is written, and gives up the ownership.
    ~JournalFile() override;

    /// Numbers the entries in their order, writes them with their lines, and answers with their
    /// numbers. Several are a batch. Notes, list names and take-overs hold from here on. What an
    /// entry undoes is marked as taken back by it.
    void append(const QList<Entry> &entries, QObject *context, Answer<QList<EntryId>> answer);
    /// Writes how entries stand by now, and what that adds to the history. For the owner alone.
    /// What a done entry undoes becomes Undone, with a line that says so; what an entry undoes
    /// that was itself given up can be taken back again. Take-overs follow; see afterStep().
    void update(const QList<Entry> &entries, const QList<HistoryLine> &lines, QObject *context,
                Answer<void> answer);
    /// Gives everything of a contact its new id: entries (done ones too), note, draft, take-over;
    /// lines of the history are found under it from now on. Of two drafts or take-overs the newer
    /// one stays; for notes see joinedNote(). For the owner; what somebody else asks concerns the
    /// draft alone.
    void rename(const ContactId &former, const ContactId &id);
    /// The latest of a key counts; those that are overtaken before they are written aren't.
    void saveDraft(const DraftText &draft);
    /// Gives a take-over another end, and begins it at `since` if there is none.
    void setTakeOverEnd(const ContactId &contact, const QDateTime &since, const QDateTime &until,
                        QObject *context, Answer<void> answer);
    /// Forgets a take-over, if there is one: the bot is on again.
    void endTakeOver(const ContactId &contact);

    /// One entry, whatever its state.
    void fetch(EntryId id, QObject *context, Answer<std::optional<Entry>> answer);
    /// All entries that were made together with it, in order.
    void fetchBatch(EntryId batch, QObject *context, Answer<QList<Entry>> answer);
    /// The newest that can be taken back: not undone, not an undoing, not a creation that is done.
    /// `contact`: empty for that of anybody.
    void fetchLastUndoable(const ContactId &contact, QObject *context,
                           Answer<std::optional<Entry>> answer);

    /// Up to `limit` lines with numbers below `before` (0 for the newest).
    void history(const HistoryFilter &filter, qint64 before, int limit, QObject *context,
                 Answer<HistoryPage> answer);
    /// As CSV (RFC 4180, UTF-8 with BOM), oldest first, a line for each line with its hash;
    /// readable by its owner alone. Answers with the number of lines. Text that a spreadsheet
    /// would take for a formula is made harmless.
    void exportHistory(const QString &file, const HistoryFilter &filter, QObject *context,
                       Answer<qint64> answer);
    void prove(QObject *context, Answer<HistoryProof> answer);

Q_SIGNALS:
    /// First of all, unless the file can't be used.
    void opened(const contactdesk::JournalContent &content);
    /// Another program, with the same journal, has added entries: to the owner, with those; or has
    /// gone on with them: to everybody else, with all that are open. Also when the ownership has
    /// come here, since the owner is gone.
    void changedElsewhere(const contactdesk::JournalContent &content);
    /// What was lost or can't be written, told once until a write succeeds again. A damaged file is
    /// saved as far as it can be read, and set aside.
    void failed(const contactdesk::Failure &failure);

private:
    class Work;
    std::unique_ptr<Work> m_work;
};

} // namespace contactdesk
