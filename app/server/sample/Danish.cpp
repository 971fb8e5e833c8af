#include "server/sample/SampleLanguage.h"

namespace contactdesk::sample
{

SampleLanguage danish()
{
    return {
        .places = {{"+4520######", 3}},
        .firstNames = {{"Søren", "soeren"}, {"Åse", "aase"}, {"Bodil"}},
        .lastNames = {{"Kjærgaard", "kjaergaard"},
                      {"Østergård", "oestergaard"},
                      {"Møller", "moeller"}},
        .agents = {"Mette", "Anders"},
        .weekdays = {"mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"},
        .talks =
            {
                {"<Hej, har I en ledig tid {day}?", ">Hej {first}, ja, kl. *{time}*.",
                 "<Det er fint, tak", ">Så er det noteret. På gensyn!"},
                {"<Jeg mangler stadig {order}", ">Det beklager vi. Jeg spørger fragtmanden.",
                 ">Pakken kommer {day}: {link}", "<Super, tak skal du have", "<Så kom den 🎉"},
                {"<Kan du sende fakturaen?", ">@document Faktura {order}, {price}", "<Tusind tak"},
            },
    };
}

} // namespace contactdesk::sample
