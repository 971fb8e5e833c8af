#pragma once

#include "domain/Failure.h"
#include "service/http/Redaction.h"
#include "service/http/ServiceAnswer.h"

#include <cstddef>
#include <cstdint>

/// What the fuzz targets share.
namespace contactdesk::fuzzing
{

/// An account's key with something in it for every way of writing it; parts of the dictionary.
QString key();
const Redaction &redaction();

/// Ends the program, telling what doesn't hold.
void require(bool holds, const char *what);

/// The input as the body of an answer, in a buffer of its own with that much room behind it.
ServiceAnswer answerOf(const uint8_t *data, size_t size, int status, qsizetype room);

/// What every failure must be: of a known kind, short, and without the key.
void checkFailure(const Failure &failure, int status);

/// Decodes the input as the body of an answer with 200, once without room behind it and once with.
/// Two values go to `check`; a failure is checked here.
template <class Decode, class Check>
void decodeBothWays(const uint8_t *data, size_t size, Decode decode, Check check)
{
    constexpr int ok = 200;
    const auto decoded = decode(answerOf(data, size, ok, 0), redaction());
    const auto inPlace = decode(answerOf(data, size, ok, answerPadding), redaction());
    require(decoded.has_value() == inPlace.has_value(), "room behind the body makes no difference");
    if (decoded) {
        check(decoded, inPlace);
        return;
    }
    require(decoded.error() == inPlace.error(), "room behind the body makes no other failure");
    checkFailure(decoded.error(), ok);
}

} // namespace contactdesk::fuzzing
