#include "gallery/Scene.h"
#include "gallery/states/People.h"
#include "gallery/states/Rooms.h"
#include "store/People.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

bool looksUp(Scene &scene)
{
    scene.window().lookUp(gallery::annasNumber);
    return true;
}

std::function<bool(Scene &)> failsWith(int status, const QByteArray &body,
                                       const QByteArray &headers = {})
{
    return [=](Scene &scene) {
        scene.failLookUps(status, body, headers);
        return scene.meets(gallery::neighbours(12)) && looksUp(scene) &&
               scene.until([&] { return scene.window().page() == "failedPage"_L1; });
    };
}

} // namespace

/// A look-up on its way, and how it can end.
QList<State> lookUpStates()
{
    return {
        {u"look-up-loading"_s,
         [](Scene &scene) {
             scene.script().hold("GET /v1/contacts?");
             return looksUp(scene) &&
                    scene.until([&] { return scene.window().page() == "loadingPage"_L1; });
         },
         shows(u"loadingPage"_s, u"+31 6 12345678"_s)},
        {u"look-up-loading-known"_s,
         [](Scene &scene) {
             scene.answerLookUps(gallery::anna());
             scene.answerMessages(gallery::messages(30));
             if (!scene.opens(gallery::annasNumber))
                 return false;
             scene.script().hold("GET ");
             scene.gives(u"contact.refresh"_s);
             return scene.until([&] { return !scene.desk().openContact().isSettled(); });
         },
         says(u"personOrigin"_s, u"asking the service…"_s)},
        {u"look-up-not-found"_s,
         [](Scene &scene) {
             scene.failLookUps(404, R"({"success":false,"message":"Contact not found"})");
             return looksUp(scene) &&
                    scene.until([&] { return scene.window().page() == "notFoundPage"_L1; });
         },
         shows(u"notFoundPage"_s, u"+31 6 12345678"_s)},
        {u"look-up-key-refused"_s, failsWith(401, R"("Unauthorized")"),
         says(u"failedPage"_s, u"The service refused the key of this account."_s)},
        {u"look-up-rate-limited"_s, failsWith(429, "slow down", "Retry-After: 40\r\n"),
         says(u"failedPage"_s, u"The service asks for a pause"_s)},
        {u"look-up-service-fault"_s, failsWith(500, R"({"message":"out of <b>order</b>"})"),
         shows(u"failedPage"_s, u"out of <b>order</b>"_s)},
        {u"look-up-not-understood"_s, failsWith(200, "[1,2,3]"),
         says(u"failedPage"_s, u"in a form that this program does not understand"_s)},
        {u"look-up-offline"_s,
         [](Scene &scene) {
             scene.goOffline();
             return looksUp(scene) &&
                    scene.until([&] { return scene.window().page() == "failedPage"_L1; });
         },
         says(u"failedPage"_s, u"Nothing you typed is lost."_s)},
    };
}

} // namespace contactdesk
