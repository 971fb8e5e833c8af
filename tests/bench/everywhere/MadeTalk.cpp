#include "MadeTalk.h"

#include "store/DirectoryStore.h"
#include "support/MadeRandom.h"

#include <QEventLoop>
#include <QFile>

#include <array>
#include <fcntl.h>
#include <unistd.h>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array words = {
    "the",     "order",   "arrived",  "damaged",  "please", "number",    "tomorrow", "could",
    "you",     "address", "delivery", "invoice",  "thanks", "colleague", "look",     "into",
    "morning", "parcel",  "again",    "question", "same",   "yesterday", "still",    "waiting",
    "account", "payment", "before",   "Saturday", "street", "kind",      "regards",  "help"};
constexpr std::array others = {"señor", "Straße", "grüße", "👍", "’s", "café", "Łódź", "спасибо"};

QString body(MadeRandom &random)
{
    QByteArray text;
    const bool isAscii = random.inHundred(80);
    const int length = 150 + random.below(300);
    while (text.size() < length) {
        text += isAscii || random.inHundred(85) ? random.oneOf(words) : random.oneOf(others);
        text += random.inHundred(12) ? ". " : " ";
    }
    if (random.inHundred(2))
        text += "Refund?";
    return QString::fromUtf8(text);
}

} // namespace

Conversation madeTalk(quint64 seed, int messages)
{
    MadeRandom random(seed);
    const QDateTime start = QDateTime(QDate(2024, 1, 1), QTime(8, 0), Qt::UTC);
    QList<Message> talk;
    for (int i = 0; i < messages; ++i) {
        const bool isInbound = random.inHundred(50);
        talk.append(
            {.sid = u"SM%1%2"_s.arg(seed).arg(i),
             .body = body(random),
             .mediaUrl = {},
             .mediaContentType = {},
             .time = start.addSecs(i * 600),
             .type = u"text"_s,
             .direction = isInbound ? MessageDirection::Inbound : MessageDirection::Outbound,
             .status = isInbound ? u"received"_s : u"delivered"_s});
    }
    if (seed == 0 && messages > 0)
        talk.first().body = u"a kettledrum, of all things"_s;
    return Conversation(talk);
}

void writeTalks(const QString &file, int conversations, int messagesOfEach)
{
    DirectoryStore store(file);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QEventLoop loop;
    QObject::connect(&store, &DirectoryStore::learned, &loop, [&](const ContactSummary &summary) {
        if (summary.id.value == u"last"_s)
            loop.quit();
    });
    for (int i = 0; i < conversations; ++i) {
        Contact contact;
        contact.id = {u"c%1"_s.arg(i)};
        contact[ContactField::FirstName] =
            Field::known(u"Contact %1"_s.arg(i), Source::Service, now);
        store.learn(contact);
        store.saveConversation(contact.id, madeTalk(static_cast<quint64>(i), messagesOfEach), now);
        store.markOpened(contact.id, now.addSecs(i));
    }
    Contact last;
    last.id = {u"last"_s};
    store.learn(last);
    loop.exec();
}

bool makeCold(const QString &file)
{
    const int descriptor = open(QFile::encodeName(file).constData(), O_RDONLY);
    if (descriptor < 0)
        return false;
    const bool isDone =
        fdatasync(descriptor) == 0 && posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED) == 0;
    close(descriptor);
    return isDone;
}

} // namespace contactdesk
