#include "desk/ContactImporter.h"

#include "store/DirectoryStore.h"

namespace contactdesk
{

ContactImporter::ContactImporter(DirectoryStore &store, Clock clock, QObject *parent)
    : QObject(parent), m_store(store), m_clock(std::move(clock))
{
}

ContactImporter::~ContactImporter()
{
    m_stop.request_stop();
}

void ContactImporter::start(const QString &file, const QString &)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    Q_EMIT started(file);
    m_store.insert([] { return std::nullopt; }, m_stop.get_token(), this, {},
                   [this](const BulkOutcome &outcome) {
                       m_isRunning = false;
                       Q_EMIT finished(outcome);
                   });
}

void ContactImporter::cancel()
{
    m_stop.request_stop();
}

} // namespace contactdesk
