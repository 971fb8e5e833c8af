#include "ui/window/MainWindow.h"

#include "desk/Desk.h"
#include "platform/Preferences.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/actions/Command.h"
#include "ui/common/EmptyState.h"
#include "ui/common/PlainLabel.h"
#include "ui/notice/NoticeBar.h"
#include "ui/theme/Icons.h"
#include "ui/window/DeskPage.h"

#include <QAction>
#include <QCloseEvent>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

const QString layoutName = u"window"_s;
constexpr int wordStays = 6000;

} // namespace

MainWindow::MainWindow(const Theme &theme, Preferences &preferences, QWidget *parent)
    : QMainWindow(parent),
      m_theme(theme),
      m_preferences(preferences),
      m_actions(new ActionRegistry(theme, this)),
      m_pages(new QStackedWidget),
      m_start(new EmptyState(theme, u"im-user"_s, {}, {})),
      m_account(new PlainLabel({}, u"muted"_s))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Contact Desk"));
    setWindowIcon(applicationIcon());
    m_start->setObjectName(u"startPage"_s);
    m_pages->addWidget(m_start);
    setCentralWidget(m_pages);
    m_actions->fillMenuBar(*menuBar());
    m_account->setObjectName(u"accountName"_s);
    statusBar()->addPermanentWidget(m_account);
    connect(m_actions->action(command::quit), &QAction::triggered, this, &QWidget::close);
    enableDeskActions(false);
    if (!restoreGeometry(preferences.layout(layoutName)))
        resize(1280, 800);
}

MainWindow::~MainWindow()
{
    m_preferences.setLayout(layoutName, saveGeometry());
}

void MainWindow::showStarting(const QString &title)
{
    m_start->setTitle(title);
    m_start->setText({});
    m_pages->setCurrentWidget(m_start);
}

void MainWindow::showStartFailure(const QString &title, const QString &text)
{
    m_start->setTitle(title);
    m_start->setText(text);
    m_pages->setCurrentWidget(m_start);
}

void MainWindow::showDesk(Desk &desk, const QStringList &suggestions)
{
    delete m_page;
    m_desk = &desk;
    m_page = new DeskPage(m_theme, desk, m_preferences, *m_actions, suggestions);
    m_pages->addWidget(m_page);
    m_pages->setCurrentWidget(m_page);
    m_account->setText(desk.name());
    enableDeskActions(true);
    connect(m_page, &DeskPage::said, this,
            [this](const QString &sentence) { statusBar()->showMessage(sentence, wordStays); });
    m_page->setFocus(Qt::OtherFocusReason);
}

void MainWindow::lookUp(const QString &text)
{
    if (m_page)
        m_page->lookUp(text);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_desk && m_desk->drafts().count() > 0 && !m_mayLoseDrafts) {
        event->ignore();
        warnOfDrafts();
        return;
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::warnOfDrafts()
{
    NoticeBar &notice = m_page->notice();
    notice.tell(
        NoticeKind::Warning,
        tr("%n contact(s) have changes that are not saved.", nullptr, m_desk->drafts().count()),
        tr("Closing now loses what was typed."));
    QPushButton *close = notice.offer(tr("Close and lose them"));
    close->setObjectName(u"closeAnyway"_s);
    connect(close, &QPushButton::clicked, this, [this] {
        m_mayLoseDrafts = true;
        this->close();
    });
}

void MainWindow::enableDeskActions(bool isEnabled)
{
    for (QAction *action : m_actions->actions())
        action->setEnabled(isEnabled || action->objectName() == command::quit);
}

} // namespace contactdesk
