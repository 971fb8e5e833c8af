#include "fuzz/Fuzzing.h"
#include "service/codec/WireAnswers.h"

using namespace contactdesk;
using fuzzing::require;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzzing::decodeBothWays(data, size, decodeTags, [](const auto &tags, const auto &again) {
        require(tags == again, "the tags are the same");
    });
    return 0;
}
