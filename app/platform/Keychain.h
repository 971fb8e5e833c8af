#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <tl/expected.hpp>

namespace contactdesk
{

enum class KeychainProblem {
    /// This desktop has none that can be reached.
    NotThere,
    /// It didn't answer before the deadline; it may be waiting for its password.
    Silent,
    /// It is locked, or somebody said no.
    Refused,
    /// It works, and has no such entry.
    NotFound,
    /// It is there and reported something else.
    Other,
};

/// Texts in the desktop's keychain, all of them under the service name "contactdesk". Every call
/// gives exactly one answer, from the event loop and by the deadline, which counts from the call;
/// none if `context` (of the same thread) or this object is destroyed first. Lives on the UI
/// thread, and so do all others of a process; what it asks of the keychain goes over the session
/// bus and isn't waited for.
class Keychain : public QObject
{
    Q_OBJECT

public:
    template <class T>
    using Answer = std::function<void(tl::expected<T, KeychainProblem>)>;

    /// A deadline of 20 s or more would tell the bus's own time-out (25 s) as Other.
    explicit Keychain(std::chrono::milliseconds deadline = std::chrono::seconds(10),
                      QObject *parent = nullptr);
    ~Keychain() override;

    /// An empty text counts as none.
    void read(const QString &entry, QObject *context, Answer<QString> answer);
    /// After Silent it isn't known whether it was written.
    void write(const QString &entry, const QString &text, QObject *context, Answer<void> answer);
    /// No such entry is no problem. After Silent it is still carried out, once the keychain wakes
    /// up while this object lives.
    void remove(const QString &entry, QObject *context, Answer<void> answer);

private:
    struct Task;

    void enqueue(std::shared_ptr<Task> task);
    void startNext();
    void expire(const std::shared_ptr<Task> &task);

    const std::chrono::milliseconds m_deadline;
    /// QtKeychain works on one job at a time, and a job that hangs can't be taken back: what waits
    /// behind it waits here, where it can.
    QList<std::shared_ptr<Task>> m_waiting;
    bool m_busy = false;
};

} // namespace contactdesk
