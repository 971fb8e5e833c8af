#pragma once

#include "support/MadeRandom.h"

#include <QString>

namespace contactdesk
{

struct MadeName {
    QString first;
    QString last;
    /// In ASCII, as a person of that name would write it in an address.
    QString address;
};

/// A name in one of seven scripts, most in Latin letters; some 60,000 different words in all.
MadeName madeName(MadeRandom &random);

} // namespace contactdesk
