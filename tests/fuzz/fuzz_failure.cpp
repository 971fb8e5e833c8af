#include "fuzz/Fuzzing.h"
#include "service/codec/WireFailure.h"

using namespace contactdesk;
using fuzzing::require;

namespace
{

constexpr int statuses[] = {200, 302, 400, 401, 403, 404, 409, 413, 422, 429, 500, 502, 503, 599};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    // The size chooses the status: then a recorded answer is an input as it is.
    const int status = statuses[size % std::size(statuses)];
    const ServiceAnswer answer = fuzzing::answerOf(data, size, status, 0);
    fuzzing::checkFailure(failureByStatus(answer, fuzzing::redaction()), status);
    fuzzing::checkFailure(failureByCode({}, answer, fuzzing::redaction()), status);
    return 0;
}
