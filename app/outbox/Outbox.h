#pragma once

#include "journal/Journal.h"
#include "outbox/KeyFinder.h"
#include "outbox/OutboxState.h"
#include "outbox/SendingPolicy.h"
#include "service/http/Timekeeper.h"

#include <QObject>

#include <memory>

namespace contactdesk
{

class ContactService;

/// Sends what the journal holds: the changes of a contact in their order, contacts side by side.
/// What failed in passing is tried again, for as long as it takes. Lives on the UI thread and
/// blocks it nowhere.
class Outbox : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this object. Begins by itself when the journal is open. `keys`: by what a
    /// contact is read before it is changed.
    Outbox(Journal &journal, ContactService &service, KeyFinder keys, Timekeeper time,
           SendingPolicy policy = {}, QObject *parent = nullptr);
    ~Outbox() override;

    const OutboxState &state() const;
    /// There may be a network again, or another key: what waits is tried at once, but for a pause
    /// that the service asked for.
    void resume();
    /// True while anything is under way.
    bool isBusy() const;

Q_SIGNALS:
    void stateChanged();
    /// What the service answered when it was read before a change, or named. For the directory.
    void learned(const contactdesk::Contact &contact);
    /// What the service calls a list, as it said when somebody was put on it or taken off.
    void listLearned(const contactdesk::ListId &list, const QString &name);

private:
    class Work;
    std::unique_ptr<Work> m_work;
};

} // namespace contactdesk
