#include "exchange/TranscriptFixture.h"
#include "ui/notice/NoticeBar.h"
#include "ui/takealong/PdfWriting.h"
#include "ui/takealong/TakeAlongPanel.h"
#include "ui/takealong/TranscriptPrinter.h"
#include "ui/takealong/TranscriptText.h"

#include <QApplication>
#include <QBuffer>
#include <QComboBox>
#include <QDateEdit>
#include <QDesktopServices>
#include <QFileDialog>
#include <QLabel>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

namespace
{

/// How many pages a PDF has, by its own account and by what is in it; -1 if they differ.
int pagesOf(const QByteArray &pdf)
{
    const QString text = QString::fromLatin1(pdf);
    const int told = QRegularExpression(u"/Count (\\d+)"_s).match(text).captured(1).toInt();
    auto each = QRegularExpression(u"/Type /Page\\b(?!s)"_s).globalMatch(text);
    int found = 0;
    for (; each.hasNext(); each.next())
        ++found;
    return told == found ? found : -1;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Taking a conversation along, as an agent does it; and on paper.
class TestTakeAlong : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(*qApp); }
    void init();
    void cleanup() { m_panel.reset(); }

    void offersWhatThereIs();
    void savesEachForm_data();
    void savesEachForm();
    void savesWhatWasChosen();
    void takesTheConversationOfWhenItWasAskedFor();
    void opensTheFolder();
    void failureIsTold();
    void cancelLeavesNoFile();
    void noPrinterOffersPdf();
    void escapeCloses();
    void fileNames_data();
    void fileNames();
    void pagesOfAPdf();
    void hugeMessagesOnPaper_data();
    void hugeMessagesOnPaper();
    void printsIntoAFile();
    void cancelledBeforeItIsPainted();
    void handle(const QUrl &url) { m_opened.append(url); }

private:
    template <class Widget>
    Widget *child(const QString &name) const
    {
        return m_panel->findChild<Widget *>(name);
    }
    QString notice() const { return child<QLabel>(u"noticeText"_s)->text(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void choose(const QString &box, int index) { child<QComboBox>(box)->setCurrentIndex(index); }
    /// Presses "Save as…", and takes that name.
    void saveAs(const QString &name);
    QByteArray pdf(const Conversation &conversation) const;

    const Theme m_theme{Scheme::Light, QApplication::font()};
    QTemporaryDir m_folder;
    TakeAlong m_what;
    QList<QUrl> m_opened;
    std::unique_ptr<TakeAlongPanel> m_panel;
};

void TestTakeAlong::init()
{
    m_what = {.conversation = longTalk(200),
              .contact = {.name = u"Amelia <Smith>"_s, .number = u"+31612345678"_s, .email = {}}};
    m_panel = std::make_unique<TakeAlongPanel>(
        m_theme, [this] { return m_what; },
        [] { return QDateTime({2026, 11, 23}, {13, 5}, Qt::UTC); }, [] { return false; });
    m_panel->openForSaving();
}

void TestTakeAlong::saveAs(const QString &name)
{
    child<QPushButton>(u"takeAlongSave"_s)->click();
    auto *dialog = child<QFileDialog>(u"takeAlongFile"_s);
    QVERIFY(dialog && dialog->isVisible());
    Q_EMIT dialog->fileSelected(path(name));
    dialog->close();
    QTRY_VERIFY(!child<QFileDialog>(u"takeAlongFile"_s));
    QTRY_VERIFY(child<QPushButton>(u"takeAlongSave"_s)->isVisible());
}

void TestTakeAlong::offersWhatThereIs()
{
    const auto ranges = [this] {
        QStringList texts;
        const auto *box = child<QComboBox>(u"takeAlongRange"_s);
        for (int i = 0; i < box->count(); ++i)
            texts.append(box->itemText(i));
        return texts;
    };
    QVERIFY(m_panel->isVisible());
    QCOMPARE(ranges(), QStringList({u"The whole conversation: 200"_s, u"Since a day"_s}));
    QVERIFY(!child<QDateEdit>(u"takeAlongSince"_s)->isVisible());
    choose(u"takeAlongRange"_s, 1);
    QVERIFY(child<QDateEdit>(u"takeAlongSince"_s)->isVisible());
    m_what.shown = {3, 5, 8};
    m_what.selected = {7};
    m_panel->openForSaving();
    QCOMPARE(ranges(), QStringList({u"The whole conversation: 200"_s, u"What is filtered now: 3"_s,
                                    u"What is selected: 1"_s, u"Since a day"_s}));
    QVERIFY(child<QDateEdit>(u"takeAlongSince"_s)->isVisible());
}

void TestTakeAlong::savesEachForm_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("text") << 0 << u"txt"_s << QByteArray("Conversation with Amelia <Smith>\n");
    QTest::newRow("table") << 1 << u"csv"_s << QByteArray("\xEF\xBB\xBFtime,");
    QTest::newRow("json") << 2 << u"json"_s << QByteArray("{\"format\"");
    QTest::newRow("page") << 3 << u"html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("pdf") << 4 << u"pdf"_s << QByteArray("%PDF-");
}

void TestTakeAlong::savesEachForm()
{
    QFETCH(const int, form);
    QFETCH(const QString, ending);
    QFETCH(const QByteArray, start);
    choose(u"takeAlongForm"_s, form);
    child<QPushButton>(u"takeAlongSave"_s)->click();
    auto *dialog = child<QFileDialog>(u"takeAlongFile"_s);
    QCOMPARE(dialog->defaultSuffix(), ending);
    QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(),
             QString(u"Amelia Smith 2026-11-23."_s + ending));
    dialog->close();
    QTRY_VERIFY(!child<QFileDialog>(u"takeAlongFile"_s));
    saveAs(u"talk."_s + ending);
    QCOMPARE(notice(), QString(u"Saved 200 message(s) to talk.%1."_s.arg(ending)));
    const QByteArray content = contentOf(path(u"talk."_s + ending));
    QVERIFY2(content.startsWith(start), content.left(60).constData());
    QCOMPARE(QFile::permissions(path(u"talk."_s + ending)) &
                 (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
}

void TestTakeAlong::savesWhatWasChosen()
{
    m_what.shown = {3, 5, 8};
    m_what.selected = {7};
    m_panel->openForSaving();
    choose(u"takeAlongRange"_s, 1);
    saveAs(u"some.txt"_s);
    QCOMPARE(contentOf(path(u"some.txt"_s)).count("Message "), 3);
    QVERIFY(contentOf(path(u"some.txt"_s)).contains("Message 8:"));
    choose(u"takeAlongRange"_s, 2);
    saveAs(u"some.txt"_s);
    QCOMPARE(contentOf(path(u"some.txt"_s)).count("Message "), 1);
    choose(u"takeAlongRange"_s, 3);
    child<QDateEdit>(u"takeAlongSince"_s)->setDate({2026, 11, 24});
    saveAs(u"some.txt"_s);
    const QByteArray since = contentOf(path(u"some.txt"_s));
    QVERIFY(since.contains("Tuesday, 24 November 2026") || since.contains("November 24, 2026"));
    QVERIFY(!since.contains("November 23, 2026 —") && !since.contains("Monday"));
    QVERIFY(since.contains("Message 199:"));
}

void TestTakeAlong::takesTheConversationOfWhenItWasAskedFor()
{
    child<QPushButton>(u"takeAlongSave"_s)->click();
    // While the agent looks for a folder, somebody else is opened.
    m_what = {.conversation = longTalk(3),
              .contact = {.name = u"Ben"_s, .number = {}, .email = {}}};
    Q_EMIT child<QFileDialog>(u"takeAlongFile"_s)->fileSelected(path(u"hers.txt"_s));
    QTRY_VERIFY(!notice().isEmpty());
    QVERIFY(contentOf(path(u"hers.txt"_s)).contains("Amelia"));
    QCOMPARE(contentOf(path(u"hers.txt"_s)).count("Message "), 200);
}

void TestTakeAlong::opensTheFolder()
{
    saveAs(u"talk.txt"_s);
    QDesktopServices::setUrlHandler(u"file"_s, this, "handle");
    child<QPushButton>(u"takeAlongFolder"_s)->click();
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(m_opened, QList<QUrl>{QUrl::fromLocalFile(m_folder.path())});
}

void TestTakeAlong::failureIsTold()
{
    saveAs(u"no such folder/talk.txt"_s);
    QCOMPARE(notice(), u"The conversation could not be saved."_s);
    QVERIFY(child<QLabel>(u"noticeDetails"_s)->text().contains(u"No file was written."_s));
    QVERIFY(m_panel->findChild<QComboBox *>()->isVisible());
}

void TestTakeAlong::cancelLeavesNoFile()
{
    m_what.conversation = longTalk(60'000);
    choose(u"takeAlongForm"_s, 4);
    child<QPushButton>(u"takeAlongSave"_s)->click();
    auto *dialog = child<QFileDialog>(u"takeAlongFile"_s);
    Q_EMIT dialog->fileSelected(path(u"never.pdf"_s));
    dialog->close();
    auto *cancel = child<QPushButton>(u"takeAlongCancel"_s);
    QVERIFY(cancel->isVisible());
    QVERIFY(!child<QPushButton>(u"takeAlongSave"_s)->isVisible());
    QTRY_VERIFY(child<QProgressBar>(u"takeAlongProgress"_s)->value() > 0);
    // Escape doesn't hide what is running.
    QTest::keyClick(m_panel.get(), Qt::Key_Escape);
    QVERIFY(m_panel->isVisible());
    cancel->click();
    QTRY_VERIFY(!cancel->isVisible());
    QCOMPARE(notice(), u"Cancelled: no file was written."_s);
    QVERIFY(!QFile::exists(path(u"never.pdf"_s)));
}

void TestTakeAlong::noPrinterOffersPdf()
{
    m_panel->openForPrinting();
    child<QPushButton>(u"takeAlongPrint"_s)->click();
    QCOMPARE(notice(), u"This computer knows no printer."_s);
    child<QPushButton>(u"takeAlongSavePdf"_s)->click();
    auto *dialog = child<QFileDialog>(u"takeAlongFile"_s);
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->defaultSuffix(), u"pdf"_s);
}

void TestTakeAlong::escapeCloses()
{
    QSignalSpy closed(m_panel.get(), &TakeAlongPanel::closed);
    QTest::keyClick(child<QComboBox>(u"takeAlongForm"_s), Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
    QVERIFY(!m_panel->isVisible());
}

void TestTakeAlong::fileNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");
    QTest::newRow("plain") << u"Amelia Smith"_s << u"Amelia Smith 2026-11-23"_s;
    QTest::newRow("path") << u"../../etc/passwd"_s << u"etc passwd 2026-11-23"_s;
    QTest::newRow("hidden") << u".bashrc"_s << u"bashrc 2026-11-23"_s;
    QTest::newRow("separators") << u"a\\b:c*d?e\"f<g>h|i"_s << u"a b c d e f g h i 2026-11-23"_s;
    QTest::newRow("controls") << u"A\nB\0C\u202Etxt.exe"_s << u"A BCtxt.exe 2026-11-23"_s;
    QTest::newRow("long") << QString(400, u'x') << QString(QString(50, u'x') + u" 2026-11-23"_s);
    QTest::newRow("nothing usable") << u"///"_s << u"Conversation 2026-11-23"_s;
}

void TestTakeAlong::fileNames()
{
    QFETCH(const QString, name);
    QFETCH(const QString, file);
    QCOMPARE(suggestedFileName({.name = name, .number = {}, .email = {}}, {2026, 11, 23}), file);
}

QByteArray TestTakeAlong::pdf(const Conversation &conversation) const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const TranscriptWords words = transcriptWords();
    const auto write = pdfWriting(words, m_theme.body(), usualPaper(words.locale));
    const TranscriptEnd end = write(conversation, buffer, {}, [](double) {});
    return end == TranscriptEnd::Written ? buffer.data() : QByteArray();
}

void TestTakeAlong::pagesOfAPdf()
{
    QCOMPARE(pagesOf(pdf({})), 1);
    QCOMPARE(pagesOf(pdf(longTalk(3))), 1);
    const int pages = pagesOf(pdf(longTalk(300)));
    QVERIFY2(pages > 5 && pages < 60, qPrintable(QString::number(pages)));
}

void TestTakeAlong::hugeMessagesOnPaper_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("many words") << u"some words and more of them, "_s.repeated(10'000);
    QTest::newRow("one word") << QString(300'000, u'w');
    QTest::newRow("many lines") << u"line\n"_s.repeated(10'000);
    QTest::newRow("right to left") << u"كلمات كثيرة "_s.repeated(10'000);
    QTest::newRow("marks upon marks") << QString(u'e' + QString(20'000, u'\u0301'));
    QTest::newRow("emoji") << u"👨‍👩‍👧‍👦"_s.repeated(500);
}

void TestTakeAlong::hugeMessagesOnPaper()
{
    QFETCH(const QString, body);
    const QByteArray file =
        pdf(Conversation({written(MessageDirection::Inbound, body, 0),
                          written(MessageDirection::Outbound, u"after it"_s, 1)}));
    QVERIFY(pagesOf(file) >= 1);
}

void TestTakeAlong::printsIntoAFile()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(path(u"printed.pdf"_s));
    TranscriptPrinter transcripts;
    QSignalSpy done(&transcripts, &TranscriptPrinter::done);
    QSignalSpy progressed(&transcripts, &TranscriptPrinter::progressed);
    transcripts.start({.conversation = longTalk(300)}, std::move(printer), transcriptWords(),
                      m_theme.body());
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 20'000);
    QCOMPARE(done.first().at(0).value<TranscriptEnd>(), TranscriptEnd::Written);
    const int pages = pagesOf(contentOf(path(u"printed.pdf"_s)));
    QVERIFY(pages > 5);
    QCOMPARE(done.first().at(1).toInt(), pages);
    QVERIFY(progressed.size() > 10);
}

void TestTakeAlong::cancelledBeforeItIsPainted()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(path(u"not printed.pdf"_s));
    TranscriptPrinter transcripts;
    QSignalSpy done(&transcripts, &TranscriptPrinter::done);
    transcripts.start({.conversation = longTalk(50'000)}, std::move(printer), transcriptWords(),
                      m_theme.body());
    transcripts.cancel();
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 20'000);
    QCOMPARE(done.first().at(0).value<TranscriptEnd>(), TranscriptEnd::Stopped);
    QCOMPARE(done.first().at(1).toInt(), 0);
    QVERIFY(!QFile::exists(path(u"not printed.pdf"_s)));
}

QTEST_MAIN(TestTakeAlong)
#include "tst_takealong.moc"
