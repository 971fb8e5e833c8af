#pragma once

#include <QByteArrayList>
#include <QStringList>

namespace contactdesk
{

/// The keys that open the service, kept as SHA-256 digests only. Safe from any thread.
class KeyRing
{
public:
    /// Empty keys are left out: they would let anybody in.
    explicit KeyRing(const QStringList &keys);

    bool isEmpty() const { return m_digests.isEmpty(); }

    /// Takes the same time whether a key fits, which, or how far it nearly did.
    bool opens(const QString &key) const;

private:
    QByteArrayList m_digests;
};

} // namespace contactdesk
