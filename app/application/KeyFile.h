#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace contactdesk
{

/// Reads a key from a file: its first line. The error is a sentence that names the file and not
/// what is in it. Blocks on the disk: for start-up.
tl::expected<QString, QString> readKeyFile(const QString &path);

} // namespace contactdesk
