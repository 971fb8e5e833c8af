#include "gallery/Scene.h"
#include "gallery/states/People.h"
#include "gallery/states/Rooms.h"
#include "models/ConversationModel.h"
#include "server/SampleData.h"
#include "ui/actions/Command.h"
#include "ui/conversation/ConversationView.h"

#include <QBuffer>
#include <QImage>
#include <QScrollBar>
#include <QTest>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

bool opensWith(Scene &scene, const QByteArray &messages)
{
    scene.answerLookUps(gallery::anna());
    scene.answerMessages(messages);
    return scene.opens(gallery::annasNumber);
}

ConversationView &conversation(Scene &scene)
{
    return *scene.window().child<ConversationView>(u"conversation"_s);
}

/// A message that points to a file of the service's own, as `type`.
QByteArray medium(Scene &scene, int number, const QByteArray &type, const QString &file)
{
    QUrl address = scene.script().account().baseAddress;
    address.setPath(u"/media/"_s + file);
    return gallery::message(number, "",
                            R"(,"mediaContentType":")" + type + R"(","mediaUrl":")" +
                                address.toEncoded() + '"');
}

QByteArray garden()
{
    QImage picture(640, 400, QImage::Format_RGB32);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            picture.setPixel(x, y, qRgb(x * 90 / 640, 90 + y / 4, 60 + (x ^ y) % 40));
    }
    QByteArray png;
    QBuffer buffer(&png);
    picture.save(&buffer, "PNG");
    return png;
}

bool showsMedia(Scene &scene)
{
    scene.script().to("GET /media/garden",
                      ScriptedServer::answer(200, garden(), "Content-Type: image/png\r\n"));
    const QByteArrayList messages{gallery::messages(4),
                                  medium(scene, 4, "application/pdf", u"invoice 2026-11.pdf"_s),
                                  medium(scene, 5, "audio/ogg", u"voice.ogg"_s),
                                  medium(scene, 6, "video/mp4", u"unboxing.mp4"_s),
                                  medium(scene, 7, "image/png", u"garden.png"_s)};
    if (!opensWith(scene, messages.join(',')) || !scene.choosesRow(u"conversation"_s, 7))
        return false;
    const QModelIndex picture = scene.view(u"conversation"_s).currentIndex();
    QTest::keyClick(&conversation(scene), Qt::Key_Return);
    return scene.until([&] {
        return picture.data(ConversationModel::MediaStateRole).value<MediaState>().stage ==
               MediaStage::Ready;
    });
}

bool asksAboutLink(Scene &scene, const QByteArray &body)
{
    if (!opensWith(scene, gallery::messages(8) + ',' + gallery::message(8, body)) ||
        !scene.choosesRow(u"conversation"_s, 8))
        return false;
    QTest::keyClick(&conversation(scene), Qt::Key_Return);
    return scene.until([&] { return scene.sees(u"linkBar"_s); });
}

} // namespace

/// What was written.
QList<State> conversationStates()
{
    return {
        {u"conversation-empty"_s,
         [](Scene &scene) {
             scene.useSample();
             return scene.opens(samplePhoneNumbers().at(2));
         },
         shows(u"conversationEmpty"_s)},
        {u"conversation-long"_s,
         [](Scene &scene) {
             scene.useSample();
             return scene.opens(samplePhoneNumbers().at(4));
         },
         shows(u"conversation"_s)},
        {u"conversation-loading"_s,
         [](Scene &scene) {
             scene.script().hold("GET /v1/contacts/messages/");
             scene.answerLookUps(gallery::anna());
             scene.window().lookUp(gallery::annasNumber);
             return scene.until([&] { return scene.window().page() == "personPage"_L1; });
         },
         shows(u"conversationEmpty"_s)},
        {u"conversation-failed"_s,
         [](Scene &scene) {
             scene.script().to("GET /v1/contacts/messages/", ScriptedServer::answer(500, "{}"));
             scene.answerLookUps(gallery::anna());
             return scene.opens(gallery::annasNumber);
         },
         shows(u"conversationRetry"_s)},
        {u"conversation-short"_s,
         [](Scene &scene) { return opensWith(scene, gallery::messages(4)); },
         shows(u"conversation"_s, u"Good morning, where is my parcel?"_s)},
        {u"conversation-selected"_s,
         [](Scene &scene) {
             if (!opensWith(scene, gallery::messages(12)))
                 return false;
             conversation(scene).setFocus();
             QTest::keyClick(&conversation(scene), Qt::Key_A, Qt::ControlModifier);
             return true;
         },
         shows(u"conversation"_s)},
        {u"conversation-media"_s, showsMedia, shows(u"conversation"_s)},
        {u"conversation-picture"_s,
         [](Scene &scene) {
             if (!showsMedia(scene))
                 return false;
             QTest::keyClick(&conversation(scene), Qt::Key_Return);
             return scene.until([&] { return scene.sees(u"pictureViewer"_s); });
         },
         shows(u"pictureViewer"_s, u"garden.png"_s)},
        {u"conversation-link"_s,
         [](Scene &scene) {
             return asksAboutLink(scene, "see https://example.com/return/4711 please");
         },
         shows(u"linkBar"_s, u"example.com"_s)},
        {u"conversation-link-odd"_s,
         [](Scene &scene) {
             return asksAboutLink(scene, "pay at http://paypal.com.login.example.tk:8080/account/"
                                         "verify?session=0123456789abcdef0123456789abcdef now");
         },
         shows(u"linkBar"_s, u"example.tk"_s)},
        {u"conversation-link-number"_s,
         [](Scene &scene) { return asksAboutLink(scene, "call +44 7700 900123 please"); },
         shows(u"linkLookUp"_s)},
        {u"conversation-new-messages"_s,
         [](Scene &scene) {
             if (!opensWith(scene, gallery::messages(120)))
                 return false;
             conversation(scene).verticalScrollBar()->setValue(400);
             scene.answerMessages(gallery::messages(122));
             scene.gives(command::refresh);
             return scene.until([&] { return scene.sees(u"newMessages"_s); });
         },
         shows(u"newMessages"_s)},
    };
}

} // namespace contactdesk
