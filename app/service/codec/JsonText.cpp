#include "service/codec/JsonText.h"

#include "service/codec/JsonRepair.h"
#include "service/http/ServiceAnswer.h"

namespace contactdesk
{

static_assert(answerPadding >= simdjson::SIMDJSON_PADDING);

namespace
{

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

} // namespace

QByteArrayView withoutByteOrderMark(QByteArrayView bytes)
{
    return bytes.startsWith(byteOrderMark) ? bytes.sliced(byteOrderMark.size()) : bytes;
}

std::optional<JsonText> JsonText::parse(const QByteArray &bytes)
{
    JsonText text;
    text.m_sent = bytes.startsWith(byteOrderMark) ? bytes.mid(byteOrderMark.size()) : bytes;
    simdjson::error_code error = simdjson::SUCCESS;
    if (text.read(text.m_sent, error))
        return text;
    if (!isRepairable(error))
        return {};
    if (text.read(repairedJson(text.m_sent), error))
        return text;
    return {};
}

bool JsonText::read(const QByteArray &bytes, simdjson::error_code &error)
{
    const auto size = static_cast<size_t>(bytes.size());
    m_parser = std::make_unique<simdjson::dom::parser>();
    error = m_parser->allocate(size, deepestJson);
    if (error)
        return false;
    // Where the buffer has room to read beyond its end, simdjson needs no copy of its own.
    const bool isPadded = bytes.capacity() - bytes.size() >= answerPadding;
    error = m_parser->parse(bytes.constData(), size, !isPadded).get(m_root);
    return error == simdjson::SUCCESS;
}

QByteArray JsonText::raw(std::initializer_list<std::string_view> path) const
{
    using namespace simdjson;
    // The DOM forgets how things were written; the other parser of the library can say.
    const padded_string padded(m_sent.constData(), static_cast<size_t>(m_sent.size()));
    ondemand::parser parser;
    ondemand::document document;
    ondemand::object object;
    std::string_view found;
    bool ok = !parser.iterate(padded).get(document) && !document.get_object().get(object);
    for (const std::string_view name : path)
        ok = ok && !object.find_field_unordered(name).get_object().get(object);
    if (!ok || object.raw_json().get(found))
        return {};
    return QByteArray(found.data(), static_cast<qsizetype>(found.size())).trimmed();
}

} // namespace contactdesk
