#pragma once

#include <array>
#include <vector>

namespace contactdesk
{

struct SampleName {
    /// As the person writes it, UTF-8.
    const char *native;
    /// In Latin letters, for an e-mail address; nullptr if `native` serves for that.
    const char *latin = nullptr;
};

struct SamplePlace {
    /// E.164 with a # for each digit that is drawn; a range kept for fiction where there is one.
    const char *numberPattern;
    int people;
};

/// A conversation about one matter: lines that begin with < (from the contact) or > (from the
/// desk).
/// "@image ", "@audio " or "@document " after that sends such a file with the rest as its caption.
/// {first}, {agent}, {day}, {time}, {order}, {price} and {link} are filled in.
using SampleTalk = std::vector<const char *>;

/// What people of one language are called, write and hear. UTF-8 throughout.
struct SampleLanguage {
    std::vector<SamplePlace> places;
    std::vector<SampleName> firstNames;
    std::vector<SampleName> lastNames;
    /// Who answers at the desk.
    std::vector<const char *> agents;
    /// Monday first.
    std::array<const char *, 7> weekdays;
    std::vector<SampleTalk> talks;
};

namespace sample
{

SampleLanguage arabic();
SampleLanguage chinese();
SampleLanguage czech();
SampleLanguage danish();
SampleLanguage dutch();
SampleLanguage english();
SampleLanguage french();
SampleLanguage german();
SampleLanguage greek();
SampleLanguage hebrew();
SampleLanguage hindi();
SampleLanguage italian();
SampleLanguage japanese();
SampleLanguage korean();
SampleLanguage persian();
SampleLanguage polish();
SampleLanguage portuguese();
SampleLanguage spanish();
SampleLanguage swedish();
SampleLanguage thai();
SampleLanguage turkish();
SampleLanguage ukrainian();
SampleLanguage vietnamese();

/// What is said in English, apart for its length.
std::vector<SampleTalk> englishTalks();

} // namespace sample

} // namespace contactdesk
