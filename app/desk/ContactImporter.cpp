#include "desk/ContactImporter.h"

#include "exchange/ContactCsv.h"
#include "store/DirectoryStore.h"

#include <QThreadPool>

#include <atomic>
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
/// as contacts to write. Shared by whoever reads, so that nobody has to wait for it in order to
/// let go.
class ContactImporter::Reading : public std::enable_shared_from_this<Reading>
{
public:
    Reading(QString file, QString defaultRegion, const QDateTime &when)
        : m_file(std::move(file)), m_defaultRegion(std::move(defaultRegion)), m_when(when)
    {
    }

    /// On the store's thread.
    std::optional<QList<Contact>> next()
    {
        if (!m_next.valid())
            readAhead();
        QList<Contact> contacts = m_next.get();
        if (contacts.isEmpty())
            return std::nullopt;
        readAhead();
        return contacts;
    }

    double fraction() const { return m_fraction; }
    bool hasFailed() const { return m_hasFailed; }

private:
    void readAhead()
    {
        auto promise = std::make_shared<std::promise<QList<Contact>>>();
        m_next = promise->get_future();
        QThreadPool::globalInstance()->start(
            [self = shared_from_this(), promise] { promise->set_value(self->read()); });
    }

    QList<Contact> read()
    {
        if (!m_csv)
            m_csv = std::make_unique<ContactCsv>(m_file, m_defaultRegion, m_when);
        const QList<Contact> contacts = m_csv->next(contactsAtOnce);
        m_fraction = m_csv->fraction();
        m_hasFailed = !m_csv->isOpen() || m_csv->hasFailed();
        return contacts;
    }

    const QString m_file;
    const QString m_defaultRegion;
    const QDateTime m_when;
    /// Of whoever reads at the time.
    std::unique_ptr<ContactCsv> m_csv;
    std::atomic<double> m_fraction = 0;
    std::atomic<bool> m_hasFailed = false;
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
                       if (reading->hasFailed() && !outcome.failure && !outcome.isCancelled)
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
