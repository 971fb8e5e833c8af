#pragma once

#include "domain/NewContact.h"

#include <QJsonObject>

namespace contactdesk
{

/// A contact to be created, as it is kept with its entry: what is unset isn't there.
QJsonObject toJson(const NewContact &creation);
/// Unset if `json` is no contact to be created.
std::optional<NewContact> creationFrom(const QJsonValue &json);

} // namespace contactdesk
