#include "desk/Drafts.h"
#include "store/People.h"

#include <QSignalSpy>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// What was typed and not saved yet.
class TestDrafts : public QObject
{
    Q_OBJECT

private:
    const ContactId m_zoe{u"zoe"_s};
    const ContactId m_bo{u"bo"_s};
    const ContactChange m_renamed = people::renaming(u"Zoe"_s);

private Q_SLOTS:
    void nothingAtFirst()
    {
        const Drafts drafts;
        QVERIFY(drafts.change(m_zoe).isEmpty());
        QVERIFY(drafts.creation(u"+31612345678"_s).isEmpty());
        QCOMPARE(drafts.count(), 0);
    }

    void eachContactHasItsOwn()
    {
        Drafts drafts;
        ContactChange muted;
        muted.doNotDisturb = false;
        drafts.setChange(m_zoe, m_renamed);
        drafts.setChange(m_bo, muted);
        QCOMPARE(drafts.change(m_zoe), m_renamed);
        QCOMPARE(drafts.change(m_bo), muted);
        QCOMPARE(drafts.count(), 2);
    }

    void toldOnlyWhenItChanges()
    {
        Drafts drafts;
        const QSignalSpy changed(&drafts, &Drafts::changed);
        drafts.setChange(m_zoe, {});
        QCOMPARE(changed.size(), 0);
        drafts.setChange(m_zoe, m_renamed);
        drafts.setChange(m_zoe, m_renamed);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).value<ContactId>(), m_zoe);
        // A name that was emptied is a change, and not the lack of one.
        drafts.setChange(m_zoe, people::renaming(u""_s));
        QCOMPARE(changed.size(), 2);
        QVERIFY(!drafts.change(m_zoe).isEmpty());
    }

    void emptyChangeDropsTheDraft()
    {
        Drafts drafts;
        drafts.setChange(m_zoe, m_renamed);
        const QSignalSpy changed(&drafts, &Drafts::changed);
        drafts.setChange(m_zoe, {});
        QCOMPARE(changed.size(), 1);
        QVERIFY(drafts.change(m_zoe).isEmpty());
        QCOMPARE(drafts.count(), 0);
    }

    void draftIsAnothersFromNowOn()
    {
        Drafts drafts;
        drafts.setChange(m_zoe, m_renamed);
        QSignalSpy changed(&drafts, &Drafts::changed);
        drafts.rename(m_zoe, m_bo);
        QVERIFY(drafts.change(m_zoe).isEmpty());
        QCOMPARE(drafts.change(m_bo), m_renamed);
        QCOMPARE(changed.size(), 2);
        // Once more is once too often, and harmless.
        drafts.rename(m_zoe, m_bo);
        QCOMPARE(drafts.change(m_bo), m_renamed);
        QCOMPARE(changed.size(), 2);
    }

    void twoDraftsBecomeOne()
    {
        Drafts drafts;
        ContactChange typed = people::renaming(u"Older"_s);
        typed.botActive = false;
        typed.email = u""_s;
        drafts.setChange(m_zoe, typed);
        ContactChange present = m_renamed;
        present.doNotDisturb = true;
        drafts.setChange(m_bo, present);
        drafts.rename(m_zoe, m_bo);
        present.botActive = false;
        present.email = u""_s;
        QCOMPARE(drafts.change(m_bo), present);
        QCOMPARE(drafts.count(), 1);
    }

    void creations()
    {
        Drafts drafts;
        const QHash<QString, QString> texts{{u"firstName"_s, u"Zoë"_s}, {u"email"_s, u"z@"_s}};
        drafts.setCreation(u"+31612345678"_s, texts);
        drafts.setCreation(u"+31612345679"_s, {{u"firstName"_s, u"Bo"_s}});
        QCOMPARE(drafts.creation(u"+31612345678"_s), texts);
        QCOMPARE(drafts.count(), 2);
        drafts.setCreation(u"+31612345678"_s, {});
        QCOMPARE(drafts.creation(u"+31612345678"_s), (QHash<QString, QString>()));
        QCOMPARE(drafts.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
