#include "application/Application.h"

#include "application/KeyFile.h"
#include "application/LocalWorkspace.h"
#include "application/Picture.h"
#include "application/Translations.h"
#include "desk/Desk.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QStandardPaths>

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

Scheme scheme(const StartOptions &options, const QApplication &application)
{
    if (options.theme.isEmpty())
        return Theme::schemeOf(application.palette());
    return options.theme == "dark"_L1 ? Scheme::Dark : Scheme::Light;
}

/// Each service has a folder of its own, and its address stays out of the file system's names.
QString folderName(const QUrl &service)
{
    const QByteArray address = service.adjusted(QUrl::StripTrailingSlash).toEncoded();
    return QString::fromLatin1(
        QCryptographicHash::hash(address, QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace

Application::Application(StartOptions options, QApplication &application)
    : m_options(std::move(options)),
      m_dataFolder(dataFolder(m_options)),
      m_preferences(preferencesFile(m_options)),
      m_theme(scheme(m_options, application), application.font())
{
    installTranslations(application);
    m_theme.apply(application);
    m_window = std::make_unique<MainWindow>(m_theme, m_preferences);
}

Application::~Application()
{
    // The window shows the desk, which asks the workspace: they go in that order.
    m_window.reset();
}

void Application::start()
{
    if (!m_options.size.isEmpty())
        m_window->resize(m_options.size);
    m_window->show();
    if (!m_options.picture.isEmpty()) {
        savePictureWhenSettled(*m_window, m_options.picture, [this] {
            return m_hasFailed || (m_desk && m_desk->openContact().isSettled());
        });
    }
    if (m_options.service)
        startService();
    else
        startWorkspace();
}

void Application::startWorkspace()
{
    const QString folder = m_dataFolder + u"/workspace"_s;
    m_window->showStarting(tr("Starting the local workspace…"));
    m_workspace = std::make_unique<LocalWorkspace>(folder);
    connect(m_workspace.get(), &LocalWorkspace::ready, this,
            [this, folder](const ServiceAccount &account) {
                showDesk(tr("Local workspace"), account, folder, LocalWorkspace::suggestions());
                for (const ContactList &list : LocalWorkspace::knownLists())
                    m_desk->listBook().learn(list);
            });
    connect(m_workspace.get(), &LocalWorkspace::failed, this, [this](const QString &sentence) {
        fail(tr("The local workspace could not be started"), sentence);
    });
    m_workspace->start();
}

void Application::startService()
{
    const auto key = readKeyFile(m_options.keyFile);
    if (!key) {
        fail(tr("No key, no service"), key.error());
        return;
    }
    const QUrl &address = *m_options.service;
    showDesk(address.host(), {address, *key}, m_dataFolder + u"/services/"_s + folderName(address),
             {});
}

void Application::fail(const QString &title, const QString &sentence)
{
    m_hasFailed = true;
    m_window->showStartFailure(title, sentence);
}

void Application::showDesk(const QString &name, const ServiceAccount &account,
                           const QString &folder, const QStringList &suggestions)
{
    m_desk = std::make_unique<Desk>(name, account, folder);
    m_window->showDesk(*m_desk, suggestions);
    if (!m_options.lookUp.isEmpty())
        m_window->lookUp(m_options.lookUp);
}

} // namespace contactdesk
