#pragma once

#include "journal/Journal.h"
#include "outbox/SendingPolicy.h"
#include "service/http/Timekeeper.h"

#include <QObject>

#include <memory>

namespace contactdesk
{

class ContactService;

/// Why nothing is sent at the moment, although the journal has something.
struct OutboxState {
    enum class Kind {
        /// It sends, or has nothing to send.
        Running,
        /// The service can't be reached; tried again from time to time.
        Offline,
        /// The service wants to be left alone until `until`.
        Paused,
        /// The service refused the key; goes on with another.
        KeyRefused,
        /// Another window of this program sends for the same account.
        ElsewhereOwned,
    };
    Kind kind = Kind::Running;
    /// @{ UTC; invalid where there is none.
    QDateTime since = {};
    QDateTime until = {};
    /// @}
    bool operator==(const OutboxState &) const = default;
};

/// Sends what the journal holds: the changes of a contact in their order, contacts side by side.
/// What failed in passing is tried again, for as long as it takes. Lives on the UI thread and
/// blocks it nowhere.
class Outbox : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this object. Begins by itself when the journal is open.
    Outbox(Journal &journal, ContactService &service, Timekeeper time, SendingPolicy policy = {},
           QObject *parent = nullptr);
    ~Outbox() override;

    const OutboxState &state() const;
    /// There may be a network again, or another key: what waits is tried at once.
    void resume();
    /// True while anything is under way.
    bool isBusy() const;

Q_SIGNALS:
    void stateChanged();
    /// What the service answered when it was read before a change, or named. For the directory.
    void learned(const contactdesk::Contact &contact);

private:
    class Work;
    std::unique_ptr<Work> m_work;
};

} // namespace contactdesk
