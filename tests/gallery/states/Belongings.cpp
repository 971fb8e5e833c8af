#include "gallery/Scene.h"
#include "gallery/states/People.h"
#include "gallery/states/Rooms.h"
#include "server/SampleData.h"
#include "ui/actions/Command.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QTest>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

bool opensAnna(Scene &scene)
{
    scene.answerLookUps(gallery::anna());
    return scene.opens(gallery::annasNumber);
}

bool addsToList(Scene &scene, const QString &list)
{
    auto *field = scene.window().child<QComboBox>(u"addToListField"_s)->lineEdit();
    field->selectAll();
    QTest::keyClicks(field, list);
    return scene.presses(u"addToListButton"_s) && scene.until([&] {
        return scene.sees(u"membershipList"_s) &&
               scene.window().rows(u"membershipList"_s).contains(list);
    });
}

bool opensWithLists(Scene &scene, int status)
{
    scene.script().to("POST /v1/contacts/lists",
                      ScriptedServer::answer(status, R"({"success":true,"message":"ok"})"));
    for (const ContactList &list : sampleLists())
        scene.desk().listBook().learn(list);
    return opensAnna(scene) && addsToList(scene, u"Newsletter"_s);
}

QByteArray manyTags()
{
    QByteArrayList tags;
    for (int i = 1; i <= 40; ++i) {
        tags.append(R"({"name":")" +
                    (i % 9 == 0 ? QByteArray("a tag that says rather a lot about somebody ")
                                : QByteArray("tag ")) +
                    QByteArray::number(i) + R"(","description":"Number )" + QByteArray::number(i) +
                    R"("})");
    }
    return tags.join(',');
}

} // namespace

/// Tags, lists and notes of the open person.
QList<State> belongingStates()
{
    return {
        {u"tags-many"_s,
         [](Scene &scene) {
             scene.answerTags(manyTags());
             return opensAnna(scene) && scene.scrollsTo(u"tagList"_s);
         },
         shows(u"tagList"_s, u"tag 1"_s)},
        {u"tags-described"_s,
         [](Scene &scene) {
             scene.answerTags(R"({"name":"vip","description":"Answers within the hour"},)"
                              R"({"name":"return","description":""})");
             if (!opensAnna(scene))
                 return false;
             scene.view(u"tagList"_s).setFocus(Qt::TabFocusReason);
             return scene.choosesRow(u"tagList"_s, 0) && scene.scrollsTo(u"tagDescription"_s);
         },
         shows(u"tagDescription"_s, u"Answers within the hour"_s)},
        {u"tags-failed"_s,
         [](Scene &scene) {
             scene.script().to("GET /v1/contacts/tags/", ScriptedServer::answer(500, "{}"));
             return opensAnna(scene) && scene.scrollsTo(u"tagsState"_s);
         },
         says(u"tagsState"_s, u"The tags could not be read."_s)},
        {u"lists"_s,
         [](Scene &scene) {
             return opensWithLists(scene, 200) && addsToList(scene, u"Customers 2026"_s) &&
                    scene.window().sends() && scene.scrollsTo(u"membershipList"_s);
         },
         shows(u"membershipList"_s, u"Newsletter"_s)},
        {u"lists-refused"_s,
         [](Scene &scene) {
             return opensWithLists(scene, 400) &&
                    scene.until([&] { return scene.saysSomething(u"listsNotice"_s); }) &&
                    scene.scrollsTo(u"listsNotice"_s);
         },
         shows(u"listsNotice"_s, u"Newsletter"_s)},
        {u"lists-naming"_s,
         [](Scene &scene) {
             return opensWithLists(scene, 200) && scene.choosesRow(u"membershipList"_s, 0) &&
                    scene.presses(u"nameListButton"_s) && scene.scrollsTo(u"listNameField"_s);
         },
         shows(u"listNameField"_s, u"Newsletter"_s)},
        {u"note"_s,
         [](Scene &scene) {
             if (!opensAnna(scene))
                 return false;
             auto *note = scene.window().child<QPlainTextEdit>(u"noteText"_s);
             scene.typesInto(*note, u"Prefers to be called after four. Sister of Bo."_s);
             return scene.scrollsTo(u"notePanel"_s);
         },
         shows(u"noteText"_s, u"Sister of Bo"_s)},
    };
}

} // namespace contactdesk
