#include "desk/DeskFixture.h"
#include "desk/Recollection.h"
#include "store/People.h"

#include <QSignalSpy>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// Reading what the directory remembers of one contact.
class TestRecollection : public QObject
{
    Q_OBJECT

private:
    struct Place {
        QTemporaryDir folder;
        DirectoryStore store{folder.filePath(u"directory.sqlite"_s)};
        Directory directory{store};
        Recollection recollection{directory};
    };

    std::unique_ptr<Place> m_place;
    QStringList m_told;

    Recollection &recollection() { return m_place->recollection; }
    bool meet(const QString &id, const QString &number)
    {
        Contact contact = people::named(id, id);
        contact[ContactField::PhoneNumber] = people::known(number);
        return learnAndWrite(m_place->directory, contact);
    }

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<Place>();
        m_told.clear();
        QVERIFY(meet(u"zoe"_s, u"+31612345678"_s));
        QVERIFY(meet(u"bo"_s, u"+31612345679"_s));
        Message message;
        message.body = u"hello"_s;
        m_place->directory.learnConversation({u"zoe"_s}, Conversation({message}), people::moment());
        QTRY_VERIFY(fetchedConversation(m_place->directory, {u"zoe"_s}));

        const auto tell = [this](const QString &what) {
            m_told.append(what + (recollection().isReading() ? u", reading"_s : u""_s));
        };
        connect(&recollection(), &Recollection::recalled, this,
                [=](const StoredContact &stored) { tell(stored.contact.id.value); });
        connect(&recollection(), &Recollection::nothingRecalled, this, [=] { tell(u"nobody"_s); });
        connect(&recollection(), &Recollection::conversationRecalled, this,
                [=](const std::optional<StoredConversation> &conversation) {
                    tell(conversation ? conversation->conversation.at(0).body.toString()
                                      : u"no conversation"_s);
                });
    }

    void contactThenConversation()
    {
        QVERIFY(!recollection().isReading());
        recollection().fetch({u"zoe"_s});
        QVERIFY(recollection().isReading());
        QCOMPARE(m_told, QStringList());
        QTRY_COMPARE(m_told, QStringList({u"zoe, reading"_s, u"hello"_s}));
        recollection().find(keyFor(u"+31612345679"_s));
        QTRY_COMPARE(m_told.mid(2), QStringList({u"bo, reading"_s, u"no conversation"_s}));
        QVERIFY(!recollection().isReading());
    }

    void nobody()
    {
        recollection().fetch({u"max"_s});
        QTRY_COMPARE(m_told, QStringList({u"nobody"_s}));
        recollection().find(keyFor(u"+31699999999"_s));
        QTRY_COMPARE(m_told, QStringList({u"nobody"_s, u"nobody"_s}));
    }

    void nextTakesThePlaceOfTheOneBefore()
    {
        recollection().fetch({u"zoe"_s});
        recollection().find(keyFor(u"+31612345678"_s));
        recollection().fetch({u"bo"_s});
        QTRY_COMPARE(m_told, QStringList({u"bo, reading"_s, u"no conversation"_s}));
        // Begun while the conversation of the one before is on its way.
        m_told.clear();
        const auto once = std::make_shared<QObject>();
        connect(&recollection(), &Recollection::recalled, once.get(),
                [this](const StoredContact &stored) {
                    if (stored.contact.id.value == u"zoe"_s)
                        recollection().fetch({u"bo"_s});
                });
        recollection().fetch({u"zoe"_s});
        QTRY_COMPARE(m_told,
                     QStringList({u"zoe, reading"_s, u"bo, reading"_s, u"no conversation"_s}));
    }

    void stopped()
    {
        recollection().fetch({u"zoe"_s});
        recollection().stop();
        QVERIFY(!recollection().isReading());
        QVERIFY(fetched(m_place->directory, {u"zoe"_s}));
        QVERIFY(fetchedConversation(m_place->directory, {u"zoe"_s}));
        QCOMPARE(m_told, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestRecollection)
#include "tst_recollection.moc"
