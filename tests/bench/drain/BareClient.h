#pragma once

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QUrl>

#include <deque>
#include <functional>

/// The plain alternative: the same requests on a network manager of Qt's, and nothing else. Those
/// of a sequence one after the other, so many sequences side by side.
class BareClient
{
public:
    struct Request {
        QByteArray verb;
        /// Below the base address, "" or beginning with a slash.
        QByteArray path;
        /// Beside the key; "" or as it goes over the wire.
        QByteArray query;
        QByteArray body;
    };
    using Sequence = std::deque<Request>;

    BareClient(QUrl baseAddress, QByteArray key);

    /// Ends the program if a request fails. Blocks.
    void run(std::deque<Sequence> sequences, int atOnce,
             const std::function<void(const QByteArray &answer)> &answered = {});

private:
    void sendNext(Sequence sequence);

    const QUrl m_baseAddress;
    const QByteArray m_key;
    QNetworkAccessManager m_network;
    std::deque<Sequence> m_waiting;
    std::function<void(const QByteArray &)> m_answered;
    QEventLoop m_loop;
    int m_underWay = 0;
};
