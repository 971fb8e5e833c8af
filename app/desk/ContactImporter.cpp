#include "desk/ContactImporter.h"

#include "exchange/ContactCsv.h"
#include "store/DirectoryStore.h"

#include <future>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// As many as the store writes at once.
constexpr int contactsAtOnce = 4096;

} // namespace

/// Reads a file one list ahead of the store that asks for it: numbers cost as much to understand
/// as contacts to write.
class ContactImporter::Reading
{
public:
    Reading(const QString &file, const QString &defaultRegion, const QDateTime &when)
    {
        m_next = std::async(std::launch::async, [this, file, defaultRegion, when] {
            m_csv = std::make_unique<ContactCsv>(file, defaultRegion, when);
            return read();
        });
    }

    /// On the store's thread.
    std::optional<QList<Contact>> next()
    {
        QList<Contact> contacts = m_next.get();
        if (contacts.isEmpty())
            return std::nullopt;
        m_next = std::async(std::launch::async, [this] { return read(); });
        return contacts;
    }

    double fraction() const { return m_fraction; }
    bool hasFailed() const { return m_hasFailed; }

private:
    QList<Contact> read()
    {
        const QList<Contact> contacts = m_csv->next(contactsAtOnce);
        m_fraction = m_csv->fraction();
        m_hasFailed = !m_csv->isOpen() || m_csv->hasFailed();
        return contacts;
    }

    std::unique_ptr<ContactCsv> m_csv;
    std::atomic<double> m_fraction = 0;
    std::atomic<bool> m_hasFailed = false;
    /// Last, so that it is waited for before the others go.
    std::future<QList<Contact>> m_next;
};

ContactImporter::ContactImporter(DirectoryStore &store, Clock clock, QObject *parent)
    : QObject(parent), m_store(store), m_clock(std::move(clock))
{
}

ContactImporter::~ContactImporter()
{
    m_stop.request_stop();
}

void ContactImporter::start(const QString &file, const QString &defaultRegion)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_stop = {};
    Q_EMIT started(file);
    const auto reading = std::make_shared<Reading>(file, defaultRegion, m_clock());
    m_store.insert([reading] { return reading->next(); }, m_stop.get_token(), this,
                   [this, reading](const BulkProgress &progress) {
                       Q_EMIT progressed(progress, reading->fraction());
                   },
                   [this, reading](BulkOutcome outcome) {
                       m_isRunning = false;
                       if (reading->hasFailed() && !outcome.failure)
                           outcome.failure = Failure{
                               .kind = FailureKind::Storage,
                               .serviceWords = tr("The file could not be read to its end.")};
                       Q_EMIT finished(outcome);
                   });
}

void ContactImporter::cancel()
{
    m_stop.request_stop();
}

} // namespace contactdesk
