#include "ServerFixture.h"
#include "WindowFixture.h"
#include "application/Languages.h"
#include "languages/VisibleTexts.h"
#include "platform/KnownLanguages.h"
#include "server/SampleData.h"
#include "ui/actions/Command.h"
#include "ui/common/Announce.h"
#include "ui/conversation/ConversationView.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// The window in each language: what is chosen, what fits, and what stays when another is chosen.
class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }
    void init();
    void cleanup();

    void theDesktopsLanguageIsSpoken_data();
    void theDesktopsLanguageIsSpoken();
    void datesAndNumbersAreWrittenAsThere();
    void countriesAreCalledAsThere();
    void arabicRunsFromRightToLeft();
    void keysOfAMenuDiffer_data() { languages(); }
    void keysOfAMenuDiffer();
    void everyTextHasRoom_data() { languages(); }
    void everyTextHasRoom();
    void aSwitchLeavesNoOtherLanguage_data() { languages(); }
    void aSwitchLeavesNoOtherLanguage();
    void aSwitchKeepsTheContactAndWhatIsTyped();
    void aSwitchKeepsWhatIsRead();
    void aSwitchKeepsThePageAtTheSide_data();
    void aSwitchKeepsThePageAtTheSide();
    void aSwitchKeepsTheContactThatIsCreated();
    void aSwitchKeepsTheAccountsForm();
    void aSwitchWithoutADeskKeepsWhatIsTold();

private:
    static void languages();
    static QStringList without(QStringList texts, const QStringList &others);
    void speak(const QString &code);
    void open();
    void show(const QString &place);
    QStringList cutTextsOfAllPlaces();

    ServerFixture m_server{[](ServerOptions &options) {
        options.sampleData = true;
        options.answerForm = AnswerForm::Observed;
    }};
    std::unique_ptr<WindowFixture> m_window;
    std::unique_ptr<Languages> m_languages;
};

void TestLanguages::init()
{
    m_window = std::make_unique<WindowFixture>(
        ServiceAccount{m_server.address(), ServerFixture::key()}, samplePhoneNumbers());
    m_languages = std::make_unique<Languages>(m_window->preferences(), u"en"_s);
    // The window was made before there was a language.
    QCoreApplication::processEvents();
}

void TestLanguages::cleanup()
{
    m_window.reset();
    m_languages.reset();
    QLocale::setDefault(QLocale::c());
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestLanguages::languages()
{
    QTest::addColumn<QString>("language");
    for (const QString &code : knownLanguages())
        QTest::newRow(qPrintable(code)) << code;
}

/// As the preferences page does it; the window follows in the event loop.
void TestLanguages::speak(const QString &code)
{
    if (m_languages->current() == code)
        return;
    const QPointer<QWidget> before = m_window->child<QWidget>(u"deskPage"_s);
    m_window->preferences().setLanguage(code);
    QTRY_VERIFY(!before);
}

void TestLanguages::theDesktopsLanguageIsSpoken_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("Austria") << QStringList{u"de-AT"_s, u"de"_s} << u"de"_s;
    QTest::newRow("Brazil") << QStringList{u"pt-BR"_s, u"pt-Latn-BR"_s, u"pt"_s} << u"pt_BR"_s;
    QTest::newRow("Portugal") << QStringList{u"pt-PT"_s} << u"pt_BR"_s;
    QTest::newRow("the second choice") << QStringList{u"da-DK"_s, u"nl-NL"_s} << u"nl"_s;
    QTest::newRow("none of them") << QStringList{u"fi-FI"_s} << u"en"_s;
    QTest::newRow("no language") << QStringList{u"C"_s} << u"en"_s;
}

void TestLanguages::theDesktopsLanguageIsSpoken()
{
    QFETCH(QStringList, wanted);
    QTEST(Languages::best(wanted), "spoken");
}

