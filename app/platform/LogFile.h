#pragma once

#include <QString>

#include <memory>

namespace contactdesk
{

class LogWriter;

/// Writes what the program and its libraries log to a file that only the user can read, a line
/// each: time (UTC), level, category, text. As long as there is one the categories "contactdesk.*"
/// tell everything. A key in a URL is taken out here too, whoever logs it. Any thread logs; the
/// file is written on one of its own. One at a time in a process.
class LogFile
{
public:
    /// Null if the file can't be written. What is there stays, and is added to.
    static std::unique_ptr<LogFile> open(const QString &path);
    /// Writes what was logged so far, and logging goes back to where it went.
    ~LogFile();

    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;

private:
    explicit LogFile(std::unique_ptr<LogWriter> writer);

    std::unique_ptr<LogWriter> m_writer;
};

/// The text with every key of a URL's query replaced by dots.
QString withoutKeys(QString text);

} // namespace contactdesk
