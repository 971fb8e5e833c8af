#pragma once

#include "server/EmbeddedServer.h"

#include <variant>

namespace contactdesk
{

/// What the command line of contactdesk-server asks for.
struct ServeRequest {
    ServerOptions options;
    /// Sentences for stderr; none of them holds a key.
    QStringList warnings;
};

/// The text of --help or --version, for stdout.
struct ShowText {
    QString text;
};

/// A sentence for stderr.
struct WrongUsage {
    QString sentence;
};

/// Reads the arguments (the program's name is the first) and the key files they name.
std::variant<ServeRequest, ShowText, WrongUsage> readCommandLine(const QStringList &arguments);

} // namespace contactdesk
