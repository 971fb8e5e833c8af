#include "accounts/ConnectionVerdict.h"

#include <QSet>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// How the answers to a connection test are read.
class TestConnectionVerdict : public QObject
{
    Q_OBJECT

private:
    static ConnectionVerdict on(const Failure &failure)
    {
        return verdictOn(tl::unexpected(failure));
    }

    static Failure notFound(const QString &sample, const QString &words)
    {
        return {.kind = FailureKind::NotFound,
                .status = 404,
                .serviceWords = words,
                .rawSample = sample};
    }

private Q_SLOTS:
    void whatWorks()
    {
        const ConnectionVerdict known = verdictOn(Contact());
        const ConnectionVerdict unknown =
            on(notFound(u"{\"message\":\"Contact not found\"}"_s, u"Contact not found"_s));
        for (const ConnectionVerdict &verdict : {known, unknown}) {
            QVERIFY(verdict.works);
            QVERIFY(!verdict.failure);
            QCOMPARE(verdict.sentence, u"The service answered and took the key."_s);
        }
    }

    void anotherServersAnswers_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<QString>("words");
        QTest::newRow("a page") << u" <!DOCTYPE html>\n<title>No such contact</title>"_s
                                << u"No such contact"_s;
        QTest::newRow("text") << u"404 page not found"_s << u"404 page not found"_s;
        QTest::newRow("a gateway") << u"{\"message\":\"Not Found\"}"_s << u"Not Found"_s;
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("nothing in JSON") << u"{}"_s << QString();
    }

    void anotherServersAnswers()
    {
        QFETCH(const QString, sample);
        QFETCH(const QString, words);
        const ConnectionVerdict verdict = on(notFound(sample, words));
        QVERIFY(!verdict.works);
        QVERIFY(verdict.failure);
        QVERIFY(verdict.sentence.contains("https://api.dmchamp.com/v1"_L1));
        QVERIFY(!verdict.sentence.contains("contact"_L1));
    }

    void aPageIsNoRefusal()
    {
        for (const FailureKind kind :
             {FailureKind::RefusedKey, FailureKind::Forbidden, FailureKind::Invalid}) {
            const QString plain = on({.kind = kind, .status = 400}).sentence;
            const QString page =
                on({.kind = kind, .status = 400, .rawSample = u"<html>"_s}).sentence;
            QVERIFY(!plain.contains("There is a server"_L1));
            QVERIFY(page.contains("There is a server"_L1));
        }
        // A gateway in front of the service gives a page, too.
        QVERIFY(!on({.kind = FailureKind::ServiceError, .status = 502, .rawSample = u"<html>"_s})
                     .sentence.contains("There is a server"_L1));
    }

    void everyKindIsTold()
    {
        for (int i = 0; i <= static_cast<int>(FailureKind::Storage); ++i) {
            const Failure failure{.kind = static_cast<FailureKind>(i)};
            const ConnectionVerdict verdict = on(failure);
            QVERIFY(!verdict.works);
            QVERIFY(verdict.sentence.endsWith(u'.'));
            QCOMPARE(verdict.failure, failure);
        }
    }

    void theCauseMakesItExact()
    {
        QSet<QString> sentences;
        const FailureCause causes[] = {FailureCause::HostNotFound, FailureCause::ConnectionRefused,
                                       FailureCause::NotConnected, FailureCause::ProxyUnusable};
        for (const FailureCause cause : causes) {
            const Failure failure{.kind = FailureKind::Offline, .cause = cause};
            const QString told = on(failure).sentence;
            QVERIFY(told.startsWith(whatHappened(failure)));
            QVERIFY(told.endsWith(whatToDo(failure)));
            sentences.insert(told);
        }
        QCOMPARE(sentences.size(), 4);
        const Failure expired{.kind = FailureKind::Insecure,
                              .cause = FailureCause::CertificateExpired};
        QCOMPARE(on(expired).sentence, whatHappened(expired) + u' ' + whatToDo(expired));
        const Failure noTls{.kind = FailureKind::Insecure,
                            .cause = FailureCause::NoSecureConnection};
        QCOMPARE(on(noTls).sentence, whatHappened(noTls) + " Check the address and its port."_L1);
        const Failure otherName{.kind = FailureKind::Insecure,
                                .cause = FailureCause::CertificateForAnotherName};
        QVERIFY(on(otherName).sentence.contains("letter by letter"_L1));
    }

    void aPauseMayHaveAnEnd()
    {
        Failure failure{.kind = FailureKind::RateLimited, .status = 429};
        const QString openEnd = on(failure).sentence;
        failure.retryAt = QDateTime(QDate(2026, 3, 1), QTime(11, 4, 5), Qt::UTC);
        // The test runs in Amsterdam.
        QVERIFY(on(failure).sentence.contains("12:04:05"_L1));
        QVERIFY(openEnd.contains("could not be tested"_L1));
        QVERIFY(on(failure).sentence.contains("could not be tested"_L1));
    }
};

QTEST_GUILESS_MAIN(TestConnectionVerdict)
#include "tst_connectionverdict.moc"
