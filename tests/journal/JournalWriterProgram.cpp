#include "journal/JournalFile.h"
#include "journal/MadeEntries.h"

#include <QCoreApplication>

#include <cstdio>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// Adds entries to the journal in the folder that is named, many at a time, until it is killed:
/// says "open" or, if another program owns the journal, "guest", and then the number of each entry
/// as soon as it is told that it is durable. Entries' texts are the numbers from the second
/// argument on, so that none can be missed or come twice unseen.
namespace
{

class Writer : public QObject
{
public:
    Writer(const QString &folder, int first) : m_file(folder), m_next(first)
    {
        connect(&m_file, &JournalFile::opened, this, [this](const JournalContent &content) {
            say(content.isOwner ? "open" : "guest");
            m_isOwner = content.isOwner;
            for (int i = 0; i < 16; ++i)
                addNext();
        });
        connect(&m_file, &JournalFile::changedElsewhere, this,
                [this](const JournalContent &content) {
                    if (content.isOwner && !m_isOwner)
                        say("owner");
                    m_isOwner = content.isOwner;
                });
        connect(&m_file, &JournalFile::failed, this,
                [](const Failure &failure) { say("failed: " + failure.serviceWords.toUtf8()); });
    }

private:
    static void say(const QByteArray &words)
    {
        std::printf("%s\n", words.constData());
        std::fflush(stdout);
    }

    void addNext()
    {
        const int number = m_next++;
        // A text of many pages now and then.
        const QString text =
            QString::number(number) + (number % 50 == 0 ? QString(9000, u' ') : QString());
        QList<Entry> entries{made::update(u"c%1"_s.arg(number % 7), u""_s, text)};
        if (number % 10 == 0)
            entries.append(made::note(u"n%1"_s.arg(number), u""_s, text));
        m_file.append(entries, this, [this, number](const auto &ids) {
            if (!ids)
                return;
            say(QByteArray::number(number) + ' ' + QByteArray::number(ids->first().value));
            if (m_isOwner)
                goOn(ids->first(), number);
            else
                addNext();
        });
    }

    /// As whoever sends would: under way, and soon done.
    void goOn(EntryId id, int number)
    {
        Entry entry = made::update(u"c%1"_s.arg(number % 7), u""_s, QString::number(number));
        entry.id = id;
        entry.state = EntryState::Sending;
        m_file.update({entry}, {}, this, [this, entry](const auto &) mutable {
            addNext();
            entry.state = EntryState::Done;
            m_file.update({entry},
                          {{.entry = entry.id,
                            .event = HistoryEvent::Accepted,
                            .at = entry.madeAt,
                            .contact = entry.contact}},
                          this, [](const auto &) {});
        });
    }

    JournalFile m_file;
    int m_next;
    bool m_isOwner = false;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 3)
        return 2;
    const Writer writer(QString::fromLocal8Bit(argv[1]), QByteArray(argv[2]).toInt());
    return QCoreApplication::exec();
}
