#include "desk/DraftContent.h"
#include "desk/Drafts.h"
#include "journal/Journal.h"
#include "store/People.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// What was typed and not saved yet.
class TestDrafts : public QObject
{
    Q_OBJECT

private:
    struct Place {
        explicit Place(const QString &folder) : journal(folder, u"tester"_s, clock) {}

        QDateTime now = people::moment();
        Clock clock = [this] {
            return now;
        };
        Journal journal;
        Drafts drafts{journal, clock};
    };

    const ContactId m_zoe{u"zoe"_s};
    const ContactId m_bo{u"bo"_s};
    const FieldEdits m_renamed{{ContactField::FirstName, u"Zoë"_s, u"Zoe"_s}};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Place> m_place;

    void reopen()
    {
        m_place.reset();
        m_place = std::make_unique<Place>(m_folder->path());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        reopen();
        QTRY_VERIFY(m_place->journal.isOpened());
    }
    void cleanup()
    {
        m_place.reset();
        m_folder.reset();
    }

    void nothingAtFirst()
    {
        const Drafts &drafts = m_place->drafts;
        QVERIFY(drafts.edits(m_zoe).isEmpty());
        QVERIFY(drafts.creation(u"+31612345678"_s).isEmpty());
        QVERIFY(!drafts.keptSince(m_zoe).isValid());
        QCOMPARE(drafts.creations(), QStringList());
        QCOMPARE(drafts.count(), 0);
    }

    void eachContactHasItsOwn()
    {
        Drafts &drafts = m_place->drafts;
        const FieldEdits muted{{ContactField::DoNotDisturb, true, false}};
        drafts.setEdits(m_zoe, m_renamed);
        drafts.setEdits(m_bo, muted);
        QCOMPARE(drafts.edits(m_zoe), m_renamed);
        QCOMPARE(drafts.edits(m_bo), muted);
        QCOMPARE(drafts.count(), 2);
    }

