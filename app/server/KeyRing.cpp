#include "server/KeyRing.h"

#include <QCryptographicHash>

namespace contactdesk
{

namespace
{

QByteArray digest(const QString &key)
{
    return QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

KeyRing::KeyRing(const QStringList &keys)
{
    for (const QString &key : keys) {
        if (!key.isEmpty())
            m_digests.append(digest(key));
    }
}

bool KeyRing::opens(const QString &key) const
{
    const QByteArray given = digest(key);
    bool fits = false;
    for (const QByteArray &known : m_digests) {
        unsigned difference = 0;
        for (qsizetype i = 0; i < known.size(); ++i)
            difference |= static_cast<unsigned char>(known[i] ^ given[i]);
        fits |= difference == 0;
    }
    return fits;
}

} // namespace contactdesk
