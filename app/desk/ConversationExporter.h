#pragma once

#include "domain/Failure.h"
#include "exchange/transcript/Transcript.h"

#include <QObject>
#include <QThreadPool>

#include <optional>
#include <stop_token>
#include <tl/expected.hpp>
#include <vector>

namespace contactdesk
{

/// Which messages are taken along, as of now: copies share the texts.
struct TranscriptPart {
    Conversation conversation;
    /// The rows that are wanted, in rising order; all of them if unset.
    std::optional<std::vector<qsizetype>> rows = {};

    qsizetype size() const
    {
        return rows ? static_cast<qsizetype>(rows->size()) : conversation.size();
    }
    /// Takes a moment for a long conversation: for the thread that writes.
    Conversation messages() const { return rows ? conversation.only(*rows) : conversation; }
};

/// What was written.
struct ExportSummary {
    QString file;
    qsizetype messages = 0;

    bool operator==(const ExportSummary &) const = default;
};

/// Writes a conversation to a file that its owner alone can read, on a thread of its own. The file
/// is there as a whole or stays as it was. Belongs to the UI thread.
class ConversationExporter : public QObject
{
    Q_OBJECT

public:
    /// Puts these messages into a device, tells how much of that is done, 0 to 1, and stops soon
    /// after it is told to. Called on the thread that may wait for the disk.
    using Writing = std::function<TranscriptEnd(const Conversation &messages, QIODevice &device,
                                                const std::stop_token &stop,
                                                const std::function<void(double)> &progress)>;

    explicit ConversationExporter(QObject *parent = nullptr);
    /// What isn't written by then isn't written.
    ~ConversationExporter() override;

    /// Replaces `file`; progressed() and done() follow. Ignored while another is under way.
    /// @{
    void start(const TranscriptPart &part, const QString &file, const TranscriptWords &words,
               TranscriptFormat format);
    void start(const TranscriptPart &part, const QString &file, Writing write);
    /// @}
    /// done() follows soon, with FailureKind::Cancelled unless everything was written already.
    void cancel();
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    /// 0 to 1.
    void progressed(double fraction);
    /// The failure is of FailureKind::Storage, or Cancelled.
    void done(const tl::expected<contactdesk::ExportSummary, contactdesk::Failure> &outcome);

private:
    void end(const tl::expected<ExportSummary, Failure> &outcome);

    std::stop_source m_stop;
    bool m_isRunning = false;
    /// Last: what it does speaks to the rest.
    QThreadPool m_thread;
};

} // namespace contactdesk
