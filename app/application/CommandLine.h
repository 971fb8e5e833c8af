#pragma once

#include <QSize>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <tl/expected.hpp>

namespace contactdesk
{

/// What the program was started for.
struct StartOptions {
    /// The base address of an account for this run only; unset for the local workspace.
    std::optional<QUrl> service = {};
    /// Holds the key of that account.
    QString keyFile = {};
    /// Looked up once the desk is there; "" for nothing.
    QString lookUp = {};
    /// "light", "dark" or "" to follow the desktop.
    QString theme = {};
    /// Where to save a picture of the window once the look-up has settled, and quit; "" not to.
    QString picture = {};
    /// Of the window in that picture, in device-independent pixels; empty for the usual size.
    QSize size = {};
    /// Where the user's data are kept; "" for the usual place.
    QString dataFolder = {};
};

/// What the command line said instead: a text to print, and the exit status.
struct CommandLineAnswer {
    QString text;
    int status = 0;
};

tl::expected<StartOptions, CommandLineAnswer> parseCommandLine(const QStringList &arguments);

} // namespace contactdesk
