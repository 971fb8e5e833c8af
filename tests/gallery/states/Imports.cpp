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

/// What an importer says of a long file; a short one is read before anybody sees that.
void beginImport(Scene &scene)
{
    Q_EMIT scene.desk().importer().started(u"/home/maria/Customers of the spring sale.csv"_s);
    Q_EMIT scene.desk().importer().progressed({12'400, 380, 17}, 0.4);
}

bool importsFile(Scene &scene, const QByteArray &csv)
{
    QFile file(scene.window().folder() + u"/people.csv"_s);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(csv);
    file.close();
    scene.gives(command::importContacts);
    auto *dialog = scene.window().child<QFileDialog>(u"importFile"_s);
    Q_EMIT dialog->fileSelected(file.fileName());
    dialog->close();
    return scene.until(
        [&] { return scene.saysSomething(u"importNotice"_s) && !scene.sees(u"importBar"_s); });
}

} // namespace

QList<State> importStates()
{
    return {
        {u"import-running"_s,
         [](Scene &scene) {
             beginImport(scene);
             return scene.meets(gallery::neighbours(60));
         },
         shows(u"importBar"_s, u"Customers of the spring sale.csv"_s)},
        {u"import-done"_s,
         [](Scene &scene) {
             return importsFile(scene, "firstName,lastName,phoneNumber\nAnna,Smit,+31612345678\n"
                                       "Bo,Bakker,+31687654321\n");
         },
         says(u"importNotice"_s, u"2"_s)},
        {u"import-problems"_s,
         [](Scene &scene) {
             return importsFile(scene, "firstName,phoneNumber\nAnna,+31612345678\nNobody,\nBo,\n");
         },
         says(u"importNotice"_s, u"left out: neither number nor e-mail"_s)},
        {u"import-failed"_s,
         [](Scene &scene) {
             beginImport(scene);
             BulkOutcome outcome{{12'400, 380, 17}, false, {}};
             outcome.failure = Failure{.kind = FailureKind::Storage};
             Q_EMIT scene.desk().importer().finished(outcome);
             return true;
         },
         says(u"importNotice"_s, u"The import came to an end too early"_s)},
    };
}

} // namespace contactdesk
