#pragma once

#include "ServerFixture.h"
#include "WindowFixture.h"
#include "WorkspaceScript.h"

#include <memory>

namespace contactdesk
{

/// A window that can be brought to any of its pages, each as full as it gets.
class WindowPages
{
public:
    /// Asks `server`, which has the sample data.
    explicit WindowPages(ServerFixture &server);
    ~WindowPages();

    /// Those of names(); the test has failed if it isn't there afterwards.
    void show(const QString &page);
    static QStringList names();

    /// Another one for some pages.
    WindowFixture &window() { return *m_window; }

private:
    void showPersonPage(const QString &page);
    void showAccounts(const QString &page);
    void showSidePage(const QString &page);
    void showReading(const QString &page);
    void showPicture();
    /// A conversation of two messages; `last` is what the newest says, as JSON.
    void openScripted(const QByteArray &last);

    ServerFixture &m_server;
    std::unique_ptr<WorkspaceScript> m_script;
    std::unique_ptr<WindowFixture> m_window;
};

} // namespace contactdesk
