#include "gallery/Scene.h"
#include "gallery/states/Rooms.h"
#include "ui/actions/Command.h"

#include <QComboBox>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

AccountId keptAccount(Scene &scene, const QString &name, const QString &color)
{
    const AccountId id = AccountBook::newId();
    scene.window().book().put(
        {id, name, color, scene.script().account().baseAddress, KeyPlace::ThisRun});
    return id;
}

void keepAccounts(Scene &scene)
{
    keptAccount(scene, u"Shop"_s, u"#2f6fd0"_s);
    keptAccount(scene, u"المتجر الإلكتروني"_s, u"#b0447a"_s);
    keptAccount(scene, u"Customer service of the whole group, Benelux and Scandinavia"_s,
                u"#3a7d44"_s);
}

void fillForm(Scene &scene)
{
    scene.window().type(u"accountNameField"_s, u"Shop"_s);
    scene.window().type(u"accountAddress"_s, scene.script().account().baseAddress.toString());
    scene.window().type(u"accountKey"_s, u"any-key"_s);
}

bool refusesKey(Scene &scene)
{
    scene.failLookUps(401, R"("Unauthorized")");
    const AccountId id = keptAccount(scene, u"Shop"_s, u"#2f6fd0"_s);
    scene.window().window().showDesk(scene.desk(), id, {});
    scene.window().lookUp(u"+31612345678"_s);
    return scene.until([&] { return scene.sees(u"enterNewKey"_s); });
}

} // namespace

QList<State> accountStates()
{
    return {
        {u"accounts-none"_s, [](Scene &scene) { return scene.gives(command::manageAccounts); },
         says(u"noAccounts"_s, {})},
        {u"accounts-several"_s,
         [](Scene &scene) {
             keepAccounts(scene);
             return scene.gives(command::manageAccounts) && scene.choosesRow(u"accountList"_s, 1);
         },
         shows(u"accountList"_s, u"المتجر الإلكتروني"_s)},
        {u"accounts-problems"_s,
         [](Scene &scene) {
             scene.gives(command::manageAccounts);
             scene.window().type(u"accountAddress"_s, u"http://api.example.com/v1"_s);
             return scene.presses(u"saveAccount"_s);
         },
         says(u"accountAddressProblem"_s, u"must begin with https://"_s)},
        {u"accounts-test-refused"_s,
         [](Scene &scene) {
             scene.failLookUps(401, R"("Unauthorized")");
             scene.gives(command::manageAccounts);
             fillForm(scene);
             return scene.presses(u"testAccount"_s) &&
                    scene.until([&] { return scene.sees(u"copyReport"_s); });
         },
         says(u"accountNotice"_s, u"refused"_s)},
        {u"accounts-test-passed"_s,
         [](Scene &scene) {
             scene.failLookUps(404, R"({"success":false,"message":"Contact not found"})");
             scene.gives(command::manageAccounts);
             fillForm(scene);
             return scene.presses(u"testAccount"_s) &&
                    scene.until([&] { return scene.window().isEnabled(u"testAccount"_s); });
         },
         says(u"accountNotice"_s, u"took the key"_s)},
        {u"accounts-no-keychain"_s,
         [](Scene &scene) {
             scene.gives(command::manageAccounts);
             fillForm(scene);
             return scene.presses(u"saveAccount"_s) &&
                    scene.until([&] { return scene.sees(u"keepInFile"_s); });
         },
         says(u"accountNotice"_s, u"No keychain can be reached"_s)},
        {u"accounts-removal"_s,
         [](Scene &scene) {
             keepAccounts(scene);
             scene.gives(command::manageAccounts);
             return scene.choosesRow(u"accountList"_s, 0) && scene.presses(u"removeAccount"_s);
         },
         shows(u"confirmRemoval"_s)},
        {u"key-refused"_s, refusesKey, says(u"noticeBar"_s, u"The service refused the key"_s)},
        {u"key-asked-for"_s,
         [](Scene &scene) { return refusesKey(scene) && scene.presses(u"enterNewKey"_s); },
         shows(u"accountKey"_s)},
    };
}

} // namespace contactdesk
