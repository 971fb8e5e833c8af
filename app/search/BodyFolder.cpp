#include "search/BodyFolder.h"

#include "search/FoldedText.h"
#include "search/Folding.h"
#include "search/Utf8.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <cstring>

namespace contactdesk
{

namespace
{

constexpr char32_t codePoints = 0x11'0000;

constexpr char foldedAscii(char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    if (code >= 'A' && code <= 'Z')
        return static_cast<char>(code | 0x20U);
    if (code < 0x20 || code == 0x7F)
        return ' ';
    return code == '`' ? '\'' : byte;
}

constexpr auto asciiTable = [] {
    std::array<char, 128> table{};
    for (size_t i = 0; i < table.size(); ++i)
        table[i] = foldedAscii(static_cast<char>(i));
    return table;
}();

constexpr bool isAsciiByte(char byte)
{
    return static_cast<unsigned char>(byte) < 0x80;
}

/// Folds what is ASCII up to a block that isn't; how much that is.
size_t foldAscii(std::string_view text, char *out)
{
    constexpr size_t block = 64;
    size_t done = 0;
    const auto fold = [&](size_t size) {
        unsigned char all = 0;
        for (size_t i = 0; i < size; ++i) {
            all = static_cast<unsigned char>(all | static_cast<unsigned char>(text[done + i]));
            out[done + i] = foldedAscii(text[done + i]);
        }
        return all < 0x80;
    };
    while (done + block <= text.size()) {
        if (!fold(block))
            return done;
        done += block;
    }
    return fold(text.size() - done) ? text.size() : done;
}

struct Decoded {
    char32_t point = 0;
    /// 0 for what isn't UTF-8.
    size_t bytes = 0;
};

/// What `text` begins with.
Decoded decoded(std::string_view text)
{
    const auto byte = [&](size_t i) {
        return static_cast<char32_t>(static_cast<unsigned char>(text[i]));
    };
    const auto follow = [&](size_t count) {
        return text.size() > count &&
               std::all_of(text.begin() + 1, text.begin() + 1 + static_cast<ptrdiff_t>(count),
                           utf8::isContinuation);
    };
    const char32_t first = byte(0);
    if (first >= 0xC2 && first < 0xE0 && follow(1))
        return {((first & 0x1FU) << 6) | (byte(1) & 0x3FU), 2};
    if (first >= 0xE0 && first < 0xF0 && follow(2)) {
        const char32_t point =
            ((first & 0x0FU) << 12) | ((byte(1) & 0x3FU) << 6) | (byte(2) & 0x3FU);
        const bool isSurrogate = point >= 0xD800 && point < 0xE000;
        return {point, point >= 0x800 && !isSurrogate ? size_t{3} : size_t{0}};
    }
    if (first >= 0xF0 && first < 0xF5 && follow(3)) {
        const char32_t point = ((first & 0x07U) << 18) | ((byte(1) & 0x3FU) << 12) |
                               ((byte(2) & 0x3FU) << 6) | (byte(3) & 0x3FU);
        return {point, point >= 0x1'0000 && point < codePoints ? size_t{4} : size_t{0}};
    }
    return {};
}

} // namespace

/// What a code point becomes, and how it stands to its neighbours: marks that stay in the folded
/// text are put in order by Unicode's rules, and then a letter doesn't fold for itself.
struct BodyFolder::Letter {
    static constexpr unsigned char tooLong = 255;

    std::array<char, 12> utf8 = {};
    unsigned char size = 0;
    /// Begins or ends with a mark that stays and may change places with others.
    bool beginsMovable = false;
    bool endsMovable = false;
    /// Leaves the marks before it and after it beside each other.
    bool isTransparent = false;

    explicit Letter(char32_t point = 0)
    {
        const QString text = QString::fromUcs4(&point, 1);
        const std::string folding = folded(text);
        size = folding.size() <= utf8.size() ? static_cast<unsigned char>(folding.size()) : tooLong;
        if (size != tooLong)
            std::copy(folding.begin(), folding.end(), utf8.begin());
        isTransparent = true;
        for (const uint part : text.normalized(QString::NormalizationForm_KD).toUcs4()) {
            const char32_t only = part;
            const bool isMovable = QChar::combiningClass(part) != 0;
            if (isMovable && folded(QString::fromUcs4(&only, 1)).empty())
                continue;
            beginsMovable = beginsMovable || (isTransparent && isMovable);
            endsMovable = isMovable;
            isTransparent = false;
        }
    }
};

BodyFolder::BodyFolder() : m_pages(codePoints / std::tuple_size_v<Page>) {}

BodyFolder::~BodyFolder() = default;

const BodyFolder::Letter &BodyFolder::letter(char32_t point)
{
    std::unique_ptr<Page> &page = m_pages[point / std::tuple_size_v<Page>];
    if (!page) {
        page = std::make_unique<Page>();
        char32_t next = point & ~char32_t{0xFF};
        for (Letter &letter : *page)
            letter = Letter(next++);
    }
    return (*page)[point % std::tuple_size_v<Page>];
}

FoldedBody BodyFolder::fold(std::string_view body)
{
    if (m_buffer.size() < body.size() + padding)
        m_buffer.resize(2 * body.size() + padding);
    m_size = foldAscii(body, m_buffer.data());
    const bool isAscii = m_size == body.size();
    if (!isAscii && !appendByLetters(body, m_size)) {
        // As what is found is marked: not for all scripts the same as the text folded as a whole.
        const FoldedText slow(QString::fromUtf8(body.data(), static_cast<qsizetype>(body.size())));
        m_size = slow.utf8().size();
        if (m_buffer.size() < m_size + padding)
            m_buffer.resize(2 * m_size + padding);
        std::copy(slow.utf8().begin(), slow.utf8().end(), m_buffer.begin());
    }
    std::fill_n(m_buffer.begin() + static_cast<ptrdiff_t>(m_size), padding, '\0');
    return {std::string_view(m_buffer).substr(0, m_size), isAscii};
}

/// From a position on; false if the letters don't fold each for itself.
bool BodyFolder::appendByLetters(std::string_view body, size_t begin)
{
    bool endsMovable = false;
    for (size_t i = begin; i < body.size();) {
        // Room for the longest letter and the padding, with what follows still to come.
        if (m_buffer.size() < m_size + padding + sizeof(Letter))
            m_buffer.resize(2 * m_buffer.size() + sizeof(Letter));
        if (isAsciiByte(body[i])) {
            m_buffer[m_size++] = asciiTable[static_cast<unsigned char>(body[i++])];
            endsMovable = false;
            continue;
        }
        const auto [point, bytes] = decoded(body.substr(i));
        if (bytes == 0)
            return false;
        i += bytes;
        const Letter &letter = this->letter(point);
        if (letter.size == Letter::tooLong || (endsMovable && letter.beginsMovable))
            return false;
        std::memcpy(m_buffer.data() + m_size, letter.utf8.data(), letter.utf8.size());
        m_size += letter.size;
        endsMovable = letter.isTransparent ? endsMovable : letter.endsMovable;
    }
    return true;
}

} // namespace contactdesk
