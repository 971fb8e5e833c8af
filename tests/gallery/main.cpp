#include "gallery/Gallery.h"
#include "gallery/GalleryWindow.h"
#include "gallery/PictureRun.h"
#include "gallery/states/Rooms.h"
#include "platform/KnownLanguages.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>

using namespace contactdesk;
using namespace Qt::StringLiterals;

namespace
{

const QCommandLineOption pictures{
    u"pictures"_s, u"Save a picture of every state in this folder, and end."_s, u"folder"_s};
const QCommandLineOption check{
    u"check"_s, u"Render every state without keeping a picture, and end; fails where one isn't "
                "as it should be."_s};
const QCommandLineOption themes{
    u"theme"_s, u"Only in this theme; may be given several times. Otherwise in all of them."_s,
    u"name"_s};
const QCommandLineOption languages{
    u"language"_s,
    u"Only in this language; may be given several times. Otherwise in all of them."_s, u"code"_s};
const QCommandLineOption only{u"only"_s, u"Only states whose name begins so."_s, u"name"_s};

QList<State> wantedStates(const QString &start)
{
    QList<State> wanted;
    for (const State &state : allStates()) {
        if (state.name.startsWith(start))
            wanted.append(state);
    }
    return wanted;
}

QStringList orElse(const QStringList &asked, const QStringList &all)
{
    return asked.isEmpty() ? all : asked;
}

} // namespace

int main(int argc, char **argv)
{
    // A desktop without a keychain, wherever this runs.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    QApplication application(argc, argv);
    QCommandLineParser options;
    options.setApplicationDescription(u"Shows every panel of Contact Desk in every state."_s);
    options.addHelpOption();
    options.addOptions({pictures, check, themes, languages, only});
    options.process(application);

    Gallery gallery(application);
    const QList<State> states = wantedStates(options.value(only));
    if (states.isEmpty() || !gallery.start()) {
        QTextStream(stderr) << "There is nothing to show.\n";
        return 2;
    }
    if (options.isSet(pictures) || options.isSet(check)) {
        PictureRun run(gallery, {.states = states,
                                 .looks = orElse(options.values(themes), Gallery::looks()),
                                 .languages = orElse(options.values(languages), knownLanguages()),
                                 .folder = options.value(pictures)});
        return run.render() ? 0 : 1;
    }
    GalleryWindow window(gallery, states);
    window.QWidget::show();
    return QApplication::exec();
}
