#include "desk/TakeOvers.h"

#include "desk/ContactEditor.h"
#include "desk/Directory.h"
#include "service/ServiceLimits.h"

#include <algorithm>
#include <utility>

namespace contactdesk
{

using namespace std::chrono_literals;

namespace
{

constexpr std::chrono::milliseconds longestSleep = 1min;
constexpr std::chrono::seconds pauseAfterFailure = 60s;

/// Null for an entry that doesn't switch the bot.
const EntryEdit *botEdit(const Entry &entry)
{
    const auto edit =
        std::find_if(entry.edits.begin(), entry.edits.end(),
                     [](const EntryEdit &one) { return one.field == ContactField::BotActive; });
    return edit == entry.edits.end() ? nullptr : &*edit;
}

bool isSwitchedOn(const Entry &entry)
{
    const EntryEdit *edit = botEdit(entry);
    return edit && edit->state == EditState::Done && edit->after == FieldSaid(true);
}

} // namespace

TakeOvers::TakeOvers(Journal &journal, Directory &directory, ContactEditor &editor, Clock clock,
                     QObject *parent)
    : QObject(parent),
      m_journal(journal),
      m_directory(directory),
      m_editor(editor),
      m_clock(std::move(clock))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TakeOvers::lookAtClock);
    connect(&journal, &Journal::takeOverChanged, this, &TakeOvers::follow);
    connect(&journal, &Journal::opened, this, &TakeOvers::reload);
    connect(&journal, &Journal::reloaded, this, &TakeOvers::reload);
    // Refused, or tried once more.
    connect(&journal, &Journal::changed, this, [this](EntryId id) {
        const Entry *entry = m_journal.entry(id);
        if (entry && m_journal.takeOvers().contains(entry->contact))
            follow(ContactId(entry->contact));
    });
    connect(&journal, &Journal::ended, this, &TakeOvers::followEntry);
    connect(&directory, &Directory::changed, this, [this](const ContactId &id) {
        const auto contact = m_directory.contact(id);
        if (!contact || !m_journal.takeOvers().contains(id))
            return;
        m_people.insert(id, *contact);
        Q_EMIT personChanged(id);
        compare(*contact);
    });
    connect(&editor, &ContactEditor::notSaved, this, [this](const ContactId &contact) {
        // All that were to go back were to be written together.
        if (!m_goingBack.contains(contact))
            return;
        m_goingBack.clear();
        m_timeOver.clear();
        m_notBefore = m_clock().addDuration(pauseAfterFailure);
        wait();
    });
}

void TakeOvers::reload()
{
    for (const ContactId &contact : m_journal.takeOvers().keys())
        meet(contact);
    const QSet<ContactId> goingBack = m_goingBack;
    for (const ContactId &contact : goingBack) {
        if (!of(contact))
            follow(contact);
    }
    Q_EMIT reloaded();
    lookAtClock();
}

void TakeOvers::meet(const ContactId &contact)
{
    if (m_people.contains(contact))
        return;
    m_directory.fetch(contact, this, [this, contact](const std::optional<StoredContact> &stored) {
        Contact nobody;
        nobody.id = contact;
        m_people.insert(contact, stored ? stored->contact : nobody);
        Q_EMIT personChanged(contact);
        if (stored)
            compare(stored->contact);
        lookAtClock();
    });
}

Contact TakeOvers::person(const ContactId &contact) const
{
    Contact nobody;
    nobody.id = contact;
    return m_people.value(contact, nobody);
}

bool TakeOvers::isRefused(EntryId id) const
{
    const Entry *entry = m_journal.entry(id);
    return entry && entry->state == EntryState::Refused;
}

bool TakeOvers::isTakenOver(const TakeOver &takeOver) const
{
    // As long as the service refuses either, the bot is as it was before.
    return !isRefused(takeOver.off) && (!takeOver.on.isValid() || isRefused(takeOver.on));
}

QList<TakeOver> TakeOvers::all() const
{
    QList<TakeOver> all;
    for (const TakeOver &takeOver : m_journal.takeOvers()) {
        if (isTakenOver(takeOver))
            all.append(takeOver);
    }
    std::sort(all.begin(), all.end(), [](const TakeOver &a, const TakeOver &b) {
        return std::pair(a.since, a.contact.value) < std::pair(b.since, b.contact.value);
    });
    return all;
}

int TakeOvers::count() const
{
    const auto &all = m_journal.takeOvers();
    return static_cast<int>(std::count_if(all.begin(), all.end(), [this](const TakeOver &takeOver) {
        return isTakenOver(takeOver);
    }));
}

std::optional<TakeOver> TakeOvers::of(const ContactId &contact) const
{
    const auto found = m_journal.takeOvers().constFind(contact);
    return found == m_journal.takeOvers().constEnd() || !isTakenOver(*found)
               ? std::nullopt
               : std::optional(*found);
}

