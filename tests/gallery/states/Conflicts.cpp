#include "gallery/Scene.h"
#include "gallery/states/People.h"
#include "gallery/states/Rooms.h"
#include "ui/actions/Command.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// Somebody else has renamed Anna while the agent typed.
bool conflicts(Scene &scene)
{
    scene.script().to("PUT /v1/contacts/id1", ScriptedServer::answer(200, R"({"success":true})"));
    scene.answerLookUps(gallery::anna());
    scene.answerMessages(gallery::messages(18));
    if (!scene.opens(gallery::annasNumber))
        return false;
    scene.answerLookUps(gallery::annaNamed("Anneke", "Jansen"));
    scene.window().type(u"firstName"_s, u"Annie"_s);
    return scene.saves(u"lastName"_s, u"Smits"_s) &&
           scene.until([&] { return scene.sees(u"resolveConflict"_s); });
}

bool choosesInConflict(Scene &scene)
{
    return conflicts(scene) && scene.presses(u"resolveConflict"_s) &&
           scene.until([&] { return scene.sees(u"conflictPanel"_s); });
}

} // namespace

/// Two who changed the same.
QList<State> conflictStates()
{
    return {
        {u"conflict"_s, conflicts,
         says(u"saveNotice"_s, u"Somebody else changed the same: First name"_s)},
        {u"conflict-choice"_s, choosesInConflict, shows(u"conflictTable"_s, u"Anneke"_s)},
        {u"conflict-chosen"_s,
         [](Scene &scene) {
             return choosesInConflict(scene) && scene.presses(u"conflictAllMine"_s);
         },
         shows(u"conflictTable"_s, u"Anneke"_s)},
    };
}

} // namespace contactdesk
