#include "service/dispatch/OperationRules.h"

#include <QTest>

using namespace contactdesk;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(contactdesk::Failure)

/// What may be sent again, and after which pause.
class TestOperationRules : public QObject
{
    Q_OBJECT

private:
    static QDateTime now() { return QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, Qt::UTC); }

    static QList<ServiceOperation> allOperations()
    {
        QList<ServiceOperation> all;
        for (int i = 0; i <= static_cast<int>(ServiceOperation::Messages); ++i)
            all.append(static_cast<ServiceOperation>(i));
        return all;
    }

    static std::optional<std::chrono::milliseconds> pause(const Failure &failure, int attempts,
                                                          double chance = 0)
    {
        return pauseBeforeNext(ruleOf(ServiceOperation::LookUp), failure, attempts, {}, chance,
                               now());
    }

private Q_SLOTS:
    void everyOperationHasItsRule()
    {
        for (const ServiceOperation operation : allOperations())
            QCOMPARE(ruleOf(operation).operation, operation);
    }

    void whatMayBeSentAgain_data()
    {
        QTest::addColumn<Failure>("failure");
        QTest::addColumn<bool>("freely");
        QTest::addColumn<bool>("creation");
        const auto row = [](const char *name, const Failure &failure, bool freely, bool creation) {
            QTest::newRow(name) << failure << freely << creation;
        };
        using enum FailureKind;
        row("refused connection", {.kind = Offline, .cause = FailureCause::ConnectionRefused}, true,
            true);
        row("unknown host", {.kind = Offline, .cause = FailureCause::HostNotFound}, true, true);
        row("lost answer",
            {.kind = Offline, .cause = FailureCause::ConnectionLost, .outcomeKnown = false}, true,
            false);
        row("proxy's password", {.kind = Offline, .cause = FailureCause::ProxyWantsPassword}, false,
            false);
        row("timed out", {.kind = TimedOut, .outcomeKnown = false}, true, false);
        row("429", {.kind = RateLimited, .status = 429}, true, true);
        row("500", {.kind = ServiceError, .status = 500}, true, false);
        row("501", {.kind = ServiceError, .status = 501}, false, false);
        row("502", {.kind = ServiceError, .status = 502, .outcomeKnown = false}, true, false);
        row("503", {.kind = ServiceError, .status = 503}, true, false);
        row("503 with a time", {.kind = ServiceError, .status = 503, .retryAt = now()}, true, true);
        row("505", {.kind = ServiceError, .status = 505}, false, false);
        for (const FailureKind kind : {RefusedKey, Forbidden, NotFound, AlreadyExists, Invalid,
                                       NotUnderstood, Cancelled, Insecure, Storage})
            row(qPrintable(QString::number(static_cast<int>(kind))), {.kind = kind}, false, false);
    }

    void whatMayBeSentAgain()
    {
        QFETCH(const Failure, failure);
        QFETCH(const bool, freely);
        QFETCH(const bool, creation);
        for (const ServiceOperation operation : allOperations()) {
            const bool isCreation = operation == ServiceOperation::Create;
            QCOMPARE(mayBeRepeated(ruleOf(operation), failure), isCreation ? creation : freely);
        }
    }

    void thePauseDoublesUpToALimit()
    {
        const Failure failure{.kind = FailureKind::Offline};
        OperationRule patient = ruleOf(ServiceOperation::LookUp);
        patient.attempts = 100;
        const auto longest = [&](int attempts) {
            return pauseBeforeNext(patient, failure, attempts, {}, 0.999999, now())->count() + 1;
        };
        QCOMPARE(longest(1), 500);
        QCOMPARE(longest(2), 1000);
        QCOMPARE(longest(3), 2000);
        QCOMPARE(longest(5), 8000);
        QCOMPARE(longest(99), 8000);
        QVERIFY(!pauseBeforeNext(patient, failure, 100, {}, 0, now()));
    }

    void thePauseIsAllChance()
    {
        const Failure failure{.kind = FailureKind::Offline};
        QCOMPARE(pause(failure, 1, 0), 100ms);
        QCOMPARE(pause(failure, 1, 0.5), 250ms);
        QCOMPARE(pause(failure, 2, 0.25), 250ms);
        QVERIFY(!pause(failure, 3, 0));
    }

    void theServicesWishComesOnTop_data()
    {
        QTest::addColumn<qint64>("secondsAhead");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("past") << qint64(-3600) << qint64(250);
        QTest::newRow("now") << qint64(0) << qint64(250);
        QTest::newRow("soon") << qint64(7) << qint64(7250);
    }

    void theServicesWishComesOnTop()
    {
        QFETCH(const qint64, secondsAhead);
        QFETCH(const qint64, expected);
        const Failure failure{.kind = FailureKind::RateLimited,
                              .retryAt = now().addSecs(secondsAhead)};
        QCOMPARE(pause(failure, 1, 0.5)->count(), expected);
    }
};

QTEST_GUILESS_MAIN(TestOperationRules)
#include "tst_operationrules.moc"
