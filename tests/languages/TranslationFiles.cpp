#include "languages/TranslationFiles.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

TranslatedMessage readMessage(QXmlStreamReader &xml, const QString &context)
{
    TranslatedMessage message{.context = context};
    message.isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            message.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.state = xml.attributes().value("type"_L1).toString();
            if (!message.isPlural) {
                message.translations.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement())
                message.translations.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

} // namespace

QList<TranslatedMessage> translatedMessages(const QString &file)
{
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&device);
    QList<TranslatedMessage> all;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            all.append(readMessage(xml, context));
    }
    return xml.hasError() ? QList<TranslatedMessage>() : all;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(u"%L?\\d+"_s);
    QSet<QString> found;
    for (auto each = placeholder.globalMatch(text); each.hasNext();)
        found.insert(each.next().captured());
    QStringList sorted(found.begin(), found.end());
    sorted.sort();
    return sorted;
}

int mnemonics(const QString &text)
{
    static const QRegularExpression mnemonic(u"&(?!&)\\S"_s);
    return static_cast<int>(QString(text).remove(u"&&"_s).count(mnemonic));
}

} // namespace contactdesk
