#pragma once

#include <QByteArray>
#include <QThread>
#include <QUrl>

#include <atomic>

/// A service with one contact, on a thread of its own, that answers at once and notes when the last
/// byte of the conversation had left it.
class AnsweringServer
{
public:
    explicit AnsweringServer(QByteArray conversation);
    ~AnsweringServer();

    QUrl address() const;
    /// Nanoseconds of the steady clock; 0 before.
    qint64 lastByteLeft() const { return m_lastByteLeft; }

private:
    QThread m_thread;
    QByteArray m_conversation;
    quint16 m_port = 0;
    std::atomic<qint64> m_lastByteLeft = 0;
};

/// Of the steady clock.
qint64 nanoseconds();
