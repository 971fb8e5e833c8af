#pragma once

#include "domain/Clock.h"
#include "domain/Field.h"
#include "ui/common/PlainLabel.h"

#include <QTimer>

namespace contactdesk
{

/// Where something comes from and how old it is, in small quiet letters; kept true as time passes.
class AgeLabel : public PlainLabel
{
    Q_OBJECT

public:
    explicit AgeLabel(Clock clock, QWidget *parent = nullptr);

    /// `when` in UTC. `isAsking`: the service is being asked for something newer.
    void setOrigin(Source source, const QDateTime &when, bool isAsking);
    /// Nothing is known, and perhaps asked for.
    void setUnknown(bool isAsking);

private:
    void showAge();

    Clock m_clock;
    QTimer m_timer{this};
    std::optional<Source> m_source;
    QDateTime m_when;
    bool m_isAsking = false;
};

} // namespace contactdesk
