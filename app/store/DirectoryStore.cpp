#include "store/DirectoryStore.h"

#include "database/Delivery.h"
#include "store/threads/MessageSearcher.h"
#include "store/threads/StoreReader.h"
#include "store/threads/StoreSearcher.h"
#include "store/threads/StoreWriter.h"

#include <QPointer>

#include <algorithm>
#include <utility>
#include <vector>

namespace contactdesk
{

/// In the order in which they come to life: each tells those before it.
struct DirectoryStore::Threads {
    Threads(DirectoryStore &store, const QString &file)
        : reader(eventsOf(store), damageReport()),
          searcher(eventsOf(store), damageReport(),
                   [this](int opening, const IndexShortfall &shortfall) {
                       writer.noteLoaded(opening, shortfall);
                   }),
          finder(eventsOf(store), damageReport()),
          writer(file, eventsOf(store), reader, searcher, finder)
    {
        writer.open();
    }

    ~Threads()
    {
        for (LastSearch &search : lastSearches)
            search.stop.request_stop();
        lastFinding.request_stop();
        finder.end();
        searcher.end();
        reader.end();
        writer.finish();
    }

    std::function<void(int)> damageReport()
    {
        return [this](int opening) {
            writer.noteDamage(opening);
        };
    }

    static StoreEvents eventsOf(DirectoryStore &store)
    {
        DirectoryStore *to = &store;
        using Learned = std::function<void(const ContactSummary &, bool, const ContactId &)>;
        return {
            .opened = delivered(to, to, std::function([to](const DirectoryNews &news) {
                                    Q_EMIT to->opened(news);
                                })),
            .searchReady = delivered(to, to, std::function([to]() { Q_EMIT to->searchReady(); })),
            .learned = delivered(
                to, to,
                Learned([to](const ContactSummary &summary, bool isNew, const ContactId &former) {
                    Q_EMIT to->learned(summary, isNew, former);
                })),
            .changed = delivered(to, to, std::function([to]() { Q_EMIT to->changed(); })),
            .failed = delivered(to, to, std::function([to](const Failure &failure) {
                                    Q_EMIT to->failed(failure);
                                })),
        };
    }

    /// Gives up what this context searched for before.
    std::stop_token beginSearch(QObject *context)
    {
        std::erase_if(lastSearches,
                      [](const LastSearch &search) { return search.context.isNull(); });
        auto mine =
            std::find_if(lastSearches.begin(), lastSearches.end(),
                         [&](const LastSearch &search) { return search.context == context; });
        if (mine == lastSearches.end())
            mine = lastSearches.insert(mine, {context, {}});
        mine->stop.request_stop();
        mine->stop = std::stop_source();
        return mine->stop.get_token();
    }

    struct LastSearch {
        QPointer<QObject> context;
        std::stop_source stop;
    };
    std::vector<LastSearch> lastSearches;
    std::stop_source lastFinding;
    StoreReader reader;
    StoreSearcher searcher;
    MessageSearcher finder;
    StoreWriter writer;
};

DirectoryStore::DirectoryStore(const QString &file, QObject *parent)
    : QObject(parent), m_threads(std::make_unique<Threads>(*this, file))
{
}

DirectoryStore::~DirectoryStore() = default;

void DirectoryStore::learn(const Contact &contact)
{
    m_threads->writer.learn(contact);
}

void DirectoryStore::forget(const ContactId &id, const QList<ContactField> &fields,
                            QObject *context, std::function<void()> forgotten)
{
    m_threads->writer.forget(id, fields, delivered(this, context, std::move(forgotten)));
}

void DirectoryStore::markOpened(const ContactId &id, const QDateTime &when)
{
    m_threads->writer.markOpened(id, when);
}

void DirectoryStore::saveTags(const ContactId &id, const QList<Tag> &tags, const QDateTime &asOf)
{
    m_threads->writer.saveTags(id, tags, asOf);
}

void DirectoryStore::saveConversation(const ContactId &id, const Conversation &conversation,
                                      const QDateTime &asOf)
{
    m_threads->writer.saveConversation(id, conversation, asOf);
}

void DirectoryStore::save(const ContactId &id, const Membership &membership)
{
    m_threads->writer.save(id, membership);
}

void DirectoryStore::save(const ContactList &list)
{
    m_threads->writer.save(list);
}

void DirectoryStore::fetch(const ContactId &id, QObject *context, ContactAnswer answer)
{
    m_threads->reader.fetch(id, delivered(this, context, std::move(answer)));
}

void DirectoryStore::find(const LookUpKey &key, QObject *context, ContactAnswer answer)
{
    m_threads->reader.find(key, delivered(this, context, std::move(answer)));
}

void DirectoryStore::fetchConversation(const ContactId &id, QObject *context,
                                       ConversationAnswer answer, const std::stop_token &stop)
{
    // An answer may be on its way already when it is wanted no more.
    ConversationAnswer unlessStopped =
        [stop, answer = std::move(answer)](std::optional<StoredConversation> read) {
            if (!stop.stop_requested())
                answer(std::move(read));
        };
    m_threads->reader.fetchConversation(id, stop,
                                        delivered(this, context, std::move(unlessStopped)));
}

void DirectoryStore::search(const SearchQuery &query, int limit, QObject *context,
                            std::function<void(const SearchAnswer &)> answer)
{
    const std::stop_token stop = m_threads->beginSearch(context);
    // An answer may be on its way already when the next search is asked.
    std::function<void(const SearchAnswer &)> unlessOvertaken =
        [stop, answer = std::move(answer)](const SearchAnswer &found) {
            if (!stop.stop_requested())
                answer(found);
        };
    m_threads->searcher.search(query, limit, stop,
                               delivered(this, context, std::move(unlessOvertaken)));
}

void DirectoryStore::findMessages(const QString &text, const FindingLimits &limits,
                                  QObject *context,
                                  std::function<void(const MessageFindings &)> found)
{
    stopFindingMessages();
    m_threads->lastFinding = std::stop_source();
    const std::stop_token stop = m_threads->lastFinding.get_token();
    std::function<void(const MessageFindings &)> unlessStopped =
        [stop, found = std::move(found)](const MessageFindings &findings) {
            if (!stop.stop_requested())
                found(findings);
        };
    m_threads->finder.find(text, limits, stop, delivered(this, context, std::move(unlessStopped)));
}

void DirectoryStore::stopFindingMessages()
{
    m_threads->lastFinding.request_stop();
}

void DirectoryStore::insert(BulkSource source, const std::stop_token &stop, QObject *context,
                            std::function<void(const BulkProgress &)> progress,
                            std::function<void(const BulkOutcome &)> done)
{
    m_threads->writer.insert({.source = std::move(source),
                              .stop = stop,
                              .progress = delivered(this, context, std::move(progress)),
                              .done = delivered(this, context, std::move(done))});
}

} // namespace contactdesk
