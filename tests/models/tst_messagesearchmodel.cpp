#include "domain/Conversation.h"
#include "models/ListeningView.h"
#include "models/MessageSearchModel.h"
#include "store/People.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// What was found in all conversations, as rows.
class TestMessageSearchModel : public QObject
{
    Q_OBJECT

private:
    struct Place {
        QTemporaryDir folder;
        DirectoryStore store{folder.filePath(u"directory.sqlite"_s)};
        Directory directory{store};
        MessageSearchModel model{directory, [] {
                                     return people::moment(100);
                                 }};
        ListeningView view{model,
                           {Qt::DisplayRole, MessageSearchModel::KindRole,
                            MessageSearchModel::SubtitleRole, MessageSearchModel::CountRole,
                            MessageSearchModel::AboutRole, Qt::AccessibleTextRole}};

        void keep(const Contact &contact, const QStringList &bodies)
        {
            QList<Message> messages;
            for (const QString &body : bodies) {
                messages.append(people::message(body));
                messages.last().time = people::moment(static_cast<int>(messages.size()));
                messages.last().direction =
                    messages.size() % 2 ? MessageDirection::Inbound : MessageDirection::Outbound;
            }
            directory.learn(contact);
            directory.learnConversation(contact.id, Conversation(messages), people::moment());
            directory.markOpened(contact.id, people::moment(++opened));
        }
        bool isWritten()
        {
            const ContactId id{u"mark%1"_s.arg(++opened)};
            QSignalSpy rows(&directory, &Directory::rowChanged);
            directory.learn(people::contact(id.value));
            return QTest::qWaitFor([&] {
                return !rows.isEmpty() && rows.last().first().value<ContactSummary>().id == id;
            });
        }
        bool search(const QString &text)
        {
            model.search(text);
            return QTest::qWaitFor([this] { return !model.isSearching(); });
        }
        QVariant at(int row, int role) const { return model.index(row).data(role); }
        QList<int> kinds() const
        {
            QList<int> kinds;
            for (int row = 0; row < model.rowCount(); ++row)
                kinds.append(at(row, MessageSearchModel::KindRole).toInt());
            return kinds;
        }

        int opened = 0;
    };

    std::unique_ptr<Place> m_place;

    static Contact zoe()
    {
        Contact contact = people::named(u"zoe"_s, u"Zoë"_s);
        contact[ContactField::PhoneNumber] = people::known(u"+31612345678"_s);
        return contact;
    }

private Q_SLOTS:
    void init() { m_place = std::make_unique<Place>(); }

    void rows()
    {
        m_place->keep(people::contact(u"nameless"_s), {u"refund"_s});
        m_place->keep(zoe(), {u"A refund?"_s, u"no"_s, u"Refund!"_s});
        QVERIFY(m_place->isWritten());
        const QSignalSpy progressed(&m_place->model, &MessageSearchModel::progressed);
        QVERIFY(m_place->search(u"refund"_s));
        QVERIFY(!progressed.isEmpty());
        using Kind = MessageSearchModel::RowKind;
        const auto number = [](Kind kind) {
            return static_cast<int>(kind);
        };
        QCOMPARE(m_place->kinds(),
                 QList<int>({number(Kind::Contact), number(Kind::Message), number(Kind::Message),
                             number(Kind::Contact), number(Kind::Message)}));
        QCOMPARE(m_place->view.texts(),
                 QStringList({u"Zoë"_s, u"Refund!"_s, u"A refund?"_s, u"nameless"_s, u"refund"_s}));
        QCOMPARE(m_place->at(0, MessageSearchModel::SubtitleRole), u"+31 6 12345678"_s);
        QCOMPARE(m_place->at(0, MessageSearchModel::CountRole), u"2 message(s)"_s);
        QCOMPARE(m_place->at(3, MessageSearchModel::SubtitleRole), u""_s);
        QCOMPARE(m_place->at(2, MessageSearchModel::SpansRole).value<QList<TextSpan>>(),
                 QList<TextSpan>({{2, 6}}));
        QVERIFY(
            m_place->at(2, MessageSearchModel::AboutRole).toString().startsWith("From them "_L1));
        QVERIFY(m_place->at(2, Qt::AccessibleTextRole).toString().endsWith(": A refund?"_L1));
        QCOMPARE(m_place->model.conversations(), 2);
        QCOMPARE(m_place->model.messages(), 3);
        QCOMPARE(m_place->model.lookedThrough(), 2);
        QVERIFY(m_place->view.isUpToDate());

        const auto timeAt = [&](int row) {
            return m_place->model.timestampAt(m_place->model.index(row));
        };
        QCOMPARE(timeAt(0), people::moment(3).toMSecsSinceEpoch());
        QCOMPARE(timeAt(1), people::moment(3).toMSecsSinceEpoch());
        QCOMPARE(timeAt(2), people::moment(1).toMSecsSinceEpoch());
        QCOMPARE(m_place->model.contactAt(m_place->model.index(2)).value, u"zoe"_s);
        QCOMPARE(m_place->model.contactAt(m_place->model.index(3)).value, u"nameless"_s);
        QVERIFY(m_place->model.contactAt({}).isEmpty());
        QCOMPARE(m_place->model.timestampAt({}), Conversation::noTime);
    }

