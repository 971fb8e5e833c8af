#include "ServerFixture.h"
#include "accounts/AccountBook.h"
#include "accounts/AccountColors.h"
#include "accounts/KeyKeeper.h"
#include "application/Session.h"
#include "desk/Desk.h"
#include "platform/Keychain.h"
#include "platform/Preferences.h"
#include "server/EmbeddedServer.h"
#include "service/Waiting.h"
#include "ui/actions/Command.h"
#include "ui/window/MainWindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// Accounts as an agent adds, uses, mends and removes them; the session and the service are real.
class TestWindowAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aNewAccountIsSavedAndOpened();
    void whatIsWrongIsToldAtItsField();
    void withoutAKeychainThereAreOtherPlaces();
    void aTestOfTheConnectionSaysWhatIsWrong();
    void aTestUsesTheKeyThatIsKept();
    void whatIsTypedStaysWhileLookingAtAnother();
    void eachAccountHasItsOwnContacts();
    void aReplacedKeyIsEnteredWhereItIsMissed();
    void aKeyOfTheLastRunIsAskedFor();
    void theAccountInUseCanBeRenamed();
    void aColourOfItsOwnIsKept();
    void accountsThatCannotBeKeptAreTold();
    void removingAsksFirst();
    void unsavedChangesAreNotLostByChanging();
    void theLocalWorkspaceIsAlwaysThere();
    void theFirstRunLeadsToAnAccount();
    void theFirstRunLeadsToTheWorkspace();
    void theFirstRunImportsIntoAnAccount();

private:
    template <class W>
    W *child(const QString &name) const
    {
        W *found = m_window->findChild<W *>(name);
        if (!found)
            qFatal("There is no %s.", qPrintable(name));
        return found;
    }
    void openWindow();
    void type(const QString &field, const QString &text) const;
    void click(const QString &button) const { child<QAbstractButton>(button)->click(); }
    void keep(KeyPlace place) const;
    void fill(const QString &name, const QString &key, KeyPlace place = KeyPlace::ThisRun) const;
    QString page() const;
    QString notice(const QString &name) const;
    QString text(const QString &label) const { return child<QLabel>(label)->text(); }
    bool lookUp(const QString &number) const;
    Account onlyAccount() const { return m_book->accounts().value(0); }

    std::unique_ptr<ServerFixture> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Theme> m_theme;
    // In the order of dependence: what is below is destroyed first.
    std::unique_ptr<Keychain> m_keychain;
    std::unique_ptr<AccountBook> m_book;
    std::unique_ptr<KeyKeeper> m_keeper;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    const QString m_number = u"+31612345678"_s;
};

void TestWindowAccounts::initTestCase()
{
    // A desktop without a keychain, wherever the test runs.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
}

void TestWindowAccounts::init()
{
    m_server = std::make_unique<ServerFixture>(
        [](ServerOptions &options) { options.answerForm = AnswerForm::Observed; });
    QVERIFY(m_server->start());
    QVERIFY(!m_server->create("+31612345678", R"("firstName":"Anna","lastName":"Smit")").isEmpty());
    m_folder = std::make_unique<QTemporaryDir>();
    m_theme = std::make_unique<Theme>(Scheme::Light, QGuiApplication::font());
    openWindow();
}

void TestWindowAccounts::openWindow()
{
    m_window.reset();
    m_session.reset();
    m_keeper.reset();
    m_book.reset();
    m_keychain = std::make_unique<Keychain>();
    m_preferences = std::make_unique<Preferences>(m_folder->filePath(u"contactdesk.ini"_s));
    m_book = std::make_unique<AccountBook>(m_folder->path());
    m_keeper = std::make_unique<KeyKeeper>(*m_keychain, m_folder->filePath(u"keys"_s));
    m_session = std::make_unique<Session>(m_folder->path(), *m_book, *m_keeper);
    m_window = std::make_unique<MainWindow>(*m_theme, *m_preferences, *m_book, *m_keeper);
    connect(m_window.get(), &MainWindow::chosen, m_session.get(), &Session::openAccount);
    connect(m_window.get(), &MainWindow::keyReplaced, m_session.get(), &Session::refreshKey);
    connect(m_window.get(), &MainWindow::removalConfirmed, m_session.get(), &Session::remove);
    connect(m_session.get(), &Session::closing, m_window.get(), &MainWindow::closeDesk);
    connect(m_session.get(), &Session::keyMissing, m_window.get(), &MainWindow::askForKey);
    connect(m_session.get(), &Session::opened, m_window.get(),
            [this](const auto &account, const QStringList &suggestions) {
                m_window->showDesk(*m_session->desk(), account, suggestions);
            });
    m_window->show();
    child<QAction>(command::manageAccounts)->trigger();
}

