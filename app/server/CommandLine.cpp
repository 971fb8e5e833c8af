#include "server/CommandLine.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

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

// A key file is a few lines; anything longer is another file named by mistake.
constexpr qint64 longestKeyFile = 64LL * 1024;

struct KeyFile {
    QStringList keys;
    QString warning;
};

/// One key a line; empty lines and lines that begin with # are left out.
tl::expected<KeyFile, QString> readKeyFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(
            Text::tr("The key file %1 can't be read: %2").arg(name, file.errorString()));
    if (file.size() > longestKeyFile)
        return tl::unexpected(Text::tr("%1 is too long for a key file.").arg(name));

    KeyFile result;
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    if (file.permissions().testAnyFlags(others))
        result.warning = Text::tr("The key file %1 can be read by others. Make it yours alone: "
                                  "chmod 600.")
                             .arg(name);
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const QString key = line.trimmed();
        if (!key.isEmpty() && !key.startsWith(u'#'))
            result.keys.append(key);
    }
    if (result.keys.isEmpty())
        return tl::unexpected(Text::tr("The key file %1 holds no key.").arg(name));
    return result;
}

struct Options {
    QCommandLineOption database{u"database"_s,
                                Text::tr("The SQLite file to serve, created if it isn't there."),
                                Text::tr("file")};
    QCommandLineOption key{u"key"_s,
                           Text::tr("A key that opens the service; may be given several times. "
                                    "Everyone on this computer can see it in the list of "
                                    "processes: better use --key-file."),
                           Text::tr("key")};
    QCommandLineOption keyFile{u"key-file"_s,
                               Text::tr("A file of keys, one a line, readable by you alone."),
                               Text::tr("file")};
    QCommandLineOption port{
        u"port"_s, Text::tr("The port on this computer; 0, the default, for any free one."),
        Text::tr("number"), u"0"_s};
    QCommandLineOption answers{
        u"answers"_s,
        Text::tr("\"documented\" (the default): answers as the service's reference has them; "
                 "\"observed\": as the live service was seen to answer."),
        Text::tr("form"), u"documented"_s};
    QCommandLineOption sampleData{u"sample-data"_s,
                                  Text::tr("Fill a database without contacts with sample data.")};
    QCommandLineOption help{{u"h"_s, u"help"_s}, Text::tr("Show this help.")};
    QCommandLineOption version{{u"v"_s, u"version"_s}, Text::tr("Show the version.")};
};

tl::expected<ServeRequest, QString> read(const QCommandLineParser &parser, const Options &known)
{
    ServeRequest request;
    ServerOptions &options = request.options;
    if (!parser.positionalArguments().isEmpty())
        return tl::unexpected(Text::tr("There is an argument too many."));
    options.databaseFile = parser.value(known.database);
    if (options.databaseFile.isEmpty())
        return tl::unexpected(Text::tr("Name the database with --database."));

    bool isNumber = false;
    options.port = parser.value(known.port).toUShort(&isNumber);
    if (!isNumber)
        return tl::unexpected(Text::tr("The port must be a number from 0 to 65535."));

    const QString answers = parser.value(known.answers);
    if (answers == "observed"_L1)
        options.answerForm = AnswerForm::Observed;
    else if (answers != "documented"_L1)
        return tl::unexpected(Text::tr("The answers are \"documented\" or \"observed\"."));

    options.keys = parser.values(known.key);
    options.keys.removeAll(QString());
    const QStringList keyFiles = parser.values(known.keyFile);
    for (const QString &name : keyFiles) {
        const auto file = readKeyFile(name);
        if (!file)
            return tl::unexpected(file.error());
        options.keys += file->keys;
        if (!file->warning.isEmpty())
            request.warnings.append(file->warning);
    }
    if (options.keys.isEmpty())
        return tl::unexpected(Text::tr("Give a key with --key-file or --key."));

    options.sampleData = parser.isSet(known.sampleData);
    return request;
}

} // namespace

std::variant<ServeRequest, ShowText, WrongUsage> readCommandLine(const QStringList &arguments)
{
    const Options known;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Text::tr("Serves a contact database on this computer, for Contact Desk and its like. The "
                 "first line printed is the service's address."));
    parser.addOptions({known.database, known.key, known.keyFile, known.port, known.answers,
                       known.sampleData, known.help, known.version});
    // The parser's own error text repeats arguments, and an argument may be a key.
    if (!parser.parse(arguments))
        return WrongUsage{parser.unknownOptionNames().isEmpty()
                              ? Text::tr("An option lacks its value. See --help.")
                              : Text::tr("There is an unknown option. See --help.")};
    if (parser.isSet(known.help))
        return ShowText{parser.helpText()};
    if (parser.isSet(known.version))
        return ShowText{QCoreApplication::applicationName() + u' ' +
                        QCoreApplication::applicationVersion() + u'\n'};
    auto request = read(parser, known);
    if (!request)
        return WrongUsage{request.error()};
    return *request;
}

} // namespace contactdesk