void TestLanguages::datesAndNumbersAreWrittenAsThere()
{
    const QLocale swiss(QLocale::German, QLocale::Switzerland);
    QCOMPARE(Languages::localeFor(u"de"_s, swiss), swiss);
    QCOMPARE(Languages::localeFor(u"fr"_s, swiss), QLocale(QLocale::French, QLocale::Switzerland));
    QCOMPARE(Languages::localeFor(u"nl"_s, swiss), QLocale(u"nl"_s));
    speak(u"de"_s);
    QCOMPARE(QLocale().toString(1996), u"1.996"_s);
    QCOMPARE(m_window->window().locale().language(), QLocale::German);
}

void TestLanguages::countriesAreCalledAsThere()
{
    const auto has = [this](const QString &country) {
        return m_window->child<QComboBox>(u"defaultRegion"_s)->findText(country) > 0;
    };
    QVERIFY(has(u"Netherlands +31"_s));
    speak(u"de"_s);
    QVERIFY(has(u"Niederlande +31"_s));
}

void TestLanguages::arabicRunsFromRightToLeft()
{
    speak(u"ar"_s);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    QCOMPARE(m_window->window().layoutDirection(), Qt::RightToLeft);
    speak(u"nl"_s);
    QCOMPARE(m_window->window().layoutDirection(), Qt::LeftToRight);
}

void TestLanguages::keysOfAMenuDiffer()
{
    QFETCH(QString, language);
    speak(language);
    const auto keys = [](const QList<QAction *> &actions) {
        QStringList found;
        for (const QAction *action : actions) {
            const QKeySequence key = QKeySequence::mnemonic(action->text());
            if (!key.isEmpty())
                found.append(key.toString());
        }
        found.sort();
        return found;
    };
    const auto haveOwn = [&](const QList<QAction *> &actions) {
        QStringList once = keys(actions);
        once.removeDuplicates();
        return once.size() == actions.size();
    };
    const QList<QAction *> menus = m_window->window().menuBar()->actions();
    QVERIFY(haveOwn(menus));
    for (const QAction *menu : menus) {
        const QStringList found = keys(menu->menu()->actions());
        QStringList once = found;
        once.removeDuplicates();
        QVERIFY2(found == once, qPrintable(menu->text() + u": "_s + found.join(u' ')));
    }
}

void TestLanguages::open()
{
    QVERIFY(m_window->opens(samplePhoneNumbers().first()));
    QTRY_COMPARE(m_window->child<QWidget>(u"conversation"_s)->isVisible(), true);
}

/// A place that the agent can be at, by the command that leads there.
void TestLanguages::show(const QString &place)
{
    if (place == "notFound"_L1)
        m_window->lookUp(u"nobody@example.com"_s);
    else if (place == "person"_L1)
        open();
    else if (!place.isEmpty())
        m_window->trigger(place);
    QTRY_VERIFY(m_window->desk().openContact().isSettled());
}

QStringList TestLanguages::cutTextsOfAllPlaces()
{
    QStringList all;
    MainWindow &window = m_window->window();
    for (const QString &place :
         {QString(), u"notFound"_s, u"person"_s, command::filterMessages, command::find,
          command::goToDate, command::showOverview, command::exportConversation, command::showQueue,
          command::showHistory, command::findEverywhere, command::showTakenOver,
          command::newContact, command::preferences, command::help, command::manageAccounts}) {
        // One bar above the conversation at a time.
        for (const QString &close : {u"findClose"_s, u"filterClose"_s, u"dateClose"_s}) {
            if (m_window->isVisible(close))
                m_window->click(close);
        }
        m_window->child<QAction>(command::showOverview)->setChecked(false);
        show(place);
        for (const QSize size : {QSize(1280, 800), QSize(1024, 700)}) {
            window.resize(size.expandedTo(window.minimumSizeHint()));
            // What is told late is laid out a moment after it.
            (void)QTest::qWaitFor([&] { return cutTexts(window).isEmpty(); }, 1000);
            for (const QString &cut : cutTexts(window))
                all.append(u"%1, %2 wide: %3"_s.arg(place).arg(window.width()).arg(cut));
        }
    }
    return all;
}

