#include "ServerFixture.h"
#include "WindowFixture.h"
#include "WorkspaceScript.h"
#include "models/SearchModel.h"
#include "store/People.h"
#include "ui/actions/Command.h"

#include <QListView>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// One field for both: the directory is searched as one types, the service is asked on demand.
class TestWindowSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }

    void typingShowsWhoMatches();
    void matchesAreMarked();
    void enterOpensTheFirst();
    void enterBeforeTheAnswer();
    void typingOnTakesEnterBack();
    void wholeNumberOfSomebodyHere();
    void enterAsksTheServiceForAWholeNumber();
    void beginningOfANumber();
    void nobodyWhoOnlySharesWordsWithAnAddress();
    void controlEnterAsksTheService_data();
    void controlEnterAsksTheService();
    void rowThatAsksTheService();
    void nobodyFound();
    void nobodyYet();
    void escapeShowsEverybody();
    void arrowKeys();
    void arrowKeysInAnEmptyField();
    void openingDoesNotMoveRows();
    void everybodyAfterALookUp();
    void whoIsMuchLikeItAfterALookUpInVain();
    void copiedTextIsLookedUp();
    void typingOnDuringALookUp();
    void moreOfALongList();
    void countryChanges();

private:
    QLineEdit *field() { return m_window->child<QLineEdit>(u"lookUpField"_s); }
    QListView *list() { return m_window->child<QListView>(u"contactList"_s); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(field(), key, with);
    }
    void meet(const QString &id, const QString &name, const QString &number);
    QString openName() { return m_window->label(u"personName"_s); }

    ServerFixture m_server{[](ServerOptions &options) {
        options.answerForm = AnswerForm::Observed;
    }};
    std::unique_ptr<WindowFixture> m_window;
    QString m_anna;
    QString m_bo;
};

void TestWindowSearch::initTestCase()
{
    QVERIFY(m_server.start());
    m_anna = m_server.create("+31612345678", R"("firstName":"Anna","lastName":"Smit")");
    m_bo = m_server.create("+31687654321", R"("firstName":"Bo","lastName":"Bos")");
    QVERIFY(!m_server.create("+31611111111", R"("firstName":"Carla")").isEmpty());
}

void TestWindowSearch::init()
{
    m_window =
        std::make_unique<WindowFixture>(ServiceAccount{m_server.address(), ServerFixture::key()});
    meet(m_anna, u"Anna"_s, u"+31612345678"_s);
    meet(m_bo, u"Bo"_s, u"+31687654321"_s);
    meet(u"dirk"_s, u"Dirk"_s, u"+4930123456"_s);
    QTRY_COMPARE(m_window->contacts(), QStringList({u"Dirk"_s, u"Bo"_s, u"Anna"_s}));
}

void TestWindowSearch::meet(const QString &id, const QString &name, const QString &number)
{
    Contact contact = people::named(id, name);
    contact[ContactField::PhoneNumber] = people::known(number);
    m_window->desk().directory().learn(contact);
}

void TestWindowSearch::typingShowsWhoMatches()
{
    QCOMPARE(m_window->label(u"contactCount"_s), u"3"_s);
    m_window->type(u"lookUpField"_s, u"ann"_s);
    QTRY_COMPARE(m_window->contacts(), QStringList{u"Anna"_s});
    QCOMPARE(m_window->label(u"contactCount"_s), u"1 of 3"_s);
    QCOMPARE(m_window->page(), u"welcomePage"_s);
    press(Qt::Key_Backspace);
    press(Qt::Key_Backspace);
    press(Qt::Key_Backspace);
    QTRY_COMPARE(m_window->contacts().size(), 3);
    QCOMPARE(m_window->label(u"contactCount"_s), u"3"_s);
}

void TestWindowSearch::matchesAreMarked()
{
    m_window->type(u"lookUpField"_s, u"ann"_s);
    QTRY_COMPARE(m_window->contacts(), QStringList{u"Anna"_s});
    const QModelIndex row = list()->model()->index(0, 0);
    QCOMPARE(row.data(SearchModel::NameSpansRole).value<QList<TextSpan>>(),
             QList<TextSpan>({{0, 3}}));
    QCOMPARE(row.data(SearchModel::SubtitleRole).toString(), u"+31 6 12345678"_s);
    QVERIFY(!list()->grab().isNull());
    list()->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(!list()->grab().isNull());
}

