#include "desk/DeskFixture.h"
#include "domain/ProvisionalId.h"
#include "store/People.h"

#include <QSignalSpy>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// CSV files taken into the directory. How they are read is in tests/exchange.
class TestContactImporter : public QObject
{
    Q_OBJECT

private:
    struct Place {
        QTemporaryDir folder;
        DirectoryStore store{folder.filePath(u"directory.sqlite"_s)};
        Directory directory{store};
        std::unique_ptr<ContactImporter> importer =
            std::make_unique<ContactImporter>(store, [] { return people::moment(); });
    };

    std::unique_ptr<Place> m_place;

    ContactImporter &importer() { return *m_place->importer; }
    Directory &directory() { return m_place->directory; }

    QString file(const QByteArray &bytes) const
    {
        const QString path = m_place->folder.filePath(u"contacts.csv"_s);
        QFile csv(path);
        return csv.open(QIODevice::WriteOnly) && csv.write(bytes) == bytes.size() ? path
                                                                                  : QString();
    }
    QString fileOfMany(int count) const
    {
        QByteArray bytes("id,name,phone\n");
        for (int i = 0; i < count; ++i)
            bytes += "id" + QByteArray::number(i) + ",Name " + QByteArray::number(i) + ",+316" +
                     QByteArray::number(10'000'000 + i) + '\n';
        return file(bytes);
    }
    BulkOutcome imported(const QString &csv)
    {
        QSignalSpy finished(&importer(), &ContactImporter::finished);
        importer().start(csv, u"NL"_s);
        if (!QTest::qWaitFor([&] { return !finished.isEmpty(); }, 20'000))
            qWarning("The import didn't end");
        return finished.isEmpty() ? BulkOutcome() : finished.at(0).at(0).value<BulkOutcome>();
    }
    QString found(const QString &text)
    {
        QObject context;
        QStringList names;
        bool isAnswered = false;
        directory().search(SearchQuery::parse(text, u"NL"_s, people::moment()), 10, &context,
                           [&](const SearchAnswer &answer) {
                               isAnswered = true;
                               for (const FoundContact &one : answer.contacts)
                                   names.append(displayName(one.summary));
                           });
        return QTest::qWaitFor([&] { return isAnswered; }) ? names.join(u", "_s) : u"?"_s;
    }

    const QByteArray m_four{"id,first name,last name,e-mail,phone,tags\n"
                            "HnT4x0bq9WcZk2LmPvRs,Amelia,Jones,amelia@example.com,,vip\n"
                            ",Zoë,Bos,,06 12345678,\n"
                            ",Bo,,bo@example.com,,\n"
                            ",Nobody,,,,\n"};

private Q_SLOTS:
    void init() { m_place = std::make_unique<Place>(); }

    void everybodyOfTheFile()
    {
        QSignalSpy started(&importer(), &ContactImporter::started);
        QSignalSpy progressed(&importer(), &ContactImporter::progressed);
        const QSignalSpy rows(&directory(), &Directory::rowsChanged);
        const QString csv = file(m_four);
        const BulkOutcome outcome = imported(csv);
        QCOMPARE(started.size(), 1);
        QCOMPARE(started.at(0).at(0).toString(), csv);
        QVERIFY(!outcome.isCancelled);
        QVERIFY(!outcome.failure);
        QCOMPARE(outcome.progress.added, 3);
        QCOMPARE(outcome.progress.completed, 0);
        QCOMPARE(outcome.progress.leftOut, 1);
        QVERIFY(!importer().isRunning());
        QVERIFY(!progressed.isEmpty());
        QCOMPARE(progressed.last().at(0).value<BulkProgress>().added, 3);
        QCOMPARE(progressed.last().at(1).toDouble(), 1.0);
        QTRY_VERIFY(!rows.isEmpty());

        QTRY_COMPARE(everybody(directory()).total, 3);
        QTRY_COMPARE(found(u"jones"_s), u"Amelia Jones"_s);
        QTRY_COMPARE(found(u"0612345678"_s), u"Zoë Bos"_s);
        const auto amelia = fetched(directory(), {u"HnT4x0bq9WcZk2LmPvRs"_s});
        QVERIFY(amelia);
        QCOMPARE(amelia->contact[ContactField::Email].source(), Source::Import);
        QCOMPARE(amelia->contact[ContactField::Email].asOf(), people::moment());
        QVERIFY(!amelia->lastOpened.isValid());
        // The service hasn't named the other two.
        QVERIFY(isProvisional({foundBy(directory(), keyFor(u"+31612345678"_s))}));
        QVERIFY(isProvisional({foundBy(directory(), keyFor(u"bo@example.com"_s))}));
    }

    void sameFileAgain()
    {
        QCOMPARE(imported(file(m_four)).progress.added, 3);
        const BulkOutcome again = imported(file(m_four));
        QCOMPARE(again.progress.added, 0);
        QCOMPARE(again.progress.completed, 3);
        QCOMPARE(again.progress.leftOut, 1);
        QTRY_COMPARE(everybody(directory()).total, 3);
    }

    void manyInPieces()
    {
        constexpr int many = 10'000;
        QSignalSpy progressed(&importer(), &ContactImporter::progressed);
        const BulkOutcome outcome = imported(fileOfMany(many));
        QCOMPARE(outcome.progress.added, many);
        QTRY_COMPARE(everybody(directory()).total, many);
        QVERIFY(progressed.size() > 1);
        int added = 0;
        double fraction = 0;
        for (const QVariantList &step : progressed) {
            QVERIFY(step.at(0).value<BulkProgress>().added >= added);
            QVERIFY(step.at(1).toDouble() >= fraction);
            added = step.at(0).value<BulkProgress>().added;
            fraction = step.at(1).toDouble();
        }
        QCOMPARE(fraction, 1.0);
        QCOMPARE(fetched(directory(), {u"id9999"_s})->contact.name(), u"Name 9999"_s);
    }

    void cancelled()
    {
        constexpr int many = 60'000;
        QSignalSpy finished(&importer(), &ContactImporter::finished);
        connect(&importer(), &ContactImporter::progressed, &importer(), &ContactImporter::cancel);
        importer().start(fileOfMany(many), {});
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        const auto outcome = finished.at(0).at(0).value<BulkOutcome>();
        QVERIFY(outcome.isCancelled);
        QVERIFY(!outcome.failure);
        QVERIFY(outcome.progress.added > 0);
        QVERIFY(outcome.progress.added < many);
        QVERIFY(!importer().isRunning());
        // What came by then stays.
        QTRY_COMPARE(everybody(directory()).total, outcome.progress.added);
        importer().cancel();
        QCOMPARE(imported(file(m_four)).progress.added, 3);
    }

    void cancelledBeforeItHasBegun()
    {
        QSignalSpy finished(&importer(), &ContactImporter::finished);
        connect(&importer(), &ContactImporter::started, &importer(), &ContactImporter::cancel);
        importer().start(file(m_four), {});
        QVERIFY(importer().isRunning());
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finished.at(0).at(0).value<BulkOutcome>().isCancelled);
        QVERIFY(!importer().isRunning());
        QCOMPARE(everybody(directory()).total, 0);
    }

    void fileThatCannotBeOpened()
    {
        const BulkOutcome outcome = imported(m_place->folder.filePath(u"nothing.csv"_s));
        QVERIFY(outcome.failure);
        QCOMPARE(outcome.failure->kind, FailureKind::Storage);
        QCOMPARE(outcome.progress.added, 0);
        QVERIFY(!importer().isRunning());
        QCOMPARE(everybody(directory()).total, 0);
        const BulkOutcome next = imported(file(m_four));
        QVERIFY(!next.failure);
        QCOMPARE(next.progress.added, 3);
    }

    void folderIsNoFile()
    {
        QVERIFY(imported(m_place->folder.path()).failure);
        QVERIFY(!importer().isRunning());
    }

    void emptyFile()
    {
        const BulkOutcome outcome = imported(file("id,name,phone\n"));
        QVERIFY(!outcome.failure);
        QVERIFY(!outcome.isCancelled);
        QCOMPARE(outcome.progress.added, 0);
    }

    void oneAtATime()
    {
        QSignalSpy started(&importer(), &ContactImporter::started);
        QSignalSpy finished(&importer(), &ContactImporter::finished);
        importer().start(fileOfMany(5000), {});
        importer().start(m_place->folder.filePath(u"nothing.csv"_s), {});
        QCOMPARE(started.size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        QCOMPARE(finished.at(0).at(0).value<BulkOutcome>().progress.added, 5000);
        // Whoever is told that it has ended may begin the next.
        connect(&importer(), &ContactImporter::finished, this, [this, once = true]() mutable {
            if (std::exchange(once, false))
                importer().start(file(m_four), {});
        });
        importer().start(fileOfMany(10), {});
        QTRY_COMPARE(finished.size(), 3);
        QCOMPARE(started.size(), 3);
    }

    void endsInTheMiddle()
    {
        QSignalSpy progressed(&importer(), &ContactImporter::progressed);
        int finished = 0;
        connect(&importer(), &ContactImporter::finished, this, [&] { ++finished; });
        importer().start(fileOfMany(60'000), {});
        QTRY_VERIFY(!progressed.isEmpty());
        const int added = progressed.last().at(0).value<BulkProgress>().added;
        m_place->importer.reset();
        // The directory goes on, with what came by then.
        QVERIFY(learnAndWrite(directory(), people::named(u"after"_s, u"After"_s)));
        QTRY_VERIFY(everybody(directory()).total > added);
        QVERIFY(everybody(directory()).total < 60'000);
        QCOMPARE(finished, 0);
    }

    void deskEndsInTheMiddle()
    {
        const QTemporaryDir folder;
        const QString csv = fileOfMany(60'000);
        {
            Desk desk(u"Test"_s, {QUrl(u"http://127.0.0.1:9/v1"_s), u"key"_s}, folder.path());
            QSignalSpy progressed(&desk.importer(), &ContactImporter::progressed);
            desk.importer().start(csv, {});
            QTRY_VERIFY(!progressed.isEmpty());
        }
        Desk desk(u"Test"_s, {QUrl(u"http://127.0.0.1:9/v1"_s), u"key"_s}, folder.path());
        const int kept = everybody(desk.directory()).total;
        QVERIFY(kept > 0);
        QVERIFY(kept < 60'000);
    }
};

QTEST_GUILESS_MAIN(TestContactImporter)
#include "tst_contactimporter.moc"
