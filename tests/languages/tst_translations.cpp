#include "languages/TranslationFiles.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// The files of the languages: whole, true to what they translate, and of what the program says
/// now.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void everyTextIsTranslated_data() { languages(); }
    void everyTextIsTranslated();
    void everyTextKeepsItsPlaceholders_data() { languages(); }
    void everyTextKeepsItsPlaceholders();
    void everyTextKeepsItsKeyLetter_data() { languages(); }
    void everyTextKeepsItsKeyLetter();
    void noTextHoldsSignsOfDirection_data() { languages(); }
    void noTextHoldsSignsOfDirection();
    void everyFileHasTheTextsOfTheProgram_data() { languages(); }
    void everyFileHasTheTextsOfTheProgram();
    void everyTextThatIsShownCanBeTranslated();

private:
    static void languages();
    static QString fileOf(const QString &language)
    {
        return u"%1/resources/translations/contactdesk_%2.ts"_s.arg(
            QStringLiteral(CONTACTDESK_SOURCES), language);
    }
    static QStringList sources(const QList<TranslatedMessage> &messages, bool onlyPlurals);

    /// What lupdate finds in the program's sources.
    QList<TranslatedMessage> m_program;
};

void TestTranslations::languages()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"ar", "de", "en", "es", "fr", "nl", "pt_BR"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestTranslations::initTestCase()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"program.ts"_s);
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(CONTACTDESK_SOURCES));
    lupdate.start(QStringLiteral(LUPDATE),
                  {u"-silent"_s, u"-locations"_s, u"none"_s, u"-I"_s, u"."_s, u"-I"_s, u"app"_s,
                   u"app"_s, u"ui"_s, u"-ts"_s, file});
    QVERIFY2(lupdate.waitForFinished(60000), qPrintable(lupdate.errorString()));
    QCOMPARE(lupdate.exitCode(), 0);
    m_program = translatedMessages(file);
    QVERIFY(m_program.size() > 500);
}

void TestTranslations::everyTextIsTranslated()
{
    QFETCH(QString, language);
    const qsizetype forms = language == "ar"_L1 ? 6 : 2;
    QStringList wrong;
    for (const TranslatedMessage &message : translatedMessages(fileOf(language))) {
        const bool hasForms = message.translations.size() == (message.isPlural ? forms : 1);
        if (!message.state.isEmpty() || !hasForms || message.translations.contains(QString()))
            wrong.append(message.name());
    }
    QCOMPARE(wrong, QStringList());
}

void TestTranslations::everyTextKeepsItsPlaceholders()
{
    QFETCH(QString, language);
    QStringList wrong;
    for (const TranslatedMessage &message : translatedMessages(fileOf(language))) {
        for (qsizetype i = 0; i < message.translations.size(); ++i) {
            const QString &text = message.translations.at(i);
            // A form for none, one or two may say the number in words.
            const bool mayLackNumber = message.isPlural && (i == 0 || language == "ar"_L1);
            const bool hasNumber = text.contains("%Ln"_L1) || mayLackNumber;
            if (placeholders(text) != placeholders(message.source) ||
                (message.source.contains("%Ln"_L1) && !hasNumber) || text.contains("%n"_L1))
                wrong.append(message.name() + u" → "_s + text);
        }
    }
    QCOMPARE(wrong, QStringList());
}

void TestTranslations::everyTextKeepsItsKeyLetter()
{
    QFETCH(QString, language);
    QStringList wrong;
    for (const TranslatedMessage &message : translatedMessages(fileOf(language))) {
        for (const QString &text : message.translations) {
            if (mnemonics(text) != mnemonics(message.source))
                wrong.append(message.name() + u" → "_s + text);
        }
    }
    QCOMPARE(wrong, QStringList());
}

void TestTranslations::noTextHoldsSignsOfDirection()
{
    QFETCH(QString, language);
    const QRegularExpression sign(u"[\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]"_s);
    QStringList wrong;
    for (const TranslatedMessage &message : translatedMessages(fileOf(language))) {
        for (const QString &text : message.translations) {
            if (text.contains(sign))
                wrong.append(message.name() + u" → "_s + text);
        }
    }
    QCOMPARE(wrong, QStringList());
}

/// "context: source (comment)", sorted.
QStringList TestTranslations::sources(const QList<TranslatedMessage> &messages, bool onlyPlurals)
{
    QStringList all;
    for (const TranslatedMessage &message : messages) {
        if (message.isPlural || !onlyPlurals)
            all.append(u"%1 (%2)"_s.arg(message.name(), message.comment));
    }
    all.sort();
    return all;
}

void TestTranslations::everyFileHasTheTextsOfTheProgram()
{
    QFETCH(QString, language);
    // What isn't translated is English as it stands in the sources, but for its plurals.
    const bool onlyPlurals = language == "en"_L1;
    const QStringList there = sources(translatedMessages(fileOf(language)), onlyPlurals);
    const QStringList wanted = sources(m_program, onlyPlurals);
    QStringList missing = wanted;
    QStringList vanished = there;
    missing.removeIf([&](const QString &text) { return there.contains(text); });
    vanished.removeIf([&](const QString &text) { return wanted.contains(text); });
    QCOMPARE(missing, QStringList());
    QCOMPARE(vanished, QStringList());
}

void TestTranslations::everyTextThatIsShownCanBeTranslated()
{
    // Words that go straight into a widget, and sentences made of translated pieces.
    const QRegularExpression literal(
        u"(set(Text|FullText|ToolTip|PlaceholderText|WindowTitle|Title|AccessibleName|"
        "AccessibleDescription|StatusTip)|addItem|addAction|addMenu|addRow|tell|Q_EMIT said|offer|"
        "QPushButton|QCheckBox|QRadioButton|PlainLabel|Section)"
        "\\(\\s*(u|QStringLiteral\\()?\"[^\"]*[A-Za-z]{2}"_s);
    const QRegularExpression pieces(u"\\btr\\(\"[^\"]*\"\\)\\s*\\+\\s*(Text::)?tr\\("_s);
    // An example of what is typed, in a language for programs.
    const QString example = u"setPlaceholderText(u\"{\\\"key\\\": \\\"value\\\"}\"_s)"_s;
    QStringList found;
    for (const QString &room : {u"/ui"_s, u"/app"_s}) {
        QDirIterator files(QStringLiteral(CONTACTDESK_SOURCES) + room, {u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll()).remove(example);
            for (const QRegularExpression &rule : {literal, pieces}) {
                for (auto each = rule.globalMatch(text); each.hasNext();)
                    found.append(file.fileName() + u": "_s + each.next().captured());
            }
        }
    }
    QCOMPARE(found, QStringList());
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
