#include "gallery/Scene.h"
#include "gallery/states/People.h"
#include "gallery/states/Rooms.h"
#include "ui/actions/Command.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

bool renamesWhileOffline(Scene &scene)
{
    scene.answerLookUps(gallery::anna());
    if (!scene.opens(gallery::annasNumber))
        return false;
    scene.goOffline();
    return scene.saves(u"firstName"_s, u"Annie"_s) && scene.until([&] {
        return scene.desk().outbox().state().kind == OutboxState::Kind::Offline;
    }) && scene.saves(u"lastName"_s, u"Smits"_s);
}

bool isRefused(Scene &scene)
{
    scene.script().to("PUT /v1/contacts/id1",
                      ScriptedServer::answer(400, R"({"error":"email is not valid"})"));
    scene.answerLookUps(gallery::anna());
    return scene.opens(gallery::annasNumber) && scene.saves(u"email"_s, u"anna@example.org"_s) &&
           scene.until([&] { return scene.desk().journal().counts().needAgent == 1; });
}

bool showsQueue(Scene &scene)
{
    return scene.gives(command::showQueue) &&
           scene.until([&] { return scene.sees(u"queuePanel"_s); });
}

bool showsHistory(Scene &scene)
{
    return scene.gives(command::showHistory) &&
           scene.until([&] { return scene.sees(u"historyPanel"_s); });
}

bool hasHistory(Scene &scene)
{
    scene.script().to("PUT /v1/contacts/id1", ScriptedServer::answer(200, R"({"success":true})"));
    scene.answerLookUps(gallery::anna());
    return scene.opens(gallery::annasNumber) && scene.saves(u"firstName"_s, u"Annie"_s) &&
           scene.window().sends() && showsHistory(scene) &&
           scene.until([&] { return scene.rows(u"historyTable"_s) > 1; });
}

} // namespace

/// What this computer still owes the service, and what it did.
QList<State> workStates()
{
    return {
        {u"queue-empty"_s, showsQueue, shows(u"queuePanel"_s)},
        {u"queue-offline"_s,
         [](Scene &scene) { return renamesWhileOffline(scene) && showsQueue(scene); },
         shows(u"queueList"_s, u"Annie"_s)},
        {u"queue-needs-you"_s,
         [](Scene &scene) {
             return isRefused(scene) && showsQueue(scene) && scene.choosesRow(u"queueList"_s, 0);
         },
         shows(u"queuePanel"_s, u"email is not valid"_s)},
        {u"queue-discarding"_s,
         [](Scene &scene) {
             return isRefused(scene) && showsQueue(scene) && scene.choosesRow(u"queueList"_s, 0) &&
                    scene.presses(u"queueDiscard"_s);
         },
         shows(u"queueQuestion"_s)},
        {u"history-empty"_s, showsHistory, shows(u"historyNone"_s)},
        {u"history"_s, hasHistory, shows(u"historyTable"_s)},
        {u"history-chosen"_s,
         [](Scene &scene) { return hasHistory(scene) && scene.choosesRow(u"historyTable"_s, 1); },
         shows(u"historyUndo"_s)},
        {u"history-checked"_s,
         [](Scene &scene) {
             return hasHistory(scene) && scene.presses(u"historyCheck"_s) &&
                    scene.until([&] { return scene.saysSomething(u"historyProof"_s); });
         },
         says(u"historyProof"_s, u"The history is whole"_s)},
    };
}

} // namespace contactdesk
