#pragma once

#include <string_view>

namespace contactdesk
{

/// Whether some beginning of `word` is `query` with at most one typing error: a code point too
/// many, one missing, a wrong one, or two neighbours in the wrong order. Both are UTF-8.
bool beginsWithTypo(std::string_view word, std::string_view query);

} // namespace contactdesk
