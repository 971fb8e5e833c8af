#include "server/sample/SampleLanguage.h"

namespace contactdesk::sample
{

SampleLanguage swedish()
{
    return {
        .places = {{"+467017406##", 4}},
        .firstNames = {{"Åsa", "asa"},
                       {"Göran", "goran"},
                       {"Märta", "marta"},
                       {"Linnéa", "linnea"}},
        .lastNames = {{"Öberg", "oberg"},
                      {"Sjöström", "sjostrom"},
                      {"Åkerlund", "akerlund"},
                      {"Ekström", "ekstrom"}},
        .agents = {"Malin", "Erik"},
        .weekdays = {"måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"},
        .talks =
            {
                {"<Hej! Finns det någon tid på {day}?", ">Hej {first}! Ja, klockan *{time}*.",
                 "<Toppen, jag tar den", ">Bokat. Välkommen!", "<Tack så mycket"},
                {"<Var är mitt paket {order}?", ">Jag kollar direkt.",
                 ">Det kommer på {day}: {link}", "<Tack 🙂", "<Nu är det här!"},
                {"<Kan jag få kvittot en gång till?", ">Självklart!",
                 ">@document Kvitto {order}, {price}", "<Perfekt"},
            },
    };
}

} // namespace contactdesk::sample
