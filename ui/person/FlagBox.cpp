#include "ui/person/FlagBox.h"

namespace contactdesk
{

void FlagBox::setFlag(std::optional<bool> flag)
{
    setTristate(!flag);
    setCheckState(!flag ? Qt::PartiallyChecked : *flag ? Qt::Checked : Qt::Unchecked);
}

std::optional<bool> FlagBox::flag() const
{
    return checkState() == Qt::PartiallyChecked ? std::nullopt
                                                : std::optional(checkState() == Qt::Checked);
}

void FlagBox::nextCheckState()
{
    setFlag(!flag().value_or(false));
}

} // namespace contactdesk
