#include "fuzz/Fuzzing.h"
#include "text/TextPromises.h"

using namespace contactdesk;
using fuzzing::require;

/// The input is a message; its first byte says whether it is UTF-8 or UTF-16, in which there can be
/// anything.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes = fuzzing::answerOf(data + 1, size - 1, 200, 0).body;
    QString source = QString::fromUtf8(bytes);
    if (data[0] % 2 == 1) {
        source.clear();
        for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
            source.append(
                QChar(static_cast<uchar>(bytes.at(i)), static_cast<uchar>(bytes.at(i + 1))));
    }
    for (const Markup markup : {Markup::Drawn, Markup::Literal}) {
        const QString broken = brokenPromise(source, markup);
        require(broken.isEmpty(), qPrintable(broken));
    }
    constexpr qsizetype looksAtEach = 12;
    constexpr qsizetype ends = 100;
    require(looksAt(source) <= looksAtEach * source.size() + ends,
            "the work grows as the text does");
    return 0;
}