    void theOldestAreCounted()
    {
        m_place->keep(zoe(), QStringList(17, u"refund"_s));
        QVERIFY(m_place->isWritten());
        QVERIFY(m_place->search(u"refund"_s));
        QCOMPARE(m_place->model.rowCount(), 7);
        QCOMPARE(m_place->at(6, Qt::DisplayRole), u"and 12 more"_s);
        QCOMPARE(m_place->model.timestampAt(m_place->model.index(6)),
                 people::moment(13).toMSecsSinceEpoch());
        QCOMPARE(m_place->model.messages(), 17);
    }

    void aLongConversationGrowsAsItIsRead()
    {
        // So long that it is told in many pieces, with hits far from each other.
        QStringList bodies;
        for (int i = 0; i < 40'000; ++i)
            bodies.append(QString(250, u'ж') + (i % 4000 == 7 ? u" refund"_s : u""_s));
        m_place->keep(zoe(), bodies);
        QVERIFY(m_place->isWritten());
        int told = 0;
        connect(&m_place->model, &MessageSearchModel::progressed, &m_place->view, [&] {
            ++told;
            QVERIFY(m_place->view.isUpToDate());
        });
        QVERIFY(m_place->search(u"refund"_s));
        QVERIFY(told > 3);
        QCOMPARE(m_place->model.rowCount(), 7);
        QCOMPARE(m_place->at(0, MessageSearchModel::CountRole), u"10 message(s)"_s);
        QCOMPARE(m_place->at(6, Qt::DisplayRole), u"and 5 more"_s);
        QVERIFY(!m_place->view.take().contains(u"removed 0-0"_s));
    }

    void anotherSearchTakesThePlace()
    {
        m_place->keep(zoe(), {u"refund"_s, u"parcel"_s});
        QVERIFY(m_place->isWritten());
        m_place->model.search(u"re"_s);
        QVERIFY(m_place->search(u"parcel"_s));
        QCOMPARE(m_place->view.texts(), QStringList({u"Zoë"_s, u"parcel"_s}));
        QVERIFY(m_place->search(u"nowhere"_s));
        QCOMPARE(m_place->model.rowCount(), 0);
        QCOMPARE(m_place->model.lookedThrough(), 1);
        QVERIFY(m_place->search(u"refund"_s));
        QCOMPARE(m_place->model.rowCount(), 2);
        m_place->model.search({});
        QVERIFY(!m_place->model.isSearching());
        QCOMPARE(m_place->model.rowCount(), 0);
    }

    void stopped()
    {
        m_place->keep(zoe(), {u"refund"_s});
        QVERIFY(m_place->isWritten());
        m_place->model.search(u"refund"_s);
        m_place->model.stop();
        QVERIFY(!m_place->model.isSearching());
        QVERIFY(m_place->model.isCutShort());
        QVERIFY(m_place->isWritten());
        QCOMPARE(m_place->model.rowCount(), 0);
        QVERIFY(m_place->search(u"refund"_s));
        QVERIFY(!m_place->model.isCutShort());
        QCOMPARE(m_place->model.rowCount(), 2);
    }

    void goneWhileItIsSearched()
    {
        m_place->keep(zoe(), {u"refund"_s});
        auto model = std::make_unique<MessageSearchModel>(m_place->directory,
                                                          [] { return people::moment(); });
        model->search(u"refund"_s);
        model.reset();
        QVERIFY(m_place->isWritten());
        QVERIFY(m_place->search(u"refund"_s));
        QCOMPARE(m_place->model.rowCount(), 2);
    }
};

QTEST_GUILESS_MAIN(TestMessageSearchModel)
#include "tst_messagesearchmodel.moc"
