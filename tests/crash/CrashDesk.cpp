// What the crash test starts and kills: the program's journal, its outbox and its client of the
// service, on files of their own, with an agent who makes one change after the other.
//
//     crash_desk FOLDER URL SEED MADE [drain]
//
// MADE: as many changes are known to be in the journal. Says "made N" when change N is durable,
// "lost" and ends if one of the first MADE isn't there. With `drain` nothing is changed, and it
// ends when nothing waits.
#include "crash/ChangeScript.h"
#include "crash/SlowDisk.h"
#include "outbox/Outbox.h"
#include "service/ContactService.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

using namespace contactdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr SendingPolicy policy{.contactsAtOnce = 4,
                               .firstPause = 5ms,
                               .longestPause = 40ms,
                               .askedForUnknown = 4,
                               .firstLag = 3ms};

ServiceLimits limits()
{
    ServiceLimits limits;
    limits.connect = 500ms;
    limits.attempt = 250ms;
    limits.request = 600ms;
    limits.firstBackOff = 4ms;
    limits.shortestBackOff = 1ms;
    limits.longestBackOff = 20ms;
    return limits;
}

void say(const char *what, qint64 number)
{
    std::printf("%s %lld\n", what, static_cast<long long>(number));
    std::fflush(stdout);
}

class Desk : public QObject
{
public:
    Desk(const QString &folder, const QUrl &service, quint32 seed, qint64 made, bool isDraining)
        : m_script(seed),
          m_random(QRandomGenerator::securelySeeded()),
          m_made(made),
          m_isDraining(isDraining),
          m_journal(folder, u"agent"_s, systemClock()),
          m_service({service, u"key"_s}, nullptr, limits()),
          m_outbox(
              m_journal, m_service,
              [this](const ContactId &contact,
                     const std::function<void(std::optional<LookUpKey>)> &found) {
                  found(keyOf(contact));
              },
              systemTimekeeper(), policy)
    {
        connect(&m_journal, &Journal::opened, this, [this] { catchUp(); });
        connect(&m_journal, &Journal::failed, this,
                [](const Failure &failure) { qWarning("%s", qPrintable(failure.serviceWords)); });
        connect(&m_journal, &Journal::adopted, this,
                [this](const ContactId &former, const ContactId &id) { m_ids[former] = id; });
        // Some are made while the one before is on its way to the service, some later.
        connect(&m_next, &QTimer::timeout, this, [this] { make(); });
        m_next.setSingleShot(true);
        connect(&m_outbox, &Outbox::stateChanged, this, [this] { leave(); });
        connect(&m_journal, &Journal::ended, this, [this] { leave(); }, Qt::QueuedConnection);
    }

private:
    /// The number is beside every change.
    std::optional<LookUpKey> keyOf(const ContactId &contact) const
    {
        for (const EntryId id : m_journal.idsOf(contact)) {
            if (const auto number = PhoneNumber::fromE164(m_journal.entry(id)->contactName))
                return *number;
        }
        return {};
    }

    /// Learns which ids those have by now that were created, as far as they are still at work.
    void catchUp()
    {
        QList<std::pair<qint64, ContactId>> created;
        for (qint64 number = 1; number <= m_made; ++number) {
            const Entry made = m_script.next().entry;
            if (made.kind == EntryKind::Create)
                created.append({number, made.contact});
        }
        for (const auto &[number, former] : created.last(std::min<qsizetype>(created.size(), 30))) {
            fetch(number,
                  [this, number = number, former = former](const std::optional<Entry> &entry) {
                      if (entry)
                          m_ids.insert(former, entry->contact);
                      else
                          lose(number);
                  });
        }
        if (m_made > 0) {
            fetch(m_made, [this, last = m_made](const std::optional<Entry> &entry) {
                if (!entry)
                    lose(last);
            });
        }
        findUntold();
    }

    /// What was made and couldn't be said any more.
    void findUntold()
    {
        m_upcoming = m_script.next().entry;
        fetch(m_made + 1, [this](const std::optional<Entry> &entry) {
            if (entry) {
                say("made", ++m_made);
                m_ids.insert(m_upcoming.contact, entry->contact);
                findUntold();
            } else {
                m_isReady = true;
                make();
            }
        });
    }

    void fetch(qint64 number, std::function<void(std::optional<Entry>)> found)
    {
        m_journal.file().fetch(
            {number}, this,
            [found = std::move(found)](const tl::expected<std::optional<Entry>, Failure> &entry) {
                if (!entry)
                    qFatal("%s", qPrintable(entry.error().serviceWords));
                found(*entry);
            });
    }

    static void lose(qint64 number)
    {
        say("lost", number);
        QCoreApplication::exit(3);
    }

    void make()
    {
        leave();
        if (m_isDraining)
            return;
        // An agent isn't that much faster than the service.
        if (m_journal.counts().waiting > 60) {
            m_next.start(5);
            return;
        }
        const int count = m_random.bounded(4) == 0 ? m_random.bounded(2, 5) : 1;
        QList<Entry> entries;
        for (int i = 0; i < count; ++i) {
            m_upcoming.contact = m_ids.value(m_upcoming.contact, m_upcoming.contact);
            entries.append(m_upcoming);
            m_upcoming = m_script.next().entry;
        }
        m_journal.record(entries, this, [this](const tl::expected<QList<EntryId>, Failure> &ids) {
            if (!ids)
                qFatal("%s", qPrintable(ids.error().serviceWords));
            for (const EntryId id : *ids) {
                if (id.value != ++m_made)
                    qFatal("It is entry %lld, not %lld.", static_cast<long long>(id.value),
                           static_cast<long long>(m_made));
                say("made", m_made);
            }
            m_next.start(m_random.bounded(6));
        });
    }

    void leave()
    {
        const JournalCounts counts = m_journal.counts();
        if (m_isDraining && m_isReady && counts.waiting == 0) {
            say("left", counts.needAgent);
            QCoreApplication::exit(0);
        }
    }

    ChangeScript m_script;
    Entry m_upcoming;
    QRandomGenerator m_random;
    qint64 m_made = 0;
    const bool m_isDraining;
    bool m_isReady = false;
    QHash<ContactId, ContactId> m_ids;
    QTimer m_next;
    Journal m_journal;
    ContactService m_service;
    Outbox m_outbox;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 5)
        return 2;
    slowDisksDown();
    const Desk desk(arguments.at(1), QUrl(arguments.at(2)), arguments.at(3).toUInt(),
                    arguments.at(4).toLongLong(), arguments.value(5) == "drain"_L1);
    return QCoreApplication::exec();
}
