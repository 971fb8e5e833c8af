#pragma once

#include "domain/Conversation.h"
#include "text/StyledText.h"

#include <QLocale>
#include <QTimeZone>

#include <functional>

namespace contactdesk
{

/// Who a conversation is with, as far as it is known; "" for what isn't.
struct TranscriptContact {
    QString name;
    QString number;
    QString email;
};

/// What a written conversation says beside its messages, in the reader's language, clock and
/// calendar. Values only: it goes to the thread that writes.
struct TranscriptWords {
    /// Who wrote it down: "Contact Desk".
    QString program = {};
    /// "Conversation with Amelia Smith".
    QString title = {};
    TranscriptContact contact = {};
    /// Whose message it is, by its direction.
    /// @{
    QString them = {};
    QString us = {};
    QString nobody = {};
    /// @}
    /// UTC.
    QDateTime exportedAt = {};
    /// "Exported %1".
    QString exported = {};
    /// On paper: "Page %1 of %2".
    QString page = {};
    /// Of a message without a time.
    QString noTime = {};
    /// A short date, as QLocale::toString() takes it: "d MMM yyyy".
    QString dateFormat = {};
    QLocale locale = {};
    QTimeZone zone = {};
    Markup markup = Markup::Drawn;
    /// What became of it; "Picture · example.com"; "Not delivered", "" where nothing went wrong.
    /// Called on the writing thread.
    /// @{
    std::function<QString(const Message &)> status = {};
    std::function<QString(const Message &)> media = {};
    std::function<QString(const Message &)> trouble = {};
    /// @}
};

/// Parts of a written conversation, as plain text on one line.
/// @{
QString senderOf(const Message &message, const TranscriptWords &words);
/// "10:02"; "" for a message without a time.
QString clockOf(const Message &message, const TranscriptWords &words);
/// "Friday, 20 November 2026"; "" for a message without a time.
QString dayOf(const Message &message, const TranscriptWords &words);
/// "20 Nov 2026, 10:02"; the words for it where there is no time.
QString momentOf(const QDateTime &time, const TranscriptWords &words);
/// "+31612345678 · amelia@example.com"; "" if neither is known.
QString addressesOf(const TranscriptWords &words);
QString exportedText(const TranscriptWords &words);
/// "20 Nov 2026 – 23 Nov 2026", from the first to the last message that has a time; "" if none has.
QString periodOf(const Conversation &conversation, const TranscriptWords &words);
/// In the reader's zone, to the millisecond, with its distance to UTC; "" for an invalid time.
QString isoTime(const QDateTime &time, const QTimeZone &zone);
/// The day in the reader's zone; invalid for a message without a time.
QDate dateOf(const Message &message, const TranscriptWords &words);
/// @}

} // namespace contactdesk
