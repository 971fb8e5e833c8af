#include "ui/queue/QueueChip.h"

#include "models/QueueModel.h"
#include "models/QueueText.h"
#include "ui/common/Announce.h"
#include "ui/common/Look.h"
#include "ui/theme/Icons.h"

#include <utility>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int halfAMinute = 30'000;

struct Appearance {
    QString mood;
    QString icon;
    Role role;
};

Appearance appearance(QueueMood mood, OutboxState::Kind kind)
{
    switch (mood) {
    case QueueMood::NeedsAgent:
        return {u"needsAgent"_s, u"dialog-warning"_s, Role::Danger};
    case QueueMood::Stopped:
        return {u"stopped"_s,
                kind == OutboxState::Kind::Offline ? u"network-offline"_s : u"chronometer"_s,
                Role::Warning};
    case QueueMood::Waiting:
        return {u"waiting"_s, u"cloud-upload"_s, Role::Accent};
    case QueueMood::AllSent:
        break;
    }
    return {u"allSent"_s, u"dialog-positive"_s, Role::Success};
}

} // namespace

QueueChip::QueueChip(const Theme &theme, QueueModel &queue, Outbox &outbox, Clock clock,
                     QWidget *parent)
    : QToolButton(parent),
      m_theme(theme),
      m_queue(queue),
      m_outbox(outbox),
      m_clock(std::move(clock))
{
    setObjectName(u"queueChip"_s);
    setProperty("look", u"quiet"_s);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleDescription(tr("Changes that this computer still owes the service. Press to see "
                                "them."));
    m_timer.start(halfAMinute);
    connect(&m_timer, &QTimer::timeout, this, &QueueChip::update);
    connect(&queue, &QueueModel::countsChanged, this, &QueueChip::update);
    connect(&outbox, &Outbox::stateChanged, this, &QueueChip::update);
    update();
}

void QueueChip::update()
{
    const JournalCounts counts = m_queue.counts();
    const OutboxState &state = m_outbox.state();
    const QString words = queueText(counts, state, m_clock(), locale());
    if (words != text()) {
        setText(words);
        setAccessibleName(words);
    }
    const QueueMood mood = queueMood(counts, state);
    // That each change waits and is sent is told with the change.
    const bool isStopped = mood == QueueMood::Stopped;
    if (std::exchange(m_isStopped, isStopped) != isStopped)
        announce(*this, words);
    const Appearance looks = appearance(mood, state.kind);
    setLook(*this, "mood", looks.mood);
    if (std::exchange(m_icon, looks.icon) != looks.icon)
        setIcon(themedIcon(m_theme, looks.icon, looks.role));
}

} // namespace contactdesk
