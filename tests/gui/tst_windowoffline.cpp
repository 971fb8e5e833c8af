#include "ServerFixture.h"
#include "WindowFixture.h"
#include "domain/ProvisionalId.h"
#include "server/SampleData.h"
#include "store/People.h"
#include "ui/actions/Command.h"

#include <QAbstractItemView>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// What this desk remembers is there without the service, and says how old it is.
class TestWindowOffline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ServerFixture>([](ServerOptions &options) {
            options.sampleData = true;
            options.answerForm = AnswerForm::Observed;
        });
        QVERIFY(m_server->start());
        m_window = std::make_unique<WindowFixture>(
            ServiceAccount{m_server->address(), ServerFixture::key()});
    }
    void cleanup()
    {
        m_window.reset();
        m_server.reset();
    }

    void everythingIsRemembered()
    {
        QVERIFY(m_window->opens(samplePhoneNumbers().first()));
        QTRY_VERIFY(m_window->desk().openContact().conversation().progress == Progress::Ready);
        const QStringList tags = m_window->rows(u"tagList"_s);
        const QStringList messages = m_window->rows(u"conversation"_s);
        QVERIFY(!tags.isEmpty() && !messages.isEmpty());
        QCOMPARE(m_window->label(u"personOrigin"_s), u"Service, just now"_s);
        QCOMPARE(m_window->label(u"tagsAge"_s), u"Service, just now"_s);
        QCOMPARE(m_window->label(u"conversationAge"_s), u"Service, just now"_s);

        // Until it is in the file, which reading doesn't wait for.
        qsizetype kept = 0;
        const auto ask = [&] {
            m_window->desk().directory().fetchConversation(
                m_window->desk().openContact().id(), &m_window->window(),
                [&](const auto &stored) { kept = stored ? stored->conversation.size() : 0; });
            return kept;
        };
        QTRY_COMPARE(ask(), messages.size());
        m_server->stop();
        m_window->restart();
        m_window->lookUp(u"amelia"_s);
        QTRY_COMPARE(m_window->page(), u"personPage"_s);
        QVERIFY(m_window->settles());
        QCOMPARE(m_window->label(u"personName"_s), u"Amelia Hartley-Brown"_s);
        QCOMPARE(m_window->rows(u"tagList"_s), tags);
        QCOMPARE(m_window->rows(u"conversation"_s), messages);
        QVERIFY(m_window->label(u"personOrigin"_s).startsWith(u"Service, "_s));
        QVERIFY(m_window->label(u"tagsAge"_s).startsWith(u"Service, "_s));
        QVERIFY(m_window->label(u"conversationAge"_s).startsWith(u"Service, "_s));
        QVERIFY(m_window->notice(u"contactNotice"_s).contains(u"could not be reached"_s));
        QVERIFY(m_window->notice(u"conversationNotice"_s)
                    .startsWith(u"The conversation could not be brought up to date."_s));
        QVERIFY(m_window->label(u"tagsState"_s).startsWith(u"The tags could not be read."_s));
    }

    /// Asked again in vain, nothing of what is read goes away or moves.
    void nothingMovesWhileItIsAskedAgain()
    {
        QVERIFY(m_window->opens(samplePhoneNumbers().first()));
        m_server->stop();
        m_window->trigger(command::refresh);
        QVERIFY(m_window->settles());
        QVERIFY(!m_window->notice(u"contactNotice"_s).isEmpty());
        const auto places = [this] {
            // Painted, it is laid out.
            m_window->window().grab();
            QCoreApplication::processEvents();
            QList<QPoint> all;
            for (const QString &name :
                 {u"personName"_s, u"firstName"_s, u"tagList"_s, u"details"_s, u"conversation"_s})
                all.append(m_window->child<QWidget>(name)->mapTo(&m_window->window(), QPoint()));
            return all;
        };
        const QList<QPoint> before = places();
        m_window->trigger(command::refresh);
        QVERIFY(!m_window->desk().openContact().isSettled());
        QCOMPARE(places(), before);
        QVERIFY(m_window->label(u"personOrigin"_s).endsWith(u"; asking the service…"_s));
        QVERIFY(m_window->settles());
        QCOMPARE(places(), before);
    }

    /// Somebody who was imported has no id of the service's, and the one made up here is nobody's
    /// to see.
    void importedPerson_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("name");
        QTest::newRow("number") << u"+31699999999"_s << QString() << u"+31 6 99999999"_s;
        QTest::newRow("odd number") << u"12-34"_s << QString() << u"12-34"_s;
        QTest::newRow("e-mail") << QString() << u"zoe@example.com"_s << u"zoe@example.com"_s;
    }

    void importedPerson()
    {
        QFETCH(const QString, number);
        QFETCH(const QString, email);
        QFETCH(const QString, name);
        Contact imported;
        const auto put = [&](ContactField field, const QString &text) {
            if (!text.isEmpty())
                imported[field] = Field::known(text, Source::Import, people::moment());
        };
        put(ContactField::PhoneNumber, number);
        put(ContactField::Email, email);
        imported.id = provisionalIdOf(imported);
        m_window->desk().directory().learn(imported);
        QTRY_COMPARE(m_window->contacts(), QStringList{name});
        m_window->openRow(0);
        QTRY_COMPARE(m_window->page(), u"personPage"_s);
        QVERIFY(m_window->settles());
        QCOMPARE(m_window->label(u"personName"_s), name);
        QVERIFY(m_window->label(u"personOrigin"_s).startsWith(u"Import of "_s));
        for (const QLabel *label : m_window->window().findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(u"~here"_s), qPrintable(label->text()));
    }

private:
    std::unique_ptr<ServerFixture> m_server;
    std::unique_ptr<WindowFixture> m_window;
};

QTEST_MAIN(TestWindowOffline)
#include "tst_windowoffline.moc"
