#pragma once

#include "domain/Failure.h"

#include <QSet>

namespace contactdesk
{

/// Which failures have been told: a full disk fails every write, and is told once, until a write
/// succeeds again.
class FailureLog
{
public:
    /// True the first time.
    bool note(const Failure &failure)
    {
        const QString key = failure.cause == FailureCause::Unspecified
                                ? failure.serviceWords
                                : QString::number(static_cast<int>(failure.cause));
        if (m_told.contains(key))
            return false;
        m_told.insert(key);
        return true;
    }
    void clear() { m_told.clear(); }

private:
    QSet<QString> m_told;
};

} // namespace contactdesk
