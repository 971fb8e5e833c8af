#include "domain/PhoneNumber.h"
#include "models/RegionModel.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// The countries that a number can belong to.
class TestRegionModel : public QObject
{
    Q_OBJECT

private:
    const RegionModel m_model;

    QString code(int row) const
    {
        return m_model.index(row).data(RegionModel::CodeRole).toString();
    }
    QString name(int row) const { return m_model.index(row).data().toString(); }

private Q_SLOTS:
    void isAModel()
    {
        RegionModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), m_model.rowCount());
        QCOMPARE(model.rowCount(model.index(0)), 0);
        QCOMPARE(model.index(0).data(Qt::DecorationRole), QVariant());
    }

    void firstIsNone()
    {
        QCOMPARE(code(0), QString());
        QCOMPARE(name(0), u"No country"_s);
        QCOMPARE(m_model.rowOf({}), 0);
    }

    void everyRegionOnce()
    {
        QStringList codes;
        for (int row = 1; row < m_model.rowCount(); ++row) {
            codes.append(code(row));
            QCOMPARE(m_model.rowOf(code(row)), row);
            QVERIFY(name(row).endsWith(u" +%1"_s.arg(callingCode(code(row)))));
            QVERIFY(callingCode(code(row)) > 0);
        }
        codes.sort();
        QCOMPARE(codes, phoneRegions());
        QVERIFY(codes.size() > 200);
    }

    void byName()
    {
        for (int row = 2; row < m_model.rowCount(); ++row) {
            // Without the calling code, which would sort "+1" before "land".
            const QString before = name(row - 1).section(u" +"_s, 0, -2);
            const QString after = name(row).section(u" +"_s, 0, -2);
            QVERIFY2(QString::localeAwareCompare(before, after) <= 0,
                     qPrintable(before + u" before "_s + after));
        }
    }

    void some_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("name");
        QTest::newRow("NL") << u"NL"_s << u"Netherlands +31"_s;
        QTest::newRow("US") << u"US"_s << u"United States +1"_s;
        QTest::newRow("CA") << u"CA"_s << u"Canada +1"_s;
        QTest::newRow("SE") << u"SE"_s << u"Sweden +46"_s;
        QTest::newRow("AE") << u"AE"_s << u"United Arab Emirates +971"_s;
    }

    void some()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, name);
        const int row = m_model.rowOf(code);
        QVERIFY(row > 0);
        QCOMPARE(this->name(row), name);
    }

    void noSuchRegion()
    {
        QCOMPARE(m_model.rowOf(u"ZZ"_s), 0);
        QCOMPARE(m_model.rowOf(u"nl"_s), 0);
        QCOMPARE(m_model.rowOf(u"Netherlands"_s), 0);
    }

    void namesAreNames()
    {
        // A bare code in the list would be one that Qt has no name for.
        QStringList bare;
        for (int row = 1; row < m_model.rowCount(); ++row) {
            if (name(row).startsWith(code(row) + u" +"_s))
                bare.append(code(row));
        }
        QCOMPARE(bare, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestRegionModel)
#include "tst_regionmodel.moc"
