#include "reading/MessageFinder.h"

#include "reading/FindRun.h"

#include <utility>

namespace contactdesk
{

MessageFinder::MessageFinder(QObject *parent)
    : QObject(parent), m_folder(std::make_unique<BodyFolder>())
{
    m_pool.setMaxThreadCount(1);
    // Whoever types next shouldn't wait for a new thread.
    m_pool.setExpiryTimeout(-1);
}

MessageFinder::~MessageFinder()
{
    cancel();
    m_pool.waitForDone();
}

void MessageFinder::cancel()
{
    m_stop.request_stop();
    m_stop = {};
    ++m_number;
    m_isSearching = false;
}

void MessageFinder::stop()
{
    cancel();
    m_earlier = {};
}

void MessageFinder::find(const Conversation &conversation, const QString &text)
{
    cancel();
    m_isSearching = true;
    BodyPattern pattern(text);
    // Nobody finds anything while this is still being called.
    const auto here = [this, number = m_number](auto act) {
        QMetaObject::invokeMethod(
            this,
            [this, number, act = std::move(act)] {
                if (number == m_number)
                    act();
            },
            Qt::QueuedConnection);
    };
    const auto end = [this](std::shared_ptr<const FindResult> result) {
        m_isSearching = false;
        m_earlier = std::move(result);
        Q_EMIT finished(std::ssize(m_earlier->rows), m_earlier->occurrences);
    };
    if (pattern.isEmpty() || conversation.isEmpty()) {
        here([end] { end(std::make_shared<FindResult>()); });
        return;
    }

    const FindRun::Listener listener = {
        .found = [this, here](
                     const QList<MessageHit> &hits) { here([this, hits] { Q_EMIT found(hits); }); },
        .progressed =
            [this, here](double fraction) {
                here([this, fraction] { Q_EMIT progressed(fraction); });
            }};
    // While the earlier one is being stopped, what it was to find is of no use to anybody.
    m_pool.start([this, listener, here, end, stop = m_stop.get_token(),
                  run = FindRun(conversation, std::move(pattern), m_earlier)] {
        if (auto result = run.run(*m_folder, listener, stop))
            here([end, result] { end(result); });
    });
}

} // namespace contactdesk
