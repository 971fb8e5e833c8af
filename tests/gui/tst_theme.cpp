#include "WindowFixture.h"
#include "WorkspaceScript.h"
#include "platform/DesktopSettings.h"
#include "ui/actions/Command.h"
#include "ui/common/Avatar.h"
#include "ui/theme/Appearance.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QStyle>
#include <QTest>

#include <cmath>

using namespace contactdesk;
using namespace Qt::StringLiterals;

namespace
{

const QList<Scheme> everyScheme{Scheme::Light, Scheme::Dark, Scheme::HighContrastLight,
                                Scheme::HighContrastDark};

/// As WCAG 2.2 defines them.
/// @{
double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}
/// @}

QColor laidOver(const QColor &ink, double share, const QColor &ground)
{
    const auto part = [share](float of, float on) {
        return static_cast<float>(of * share + on * (1 - share));
    };
    return QColor::fromRgbF(part(ink.redF(), ground.redF()), part(ink.greenF(), ground.greenF()),
                            part(ink.blueF(), ground.blueF()));
}

struct Pair {
    const char *what;
    Role ink;
    Role ground;
};

/// Which text stands on which ground somewhere in the window.
const std::vector<Pair> texts{
    {"text on the window", Role::Text, Role::Window},
    {"text", Role::Text, Role::Surface},
    {"a selected row", Role::Text, Role::AccentSoft},
    {"a hit", Role::Text, Role::Mark},
    {"their message", Role::Text, Role::InboundBubble},
    {"our message", Role::Text, Role::OutboundBubble},
    {"an undelivered message", Role::Text, Role::DangerSoft},
    {"good news", Role::Text, Role::SuccessSoft},
    {"a caution", Role::Text, Role::WarningSoft},
    {"muted on the window", Role::MutedText, Role::Window},
    {"muted", Role::MutedText, Role::Surface},
    {"muted in a selected row", Role::MutedText, Role::AccentSoft},
    {"time of their message", Role::MutedText, Role::InboundBubble},
    {"time of our message", Role::MutedText, Role::OutboundBubble},
    {"time of an undelivered one", Role::MutedText, Role::DangerSoft},
    {"a link on the window", Role::Accent, Role::Window},
    {"a link", Role::Accent, Role::Surface},
    {"a link in a selected row or a notice", Role::Accent, Role::AccentSoft},
    {"a link in their message", Role::Accent, Role::InboundBubble},
    {"a link in ours", Role::Accent, Role::OutboundBubble},
    {"a link in an undelivered one", Role::Accent, Role::DangerSoft},
    {"selected text", Role::OnAccent, Role::Accent},
    {"chip of the agent", Role::Success, Role::SuccessSoft},
    {"what was saved", Role::Success, Role::Surface},
    {"what waits", Role::Warning, Role::Surface},
    {"what waits in the status line", Role::Warning, Role::Window},
    {"what waits in a selected row", Role::Warning, Role::AccentSoft},
    {"maybe", Role::Warning, Role::WarningSoft},
    {"an error", Role::Danger, Role::Surface},
    {"an error in the status line", Role::Danger, Role::Window},
    {"an error in a selected row", Role::Danger, Role::AccentSoft},
    {"do not disturb", Role::Danger, Role::DangerSoft},
    {"an error in a notice", Role::Danger, Role::WarningSoft},
};

