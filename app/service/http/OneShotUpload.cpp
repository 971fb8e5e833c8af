#include "service/http/OneShotUpload.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace contactdesk
{

OneShotUpload::OneShotUpload(QByteArray body, QObject *parent)
    : QIODevice(parent), m_body(std::move(body))
{
    // Unbuffered: QIODevice would read ahead, and wasRead() would be true too early.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotUpload::bytesAvailable() const
{
    return m_body.size() - m_position + QIODevice::bytesAvailable();
}

bool OneShotUpload::seek(qint64)
{
    return false;
}

qint64 OneShotUpload::readData(char *data, qint64 maxSize)
{
    if (atEnd())
        return -1;
    const qint64 size = std::min<qint64>(maxSize, m_body.size() - m_position);
    std::memcpy(data, m_body.constData() + m_position, static_cast<size_t>(size));
    m_position += size;
    return size;
}

qint64 OneShotUpload::writeData(const char *, qint64)
{
    return -1;
}

} // namespace contactdesk
