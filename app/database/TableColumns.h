#pragma once

namespace contactdesk
{

/// A table of a file, with what holds its content, separated by commas.
struct TableColumns {
    const char *name;
    const char *columns;
};

} // namespace contactdesk
