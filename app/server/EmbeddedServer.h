#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <memory>
#include <tl/expected.hpp>

namespace contactdesk
{

/// How answers are written: as the service's reference documents them, or as it was observed
/// (the contact inside a look-up's answer; a duplicate as 200 with `error_code` 409).
enum class AnswerForm { Documented, Observed };

struct ServerLimits {
    /// Of a request's body, in bytes; more is answered with 413.
    qsizetype bodyBytes = 1 << 20;
    /// Of a request's first line and header lines together, in bytes; more is answered with 431.
    /// The HTTP library has limits of its own, fixed when it was compiled: 8,192 bytes for the
    /// first line and for each header line.
    qsizetype headBytes = 16 << 10;
    /// For a whole request to arrive, from its first byte.
    std::chrono::milliseconds readTimeout{5000};
    /// For a connection between two requests.
    std::chrono::milliseconds keepAlive{5000};
};

struct ServerOptions {
    /// SQLite file, created (readable by its owner alone) if it isn't there.
    QString databaseFile;
    /// Keys that open the service, kept in memory only; at least one.
    QStringList keys;
    /// On loopback; 0 for any free one.
    quint16 port = 0;
    AnswerForm answerForm = AnswerForm::Documented;
    /// Fills a database that has no contacts yet with the sample data.
    bool sampleData = false;
    ServerLimits limits = {};
};

/// The embedded service: the seven operations of the Contacts API over HTTP on loopback, stored in
/// SQLite. Requests are worked on by its own threads; start() and stop() block (opening a
/// database, ending threads), so the desktop program calls them off its UI thread.
class EmbeddedServer
{
public:
    explicit EmbeddedServer(ServerOptions options);
    /// Stops.
    ~EmbeddedServer();

    EmbeddedServer(const EmbeddedServer &) = delete;
    EmbeddedServer &operator=(const EmbeddedServer &) = delete;

    /// Opens the database and listens, anew if it was running. Gives the base address
    /// ("http://127.0.0.1:PORT/v1"), or a sentence saying why not.
    tl::expected<QUrl, QString> start();

    /// Ends every connection and thread. Harmless if it isn't running.
    void stop();

private:
    class Private;

    const ServerOptions m_options;
    /// Unset unless it runs.
    std::unique_ptr<Private> d;
};

} // namespace contactdesk
