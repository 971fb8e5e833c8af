#pragma once

#include "domain/Message.h"
#include "service/codec/JsonText.h"
#include "service/codec/WordBook.h"

#include <QList>

#include <memory>
#include <optional>
#include <vector>

namespace contactdesk
{

/// Reads messages off JSON texts without building a tree of them. What it takes is as well-formed
/// as what JsonText takes: on the way past a value that isn't wanted, that value is checked.
class MessageReader
{
public:
    MessageReader();

    /// A JSON text that is `before`, `source` and `after` in a row. Its messages keep slices of
    /// `source`, which `owner` keeps. `before` opens the list that the piece before ended in,
    /// `after` closes it for the one to come.
    struct Piece {
        QByteArrayView before;
        QByteArrayView source;
        QByteArrayView after;
        std::shared_ptr<const void> owner;
    };
    /// Appends the messages of a list, or of an object's member `data` that is one. After an error
    /// nothing was appended. INCORRECT_TYPE is a text that isn't a list of messages.
    simdjson::error_code read(const Piece &piece);

    /// True if nothing that was read beside the messages tells of a failure.
    bool tellsOfSuccess() const { return m_envelope.success.value_or(!m_envelope.hasError); }

    QList<Message> &messages() { return m_messages; }

private:
    using Error = simdjson::error_code;
    using Value = simdjson::ondemand::value;

    /// What stands beside the list. The first of members of one name has the say.
    struct Envelope {
        unsigned seen = 0;
        /// Not set where nothing is said of it.
        std::optional<bool> success;
        bool hasError = false;
        bool hasList = false;
        bool endsInList = false;
    };
    /// A member of an object, in m_text.
    struct Member {
        std::string_view name;
        /// Up to the next mark of JSON, so with white space behind it.
        std::string_view token;
        /// A backslash is in the one or in the other.
        bool hasEscape = false;
    };
    /// Parses inner values, which start that many levels deep.
    struct Inner {
        explicit Inner(size_t level);
        simdjson::dom::parser parser;
    };

    void load(const Piece &piece);
    Error readRoot();
    Error readEnvelope(simdjson::ondemand::object object);
    Error readEnvelopeMember(simdjson::ondemand::field &field);
    Error readList(simdjson::ondemand::array list, Inner &inner);
    Error readMessage(simdjson::ondemand::object object, Inner &inner);
    Error readMessageMember(simdjson::ondemand::field &field, Inner &inner, Message &message,
                            unsigned &seen);

    Error memberOf(simdjson::ondemand::field &field, Member &member);
    /// The characters of a text, "" for null.
    Error characters(Value value, const Member &member, std::string_view &utf8);
    /// One that isn't written as a text.
    Error readOtherTime(Value value, std::string_view token, Inner &inner, QDateTime &time);
    /// Checks a value that nobody wants.
    Error check(Value value, const Member &member, Inner &inner);
    Error parseInner(Value value, Inner &inner, simdjson::dom::element &element);

    bool hasEscapeBetween(const char *start, const char *end);
    bool isInSource(std::string_view part) const;
    Utf8Text kept(std::string_view utf8);

    simdjson::ondemand::parser m_parser;
    Inner m_inEnvelope;
    Inner m_inListed;
    Inner m_inWrapped;
    WordBook m_words;

    /// The piece, in one row and with room behind it.
    std::vector<char> m_text;
    std::string_view m_json;
    /// The source within m_json, and as it was given.
    std::string_view m_source;
    QByteArrayView m_given;
    std::shared_ptr<const void> m_owner;
    /// The first backslash not yet passed, or the end.
    const char *m_escape = nullptr;

    /// For texts that had escapes: each shares it with others.
    std::shared_ptr<char[]> m_unescaped;
    size_t m_unescapedSize = 0;
    size_t m_unescapedRoom = 0;

    Envelope m_envelope;
    QList<Message> m_messages;
};

} // namespace contactdesk