void TestWindowSearch::enterOpensTheFirst()
{
    m_window->type(u"lookUpField"_s, u"ann"_s);
    QTRY_COMPARE(m_window->contacts(), QStringList{u"Anna"_s});
    press(Qt::Key_Return);
    QTRY_COMPARE(openName(), u"Anna Smit"_s);
    QVERIFY(m_window->settles());
    // The search goes on: perhaps it is the next one.
    QTRY_COMPARE(m_window->contacts(), QStringList{u"Anna Smit"_s});
    QCOMPARE(m_window->text(u"lookUpField"_s), u"ann"_s);
    QCOMPARE(list()->currentIndex().row(), 0);
}

void TestWindowSearch::enterBeforeTheAnswer()
{
    m_window->lookUp(u"bo"_s);
    QTRY_COMPARE(openName(), u"Bo Bos"_s);
    QCOMPARE(m_window->label(u"lookUpProblem"_s), QString());
}

void TestWindowSearch::typingOnTakesEnterBack()
{
    m_window->lookUp(u"bo"_s);
    QTest::keyClicks(field(), u"x"_s);
    QTRY_COMPARE(m_window->contacts(), QStringList());
    QCOMPARE(m_window->page(), u"welcomePage"_s);
    QVERIFY(m_window->desk().openContact().isSettled());
}

void TestWindowSearch::wholeNumberOfSomebodyHere()
{
    m_window->type(u"lookUpField"_s, u"+31 6 12345678"_s);
    QTRY_COMPARE(m_window->contacts(), QStringList{u"Anna"_s});
    press(Qt::Key_Return);
    QTRY_COMPARE(openName(), u"Anna Smit"_s);
    QVERIFY(m_window->settles());
    QCOMPARE(m_window->desk().openContact().id().value, m_anna);
}

void TestWindowSearch::enterAsksTheServiceForAWholeNumber()
{
    m_window->type(u"lookUpField"_s, u"+31611111111"_s);
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    QCOMPARE(m_window->contacts(), QStringList());
    press(Qt::Key_Return);
    QTRY_COMPARE(openName(), u"Carla"_s);
}

void TestWindowSearch::beginningOfANumber()
{
    m_window->type(u"lookUpField"_s, u"+31612345"_s);
    QTRY_COMPARE(m_window->contacts(), QStringList{u"Anna"_s});
    press(Qt::Key_Return);
    QTRY_COMPARE(openName(), u"Anna Smit"_s);
}

/// Somebody else must not be opened for an address that is typed as a whole.
void TestWindowSearch::nobodyWhoOnlySharesWordsWithAnAddress()
{
    Contact other = people::named(u"other"_s, u"Other"_s);
    other[ContactField::Email] = people::known(u"eva.jong@example.com"_s);
    m_window->desk().directory().learn(other);
    QTRY_COMPARE(m_window->contacts().size(), 4);
    m_window->type(u"lookUpField"_s, u"jong@example.com"_s);
    QTRY_COMPARE(m_window->contacts(), QStringList{u"Other"_s});
    press(Qt::Key_Return);
    QTRY_COMPARE(m_window->page(), u"notFoundPage"_s);
}

void TestWindowSearch::controlEnterAsksTheService_data()
{
    QTest::addColumn<bool>("byCommand");
    QTest::newRow("keys") << false;
    QTest::newRow("command") << true;
}

void TestWindowSearch::controlEnterAsksTheService()
{
    QFETCH(const bool, byCommand);
    const auto ask = [&] {
        if (byCommand)
            m_window->trigger(command::lookUpTyped);
        else
            press(Qt::Key_Return, Qt::ControlModifier);
    };
    m_window->type(u"lookUpField"_s, u"+31611111111"_s);
    ask();
    QCOMPARE(displayText(*m_window->desk().openContact().key()), u"+31 6 11111111"_s);
    QTRY_COMPARE(openName(), u"Carla"_s);
    // Of a word the service can't be asked, whoever matches here.
    m_window->type(u"lookUpField"_s, u"bo"_s);
    QTRY_COMPARE(m_window->contacts(), QStringList{u"Bo"_s});
    ask();
    QVERIFY(m_window->label(u"lookUpProblem"_s).startsWith(u"This is neither"_s));
    QCOMPARE(openName(), u"Carla"_s);
}