/// What has to be seen, but not read.
const std::vector<Pair> signs{
    {"a field", Role::FieldBorder, Role::Surface},
    {"a field on the window", Role::FieldBorder, Role::Window},
    {"a button under the pointer", Role::FieldBorder, Role::AccentSoft},
    {"a field that is wrong", Role::Danger, Role::Window},
    {"the focus", Role::Accent, Role::Surface},
    {"the focus on the window", Role::Accent, Role::Window},
    {"the focus of a selected row", Role::Accent, Role::AccentSoft},
    {"the focus of a button that is the accent", Role::Text, Role::Surface},
    {"the focus of a message", Role::Accent, Role::InboundBubble},
    {"the focus of ours", Role::Accent, Role::OutboundBubble},
    {"the bar of what waits", Role::Accent, Role::Surface},
    {"the bar of what needs the agent", Role::Warning, Role::Surface},
    {"the bar of the selected row", Role::Accent, Role::Surface},
    {"how far something is", Role::Accent, Role::Track},
    {"their bar", Role::InboundBar, Role::Surface},
    {"our bar", Role::OutboundBar, Role::Surface},
    {"the mark of a bar", Role::Text, Role::Surface},
    {"an icon", Role::MutedText, Role::Surface},
    {"an icon of good news", Role::Success, Role::SuccessSoft},
    {"an icon of a caution", Role::Warning, Role::WarningSoft},
    {"an icon of an error", Role::Danger, Role::DangerSoft},
    {"a check", Role::OnAccent, Role::Accent},
};

} // namespace

/// The design values, and that everything on screen follows them.
class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void textsCanBeRead();
    void signsCanBeSeen();
    void stableColorsCanBeRead();
    void highContrastOutlinesWhatIsSoft();
    void lettersGrowWithTexts();
    void initialsOfEveryScript_data();
    void initialsOfEveryScript();
    void appearanceFollowsPreferences();
    void stillnessStopsWhatMoves();
    void windowFollows_data();
    void windowFollows();

private:
    /// As it was before anything was dressed.
    const QFont m_font = QApplication::font();

    static QString differences(const QImage &one, const QImage &other, const QString &name);
};

void TestTheme::cleanup()
{
    Theme(Scheme::Light, m_font).apply(*qApp);
}

void TestTheme::textsCanBeRead()
{
    for (const Scheme scheme : everyScheme) {
        const Theme theme(scheme, m_font);
        const double least = theme.isHighContrast() ? 7 : 4.5;
        for (const Pair &pair : texts) {
            const double found = contrast(theme.color(pair.ink), theme.color(pair.ground));
            QVERIFY2(found >= least, qPrintable(u"%1: %2 in scheme %3"_s.arg(
                                         QLatin1StringView(pair.what), QString::number(found),
                                         QString::number(static_cast<int>(scheme)))));
        }
    }
}

void TestTheme::signsCanBeSeen()
{
    for (const Scheme scheme : everyScheme) {
        const Theme theme(scheme, m_font);
        for (const Pair &pair : signs) {
            const double found = contrast(theme.color(pair.ink), theme.color(pair.ground));
            QVERIFY2(found >= 3, qPrintable(u"%1: %2 in scheme %3"_s.arg(
                                     QLatin1StringView(pair.what), QString::number(found),
                                     QString::number(static_cast<int>(scheme)))));
        }
    }
}

void TestTheme::stableColorsCanBeRead()
{
    for (const Scheme scheme : everyScheme) {
        const Theme theme(scheme, m_font);
        const double least = theme.isHighContrast() ? 7 : 4.5;
        QSet<QRgb> seen;
        for (int i = 0; i < 500; ++i) {
            const QColor ink = theme.stableColor(u"name %1"_s.arg(i));
            seen.insert(ink.rgb());
            // Of a chip, alone and under the pointer.
            QVERIFY(contrast(ink, theme.tint(ink)) >= least);
            QVERIFY(contrast(ink, theme.tint(ink, true)) >= least);
            // Of an avatar, in a row and in a selected one.
            for (const Role ground : {Role::Surface, Role::AccentSoft, Role::Window})
                QVERIFY(contrast(ink, laidOver(ink, avatarTint, theme.color(ground))) >= least);
        }
        QCOMPARE(seen.size(), 16);
    }
}

void TestTheme::highContrastOutlinesWhatIsSoft()
{
    QVERIFY(!Theme(Scheme::Dark, m_font).isHighContrast());
    for (const Scheme scheme : {Scheme::HighContrastLight, Scheme::HighContrastDark}) {
        const Theme theme(scheme, m_font);
        QVERIFY(theme.isHighContrast());
        for (const Role border : {Role::Border, Role::FieldBorder})
            QVERIFY(contrast(theme.color(border), theme.color(Role::Surface)) >= 7);
    }
}

