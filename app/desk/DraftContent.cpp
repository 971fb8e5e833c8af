#include "desk/DraftContent.h"

#include "domain/FieldNames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

QJsonValue jsonOf(const FieldSaid &said)
{
    if (const auto *text = std::get_if<QString>(&said))
        return *text;
    if (const auto *flag = std::get_if<bool>(&said))
        return *flag;
    return QJsonValue::Null;
}

FieldSaid saidBy(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool();
    return {};
}

std::optional<ContactField> fieldNamed(const QString &name)
{
    const auto found = std::find_if(allContactFields().begin(), allContactFields().end(),
                                    [&](ContactField field) { return storedName(field) == name; });
    return found == allContactFields().end() || !isChangeable(*found) ? std::nullopt
                                                                      : std::optional(*found);
}

} // namespace

QByteArray contentOf(const FieldEdits &edits)
{
    if (edits.isEmpty())
        return {};
    QJsonArray all;
    for (const FieldEdit &edit : edits)
        all.append(QJsonObject{{u"field"_s, storedName(edit.field)},
                               {u"before"_s, jsonOf(edit.before)},
                               {u"after"_s, jsonOf(edit.after)}});
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

FieldEdits editsIn(const QByteArray &content)
{
    FieldEdits edits;
    const QJsonArray all = QJsonDocument::fromJson(content).array();
    for (const auto &one : all) {
        const auto field = fieldNamed(one["field"_L1].toString());
        const FieldSaid after = saidBy(one["after"_L1]);
        if (field && !isUnknown(after))
            edits.append({*field, saidBy(one["before"_L1]), after});
    }
    return edits;
}

QByteArray contentOf(const QHash<QString, QString> &texts)
{
    if (texts.isEmpty())
        return {};
    QJsonObject all;
    for (auto text = texts.begin(); text != texts.end(); ++text)
        all.insert(text.key(), text.value());
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

QHash<QString, QString> textsIn(const QByteArray &content)
{
    QHash<QString, QString> texts;
    const QJsonObject all = QJsonDocument::fromJson(content).object();
    for (auto text = all.begin(); text != all.end(); ++text)
        texts.insert(text.key(), text.value().toString());
    return texts;
}

} // namespace contactdesk
