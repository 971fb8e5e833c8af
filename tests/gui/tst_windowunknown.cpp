#include "DatabaseFile.h"
#include "ServerFixture.h"
#include "WindowFixture.h"
#include "models/ContactDetailsModel.h"
#include "ui/actions/Command.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QPlainTextEdit>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// The documented form of a look-up's answer tells no more than an id: what nobody has told is
/// shown as not known, and never overwritten by a default.
class TestWindowUnknown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void unknownIsShownAsNotKnown();
    void unknownIsNoChange();
    void savingOneFieldSendsOnlyThat_data();
    void savingOneFieldSendsOnlyThat();
    void aFlagThatWasUnknownBecomesOneOrTheOther();
    void whatIsTypedIsKnownFromThenOn();
    void whatWasKnownIsNotForgotten();
    void lookUpByAddressKnowsTheAddress();

private:
    QVariantList stored();

    const QString m_number = u"+31612345678"_s;
    std::unique_ptr<ServerFixture> m_server;
    std::unique_ptr<WindowFixture> m_window;
};

void TestWindowUnknown::init()
{
    m_server = std::make_unique<ServerFixture>(
        [](ServerOptions &options) { options.answerForm = AnswerForm::Documented; });
    QVERIFY(m_server->start());
    QVERIFY(!m_server
                 ->create("+31612345678", R"("firstName":"Anna","lastName":"Smit",)"
                                          R"("email":"anna@example.com","do_not_disturb":true)")
                 .isEmpty());
    m_window =
        std::make_unique<WindowFixture>(ServiceAccount{m_server->address(), ServerFixture::key()});
}

void TestWindowUnknown::cleanup()
{
    m_window.reset();
    m_server.reset();
}

/// First name, last name, e-mail, bot, do not disturb.
QVariantList TestWindowUnknown::stored()
{
    const DatabaseFile database(m_server->options().databaseFile);
    QVariantList values;
    for (const QString &column :
         {u"first_name"_s, u"last_name"_s, u"email"_s, u"bot_active"_s, u"do_not_disturb"_s})
        values.append(database.value(u"SELECT %1 FROM contacts"_s.arg(column)));
    return values;
}

void TestWindowUnknown::unknownIsShownAsNotKnown()
{
    QVERIFY(m_window->opens(m_number));
    QCOMPARE(m_window->label(u"personName"_s), u"+31 6 12345678"_s);
    QCOMPARE(m_window->label(u"whoAnswers"_s), u"Not known who answers"_s);
    QVERIFY(!m_window->isVisible(u"doNotDisturbChip"_s));
    for (const QString &name : {u"firstName"_s, u"lastName"_s, u"email"_s}) {
        QCOMPARE(m_window->text(name), QString());
        QCOMPARE(m_window->child<QLineEdit>(name)->placeholderText(), u"not known"_s);
    }
    for (const QString &name : {u"botActive"_s, u"doNotDisturb"_s})
        QCOMPARE(m_window->child<QCheckBox>(name)->checkState(), Qt::PartiallyChecked);
    QCOMPARE(m_window->label(u"formState"_s), QString());
    QVERIFY(!m_window->isEnabled(u"saveButton"_s));

    const QAbstractItemModel *details = m_window->child<QAbstractItemView>(u"details"_s)->model();
    QVERIFY(details->rowCount() > 10);
    for (int row = 0; row < details->rowCount(); ++row) {
        QCOMPARE(details->index(row, 1).data().toString(), u"not known"_s);
        QCOMPARE(details->index(row, 1).data(ContactDetailsModel::HasValueRole).toBool(), false);
    }
    QCOMPARE(m_window->child<QPlainTextEdit>(u"rawContact"_s)->toPlainText(),
             u"The service sent no more than the id."_s);
}

void TestWindowUnknown::unknownIsNoChange()
{
    QVERIFY(m_window->opens(m_number));
    m_window->trigger(command::save);
    m_window->type(u"firstName"_s, u" "_s);
    QVERIFY(!m_window->isEnabled(u"saveButton"_s));
    QCOMPARE(m_window->desk().drafts().count(), 0);
    QCOMPARE(stored(), QVariantList({u"Anna"_s, u"Smit"_s, u"anna@example.com"_s, 1, 1}));
}

void TestWindowUnknown::savingOneFieldSendsOnlyThat_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QVariantList>("expected");
    QTest::newRow("first name") << u"firstName"_s << u"Annie"_s
                                << QVariantList{u"Annie"_s, u"Smit"_s, u"anna@example.com"_s, 1, 1};
    QTest::newRow("last name") << u"lastName"_s << u"Vos"_s
                               << QVariantList{u"Anna"_s, u"Vos"_s, u"anna@example.com"_s, 1, 1};
    QTest::newRow("e-mail") << u"email"_s << u"a@example.org"_s
                            << QVariantList{u"Anna"_s, u"Smit"_s, u"a@example.org"_s, 1, 1};
}

