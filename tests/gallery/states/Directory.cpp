#include "gallery/Scene.h"
#include "gallery/states/People.h"
#include "gallery/states/Rooms.h"
#include "ui/actions/Command.h"

#include <QAbstractItemView>
#include <QTest>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

bool searches(Scene &scene, const QString &text)
{
    if (!scene.meets(gallery::neighbours(60)))
        return false;
    scene.window().type(u"lookUpField"_s, text);
    return true;
}

bool savesSearch(Scene &scene, const QString &text, const QString &name)
{
    scene.window().type(u"lookUpField"_s, text);
    scene.gives(command::saveSearch);
    if (!scene.until([&] { return scene.sees(u"savedSearchName"_s); }))
        return false;
    scene.window().type(u"savedSearchName"_s, name);
    QTest::keyClick(scene.window().child<QLineEdit>(u"savedSearchName"_s), Qt::Key_Return);
    return scene.until([&] { return !scene.sees(u"savedSearchName"_s); });
}

} // namespace

/// Who this computer knows, and searching among them.
QList<State> directoryStates()
{
    return {
        {u"directory-empty"_s,
         [](Scene &scene) {
             return scene.until([&] { return scene.saysSomething(u"nobodyFound"_s); });
         },
         says(u"nobodyFound"_s, u"Nobody yet"_s)},
        {u"directory-full"_s, [](Scene &scene) { return scene.meets(gallery::neighbours(200)); },
         shows(u"contactList"_s)},
        {u"search-hits"_s,
         [](Scene &scene) {
             return searches(scene, u"ma"_s) &&
                    scene.until([&] { return scene.window().label(u"contactCount"_s).size() > 3; });
         },
         shows(u"contactList"_s)},
        {u"search-nobody"_s,
         [](Scene &scene) {
             return searches(scene, u"Bartholomew Featherstonehaugh-Cholmondeley"_s) &&
                    scene.until([&] { return scene.saysSomething(u"nobodyFound"_s); });
         },
         says(u"nobodyFound"_s, u"Nobody in the directory matches"_s)},
        {u"search-asks-service"_s,
         [](Scene &scene) {
             return searches(scene, u"+31611111111"_s) &&
                    scene.until([&] { return scene.rows(u"contactList"_s) == 1; });
         },
         shows(u"contactList"_s, u"+31 6 11111111"_s)},
        {u"search-problem"_s,
         [](Scene &scene) {
             return searches(scene, u"bot:perhaps"_s) &&
                    scene.until([&] { return scene.saysSomething(u"nobodyFound"_s); });
         },
         shows(u"nobodyFound"_s, u"bot:"_s)},
        {u"look-up-problem"_s,
         [](Scene &scene) {
             scene.window().lookUp(u"not a number"_s);
             return scene.until([&] { return scene.saysSomething(u"lookUpProblem"_s); });
         },
         says(u"lookUpProblem"_s, u"This is neither"_s)},
        {u"search-naming"_s,
         [](Scene &scene) {
             return searches(scene, u"tag:vip"_s) && scene.gives(command::saveSearch) &&
                    scene.until([&] { return scene.sees(u"savedSearchName"_s); });
         },
         shows(u"savedSearchName"_s, u"tag:vip"_s)},
        {u"search-saved"_s,
         [](Scene &scene) {
             return scene.meets(gallery::neighbours(60)) &&
                    savesSearch(scene, u"bot:off"_s, u"Mine to answer"_s) &&
                    savesSearch(scene, u"seen:<7d"_s,
                                u"Everyone who was opened in the last seven days"_s) &&
                    savesSearch(scene, u"ma"_s, u"Ma"_s);
         },
         shows(u"savedSearches"_s, u"Mine to answer"_s)},
    };
}

} // namespace contactdesk
