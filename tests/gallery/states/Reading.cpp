#include "gallery/Scene.h"
#include "gallery/states/People.h"
#include "gallery/states/Rooms.h"
#include "server/SampleData.h"
#include "ui/actions/Command.h"

#include <QTest>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

bool reads(Scene &scene, const QString &command)
{
    scene.answerLookUps(gallery::anna());
    scene.answerMessages(gallery::messages(200));
    return scene.opens(gallery::annasNumber) && scene.gives(command);
}

bool finds(Scene &scene, const QString &text)
{
    if (!reads(scene, command::find))
        return false;
    scene.window().type(u"findField"_s, text);
    return scene.until([&] { return scene.saysSomething(u"findCount"_s); });
}

} // namespace

/// Finding one's way in a conversation.
QList<State> readingStates()
{
    return {
        {u"find"_s, [](Scene &scene) { return finds(scene, u"cafe"_s); },
         says(u"findCount"_s, u"of 25"_s)},
        {u"find-nothing"_s, [](Scene &scene) { return finds(scene, u"giraffe"_s); },
         shows(u"findCount"_s)},
        {u"filter"_s,
         [](Scene &scene) {
             return reads(scene, command::filterMessages) && scene.presses(u"filterTheirs"_s) &&
                    scene.until([&] { return scene.rows(u"conversation"_s) == 100; });
         },
         says(u"filterCount"_s, u"100"_s)},
        {u"filter-nothing"_s,
         [](Scene &scene) {
             scene.answerLookUps(gallery::anna());
             scene.answerMessages(gallery::messages(2));
             return scene.opens(gallery::annasNumber) && scene.gives(command::filterMessages) &&
                    scene.presses(u"filterUndelivered"_s) &&
                    scene.until([&] { return scene.saysSomething(u"conversationEmpty"_s); });
         },
         says(u"conversationEmpty"_s, u"No message passes the filter"_s)},
        {u"date"_s, [](Scene &scene) { return reads(scene, command::goToDate); },
         shows(u"dateBar"_s)},
        {u"date-before-all"_s,
         [](Scene &scene) {
             if (!reads(scene, command::goToDate))
                 return false;
             scene.window().type(u"dateField"_s, u"2019-01-01"_s);
             QTest::keyClick(scene.window().child<QLineEdit>(u"dateField"_s), Qt::Key_Return);
             return scene.until([&] { return scene.saysSomething(u"dateNote"_s); });
         },
         shows(u"dateNote"_s)},
        {u"overview"_s,
         [](Scene &scene) {
             scene.useSample();
             return scene.opens(samplePhoneNumbers().at(0)) && scene.gives(command::showOverview) &&
                    scene.until([&] { return scene.saysSomething(u"overviewWaiting"_s); });
         },
         shows(u"activityPlot"_s)},
        {u"find-everywhere"_s, [](Scene &scene) { return reads(scene, command::findEverywhere); },
         shows(u"findEverywhereField"_s)},
        {u"find-everywhere-found"_s,
         [](Scene &scene) {
             if (!reads(scene, command::findEverywhere))
                 return false;
             scene.window().type(u"findEverywhereField"_s, u"jacket"_s);
             return scene.until([&] { return scene.rows(u"findEverywhereList"_s) > 1; });
         },
         shows(u"findEverywhereList"_s, u"jacket"_s)},
        {u"find-everywhere-nothing"_s,
         [](Scene &scene) {
             if (!reads(scene, command::findEverywhere))
                 return false;
             scene.window().type(u"findEverywhereField"_s, u"giraffe"_s);
             return scene.until([&] { return scene.saysSomething(u"findEverywhereNone"_s); });
         },
         shows(u"findEverywhereNone"_s)},
    };
}

} // namespace contactdesk
