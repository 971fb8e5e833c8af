#include "fuzz/Fuzzing.h"
#include "service/codec/WireAnswers.h"

using namespace contactdesk;
using fuzzing::require;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzzing::decodeBothWays(data, size, decodeListName, [](const auto &name, const auto &again) {
        require(name == again, "the name is the same");
        require(name->trimmed() == *name, "a list's name has no space around it");
    });
    return 0;
}
