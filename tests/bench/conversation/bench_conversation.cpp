#include "../codec/HeapCount.h"
#include "MadeMessages.h"
#include "ViewFigures.h"
#include "ui/conversation/ConversationView.h"
#include "ui/conversation/MessageDelegate.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QListView>
#include <QTextStream>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace contactdesk;

namespace
{

/// A line of the table: the own view, and QListView where it can do that in a reasonable time.
void print(QTextStream &out, const QString &what, int count, const Figures &own,
           const std::optional<Figures> &plain)
{
    out << qSetFieldWidth(22) << Qt::left << what << qSetFieldWidth(10) << Qt::right << count
        << qSetRealNumberPrecision(2) << Qt::fixed << own.median << own.p99 << own.workedP99
        << own.mostRows;
    if (plain)
        out << plain->median << plain->p99 << plain->median / own.median;
    out << qSetFieldWidth(0) << Qt::endl;
}

std::unique_ptr<QListView> newListView(const Theme &theme)
{
    auto view = std::make_unique<QListView>();
    view->setItemDelegate(new MessageDelegate(theme, view.get()));
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setResizeMode(QListView::Adjust);
    return view;
}

/// What of one message that arrives is the model's work.
Figures modelAlone(const Conversation &all, int arrivals)
{
    ConversationModel model;
    qsizetype shown = all.size() - arrivals;
    Conversation next = firstOf(all, shown);
    model.setConversation(next);
    return measure(
        arrivals, [&] { next = firstOf(all, ++shown); }, [&] { model.setConversation(next); },
        nullptr);
}

void compare(QTextStream &out, int count, const Theme &theme)
{
    // QListView measures every row, again for each change: seconds at the larger sizes.
    const bool isShort = count <= 20'000;
    const int plainRounds = count <= 2000 ? 15 : 3;
    const int arrivals = 30;
    const Conversation all = madeMessages(count + arrivals);
    ConversationView view(theme);
    view.setMessageDelegate(new MessageDelegate(theme, &view));
    ViewFigures own(view, all, arrivals, [&view] { return view.measuredRows(); });
    std::unique_ptr<QListView> list = newListView(theme);
    std::optional<ViewFigures> plain;
    if (count <= 100'000)
        plain.emplace(*list, all, isShort ? plainRounds : 1, nullptr);
    const auto ifShort = [&](auto &&figures) {
        return isShort ? std::optional<Figures>(figures()) : std::nullopt;
    };

    print(out, u"open at the newest"_s, count, own.open(15),
          plain ? std::optional(plain->open(isShort ? plainRounds : 1)) : std::nullopt);
    print(out, u"resize"_s, count, own.resize(60),
          ifShort([&] { return plain->resize(plainRounds); }));
    print(out, u"scroll step"_s, count, own.scroll(300),
          ifShort([&] { return plain->scroll(100); }));
    print(out, u"jump to a moment"_s, count, own.jump(300),
          ifShort([&] { return plain->jump(100); }));
    print(out, u"one arrives"_s, count, own.arrive(), ifShort([&] { return plain->arrive(); }));
    print(out, u"  the model's part"_s, count, modelAlone(all, arrivals), std::nullopt);
    print(out, u"older ones above"_s, count, own.prepend(5),
          ifShort([&] { return plain->prepend(plainRounds); }));
}

/// What a message takes beside its text: its record, the model, its height.
void printMemory(QTextStream &out, int count, const Theme &theme)
{
    ConversationView view(theme);
    ConversationModel model;
    view.resize(600, 700);
    view.setModel(&model);
    view.show();
    view.viewport()->grab();
    const Conversation source = madeMessages(count);
    const size_t texts = textBytes(source);
    heapcount::start();
    // Copied message by message, as when it is read from an answer or a file.
    ConversationBuilder builder;
    builder.reserve(count, texts);
    for (qsizetype row = 0; row < source.size(); ++row) {
        builder.add({source.at(row).sid.utf8(), source.body(row), {}}, source.kind(row),
                    source.time(row));
    }
    model.setConversation(builder.take());
    const size_t all = heapcount::stop();
    out << qSetFieldWidth(22) << Qt::left << "bytes a message" << qSetFieldWidth(10) << Qt::right
        << count << static_cast<double>(all - texts) / count << qSetFieldWidth(0) << Qt::endl;
}

} // namespace

/// The conversation's own view against QListView with the same delegate, in one run.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const Theme theme(Scheme::Light, QApplication::font());
    theme.apply(application);

    QTextStream out(stdout);
    out << "Milliseconds to the painted view; rows: the most that were laid out in one round;\n"
           "p99 work: of the time that the thread itself was at work\n"
        << qSetFieldWidth(22) << Qt::left << "what" << qSetFieldWidth(10) << Qt::right << "messages"
        << "own" << "p99" << "p99 work" << "rows" << "QListView" << "p99" << "ratio"
        << qSetFieldWidth(0) << Qt::endl;
    for (const int count : {300, 2000, 20'000, 100'000, 1'000'000})
        compare(out, count, theme);
    out << "\nHeap beside the texts, with the view and its layouts in sight\n";
    for (const int count : {300, 2000, 20'000, 100'000, 1'000'000})
        printMemory(out, count, theme);
    return 0;
}
