#pragma once

#include <QHashFunctions>
#include <QString>

namespace contactdesk
{

/// An opaque identifier of the service: never parsed, never shortened, percent-encoded in a path.
/// The tag keeps a contact's id from being passed where a list's is wanted.
template <class Tag>
struct Identifier {
    QString value;

    bool isEmpty() const { return value.isEmpty(); }
    bool operator==(const Identifier &) const = default;
    friend size_t qHash(const Identifier &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using ContactId = Identifier<struct ContactIdTag>;
using ListId = Identifier<struct ListIdTag>;

} // namespace contactdesk
