#include "models/QueueText.h"

#include "models/MomentText.h"

#include <QCoreApplication>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// The context under which the translation tools collect this file's words.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(QueueText)
};

/// Why nothing goes out; "" if it does.
QString stoppedText(const OutboxState &state, const QDateTime &now, const QLocale &locale)
{
    switch (state.kind) {
    case OutboxState::Kind::Running:
        return {};
    case OutboxState::Kind::Offline:
        return state.since.isValid()
                   ? Text::tr("Offline since %1").arg(momentText(state.since, now, locale))
                   : Text::tr("Offline");
    case OutboxState::Kind::Paused:
        return state.until.isValid() ? Text::tr("Waiting until %1, as the service asked")
                                           .arg(momentText(state.until, now, locale))
                                     : Text::tr("Waiting, as the service asked");
    case OutboxState::Kind::KeyRefused:
        return Text::tr("Key refused");
    case OutboxState::Kind::ElsewhereOwned:
        return Text::tr("Another window sends");
    }
    return {};
}

} // namespace

QString queueText(const JournalCounts &counts, const OutboxState &state, const QDateTime &now,
                  const QLocale &locale)
{
    QStringList parts;
    if (const QString stopped = stoppedText(state, now, locale); !stopped.isEmpty())
        parts.append(stopped);
    if (counts.waiting > 0)
        parts.append(Text::tr("%Ln waiting", nullptr, counts.waiting));
    if (counts.needAgent > 0)
        parts.append(Text::tr("%Ln need(s) you", nullptr, counts.needAgent));
    return parts.isEmpty() ? Text::tr("All sent") : parts.join(u" · "_s);
}

QueueMood queueMood(const JournalCounts &counts, const OutboxState &state)
{
    if (counts.needAgent > 0 || state.kind == OutboxState::Kind::KeyRefused)
        return QueueMood::NeedsAgent;
    if (state.kind != OutboxState::Kind::Running && state.kind != OutboxState::Kind::ElsewhereOwned)
        return QueueMood::Stopped;
    return counts.waiting > 0 ? QueueMood::Waiting : QueueMood::AllSent;
}

} // namespace contactdesk