void TestWindowAccounts::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_keeper.reset();
    m_book.reset();
    m_keychain.reset();
    m_server.reset();
}

void TestWindowAccounts::type(const QString &field, const QString &text) const
{
    auto *edit = child<QLineEdit>(field);
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

void TestWindowAccounts::keep(KeyPlace place) const
{
    auto *places = child<QComboBox>(u"accountKeyPlace"_s);
    places->setCurrentIndex(places->findData(static_cast<int>(place)));
    Q_EMIT places->activated(places->currentIndex());
}

void TestWindowAccounts::fill(const QString &name, const QString &key, KeyPlace place) const
{
    type(u"accountNameField"_s, name);
    type(u"accountAddress"_s, m_server->address().toString());
    type(u"accountKey"_s, key);
    keep(place);
}

QString TestWindowAccounts::page() const
{
    return qobject_cast<QStackedWidget *>(m_window->centralWidget())->currentWidget()->objectName();
}

QString TestWindowAccounts::notice(const QString &name) const
{
    const auto *bar = child<QWidget>(name);
    if (!bar->isVisible())
        return {};
    QStringList texts;
    for (const QLabel *label : bar->findChildren<QLabel *>()) {
        if (!label->text().isEmpty())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

bool TestWindowAccounts::lookUp(const QString &number) const
{
    m_window->lookUp(number);
    return waitFor([this] { return m_session->desk()->openContact().isSettled(); });
}

void TestWindowAccounts::aNewAccountIsSavedAndOpened()
{
    QCOMPARE(page(), u"accountsPage"_s);
    QVERIFY(child<QLabel>(u"noAccounts"_s)->isVisible());
    QCOMPARE(child<QLineEdit>(u"accountAddress"_s)->text(), u"https://api.dmchamp.com/v1"_s);
    QCOMPARE(child<QLineEdit>(u"accountKey"_s)->echoMode(), QLineEdit::Password);
    fill(u"Shop"_s, ServerFixture::key());
    click(u"openAccount"_s);
    QTRY_VERIFY(m_session->desk());
    QTRY_COMPARE(text(u"accountName"_s), u"Shop"_s);
    QVERIFY(lookUp(m_number));
    QCOMPARE(text(u"personName"_s), u"Anna Smit"_s);
    QCOMPARE(onlyAccount().name, u"Shop"_s);
    QCOMPARE(onlyAccount().baseAddress, m_server->address());
    QCOMPARE(m_book->lastUsed(), onlyAccount().id);
    QVERIFY(!child<QLabel>(u"noAccounts"_s)->isVisible());
    // The window is nobody's proof of the key.
    for (const QLineEdit *edit : m_window->findChildren<QLineEdit *>())
        QVERIFY(!edit->text().contains(ServerFixture::key()));
}

void TestWindowAccounts::whatIsWrongIsToldAtItsField()
{
    type(u"accountAddress"_s, u"http://api.example.com/v1"_s);
    click(u"saveAccount"_s);
    QVERIFY(text(u"accountNameProblem"_s).startsWith(u"Give the account a name"_s));
    QVERIFY(text(u"accountAddressProblem"_s).contains(u"must begin with https://"_s));
    QVERIFY(text(u"accountKeyProblem"_s).startsWith(u"Enter the account's key."_s));
    QVERIFY(child<QLabel>(u"accountKeyProblem"_s)->isVisible());
    QVERIFY(m_book->accounts().isEmpty());
    // Typing on is no longer wrong.
    QTest::keyClicks(child<QLineEdit>(u"accountNameField"_s), u"S"_s);
    QVERIFY(!child<QLabel>(u"accountNameProblem"_s)->isVisible());
}

void TestWindowAccounts::withoutAKeychainThereAreOtherPlaces()
{
    fill(u"Shop"_s, ServerFixture::key(), KeyPlace::Keychain);
    click(u"saveAccount"_s);
    QTRY_VERIFY(notice(u"accountNotice"_s).contains(u"No keychain can be reached"_s));
    QVERIFY(notice(u"accountNotice"_s).contains(u"Not saved. What you typed is still here."_s));
    QVERIFY(m_book->accounts().isEmpty());
    QCOMPARE(child<QLineEdit>(u"accountKey"_s)->text(), ServerFixture::key());
    child<QAbstractButton>(u"keepForThisRun"_s);
    click(u"keepInFile"_s);
    QTRY_COMPARE(m_book->accounts().size(), 1);
    QCOMPARE(onlyAccount().keyPlace, KeyPlace::File);
    QCOMPARE(notice(u"accountNotice"_s), u"Saved."_s);
    QCOMPARE(child<QLineEdit>(u"accountKey"_s)->text(), QString());
    const QDir keys(m_folder->filePath(u"keys"_s));
    QCOMPARE(keys.entryInfoList(QDir::Files).size(), 1);
    QCOMPARE(keys.entryInfoList(QDir::Files).first().permissions() &
                 (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());

    // It is there in the next run.
    openWindow();
    Q_EMIT m_window->chosen(m_book->lastUsed().isEmpty() ? onlyAccount().id : m_book->lastUsed());
    QTRY_VERIFY(m_session->desk());
    QVERIFY(lookUp(m_number));
    QCOMPARE(text(u"personName"_s), u"Anna Smit"_s);
}

void TestWindowAccounts::aTestOfTheConnectionSaysWhatIsWrong()
{
    fill(u"Shop"_s, u"another-key"_s);
    click(u"testAccount"_s);
    QTRY_VERIFY(notice(u"accountNotice"_s).contains(u"refused"_s));
    QVERIFY(!notice(u"accountNotice"_s).contains(u"another-key"_s));
    click(u"copyReport"_s);
    const QString report = QGuiApplication::clipboard()->text();
    QVERIFY(report.contains(u"Kind: refused key"_s));
    QVERIFY(report.contains(u"Status: 401"_s));
    QVERIFY(!report.contains(u"another-key"_s));
    type(u"accountKey"_s, ServerFixture::key());
    click(u"testAccount"_s);
    QTRY_VERIFY(notice(u"accountNotice"_s).contains(u"took the key"_s));
    m_server->stop();
    click(u"testAccount"_s);
    QTRY_VERIFY(notice(u"accountNotice"_s).contains(u"refused the connection"_s));
    QVERIFY(m_book->accounts().isEmpty());
}

void TestWindowAccounts::aTestUsesTheKeyThatIsKept()
{
    fill(u"Shop"_s, ServerFixture::key());
    click(u"saveAccount"_s);
    QTRY_COMPARE(m_book->accounts().size(), 1);
    QCOMPARE(child<QLineEdit>(u"accountKey"_s)->text(), QString());
    click(u"testAccount"_s);
    QTRY_VERIFY(notice(u"accountNotice"_s).contains(u"took the key"_s));
}

void TestWindowAccounts::whatIsTypedStaysWhileLookingAtAnother()
{
    fill(u"Shop"_s, ServerFixture::key());
    click(u"saveAccount"_s);
    QTRY_COMPARE(m_book->accounts().size(), 1);
    click(u"addAccount"_s);
    fill(u"Second"_s, u"begun"_s);
    child<QAbstractItemView>(u"accountList"_s)
        ->setCurrentIndex(child<QAbstractItemView>(u"accountList"_s)->model()->index(0, 0));
    QCOMPARE(child<QLineEdit>(u"accountNameField"_s)->text(), u"Shop"_s);
    type(u"accountNameField"_s, u"Shop 2"_s);
    click(u"addAccount"_s);
    QCOMPARE(child<QLineEdit>(u"accountNameField"_s)->text(), u"Second"_s);
    QCOMPARE(child<QLineEdit>(u"accountKey"_s)->text(), u"begun"_s);
    child<QAbstractItemView>(u"accountList"_s)
        ->setCurrentIndex(child<QAbstractItemView>(u"accountList"_s)->model()->index(0, 0));
    QCOMPARE(child<QLineEdit>(u"accountNameField"_s)->text(), u"Shop 2"_s);
    QVERIFY(child<QAbstractButton>(u"saveAccount"_s)->isEnabled());
}

void TestWindowAccounts::eachAccountHasItsOwnContacts()
{
    fill(u"One"_s, ServerFixture::key());
    click(u"openAccount"_s);
    QTRY_VERIFY(m_session->desk());
    QVERIFY(lookUp(m_number));
    QTRY_COMPARE(child<QAbstractItemView>(u"contactList"_s)->model()->rowCount(), 1);
    child<QAction>(command::manageAccounts)->trigger();
    click(u"addAccount"_s);
    fill(u"Two"_s, ServerFixture::key());
    click(u"openAccount"_s);
    QTRY_COMPARE(text(u"accountName"_s), u"Two"_s);
    QTRY_VERIFY(m_session->desk()->directory().news());
    QTRY_COMPARE(child<QAbstractItemView>(u"contactList"_s)->model()->rowCount(), 0);
    child<QAction>(u"switchTo."_s + onlyAccount().id.value)->trigger();
    QTRY_COMPARE(text(u"accountName"_s), u"One"_s);
    QTRY_COMPARE(child<QAbstractItemView>(u"contactList"_s)->model()->rowCount(), 1);
    QVERIFY(child<QAction>(u"switchTo."_s + onlyAccount().id.value)->isChecked());
}

void TestWindowAccounts::aReplacedKeyIsEnteredWhereItIsMissed()
{
    fill(u"Shop"_s, ServerFixture::key());
    click(u"openAccount"_s);
    QTRY_VERIFY(m_session->desk());
    QVERIFY(lookUp(m_number));
    // The form holds something that isn't saved.
    auto *name = child<QLineEdit>(u"firstName"_s);
    name->selectAll();
    QTest::keyClicks(name, u"Annie"_s);

    m_server->stop();
    ServerOptions options = m_server->options();
    options.keys = {u"the-new-key"_s};
    options.port = static_cast<quint16>(m_server->address().port());
    EmbeddedServer withNewKey(options);
    QVERIFY(withNewKey.start());
    click(u"saveButton"_s);
    QTRY_VERIFY(notice(u"noticeBar"_s).contains(u"The service refused the key of “Shop”."_s));
    QVERIFY(notice(u"noticeBar"_s).contains(u"It was probably replaced."_s));
    click(u"enterNewKey"_s);
    QCOMPARE(page(), u"accountsPage"_s);
    QCOMPARE(child<QLineEdit>(u"accountNameField"_s)->text(), u"Shop"_s);
    type(u"accountKey"_s, u"the-new-key"_s);
    click(u"saveAccount"_s);
    QTRY_VERIFY(page() != u"accountsPage"_s);
    QCOMPARE(notice(u"noticeBar"_s), QString());
    QCOMPARE(child<QLineEdit>(u"firstName"_s)->text(), u"Annie"_s);
    QVERIFY(waitFor([this] { return m_session->desk()->openContact().isSettled(); }));
    click(u"saveButton"_s);
    QTRY_COMPARE(text(u"personName"_s), u"Annie Smit"_s);
}

void TestWindowAccounts::aKeyOfTheLastRunIsAskedFor()
{
    fill(u"Shop"_s, ServerFixture::key());
    click(u"openAccount"_s);
    QTRY_VERIFY(m_session->desk());
    openWindow();
    QCOMPARE(m_book->lastUsed(), onlyAccount().id);
    m_session->openAccount(m_book->lastUsed());
    QTRY_VERIFY(notice(u"accountNotice"_s).contains(u"Enter the key of this account."_s));
    QCOMPARE(page(), u"accountsPage"_s);
    QVERIFY(!m_session->desk());
    type(u"accountKey"_s, ServerFixture::key());
    click(u"openAccount"_s);
    QTRY_VERIFY(m_session->desk());
    QVERIFY(lookUp(m_number));
}

void TestWindowAccounts::theAccountInUseCanBeRenamed()
{
    fill(u"Shop"_s, ServerFixture::key());
    click(u"openAccount"_s);
    QTRY_VERIFY(m_session->desk());
    const Desk *before = m_session->desk();
    child<QAction>(command::manageAccounts)->trigger();
    type(u"accountNameField"_s, u"R&D"_s);
    click(u"openAccount"_s);
    QTRY_COMPARE(text(u"accountName"_s), u"R&D"_s);
    QCOMPARE(m_session->desk(), before);
    QCOMPARE(child<QAction>(u"switchTo."_s + onlyAccount().id.value)->text(), u"R&&D"_s);
    QVERIFY(page() != u"accountsPage"_s);
    // Another address is another service.
    child<QAction>(command::manageAccounts)->trigger();
    QUrl other = m_server->address();
    other.setHost(u"localhost"_s);
    type(u"accountAddress"_s, other.toString());
    const qint64 opened = child<QWidget>(u"lookUpField"_s)->winId();
    click(u"openAccount"_s);
    QTRY_VERIFY(page() != u"accountsPage"_s && m_session->desk() &&
                qint64(child<QWidget>(u"lookUpField"_s)->winId()) != opened);
    QVERIFY(lookUp(m_number));
    QCOMPARE(text(u"personName"_s), u"Anna Smit"_s);
}

/// As an account has that was written by hand, or by a newer program.
void TestWindowAccounts::aColourOfItsOwnIsKept()
{
    fill(u"Shop"_s, ServerFixture::key());
    click(u"color3"_s);
    click(u"saveAccount"_s);
    QTRY_COMPARE(m_book->accounts().size(), 1);
    Account account = onlyAccount();
    QCOMPARE(account.color, accountColors().at(3));
    account.color = u"#123456"_s;
    m_book->put(account);
    click(u"addAccount"_s);
    child<QAbstractItemView>(u"accountList"_s)
        ->setCurrentIndex(child<QAbstractItemView>(u"accountList"_s)->model()->index(0, 0));
    QVERIFY(!child<QAbstractButton>(u"saveAccount"_s)->isEnabled());
    type(u"accountNameField"_s, u"Shop 2"_s);
    click(u"saveAccount"_s);
    QTRY_COMPARE(onlyAccount().name, u"Shop 2"_s);
    QCOMPARE(onlyAccount().color, u"#123456"_s);
}

void TestWindowAccounts::accountsThatCannotBeKeptAreTold()
{
    // Where the file should be, something else is.
    QVERIFY(QDir(m_folder->path()).mkpath(u"accounts.json/in the way"_s));
    fill(u"Shop"_s, ServerFixture::key());
    click(u"openAccount"_s);
    QTRY_VERIFY(m_session->desk());
    child<QAction>(command::manageAccounts)->trigger();
    type(u"accountNameField"_s, u"Shop 2"_s);
    click(u"saveAccount"_s);
    QTRY_VERIFY(notice(u"accountNotice"_s).contains(u"could not be kept for the next start"_s));
    // It goes on with them until then.
    QVERIFY(lookUp(m_number));
    QTRY_COMPARE(text(u"accountName"_s), u"Shop 2"_s);
}

void TestWindowAccounts::removingAsksFirst()
{
    fill(u"Shop"_s, ServerFixture::key(), KeyPlace::File);
    click(u"openAccount"_s);
    QTRY_VERIFY(m_session->desk());
    QVERIFY(lookUp(m_number));
    const QString folder = m_book->folderOf(onlyAccount().id);
    QTRY_VERIFY(QDir(folder).exists());
    child<QAction>(command::manageAccounts)->trigger();
    click(u"removeAccount"_s);
    QVERIFY(notice(u"accountNotice"_s).contains(u"Remove “Shop” from this computer?"_s));
    QCOMPARE(m_book->accounts().size(), 1);
    click(u"confirmRemoval"_s);
    QTRY_COMPARE(m_book->accounts().size(), 0);
    QVERIFY(!m_session->desk());
    QTRY_VERIFY(!QDir(folder).exists());
    QTRY_VERIFY(
        QDir(m_folder->filePath(u"keys"_s)).entryList(QDir::Files | QDir::Hidden).isEmpty());
    QCOMPARE(page(), u"accountsPage"_s);
    QTRY_COMPARE(text(u"accountName"_s), QString());
    QCOMPARE(child<QLineEdit>(u"accountNameField"_s)->text(), QString());
}

void TestWindowAccounts::unsavedChangesAreNotLostByChanging()
{
    fill(u"Shop"_s, ServerFixture::key());
    click(u"openAccount"_s);
    QTRY_VERIFY(m_session->desk());
    QVERIFY(lookUp(m_number));
    QTest::keyClicks(child<QLineEdit>(u"firstName"_s), u"x"_s);
    QCOMPARE(m_session->desk()->drafts().count(), 1);
    const QString typed = child<QLineEdit>(u"firstName"_s)->text();
    child<QAction>(u"switchTo.workspace"_s)->trigger();
    QTRY_COMPARE(text(u"accountName"_s), u"Local workspace"_s);
    QCOMPARE(m_session->desk()->drafts().count(), 0);
    child<QAction>(u"switchTo."_s + onlyAccount().id.value)->trigger();
    QTRY_COMPARE(text(u"accountName"_s), u"Shop"_s);
    QVERIFY(lookUp(m_number));
    QCOMPARE(child<QLineEdit>(u"firstName"_s)->text(), typed);
    QVERIFY(text(u"formState"_s).startsWith(u"Not saved."_s));
}

void TestWindowAccounts::theLocalWorkspaceIsAlwaysThere()
{
    click(u"useWorkspace"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->desk(), 20'000);
    QTRY_COMPARE(text(u"accountName"_s), u"Local workspace"_s);
    QVERIFY(child<QAction>(u"switchTo.workspace"_s)->isChecked());
    QCOMPARE(m_book->lastUsed(), AccountId());
    // There and back: it runs on.
    child<QAction>(command::manageAccounts)->trigger();
    fill(u"Shop"_s, ServerFixture::key());
    click(u"openAccount"_s);
    QTRY_COMPARE(text(u"accountName"_s), u"Shop"_s);
    child<QAction>(u"switchTo.workspace"_s)->trigger();
    QTRY_COMPARE(text(u"accountName"_s), u"Local workspace"_s);
    QVERIFY(lookUp(u"+447700900123"_s));
    QVERIFY(!text(u"personName"_s).isEmpty());
}

void TestWindowAccounts::theFirstRunLeadsToAnAccount()
{
    m_window->showFirstRun();
    QCOMPARE(page(), u"firstRunPage"_s);
    click(u"startConnect"_s);
    QCOMPARE(page(), u"accountsPage"_s);
    QCOMPARE(notice(u"accountNotice"_s), QString());
    click(u"leaveAccounts"_s);
    QCOMPARE(page(), u"firstRunPage"_s);
    click(u"startConnect"_s);
    fill(u"Shop"_s, ServerFixture::key());
    click(u"openAccount"_s);
    QTRY_VERIFY(m_session->desk());
    QTRY_COMPARE(text(u"accountName"_s), u"Shop"_s);
    QVERIFY(!m_session->hasWorkspace());
}

void TestWindowAccounts::theFirstRunLeadsToTheWorkspace()
{
    m_window->showFirstRun();
    QVERIFY(!m_session->hasWorkspace());
    click(u"startWorkspace"_s);
    QTRY_VERIFY(m_session->desk());
    QTRY_COMPARE(text(u"accountName"_s), u"Local workspace"_s);
    // Remembered, so that the next start goes straight there.
    openWindow();
    QVERIFY(m_session->hasWorkspace());
}

/// Contacts belong to an account; the file is chosen as soon as there is one.
void TestWindowAccounts::theFirstRunImportsIntoAnAccount()
{
    m_window->showFirstRun();
    click(u"startImport"_s);
    QCOMPARE(page(), u"accountsPage"_s);
    QVERIFY(notice(u"accountNotice"_s).startsWith(u"Connect the account"_s));
    QVERIFY(!m_window->findChild<QDialog *>(u"importFile"_s));
    fill(u"Shop"_s, ServerFixture::key());
    click(u"openAccount"_s);
    QTRY_VERIFY(m_window->findChild<QDialog *>(u"importFile"_s));
    QTRY_COMPARE(text(u"accountName"_s), u"Shop"_s);

    // Given up on the way, it isn't asked for later.
    openWindow();
    m_window->showFirstRun();
    click(u"startImport"_s);
    click(u"leaveAccounts"_s);
    click(u"startWorkspace"_s);
    QTRY_VERIFY(m_session->desk());
    QVERIFY(!m_window->findChild<QDialog *>(u"importFile"_s));
}

QTEST_MAIN(TestWindowAccounts)
#include "tst_windowaccounts.moc"
