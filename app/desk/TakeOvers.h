#pragma once

#include "domain/Clock.h"
#include "domain/Contact.h"
#include "journal/Journal.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>

namespace contactdesk
{

class ContactEditor;
class Directory;

/// The contacts that a person answers, since their bot was switched off here and not on again: for
/// a time or without an end, as the journal remembers. When a time is over the bot is switched on
/// again, through the one way to save, online or not; what was missed while the program didn't run
/// is made up for when the journal is opened. Lives on the UI thread.
class TakeOvers : public QObject
{
    Q_OBJECT

public:
    /// How long a person answers, and how much is added to that at once.
    static constexpr std::chrono::minutes length{30};
    /// So much of it is left when the end is worth a warning.
    static constexpr std::chrono::minutes nearlyOver{3};

    /// All of these must outlive this object.
    TakeOvers(Journal &journal, Directory &directory, ContactEditor &editor, Clock clock,
              QObject *parent = nullptr);

    /// Those that aren't on their way back to the bot, longest first.
    QList<TakeOver> all() const;
    int count() const;
    /// Unset if nobody has taken over this contact here, or it is on its way back.
    std::optional<TakeOver> of(const ContactId &contact) const;
    /// Whoever is or was in all() in this run, as this computer knows them; only the id before that
    /// is read.
    Contact person(const ContactId &contact) const;

    /// For `length` from now on. Whose bot is known to be off gets the time and nothing is sent.
    /// Where it isn't known, switching it off is sent as of somebody of whom it isn't known: that
    /// the service tells nothing of it is no reason to let the bot go on.
    void takeOver(const Contact &seen);
    /// `length` more than it has left. Harmless without an end.
    void extend(const ContactId &contact);
    void keepWithoutEnd(const ContactId &contact);
    /// Together: they are taken back together, too.
    void handBack(const QList<ContactId> &contacts);

    /// Hands back whoever's time is over by the clock. Called by itself at the next end, and at
    /// least every minute as long as there is one: a timer sleeps with the computer.
    void lookAtClock();

Q_SIGNALS:
    /// of() says something else of this contact.
    void changed(const contactdesk::ContactId &contact);
    /// Of all of them.
    void reloaded();
    /// person() knows more of this contact, or something else.
    void personChanged(const contactdesk::ContactId &contact);
    /// The time was over: the bot is to be switched on again, which is saved here.
    void timeOver(const contactdesk::ContactId &contact);
    /// The bot is on, as the service has said: it was handed back here.
    void handedBack(const contactdesk::ContactId &contact);

private:
    bool isTakenOver(const TakeOver &takeOver) const;
    bool isRefused(EntryId id) const;
    /// By itself, when its time comes.
    bool isToGoBack(const TakeOver &takeOver) const;
    void record(const QList<ContactId> &contacts, bool isByItself);
    void follow(const ContactId &contact);
    void followEntry(const Entry &entry);
    void reload();
    void meet(const ContactId &contact);
    /// Somebody else may have switched the bot on.
    void compare(const Contact &contact);
    void wait();

    Journal &m_journal;
    Directory &m_directory;
    ContactEditor &m_editor;
    const Clock m_clock;
    QTimer m_timer{this};
    QHash<ContactId, Contact> m_people;
    /// On their way into the journal.
    QSet<ContactId> m_goingBack;
    /// Whose time was over, until that is written.
    QSet<ContactId> m_timeOver;
    /// After a failure to write; invalid without one.
    QDateTime m_notBefore;
};

} // namespace contactdesk
