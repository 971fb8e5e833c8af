#include "fuzz/Fuzzing.h"
#include "service/codec/WireAnswers.h"

using namespace contactdesk;
using fuzzing::require;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzzing::decodeBothWays(data, size, decodeAcknowledgement, [](const auto &, const auto &) {});
    return 0;
}
