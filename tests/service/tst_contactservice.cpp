#include "server/EmbeddedServer.h"
#include "server/SampleData.h"
#include "service/Asked.h"
#include "service/ContactService.h"
#include "service/Operations.h"

#include <QTemporaryDir>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(contactdesk::AnswerForm)

/// The seven operations against the embedded service, in both forms that it answers in.
class TestContactService : public QObject
{
    Q_OBJECT

private:
    struct Workspace {
        QTemporaryDir folder;
        std::unique_ptr<EmbeddedServer> server;
        std::unique_ptr<ContactService> service;
        QUrl address;
    };

    static constexpr AnswerForm forms[] = {AnswerForm::Documented, AnswerForm::Observed};

    Workspace m_workspaces[2];
    int m_numbers = 0;

    static QString key() { return u"a key+with/odd&signs=%"_s; }

    ContactService &service(AnswerForm form)
    {
        return *m_workspaces[static_cast<size_t>(form)].service;
    }

    NewContact nobodyYet()
    {
        const QString digits = QString::number(++m_numbers).rightJustified(4, u'0');
        return {.phoneNumber = *PhoneNumber::fromE164("+3161234"_L1 + digits)};
    }

    template <class T, class Ask>
    static tl::expected<T, Failure> answerTo(Ask ask)
    {
        Asked<T> asked;
        ask(&asked.context, asked.taker());
        if (!asked.wait())
            return tl::unexpected(Failure{.kind = FailureKind::TimedOut});
        return asked.answers.front();
    }

    static tl::expected<Contact, Failure> lookedUp(ContactService &service, const LookUpKey &key)
    {
        return answerTo<Contact>(
            [&](auto *context, auto taker) { service.lookUp(key, context, taker); });
    }

    static tl::expected<ContactId, Failure> created(ContactService &service,
                                                    const NewContact &contact)
    {
        return answerTo<ContactId>(
            [&](auto *context, auto taker) { service.create(contact, context, taker); });
    }

    static LookUpKey sampleNumber(int index)
    {
        return *PhoneNumber::fromE164(samplePhoneNumbers().at(index));
    }

