#include "HeapCount.h"
#include "MadeConversation.h"
#include "PlainDecoder.h"
#include "ResidentPeak.h"
#include "service/codec/WireAnswers.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace contactdesk;

namespace
{

constexpr int rounds = 100;

/// In milliseconds.
struct Times {
    std::vector<double> all;

    double at(double part)
    {
        std::sort(all.begin(), all.end());
        return all[std::min(all.size() - 1, static_cast<size_t>(part * double(all.size())))];
    }
};

/// In bytes, at most and beyond the answer's own.
struct Memory {
    size_t heap;
    size_t resident;
};

Conversation decode(const QByteArray &answer)
{
    return decodeMessages({200, answer, {}}, Redaction()).value_or(Conversation());
}

template <class Run>
void time(Run run, Times &times)
{
    QElapsedTimer timer;
    timer.start();
    const auto result = run();
    times.all.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
}

template <class Run>
Memory weigh(Run run)
{
    Memory memory{};
    {
        heapcount::start();
        const auto result = run();
        memory.heap = heapcount::stop();
    }
    residentpeak::start();
    const auto result = run();
    memory.resident = residentpeak::sinceStart();
    return memory;
}

bool areTheSame(const Conversation &own, const QList<PlainMessage> &plain)
{
    const auto isSame = [](const Message &a, const PlainMessage &b) {
        return a.sid == b.sid && a.body == b.body && a.mediaUrl == b.mediaUrl &&
               a.mediaContentType == b.mediaContentType && a.time == b.time && a.type == b.type &&
               a.direction == b.direction && a.status == b.status;
    };
    for (qsizetype row = 0; row < own.size(); ++row) {
        if (row >= plain.size() || !isSame(own.at(row), plain.at(row)))
            return false;
    }
    return own.size() == plain.size();
}

void print(const char *what, int count, const QByteArray &answer, Times &times,
           const Memory &memory, double plainMedian)
{
    const auto size = static_cast<double>(answer.size());
    const double median = times.at(0.5);
    std::printf("%-22s %-14s %8d %7.2f %9.2f %9.2f %7.1f %8.0f %8.2f %8.2f\n",
                answer.startsWith('[') ? "bare, oldest first" : "wrapped, newest first", what,
                count, size / 1e6, median, times.at(0.99), plainMedian / median,
                size / 1e3 / median, double(memory.heap) / size, double(memory.resident) / size);
    std::fflush(stdout);
}

void compare(int count, Form form)
{
    const QByteArray answer = madeConversation(count, form);
    const auto own = [&] {
        return decode(answer);
    };
    const auto plain = [&] {
        return decodePlainly(answer);
    };
    if (!areTheSame(own(), plain())) {
        std::printf("The two don't read the same.\n");
        return;
    }
    Times ownTimes;
    Times plainTimes;
    // In turns, so that whatever else the computer does hits both.
    for (int i = 0; i < rounds; ++i) {
        time(own, ownTimes);
        time(plain, plainTimes);
    }
    const double plainMedian = plainTimes.at(0.5);
    print("own", count, answer, ownTimes, weigh(own), plainMedian);
    print("QJsonDocument", count, answer, plainTimes, weigh(plain), plainMedian);
}

} // namespace

/// Decoding a conversation: the codec against QJsonDocument with the same values made, in one run.
int main()
{
    std::printf(
        "%d rounds in turns; milliseconds from the bytes to a sorted list of messages.\n"
        "Memory at its peak, beyond the answer and as a part of its size: heap is what was "
        "asked for\n(every malloc and new, by malloc_usable_size), resident what the kernel "
        "gave (VmHWM).\n\n",
        rounds);
    std::printf("%-22s %-14s %8s %7s %9s %9s %7s %8s %8s %8s\n", "answer", "decoder", "messages",
                "MB", "median", "p99", "ratio", "MB/s", "heap", "resident");
    for (const int count : {1'000, 100'000}) {
        for (const Form form : {Form::BareOldestFirst, Form::WrappedNewestFirst})
            compare(count, form);
    }
    return 0;
}
