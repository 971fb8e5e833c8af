#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

struct SourceFile {
    QString path;
    QStringList lines;
};

/// Every C++ file of the product, with its path below the top folder.
QList<SourceFile> productFiles()
{
    const QString top = QStringLiteral(CONTACTDESK_SOURCES);
    QList<SourceFile> files;
    for (const QString &room : {u"/app"_s, u"/ui"_s}) {
        QDirIterator found(top + room, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (found.hasNext()) {
            QFile file(found.next());
            if (file.open(QIODevice::ReadOnly)) {
                files.append({QDir(top).relativeFilePath(file.fileName()),
                              QString::fromUtf8(file.readAll()).split(u'\n')});
            }
        }
    }
    return files;
}

/// Who may include whom, a floor a line: what a room stands on.
QHash<QString, QStringList> floors()
{
    return {
        {u"domain"_s, {}},
        {u"platform"_s, {u"domain"_s}},
        {u"service"_s, {u"domain"_s}},
        {u"server"_s, {u"domain"_s}},
        {u"accounts"_s, {u"domain"_s, u"platform"_s, u"service"_s}},
        {u"search"_s, {u"domain"_s}},
        {u"text"_s, {u"domain"_s}},
        {u"reading"_s, {u"domain"_s, u"search"_s}},
        {u"media"_s, {u"domain"_s}},
        {u"exchange"_s, {u"domain"_s, u"text"_s}},
        {u"database"_s, {u"domain"_s}},
        {u"store"_s, {u"database"_s, u"domain"_s, u"platform"_s, u"search"_s}},
        {u"journal"_s, {u"database"_s, u"domain"_s, u"platform"_s}},
        {u"outbox"_s, {u"domain"_s, u"journal"_s, u"service"_s}},
        {u"desk"_s,
         {u"domain"_s, u"exchange"_s, u"journal"_s, u"media"_s, u"outbox"_s, u"platform"_s,
          u"service"_s, u"store"_s, u"search"_s}},
        {u"models"_s,
         {u"domain"_s, u"desk"_s, u"accounts"_s, u"journal"_s, u"outbox"_s, u"search"_s, u"text"_s,
          u"reading"_s, u"media"_s}},
        {u"ui"_s,
         {u"domain"_s, u"desk"_s, u"journal"_s, u"models"_s, u"outbox"_s, u"platform"_s,
          u"accounts"_s, u"search"_s, u"text"_s, u"reading"_s, u"media"_s, u"exchange"_s}},
        {u"application"_s,
         {u"domain"_s, u"service"_s, u"accounts"_s, u"desk"_s, u"platform"_s, u"server"_s,
          u"ui"_s}},
        {u"main"_s, {u"application"_s, u"platform"_s}},
    };
}

QString roomOf(const QString &path)
{
    if (path.startsWith("ui/"_L1))
        return u"ui"_s;
    return path.count(u'/') == 1 ? u"main"_s : path.section(u'/', 1, 1);
}

QStringList matching(const QList<SourceFile> &files, const QRegularExpression &pattern)
{
    QStringList found;
    for (const SourceFile &file : files) {
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            if (pattern.match(file.lines.at(i)).hasMatch())
                found.append(
                    u"%1:%2: %3"_s.arg(file.path).arg(i + 1).arg(file.lines.at(i).trimmed()));
        }
    }
    return found;
}

} // namespace