void TakeOvers::takeOver(const Contact &seen)
{
    const QDateTime until = m_clock().addDuration(length);
    const FieldSaid before = saidIn(seen[ContactField::BotActive]);
    if (before == FieldSaid(false)) {
        m_journal.setTakeOverEnd(seen.id, until);
        const EntryId off = m_journal.takeOvers().value(seen.id).off;
        if (isRefused(off))
            m_journal.retry(off);
        return;
    }
    m_editor.record({{.kind = EntryKind::Update,
                      .contact = seen.id,
                      .contactName = displayName(seen),
                      .edits = openEdits({{ContactField::BotActive, before, false}}),
                      .answeredUntil = until}});
}

void TakeOvers::extend(const ContactId &contact)
{
    const auto takeOver = of(contact);
    if (takeOver && takeOver->until.isValid())
        m_journal.setTakeOverEnd(contact, std::max(takeOver->until, m_clock()).addDuration(length));
}

void TakeOvers::keepWithoutEnd(const ContactId &contact)
{
    if (of(contact))
        m_journal.setTakeOverEnd(contact, {});
}

void TakeOvers::handBack(const QList<ContactId> &contacts)
{
    record(contacts, false);
}

void TakeOvers::record(const QList<ContactId> &contacts, bool isByItself)
{
    QList<Entry> entries;
    for (const ContactId &contact : contacts) {
        if (!of(contact) || m_goingBack.contains(contact))
            continue;
        m_goingBack.insert(contact);
        if (isByItself)
            m_timeOver.insert(contact);
        // Off is how it was left here: if somebody has switched it on, nothing has to be sent.
        entries.append({.kind = EntryKind::Update,
                        .contact = contact,
                        .contactName = displayName(person(contact)),
                        .edits = openEdits({{ContactField::BotActive, false, true}})});
    }
    m_editor.record(entries);
}

void TakeOvers::follow(const ContactId &contact)
{
    if (!of(contact)) {
        m_goingBack.remove(contact);
        if (m_timeOver.remove(contact))
            Q_EMIT timeOver(contact);
    }
    if (m_journal.takeOvers().contains(contact))
        meet(contact);
    Q_EMIT changed(contact);
    wait();
}

void TakeOvers::followEntry(const Entry &entry)
{
    if (isSwitchedOn(entry))
        Q_EMIT handedBack(entry.contact);
}

void TakeOvers::compare(const Contact &contact)
{
    const auto takeOver = of(contact.id);
    const Field &bot = contact[ContactField::BotActive];
    if (!takeOver || bot.source() != Source::Service || !bot.as<bool>().value_or(false))
        return;
    const bool isOnItsWay = takeOver->off.isValid() && !takeOver->sentAt.isValid();
    // What was asked before the service had it may be answered so long after.
    const QDateTime from = takeOver->off.isValid()
                               ? takeOver->sentAt.addDuration(ServiceLimits().request)
                               : takeOver->since;
    if (!isOnItsWay && bot.asOf() > from)
        m_journal.endTakeOver(contact.id);
}

bool TakeOvers::isToGoBack(const TakeOver &takeOver) const
{
    // One that was refused needs the agent rather than another try; without a name the history
    // would be hard to read.
    return takeOver.until.isValid() && !takeOver.on.isValid() &&
           !m_goingBack.contains(takeOver.contact) && m_people.contains(takeOver.contact) &&
           isTakenOver(takeOver);
}

void TakeOvers::lookAtClock()
{
    const QDateTime now = m_clock();
    QList<ContactId> over;
    for (const TakeOver &takeOver : m_journal.takeOvers()) {
        if (isToGoBack(takeOver) && takeOver.until <= now)
            over.append(takeOver.contact);
    }
    const bool isPausing = m_notBefore.isValid() && m_notBefore > now;
    // If another window of this account sends, that one sees to it.
    if (m_journal.isOwner() && !isPausing && !over.isEmpty())
        record(over, true);
    wait();
}

void TakeOvers::wait()
{
    const QDateTime now = m_clock();
    std::optional<std::chrono::milliseconds> pause;
    for (const TakeOver &takeOver : m_journal.takeOvers()) {
        if (!isToGoBack(takeOver))
            continue;
        const std::chrono::milliseconds left(now.msecsTo(takeOver.until));
        pause = std::min(pause.value_or(longestSleep), std::max(left, 0ms));
    }
    if (!pause) {
        m_timer.stop();
        return;
    }
    const bool isPausing = m_notBefore.isValid() && m_notBefore > now;
    m_timer.start(isPausing || !m_journal.isOwner() ? longestSleep : *pause);
}

} // namespace contactdesk
