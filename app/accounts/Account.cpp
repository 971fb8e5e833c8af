#include "accounts/Account.h"

#include <QUuid>

namespace contactdesk
{

bool isWellFormed(const AccountId &id)
{
    const QUuid uuid = QUuid::fromString(id.value);
    return !uuid.isNull() && uuid.toString(QUuid::WithoutBraces) == id.value;
}

} // namespace contactdesk