    static void addFormRows()
    {
        QTest::addColumn<AnswerForm>("form");
        QTest::newRow("documented") << AnswerForm::Documented;
        QTest::newRow("observed") << AnswerForm::Observed;
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const AnswerForm form : forms) {
            Workspace &workspace = m_workspaces[static_cast<size_t>(form)];
            workspace.server = std::make_unique<EmbeddedServer>(
                ServerOptions{.databaseFile = workspace.folder.filePath(u"contacts.db"_s),
                              .keys = {key()},
                              .port = 0,
                              .answerForm = form,
                              .sampleData = true,
                              .limits = {}});
            const auto address = workspace.server->start();
            QVERIFY2(address, address ? "" : qPrintable(address.error()));
            workspace.address = *address;
            workspace.service = std::make_unique<ContactService>(ServiceAccount{*address, key()});
        }
    }

    void cleanupTestCase()
    {
        for (Workspace &workspace : m_workspaces) {
            workspace.service.reset();
            workspace.server.reset();
        }
    }

    void lookingUp_data() { addFormRows(); }

    void lookingUp()
    {
        QFETCH(const AnswerForm, form);
        const auto byNumber = lookedUp(service(form), sampleNumber(0));
        QVERIFY(byNumber);
        QVERIFY(!byNumber->id.isEmpty());
        QCOMPARE(byNumber->phoneNumber()->e164(), samplePhoneNumbers().first());
        const Field &name = (*byNumber)[ContactField::FirstName];
        if (form == AnswerForm::Documented) {
            QVERIFY(name.isUnknown());
            QVERIFY(byNumber->raw.isEmpty());
            return;
        }
        QVERIFY(name.isKnown());
        QVERIFY(byNumber->tags);
        QVERIFY(byNumber->raw.contains(name.text().toUtf8()));
        QVERIFY((*byNumber)[ContactField::CreatedAt].as<QDateTime>());
        const auto address = EmailAddress::parse((*byNumber)[ContactField::Email].text());
        QVERIFY(address);
        QCOMPARE(lookedUp(service(form), *address)->id, byNumber->id);
    }

    void nobodyThere_data() { addFormRows(); }

    void nobodyThere()
    {
        QFETCH(const AnswerForm, form);
        const auto found = lookedUp(service(form), *EmailAddress::parse(u"no+body@example.com"_s));
        QVERIFY(!found);
        QCOMPARE(found.error().kind, FailureKind::NotFound);
        QCOMPARE(found.error().status, 404);
        QVERIFY(!found.error().serviceWords.isEmpty());
    }

    void creatingTwice_data() { addFormRows(); }

    void creatingTwice()
    {
        QFETCH(const AnswerForm, form);
        NewContact contact = nobodyYet();
        contact.firstName = u"Đặng \"Zoë\" 👍🏽"_s;
        contact.email = *EmailAddress::parse(u"zoe+%1@example.com"_s.arg(m_numbers));
        contact.currentCampaign = u"Autumn"_s;
        contact.currentCampaignData = QByteArray(R"({"slot":3})");
        contact.doNotDisturb = true;
        const auto id = created(service(form), contact);
        QVERIFY(id);
        for (const LookUpKey &by : {LookUpKey(contact.phoneNumber), LookUpKey(*contact.email)}) {
            const auto found = lookedUp(service(form), by);
            QVERIFY(found);
            QCOMPARE(found->id, *id);
            if (form == AnswerForm::Documented)
                continue;
            QCOMPARE((*found)[ContactField::FirstName].text(), *contact.firstName);
            QVERIFY((*found)[ContactField::LastName].isEmpty());
            QCOMPARE((*found)[ContactField::CurrentCampaign].text(), u"Autumn"_s);
            QCOMPARE((*found)[ContactField::DoNotDisturb].as<bool>(), true);
            QCOMPARE((*found)[ContactField::BotActive].as<bool>(), true);
            QVERIFY((*found)[ContactField::LastIncomingMessageAt].isEmpty());
        }
        const auto again = created(service(form), contact);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, FailureKind::AlreadyExists);
        QCOMPARE(again.error().status, form == AnswerForm::Documented ? 409 : 200);
        QVERIFY(again.error().outcomeKnown);
    }

    void updating_data() { addFormRows(); }

    void updating()
    {
        QFETCH(const AnswerForm, form);
        NewContact contact = nobodyYet();
        contact.firstName = u"Before"_s;
        const auto id = created(service(form), contact);
        QVERIFY(id);
        ContactChange change;
        change.lastName = u"After"_s;
        change.botActive = false;
        const auto update = [&](const ContactId &which) {
            return answerTo<void>([&](auto *context, auto taker) {
                service(form).update(which, change, context, taker);
            });
        };
        QVERIFY(update(*id));
        if (form == AnswerForm::Observed) {
            const auto found = lookedUp(service(form), contact.phoneNumber);
            QCOMPARE(found->name(), u"Before After"_s);
            QCOMPARE((*found)[ContactField::BotActive].as<bool>(), false);
            QCOMPARE((*found)[ContactField::DoNotDisturb].as<bool>(), false);
        }
        const auto nobody = update({u"no/such?contact#%"_s});
        QVERIFY(!nobody);
        QCOMPARE(nobody.error().kind, FailureKind::NotFound);
    }

    void lists_data() { addFormRows(); }

    void lists()
    {
        QFETCH(const AnswerForm, form);
        const auto id = created(service(form), nobodyYet());
        QVERIFY(id);
        for (const ContactList &list : sampleLists()) {
            QCOMPARE(answerTo<QString>([&](auto *context, auto taker) {
                         service(form).addToList(*id, list.id, context, taker);
                     }),
                     list.name);
            QCOMPARE(answerTo<QString>([&](auto *context, auto taker) {
                         service(form).removeFromList(*id, list.id, context, taker);
                     }),
                     list.name);
        }
        const auto nobody = answerTo<QString>([&](auto *context, auto taker) {
            service(form).removeFromList({u"nobody"_s}, sampleLists().first().id, context, taker);
        });
        QVERIFY(!nobody);
        QCOMPARE(nobody.error().kind, FailureKind::Forbidden);
    }

    void tagsAndMessages_data() { addFormRows(); }

    void tagsAndMessages()
    {
        QFETCH(const AnswerForm, form);
        const auto tagsOf = [&](const ContactId &id) {
            return answerTo<QList<Tag>>(
                [&](auto *context, auto taker) { service(form).tags(id, context, taker); });
        };
        const auto messagesOf = [&](const ContactId &id) {
            return answerTo<Conversation>(
                [&](auto *context, auto taker) { service(form).messages(id, context, taker); });
        };
        const auto talkative = lookedUp(service(form), sampleNumber(0));
        QVERIFY(talkative);
        const auto tags = tagsOf(talkative->id);
        QVERIFY(tags);
        QVERIFY(!tags->isEmpty());
        if (talkative->tags)
            QCOMPARE(*talkative->tags, *tags);
        const auto messages = messagesOf(talkative->id);
        QVERIFY(messages);
        QVERIFY(messages->size() > 1000);
        for (qsizetype i = 1; i < messages->size(); ++i)
            QVERIFY(messages->at(i - 1).time <= messages->at(i).time);
        for (qsizetype i = 0; i < messages->size(); ++i)
            QVERIFY(messages->kind(i).direction != MessageDirection::Unknown);

        const auto quiet = lookedUp(service(form), sampleNumber(2));
        QVERIFY(quiet);
        QCOMPARE(tagsOf(quiet->id), QList<Tag>());
        QCOMPARE(messagesOf(quiet->id), Conversation());
        QCOMPARE(tagsOf({u"no/body"_s}).error().kind, FailureKind::NotFound);
        QCOMPARE(messagesOf({u"no/body"_s}).error().kind, FailureKind::NotFound);
    }

    void bothFormsTellTheSame()
    {
        QList<Conversation> told;
        for (const AnswerForm form : forms) {
            const auto contact = lookedUp(service(form), sampleNumber(1));
            QVERIFY(contact);
            const auto messages = answerTo<Conversation>([&](auto *context, auto taker) {
                service(form).messages(contact->id, context, taker);
            });
            QVERIFY(messages);
            told.append(*messages);
        }
        QVERIFY(!told.first().isEmpty());
        QVERIFY(told.first() == told.last());
    }

    void aWrongKeyIsRefused()
    {
        for (const AnswerForm form : forms) {
            const QUrl address = m_workspaces[static_cast<size_t>(form)].address;
            for (const QString &wrong : {u"another"_s, QString(), key() + u'x'}) {
                ContactService stranger({address, wrong});
                const auto found = lookedUp(stranger, sampleNumber(0));
                QVERIFY(!found);
                QCOMPARE(found.error().kind, FailureKind::RefusedKey);
            }
        }
    }

    void aStoppedServerIsOffline()
    {
        const AnswerForm form = AnswerForm::Observed;
        m_workspaces[static_cast<size_t>(form)].server->stop();
        const auto found = lookedUp(service(form), sampleNumber(0));
        QVERIFY(!found);
        QCOMPARE(found.error().kind, FailureKind::Offline);
        const auto write = created(service(form), nobodyYet());
        QVERIFY(!write);
        QCOMPARE(untraced(write.error()), (Failure{.kind = FailureKind::Offline,
                                                   .cause = FailureCause::ConnectionRefused,
                                                   .mayBeRetried = true}));
    }
};

QTEST_GUILESS_MAIN(TestContactService)
#include "tst_contactservice.moc"
