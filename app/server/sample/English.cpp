#include "server/sample/SampleLanguage.h"

namespace contactdesk::sample
{

SampleLanguage english()
{
    return {
        .places = {{"+447700900###", 12},
                   {"+121255501##", 5},
                   {"+141555501##", 4},
                   {"+131255501##", 3},
                   {"+120655501##", 2},
                   {"+141655501##", 2},
                   {"+614915701##", 4},
                   {"+3538555#####", 3},
                   {"+234803#######", 3},
                   {"+2782#######", 2}},
        .firstNames = {{"Oliver"},
                       {"Grace"},
                       {"Siobhán", "siobhan"},
                       {"Theodore"},
                       {"Chidinma"},
                       {"Harriet"},
                       {"Marcus"},
                       {"Niamh"},
                       {"Babatunde"},
                       {"Eleanor"},
                       {"Jordan"},
                       {"Priscilla"},
                       {"Zoë", "zoe"},
                       {"Thandiwe"},
                       {"Patrick"},
                       {"Renée", "renee"},
                       {"Dashiell"},
                       {"Imogen"}},
        .lastNames = {{"Whitfield"},
                      {"O’Connor", "oconnor"},
                      {"Okafor"},
                      {"Fairbanks"},
                      {"MacGregor"},
                      {"Van der Merwe", "vandermerwe"},
                      {"Ellington"},
                      {"Castellano"},
                      {"Ashdown"},
                      {"D’Arcy", "darcy"},
                      {"Nkosi"},
                      {"Pemberton-Hughes", "pemberton"},
                      {"Lindqvist"},
                      {"Sinclair"},
                      {"Montgomery"},
                      {"Brady"},
                      {"Adeyemi"}},
        .agents = {"Maya", "Daniel", "Ruth"},
        .weekdays = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"},
        .talks = englishTalks(),
    };
}

} // namespace contactdesk::sample