/// The rules of the house that a reader can't be asked to check by hand.
class HouseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(productFiles().size() > 100); }

    void includesPointDown()
    {
        const QRegularExpression include(u"^\\s*#include \"([a-z]+)/"_s);
        const auto below = floors();
        QStringList wrong;
        for (const SourceFile &file : productFiles()) {
            const QString room = roomOf(file.path);
            QVERIFY2(below.contains(room), qPrintable(u"a room without a floor: "_s + file.path));
            for (const QString &line : file.lines) {
                const QString other = include.match(line).captured(1);
                if (!other.isEmpty() && other != room && !below.value(room).contains(other))
                    wrong.append(file.path + u": "_s + line);
            }
        }
        QCOMPARE(wrong, QStringList());
    }

    void nothingUnderAppUsesWidgets()
    {
        QList<SourceFile> files = productFiles();
        files.removeIf([](const SourceFile &file) {
            return roomOf(file.path) == "ui"_L1 || roomOf(file.path) == "application"_L1 ||
                   roomOf(file.path) == "main"_L1;
        });
        const QRegularExpression widgets(
            u"#include <(QtWidgets|QWidget|QLabel|QDialog|QApplication|QMainWindow|QMessageBox)"_s);
        QCOMPARE(matching(files, widgets), QStringList());
    }

    void noNestedEventLoopsAndNoBoxes()
    {
        QList<SourceFile> files = productFiles();
        files.removeIf([](const SourceFile &file) { return file.path.endsWith("main.cpp"_L1); });
        const QRegularExpression waiting(
            u"QEventLoop|processEvents|waitFor[A-Z]|Dialog\\w*(\\.|->)exec\\(|QMessageBox|\\.exec\\(\\);"_s);
        QStringList found = matching(files, waiting);
        // A database query has an exec() too, and a thread pool is waited for without events.
        found.removeIf([](const QString &line) {
            return line.contains("query.exec"_L1) || line.contains("waitForDone"_L1);
        });
        QCOMPARE(found, QStringList());
    }

    void everyConnectHasAContext()
    {
        // A lambda as the third argument has nothing to die with.
        const QRegularExpression contextless(u"connect\\([^,]+,\\s*&[\\w:]+,\\s*\\["_s);
        QCOMPARE(matching(productFiles(), contextless), QStringList());
    }

    void oneNameForOneThing()
    {
        // Two classes of one name in one namespace link without a word, and one is then wrong.
        const QRegularExpression definition(
            u"^(?:class|struct) (\\w+)(?: final)?(?: :.*)?(?: \\{)?$"_s);
        QHash<QString, QString> seen;
        QStringList twice;
        for (const SourceFile &file : productFiles()) {
            if (!file.path.endsWith(".h"_L1))
                continue;
            for (const QString &line : file.lines) {
                const QString name = definition.match(line).captured(1);
                if (name.isEmpty())
                    continue;
                if (const QString other = seen.value(name); !other.isEmpty())
                    twice.append(name + u": "_s + other + u", "_s + file.path);
                seen.insert(name, file.path);
            }
        }
        QVERIFY(seen.size() > 50);
        QCOMPARE(twice, QStringList());
    }

    void roomsAreSmall()
    {
        QStringList large;
        QList<qsizetype> sizes;
        for (const SourceFile &file : productFiles()) {
            sizes.append(file.lines.size());
            if (file.lines.size() > 500)
                large.append(file.path);
        }
        QCOMPARE(large, QStringList());
        std::sort(sizes.begin(), sizes.end());
        QVERIFY2(sizes.at(sizes.size() / 2) <= 150, "the median file has grown past 150 lines");
    }

    void textFromTheServiceIsPlainText()
    {
        QList<SourceFile> files = productFiles();
        files.removeIf([](const SourceFile &file) { return !file.path.startsWith("ui/"_L1); });
        // Labels with text are PlainLabels; a QLabel guesses whether its text is HTML.
        const QRegularExpression guessing(u"new QLabel\\([^)]|setHtml|Qt::RichText|Qt::AutoText"_s);
        QCOMPARE(matching(files, guessing), QStringList());
    }

    void sizesAndColorsAreTheThemes()
    {
        QList<SourceFile> files = productFiles();
        files.removeIf([](const SourceFile &file) {
            return !file.path.startsWith("ui/"_L1) || file.path.startsWith("ui/theme/"_L1);
        });
        // What is printed has sizes of its own, in points of the paper.
        const QRegularExpression size(
            u"(?:setContentsMargins|setSpacing|setIconSize|setViewportMargins|addSpacing|"
            "set(?:Minimum|Maximum|Fixed)(?:Width|Height|Size))\\([^;]*(?<![\\w.*:/])(?<![*/] )"
            "(?:[2-9]|[1-9]\\d+)(?![\\w. ]*[*/])|"
            "\\bresize\\(\\d|QPen\\([^;]*, [2-9](?! ?\\*)|\\bQSize\\([2-9]|[0-9]p[xt]\\b|"
            "constexpr int \\w*(?:[wW]id(?:th|est)|[hH]eight|[sS]ize|[mM]argin|[sS]pacing|"
            "[rR]adius|[nN]arrowest|[pP]ixels)\\w* = \\d+;"_s);
        const QRegularExpression color(
            u"QColor\\((?:\\d|0x|\"|u\")|QColor::fromR|QColorConstants|#[0-9a-fA-F]{6}|"
            "Qt::(?:black|white|red|green|blue|cyan|magenta|yellow|gray|darkGray|lightGray)\\b"_s);
        QVERIFY(size.isValid());
        QVERIFY(color.isValid());
        QCOMPARE(matching(files, size), QStringList());
        // Paper is white, and ink black.
        files.removeIf(
            [](const SourceFile &file) { return file.path.startsWith("ui/takealong/"_L1); });
        QCOMPARE(matching(files, color), QStringList());
    }
};

QTEST_GUILESS_MAIN(HouseTest)
#include "tst_house.moc"
