#include "journal/threads/JournalReader.h"

#include "database/ReadingConnection.h"

namespace contactdesk
{

void JournalReader::open(const QString &file, int opening)
{
    m_queue.post([this, file, opening] {
        m_opening = opening;
        auto opened = openForReading({file, DatabaseAddress::Access::ReadWrite});
        if (opened)
            m_connection = std::move(*opened);
        else
            m_refusal = opened.error();
    });
}

void JournalReader::refuse(const Failure &failure)
{
    m_queue.post([this, failure] { m_refusal = failure; });
}

void JournalReader::close()
{
    m_isEnding = true;
    m_queue.call([this] {
        m_connection.reset();
        m_isEnding = false;
    });
}

void JournalReader::end()
{
    m_isEnding = true;
    m_queue.abandon();
    m_connection.reset();
}

} // namespace contactdesk
