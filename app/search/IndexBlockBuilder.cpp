#include "domain/ContactSummary.h"
#include "search/ContactWords.h"
#include "search/IndexBlock.h"
#include "search/WordTable.h"

namespace contactdesk
{

struct IndexBlock::Builder::Rows {
    struct Posting {
        quint32 word;
        quint16 offset;
    };

    int number = 0;
    WordTable words;
    std::vector<Posting> postings;
    /// For each word the last row that has it, plus one.
    std::vector<quint32> lastOffsets;
    std::vector<PackedNumber> numbers;
    std::vector<quint32> mails;
    /// Of the contact that is being added; kept for its memory.
    ContactWords contact;

    void growTo(size_t rows);
    void post(std::string_view word, quint16 offset);
};

void IndexBlock::Builder::Rows::growTo(size_t rows)
{
    if (numbers.size() >= rows)
        return;
    numbers.resize(rows, packed::noContact);
    mails.resize(rows);
}

void IndexBlock::Builder::Rows::post(std::string_view word, quint16 offset)
{
    const quint32 wordNumber = words.numberOf(word);
    if (wordNumber == lastOffsets.size())
        lastOffsets.push_back(0);
    if (lastOffsets[wordNumber] == quint32(offset) + 1)
        return;
    lastOffsets[wordNumber] = quint32(offset) + 1;
    postings.push_back({wordNumber, offset});
}

IndexBlock::Builder::Builder(int number) : m_rows(std::make_unique<Rows>())
{
    m_rows->number = number;
}

IndexBlock::Builder::~Builder() = default;

void IndexBlock::Builder::add(RowNumber row, const ContactSummary &summary)
{
    Q_ASSERT(numberOf(row) == m_rows->number);
    const quint16 offset = offsetOf(row);
    ContactWords &contact = m_rows->contact;
    contact.read(summary);
    m_rows->growTo(size_t(offset) + 1);
    m_rows->numbers[offset] = contact.number();
    m_rows->mails[offset] = contact.mail();
    for (size_t i = 0; i < contact.size(); ++i)
        m_rows->post(contact[i], offset);
}

std::shared_ptr<const IndexBlock> IndexBlock::Builder::build()
{
    const WordTable &words = m_rows->words;
    const std::vector<quint32> sorted = words.sorted();
    std::vector<quint32> beginnings;
    std::vector<quint32> textBegins{0};
    std::string text;
    beginnings.reserve(sorted.size());
    textBegins.reserve(sorted.size() + 1);
    text.reserve(words.textSize());
    for (const quint32 number : sorted) {
        beginnings.push_back(beginningOf(words.word(number)));
        text += tailOf(words.word(number));
        textBegins.push_back(static_cast<quint32>(text.size()));
    }

    // A counting sort by word.
    std::vector<quint32> places(words.size());
    for (const Rows::Posting &posting : m_rows->postings)
        ++places[posting.word];
    std::vector<quint32> postingBegins{0};
    postingBegins.reserve(sorted.size() + 1);
    for (const quint32 number : sorted) {
        const quint32 begin = postingBegins.back();
        postingBegins.push_back(begin + places[number]);
        places[number] = begin;
    }
    std::vector<quint16> postings(m_rows->postings.size());
    for (const Rows::Posting &posting : m_rows->postings)
        postings[places[posting.word]++] = posting.offset;

    BlockParts parts;
    parts.number = static_cast<quint32>(m_rows->number);
    parts.numbers = m_rows->numbers;
    parts.mails = m_rows->mails;
    parts.beginnings = beginnings;
    parts.textBegins = textBegins;
    parts.postingBegins = postingBegins;
    parts.postings = postings;
    parts.text = text;
    return fromBytes(parts.written());
}

} // namespace contactdesk
