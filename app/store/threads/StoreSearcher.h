#pragma once

#include "database/FailureLog.h"
#include "database/SqliteConnection.h"
#include "database/WorkQueue.h"
#include "search/SearchIndex.h"
#include "search/SearchQuery.h"
#include "store/SearchAnswer.h"
#include "store/index/IndexLoading.h"
#include "store/threads/StoreEvents.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace contactdesk
{

class IndexBlock;

/// The thread that has the search index, and a connection of its own to read the contacts that it
/// finds. May be called from any thread, in the order in which things are to be found; what is
/// given to it is called on its own.
class StoreSearcher
{
public:
    using Answer = std::function<void(const SearchAnswer &)>;
    using DamageReport = std::function<void(int opening)>;
    /// Told once for each opening, when what the file has of the index has been read.
    using LoadedReport = std::function<void(int opening, const IndexShortfall &)>;

    StoreSearcher(StoreEvents events, DamageReport damaged, LoadedReport loaded);
    ~StoreSearcher();

    /// As with StoreReader. Opening begins with an empty index and fills it from the file.
    /// @{
    void open(const DatabaseAddress &address, int opening);
    void refuse();
    void close();
    void end();
    /// @}

    /// Not answered if `stop` is requested before. Until what the file has of the index is read
    /// it waits for that; if it asks for everybody it is answered at once.
    void search(const SearchQuery &query, int limit, const std::stop_token &stop, Answer answer);

    void put(RowNumber row, const ContactSummary &summary);
    /// Seconds since 1970.
    void setLastOpened(RowNumber row, quint32 seconds);
    void setBlock(int number, std::shared_ptr<const IndexBlock> block);

private:
    enum class State { Waiting, Loading, Ready, Refused };

    struct Question {
        SearchQuery query;
        int limit = 0;
        std::stop_token stop;
        Answer answer;
    };

    void load();
    void settle(State state);
    void take(const Question &question);
    void wait(const Question &question);
    void answerFromIndex(const Question &question);
    void answerFromFile(const Question &question);
    tl::expected<QList<FoundContact>, Failure> contactsAt(const std::vector<SearchHit> &hits);
    void note(const Failure &failure);

    StoreEvents m_events;
    DamageReport m_damaged;
    LoadedReport m_loaded;
    State m_state = State::Waiting;
    int m_opening = 0;
    std::unique_ptr<SqliteConnection> m_connection;
    std::unique_ptr<SearchIndex> m_index;
    std::unique_ptr<IndexLoading> m_loading;
    std::vector<Question> m_waiting;
    FailureLog m_failures;
    WorkQueue m_queue;
};

} // namespace contactdesk