void TestTheme::lettersGrowWithTexts()
{
    const Theme usual(Scheme::Light, m_font);
    const Theme twice(Scheme::Light, m_font, 2);
    QVERIFY(usual.letters(40) > 20 * usual.letters(1));
    QVERIFY(twice.letters(40) > 1.8 * usual.letters(40));
    QCOMPARE(twice.body().pointSizeF(), 2 * usual.body().pointSizeF());
}

void TestTheme::initialsOfEveryScript_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    QTest::newRow("two words") << u"Anna de Vries"_s << u"AV"_s;
    QTest::newRow("one word") << u"anna"_s << u"A"_s;
    QTest::newRow("a mark of its own") << u"e\u0301lise b"_s << u"E\u0301B"_s;
    QTest::newRow("Arabic doesn't join") << u"محمد علي"_s << u"م\u200cع"_s;
    QTest::newRow("Chinese, no spaces") << u"王小明"_s << u"王"_s;
    QTest::newRow("Japanese") << u"山田 太郎"_s << u"山太"_s;
    QTest::newRow("Korean") << u"김 민준"_s << u"김민"_s;
    QTest::newRow("Devanagari") << u"नीता शर्मा"_s << u"नीश"_s;
    QTest::newRow("sharp s stays one letter") << u"ßen"_s << u"ß"_s;
    QTest::newRow("emoji with a modifier") << u"👍🏽 Bo"_s << u"👍🏽"_s;
    QTest::newRow("a number") << u"+31 6"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("brackets") << u"(Anna) Bo"_s << QString();
}

void TestTheme::initialsOfEveryScript()
{
    QFETCH(QString, name);
    QTEST(initials(name), "shown");
}

void TestTheme::appearanceFollowsPreferences()
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"contactdesk.ini"_s));
    DesktopSettings desktop;
    Appearance appearance(*qApp, preferences, desktop, {});
    const Theme &theme = appearance.theme();
    QCOMPARE(theme.motion(), Motion::Usual);
    const double usual = theme.body().pointSizeF();
    preferences.setLook(u"high-contrast-dark"_s);
    QCOMPARE(theme.scheme(), Scheme::HighContrastDark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), theme.color(Role::Window));
    preferences.setTextSize(150);
    QCOMPARE(theme.body().pointSizeF(), 1.5 * usual);
    preferences.setLessMotion(true);
    QCOMPARE(theme.motion(), Motion::Still);
    preferences.setLook(u"light"_s);
    preferences.setTextSize(100);
    QCOMPARE(theme.scheme(), Scheme::Light);
    QCOMPARE(theme.body().pointSizeF(), usual);
}

void TestTheme::stillnessStopsWhatMoves()
{
    const auto animation = [] {
        return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration);
    };
    Theme(Scheme::Light, m_font).apply(*qApp);
    QVERIFY(animation() > 0);
    const int blinking = QApplication::cursorFlashTime();
    QVERIFY(blinking > 0);
    Theme(Scheme::Dark, m_font, 1, Motion::Still).apply(*qApp);
    QCOMPARE(animation(), 0);
    QCOMPARE(QApplication::cursorFlashTime(), 0);
    Theme(Scheme::Light, m_font).apply(*qApp);
    QVERIFY(animation() > 0);
    QCOMPARE(QApplication::cursorFlashTime(), blinking);
}

QString TestTheme::differences(const QImage &one, const QImage &other, const QString &name)
{
    if (one == other)
        return {};
    QRect where;
    for (int y = 0; y < std::min(one.height(), other.height()); ++y) {
        for (int x = 0; x < std::min(one.width(), other.width()); ++x) {
            if (one.pixel(x, y) != other.pixel(x, y))
                where |= QRect(x, y, 1, 1);
        }
    }
    // To be looked at, where that is wanted.
    if (const QString folder = qEnvironmentVariable("CONTACTDESK_PICTURES"); !folder.isEmpty()) {
        one.save(folder + u'/' + name + u"-switched.png"_s);
        other.save(folder + u'/' + name + u"-opened.png"_s);
    }
    return u"%1 differs within %2, %3 to %4, %5"_s.arg(name)
        .arg(where.left())
        .arg(where.top())
        .arg(where.right())
        .arg(where.bottom());
}

