#include "exchange/ContactCsv.h"

#include <QTemporaryDir>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// Contacts read from CSV files as programs and people write them.
class TestContactCsv : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_when{QDate(2026, 5, 3), QTime(12, 0), Qt::UTC};
    QTemporaryDir m_folder;

    QString file(const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(u"contacts.csv"_s);
        QFile csv(path);
        return csv.open(QIODevice::WriteOnly) && csv.write(bytes) == bytes.size() ? path
                                                                                  : QString();
    }

    QList<Contact> contacts(const QByteArray &bytes, const QString &region = u"NL"_s) const
    {
        ContactCsv csv(file(bytes), region, m_when);
        QList<Contact> all;
        for (;;) {
            const QList<Contact> some = csv.next(7);
            if (some.isEmpty())
                return csv.hasFailed() ? QList<Contact>() : all;
            all += some;
        }
    }

    static QString textOf(const Contact &contact, ContactField field)
    {
        return contact[field].isUnknown() ? u"unknown"_s : contact[field].text();
    }

private Q_SLOTS:
    void theServicesOwnExport_data()
    {
        const QByteArray row = "HnT4x0bq9WcZk2LmPvRs,Amelia,\"Jones, PhD\",amelia@example.com,"
                               "447700900123,12,whatsapp,7.25,Spring,false,x,y,TRUE,"
                               "2026-04-30T10:11:12.345Z,no,z,,vip; big spender ;,1777000000000\n";
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("with a header")
            << "Contact ID,First Name,Last name,E-mail,Phone,Bot message count,Channel,Credits "
               "used,Campaign,Do not disturb,A,B,Bot active,Last activity,Chat closed,C,D,Tags,"
               "Created\n" +
                   row;
        QTest::newRow("with a header in other words")
            << "Kontakt,Vorname,Nachname,E-Post,Telefon,Zahl,Kanal,Guthaben,Kampagne,Ruhe,A,B,"
               "Automat,Zuletzt,Zu,C,D,Schlagworte,Angelegt\n" +
                   row;
        QTest::newRow("without a header") << row;
    }

    void theServicesOwnExport()
    {
        QFETCH(const QByteArray, bytes);
        const QList<Contact> all = contacts(bytes);
        QCOMPARE(all.size(), 1);
        const Contact &contact = all.first();
        QCOMPARE(contact.id.value, u"HnT4x0bq9WcZk2LmPvRs"_s);
        QCOMPARE(contact.name(), u"Amelia Jones, PhD"_s);
        QCOMPARE(textOf(contact, ContactField::Email), u"amelia@example.com"_s);
        QCOMPARE(textOf(contact, ContactField::PhoneNumber), u"+447700900123"_s);
        QCOMPARE(contact[ContactField::BotMessageCount].as<double>(), std::optional(12.0));
        QCOMPARE(textOf(contact, ContactField::Channel), u"whatsapp"_s);
        QCOMPARE(contact[ContactField::CreditsUsed].as<double>(), std::optional(7.25));
        QCOMPARE(textOf(contact, ContactField::CurrentCampaign), u"Spring"_s);
        QCOMPARE(contact[ContactField::DoNotDisturb].as<bool>(), std::optional(false));
        QCOMPARE(contact[ContactField::BotActive].as<bool>(), std::optional(true));
        QCOMPARE(contact[ContactField::LastActivityAt].as<QDateTime>(),
                 std::optional(QDateTime(QDate(2026, 4, 30), QTime(10, 11, 12, 345), Qt::UTC)));
        QCOMPARE(contact[ContactField::ChatConcluded].as<bool>(), std::optional(false));
        QCOMPARE(contact.tags, std::optional(QList<Tag>({{u"vip"_s, {}}, {u"big spender"_s, {}}})));
        QCOMPARE(contact[ContactField::CreatedAt].as<QDateTime>(),
                 std::optional(QDateTime::fromMSecsSinceEpoch(1'777'000'000'000, Qt::UTC)));
        QCOMPARE(contact[ContactField::Email].source(), Source::Import);
        QCOMPARE(contact[ContactField::Email].asOf(), m_when);
        QVERIFY(contact[ContactField::InstagramId].isUnknown());
    }

    void waysToWriteIt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("commas") << QByteArray("name,phone\nZoë,0612345678\n");
        QTest::newRow("semicolons") << QByteArray("name;phone\nZoë;0612345678\n");
        QTest::newRow("tabs") << QByteArray("name\tphone\nZoë\t0612345678\n");
        QTest::newRow("Windows lines") << QByteArray("name,phone\r\nZoë,0612345678\r\n");
        QTest::newRow("no last line end") << QByteArray("name,phone\nZoë,0612345678");
        QTest::newRow("blank lines") << QByteArray("\n\nname,phone\n\n,\nZoë,0612345678\n\n");
        QTest::newRow("quotes") << QByteArray("\"name\",\"phone\"\n\"Zoë\",\"06 - 1234 5678\"\n");
        QTest::newRow("space around") << QByteArray(" name , phone \n Zoë , 0612345678 \n");
        QTest::newRow("UTF-8 with a mark")
            << QByteArray("\xEF\xBB\xBFname,phone\nZoë,0612345678\n");
        QTest::newRow("Latin-1") << QByteArray("name,phone\nZo\xEB,0612345678\n");
        const auto utf16 = [](QStringConverter::Encoding encoding) {
            QStringEncoder encode(encoding, QStringConverter::Flag::WriteBom);
            return QByteArray(encode(u"name;phone\nZoë;0612345678\n"_s));
        };
        QTest::newRow("UTF-16 LE") << utf16(QStringConverter::Utf16LE);
        QTest::newRow("UTF-16 BE") << utf16(QStringConverter::Utf16BE);
        QTest::newRow("columns of no use")
            << QByteArray("shoe,NAME,,Mobile Phone\n44,Zoë,\"a\nb\",+31 (0)6 12345678,more,yet\n");
    }

    void waysToWriteIt()
    {
        QFETCH(const QByteArray, bytes);
        const QList<Contact> all = contacts(bytes);
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().name(), u"Zoë"_s);
        QCOMPARE(textOf(all.first(), ContactField::PhoneNumber), u"+31612345678"_s);
        QVERIFY(all.first().id.isEmpty());
    }

    void numbersWithoutAPlus()
    {
        // Germany has numbers of twelve digits, too.
        const QByteArray row = "447700900123\n";
        const auto numberIn = [&](const QByteArray &bytes) {
            return textOf(contacts(bytes, u"DE"_s).value(0), ContactField::PhoneNumber);
        };
        QCOMPARE(numberIn("Contact ID,Phone\nid," + row), u"+447700900123"_s);
        QCOMPARE(numberIn("Contact ID,Phone\nid,015123456789\n"), u"+4915123456789"_s);
        QCOMPARE(numberIn("Name,Phone\nZoë,015123456789\n"), u"+4915123456789"_s);
        QCOMPARE(numberIn("Name,Phone\nZoë," + row), u"+49447700900123"_s);
    }

    void whatCannotBeIsUnknown()
    {
        const QList<Contact> all =
            contacts("First name,Last name,Email,Phone,Credits,DND,Created,Tags\n"
                     "Unknown,Unknown,unknown@unknown.com,n/a,many,perhaps,yesterday,;\n"
                     ",,no address,12,nan,,17,\n");
        QCOMPARE(all.size(), 2);
        for (const Contact &contact : all) {
            for (const ContactField field : allContactFields())
                QVERIFY2(contact[field].isUnknown(), qPrintable(label(field)));
        }
        QCOMPARE(all.first().tags, std::optional(QList<Tag>()));
        QVERIFY(!all.last().tags);
    }

    void manyInPieces()
    {
        QByteArray bytes("id,name,phone\n");
        for (int i = 0; i < 30'000; ++i)
            bytes += "id" + QByteArray::number(i) + ",\"Zoë \"\"" + QByteArray::number(i) +
                     "\"\"\",+316" + QByteArray::number(10'000'000 + i) + '\n';
        ContactCsv csv(file(bytes), {}, m_when);
        int read = 0;
        double before = 0;
        for (QList<Contact> some = csv.next(1000); !some.isEmpty(); some = csv.next(1000)) {
            QVERIFY(csv.fraction() >= before);
            before = csv.fraction();
            for (const Contact &contact : some) {
                QCOMPARE(contact.id.value, u"id%1"_s.arg(read));
                QCOMPARE(contact.name(), u"Zoë \"%1\""_s.arg(read));
                ++read;
            }
        }
        QCOMPARE(read, 30'000);
        QCOMPARE(csv.fraction(), 1.0);
        QVERIFY(!csv.hasFailed());
    }

    void noFile()
    {
        ContactCsv csv(m_folder.filePath(u"nothing.csv"_s), {}, m_when);
        QVERIFY(!csv.isOpen());
        QCOMPARE(csv.next(10).size(), 0);
    }

    void emptyFile()
    {
        QCOMPARE(contacts("").size(), 0);
        QCOMPARE(contacts("name,phone\n").size(), 0);
        QCOMPARE(contacts("\n\n").size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestContactCsv)
#include "tst_contactcsv.moc"
