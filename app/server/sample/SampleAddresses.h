#pragma once

#include "server/sample/SampleLanguage.h"
#include "server/sample/SampleRandom.h"

#include <QSet>

namespace contactdesk
{

/// Hands out phone numbers and e-mail addresses, each once.
class SampleAddresses
{
public:
    explicit SampleAddresses(SampleRandom &random) : m_random(random) {}

    void reserve(const QString &address) { m_taken.insert(address); }
    QString phoneNumber(const SamplePlace &place);
    QString email(const SampleName &first, const SampleName &last);

private:
    SampleRandom &m_random;
    QSet<QString> m_taken;
};

} // namespace contactdesk
