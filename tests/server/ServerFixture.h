#pragma once

#include "server/EmbeddedServer.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QTemporaryDir>

/// An answer as a client gets it.
struct Answer {
    int status = 0;
    QByteArray body;
    QByteArray contentType;
    QByteArray allow;

    QJsonDocument json() const { return QJsonDocument::fromJson(body); }
};

/// An embedded service on a database of its own, and a client that waits for its answers.
class ServerFixture
{
public:
    /// The key that the requests carry unless told otherwise.
    static QString key();

    explicit ServerFixture(const std::function<void(contactdesk::ServerOptions &)> &adjust = {});

    /// Starts it, on the same database each time. False (and a warning) if that fails.
    bool start();
    void stop() { m_server.reset(); }

    const contactdesk::ServerOptions &options() const { return m_options; }
    const QUrl &address() const { return m_address; }

    /// `path` and `query` are as they go over the wire; the query without the key.
    QUrl url(const QByteArray &path, const QByteArray &query = {}) const;

    Answer get(const QByteArray &path, const QByteArray &query = {});
    Answer send(const QByteArray &method, const QByteArray &path, const QByteArray &body);
    Answer sendTo(const QByteArray &method, const QUrl &url, const QByteArray &body);

    /// Without waiting; the caller deletes it.
    QNetworkReply *startRequest(const QByteArray &method, const QUrl &url, const QByteArray &body);
    static Answer waitFor(QNetworkReply *reply);

    /// Creates a contact and gives its id, "" (and a warning) if that fails.
    QString create(const QByteArray &phoneNumber, const QByteArray &otherFields = {});

private:
    QTemporaryDir m_folder;
    contactdesk::ServerOptions m_options;
    std::unique_ptr<contactdesk::EmbeddedServer> m_server;
    QUrl m_address;
    QNetworkAccessManager m_network;
};
