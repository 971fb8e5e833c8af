#pragma once

#include "server/sample/SampleLanguage.h"

#include <QString>

#include <vector>

namespace contactdesk
{

/// A person of the sample data that is worth looking up first, and so doesn't hang on any draw.
struct SampleFeatured {
    SampleLanguage (*language)();
    QString firstName;
    QString lastName;
    QString email;
    /// E.164.
    QString phoneNumber;
    int messages;
    int tags;
    int lists;
};

std::vector<SampleFeatured> sampleFeatured();

} // namespace contactdesk