void TestLanguages::everyTextHasRoom()
{
    QFETCH(QString, language);
    speak(language);
    const QStringList cut = cutTextsOfAllPlaces();
    QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
}

/// The texts that the others don't have.
QStringList TestLanguages::without(QStringList texts, const QStringList &others)
{
    const QSet<QString> known(others.begin(), others.end());
    texts.removeIf([&](const QString &text) { return known.contains(text); });
    return texts;
}

void TestLanguages::aSwitchLeavesNoOtherLanguage()
{
    QFETCH(QString, language);
    // Made in that language from the start.
    speak(language == "en"_L1 ? u"nl"_s : u"en"_s);
    m_window->preferences().setLanguage(language);
    m_window->restart();
    const auto texts = [this] {
        QStringList all;
        for (const QString &place : {command::showConversation, u"person"_s, command::showQueue,
                                     command::showHistory, command::manageAccounts}) {
            show(place);
            // The history is read and checked off this thread.
            (void)QTest::qWaitFor(
                [&] {
                    return place != command::showHistory ||
                           (m_window->isEnabled(u"historyCheck"_s) &&
                            m_window->isVisible(u"historyNone"_s));
                },
                2000);
            QCoreApplication::processEvents();
            all += visibleTexts(m_window->window());
        }
        m_window->click(u"leaveAccounts"_s);
        return all;
    };
    open();
    const QStringList fresh = texts();
    speak(language == "fr"_L1 ? u"es"_s : u"fr"_s);
    QVERIFY(texts() != fresh);
    const auto said = [this] {
        const auto *announcer = m_window->window().findChild<Announcer *>();
        return announcer ? announcer->accessibleName() : QString();
    };
    QTRY_VERIFY(!said().isEmpty());
    const QString before = said();
    speak(language);
    QVERIFY(said() != before);
    const QStringList switched = texts();
    const QStringList different = without(switched, fresh) + without(fresh, switched);
    QVERIFY2(different.isEmpty(), qPrintable(different.join(u'\n')));
}

void TestLanguages::aSwitchKeepsTheContactAndWhatIsTyped()
{
    QVERIFY(m_window->opens(samplePhoneNumbers().at(1)));
    open();
    const ContactId contact = m_window->desk().openContact().id();
    m_window->type(u"firstName"_s, u"Typed and not saved"_s);
    m_window->child<QPlainTextEdit>(u"noteText"_s)->setPlainText(u"half a note"_s);
    const QString typed = m_window->label(u"personName"_s).left(4);
    QTRY_COMPARE(m_window->contacts().size(), 2);
    m_window->type(u"lookUpField"_s, typed);
    QTRY_COMPARE(m_window->contacts().size(), 1);
    const QStringList found = m_window->contacts();
    auto *splitter = m_window->child<QSplitter>({});
    splitter->setSizes({200, 500, 500});
    const QList<int> sizes = splitter->sizes();
    m_window->child<QLineEdit>(u"firstName"_s)->setFocus();

    speak(u"de"_s);
    QCOMPARE(m_window->desk().openContact().id(), contact);
    QCOMPARE(m_window->page(), u"personPage"_s);
    QCOMPARE(m_window->text(u"firstName"_s), u"Typed and not saved"_s);
    QVERIFY(m_window->isEnabled(u"saveButton"_s));
    QCOMPARE(m_window->child<QPlainTextEdit>(u"noteText"_s)->toPlainText(), u"half a note"_s);
    QCOMPARE(m_window->text(u"lookUpField"_s), typed);
    QTRY_COMPARE(m_window->contacts(), found);
    QCOMPARE(m_window->child<QSplitter>({})->sizes(), sizes);
    QCOMPARE(m_window->window().focusWidget(), m_window->child<QLineEdit>(u"firstName"_s));
    // Nothing was asked or saved for it.
    QVERIFY(m_window->desk().journal().entries().empty());
}

