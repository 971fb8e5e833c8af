#include "models/ContactDetailsModel.h"
#include "store/People.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(contactdesk::Field)

/// The fields of the open contact that can only be read. The test runs in Amsterdam.
class TestContactDetailsModel : public QObject
{
    Q_OBJECT

private:
    static QString text(const ContactDetailsModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }

    static int rowOf(const ContactDetailsModel &model, ContactField field)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (text(model, row, ContactDetailsModel::LabelColumn) == label(field))
                return row;
        }
        return -1;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void rowsAreWhatCanOnlyBeRead()
    {
        ContactDetailsModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.columnCount(), 2);
        QCOMPARE(model.rowCount(), contactFieldCount - 6);
        for (const ContactField field : allContactFields()) {
            const bool elsewhere = isChangeable(field) || field == ContactField::PhoneNumber;
            QCOMPARE(rowOf(model, field) < 0, elsewhere);
        }
        for (int row = 0; row < model.rowCount(); ++row) {
            QVERIFY(!text(model, row, ContactDetailsModel::LabelColumn).isEmpty());
            QCOMPARE(text(model, row, ContactDetailsModel::ValueColumn), u"not known"_s);
            QVERIFY(!model.index(row, 1).data(ContactDetailsModel::HasValueRole).toBool());
        }
        QCOMPARE(model.index(0, 0).data(Qt::DecorationRole), QVariant());
    }

    void knownEmptyAndUnknown()
    {
        ContactDetailsModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy changed(&model, &ContactDetailsModel::dataChanged);
        Contact contact = people::contact(u"zoe"_s);
        contact[ContactField::Channel] = people::known(u"whatsapp"_s);
        contact[ContactField::ExternalId] = Field::empty(Source::Service, people::moment());
        contact[ContactField::ChatConcluded] = people::known(false);
        model.setContact(contact);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex(), model.index(0, 0));
        QCOMPARE(changed.at(0).at(1).toModelIndex(), model.index(model.rowCount() - 1, 1));

        const auto value = [&](ContactField field) {
            return text(model, rowOf(model, field), ContactDetailsModel::ValueColumn);
        };
        const auto hasValue = [&](ContactField field) {
            return model.index(rowOf(model, field), ContactDetailsModel::ValueColumn)
                .data(ContactDetailsModel::HasValueRole)
                .toBool();
        };
        QCOMPARE(value(ContactField::Channel), u"whatsapp"_s);
        QVERIFY(hasValue(ContactField::Channel));
        QCOMPARE(value(ContactField::ExternalId), u"none"_s);
        QVERIFY(!hasValue(ContactField::ExternalId));
        // No is an answer, and unknown isn't.
        QCOMPARE(value(ContactField::ChatConcluded), u"no"_s);
        QVERIFY(hasValue(ContactField::ChatConcluded));
        QCOMPARE(value(ContactField::HadActivity), u"not known"_s);

        model.setContact(people::contact(u"bo"_s));
        QCOMPARE(value(ContactField::Channel), u"not known"_s);
        QVERIFY(!hasValue(ContactField::Channel));
    }

    void values_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("text") << people::known(u"<i>shop</i>"_s) << u"<i>shop</i>"_s;
        QTest::newRow("yes") << people::known(true) << u"yes"_s;
        QTest::newRow("no") << people::known(false) << u"no"_s;
        QTest::newRow("zero") << people::known(0.0) << u"0"_s;
        QTest::newRow("a few") << people::known(19.0) << u"19"_s;
        QTest::newRow("a part") << people::known(7.25) << u"7.25"_s;
        QTest::newRow("a tenth") << people::known(0.1) << u"0.1"_s;
        QTest::newRow("thousands") << people::known(100'000.0) << u"100,000"_s;
        QTest::newRow("a million") << people::known(1e6) << u"1,000,000"_s;
        QTest::newRow("millions and a part") << people::known(2'500'000.5) << u"2,500,000.5"_s;
        QTest::newRow("debt") << people::known(-40'000.0) << u"-40,000"_s;
        QTest::newRow("time") << people::known(people::moment()) << u"20/11/2026 10:02"_s;
        QTest::newRow("empty") << Field::empty(Source::Typed, people::moment()) << u"none"_s;
        QTest::newRow("unknown") << Field() << u"not known"_s;
    }

    void values()
    {
        QFETCH(const Field, field);
        QFETCH(const QString, text);
        QCOMPARE(valueText(field), text);
    }
};

QTEST_GUILESS_MAIN(TestContactDetailsModel)
#include "tst_contactdetailsmodel.moc"