void TestWindowUnknown::savingOneFieldSendsOnlyThat()
{
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    QFETCH(const QVariantList, expected);
    QVERIFY(m_window->opens(m_number));
    m_window->type(field, typed);
    QVERIFY(m_window->isEnabled(u"saveButton"_s));
    m_window->click(u"saveButton"_s);
    QTRY_COMPARE(m_window->label(u"formState"_s), QString());
    QCOMPARE(stored(), expected);
    QCOMPARE(m_window->child<QCheckBox>(u"botActive"_s)->checkState(), Qt::PartiallyChecked);
    QCOMPARE(m_window->label(u"whoAnswers"_s), u"Not known who answers"_s);
}

void TestWindowUnknown::aFlagThatWasUnknownBecomesOneOrTheOther()
{
    QVERIFY(m_window->opens(m_number));
    auto *box = m_window->child<QCheckBox>(u"doNotDisturb"_s);
    m_window->click(u"doNotDisturb"_s);
    QCOMPARE(box->checkState(), Qt::Checked);
    m_window->click(u"doNotDisturb"_s);
    QCOMPARE(box->checkState(), Qt::Unchecked);
    QVERIFY(!box->isTristate());
    m_window->click(u"saveButton"_s);
    QTRY_COMPARE(m_window->label(u"formState"_s), QString());
    QCOMPARE(stored(), QVariantList({u"Anna"_s, u"Smit"_s, u"anna@example.com"_s, 1, 0}));
    QCOMPARE(m_window->child<QCheckBox>(u"botActive"_s)->checkState(), Qt::PartiallyChecked);

    m_window->trigger(command::toggleBot);
    QCOMPARE(m_window->child<QCheckBox>(u"botActive"_s)->checkState(), Qt::Checked);
    m_window->click(u"revertButton"_s);
    QCOMPARE(m_window->child<QCheckBox>(u"botActive"_s)->checkState(), Qt::PartiallyChecked);
    QCOMPARE(box->checkState(), Qt::Unchecked);
}

void TestWindowUnknown::whatIsTypedIsKnownFromThenOn()
{
    QVERIFY(m_window->opens(m_number));
    m_window->type(u"firstName"_s, u"Annie"_s);
    m_window->click(u"botActive"_s);
    m_window->click(u"saveButton"_s);
    QTRY_COMPARE(m_window->label(u"formState"_s), QString());
    QCOMPARE(m_window->label(u"personName"_s), u"Annie"_s);
    QCOMPARE(m_window->label(u"whoAnswers"_s), u"Bot answers"_s);
    m_window->trigger(command::refresh);
    QVERIFY(m_window->settles());
    QCOMPARE(m_window->text(u"firstName"_s), u"Annie"_s);
    m_window->restart();
    QVERIFY(m_window->opens(m_number));
    QCOMPARE(m_window->label(u"personName"_s), u"Annie"_s);
    QCOMPARE(m_window->label(u"whoAnswers"_s), u"Bot answers"_s);
    QCOMPARE(m_window->child<QLineEdit>(u"lastName"_s)->placeholderText(), u"not known"_s);
}

/// A service that told everything once, and then no more than the id.
void TestWindowUnknown::whatWasKnownIsNotForgotten()
{
    ServerOptions options = m_server->options();
    options.answerForm = AnswerForm::Observed;
    EmbeddedServer observed(options);
    const auto address = observed.start();
    QVERIFY(address);
    m_window = std::make_unique<WindowFixture>(ServiceAccount{*address, ServerFixture::key()});
    QVERIFY(m_window->opens(m_number));
    QCOMPARE(m_window->label(u"personName"_s), u"Anna Smit"_s);
    observed.stop();

    options.answerForm = AnswerForm::Documented;
    options.port = static_cast<quint16>(address->port());
    EmbeddedServer documented(options);
    QVERIFY(documented.start());
    m_window->trigger(command::refresh);
    QVERIFY(m_window->settles());
    QCOMPARE(m_window->notice(u"contactNotice"_s), QString());
    QCOMPARE(m_window->label(u"personName"_s), u"Anna Smit"_s);
    QCOMPARE(m_window->text(u"email"_s), u"anna@example.com"_s);
    QVERIFY(m_window->isVisible(u"doNotDisturbChip"_s));
    QVERIFY(m_window->isChecked(u"botActive"_s));
}

void TestWindowUnknown::lookUpByAddressKnowsTheAddress()
{
    QVERIFY(m_window->opens(u"anna@example.com"_s));
    QCOMPARE(m_window->text(u"email"_s), u"anna@example.com"_s);
    QCOMPARE(m_window->label(u"personName"_s), u"anna@example.com"_s);
    QVERIFY(!m_window->isVisible(u"personNumber"_s));
    QCOMPARE(m_window->label(u"formState"_s), QString());
}

QTEST_MAIN(TestWindowUnknown)
#include "tst_windowunknown.moc"
