#include "fuzz/Fuzzing.h"
#include "service/codec/WireAnswers.h"

using namespace contactdesk;
using fuzzing::require;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzzing::decodeBothWays(data, size, decodeCreatedId, [](const auto &id, const auto &again) {
        require(id == again, "the id is the same");
        require(!id->isEmpty(), "a created contact has an id");
    });
    return 0;
}