void TestWindowSearch::rowThatAsksTheService()
{
    m_window->type(u"lookUpField"_s, u"+31611111111"_s);
    QTRY_COMPARE(m_window->rows(u"contactList"_s),
                 QStringList{u"Look up +31 6 11111111 on the service"_s});
    QVERIFY(!list()->grab().isNull());
    m_window->openRow(0);
    QTRY_COMPARE(openName(), u"Carla"_s);
    QTRY_COMPARE(m_window->contacts().size(), 4);
    QCOMPARE(list()->currentIndex().data().toString(), u"Carla"_s);
}

void TestWindowSearch::nobodyFound()
{
    m_window->type(u"lookUpField"_s, u"nobody <b>at</b> all"_s);
    QTRY_VERIFY(m_window->isVisible(u"nobodyFound"_s));
    const QString text = m_window->label(u"nobodyFound"_s);
    QVERIFY(text.startsWith(u"Nobody in the directory matches “nobody <b>at</b> all”."_s));
    QVERIFY(text.contains(u"tag:vip"_s));
    QVERIFY(!list()->isVisible());
    press(Qt::Key_Return);
    QTRY_VERIFY(m_window->label(u"lookUpProblem"_s).startsWith(u"This is neither"_s));
    QTest::keyClicks(field(), u"x"_s);
    QCOMPARE(m_window->label(u"lookUpProblem"_s), QString());
    press(Qt::Key_Escape);
    QTRY_VERIFY(list()->isVisible());
}

void TestWindowSearch::nobodyYet()
{
    WindowFixture fresh(ServiceAccount{m_server.address(), ServerFixture::key()});
    QTRY_COMPARE(fresh.label(u"nobodyFound"_s),
                 u"Nobody yet\nEveryone you look up, import or create stays here, and is found "
                 "without the service from then on."_s);
    QCOMPARE(fresh.label(u"contactCount"_s), QString());
}

void TestWindowSearch::escapeShowsEverybody()
{
    m_window->type(u"lookUpField"_s, u"ann"_s);
    QTRY_COMPARE(m_window->contacts(), QStringList{u"Anna"_s});
    press(Qt::Key_Escape);
    QCOMPARE(m_window->text(u"lookUpField"_s), QString());
    QTRY_COMPARE(m_window->contacts().size(), 3);
}

void TestWindowSearch::arrowKeys()
{
    m_window->type(u"lookUpField"_s, u"+"_s);
    m_window->type(u"lookUpField"_s, u"316"_s);
    QTRY_COMPARE(m_window->contacts(), QStringList({u"Bo"_s, u"Anna"_s}));
    press(Qt::Key_Up);
    QVERIFY(!list()->currentIndex().isValid());
    press(Qt::Key_Down);
    QCOMPARE(list()->currentIndex().row(), 0);
    press(Qt::Key_Down);
    QCOMPARE(list()->currentIndex().row(), 1);
    QCOMPARE(m_window->window().focusWidget(), field());
    QCOMPARE(m_window->page(), u"welcomePage"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(openName(), u"Anna Smit"_s);
    QVERIFY(m_window->settles());
    // From here on Enter takes the first again.
    press(Qt::Key_Return);
    QTRY_COMPARE(openName(), u"Bo Bos"_s);
}

void TestWindowSearch::arrowKeysInAnEmptyField()
{
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Up);
    press(Qt::Key_Down);
    for (int i = 0; i < 5; ++i)
        press(Qt::Key_Down);
    QCOMPARE(list()->currentIndex().row(), 2);
    press(Qt::Key_Return);
    QTRY_COMPARE(openName(), u"Anna Smit"_s);
}

void TestWindowSearch::openingDoesNotMoveRows()
{
    m_window->openRow(2);
    QTRY_COMPARE(openName(), u"Anna Smit"_s);
    QVERIFY(m_window->settles());
    QTRY_COMPARE(m_window->contacts(), QStringList({u"Dirk"_s, u"Bo"_s, u"Anna Smit"_s}));
    m_window->openRow(1);
    QTRY_COMPARE(openName(), u"Bo Bos"_s);
    QVERIFY(m_window->settles());
    QTRY_COMPARE(m_window->contacts(), QStringList({u"Dirk"_s, u"Bo Bos"_s, u"Anna Smit"_s}));
    QCOMPARE(list()->currentIndex().row(), 1);
}