void TestLanguages::aSwitchKeepsWhatIsRead()
{
    open();
    m_window->trigger(command::find);
    m_window->type(u"findField"_s, u"the"_s);
    // Finding takes the agent to the newest; from there they go elsewhere.
    const auto isFound = [this] {
        const QString count = m_window->label(u"findCount"_s);
        return count.startsWith("1 of "_L1) && !count.endsWith("so far"_L1);
    };
    QTRY_VERIFY(isFound());
    auto *view = m_window->child<ConversationView>(u"conversation"_s);
    QTRY_VERIFY(view->verticalScrollBar()->maximum() > 0);
    view->scrollTo(view->model()->index(2, 0), QAbstractItemView::PositionAtTop);
    const QModelIndex top = view->indexAt({view->viewport()->width() / 2, 1});
    const int row = top.row();
    const int rows = view->model()->rowCount();
    QVERIFY(!view->isAtEnd());

    speak(u"de"_s);
    QCOMPARE(m_window->text(u"findField"_s), u"the"_s);
    QVERIFY(m_window->isVisible(u"findBar"_s));
    view = m_window->child<ConversationView>(u"conversation"_s);
    QTRY_COMPARE(view->model()->rowCount(), rows);
    QTRY_COMPARE(view->indexAt({view->viewport()->width() / 2, 1}).row(), row);
}

void TestLanguages::aSwitchKeepsThePageAtTheSide_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("page");
    QTest::newRow("queue") << command::showQueue << u"queuePanel"_s;
    QTest::newRow("history") << command::showHistory << u"historyPanel"_s;
    QTest::newRow("find everywhere") << command::findEverywhere << u"findEverywhere"_s;
}

void TestLanguages::aSwitchKeepsThePageAtTheSide()
{
    QFETCH(QString, way);
    QFETCH(QString, page);
    open();
    m_window->trigger(way);
    QVERIFY(m_window->isVisible(page));
    if (way == command::findEverywhere)
        m_window->type(u"findEverywhereField"_s, u"the"_s);
    speak(u"de"_s);
    QVERIFY(m_window->isVisible(page));
    if (way == command::findEverywhere)
        QCOMPARE(m_window->text(u"findEverywhereField"_s), u"the"_s);
}

void TestLanguages::aSwitchKeepsTheContactThatIsCreated()
{
    m_window->trigger(command::newContact);
    m_window->type(u"newFirstName"_s, u"Somebody"_s);
    speak(u"es"_s);
    QCOMPARE(m_window->page(), u"createPage"_s);
    QCOMPARE(m_window->text(u"newFirstName"_s), u"Somebody"_s);
}

void TestLanguages::aSwitchKeepsTheAccountsForm()
{
    m_window->trigger(command::manageAccounts);
    m_window->type(u"accountNameField"_s, u"Half typed"_s);
    m_window->type(u"accountKey"_s, u"a-key"_s);
    speak(u"fr"_s);
    QVERIFY(m_window->isVisible(u"accountsPage"_s));
    QCOMPARE(m_window->text(u"accountNameField"_s), u"Half typed"_s);
    QCOMPARE(m_window->text(u"accountKey"_s), u"a-key"_s);
}

void TestLanguages::aSwitchWithoutADeskKeepsWhatIsTold()
{
    m_window->window().closeDesk();
    m_window->window().showStartFailure(u"Not started"_s, u"For some reason."_s);
    m_window->preferences().setLanguage(u"de"_s);
    QTRY_COMPARE(m_window->window().menuBar()->actions().last()->text(), u"&Hilfe"_s);
    QCOMPARE(m_window->label(u"startPage"_s), u"Not started\nFor some reason."_s);
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
