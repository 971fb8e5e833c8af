#pragma once

#include "domain/Conversation.h"
#include "reading/MessageHit.h"

#include <QList>
#include <QObject>
#include <QThreadPool>

#include <memory>
#include <stop_token>

namespace contactdesk
{

class BodyFolder;
struct FindResult;

/// Finds a text in a conversation, anywhere in its messages and folded like everything that is
/// searched, on a thread of its own. Only the last find is answered. What is asked of the same
/// messages again, or with more typed, or after more have arrived, looks only at what may have
/// changed. Lives on the UI thread.
class MessageFinder : public QObject
{
    Q_OBJECT

public:
    explicit MessageFinder(QObject *parent = nullptr);
    /// Waits for the message that is being looked at.
    ~MessageFinder() override;

    /// Takes the place of the find before it. Of a text that folds to nothing, nothing is found.
    void find(const Conversation &conversation, const QString &text);
    /// Ends the find, and forgets what was found.
    void stop();
    bool isSearching() const { return m_isSearching; }

Q_SIGNALS:
    /// Newest first, and older than those of this find that were told before; at most 2,000.
    void found(const QList<contactdesk::MessageHit> &hits);
    /// From 0 to 1; only of a find that takes its time.
    void progressed(double fraction);
    /// After all hits: in how many messages, and how often in all.
    void finished(qsizetype messages, qsizetype occurrences);

private:
    void cancel();

    /// Counts the finds: what an earlier one still had to say isn't passed on.
    quint64 m_number = 0;
    bool m_isSearching = false;
    std::stop_source m_stop;
    std::shared_ptr<const FindResult> m_earlier;
    /// Of the one thread of the pool.
    std::unique_ptr<BodyFolder> m_folder;
    QThreadPool m_pool;
};

} // namespace contactdesk
