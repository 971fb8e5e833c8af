#include "ServerFixture.h"
#include "domain/ProvisionalId.h"
#include "outbox/OutboxFixture.h"
#include "server/SampleData.h"

#include <QJsonObject>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(contactdesk::AnswerForm)

/// With the embedded service, in both forms that it answers in.
class TestOutboxService : public QObject
{
    Q_OBJECT

private:
    using F = ContactField;

    const QString m_number = u"+31612345678"_s;
    std::unique_ptr<ServerFixture> m_server;
    std::unique_ptr<OutboxFixture> m_desk;
    AnswerForm m_form = AnswerForm::Observed;

    bool open()
    {
        m_server = std::make_unique<ServerFixture>([this](ServerOptions &options) {
            options.answerForm = m_form;
            options.sampleData = true;
        });
        if (!m_server->start())
            return false;
        m_desk = std::make_unique<OutboxFixture>(
            ServiceAccount{m_server->address(), ServerFixture::key()});
        return m_desk->open();
    }
    bool tellsFields() const { return m_form == AnswerForm::Observed; }
    /// Whoever has the number, as the service says; only where it tells fields.
    QJsonObject there() const
    {
        return m_server->get("/contacts", "phoneNumber=" + QUrl::toPercentEncoding(m_number))
            .json()["contact"_L1]
            .toObject();
    }

private Q_SLOTS:
    void init()
    {
        QFETCH_GLOBAL(AnswerForm, form);
        m_form = form;
    }
    void initTestCase_data()
    {
        QTest::addColumn<AnswerForm>("form");
        QTest::newRow("documented") << AnswerForm::Documented;
        QTest::newRow("observed") << AnswerForm::Observed;
    }
    void cleanup()
    {
        m_desk.reset();
        m_server.reset();
    }

    void carriesOutEveryKindOfChange()
    {
        QVERIFY(open());
        const QString here = provisional(m_number).value;
        const QString list = sampleLists().first().id.value;
        const QList<EntryId> ids =
            m_desk->record({creation(m_number, u"Anna"_s),
                            update(here, {text(F::FirstName, u"Anna"_s, u"Hannah"_s),
                                          text(F::Email, u""_s, u"hannah@example.org"_s)}),
                            addition(here, list), removal(here, sampleLists().last().id.value)});
        for (const EntryId id : ids)
            QVERIFY(m_desk->becomes(id, EntryState::Done));
        if (tellsFields()) {
            QCOMPARE(there()["firstName"_L1].toString(), u"Hannah"_s);
            QCOMPARE(there()["email"_L1].toString(), u"hannah@example.org"_s);
        }
        QVERIFY(!isProvisional(m_desk->entry(ids.last()).contact));
    }

    void findsWhoeverExistsAlready()
    {
        QVERIFY(open());
        const QString id = m_server->create(m_number.toUtf8(), R"("firstName":"Anke")");
        const EntryId made = m_desk->record(creation(m_number, u"Anna"_s));
        QVERIFY(m_desk->becomes(made, EntryState::Conflict));
        QCOMPARE(m_desk->entry(made).contact, ContactId{id});
        const FieldSaid now = m_desk->entry(made).edits.first().now;
        QCOMPARE(now, tellsFields() ? FieldSaid(u"Anke"_s) : FieldSaid());
        m_desk->keys.insert({id}, *PhoneNumber::fromE164(m_number));
        m_desk->journal().resolve(made, F::FirstName, Choice::Mine);
        QVERIFY(m_desk->becomes(made, EntryState::Done));
        QCOMPARE(m_desk->entry(made).isUnseen, !tellsFields());
        if (tellsFields())
            QCOMPARE(there()["firstName"_L1].toString(), u"Anna"_s);
    }

    void seesWhatOthersChangedWhereThatIsTold()
    {
        QVERIFY(open());
        const QString id = m_server->create(m_number.toUtf8(), R"("firstName":"Ann")");
        m_desk->keys.insert({id}, *PhoneNumber::fromE164(m_number));
        m_server->send("PUT", "/contacts/" + id.toUtf8(), R"({"firstName":"Anke"})");
        const EntryId changed = m_desk->record(update(
            id, {text(F::FirstName, u"Ann"_s, u"Anna"_s), text(F::LastName, u""_s, u"Smit"_s)}));
        QVERIFY(m_desk->becomes(changed, tellsFields() ? EntryState::Conflict : EntryState::Done));
        QCOMPARE(m_desk->entry(changed).isUnseen, !tellsFields());
        if (tellsFields()) {
            QCOMPARE(there()["firstName"_L1].toString(), u"Anke"_s);
            QCOMPARE(there()["lastName"_L1].toString(), u"Smit"_s);
        }
    }

    void goesOnWhenTheServiceIsBack()
    {
        QVERIFY(open());
        const QString id = m_server->create(m_number.toUtf8());
        m_server->stop();
        const EntryId changed = m_desk->record(update(id, {text(F::FirstName, u""_s, u"Anna"_s)}));
        QTRY_COMPARE(m_desk->outbox().state().kind, OutboxState::Kind::Offline);
        QVERIFY(m_desk->rests());
        // On the same port, as a service that was away.
        const quint16 port = static_cast<quint16>(m_server->address().port());
        EmbeddedServer back({.databaseFile = m_server->options().databaseFile,
                             .keys = {ServerFixture::key()},
                             .port = port,
                             .answerForm = m_form});
        QVERIFY(back.start());
        m_desk->time.advance(1s);
        QVERIFY(m_desk->becomes(changed, EntryState::Done));
        QTRY_COMPARE(m_desk->outbox().state().kind, OutboxState::Kind::Running);
    }
};

QTEST_GUILESS_MAIN(TestOutboxService)
#include "tst_outboxservice.moc"
