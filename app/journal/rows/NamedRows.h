#pragma once

#include "database/SqliteConnection.h"
#include "domain/Identifiers.h"

#include <QList>

namespace contactdesk
{

/// Under which ids a contact was known, each up to a line of the history: the id of one who was
/// named may later be somebody else's.
class NamedRows
{
public:
    template <class Value>
    using Result = tl::expected<Value, Failure>;

    struct Former {
        ContactId id;
        /// The last line in which it is this contact.
        qint64 lastLine = 0;
    };

    explicit NamedRows(SqliteConnection &file) : m_file(file) {}

    Result<void> add(const ContactId &former, const ContactId &id, qint64 lastLine);
    /// The id itself if it has not been replaced, or has become somebody else's since.
    Result<ContactId> presentIdOf(const ContactId &contact);
    Result<QList<Former>> formerIdsOf(const ContactId &contact);
    /// The last line in which this was somebody else's id; 0 if it never was.
    Result<qint64> lastLineAsFormer(const ContactId &id);

private:
    SqliteConnection &m_file;
};

} // namespace contactdesk
