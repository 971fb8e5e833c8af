#include "platform/LogFile.h"

#include "platform/DataFolder.h"

#include <QDateTime>
#include <QFile>
#include <QLoggingCategory>
#include <QRegularExpression>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace contactdesk
{

using namespace Qt::StringLiterals;

QString withoutKeys(QString text)
{
    static const QRegularExpression key(u"(apiKey(?:=|%3D))[^&\\s\"'<>#]+"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    return text.replace(key, u"\\1•••"_s);
}

namespace
{

QLatin1StringView levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug"_L1;
    case QtInfoMsg:
        return "info"_L1;
    case QtWarningMsg:
        return "warning"_L1;
    case QtCriticalMsg:
        return "critical"_L1;
    case QtFatalMsg:
        break;
    }
    return "fatal"_L1;
}

} // namespace

/// The file with its thread, and the lines that are on their way to it.
class LogWriter
{
public:
    explicit LogWriter(const QString &path) : m_file(path) {}
    ~LogWriter();

    bool open();
    void log(QtMsgType type, const char *category, const QString &text);

private:
    void run();
    void writeAll(const QByteArray &lines);

    QFile m_file;
    std::mutex m_mutex;
    std::condition_variable m_more;
    QByteArray m_lines;
    bool m_isEnding = false;
    std::thread m_thread;
};

namespace
{

// Qt's message handler is a plain function: the writer has to be where that finds it.
std::mutex writerMutex;
LogWriter *openWriter = nullptr;
QtMessageHandler handlerBefore = nullptr;

void handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const std::lock_guard lock(writerMutex);
    if (openWriter)
        openWriter->log(type, context.category, text);
    // What is worth a warning is for whoever watches the program too.
    if (handlerBefore && type != QtDebugMsg && type != QtInfoMsg)
        handlerBefore(type, context, withoutKeys(text));
}

} // namespace

bool LogWriter::open()
{
    if (!makePrivateFile(m_file.fileName()) || !m_file.open(QIODevice::Append))
        return false;
    m_thread = std::thread([this] { run(); });
    return true;
}

LogWriter::~LogWriter()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_more.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void LogWriter::log(QtMsgType type, const char *category, const QString &text)
{
    const QString line = u"%1 %2 %3: %4\n"_s.arg(
        QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), levelName(type),
        QString::fromUtf8(category), withoutKeys(text).replace(u'\n', u' '));
    {
        const std::lock_guard lock(m_mutex);
        m_lines += line.toUtf8();
        if (type == QtFatalMsg) {
            // The program ends here: no thread gets to it any more.
            writeAll(std::exchange(m_lines, {}));
        }
    }
    m_more.notify_one();
}

void LogWriter::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_isEnding || !m_lines.isEmpty()) {
        m_more.wait(lock, [this] { return m_isEnding || !m_lines.isEmpty(); });
        const QByteArray lines = std::exchange(m_lines, {});
        lock.unlock();
        writeAll(lines);
        lock.lock();
    }
}

void LogWriter::writeAll(const QByteArray &lines)
{
    m_file.write(lines);
    m_file.flush();
}

std::unique_ptr<LogFile> LogFile::open(const QString &path)
{
    auto writer = std::make_unique<LogWriter>(path);
    if (!writer->open())
        return nullptr;
    return std::unique_ptr<LogFile>(new LogFile(std::move(writer)));
}

LogFile::LogFile(std::unique_ptr<LogWriter> writer) : m_writer(std::move(writer))
{
    const std::lock_guard lock(writerMutex);
    openWriter = m_writer.get();
    handlerBefore = qInstallMessageHandler(handle);
    QLoggingCategory::setFilterRules(u"contactdesk.*=true"_s);
}

LogFile::~LogFile()
{
    const std::lock_guard lock(writerMutex);
    QLoggingCategory::setFilterRules({});
    qInstallMessageHandler(handlerBefore);
    openWriter = nullptr;
}

} // namespace contactdesk
