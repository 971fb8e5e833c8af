#pragma once

#include "database/SqliteConnection.h"
#include "journal/TakeOver.h"

#include <QHash>

#include <functional>

namespace contactdesk
{

/// The contacts whose bot was switched off here and not on again.
class TakeOverRows
{
public:
    template <class Value>
    using Result = tl::expected<Value, Failure>;
    using Change = std::function<std::optional<TakeOver>(std::optional<TakeOver>)>;

    explicit TakeOverRows(SqliteConnection &file) : m_file(file) {}

    Result<QHash<ContactId, TakeOver>> all();
    /// Makes of a contact's take-over what `change` makes of it; unset is none.
    Result<void> change(const ContactId &contact, const Change &change);
    /// Of two the one that began later stays.
    Result<void> rename(const ContactId &former, const ContactId &id);

private:
    Result<std::optional<TakeOver>> read(const ContactId &contact);
    Result<void> save(const TakeOver &takeOver);
    Result<void> remove(const ContactId &contact);

    SqliteConnection &m_file;
};

} // namespace contactdesk
