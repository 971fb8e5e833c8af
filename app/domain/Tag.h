#pragma once

#include <QString>

namespace contactdesk
{

struct Tag {
    QString name;
    /// "" where the service gives none.
    QString description;

    bool operator==(const Tag &) const = default;
};

} // namespace contactdesk
