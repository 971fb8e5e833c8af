#include "gallery/Scene.h"
#include "gallery/states/People.h"
#include "gallery/states/Rooms.h"
#include "ui/actions/Command.h"

#include <QFileDialog>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

bool opensPanel(Scene &scene, const QString &command)
{
    scene.answerLookUps(gallery::anna());
    scene.answerMessages(gallery::messages(60));
    return scene.opens(gallery::annasNumber) && scene.gives(command) &&
           scene.until([&] { return scene.sees(u"takeAlong"_s); });
}

/// Where the file named `where` goes, or would go if it could.
bool exportsTo(Scene &scene, const QString &where)
{
    if (!opensPanel(scene, command::exportConversation) || !scene.presses(u"takeAlongSave"_s))
        return false;
    auto *dialog = scene.window().child<QFileDialog>(u"takeAlongFile"_s);
    Q_EMIT dialog->fileSelected(scene.window().folder() + where);
    dialog->close();
    return scene.until([&] { return scene.saysSomething(u"takeAlongNotice"_s); });
}

} // namespace

/// Exporting and printing a conversation.
QList<State> takeAlongStates()
{
    return {
        {u"export"_s, [](Scene &scene) { return opensPanel(scene, command::exportConversation); },
         shows(u"takeAlongSave"_s)},
        {u"print"_s, [](Scene &scene) { return opensPanel(scene, command::printConversation); },
         shows(u"takeAlong"_s)},
        {u"export-done"_s, [](Scene &scene) { return exportsTo(scene, u"/Anna Smit.txt"_s); },
         shows(u"takeAlongNotice"_s, u"Anna Smit.txt"_s)},
        {u"export-failed"_s,
         [](Scene &scene) { return exportsTo(scene, u"/no such folder/Anna Smit.txt"_s); },
         shows(u"takeAlongNotice"_s)},
    };
}

} // namespace contactdesk
