#pragma once

#include "desk/OpenContact.h"

#include <QStringList>

namespace contactdesk
{

/// Notes what an open contact tells, each signal with the state that it finds:
/// "switched", "contact Loading", "tags Ready", "conversation Failed", …
class OpenRecorder : public QObject
{
    Q_OBJECT

public:
    explicit OpenRecorder(OpenContact &open);

    /// What was told since the last call.
    QStringList take() { return std::exchange(m_told, {}); }
    const QStringList &told() const { return m_told; }

private:
    QStringList m_told;
};

QString word(Progress progress);

} // namespace contactdesk
