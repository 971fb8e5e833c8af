#include "gallery/Scene.h"
#include "gallery/states/People.h"
#include "gallery/states/Rooms.h"
#include "ui/actions/Command.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

bool opensPalette(Scene &scene)
{
    scene.useSample();
    return scene.opens(u"+44 7700 900123"_s) && scene.gives(command::findCommand) &&
           scene.until([&] { return scene.rows(u"paletteList"_s) > 10; });
}

bool types(Scene &scene, const QString &text)
{
    scene.typesInto(*scene.window().child<QWidget>(u"paletteField"_s), text);
    return true;
}

bool takesOver(Scene &scene)
{
    scene.script().to("PUT /v1/contacts/id1", ScriptedServer::answer(200, R"({"success":true})"));
    scene.answerLookUps(gallery::anna());
    return scene.opens(gallery::annasNumber) && scene.gives(command::takeOver) &&
           scene.until([&] { return scene.sees(u"takeOverBar"_s); });
}

} // namespace

/// What stands beside the desk: finding a command, choosing how things are, and being told.
QList<State> commandStates()
{
    return {
        {u"first-run"_s,
         [](Scene &scene) {
             scene.window().window().closeDesk();
             scene.window().window().showFirstRun();
             return true;
         },
         shows(u"startConnect"_s)},
        {u"palette"_s, opensPalette, shows(u"paletteList"_s)},
        {u"palette-contact"_s,
         [](Scene &scene) {
             return opensPalette(scene) && types(scene, u"amelia"_s) &&
                    scene.until([&] { return scene.rows(u"paletteList"_s) > 0; });
         },
         shows(u"paletteList"_s)},
        {u"palette-nothing"_s,
         [](Scene &scene) {
             return opensPalette(scene) && types(scene, u"qqqq"_s) &&
                    scene.until([&] { return scene.sees(u"paletteNothing"_s); });
         },
         shows(u"paletteNothing"_s)},
        {u"preferences"_s, [](Scene &scene) { return scene.gives(command::preferences); },
         shows(u"preferencesPage"_s)},
        {u"preferences-keys"_s,
         [](Scene &scene) {
             return scene.gives(command::preferences) && scene.choosesRow(u"keysList"_s, 1) &&
                    scene.scrollsTo(u"keysResetAll"_s);
         },
         shows(u"keysList"_s)},
        {u"preferences-large-text"_s,
         [](Scene &scene) { return scene.gives(command::preferences); },
         shows(u"preferencesPage"_s),
         {1280, 800},
         200},
        {u"help"_s, [](Scene &scene) { return scene.gives(command::help); }, shows(u"helpText"_s)},
        {u"taken-over"_s, takesOver, shows(u"takeOverBar"_s)},
        {u"taken-over-list"_s,
         [](Scene &scene) {
             return takesOver(scene) && scene.gives(command::showTakenOver) &&
                    scene.until([&] { return scene.rows(u"takeOverList"_s) == 1; });
         },
         shows(u"takeOverList"_s)},
        {u"taken-over-nobody"_s,
         [](Scene &scene) {
             return scene.window().settles() && scene.gives(command::showTakenOver);
         },
         shows(u"takeOverPanel"_s)},
    };
}

} // namespace contactdesk
