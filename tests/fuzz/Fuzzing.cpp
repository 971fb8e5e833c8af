#include "fuzz/Fuzzing.h"

#include <cstdio>
#include <cstdlib>

namespace contactdesk::fuzzing
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestSample = 2048;
constexpr qsizetype longestWords = 500;

} // namespace

QString key()
{
    return u"open sesame/+\"é"_s;
}

const Redaction &redaction()
{
    static const Redaction redaction(key());
    return redaction;
}

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "This should hold: %s.\n", what);
    std::abort();
}

ServiceAnswer answerOf(const uint8_t *data, size_t size, int status, qsizetype room)
{
    QByteArray body;
    body.reserve(static_cast<qsizetype>(size) + room);
    for (size_t i = 0; i < size; ++i)
        body.append(static_cast<char>(data[i]));
    return {status, body, QDateTime({2026, 11, 21}, {8, 30}, Qt::UTC)};
}

void checkFailure(const Failure &failure, int status)
{
    require(failure.status == status, "a failure has the answer's status");
    require(failure.rawSample.toUtf8().size() <= longestSample, "a sample is short");
    require(failure.serviceWords.size() <= longestWords, "the words are short");
    require(failure.serviceWords == failure.serviceWords.simplified(), "the words are one line");
    for (const QString &text : {failure.rawSample, failure.serviceWords}) {
        require(!text.contains(key()), "the key is taken out");
        require(!text.contains("open%20sesame%2F%2B%22%C3%A9"_L1, Qt::CaseInsensitive),
                "the encoded key is taken out");
    }
    require(!whatHappened(failure).isEmpty() && !whatToDo(failure).isEmpty(),
            "a failure can be told");
}

} // namespace contactdesk::fuzzing
