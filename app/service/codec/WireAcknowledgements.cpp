#include "service/codec/JsonObject.h"
#include "service/codec/OpenedAnswer.h"
#include "service/codec/WireAnswers.h"

#include <QRegularExpression>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// What the service says in words; "" if it says nothing.
QString messageOf(const simdjson::dom::element &root)
{
    JsonObject object(root);
    if (const QString message = object.text("message"); !message.isEmpty())
        return message;
    const auto data = object.member({"data"});
    return data ? JsonObject(*data).text("message") : QString();
}

} // namespace

tl::expected<void, Failure> decodeAcknowledgement(const ServiceAnswer &answer,
                                                  const Redaction &redaction)
{
    constexpr int noContent = 204;
    if (answer.status == noContent && answer.body.isEmpty())
        return {};
    const auto json = openAnswer(answer, redaction);
    if (!json)
        return tl::unexpected(json.error());
    if (!json->root().is_object())
        return tl::unexpected(notUnderstood(answer, redaction));
    return {};
}

tl::expected<QString, Failure> decodeListName(const ServiceAnswer &answer,
                                              const Redaction &redaction)
{
    if (const auto acknowledged = decodeAcknowledgement(answer, redaction); !acknowledged)
        return tl::unexpected(acknowledged.error());
    const auto json = JsonText::parse(answer.body);
    if (!json)
        return QString();
    static const QRegularExpression sentence(
        u"^Contact successfully (?:added to|removed from) list (.+)$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return sentence.match(messageOf(json->root())).captured(1).trimmed();
}

} // namespace contactdesk
