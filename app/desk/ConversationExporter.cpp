#include "desk/ConversationExporter.h"

#include <QSaveFile>

#include <cerrno>
#include <utility>

namespace contactdesk
{

namespace
{

using Outcome = tl::expected<ExportSummary, Failure>;

FailureCause causeOf(int systemError)
{
    switch (systemError) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return FailureCause::DiskFull;
    case EACCES:
    case EPERM:
    case EROFS:
        return FailureCause::NotWritable;
    default:
        return FailureCause::Unspecified;
    }
}

/// Replaces a file of the agent's, and remembers why it couldn't: whoever writes into it may go on
/// for a while before anybody asks.
class PrivateFile : public QSaveFile
{
public:
    using QSaveFile::QSaveFile;

    bool openForOwner()
    {
        errno = 0;
        // What comes of the umask is taken away before anything is written.
        const bool isOpen = open(QIODevice::WriteOnly) &&
                            setPermissions(QSaveFile::ReadOwner | QSaveFile::WriteOwner);
        return isOpen || noted(errno);
    }

    bool finish()
    {
        errno = 0;
        // commit() writes what is left in the buffer, too, but doesn't notice if that fails.
        return (flush() && commit()) || noted(errno);
    }

    tl::unexpected<Failure> failure() const
    {
        return tl::unexpected(Failure{.kind = FailureKind::Storage,
                                      .cause = causeOf(m_systemError),
                                      .serviceWords = errorString()});
    }

protected:
    qint64 writeData(const char *data, qint64 size) override
    {
        errno = 0;
        const qint64 written = QSaveFile::writeData(data, size);
        if (written != size)
            noted(errno);
        return written;
    }

private:
    bool noted(int systemError)
    {
        if (m_systemError == 0)
            m_systemError = systemError;
        return false;
    }

    int m_systemError = 0;
};

Outcome written(const TranscriptPart &part, const QString &path,
                const ConversationExporter::Writing &write, const std::stop_token &stop,
                const std::function<void(double)> &progress)
{
    PrivateFile file(path);
    if (!file.openForOwner())
        return file.failure();
    const TranscriptEnd end = write(part.messages(), file, stop, progress);
    if (end == TranscriptEnd::Stopped || stop.stop_requested())
        return tl::unexpected(Failure{.kind = FailureKind::Cancelled});
    if (end == TranscriptEnd::NotWritten || !file.finish())
        return file.failure();
    return ExportSummary{.file = path, .messages = part.size()};
}

} // namespace

ConversationExporter::ConversationExporter(QObject *parent) : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

ConversationExporter::~ConversationExporter()
{
    m_stop.request_stop();
}

void ConversationExporter::start(const TranscriptPart &part, const QString &file,
                                 const TranscriptWords &words, TranscriptFormat format)
{
    start(part, file,
          [words, format](const Conversation &messages, QIODevice &device,
                          const std::stop_token &stop,
                          const std::function<void(double)> &progress) {
              return writeTranscript(messages, words, format, device, stop, progress);
          });
}

void ConversationExporter::start(const TranscriptPart &part, const QString &file, Writing write)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_stop = {};
    // This object outlives the thread, whose end it waits for, and with itself takes back what is
    // on its way to it.
    m_thread.start([this, part, file, write = std::move(write), stop = m_stop.get_token()] {
        int lastPercent = 0;
        const auto tell = [&](double fraction) {
            const int percent = static_cast<int>(fraction * 100);
            if (std::exchange(lastPercent, percent) != percent)
                QMetaObject::invokeMethod(
                    this, [this, fraction] { Q_EMIT progressed(fraction); }, Qt::QueuedConnection);
        };
        const Outcome outcome = written(part, file, write, stop, tell);
        QMetaObject::invokeMethod(this, [this, outcome] { end(outcome); }, Qt::QueuedConnection);
    });
}

void ConversationExporter::cancel()
{
    m_stop.request_stop();
}

void ConversationExporter::end(const Outcome &outcome)
{
    m_isRunning = false;
    Q_EMIT done(outcome);
}

} // namespace contactdesk
