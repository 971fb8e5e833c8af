#include "desk/Directory.h"
#include "domain/Conversation.h"
#include "store/People.h"
#include "ui/findall/FindEverywherePanel.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

namespace
{

template <class W>
W *child(const QWidget &parent, const QString &name)
{
    W *found = parent.findChild<W *>(name);
    if (!found)
        qFatal("There is no %s.", qPrintable(name));
    return found;
}

} // namespace

/// The panel that finds a text in all conversations, driven by the keyboard over a real directory.
class TestFindEverywhere : public QObject
{
    Q_OBJECT

private:
    struct Place {
        QTemporaryDir folder;
        DirectoryStore store{folder.filePath(u"directory.sqlite"_s)};
        Directory directory{store};
        Theme theme{Scheme::Light, QApplication::font()};
        FindEverywherePanel panel{theme, directory, [] {
                                      return people::moment(100);
                                  }};
        QSignalSpy opened{&panel, &FindEverywherePanel::openRequested};
        QSignalSpy closed{&panel, &FindEverywherePanel::closed};

        void keep(const QString &id, const QString &name, const QStringList &bodies)
        {
            QList<Message> messages;
            for (const QString &body : bodies) {
                messages.append(people::message(body));
                messages.last().time = people::moment(static_cast<int>(messages.size()));
                messages.last().direction = MessageDirection::Inbound;
            }
            directory.learn(people::named(id, name));
            directory.learnConversation({id}, Conversation(messages), people::moment());
            directory.markOpened({id}, people::moment(++count));
        }
        bool isWritten()
        {
            const ContactId id{u"mark%1"_s.arg(++count)};
            QSignalSpy rows(&directory, &Directory::rowChanged);
            directory.learn(people::contact(id.value));
            return QTest::qWaitFor([&] {
                return !rows.isEmpty() && rows.last().first().value<ContactSummary>().id == id;
            });
        }
        QLineEdit &field() { return *child<QLineEdit>(panel, u"findEverywhereField"_s); }
        QListView &list() { return *child<QListView>(panel, u"findEverywhereList"_s); }
        QString state() const { return child<QLabel>(panel, u"findEverywhereState"_s)->text(); }
        bool isNothingShown() const
        {
            return child<QWidget>(panel, u"findEverywhereNone"_s)->isVisible();
        }
        QStringList noneTexts() const
        {
            QStringList texts;
            for (const QLabel *label :
                 child<QWidget>(panel, u"findEverywhereNone"_s)->findChildren<QLabel *>()) {
                if (!label->text().isEmpty())
                    texts.append(label->text());
            }
            return texts;
        }
        QStringList rows()
        {
            QStringList rows;
            for (int row = 0; row < list().model()->rowCount(); ++row)
                rows.append(list().model()->index(row, 0).data().toString());
            return rows;
        }
        /// Into whatever has the focus, as the window would have it.
        void press(Qt::Key key) { QTest::keyClick(panel.focusWidget(), key); }

        int count = 0;
    };

