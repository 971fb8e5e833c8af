#include "service/codec/MessageReader.h"

#include "service/codec/WireTime.h"

#include <algorithm>
#include <cstring>

namespace contactdesk
{

namespace
{

using namespace simdjson;

enum EnvelopeMember : unsigned {
    Data = 1,
    Success = 2,
    AnError = 4,
    ErrorCode = 8,
};

EnvelopeMember envelopeMember(std::string_view name)
{
    if (name == "data")
        return Data;
    if (name == "success")
        return Success;
    if (name == "error")
        return AnError;
    return name == "error_code" ? ErrorCode : EnvelopeMember();
}

enum MessageMember : unsigned {
    Sid = 1,
    Body = 2,
    MediaUrl = 4,
    MediaContentType = 8,
    Timestamp = 16,
    Type = 32,
    Direction = 64,
    Status = 128,
};

/// By length first: for most names that leaves one comparison.
MessageMember messageMember(std::string_view name)
{
    const auto either = [&](std::string_view expected, MessageMember member) {
        return name == expected ? member : MessageMember();
    };
    switch (name.size()) {
    case 4:
        return name == "body" ? Body : either("type", Type);
    case 6:
        return either("status", Status);
    case 8:
        return either("mediaUrl", MediaUrl);
    case 9:
        return name == "timestamp" ? Timestamp : either("direction", Direction);
    case 10:
        return either("messageSid", Sid);
    case 16:
        return either("mediaContentType", MediaContentType);
    default:
        return {};
    }
}

/// False for one that was there before: the first has the say.
bool isFirst(unsigned &seen, unsigned member)
{
    const bool first = member != 0 && (seen & member) == 0;
    seen |= member;
    return first;
}

MessageDirection directionFrom(std::string_view word)
{
    if (word == "inbound")
        return MessageDirection::Inbound;
    return word == "outbound" ? MessageDirection::Outbound : MessageDirection::Unknown;
}

constexpr size_t unescapedRoom = 64 << 10;

} // namespace

MessageReader::Inner::Inner(size_t level)
{
    // Only its depth matters here: it makes itself room where it needs more.
    [[maybe_unused]] const Error error = parser.allocate(0, deepestJson - level);
}

MessageReader::MessageReader() : m_inEnvelope(1), m_inListed(2), m_inWrapped(3) {}

error_code MessageReader::read(const Piece &piece)
{
    const qsizetype count = m_messages.size();
    const Envelope envelope = m_envelope;
    load(piece);
    // What comes before the source opens the list anew.
    if (!piece.before.isEmpty())
        m_envelope.seen &= ~Data;
    Error error = readRoot();
    if (!error && !piece.after.isEmpty() && !m_envelope.endsInList)
        error = INCORRECT_TYPE;
    if (error) {
        m_messages.resize(count);
        m_envelope = envelope;
    }
    return error;
}

void MessageReader::load(const Piece &piece)
{
    const size_t size =
        static_cast<size_t>(piece.before.size() + piece.source.size() + piece.after.size());
    if (m_text.size() < size + SIMDJSON_PADDING)
        m_text.resize(size + SIMDJSON_PADDING);
    char *const source = std::copy(piece.before.begin(), piece.before.end(), m_text.data());
    char *const behind = std::copy(piece.source.begin(), piece.source.end(), source);
    char *const end = std::copy(piece.after.begin(), piece.after.end(), behind);
    std::fill_n(end, SIMDJSON_PADDING, '\0');
    m_json = {m_text.data(), size};
    m_source = {source, static_cast<size_t>(piece.source.size())};
    m_given = piece.source;
    m_owner = piece.owner;
    m_escape = m_text.data();
}

error_code MessageReader::readRoot()
{
    ondemand::document document;
    if (const Error error =
            m_parser.iterate(m_json.data(), m_json.size(), m_text.size()).get(document))
        return error;
    ondemand::array list;
    ondemand::object object;
    Error error = SUCCESS;
    if (!document.get_array().get(list)) {
        m_envelope.endsInList = true;
        error = readList(list, m_inListed);
    } else if (!document.get_object().get(object)) {
        error = readEnvelope(object);
    } else {
        error = INCORRECT_TYPE;
    }
    if (error)
        return error;
    return document.current_location().error() == OUT_OF_BOUNDS ? SUCCESS : TRAILING_CONTENT;
}

error_code MessageReader::readEnvelope(ondemand::object object)
{
    for (auto result : object) {
        ondemand::field field;
        if (const Error error = std::move(result).get(field))
            return error;
        if (const Error error = readEnvelopeMember(field))
            return error;
    }
    return m_envelope.hasList ? SUCCESS : INCORRECT_TYPE;
}

error_code MessageReader::readEnvelopeMember(ondemand::field &field)
{
    Member member;
    if (const Error error = memberOf(field, member))
        return error;
    Value value = field.value();
    const bool isNull = member.token.front() == 'n';
    const EnvelopeMember known = envelopeMember(member.name);
    m_envelope.endsInList = false;
    if (!isFirst(m_envelope.seen, known))
        return check(value, member, m_inEnvelope);
    if (known == Data && !isNull) {
        ondemand::array list;
        if (const Error error = value.get_array().get(list))
            return error;
        m_envelope.hasList = m_envelope.endsInList = true;
        return readList(list, m_inWrapped);
    }
    if (known == Data)
        m_envelope.hasList = true;
    else if (known == Success && !isNull)
        return value.get_bool().get(m_envelope.success.emplace());
    else if (!isNull)
        m_envelope.hasError = true;
    return check(value, member, m_inEnvelope);
}

error_code MessageReader::readList(ondemand::array list, Inner &inner)
{
    for (auto element : list) {
        ondemand::object object;
        if (const Error error = element.get_object().get(object))
            return error;
        if (const Error error = readMessage(object, inner))
            return error;
    }
    return SUCCESS;
}

inline error_code MessageReader::readMessage(ondemand::object object, Inner &inner)
{
    Message &message = m_messages.emplaceBack();
    unsigned seen = 0;
    for (auto result : object) {
        ondemand::field field;
        if (const Error error = std::move(result).get(field))
            return error;
        if (const Error error = readMessageMember(field, inner, message, seen))
            return error;
    }
    return SUCCESS;
}

// The parser's cursors live in registers only where all of a member is read in one function: called
// apart, the two marked so take a fifth more time.
Q_ALWAYS_INLINE error_code MessageReader::readMessageMember(ondemand::field &field, Inner &inner,
                                                            Message &message, unsigned &seen)
{
    Member member;
    if (const Error error = memberOf(field, member))
        return error;
    Value value = field.value();
    const MessageMember known = messageMember(member.name);
    if (!isFirst(seen, known))
        return check(value, member, inner);
    if (known == Timestamp && member.token.front() != '"')
        return readOtherTime(value, member.token, inner, message.time);
    std::string_view utf8;
    if (const Error error = characters(value, member, utf8))
        return error;
    switch (known) {
    case Sid:
        message.sid = kept(utf8);
        break;
    case Body:
        message.body = kept(utf8);
        break;
    case MediaUrl:
        message.mediaUrl = kept(utf8);
        break;
    case MediaContentType:
        message.mediaContentType = m_words.word(utf8);
        break;
    case Timestamp:
        message.time = timeFromIso(utf8);
        break;
    case Type:
        message.type = m_words.word(utf8);
        break;
    case Direction:
        message.direction = directionFrom(utf8);
        break;
    case Status:
        message.status = m_words.word(utf8);
        break;
    }
    return SUCCESS;
}

inline error_code MessageReader::memberOf(ondemand::field &field, Member &member)
{
    const char *const name = field.key().raw();
    member.token = field.value().raw_json_token();
    // Between the name and the value are a quote, a colon and white space.
    const char *end = member.token.data();
    do
        --end;
    while (*end != '"');
    member.name = {name, static_cast<size_t>(end - name)};
    member.hasEscape = hasEscapeBetween(name, member.token.data() + member.token.size());
    if (member.hasEscape)
        return field.unescaped_key().get(member.name);
    return SUCCESS;
}

Q_ALWAYS_INLINE error_code MessageReader::characters(Value value, const Member &member,
                                                     std::string_view &utf8)
{
    const std::string_view token = member.token;
    utf8 = {};
    if (token.front() != '"') {
        bool isNull = false;
        if (const Error error = value.is_null().get(isNull))
            return error;
        return isNull ? SUCCESS : INCORRECT_TYPE;
    }
    if (member.hasEscape)
        return value.get_string().get(utf8);
    // Only white space can stand between the closing quote and the next mark.
    utf8 = token.substr(1, token.rfind('"') - 1);
    ondemand::raw_json_string passed;
    return value.get_raw_json_string().get(passed);
}

error_code MessageReader::readOtherTime(Value value, std::string_view token, Inner &inner,
                                        QDateTime &time)
{
    if (token.front() == 'n')
        return value.is_null().error();
    if (token.front() == '{') {
        dom::element element;
        if (const Error error = parseInner(value, inner, element))
            return error;
        const auto told = timeFrom(element);
        time = told.value_or(QDateTime());
        return told ? SUCCESS : INCORRECT_TYPE;
    }
    ondemand::number number;
    if (const Error error = value.get_number().get(number))
        return error;
    time = timeFromMs(number.as_double());
    return SUCCESS;
}

error_code MessageReader::check(Value value, const Member &member, Inner &inner)
{
    switch (member.token.front()) {
    case '"': {
        std::string_view utf8;
        return characters(value, member, utf8);
    }
    case '{':
    case '[': {
        dom::element element;
        return parseInner(value, inner, element);
    }
    case 't':
    case 'f':
        return value.get_bool().error();
    case 'n':
        return value.is_null().error();
    default:
        return value.get_number().error();
    }
}

error_code MessageReader::parseInner(Value value, Inner &inner, dom::element &element)
{
    std::string_view raw;
    ondemand::object object;
    ondemand::array array;
    Error error = value.get_object().get(object);
    if (!error)
        error = object.raw_json().get(raw);
    else if (!value.get_array().get(array))
        error = array.raw_json().get(raw);
    if (error)
        return error;
    // Room to read behind it there is: it lies in m_text.
    return inner.parser.parse(raw.data(), raw.size(), false).get(element);
}

bool MessageReader::hasEscapeBetween(const char *start, const char *end)
{
    // Asked in the order of the text, so that all of it is searched once.
    if (m_escape < start) {
        const char *const last = m_json.data() + m_json.size();
        const void *next = std::memchr(start, '\\', static_cast<size_t>(last - start));
        m_escape = next ? static_cast<const char *>(next) : last;
    }
    return m_escape < end;
}

bool MessageReader::isInSource(std::string_view part) const
{
    // Between pointers into different buffers only std::less is defined.
    const std::less<> before;
    return !before(part.data(), m_source.data()) &&
           before(part.data(), m_source.data() + m_source.size());
}

inline Utf8Text MessageReader::kept(std::string_view utf8)
{
    if (isInSource(utf8)) {
        const qsizetype at = utf8.data() - m_source.data();
        return Utf8Text(m_owner, {m_given.data() + at, utf8.size()});
    }
    if (m_unescapedRoom - m_unescapedSize < utf8.size()) {
        m_unescapedRoom = std::max(unescapedRoom, utf8.size());
        m_unescaped = std::make_shared_for_overwrite<char[]>(m_unescapedRoom);
        m_unescapedSize = 0;
    }
    char *const copy = m_unescaped.get() + m_unescapedSize;
    std::copy(utf8.begin(), utf8.end(), copy);
    m_unescapedSize += utf8.size();
    return Utf8Text(m_unescaped, {copy, utf8.size()});
}

} // namespace contactdesk