void TestWindowSearch::everybodyAfterALookUp()
{
    m_window->type(u"lookUpField"_s, u"dirk"_s);
    QTRY_COMPARE(m_window->contacts(), QStringList{u"Dirk"_s});
    m_window->lookUp(u"+31611111111"_s);
    QTRY_COMPARE(openName(), u"Carla"_s);
    QTRY_COMPARE(m_window->contacts().size(), 4);
    QTRY_COMPARE(list()->currentIndex().data().toString(), u"Carla"_s);
    QCOMPARE(m_window->text(u"lookUpField"_s), u"+31611111111"_s);
    // What was typed has done its work.
    QTest::keyClicks(field(), u"dirk"_s);
    QCOMPARE(m_window->text(u"lookUpField"_s), u"dirk"_s);
    QTRY_COMPARE(m_window->contacts(), QStringList{u"Dirk"_s});
    QVERIFY(!list()->currentIndex().isValid());
}

void TestWindowSearch::whoIsMuchLikeItAfterALookUpInVain()
{
    m_window->lookUp(u"+31699999999"_s);
    QTRY_COMPARE(m_window->page(), u"notFoundPage"_s);
    QTRY_COMPARE(m_window->rows(u"contactList"_s),
                 QStringList{u"Look up +31 6 99999999 on the service"_s});
}

void TestWindowSearch::copiedTextIsLookedUp()
{
    m_window->type(u"lookUpField"_s, u"dirk"_s);
    m_window->window().lookUp(u"+31611111111"_s);
    QTRY_COMPARE(openName(), u"Carla"_s);
    QTRY_COMPARE(m_window->contacts().size(), 4);
}

/// A late answer opens the one who was looked up, and leaves the search that was begun since.
void TestWindowSearch::typingOnDuringALookUp()
{
    WorkspaceScript script;
    script.hold("GET /v1/contacts?");
    m_window = std::make_unique<WindowFixture>(script.account());
    meet(u"bo"_s, u"Bo"_s, u"+31687654321"_s);
    QTRY_COMPARE(m_window->contacts().size(), 1);
    m_window->lookUp(u"+31611111111"_s);
    QTRY_COMPARE(script.count("GET /v1/contacts?"), 1);
    m_window->type(u"lookUpField"_s, u"bo"_s);
    QTRY_COMPARE(m_window->contacts(), QStringList{u"Bo"_s});
    QVERIFY(script.release(ScriptedServer::answer(
        200, R"({"success":true,"contactId":"id1","contact":{"firstName":"Carla"}})")));
    QTRY_COMPARE(openName(), u"Carla"_s);
    QVERIFY(m_window->settles());
    QCOMPARE(m_window->contacts(), QStringList{u"Bo"_s});
    QCOMPARE(field()->selectedText(), QString());
}

void TestWindowSearch::moreOfALongList()
{
    for (int i = 0; i < 260; ++i)
        meet(u"c%1"_s.arg(i), u"Contact%1"_s.arg(i), u"+4930%1"_s.arg(200'000 + i));
    QTRY_COMPARE(m_window->label(u"contactCount"_s), u"263"_s);
    QTRY_VERIFY(m_window->contacts().size() >= 50);
    QVERIFY(m_window->contacts().size() < 263);
    QTRY_VERIFY((list()->scrollToBottom(), m_window->contacts().size() == 263));
    const QStringList all = m_window->contacts();
    QCOMPARE(QSet<QString>(all.cbegin(), all.cend()).size(), 263);
}

void TestWindowSearch::countryChanges()
{
    m_window->type(u"lookUpField"_s, u"06 12345678"_s);
    m_window->chooseRegion(u"NL"_s);
    QTRY_VERIFY(
        m_window->rows(u"contactList"_s).contains(u"Look up +31 6 12345678 on the service"_s));
    QTRY_COMPARE(m_window->contacts(), QStringList{u"Anna"_s});
}

QTEST_MAIN(TestWindowSearch)
#include "tst_windowsearch.moc"
