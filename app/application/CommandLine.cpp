#include "application/CommandLine.h"

#include "platform/KnownLanguages.h"
#include "service/ServiceAccount.h"
#include "ui/theme/Theme.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// The context under which the translation tools collect this file's sentences.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr int usageError = 2;

tl::unexpected<CommandLineAnswer> wrong(const QString &sentence)
{
    return tl::unexpected(CommandLineAnswer{sentence + u'\n', usageError});
}

QSize parseSize(const QString &text)
{
    const QStringList sides = text.split(u'x');
    return sides.size() == 2 ? QSize(sides.at(0).toInt(), sides.at(1).toInt()) : QSize();
}

} // namespace

CommandLineAnswer unwritableLog(const QString &file)
{
    return {Text::tr("The log file %1 can't be written.").arg(file) + u'\n', 1};
}

tl::expected<StartOptions, CommandLineAnswer> parseCommandLine(const QStringList &arguments)
{
    const QCommandLineOption workspace(
        u"workspace"_s, Text::tr("Open the local workspace, whatever was used last."));
    const QCommandLineOption account(u"account"_s, Text::tr("Open the account of this name."),
                                     u"NAME"_s);
    const QCommandLineOption service(
        u"service"_s,
        Text::tr("Use the service at this address (HTTPS, or HTTP on this computer) "
                 "for this run."),
        u"URL"_s);
    const QCommandLineOption keyFile(u"key-file"_s,
                                     Text::tr("Read the service's key from this file."), u"FILE"_s);
    const QCommandLineOption lookUp(
        u"look-up"_s, Text::tr("Look up a phone number or an e-mail address."), u"TEXT"_s);
    const QCommandLineOption theme(
        u"theme"_s,
        Text::tr("light, dark, high-contrast-light or high-contrast-dark, instead of what the "
                 "desktop has."),
        u"NAME"_s);
    const QCommandLineOption language(u"language"_s,
                                      Text::tr("The language of the window for this run: %1.")
                                          .arg(knownLanguages().join(u", "_s)),
                                      u"CODE"_s);
    const QCommandLineOption picture(
        u"picture"_s, Text::tr("Save a picture of the window (PNG) when all is shown, and quit."),
        u"FILE"_s);
    const QCommandLineOption size(u"size"_s, Text::tr("Size of the window, as in 1280x800."),
                                  u"SIZE"_s);
    const QCommandLineOption dataFolder(
        u"data-folder"_s, Text::tr("Keep the user's data in this folder."), u"FOLDER"_s);
    const QCommandLineOption log(
        u"log"_s, Text::tr("Write what the program does to this file; no key is in it."),
        u"FILE"_s);
    const QCommandLineOption selfTest(
        u"selftest"_s,
        Text::tr("Check whether this installation has all it needs, say so, and quit."));

    QCommandLineParser parser;
    parser.setApplicationDescription(Text::tr("Desktop contact manager for support staff."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions({workspace, account, service, keyFile, lookUp, theme, language, picture, size,
                       dataFolder, log, selfTest});

    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (parser.isSet(help))
        return tl::unexpected(CommandLineAnswer{parser.helpText(), 0});
    if (parser.isSet(version)) {
        return tl::unexpected(CommandLineAnswer{QCoreApplication::applicationName() + u' ' +
                                                    QCoreApplication::applicationVersion() + u'\n',
                                                0});
    }
    if (!parser.positionalArguments().isEmpty())
        return wrong(Text::tr("Unexpected: %1").arg(parser.positionalArguments().first()));

    StartOptions options{.workspace = parser.isSet(workspace),
                         .account = parser.value(account),
                         .keyFile = parser.value(keyFile),
                         .lookUp = parser.value(lookUp),
                         .theme = parser.value(theme),
                         .language = parser.value(language),
                         .picture = parser.value(picture),
                         .dataFolder = parser.value(dataFolder),
                         .log = parser.value(log),
                         .selfTest = parser.isSet(selfTest)};
    if (int(parser.isSet(workspace)) + int(parser.isSet(account)) + int(parser.isSet(service)) > 1)
        return wrong(Text::tr("Only one of --workspace, --account and --service."));
    if (!options.theme.isEmpty() && !Theme::schemeNamed(options.theme)) {
        return wrong(
            Text::tr("--theme is light, dark, high-contrast-light or high-contrast-dark."));
    }
    if (!options.language.isEmpty() && !knownLanguages().contains(options.language)) {
        return wrong(Text::tr("--language is one of %1.").arg(knownLanguages().join(u", "_s)));
    }
    if (parser.isSet(size)) {
        options.size = parseSize(parser.value(size));
        if (options.size.isEmpty())
            return wrong(Text::tr("--size looks like 1280x800."));
    }
    if (!parser.isSet(service)) {
        if (parser.isSet(keyFile))
            return wrong(Text::tr("--key-file goes with --service."));
        return options;
    }

    options.service = QUrl(parser.value(service), QUrl::StrictMode);
    if (options.keyFile.isEmpty())
        return wrong(Text::tr("--service needs --key-file."));
    if (!options.service->isValid() || !isSecureEnough(*options.service))
        return wrong(Text::tr("--service takes an HTTPS address, or an HTTP one on this computer: "
                              "a key does not travel unencrypted."));
    return options;
}

} // namespace contactdesk
