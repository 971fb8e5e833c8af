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
    /// The local workspace, whatever was used last.
    bool workspace = false;
    /// The name of an account to open; "" for none.
    QString account = {};
    /// The base address of a service for this run only.
    std::optional<QUrl> service = {};
    /// Holds the key of that service.
    QString keyFile = {};
    /// Looked up once the desk is there; "" for nothing.
    QString lookUp = {};
    /// As Preferences::look().
    QString theme = {};
    /// One of knownLanguages(), or "" for what the user chose.
    QString language = {};
    /// Where to save a picture of the window once the look-up has settled, and quit; "" not to.
    QString picture = {};
    /// Of the window in that picture, in device-independent pixels; empty for the usual size.
    QSize size = {};
    /// Where the user's data are kept; "" for the usual place.
    QString dataFolder = {};
    /// Where to write what the program does; "" for nowhere.
    QString log = {};
    /// To see whether this installation has all it needs, and quit.
    bool selfTest = false;
};

/// What the command line said instead: a text to print, and the exit status.
struct CommandLineAnswer {
    QString text;
    int status = 0;
};

/// That nothing can be written to the file of --log.
CommandLineAnswer unwritableLog(const QString &file);

tl::expected<StartOptions, CommandLineAnswer> parseCommandLine(const QStringList &arguments);

} // namespace contactdesk
