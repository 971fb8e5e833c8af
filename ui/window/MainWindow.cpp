#include "ui/window/MainWindow.h"

#include "accounts/AccountBook.h"
#include "desk/Desk.h"
#include "platform/Preferences.h"
#include "text/PlainSigns.h"
#include "ui/accounts/AccountSwitcher.h"
#include "ui/accounts/AccountsPage.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/actions/Command.h"
#include "ui/common/Announce.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/EmptyState.h"
#include "ui/common/IconLabel.h"
#include "ui/common/PageStack.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/SpokenFocus.h"
#include "ui/notice/NoticeBar.h"
#include "ui/palette/CommandPalette.h"
#include "ui/start/FirstRunPage.h"
#include "ui/theme/Icons.h"
#include "ui/window/AsidePages.h"
#include "ui/window/DeskPage.h"
#include "ui/window/FocusKeeper.h"
#include "ui/window/WindowMemory.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QStatusBar>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

const QString layoutName = u"window"_s;
constexpr int wordStays = 6000;

/// The panes follow what becomes of the open contact; those that are new hear of what is there.
void tellAgain(OpenContact &contact)
{
    Q_EMIT contact.switched();
    Q_EMIT contact.contactChanged();
    Q_EMIT contact.tagsChanged();
    Q_EMIT contact.conversationChanged();
}

} // namespace

MainWindow::MainWindow(const Theme &theme, Preferences &preferences, AccountBook &book,
                       KeyKeeper &keeper, QWidget *parent)
    : QMainWindow(parent),
      m_theme(theme),
      m_preferences(preferences),
      m_book(book),
      m_keeper(keeper)
{
    tellFocusTruthfully();
    setObjectName(u"mainWindow"_s);
    setWindowIcon(applicationIcon());
    build();
    theme.dress(*this);
    connect(&book, &AccountBook::changed, this, &MainWindow::showAccountName);
    if (!restoreGeometry(preferences.layout(layoutName)))
        resize(Theme::firstWindow);
    new FocusKeeper(*this);
    connect(statusBar(), &QStatusBar::messageChanged, this,
            [this](const QString &sentence) { announce(*this, sentence); });
}

void MainWindow::build()
{
    m_actions = new ActionRegistry(m_theme, m_preferences, this);
    m_pages = new PageStack;
    m_start = new EmptyState(m_theme, u"im-user"_s, {}, {});
    m_accounts = new AccountsPage(m_theme, m_book, m_keeper);
    m_firstRun = new FirstRunPage(m_theme);
    m_palette = new CommandPalette(m_theme, *m_actions, m_preferences, *this);
    m_accountMark = new IconLabel(Theme::swatchSize);
    m_accountName = new ElidedLabel;
    setWindowTitle(tr("Contact Desk"));
    m_start->setObjectName(u"startPage"_s);
    m_accounts->setObjectName(u"accountsPage"_s);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_accounts);
    m_firstRun->setObjectName(u"firstRunPage"_s);
    m_pages->addWidget(m_firstRun);
    setCentralWidget(m_pages);
    m_actions->fillMenuBar(*menuBar());
    m_accountName->setObjectName(u"accountName"_s);
    m_accountName->setProperty("look", u"muted"_s);
    m_accountName->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    statusBar()->addPermanentWidget(m_accountMark);
    statusBar()->addPermanentWidget(m_accountName);
    connect(m_actions->action(command::quit), &QAction::triggered, this, &QWidget::close);
    wireAccounts();
    wireFirstRun();
    m_aside = new AsidePages(m_theme, m_preferences, *m_actions, *m_pages);
    wirePalette();
    m_actions->setDeskThere(false);
}