    std::unique_ptr<Place> m_place;

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<Place>();
        m_place->keep(u"zoe"_s, u"Zoë"_s, {u"Where is my Refund?"_s, u"no"_s, u"refund came"_s});
        m_place->keep(u"bo"_s, u"Bo"_s, {u"<b>refund</b> &amp;"_s});
        QVERIFY(m_place->isWritten());
        m_place->panel.resize(420, 600);
        m_place->panel.show();
        m_place->field().setFocus();
    }

    void everyKeySearches()
    {
        QVERIFY(m_place->isNothingShown());
        QCOMPARE(m_place->noneTexts().first(), u"Type what was said"_s);
        QTest::keyClicks(&m_place->field(), u"ref"_s);
        // What looks like HTML is shown as it is.
        const QStringList expected = {u"Bo"_s, u"<b>refund</b> &amp;"_s, u"Zoë"_s, u"refund came"_s,
                                      u"Where is my Refund?"_s};
        QTRY_COMPARE(m_place->rows(), expected);
        QTRY_COMPARE(m_place->state(), u"3 message(s) in 2 conversation(s)"_s);
        QVERIFY(m_place->list().isVisible());
        QTest::keyClicks(&m_place->field(), u"und?"_s);
        QTRY_COMPARE(m_place->rows(), QStringList({u"Zoë"_s, u"Where is my Refund?"_s}));
        QTest::keyClicks(&m_place->field(), u"!"_s);
        QTRY_VERIFY(m_place->isNothingShown());
        QTRY_COMPARE(m_place->noneTexts(),
                     QStringList({u"Nothing found"_s, u"These words are in none of the 2 "
                                                      u"conversation(s) on this computer."_s}));
        m_place->field().clear();
        QTRY_COMPARE(m_place->noneTexts().first(), u"Type what was said"_s);
    }

    void onlySpacesAreNothing()
    {
        QTest::keyClicks(&m_place->field(), u"  "_s);
        QVERIFY(m_place->isWritten());
        QVERIFY(m_place->isNothingShown());
        QCOMPARE(m_place->rows(), QStringList());
    }

    void keysFromTheFieldToTheRowsAndBack()
    {
        m_place->press(Qt::Key_Down);
        QCOMPARE(m_place->panel.focusWidget(), &m_place->field());
        QTest::keyClicks(&m_place->field(), u"refund"_s);
        QTRY_COMPARE(m_place->rows().size(), 5);
        m_place->press(Qt::Key_Down);
        QCOMPARE(m_place->panel.focusWidget(), &m_place->list());
        QCOMPARE(m_place->list().currentIndex().row(), 1);
        m_place->press(Qt::Key_Down);
        m_place->press(Qt::Key_Down);
        QCOMPARE(m_place->list().currentIndex().row(), 3);
        m_place->press(Qt::Key_Return);
        QCOMPARE(m_place->opened.size(), 1);
        QCOMPARE(m_place->opened.last().at(0).value<ContactId>().value, u"zoe"_s);
        QCOMPARE(m_place->opened.last().at(1).toLongLong(), people::moment(3).toMSecsSinceEpoch());
        QCOMPARE(m_place->opened.last().at(2).toString(), u"refund"_s);
        for (int i = 0; i < 4; ++i)
            m_place->press(Qt::Key_Up);
        QCOMPARE(m_place->panel.focusWidget(), &m_place->field());
        QCOMPARE(m_place->closed.size(), 0);
        m_place->press(Qt::Key_Escape);
        QCOMPARE(m_place->closed.size(), 1);
    }

    void enterOpensTheFirst()
    {
        QTest::keyClicks(&m_place->field(), u"nowhere"_s);
        QTRY_COMPARE(m_place->noneTexts().first(), u"Nothing found"_s);
        m_place->press(Qt::Key_Return);
        QCOMPARE(m_place->opened.size(), 0);
        m_place->field().clear();
        QTest::keyClicks(&m_place->field(), u"refund"_s);
        QTRY_COMPARE(m_place->rows().size(), 5);
        m_place->press(Qt::Key_Return);
        QCOMPARE(m_place->opened.size(), 1);
        QCOMPARE(m_place->opened.last().at(0).value<ContactId>().value, u"bo"_s);
    }

    void searchedOnlyInSight()
    {
        QTest::keyClicks(&m_place->field(), u"refund"_s);
        QTRY_COMPARE(m_place->rows().size(), 5);
        m_place->panel.hide();
        m_place->keep(u"max"_s, u"Max"_s, {u"refunded"_s});
        QVERIFY(m_place->isWritten());
        QCOMPARE(m_place->rows().size(), 5);
        m_place->panel.show();
        QTRY_COMPARE(m_place->rows().size(), 7);
        QCOMPARE(m_place->field().selectedText(), u"refund"_s);
    }

    void readAloud()
    {
        QTest::keyClicks(&m_place->field(), u"refund"_s);
        QTRY_COMPARE(m_place->rows().size(), 5);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&m_place->list());
        QCOMPARE(list->text(QAccessible::Name), u"Messages found"_s);
        QVERIFY(list->child(1)->text(QAccessible::Name).startsWith("From them"_L1));
        QCOMPARE(QAccessible::queryAccessibleInterface(&m_place->field())->text(QAccessible::Name),
                 u"Find in all conversations"_s);
    }

    void anythingIsPainted_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("light") << Scheme::Light << Qt::LeftToRight;
        QTest::newRow("dark") << Scheme::Dark << Qt::LeftToRight;
        QTest::newRow("mirrored") << Scheme::Light << Qt::RightToLeft;
    }

    void anythingIsPainted()
    {
        QFETCH(const Scheme, scheme);
        QFETCH(const Qt::LayoutDirection, direction);
        const Theme theme(scheme, QApplication::font());
        theme.apply(*qApp);
        m_place->keep(u"long"_s, QString(400, u'x'),
                      QStringList(9, u"line\nrefund "_s + QString(10'000, u'y')));
        m_place->keep(u"rtl"_s, u"محمد العربي"_s, {u"أريد refund من فضلك"_s, u"👍🏽 refund"_s});
        QVERIFY(m_place->isWritten());
        FindEverywherePanel panel(theme, m_place->directory, systemClock());
        panel.setLayoutDirection(direction);
        panel.resize(420, 700);
        panel.show();
        child<QLineEdit>(panel, u"findEverywhereField"_s)->setText(u"refund"_s);
        auto *list = child<QListView>(panel, u"findEverywhereList"_s);
        QTRY_COMPARE(list->model()->rowCount(), 15);
        const QImage picture = panel.grab().toImage();
        int marked = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                marked += picture.pixelColor(x, y) == theme.color(Role::Mark) ? 1 : 0;
        }
        QVERIFY2(marked > 500, qPrintable(QString::number(marked)));
        // No row is wider than the list, however long its texts.
        QCOMPARE(panel.width(), 420);
    }
};

QTEST_MAIN(TestFindEverywhere)
#include "tst_findeverywhere.moc"
