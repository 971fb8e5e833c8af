#include "fuzz/Fuzzing.h"
#include "service/codec/JsonRepair.h"
#include "service/codec/JsonText.h"
#include "service/codec/WireTime.h"

using namespace contactdesk;
using fuzzing::require;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray json = fuzzing::answerOf(data, size, 200, 0).body;
    const QByteArray repaired = repairedJson(json);
    require(repairedJson(repaired) == repaired, "what is repaired needs no repair");
    require(!JsonText::parse(json) || JsonText::parse(repaired), "a repair breaks nothing");

    const QDateTime time = timeFromIso({json.constData(), size});
    if (time.isValid()) {
        const QByteArray again = time.toString(Qt::ISODateWithMs).toLatin1();
        require(time.date().year() >= 1 && time.date().year() <= 9999, "a time can be shown");
        require(timeFromIso({again.constData(), static_cast<size_t>(again.size())}) == time,
                "a time that is written is read as the same");
    }
    return 0;
}
