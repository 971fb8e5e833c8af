#include "reading/FilteredConversation.h"

#include <algorithm>
#include <utility>

namespace contactdesk
{

FilteredConversation::FilteredConversation(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

FilteredConversation::~FilteredConversation()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void FilteredConversation::setSource(const Conversation &source)
{
    if (m_source.isSharedWith(source))
        return;
    m_source = source;
    update();
}

void FilteredConversation::setFilter(const MessageFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    update();
}

FilteredConversation::Result FilteredConversation::filtered(const Conversation &source,
                                                            const MessageFilter &filter)
{
    if (filter.passesAll())
        return {.shown = source, .rows = {}};
    std::vector<qsizetype> rows = rowsOf(source, filter);
    Conversation shown = source.only(rows);
    return {.shown = std::move(shown), .rows = std::move(rows), .isEverything = false};
}

void FilteredConversation::update()
{
    ++m_number;
    m_pool.clear();
    if (m_filter.passesAll() || m_source.size() <= mostAtOnce) {
        show(filtered(m_source, m_filter));
        return;
    }
    m_pool.start([this, number = m_number, source = m_source, filter = m_filter] {
        QMetaObject::invokeMethod(
            this,
            [this, number, result = filtered(source, filter)] {
                if (number == m_number)
                    show(result);
            },
            Qt::QueuedConnection);
    });
}

void FilteredConversation::show(Result result)
{
    m_result = std::move(result);
    Q_EMIT changed();
}

qsizetype FilteredConversation::sourceRow(qsizetype shownRow) const
{
    return m_result.isEverything ? shownRow : m_result.rows[static_cast<size_t>(shownRow)];
}

qsizetype FilteredConversation::shownRow(qsizetype sourceRow) const
{
    const auto &rows = m_result.rows;
    return m_result.isEverything
               ? std::min(sourceRow, m_result.shown.size())
               : std::distance(rows.begin(), std::lower_bound(rows.begin(), rows.end(), sourceRow));
}

} // namespace contactdesk
