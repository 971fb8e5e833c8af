#include "domain/Failure.h"

#include <QSet>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// What a failure says to the agent.
class TestFailure : public QObject
{
    Q_OBJECT

private:
    static QList<FailureKind> allKinds()
    {
        QList<FailureKind> kinds;
        for (int i = 0; i <= static_cast<int>(FailureKind::Storage); ++i)
            kinds.append(static_cast<FailureKind>(i));
        return kinds;
    }

private Q_SLOTS:
    void everyKindSaysWhatHappened()
    {
        QSet<QString> sentences;
        for (const FailureKind kind : allKinds()) {
            const QString text = whatHappened({.kind = kind});
            QVERIFY(text.endsWith(u'.'));
            sentences.insert(text);
        }
        QCOMPARE(sentences.size(), allKinds().size());
    }

    void everyKindSaysWhatToDo()
    {
        for (const FailureKind kind : allKinds())
            QVERIFY(whatToDo({.kind = kind}).endsWith(u'.'));
    }

    void anUnknownOutcomeComesFirst()
    {
        QSet<QString> happened;
        QSet<QString> toDo;
        for (const FailureKind kind : allKinds()) {
            const Failure failure{.kind = kind, .outcomeKnown = false};
            happened.insert(whatHappened(failure));
            toDo.insert(whatToDo(failure));
            QVERIFY(whatHappened(failure) != whatHappened({.kind = kind}));
        }
        QCOMPARE(happened.size(), 1);
        QCOMPARE(toDo.size(), 1);
        QVERIFY(happened.values().first().contains("may or may not"_L1));
    }

    void everyCauseIsMoreExact()
    {
        QSet<QString> sentences;
        const int last = static_cast<int>(FailureCause::MediaNotSaved);
        for (int i = 1; i <= last; ++i) {
            const Failure failure{.kind = FailureKind::Offline,
                                  .cause = static_cast<FailureCause>(i)};
            sentences.insert(whatHappened(failure));
            QVERIFY(whatHappened(failure).endsWith(u'.'));
            QVERIFY(whatToDo(failure).endsWith(u'.'));
        }
        QCOMPARE(sentences.size(), last);
        QVERIFY(!sentences.contains(whatHappened({.kind = FailureKind::Offline})));
    }

    void aPauseSaysHowLong()
    {
        const QDateTime time(QDate(2026, 11, 22), QTime(14, 3, 7));
        QVERIFY(whatToDo({.kind = FailureKind::RateLimited, .retryAt = time.toUTC()})
                    .contains("14:03:07"_L1));
        QVERIFY(whatToDo({.kind = FailureKind::RateLimited}).startsWith("Wait a little"_L1));
    }

    void nothingOfTheServiceIsInASentence()
    {
        const Failure failure{.kind = FailureKind::Invalid,
                              .status = 418,
                              .serviceWords = u"<b>words</b>"_s,
                              .rawSample = u"sample"_s};
        for (const QString &text : {whatHappened(failure), whatToDo(failure)}) {
            QVERIFY(!text.contains("words"_L1));
            QVERIFY(!text.contains("sample"_L1));
            QVERIFY(!text.contains("418"_L1));
        }
    }
};

QTEST_GUILESS_MAIN(TestFailure)
#include "tst_failure.moc"
