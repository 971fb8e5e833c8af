#include "ViewFigures.h"

#include "MadeMessages.h"

#include <QScrollBar>

#include <utility>

using namespace contactdesk;

ViewFigures::ViewFigures(QAbstractItemView &view, const Conversation &all, int arrivals,
                         std::function<int()> counter)
    : m_view(view),
      m_all(all),
      m_arrivals(arrivals),
      m_shown(firstOf(all, all.size() - arrivals)),
      m_counter(std::move(counter))
{
    m_view.resize(600, 700);
    m_view.setModel(&m_model);
    m_view.show();
}

void ViewFigures::paint()
{
    m_view.viewport()->grab();
}

void ViewFigures::showAll()
{
    m_model.setConversation(m_shown);
    m_view.scrollToBottom();
    paint();
}

Figures ViewFigures::open(int rounds)
{
    return measure(
        rounds, [this] { m_model.setConversation({}); }, [this] { showAll(); }, m_counter);
}

Figures ViewFigures::resize(int rounds)
{
    showAll();
    int width = 600;
    return measure(
        rounds, [] {},
        [&] {
            m_view.resize(width = width == 600 ? 520 : 600, 700);
            paint();
        },
        m_counter);
}

Figures ViewFigures::scroll(int rounds)
{
    showAll();
    QScrollBar *bar = m_view.verticalScrollBar();
    return measure(
        rounds,
        [&] {
            bar->setValue(static_cast<int>(m_random.bounded(qint64{bar->maximum()} + 1)));
            paint();
        },
        [&] {
            bar->setValue(bar->value() + (m_random.bounded(2) == 0 ? 120 : -120));
            paint();
        },
        m_counter);
}

Figures ViewFigures::jump(int rounds)
{
    showAll();
    return measure(
        rounds, [] {},
        [this] {
            const qint64 first = m_shown.timestamp(0);
            const qint64 last = m_shown.timestamp(m_shown.size() - 1);
            const qint64 moment = first + m_random.bounded(last - first);
            const auto row = static_cast<int>(m_shown.rowAtTime(moment));
            m_view.scrollTo(m_model.index(row, 0), QAbstractItemView::PositionAtTop);
            paint();
        },
        m_counter);
}

Figures ViewFigures::arrive()
{
    showAll();
    qsizetype shown = m_shown.size();
    Conversation next;
    return measure(
        m_arrivals, [&] { next = firstOf(m_all, ++shown); },
        [&] {
            m_model.setConversation(next);
            paint();
        },
        m_counter);
}

Figures ViewFigures::prepend(int rounds)
{
    const Conversation newest = lastOf(m_shown, std::min<qsizetype>(300, m_shown.size()));
    return measure(
        rounds,
        [&] {
            m_model.setConversation({});
            m_model.setConversation(newest);
            m_view.scrollToBottom();
            QScrollBar *bar = m_view.verticalScrollBar();
            bar->setValue(bar->maximum() - 2000);
            paint();
        },
        [this] {
            m_model.setConversation(m_shown);
            paint();
        },
        m_counter);
}
