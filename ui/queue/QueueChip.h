#pragma once

#include "domain/Clock.h"
#include "ui/theme/Theme.h"

#include <QTimer>
#include <QToolButton>

namespace contactdesk
{

class Outbox;
class QueueModel;

/// How the queue stands, in a few words for the status line: "All sent", "3 waiting · 1 needs
/// you". A click asks for the queue itself.
class QueueChip : public QToolButton
{
    Q_OBJECT

public:
    /// All must outlive this widget.
    QueueChip(const Theme &theme, QueueModel &queue, Outbox &outbox, Clock clock,
              QWidget *parent = nullptr);

private:
    void update();

    const Theme &m_theme;
    QueueModel &m_queue;
    Outbox &m_outbox;
    const Clock m_clock;
    /// "Since when" gets its day when that day is over.
    QTimer m_timer{this};
    QString m_icon;
    bool m_isStopped = false;
};

} // namespace contactdesk
