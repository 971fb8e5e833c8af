#pragma once

#include "service/ContactService.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace contactdesk
{

/// One of the seven operations with fixed arguments, for tests that hold for all of them.
struct Operation {
    /// The failure (untraced), or nothing for success.
    using Taker = std::function<void(std::optional<Failure>)>;

    QByteArray name;
    QByteArray verb;
    /// An answer that makes it succeed.
    QByteArray goodAnswer;
    std::function<Call(ContactService &, QObject *, Taker)> ask;

    bool isWrite() const { return verb != "GET"; }
    /// How often it is attempted when an attempt is lost.
    int timesTried() const { return name == "create" ? 1 : 3; }
};

const std::vector<Operation> &allOperations();

/// Without which request it was and when, to compare the rest.
Failure untraced(Failure failure);

/// Adds a row for each, with its number in a column of type int named "operation".
void addOperationRows(bool writesOnly);

/// The account that the tests use: its key has characters that need encoding.
QString testKey();

} // namespace contactdesk