    void toldOnlyWhenItChanges()
    {
        Drafts &drafts = m_place->drafts;
        const QSignalSpy changed(&drafts, &Drafts::changed);
        drafts.setEdits(m_zoe, {});
        QCOMPARE(changed.size(), 0);
        drafts.setEdits(m_zoe, m_renamed);
        drafts.setEdits(m_zoe, m_renamed);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).value<ContactId>(), m_zoe);
        // A name that was emptied is a change, and not the lack of one.
        drafts.setEdits(m_zoe, {{ContactField::FirstName, u"Zoë"_s, u""_s}});
        QCOMPARE(changed.size(), 2);
        QVERIFY(!drafts.edits(m_zoe).isEmpty());
    }

    void noEditsDropTheDraft()
    {
        Drafts &drafts = m_place->drafts;
        drafts.setEdits(m_zoe, m_renamed);
        const QSignalSpy changed(&drafts, &Drafts::changed);
        drafts.setEdits(m_zoe, {});
        QCOMPARE(changed.size(), 1);
        QVERIFY(drafts.edits(m_zoe).isEmpty());
        QCOMPARE(drafts.count(), 0);
        reopen();
        QTRY_VERIFY(m_place->journal.isOpened());
        QCOMPARE(m_place->drafts.count(), 0);
    }

    void draftIsAnothersFromNowOn()
    {
        Drafts &drafts = m_place->drafts;
        drafts.setEdits(m_zoe, m_renamed);
        QSignalSpy changed(&drafts, &Drafts::changed);
        drafts.rename(m_zoe, m_bo);
        QVERIFY(drafts.edits(m_zoe).isEmpty());
        QCOMPARE(drafts.edits(m_bo), m_renamed);
        QCOMPARE(changed.size(), 2);
        // Once more is once too often, and harmless.
        drafts.rename(m_zoe, m_bo);
        QCOMPARE(drafts.edits(m_bo), m_renamed);
        QCOMPARE(changed.size(), 2);
        reopen();
        QTRY_COMPARE(m_place->drafts.edits(m_bo), m_renamed);
        QVERIFY(m_place->drafts.edits(m_zoe).isEmpty());
    }

    void twoDraftsBecomeOne()
    {
        Drafts &drafts = m_place->drafts;
        drafts.setEdits(m_zoe, {{ContactField::FirstName, u"Zoë"_s, u"Older"_s},
                                {ContactField::Email, u"z@example.com"_s, u""_s},
                                {ContactField::BotActive, true, false}});
        drafts.setEdits(m_bo, {{ContactField::FirstName, u"Older"_s, u"Zoe"_s},
                               {ContactField::DoNotDisturb, false, true}});
        drafts.rename(m_zoe, m_bo);
        QCOMPARE(drafts.edits(m_bo), FieldEdits({{ContactField::FirstName, u"Zoë"_s, u"Zoe"_s},
                                                 {ContactField::Email, u"z@example.com"_s, u""_s},
                                                 {ContactField::BotActive, true, false},
                                                 {ContactField::DoNotDisturb, false, true}}));
        QCOMPARE(drafts.count(), 1);
    }

    void whatWasSavedIsNoDraft()
    {
        Drafts &drafts = m_place->drafts;
        const FieldEdits typed{{ContactField::FirstName, u"Zoë"_s, u"Zoe"_s},
                               {ContactField::LastName, u""_s, u"Bos"_s}};
        drafts.setEdits(m_zoe, typed);
        // Typed on since.
        drafts.settle(m_zoe, {{ContactField::FirstName, u"Zoë"_s, u"Zo"_s}});
        QCOMPARE(drafts.edits(m_zoe), typed);
        drafts.settle(m_zoe, typed.first(1));
        QCOMPARE(drafts.edits(m_zoe), typed.last(1));
        drafts.settle(m_zoe, typed);
        QCOMPARE(drafts.count(), 0);
    }

    void creations()
    {
        Drafts &drafts = m_place->drafts;
        QSignalSpy changed(&drafts, &Drafts::creationsChanged);
        const Drafts::Texts texts{{u"firstName"_s, u"Zoë"_s}, {u"email"_s, u"z@"_s}};
        drafts.setCreation(u"+31612345679"_s, {{u"firstName"_s, u"Bo"_s}});
        drafts.setCreation(u"+31612345678"_s, texts);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(drafts.creation(u"+31612345678"_s), texts);
        QCOMPARE(drafts.creations(), QStringList({u"+31612345678"_s, u"+31612345679"_s}));
        QCOMPARE(drafts.count(), 2);
        drafts.setCreation(u"+31612345678"_s, {});
        QCOMPARE(drafts.creation(u"+31612345678"_s), Drafts::Texts());
        QCOMPARE(drafts.count(), 1);
    }

    /// With what the agent saw when they typed, and when that was.
    void keptAcrossStarts()
    {
        const FieldEdits typed{{ContactField::FirstName, FieldSaid(), u"Zo\"e\n☎"_s},
                               {ContactField::LastName, u"Bos"_s, u""_s},
                               {ContactField::BotActive, true, false}};
        const Drafts::Texts texts{{u"newFirstName"_s, u"Bo"_s}};
        m_place->drafts.setEdits(m_zoe, typed);
        m_place->drafts.setCreation(u"new"_s, texts);
        QVERIFY(!m_place->drafts.keptSince(m_zoe).isValid());
        reopen();
        QSignalSpy loaded(&m_place->drafts, &Drafts::loaded);
        QTRY_COMPARE(loaded.size(), 1);
        Drafts &drafts = m_place->drafts;
        QCOMPARE(drafts.edits(m_zoe), typed);
        QCOMPARE(drafts.keptSince(m_zoe), people::moment());
        QCOMPARE(drafts.creation(u"new"_s), texts);
        QCOMPARE(drafts.creationKeptSince(u"new"_s), people::moment());
        // Typed again, it is of this run.
        drafts.setEdits(m_zoe, typed.first(2));
        QVERIFY(!drafts.keptSince(m_zoe).isValid());
    }

    /// What is typed before the file has been read counts more than what is in it.
    void typedBeforeTheFileIsRead()
    {
        m_place->drafts.setEdits(m_zoe, m_renamed);
        m_place->drafts.setEdits(m_bo, m_renamed);
        reopen();
        QVERIFY(!m_place->journal.isOpened());
        const FieldEdits typed{{ContactField::FirstName, u"Zoë"_s, u"Zoey"_s}};
        m_place->drafts.setEdits(m_zoe, typed);
        QTRY_VERIFY(m_place->journal.isOpened());
        QCOMPARE(m_place->drafts.edits(m_zoe), typed);
        QCOMPARE(m_place->drafts.edits(m_bo), m_renamed);
    }

    void whatIsNoDraftIsNone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("another shape") << QByteArray(R"({"edits":7})");
        QTest::newRow("no such field") << QByteArray(R"([{"field":"shoeSize","after":"44"}])");
        QTest::newRow("a field that stays") << QByteArray(R"([{"field":"channel","after":"x"}])");
        QTest::newRow("no value") << QByteArray(R"([{"field":"firstName","after":null}])");
    }

    void whatIsNoDraftIsNone()
    {
        QFETCH(const QByteArray, content);
        QCOMPARE(editsIn(content), FieldEdits());
    }
};

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
