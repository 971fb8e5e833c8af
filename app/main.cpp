#include "application/Application.h"
#include "application/CommandLine.h"
#include "platform/LogFile.h"

#include <QApplication>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <memory>
#include <span>
#include <string_view>
#include <sys/stat.h>

namespace
{

/// True for a question about the program, which is answered on a machine without a display too.
bool asksAboutProgram(std::span<char *> arguments)
{
    static constexpr std::array<std::string_view, 4> questions{"-h", "--help", "-v", "--version"};
    return std::ranges::any_of(arguments, [](std::string_view argument) {
        return std::ranges::find(questions, argument) != questions.end();
    });
}

int answer(const contactdesk::CommandLineAnswer &answer)
{
    QTextStream(answer.status == 0 ? stdout : stderr) << answer.text;
    return answer.status;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("contactdesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CONTACTDESK_VERSION));
    if (asksAboutProgram({argv, static_cast<size_t>(argc)})) {
        const QCoreApplication withoutDisplay(argc, argv);
        if (const auto options = contactdesk::parseCommandLine(QCoreApplication::arguments());
            !options)
            return answer(options.error());
    }

    // Whatever this program writes is the user's alone.
    umask(S_IRWXG | S_IRWXO);

    QApplication application(argc, argv);
    const auto options = contactdesk::parseCommandLine(QCoreApplication::arguments());
    if (!options)
        return answer(options.error());

    std::unique_ptr<contactdesk::LogFile> log;
    if (!options->log.isEmpty()) {
        log = contactdesk::LogFile::open(options->log);
        if (!log)
            return answer(contactdesk::unwritableLog(options->log));
    }

    contactdesk::Application program(*options, application);
    program.start();
    return QApplication::exec();
}
