#pragma once

#include "desk/Desk.h"
#include "desk/DirectoryQuestions.h"
#include "server/ServerFixture.h"

#include <QTemporaryDir>

#include <memory>

/// A desk on files of its own and the embedded service that it works with, over HTTP.
class DeskFixture
{
public:
    explicit DeskFixture(contactdesk::AnswerForm form, bool sampleData = false);

    /// Starts the service and opens the desk. False (and a warning) if that fails.
    bool start();
    /// Ends the desk and opens it again on the same files.
    void reopen();

    contactdesk::Desk &desk() { return *m_desk; }
    contactdesk::OpenContact &open() { return m_desk->openContact(); }
    contactdesk::Directory &directory() { return m_desk->directory(); }
    ServerFixture &server() { return m_server; }
    QString folder() const { return m_folder.filePath(QStringLiteral("desk")); }

    /// What the desk takes for the present.
    QDateTime now{QDate(2026, 11, 20), QTime(9, 0), Qt::UTC};
    /// How long the outbox waits before it tries again; unset for until it is told to.
    std::optional<std::chrono::milliseconds> outboxPause = {};

private:
    ServerFixture m_server;
    QTemporaryDir m_folder;
    std::unique_ptr<contactdesk::Desk> m_desk;
};

/// Long enough to be told from the pauses of a single call; see withPauses().
contactdesk::SendingPolicy longPauses();

/// Columns and rows for a test of both forms that the service answers in.
void addFormRows();
contactdesk::AnswerForm formOfThisRow();

/// A number or address that is right.
contactdesk::LookUpKey keyFor(const QString &text);
contactdesk::PhoneNumber numberFor(const QString &e164);
