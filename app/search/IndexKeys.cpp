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

std::string foldedName(QStringView name)
{
    std::string simple;
    for (const char byte : folded(name)) {
        if (byte != ' ' || (!simple.empty() && simple.back() != ' '))
            simple.push_back(byte);
    }
    if (simple.ends_with(' '))
        simple.pop_back();
    simple.resize(utf8::cut(simple, WordReader::longestWord).size());
    return simple;
}

} // namespace contactdesk
