#pragma once

#include "Figures.h"
#include "models/ConversationModel.h"

#include <QAbstractItemView>
#include <QRandomGenerator>

/// What an agent does with a view on a conversation, timed until it is painted.
class ViewFigures
{
public:
    /// `all` has one message more than are shown for each of `arrivals`; `counter` as of measure().
    ViewFigures(QAbstractItemView &view, const contactdesk::Conversation &all, int arrivals,
                std::function<int()> counter);

    Figures open(int rounds);
    Figures resize(int rounds);
    /// A step of the wheel, at a random place each time.
    Figures scroll(int rounds);
    /// To a random moment.
    Figures jump(int rounds);
    /// One message at the end, each round.
    Figures arrive();
    /// The newest 300 first, then all before them.
    Figures prepend(int rounds);

private:
    void paint();
    void showAll();

    QAbstractItemView &m_view;
    const contactdesk::Conversation m_all;
    const int m_arrivals;
    const contactdesk::Conversation m_shown;
    const std::function<int()> m_counter;
    contactdesk::ConversationModel m_model;
    QRandomGenerator m_random{7};
};
