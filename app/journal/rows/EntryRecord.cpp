#include "journal/rows/EntryRecord.h"

#include "domain/FieldNames.h"
#include "journal/rows/CreationRecord.h"
#include "journal/rows/FailureRecord.h"
#include "journal/rows/StoredNames.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// Null where nothing is known.
QJsonValue toJson(const FieldSaid &said)
{
    if (const auto *text = std::get_if<QString>(&said))
        return *text;
    if (const bool *flag = std::get_if<bool>(&said))
        return *flag;
    return {};
}

FieldSaid saidFrom(const QJsonValue &json)
{
    if (json.isString())
        return json.toString();
    return json.isBool() ? FieldSaid(json.toBool()) : FieldSaid();
}

QJsonArray toJson(const QList<EntryEdit> &edits)
{
    QJsonArray json;
    for (const EntryEdit &edit : edits) {
        json.append(QJsonObject{{"field"_L1, storedName(edit.field)},
                                {"before"_L1, toJson(edit.before)},
                                {"after"_L1, toJson(edit.after)},
                                {"state"_L1, storedName(edit.state)},
                                {"now"_L1, toJson(edit.now)}});
    }
    return json;
}

QList<EntryEdit> editsFrom(const QJsonArray &json)
{
    QList<EntryEdit> edits;
    for (const auto &value : json) {
        const QJsonObject edit = value.toObject();
        const auto field = storedField(edit.value("field"_L1).toString());
        const auto state = storedValue<EditState>(edit.value("state"_L1).toString());
        if (field && state) {
            edits.append(
                {{*field, saidFrom(edit.value("before"_L1)), saidFrom(edit.value("after"_L1))},
                 *state,
                 saidFrom(edit.value("now"_L1))});
        }
    }
    return edits;
}

} // namespace

QByteArray toRecord(const Entry &entry)
{
    QJsonObject json{{"contactName"_L1, entry.contactName}, {"who"_L1, entry.who}};
    if (!entry.edits.isEmpty())
        json.insert("edits"_L1, toJson(entry.edits));
    if (entry.creation)
        json.insert("creation"_L1, toJson(*entry.creation));
    if (entry.answeredUntil.isValid())
        json.insert("answeredUntil"_L1, toJson(entry.answeredUntil));
    if (isLocal(entry.kind)) {
        json.insert("textBefore"_L1, entry.textBefore);
        json.insert("textAfter"_L1, entry.textAfter);
    }
    if (entry.isDuplicate)
        json.insert("isDuplicate"_L1, true);
    if (entry.isUnseen)
        json.insert("isUnseen"_L1, true);
    if (entry.attempts != 0)
        json.insert("attempts"_L1, entry.attempts);
    if (entry.notBefore.isValid())
        json.insert("notBefore"_L1, toJson(entry.notBefore));
    if (entry.failure)
        json.insert("failure"_L1, toJson(*entry.failure));
    QByteArray record = QJsonDocument(json).toJson(QJsonDocument::Compact);
    // Where a text begins with one, reading JSON would leave it out.
    return record.replace("\xEF\xBB\xBF", "\\ufeff");
}

void takeRecord(const QByteArray &record, Entry &entry)
{
    const QJsonObject json = QJsonDocument::fromJson(record).object();
    entry.contactName = json.value("contactName"_L1).toString();
    entry.who = json.value("who"_L1).toString();
    entry.edits = editsFrom(json.value("edits"_L1).toArray());
    entry.creation = creationFrom(json.value("creation"_L1));
    entry.answeredUntil = timeFrom(json.value("answeredUntil"_L1));
    entry.textBefore = json.value("textBefore"_L1).toString();
    entry.textAfter = json.value("textAfter"_L1).toString();
    entry.isDuplicate = json.value("isDuplicate"_L1).toBool();
    entry.isUnseen = json.value("isUnseen"_L1).toBool();
    entry.attempts = json.value("attempts"_L1).toInt();
    entry.notBefore = timeFrom(json.value("notBefore"_L1));
    entry.failure = failureFrom(json.value("failure"_L1));
}

} // namespace contactdesk
