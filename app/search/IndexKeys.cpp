#include "search/IndexKeys.h"

#include "search/Folding.h"
#include "search/Utf8.h"
#include "search/WordReader.h"

namespace contactdesk
{

std::string indexKey(KeyKind kind, std::string_view value)
{
    std::string key{keyMark, static_cast<char>(kind)};
    key += value;
    return key;
}

void simplifyName(std::string &folded)
{
    size_t size = 0;
    for (const char byte : folded) {
        if (byte != ' ' || (size > 0 && folded[size - 1] != ' '))
            folded[size++] = byte;
    }
    if (size > 0 && folded[size - 1] == ' ')
        --size;
    folded.resize(
        utf8::cut(std::string_view(folded).substr(0, size), WordReader::longestWord).size());
}

std::string foldedName(QStringView name)
{
    std::string simple = folded(name);
    simplifyName(simple);
    return simple;
}

} // namespace contactdesk
