#pragma once

#include "reading/MessageFilter.h"

#include <QObject>
#include <QThreadPool>

namespace contactdesk
{

/// The messages of a conversation that pass a filter, as a conversation. Small ones are filtered at
/// once, long ones on a thread of its own; the last that was asked for counts. Lives on the UI
/// thread.
class FilteredConversation : public QObject
{
    Q_OBJECT

public:
    /// Longer ones than that aren't filtered on the UI thread.
    static constexpr qsizetype mostAtOnce = 20'000;

    explicit FilteredConversation(QObject *parent = nullptr);
    /// Waits for the filtering under way: some milliseconds for a million messages.
    ~FilteredConversation() override;

    /// Those of before are shown until changed(), except that an empty conversation or filter
    /// takes effect at once: somebody else's messages are best announced by an empty one.
    /// @{
    void setSource(const Conversation &source);
    void setFilter(const MessageFilter &filter);
    /// @}

    const Conversation &source() const { return m_source; }
    const MessageFilter &filter() const { return m_filter; }
    /// What passes; shares the texts of the source it was made of.
    const Conversation &shown() const { return m_result.shown; }

    /// Rows of the source that shown() was made of. The second is the first shown row that isn't
    /// before that, shown().size() if there is none.
    /// @{
    qsizetype sourceRow(qsizetype shownRow) const;
    qsizetype shownRow(qsizetype sourceRow) const;
    /// @}

Q_SIGNALS:
    /// shown() is another value.
    void changed();

private:
    struct Result {
        Conversation shown;
        /// Empty if everything is shown.
        std::vector<qsizetype> rows;
        bool isEverything = true;
    };

    static Result filtered(const Conversation &source, const MessageFilter &filter);
    void update();
    void show(Result result);

    Conversation m_source;
    MessageFilter m_filter;
    Result m_result;
    /// Counts what was asked for.
    quint64 m_number = 0;
    QThreadPool m_pool;
};

} // namespace contactdesk
