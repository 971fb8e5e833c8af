#pragma once

#include "domain/Clock.h"
#include "store/BulkInsertion.h"

#include <QObject>

#include <optional>
#include <stop_token>

namespace contactdesk
{

class DirectoryStore;

/// Takes the contacts of a CSV file into the directory: the service's own export, or any other with
/// a header line. Reading and writing happen on the store's thread; nothing is sent to the service.
class ContactImporter : public QObject
{
    Q_OBJECT

public:
    ContactImporter(DirectoryStore &store, Clock clock, QObject *parent = nullptr);
    /// What was imported by then stays.
    ~ContactImporter() override;

    /// Imports `file`; numbers without a country code are read as ones of `defaultRegion`.
    /// progressed() and finished() follow. Ignored while another is under way.
    void start(const QString &file, const QString &defaultRegion);
    /// finished() follows soon; what was imported by then stays.
    void cancel();
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void started(const QString &file);
    /// `fraction`: how much of the file has been read, 0 to 1.
    void progressed(const contactdesk::BulkProgress &progress, double fraction);
    void finished(const contactdesk::BulkOutcome &outcome);

private:
    class Reading;

    DirectoryStore &m_store;
    Clock m_clock;
    std::stop_source m_stop;
    bool m_isRunning = false;
};

} // namespace contactdesk
