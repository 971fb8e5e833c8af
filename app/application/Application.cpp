#include "application/Application.h"

#include "application/Picture.h"
#include "application/ProgramLog.h"
#include "desk/Desk.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

QString dataFolder(const StartOptions &options)
{
    return options.dataFolder.isEmpty()
               ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
               : options.dataFolder;
}

QString preferencesFile(const StartOptions &options)
{
    const QString folder = options.dataFolder.isEmpty()
                               ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                               : options.dataFolder;
    return folder + u"/contactdesk.ini"_s;
}

} // namespace

Application::Application(StartOptions options, QApplication &application)
    : m_options(std::move(options)),
      m_dataFolder(dataFolder(m_options)),
      m_preferences(preferencesFile(m_options)),
      m_languages(m_preferences, m_options.language),
      m_appearance(application, m_preferences, m_desktop, m_options.theme),
      m_book(m_dataFolder),
      m_keeper(m_keychain, m_dataFolder + u"/keys"_s),
      m_session(m_dataFolder, m_book, m_keeper)
{
    m_window = std::make_unique<MainWindow>(m_appearance.theme(), m_preferences, m_book, m_keeper);
    wire();
}

Application::~Application()
{
    // The window shows the desk, which asks the workspace: they go in that order.
    m_window.reset();
}

void Application::wire()
{
    connect(m_window.get(), &MainWindow::chosen, &m_session, &Session::openAccount);
    connect(m_window.get(), &MainWindow::keyReplaced, &m_session, &Session::refreshKey);
    connect(m_window.get(), &MainWindow::removalConfirmed, &m_session, &Session::remove);
    connect(&m_session, &Session::starting, m_window.get(), &MainWindow::showStarting);
    connect(&m_session, &Session::closing, m_window.get(), &MainWindow::closeDesk);
    connect(&m_session, &Session::keyMissing, m_window.get(),
            [this](const AccountId &id, const QString &sentence) {
                m_hasFailed = true;
                m_window->askForKey(id, sentence);
            });
    connect(&m_session, &Session::failed, m_window.get(),
            [this](const QString &title, const QString &sentence) {
                m_hasFailed = true;
                m_window->showStartFailure(title, sentence);
            });
    connect(&m_session, &Session::opened, m_window.get(),
            [this](const std::optional<AccountId> &account, const QStringList &suggestions) {
                m_window->showDesk(*m_session.desk(), account, suggestions);
                // After what showing it has set going, painting among it.
                QTimer::singleShot(0, this, [] { qCInfo(programLog) << "the desk is shown"; });
                // What was asked for at the start is asked once.
                if (const QString text = std::exchange(m_options.lookUp, {}); !text.isEmpty())
                    m_window->lookUp(text);
            });
}

void Application::start()
{
    qCInfo(programLog).noquote() << QCoreApplication::applicationName()
                                 << QCoreApplication::applicationVersion() << "on Qt" << qVersion();
    if (!m_options.size.isEmpty())
        m_window->resize(m_options.size);
    m_window->show();
    // After the first painting.
    QTimer::singleShot(0, &m_desktop, &DesktopSettings::start);
    if (!m_options.picture.isEmpty()) {
        savePictureWhenSettled(*m_window, m_options.picture, [this] {
            return m_hasFailed || m_isFirstRun ||
                   (m_session.desk() && m_session.desk()->openContact().isSettled());
        });
    }
    open();
}

void Application::open()
{
    if (m_options.service) {
        m_session.openService(*m_options.service, m_options.keyFile);
    } else if (m_options.workspace) {
        m_session.openWorkspace();
    } else if (!m_options.account.isEmpty()) {
        const auto &accounts = m_book.accounts();
        const auto named = std::find_if(accounts.begin(), accounts.end(), [this](const auto &one) {
            return one.name.compare(m_options.account, Qt::CaseInsensitive) == 0;
        });
        if (named != accounts.end()) {
            m_session.openAccount(named->id);
            return;
        }
        m_hasFailed = true;
        m_window->showStartFailure(
            tr("No such account"),
            tr("There is no account “%1” on this computer. Choose one in the menu Account.")
                .arg(m_options.account));
    } else if (m_options.lookUp.isEmpty() && m_book.accounts().isEmpty() &&
               !m_session.hasWorkspace()) {
        m_isFirstRun = true;
        m_window->showFirstRun();
    } else {
        // Of an account that is gone, and of none, comes the workspace.
        m_session.openAccount(m_book.lastUsed());
    }
}

} // namespace contactdesk
