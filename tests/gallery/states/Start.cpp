#include "gallery/Scene.h"
#include "gallery/states/Rooms.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

/// Before there is a desk.
QList<State> startStates()
{
    return {
        {u"start-under-way"_s,
         [](Scene &scene) {
             scene.window().window().closeDesk();
             scene.window().window().showStarting(u"Opening the local workspace…"_s);
             return true;
         },
         shows(u"startPage"_s, u"Opening the local workspace…"_s)},
        {u"start-failed"_s,
         [](Scene &scene) {
             scene.window().window().closeDesk();
             scene.window().window().showStartFailure(
                 u"The local workspace could not be opened."_s,
                 u"Its file could not be written, since the disk is full. Nothing is lost; make "
                 "room and start the program again."_s);
             return true;
         },
         shows(u"startPage"_s, u"the disk is full"_s)},
        {u"welcome"_s,
         [](Scene &scene) {
             return scene.until([&] { return scene.isOpen() || !scene.window().page().isEmpty(); });
         },
         shows(u"welcomePage"_s, u"+44 7700 900123"_s)},
    };
}

} // namespace contactdesk
