#pragma once

#include "ui/theme/Theme.h"

#include <QStyle>

namespace contactdesk
{

/// What a chip is painted with, opaque.
struct ChipColors {
    QColor ink;
    /// A tint of the ink on Role::Surface; stronger under the pointer and where it is selected.
    QColor ground;
};

/// Always the same for a name. `state` is that of the chip's item.
ChipColors chipColors(const QString &name, QStyle::State state, const Theme &theme);

} // namespace contactdesk
