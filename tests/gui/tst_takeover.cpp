#include "ServerFixture.h"
#include "WindowFixture.h"
#include "WorkspaceClient.h"
#include "models/TakeOverModel.h"
#include "server/SampleData.h"
#include "ui/actions/Command.h"

#include <QAccessible>
#include <QListView>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// Taking over, with the timer, the list and the notice, in the real window.
class TestTakeOver : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ServerFixture> m_server;
    std::unique_ptr<WindowFixture> m_window;

    static ServiceAccount accountOf(const ServerFixture &server)
    {
        return {server.address(), ServerFixture::key()};
    }
    TakeOvers &takeOvers() { return m_window->desk().takeOvers(); }
    ContactId open() { return m_window->desk().openContact().id(); }
    bool isBotOn()
    {
        return m_window->desk()
            .openContact()
            .contact()
            .value.value()[ContactField::BotActive]
            .as<bool>()
            .value_or(false);
    }
    bool takesOver(const QString &number)
    {
        if (!m_window->opens(number))
            return false;
        m_window->trigger(command::takeOver);
        return QTest::qWaitFor([this] { return m_window->isVisible(u"takeOverBar"_s); }) &&
               m_window->sends();
    }
    void endAt(const QDateTime &until) { m_window->desk().journal().setTakeOverEnd(open(), until); }
    QString chip() { return m_window->child<QToolButton>(u"takeOverChip"_s)->text(); }
    QListView *list() { return m_window->child<QListView>(u"takeOverList"_s); }
    /// As a screen reader tells it.
    static QString told(QWidget *widget, QAccessible::Text what)
    {
        return QAccessible::queryAccessibleInterface(widget)->text(what);
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ServerFixture>([](ServerOptions &options) {
            options.sampleData = true;
            options.answerForm = AnswerForm::Observed;
        });
        QVERIFY(m_server->start());
        m_window = std::make_unique<WindowFixture>(accountOf(*m_server));
    }
    void cleanup()
    {
        m_window.reset();
        m_server.reset();
    }

    void timerWithItsButtons()
    {
        m_server->create("+31612345678", R"("firstName":"Zoë")");
        QVERIFY(m_window->opens(u"+31612345678"_s));
        QVERIFY(!m_window->isVisible(u"takeOverBar"_s));
        QVERIFY(!m_window->isVisible(u"takeOverChip"_s));
        QVERIFY(takesOver(u"+31612345678"_s));
        QVERIFY(!isBotOn());
        QCOMPARE(m_window->label(u"whoAnswers"_s), u"You answer"_s);
        const QString left = m_window->label(u"takeOverLeft"_s);
        QVERIFY2(left.startsWith(u"29 min left · the bot answers again at "_s), qPrintable(left));
        QVERIFY(!left.contains(u"not sent"_s));
        auto *bar = m_window->child<QWidget>(u"takeOverBar"_s);
        QCOMPARE(told(bar, QAccessible::Name), u"You answer"_s);
        QCOMPARE(told(bar, QAccessible::Description), left);
        QVERIFY(m_window->isVisible(u"takeOverChip"_s));
        QCOMPARE(chip(), u"1 answered by you"_s);
        for (const QString &name : {u"takeOverHandBack"_s, u"takeOverMore"_s, u"takeOverNoEnd"_s}) {
            auto *button = m_window->child<QPushButton>(name);
            QVERIFY(button->focusPolicy() & Qt::TabFocus);
            QVERIFY(!told(button, QAccessible::Description).isEmpty());
        }

        QTest::keyClick(m_window->child<QPushButton>(u"takeOverMore"_s), Qt::Key_Space);
        QTRY_VERIFY(m_window->label(u"takeOverLeft"_s).startsWith(u"59 min left"_s));
        m_window->click(u"takeOverNoEnd"_s);
        QTRY_VERIFY(m_window->label(u"takeOverLeft"_s).startsWith(u"No end"_s));
        QVERIFY(!m_window->isVisible(u"takeOverMore"_s));
        // The time comes back without anything to send.
        m_window->trigger(command::takeOver);
        QTRY_VERIFY(m_window->label(u"takeOverLeft"_s).startsWith(u"29 min left"_s));
        QVERIFY(m_window->desk().journal().entries().empty());

        m_window->click(u"takeOverHandBack"_s);
        QTRY_VERIFY(!m_window->isVisible(u"takeOverBar"_s));
        QVERIFY(m_window->sends());
        QVERIFY(isBotOn());
        QVERIFY(!m_window->isVisible(u"takeOverChip"_s));
        QVERIFY(!m_window->isVisible(u"takeOverNotice"_s));
    }

    void nobodyElsesTimerIsShown()
    {
        QVERIFY(takesOver(samplePhoneNumbers().at(0)));
        QVERIFY(m_window->opens(samplePhoneNumbers().at(1)));
        QVERIFY(!m_window->isVisible(u"takeOverBar"_s));
        QVERIFY(m_window->isVisible(u"takeOverChip"_s));
        QVERIFY(m_window->opens(samplePhoneNumbers().at(0)));
        QVERIFY(m_window->isVisible(u"takeOverBar"_s));
    }

    void toldWhenTheTimeIsOver()
    {
        m_server->create("+31612345678", R"("firstName":"<b>Zoë")");
        QVERIFY(takesOver(u"+31612345678"_s));
        auto *bar = m_window->child<QWidget>(u"takeOverBar"_s);
        QCOMPARE(bar->property("mood").toString(), u"goesOn"_s);
        endAt(QDateTime::currentDateTimeUtc().addSecs(100));
        QTRY_COMPARE(bar->property("mood").toString(), u"nearlyOver"_s);
        QVERIFY(m_window->label(u"takeOverLeft"_s).startsWith(u"1 min left"_s));
        QCOMPARE(m_window->window().statusBar()->currentMessage(),
                 u"<b>Zoë: 1 min left, then the bot answers again."_s);
        const ContactId zoe = open();
        QVERIFY(m_window->opens(samplePhoneNumbers().first()));
        m_window->desk().journal().setTakeOverEnd(zoe, QDateTime::currentDateTimeUtc());
        QTRY_VERIFY(
            m_window->notice(u"takeOverNotice"_s).contains(u"The bot answers <b>Zoë again."_s));
        QCOMPARE(takeOvers().count(), 0);
        m_window->click(u"takeOverNoticeOpen"_s);
        QTRY_COMPARE(open(), zoe);
        QVERIFY(m_window->settles());
        QVERIFY(isBotOn());
    }

    void toldWithoutTheService()
    {
        QVERIFY(takesOver(samplePhoneNumbers().first()));
        m_server->stop();
        endAt(QDateTime::currentDateTimeUtc());
        QTRY_VERIFY(m_window->notice(u"takeOverNotice"_s).contains(u"as soon as the service"_s));
        QVERIFY(!m_window->isVisible(u"takeOverBar"_s));
    }

    void theListByKeyboardAlone()
    {
        m_window->trigger(command::showTakenOver);
        QVERIFY(m_window->isVisible(u"takeOverPanel"_s));
        QVERIFY(!m_window->isVisible(u"takeOverList"_s));
        QVERIFY(m_window->label(u"takeOverPanel"_s).contains(u"Nobody is answered by you."_s));
        QVERIFY(takesOver(samplePhoneNumbers().at(0)));
        const ContactId first = open();
        QVERIFY(takesOver(samplePhoneNumbers().at(1)));
        QCOMPARE(list()->model()->rowCount(), 2);
        QCOMPARE(chip(), u"2 answered by you"_s);
        m_window->trigger(command::showTakenOver);
        list()->setCurrentIndex(list()->model()->index(0, 0));
        QTest::keyClick(list(), Qt::Key_Return);
        QTRY_COMPARE(open(), first);
        QVERIFY(m_window->settles());

        QAccessibleInterface *rows = QAccessible::queryAccessibleInterface(list());
        QCOMPARE(rows->childCount(), 2);
        QVERIFY(rows->child(0)->text(QAccessible::Name).contains(u"29 min left"_s));

        // Asked first, and Escape only takes the question back.
        m_window->click(u"takeOverListAll"_s);
        QVERIFY(m_window->isVisible(u"takeOverQuestion"_s));
        QTest::keyClick(m_window->child<QWidget>(u"takeOverKeep"_s), Qt::Key_Escape);
        QVERIFY(!m_window->isVisible(u"takeOverQuestion"_s));
        QCOMPARE(takeOvers().count(), 2);
        m_window->click(u"takeOverListHandBack"_s);
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QVERIFY(!m_window->isVisible(u"takeOverListAll"_s));
        QTest::keyClick(list(), Qt::Key_Escape);
        QVERIFY(!m_window->isVisible(u"takeOverPanel"_s));
        QVERIFY(m_window->sends());
    }

    void allHandedBackTogether()
    {
        QVERIFY(takesOver(samplePhoneNumbers().at(0)));
        QVERIFY(takesOver(samplePhoneNumbers().at(1)));
        m_window->click(u"takeOverChip"_s);
        QVERIFY(m_window->isVisible(u"takeOverPanel"_s));
        m_window->click(u"takeOverListAll"_s);
        m_window->click(u"takeOverConfirm"_s);
        QTRY_COMPARE(takeOvers().count(), 0);
        QVERIFY(m_window->sends());
        QVERIFY(!m_window->isVisible(u"takeOverChip"_s));
        QVERIFY(!m_window->isVisible(u"takeOverList"_s));
        // Together they are taken back, too.
        m_window->trigger(command::undo);
        QTRY_COMPARE(takeOvers().count(), 2);
        QVERIFY(m_window->sends());
    }

    void stillThereAtTheNextStart()
    {
        QVERIFY(takesOver(samplePhoneNumbers().first()));
        const ContactId contact = open();
        m_window->restart();
        QTRY_COMPARE(chip(), u"1 answered by you"_s);
        QTRY_VERIFY(m_window->isVisible(u"takeOverChip"_s));
        m_window->click(u"takeOverChip"_s);
        QTRY_VERIFY(
            !list()->model()->index(0, 0).data(TakeOverModel::NumberRole).toString().isEmpty());
        m_window->desk().openContact().open(contact);
        QTRY_VERIFY(m_window->isVisible(u"takeOverBar"_s));
        QVERIFY(m_window->settles());
    }

    void saysWhatHasNotComeAbout()
    {
        QVERIFY(takesOver(samplePhoneNumbers().first()));
        m_server->stop();
        Journal &journal = m_window->desk().journal();
        m_window->click(u"takeOverHandBack"_s);
        QTRY_VERIFY(!m_window->isVisible(u"takeOverBar"_s));
        const EntryId on = journal.takeOvers().value(open()).on;
        journal.refuse({on}, {.kind = FailureKind::Invalid});
        QTRY_VERIFY(m_window->label(u"takeOverLeft"_s).contains(u"was refused"_s));
        QVERIFY(!m_window->isVisible(u"takeOverHandBack"_s));
        m_window->desk().editor().discard(on);
        QTRY_VERIFY(m_window->label(u"takeOverLeft"_s).startsWith(u"No end"_s));
        QVERIFY(m_window->isVisible(u"takeOverHandBack"_s));
    }

    void narrowPanesCutNoButtonOff()
    {
        QVERIFY(takesOver(samplePhoneNumbers().at(0)));
        QVERIFY(takesOver(samplePhoneNumbers().at(1)));
        m_window->window().resize(m_window->window().minimumSizeHint().width(), 700);
        m_window->click(u"takeOverChip"_s);
        for (const QString &name :
             {u"takeOverHandBack"_s, u"takeOverMore"_s, u"takeOverNoEnd"_s,
              u"takeOverListHandBack"_s, u"takeOverListMore"_s, u"takeOverListAll"_s}) {
            auto *button = m_window->child<QPushButton>(name);
            QTRY_VERIFY2(button->width() >= button->sizeHint().width(), qPrintable(name));
            QVERIFY2(button->parentWidget()->rect().contains(button->geometry()), qPrintable(name));
        }
    }

    void thePlainSwitchHasNoEnd()
    {
        QVERIFY(m_window->opens(samplePhoneNumbers().first()));
        m_window->desk().editor().update(open(), {{ContactField::BotActive, true, false}});
        QTRY_VERIFY(m_window->isVisible(u"takeOverBar"_s));
        QVERIFY(m_window->label(u"takeOverLeft"_s).startsWith(u"No end"_s));
        QVERIFY(m_window->sends());
        QTRY_VERIFY(!m_window->label(u"takeOverLeft"_s).contains(u"not sent"_s));
    }
};

QTEST_MAIN(TestTakeOver)
#include "tst_takeover.moc"
