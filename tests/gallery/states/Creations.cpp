#include "gallery/Scene.h"
#include "gallery/states/People.h"
#include "gallery/states/Rooms.h"
#include "ui/actions/Command.h"

#include <QPlainTextEdit>
#include <QTest>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

const QByteArray creation = "POST /v1/contacts";

bool beginsWith(Scene &scene, const QString &number, const QString &name)
{
    scene.gives(command::newContact);
    scene.window().type(u"newPhoneNumber"_s, number);
    scene.window().type(u"newFirstName"_s, name);
    return scene.window().page() == "createPage"_L1;
}

bool creates(Scene &scene)
{
    return beginsWith(scene, gallery::annasNumber, u"Anna"_s) && scene.presses(u"createButton"_s) &&
           scene.until([&] { return scene.saysSomething(u"saveNotice"_s); });
}

void knowsNobody(Scene &scene)
{
    scene.failLookUps(404, R"({"success":false,"message":"Contact not found"})");
}

} // namespace

/// Somebody new.
QList<State> creationStates()
{
    return {
        {u"create"_s,
         [](Scene &scene) { return beginsWith(scene, gallery::annasNumber, u"Zoë"_s); },
         shows(u"newPhoneNumber"_s, u"+31612345678"_s)},
        {u"create-more"_s,
         [](Scene &scene) {
             return beginsWith(scene, gallery::annasNumber, u"Zoë"_s) &&
                    scene.presses(u"newMore"_s);
         },
         shows(u"newCampaign"_s)},
        {u"create-problems"_s,
         [](Scene &scene) {
             beginsWith(scene, u"+31 6 12"_s, u"Zoë"_s);
             scene.window().type(u"newEmail"_s, u"zoe@home"_s);
             scene.presses(u"newMore"_s);
             QTest::keyClicks(scene.window().child<QPlainTextEdit>(u"newCampaignData"_s),
                              u"[1, 2]"_s);
             return scene.presses(u"createButton"_s);
         },
         says(u"newPhoneProblem"_s, u"This number is too short"_s)},
        {u"create-known-here"_s,
         [](Scene &scene) {
             scene.answerLookUps(gallery::anna());
             return scene.opens(gallery::annasNumber) &&
                    beginsWith(scene, gallery::annasNumber, u"Second"_s) &&
                    scene.presses(u"createButton"_s) &&
                    scene.until([&] { return scene.sees(u"createAnyway"_s); });
         },
         says(u"createNotice"_s, u"is known here already"_s)},
        {u"create-sending"_s,
         [](Scene &scene) {
             knowsNobody(scene);
             scene.script().hold(creation);
             return creates(scene);
         },
         says(u"saveNotice"_s, u"Being created"_s)},
        {u"create-outcome-unknown"_s,
         [](Scene &scene) {
             scene.script().to(creation, ScriptedServer::reset());
             scene.script().hold("GET /v1/contacts?");
             return creates(scene) && scene.until([&] {
                 return scene.script().count("GET /v1/contacts?") > 0 &&
                        scene.owes(EntryState::OutcomeUnknown);
             });
         },
         says(u"saveNotice"_s, u"Perhaps created"_s)},
        {u"create-duplicate"_s,
         [](Scene &scene) {
             scene.script().to(creation, ScriptedServer::answer(
                                             409, R"({"success":false,"message":"Contact already )"
                                                  R"(exists","data":{"contactId":"id1"}})"));
             scene.answerLookUps(gallery::annaNamed("First", "Smit"));
             return creates(scene) && scene.until([&] { return scene.sees(u"resolveConflict"_s); });
         },
         says(u"saveNotice"_s, u"The service has this contact already."_s)},
        {u"create-refused"_s,
         [](Scene &scene) {
             knowsNobody(scene);
             scene.script().to(creation,
                               ScriptedServer::answer(400, R"({"error":"no such domain"})"));
             return creates(scene) && scene.until([&] { return scene.sees(u"editEntry"_s); });
         },
         shows(u"saveNotice"_s, u"no such domain"_s)},
    };
}

} // namespace contactdesk
