#pragma once

#include "domain/Field.h"

#include <QCheckBox>

namespace contactdesk
{

/// A check box for a field that may be unknown: it then shows neither yes nor no, and a click
/// makes it one of the two for good.
class FlagBox : public QCheckBox
{
    Q_OBJECT

public:
    using QCheckBox::QCheckBox;

    void setFlag(std::optional<bool> flag);
    /// Unset while it shows neither.
    std::optional<bool> flag() const;

protected:
    void nextCheckState() override;
};

} // namespace contactdesk
