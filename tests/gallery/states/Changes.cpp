#include "gallery/Scene.h"
#include "gallery/states/People.h"
#include "gallery/states/Rooms.h"
#include "ui/actions/Command.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

const QByteArray update = "PUT /v1/contacts/id1";

bool opensAnna(Scene &scene)
{
    scene.answerLookUps(gallery::anna());
    scene.answerMessages(gallery::messages(18));
    return scene.opens(gallery::annasNumber);
}

bool isOutbox(Scene &scene, OutboxState::Kind kind)
{
    return scene.until([&] { return scene.desk().outbox().state().kind == kind; });
}

} // namespace

/// What the agent changes, from typing to whatever the service says.
QList<State> changeStates()
{
    return {
        {u"change-typed"_s,
         [](Scene &scene) {
             if (!opensAnna(scene))
                 return false;
             scene.window().type(u"firstName"_s, u"Annie"_s);
             return scene.until([&] { return scene.window().isEnabled(u"saveButton"_s); });
         },
         says(u"formState"_s, u"Changed, not saved"_s)},
        {u"change-not-possible"_s,
         [](Scene &scene) { return opensAnna(scene) && scene.saves(u"email"_s, u"anna@home"_s); },
         says(u"emailProblem"_s, u"is not a mail domain"_s)},
        {u"change-waiting"_s,
         [](Scene &scene) {
             if (!opensAnna(scene))
                 return false;
             scene.goOffline();
             return scene.saves(u"firstName"_s, u"Annie"_s) &&
                    isOutbox(scene, OutboxState::Kind::Offline);
         },
         says(u"formState"_s, u"Saved here, waiting to be sent"_s)},
        {u"change-sending"_s,
         [](Scene &scene) {
             scene.script().hold(update);
             return opensAnna(scene) && scene.saves(u"firstName"_s, u"Annie"_s) &&
                    scene.until([&] { return scene.script().count(update) == 1; });
         },
         says(u"formState"_s, u"Saved here, sending…"_s)},
        {u"change-answer-lost"_s,
         [](Scene &scene) {
             scene.script().to(update, ScriptedServer::reset());
             return opensAnna(scene) && scene.saves(u"firstName"_s, u"Annie"_s) &&
                    scene.until([&] { return scene.script().count(update) == 3; }) &&
                    isOutbox(scene, OutboxState::Kind::Offline);
         },
         says(u"formState"_s, u"Saved here, waiting to be sent"_s)},
        {u"change-refused"_s,
         [](Scene &scene) {
             scene.script().to(update,
                               ScriptedServer::answer(400, R"({"error":"email is not valid"})"));
             return opensAnna(scene) && scene.saves(u"email"_s, u"anna@example.org"_s) &&
                    scene.until([&] { return scene.saysSomething(u"saveNotice"_s); });
         },
         shows(u"saveNotice"_s, u"email is not valid"_s)},
        {u"change-key-refused"_s,
         [](Scene &scene) {
             scene.script().to(update, ScriptedServer::answer(401, R"("Unauthorized")"));
             return opensAnna(scene) && scene.saves(u"firstName"_s, u"Annie"_s) &&
                    isOutbox(scene, OutboxState::Kind::KeyRefused);
         },
         says(u"formState"_s, u"Saved here, waiting to be sent"_s)},
        {u"change-sent"_s,
         [](Scene &scene) {
             scene.script().to(update, ScriptedServer::answer(200, R"({"success":true})"));
             return opensAnna(scene) && scene.saves(u"firstName"_s, u"Annie"_s) &&
                    scene.window().sends();
         },
         shows(u"personName"_s, u"Annie Smit"_s)},
    };
}

} // namespace contactdesk
