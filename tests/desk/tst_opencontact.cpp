#include "desk/DeskFixture.h"
#include "desk/OpenRecorder.h"
#include "server/SampleData.h"

#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// Looking at contacts of the embedded service, in both forms that it answers in.
class TestOpenContact : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskFixture> m_fixture[2];

    /// A desk without a memory, on the service of that form; each starts only once.
    DeskFixture &fixture(AnswerForm form) { return *m_fixture[static_cast<size_t>(form)]; }

    static LookUpKey sample(int index) { return keyFor(samplePhoneNumbers().at(index)); }

private Q_SLOTS:
    void initTestCase()
    {
        for (const AnswerForm form : {AnswerForm::Documented, AnswerForm::Observed}) {
            m_fixture[static_cast<size_t>(form)] = std::make_unique<DeskFixture>(form, true);
            QVERIFY(fixture(form).start());
        }
    }

    void nothingAtFirst()
    {
        fixture(AnswerForm::Observed).reopen();
        OpenContact &open = fixture(AnswerForm::Observed).open();
        QVERIFY(open.isSettled());
        QVERIFY(open.id().isEmpty());
        QVERIFY(!open.key());
        QVERIFY(!open.contact().value);
        open.refresh();
        QVERIFY(open.isSettled());
        open.open({u"nobody"_s});
        QTRY_VERIFY(open.isSettled());
        QVERIFY(open.id().isEmpty());
        QVERIFY(!open.key());
        QCOMPARE(open.contact().progress, Progress::Nothing);
        open.refresh();
        QVERIFY(open.isSettled());
    }

    void firstLookUp_data() { addFormRows(); }

    void firstLookUp()
    {
        const AnswerForm form = formOfThisRow();
        DeskFixture &at = fixture(form);
        OpenContact &open = at.open();
        OpenRecorder recorder(open);
        open.lookUp(sample(0));
        QCOMPARE(open.key(), sample(0));
        QVERIFY(!open.isSettled());
        QVERIFY(!open.contact().value);
        QCOMPARE(recorder.take(), QStringList({u"switched"_s, u"contact Loading"_s}));

        QTRY_VERIFY(open.contact().value && open.isSettled());
        QCOMPARE(open.contact().progress, Progress::Ready);
        const Contact &contact = *open.contact().value;
        QCOMPARE(contact.phoneNumber()->e164(), samplePhoneNumbers().first());
        // By its reference the service answers with an id and nothing else.
        const bool isWhole = form == AnswerForm::Observed;
        QCOMPARE(contact.name(), isWhole ? u"Amelia Hartley-Brown"_s : QString());
        QCOMPARE(contact[ContactField::Email].isUnknown(), !isWhole);
        QCOMPARE(contact.tags.has_value(), isWhole);

        QCOMPARE(open.tags().progress, Progress::Ready);
        QCOMPARE(open.tags().value->size(), 4);
        const Conversation &messages = *open.conversation().value;
        QCOMPARE(messages.size(), 1996);
        for (qsizetype row = 1; row < messages.size(); ++row)
            QVERIFY(messages.time(row - 1) <= messages.time(row));
        const QStringList told = recorder.take();
        QVERIFY(told.indexOf(u"contact Ready"_s) < told.indexOf(u"tags Loading"_s));
        QVERIFY(told.indexOf(u"contact Ready"_s) < told.indexOf(u"conversation Loading"_s));
        for (const QString &once : {u"tags Ready"_s, u"conversation Ready"_s})
            QCOMPARE(told.count(once), 1);
        QVERIFY(!told.contains(u"switched"_s));
    }

    void knownIsShownAtOnce_data() { addFormRows(); }

    void knownIsShownAtOnce()
    {
        DeskFixture &at = fixture(formOfThisRow());
        at.open().lookUp(sample(3));
        QTRY_VERIFY(at.open().contact().value && at.open().isSettled());
        const ContactId id = at.open().id();
        at.reopen();
        QTRY_VERIFY(at.directory().news());

        at.open().lookUp(sample(3));
        QTRY_COMPARE(at.open().id(), id);
        QCOMPARE(at.open().contact().value->phoneNumber()->e164(), samplePhoneNumbers().at(3));
        // How quick it is beside a service that answers late is in tst_openmemory. Another person's
        // messages were never these.
        QVERIFY(!at.open().conversation().value || at.open().conversation().value->size() == 64);
        QTRY_VERIFY(at.open().isSettled());
        QCOMPARE(at.open().conversation().value->size(), 64);
    }

    void knownByEmailInAnotherCase()
    {
        DeskFixture &at = fixture(AnswerForm::Observed);
        at.open().lookUp(keyFor(u"Layla.Mansoori@EXAMPLE.org"_s));
        QTRY_VERIFY(at.open().contact().value && at.open().isSettled());
        const ContactId id = at.open().id();
        QCOMPARE(at.open().contact().value->phoneNumber()->e164(), samplePhoneNumbers().at(1));
        at.open().lookUp(keyFor(u"layla.mansoori@example.ORG"_s));
        QTRY_COMPARE(at.open().id(), id);
        QTRY_VERIFY(at.open().isSettled());
        QCOMPARE(at.open().id(), id);
    }

    void neitherTagsNorMessages_data() { addFormRows(); }

    void neitherTagsNorMessages()
    {
        DeskFixture &at = fixture(formOfThisRow());
        at.open().lookUp(sample(2));
        QTRY_VERIFY(at.open().contact().value && at.open().isSettled());
        QCOMPARE(at.open().tags().progress, Progress::Ready);
        QCOMPARE(at.open().tags().value.value(), QList<Tag>());
        QCOMPARE(at.open().conversation().progress, Progress::Ready);
        QCOMPARE(at.open().conversation().value.value(), Conversation());
    }

    void notFound_data() { addFormRows(); }

    void notFound()
    {
        DeskFixture &at = fixture(formOfThisRow());
        const int before = everybody(at.directory()).total;
        at.open().lookUp(keyFor(u"+31699999999"_s));
        QTRY_VERIFY(at.open().isSettled());
        QCOMPARE(at.open().contact().progress, Progress::Failed);
        QCOMPARE(at.open().contact().failure->kind, FailureKind::NotFound);
        QVERIFY(!at.open().contact().value);
        QVERIFY(at.open().id().isEmpty());
        QCOMPARE(at.open().tags().progress, Progress::Nothing);
        QCOMPARE(at.open().conversation().progress, Progress::Nothing);
        QCOMPARE(at.open().key(), keyFor(u"+31699999999"_s));
        QCOMPARE(everybody(at.directory()).total, before);
    }

    void refreshFindsWhoWasCreatedMeanwhile_data() { addFormRows(); }

    void refreshFindsWhoWasCreatedMeanwhile()
    {
        DeskFixture &at = fixture(formOfThisRow());
        at.open().lookUp(keyFor(u"+31698765432"_s));
        QTRY_VERIFY(at.open().isSettled());
        QVERIFY(!at.open().contact().value);
        const QString id = at.server().create("+31698765432");
        at.open().refresh();
        QCOMPARE(at.open().contact().progress, Progress::Loading);
        QVERIFY(!at.open().contact().failure);
        QTRY_VERIFY(at.open().contact().value && at.open().isSettled());
        QCOMPARE(at.open().id().value, id);
    }

    void refreshBringsWhatOthersChanged()
    {
        DeskFixture &at = fixture(AnswerForm::Observed);
        const QString id = at.server().create("+31612340555", R"("firstName":"Old")");
        at.open().lookUp(keyFor(u"+31612340555"_s));
        QTRY_VERIFY(at.open().contact().value && at.open().isSettled());
        QCOMPARE(at.open().contact().value->name(), u"Old"_s);
        QCOMPARE(at.server()
                     .send("PUT", "/contacts/" + id.toLatin1(),
                           R"({"firstName":"New","email":"new@example.com"})")
                     .status,
                 200);

        OpenRecorder recorder(at.open());
        at.open().refresh();
        // What was there stays until the answer is.
        QCOMPARE(at.open().contact().value->name(), u"Old"_s);
        QVERIFY(at.open().tags().value);
        QTRY_VERIFY(at.open().isSettled());
        QCOMPARE(at.open().contact().value->name(), u"New"_s);
        QCOMPARE(at.directory().contact({id})->name(), u"New"_s);
        QVERIFY(!recorder.told().contains(u"switched"_s));
    }

    void openedFromTheDirectory_data() { addFormRows(); }

    void openedFromTheDirectory()
    {
        DeskFixture &at = fixture(formOfThisRow());
        at.open().lookUp(sample(4));
        QTRY_VERIFY(at.open().contact().value && at.open().isSettled());
        const ContactId id = at.open().id();
        at.open().lookUp(sample(2));
        QTRY_VERIFY(at.open().isSettled());
        QVERIFY(at.open().id() != id);

        at.open().open(id);
        QCOMPARE(at.open().id(), id);
        QTRY_COMPARE(at.open().key(), sample(4));
        QTRY_VERIFY(at.open().isSettled());
        QCOMPARE(at.open().conversation().value->size(), 1850);
    }

    void serviceGone()
    {
        DeskFixture &at = fixture(AnswerForm::Observed);
        at.open().lookUp(sample(0));
        QTRY_VERIFY(at.open().contact().value && at.open().isSettled());
        at.server().stop();
        at.open().refresh();
        QTRY_VERIFY(at.open().isSettled());
        QCOMPARE(at.open().contact().progress, Progress::Failed);
        QCOMPARE(at.open().contact().failure->kind, FailureKind::Offline);
        QCOMPARE(at.open().tags().progress, Progress::Failed);
        QCOMPARE(at.open().conversation().progress, Progress::Failed);
        // What was shown is still true as far as anybody knows.
        QCOMPARE(at.open().contact().value->name(), u"Amelia Hartley-Brown"_s);
        QCOMPARE(at.open().tags().value->size(), 4);
        QCOMPARE(at.open().conversation().value->size(), 1996);
    }

    void readOffline_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("looked up") << true;
        QTest::newRow("opened") << false;
    }

    void readOffline()
    {
        QFETCH(const bool, byKey);
        DeskFixture &at = fixture(AnswerForm::Observed);
        QVERIFY(at.server().start());
        at.reopen();
        at.open().lookUp(sample(0));
        QTRY_VERIFY(at.open().contact().progress == Progress::Ready && at.open().isSettled());
        const ContactId id = at.open().id();
        const QDateTime then = at.now;
        QTRY_COMPARE(fetchedConversation(at.directory(), id)->conversation.size(), 1996);

        at.server().stop();
        at.now = at.now.addDays(1);
        at.reopen();
        OpenRecorder recorder(at.open());
        byKey ? at.open().lookUp(sample(0)) : at.open().open(id);
        QTRY_VERIFY(!at.open().id().isEmpty() && at.open().isSettled());
        QCOMPARE(at.open().contact().value->name(), u"Amelia Hartley-Brown"_s);
        QCOMPARE(at.open().tags().value->size(), 4);
        QCOMPARE(at.open().conversation().value->size(), 1996);
        QCOMPARE(at.open().contact().failure->kind, FailureKind::Offline);
        QCOMPARE(at.open().tags().failure->kind, FailureKind::Offline);
        QCOMPARE(at.open().conversation().failure->kind, FailureKind::Offline);
        // Each with its age.
        QCOMPARE(at.open().contact().asOf, then);
        QCOMPARE(at.open().tags().asOf, then);
        QCOMPARE(at.open().conversation().asOf, then);
        QCOMPARE(recorder.told().count(u"switched"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestOpenContact)
#include "tst_opencontact.moc"