void TestTheme::windowFollows_data()
{
    QTest::addColumn<Scheme>("before");
    QTest::addColumn<double>("sizeBefore");
    QTest::addColumn<Scheme>("after");
    QTest::addColumn<double>("sizeAfter");
    QTest::newRow("light to dark") << Scheme::Light << 1.0 << Scheme::Dark << 1.0;
    QTest::newRow("dark to high contrast")
        << Scheme::Dark << 1.0 << Scheme::HighContrastLight << 1.0;
    QTest::newRow("texts twice as large") << Scheme::Light << 1.0 << Scheme::Light << 2.0;
    QTest::newRow("back again, and dark")
        << Scheme::Light << 2.0 << Scheme::HighContrastDark << 1.0;
}

void TestTheme::windowFollows()
{
    QFETCH(Scheme, before);
    QFETCH(double, sizeBefore);
    QFETCH(Scheme, after);
    QFETCH(double, sizeAfter);
    WorkspaceScript script;
    script.to("GET /v1/contacts?", ScriptedServer::answer(200, R"({"success":true,"contactId":"id1",
                  "firstName":"Amelia","phone":"+31612345678","email":"a@example.com"})"));
    script.to("GET /v1/contacts/messages/", ScriptedServer::answer(200, R"([
        {"messageSid":"1","body":"Hello, *where* is my order? https://example.com",
         "timestamp":"2026-11-02T10:00:00.000Z","type":"text","direction":"inbound","status":"read"},
        {"messageSid":"2","body":"On its way.","timestamp":"2026-11-02T10:02:00.000Z",
         "type":"text","direction":"outbound","status":"failed"},
        {"messageSid":"3","body":"","timestamp":"2026-11-03T10:02:00.000Z","type":"image",
         "media":"https://example.com/a.png","direction":"inbound","status":"read"}])"));
    script.to("GET /v1/contacts/tags", ScriptedServer::answer(200, R"([
        {"name":"VIP","description":"An important one"},{"name":"Returns","description":""}])"));
    WindowFixture one(script.account());
    one.dress(Theme(before, m_font, sizeBefore));
    QVERIFY(one.opens(u"+31612345678"_s));
    // Everything that is to be looked at was laid out before.
    for (const QString &command : {command::showQueue, command::manageAccounts}) {
        one.trigger(command);
        one.window().grab();
    }
    one.dress(Theme(after, m_font, sizeAfter));

    // Another window on the same desk, which never knew anything else.
    MainWindow other(one.theme(), one.preferences(), one.book(), one.keeper());
    other.showDesk(one.desk(), {}, {});
    other.show();
    for (MainWindow *window : {&one.window(), &other}) {
        // Wide enough for the largest texts: pages remember who came from where.
        window->resize(2400, 900);
        window->lookUp(u"+31612345678"_s);
    }
    QVERIFY(one.settles());
    const auto pictures = [&](const QString &command) {
        QList<QImage> both;
        for (QWidget *window : QWidgetList{&one.window(), &other}) {
            window->findChild<QAction *>(command)->trigger();
            window->resize(2400, 900);
            if (QWidget *focused = window->focusWidget())
                focused->clearFocus();
            both.append(window->grab().toImage());
        }
        return both;
    };
    for (const QString &command :
         {command::manageAccounts, command::showQueue, command::showConversation}) {
        if (command != command::manageAccounts) {
            for (QWidget *window : QWidgetList{&one.window(), &other})
                QMetaObject::invokeMethod(window->findChild<QAbstractButton *>(u"leaveAccounts"_s),
                                          "click");
        }
        QString found;
        const auto same = [&] {
            const QList<QImage> both = pictures(command);
            found = differences(both.at(0), both.at(1), command);
            return found.isEmpty();
        };
        QVERIFY2(QTest::qWaitFor(same), qPrintable(found));
    }
}

QTEST_MAIN(TestTheme)

#include "tst_theme.moc"
