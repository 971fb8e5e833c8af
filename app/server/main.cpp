#include "server/CommandLine.h"
#include "server/TerminationSignals.h"

#include <QCoreApplication>

#include <cstdio>

using namespace contactdesk;

namespace
{

// 0: ended as asked; 1: couldn't serve; 2: wrong usage.
constexpr int couldNotServe = 1;
constexpr int wrongUsage = 2;

void print(std::FILE *stream, const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
    std::fflush(stream);
}

int serve(QCoreApplication &application, const ServeRequest &request)
{
    for (const QString &warning : request.warnings)
        print(stderr, warning + u'\n');
    if (!onTerminationSignal(&application, [] { QCoreApplication::quit(); }))
        return couldNotServe;
    EmbeddedServer server(request.options);
    const auto address = server.start();
    if (!address) {
        print(stderr, address.error() + u'\n');
        return couldNotServe;
    }
    print(stdout, address->toString() + u'\n');
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("contactdesk-server"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CONTACTDESK_VERSION));

    const auto command = readCommandLine(QCoreApplication::arguments());
    if (const auto *text = std::get_if<ShowText>(&command)) {
        print(stdout, text->text);
        return 0;
    }
    if (const auto *wrong = std::get_if<WrongUsage>(&command)) {
        print(stderr, wrong->sentence + QLatin1Char('\n'));
        return wrongUsage;
    }
    return serve(application, std::get<ServeRequest>(command));
}
