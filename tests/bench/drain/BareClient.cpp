#include "BareClient.h"

#include <QNetworkProxy>
#include <QNetworkReply>

#include <utility>

using namespace Qt::StringLiterals;

BareClient::BareClient(QUrl baseAddress, QByteArray key)
    : m_baseAddress(std::move(baseAddress)), m_key(std::move(key))
{
    m_network.setProxy(QNetworkProxy::NoProxy);
}

void BareClient::run(std::deque<Sequence> sequences, int atOnce,
                     const std::function<void(const QByteArray &)> &answered)
{
    m_waiting = std::move(sequences);
    m_answered = answered;
    for (int i = 0; i < atOnce && !m_waiting.empty(); ++i) {
        ++m_underWay;
        sendNext({});
    }
    m_loop.exec();
}

void BareClient::sendNext(Sequence sequence)
{
    if (sequence.empty() && m_waiting.empty()) {
        if (--m_underWay == 0)
            m_loop.quit();
        return;
    }
    if (sequence.empty()) {
        sequence = std::move(m_waiting.front());
        m_waiting.pop_front();
    }
    const Request asked = std::move(sequence.front());
    sequence.pop_front();
    QByteArray text = m_baseAddress.toEncoded() + "/contacts" + asked.path + "?apiKey=" + m_key;
    if (!asked.query.isEmpty())
        text += '&' + asked.query;
    QNetworkRequest request(QUrl::fromEncoded(text, QUrl::StrictMode));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply *reply = m_network.sendCustomRequest(request, asked.verb, asked.body);
    QObject::connect(reply, &QNetworkReply::finished, reply,
                     [this, reply, rest = std::move(sequence)]() mutable {
                         const QByteArray answer = reply->readAll();
                         if (reply->error() != QNetworkReply::NoError)
                             qFatal("%s", qPrintable(reply->errorString()));
                         reply->deleteLater();
                         if (m_answered)
                             m_answered(answer);
                         sendNext(std::move(rest));
                     });
}