void MainWindow::rebuild()
{
    const WindowMemory memory(*this);
    const QString page = m_pages->currentWidget()->objectName();
    const QString startTitle = m_start->title();
    const QString startText = m_start->text();
    const bool isKeyRefused = findChild<QPushButton *>(u"enterNewKey"_s);
    Desk *desk = m_desk;
    const auto account = m_account;
    closeDesk();
    delete m_switcher;
    delete m_pages;
    delete m_palette;
    delete m_accountMark;
    delete m_accountName;
    qDeleteAll(menuBar()->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    delete m_actions;
    // What it said last was in the language of before.
    delete findChild<Announcer *>({}, Qt::FindDirectChildrenOnly);

    // Dates and numbers are written as the new language does.
    unsetLocale();
    build();
    if (desk) {
        showDesk(*desk, account, QStringList(m_suggestions));
        tellAgain(desk->openContact());
        if (isKeyRefused)
            tellKeyRefused();
    }
    m_start->setTitle(startTitle);
    m_start->setText(startText);
    if (auto *shown = m_pages->findChild<QWidget *>(page, Qt::FindDirectChildrenOnly))
        m_pages->setCurrentWidget(shown);
    else
        m_aside->showAgain(page);
    // Laid out at once: a place in a list is only a place in a list that has its height.
    m_pages->show();
    memory.recallIn(*this);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

void MainWindow::wireAccounts()
{
    m_switcher = new AccountSwitcher(m_theme, m_book,
                                     *menuBar()->findChild<QMenu *>(u"accountMenu"_s), this);
    m_accounts->setCanGoBack(false);
    connect(m_switcher, &AccountSwitcher::chosen, this, &MainWindow::choose);
    connect(m_actions->action(command::manageAccounts), &QAction::triggered, this,
            &MainWindow::showAccounts);
    connect(m_accounts, &AccountsPage::openRequested, this, &MainWindow::choose);
    connect(m_accounts, &AccountsPage::workspaceRequested, this, [this] { choose({}); });
    connect(m_accounts, &AccountsPage::backRequested, this, &MainWindow::goBack);
    connect(m_accounts, &AccountsPage::keyReplaced, this, &MainWindow::followNewKey);
    connect(m_accounts, &AccountsPage::removeRequested, this, &MainWindow::removalConfirmed);
}

void MainWindow::wireFirstRun()
{
    const auto addAccount = [this](bool importsThen) {
        m_importsNext = importsThen;
        m_pages->setCurrentWidget(m_accounts);
        m_accounts->addFirst(importsThen ? tr("Connect the account that the contacts belong to. "
                                              "Then you choose the file.")
                                         : QString());
    };
    connect(m_firstRun, &FirstRunPage::connectRequested, this, [addAccount] { addAccount(false); });
    connect(m_firstRun, &FirstRunPage::importRequested, this, [addAccount] { addAccount(true); });
    connect(m_firstRun, &FirstRunPage::workspaceRequested, this, [this] { choose({}); });
}

void MainWindow::showFirstRun()
{
    m_importsNext = false;
    m_accounts->setCanGoBack(true);
    m_pages->setCurrentWidget(m_firstRun);
    m_firstRun->setFocus(Qt::OtherFocusReason);
}

void MainWindow::wirePalette()
{
    connect(m_palette, &CommandPalette::deskWanted, this, &MainWindow::goBack);
    connect(m_palette, &CommandPalette::contactChosen, this, [this](const ContactId &id) {
        if (m_desk)
            m_desk->openContact().open(id);
    });
    connect(m_palette, &CommandPalette::searchChosen, this, [this](const QString &text) {
        if (m_page)
            m_page->search(text);
    });
    connect(m_palette, &CommandPalette::lookUpChosen, this, &MainWindow::lookUp);
    // What leads to a place of the desk leads there from the other pages, too.
    for (const CommandRow &row : commandTable()) {
        if (row.menu == CommandMenu::Go && row.need == CommandNeed::Desk)
            connect(m_actions->action(row.id), &QAction::triggered, this, &MainWindow::goBack);
    }
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
    announce(*this, title);
}

void MainWindow::showStartFailure(const QString &title, const QString &text)
{
    m_start->setTitle(title);
    m_start->setText(text);
    m_pages->setCurrentWidget(m_start);
    announce(*this, QString(title + u' ' + text));
}

void MainWindow::showDesk(Desk &desk, const std::optional<AccountId> &account,
                          const QStringList &suggestions)
{
    closeDesk();
    m_desk = &desk;
    m_account = account;
    m_suggestions = suggestions;
    m_page = new DeskPage(m_theme, desk, m_preferences, *m_actions, suggestions);
    m_page->setObjectName(u"deskPage"_s);
    m_pages->addWidget(m_page);
    m_pages->setCurrentWidget(m_page);
    m_queueChip = m_page->newQueueChip(m_theme);
    statusBar()->insertPermanentWidget(0, m_queueChip);
    m_takeOverChip = m_page->newTakeOverChip(m_theme);
    // The status line shows what it is given.
    const bool isWanted = !m_takeOverChip->isHidden();
    statusBar()->insertPermanentWidget(0, m_takeOverChip);
    m_takeOverChip->setVisible(isWanted);
    const auto listed = m_book.account(account.value_or(AccountId()));
    m_address = listed ? listed->baseAddress : QUrl();
    showAccountName();
    m_switcher->setCurrent(account);
    m_palette->setDesk(&desk);
    m_accounts->setCanGoBack(true);
    m_actions->setDeskThere(true);
    connect(m_page, &DeskPage::said, this,
            [this](const QString &sentence) { statusBar()->showMessage(sentence, wordStays); });
    if (listed)
        connect(&desk, &Desk::keyRefused, m_page, [this] { tellKeyRefused(); });
    m_page->setFocus(Qt::OtherFocusReason);
    if (std::exchange(m_importsNext, false))
        m_actions->action(command::importContacts)->trigger();
}

void MainWindow::showAccountName()
{
    if (!m_desk)
        return;
    const auto listed = m_book.account(m_account.value_or(AccountId()));
    m_accountMark->setIcon(listed ? colorIcon(m_theme, QColor(listed->color)) : QIcon());
    m_accountName->setFullText(listed ? listed->name : m_desk->name());
}

void MainWindow::closeDesk()
{
    if (!m_page)
        return;
    m_palette->setDesk(nullptr);
    // It looks at what the page holds.
    delete std::exchange(m_queueChip, nullptr);
    delete std::exchange(m_takeOverChip, nullptr);
    delete std::exchange(m_page, nullptr);
    m_desk = nullptr;
    m_account.reset();
    m_accountMark->setIcon({});
    m_accountName->setFullText({});
    m_switcher->setCurrent({});
    m_accounts->setCanGoBack(false);
    m_actions->setDeskThere(false);
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
    else
        showFirstRun();
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
                tr("The service refused the key of “%1”.")
                    .arg(inSentence(
                        m_book.account(m_account.value_or(AccountId())).value_or(Account()).name)),
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

} // namespace contactdesk
