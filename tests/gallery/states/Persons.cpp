#include "gallery/Scene.h"
#include "gallery/states/People.h"
#include "gallery/states/Rooms.h"
#include "server/SampleData.h"
#include "ui/actions/Command.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// Somebody of the sample data.
std::function<bool(Scene &)> sample(int number)
{
    return [=](Scene &scene) {
        scene.useSample();
        return scene.opens(samplePhoneNumbers().at(number));
    };
}

/// Somebody of whom the service says this.
std::function<bool(Scene &)> told(const QByteArray &json)
{
    return [=](Scene &scene) {
        scene.answerLookUps(json);
        return scene.opens(gallery::annasNumber);
    };
}

bool opensAndGoesOffline(Scene &scene)
{
    scene.answerLookUps(gallery::anna());
    scene.answerMessages(gallery::messages(24));
    scene.answerTags(R"({"name":"vip","description":"Answers within the hour"})");
    if (!scene.opens(gallery::annasNumber))
        return false;
    scene.goOffline();
    scene.gives(command::refresh);
    return scene.until([&] { return scene.saysSomething(u"contactNotice"_s); });
}

} // namespace

/// Who is open, and what is known of them.
QList<State> personStates()
{
    return {
        {u"person-open"_s, sample(0), shows(u"personName"_s, u"Amelia Hartley-Brown"_s)},
        {u"person-right-to-left"_s, sample(1), shows(u"personName"_s, u"ليلى المنصوري"_s)},
        {u"person-bare"_s, sample(2), shows(u"personName"_s, u"Joost Hoekstra"_s)},
        {u"person-japanese"_s, sample(3), shows(u"personName"_s, u"花子"_s)},
        {u"person-long-names"_s,
         told(gallery::annaNamed("Maria Magdalena Wilhelmina Frederika Antoinette",
                                 "van Hohenlohe-Waldenburg-Schillingsfürst-Zwiebelkuchen")),
         shows(u"personName"_s, u"Maria Magdalena"_s)},
        {u"person-no-name"_s, told(gallery::annaNamed("Unknown", "")),
         shows(u"personName"_s, u"+31 6 12345678"_s)},
        {u"person-unknown"_s, told({}), says(u"whoAnswers"_s, u"Not known who answers"_s)},
        {u"person-quiet"_s,
         told(R"({"id":"id1","firstName":"Anna","phoneNumber":"+31612345678","isBotActive":false,)"
              R"("doNotDisturb":true,"doNotDisturbReason":"Asked not to be called before noon"})"),
         shows(u"doNotDisturbChip"_s)},
        {u"person-offline"_s, opensAndGoesOffline,
         says(u"contactNotice"_s, u"you see what this desk remembers"_s)},
        {u"person-gone"_s,
         [](Scene &scene) {
             scene.answerLookUps(gallery::anna());
             if (!scene.opens(gallery::annasNumber))
                 return false;
             scene.failLookUps(404, R"({"success":false,"message":"Contact not found"})");
             scene.gives(command::refresh);
             return scene.until([&] { return scene.saysSomething(u"contactNotice"_s); });
         },
         says(u"contactNotice"_s, u"The service does not"_s)},
        {u"person-raw"_s,
         [](Scene &scene) {
             scene.answerLookUps(gallery::anna());
             if (!scene.opens(gallery::annasNumber))
                 return false;
             scene.gives(command::showRaw);
             return scene.until([&] { return scene.sees(u"rawContact"_s); }) &&
                    scene.scrollsTo(u"rawContact"_s);
         },
         shows(u"rawContact"_s, u"anna.smit@example.com"_s)},
    };
}

} // namespace contactdesk
