#include "ui/window/MainWindow.h"

#include "accounts/AccountBook.h"
#include "desk/Desk.h"
#include "platform/Preferences.h"
#include "ui/accounts/AccountSwitcher.h"
#include "ui/accounts/AccountsPage.h"
#include "ui/accounts/ColorChoice.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/actions/Command.h"
#include "ui/common/EmptyState.h"
#include "ui/common/PlainLabel.h"
#include "ui/notice/NoticeBar.h"
#include "ui/theme/Icons.h"
#include "ui/window/DeskPage.h"

#include <QAction>
#include <QMenu>
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
constexpr int markSize = 12;

} // namespace

MainWindow::MainWindow(const Theme &theme, Preferences &preferences, AccountBook &book,
                       KeyKeeper &keeper, QWidget *parent)
    : QMainWindow(parent),
      m_theme(theme),
      m_preferences(preferences),
      m_book(book),
      m_actions(new ActionRegistry(theme, preferences, this)),
      m_pages(new QStackedWidget),
      m_start(new EmptyState(theme, u"im-user"_s, {}, {})),
      m_accounts(new AccountsPage(theme, book, keeper)),
      m_accountMark(new PlainLabel),
      m_accountName(new PlainLabel({}, u"muted"_s))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Contact Desk"));
    setWindowIcon(applicationIcon());
    m_start->setObjectName(u"startPage"_s);
    m_accounts->setObjectName(u"accountsPage"_s);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_accounts);
    setCentralWidget(m_pages);
    m_actions->fillMenuBar(*menuBar());
    m_accountName->setObjectName(u"accountName"_s);
    statusBar()->addPermanentWidget(m_accountMark);
    statusBar()->addPermanentWidget(m_accountName);
    connect(m_actions->action(command::quit), &QAction::triggered, this, &QWidget::close);
    wireAccounts();
    enableDeskActions(false);
    if (!restoreGeometry(preferences.layout(layoutName)))
        resize(1280, 800);
}

void MainWindow::wireAccounts()
{
    m_switcher =
        new AccountSwitcher(m_book, *menuBar()->findChild<QMenu *>(u"accountMenu"_s), this);
    m_accounts->setCanGoBack(false);
    connect(m_switcher, &AccountSwitcher::chosen, this, &MainWindow::choose);
    connect(m_actions->action(command::manageAccounts), &QAction::triggered, this,
            &MainWindow::showAccounts);
    connect(m_accounts, &AccountsPage::openRequested, this, &MainWindow::choose);
    connect(m_accounts, &AccountsPage::workspaceRequested, this, [this] { choose({}); });
    connect(m_accounts, &AccountsPage::backRequested, this, &MainWindow::goBack);
    connect(m_accounts, &AccountsPage::keyReplaced, this, &MainWindow::followNewKey);
    connect(&m_book, &AccountBook::changed, this, &MainWindow::showAccountName);
    connect(m_accounts, &AccountsPage::removeRequested, this, &MainWindow::removalConfirmed);
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

void MainWindow::showDesk(Desk &desk, const std::optional<AccountId> &account,
                          const QStringList &suggestions)
{
    closeDesk();
    m_desk = &desk;
    m_account = account;
    m_page = new DeskPage(m_theme, desk, m_preferences, *m_actions, suggestions);
    m_pages->addWidget(m_page);
    m_pages->setCurrentWidget(m_page);
    m_queueChip = m_page->newQueueChip(m_theme);
    statusBar()->insertPermanentWidget(0, m_queueChip);
    const auto listed = m_book.account(account.value_or(AccountId()));
    m_address = listed ? listed->baseAddress : QUrl();
    showAccountName();
    m_switcher->setCurrent(account);
    m_accounts->setCanGoBack(true);
    enableDeskActions(true);
    connect(m_page, &DeskPage::said, this,
            [this](const QString &sentence) { statusBar()->showMessage(sentence, wordStays); });
    if (listed)
        connect(&desk, &Desk::keyRefused, m_page, [this] { tellKeyRefused(); });
    m_page->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showAccountName()
{
    if (!m_desk)
        return;
    const auto listed = m_book.account(m_account.value_or(AccountId()));
    m_accountMark->setPixmap(listed ? colorMark(QColor(listed->color), markSize) : QPixmap());
    m_accountName->setText(listed ? listed->name : m_desk->name());
}

void MainWindow::closeDesk()
{
    if (!m_page)
        return;
    // It looks at what the page holds.
    delete std::exchange(m_queueChip, nullptr);
    delete std::exchange(m_page, nullptr);
    m_desk = nullptr;
    m_account.reset();
    m_accountMark->clear();
    m_accountName->clear();
    m_switcher->setCurrent({});
    m_accounts->setCanGoBack(false);
    enableDeskActions(false);
}

void MainWindow::showAccounts()
{
    m_accounts->showAccount(m_account.value_or(AccountId()));
    m_pages->setCurrentWidget(m_accounts);
}

void MainWindow::askForKey(const AccountId &account, const QString &sentence)
{
    m_pages->setCurrentWidget(m_accounts);
    m_accounts->askForKey(account, sentence);
}

void MainWindow::goBack()
{
    if (m_page)
        m_pages->setCurrentWidget(m_page);
}

void MainWindow::choose(const AccountId &account)
{
    const auto listed = m_book.account(account);
    // An account whose address was changed is another service.
    if (m_page && m_account == account && (!listed || listed->baseAddress == m_address)) {
        goBack();
        return;
    }
    Q_EMIT chosen(account);
}

void MainWindow::followNewKey(const AccountId &account)
{
    Q_EMIT keyReplaced(account);
    if (!m_page || m_account != account)
        return;
    m_page->notice().clear();
    goBack();
    statusBar()->showMessage(tr("The new key is in use."), wordStays);
}

void MainWindow::tellKeyRefused()
{
    NoticeBar &notice = m_page->notice();
    notice.tell(NoticeKind::Warning,
                tr("The service refused the key of “%1”.").arg(m_accountName->text()),
                tr("It was probably replaced. Enter the present one, and go on here; nothing you "
                   "typed is lost."));
    QPushButton *enter = notice.offer(tr("Enter the new key…"));
    enter->setObjectName(u"enterNewKey"_s);
    connect(enter, &QPushButton::clicked, this, [this] {
        if (m_account)
            askForKey(*m_account, tr("The service refused the one that is kept here."));
    });
}

void MainWindow::lookUp(const QString &text)
{
    if (m_page)
        m_page->lookUp(text);
}

void MainWindow::enableDeskActions(bool isEnabled)
{
    for (QAction *action : m_actions->actions())
        action->setEnabled(isEnabled || action->objectName() == command::quit ||
                           action->objectName() == command::manageAccounts);
}

} // namespace contactdesk
