#include "server/sample/SampleLanguage.h"

namespace contactdesk::sample
{

SampleLanguage dutch()
{
    return {
        .places = {{"+3161234####", 12}, {"+32470######", 4}},
        .firstNames = {{"Sanne"},
                       {"Daan"},
                       {"Fleur"},
                       {"Jan-Willem", "janwillem"},
                       {"Anouk"},
                       {"Sjoerd"},
                       {"Noëlle", "noelle"},
                       {"Bram"},
                       {"Maaike"},
                       {"Thijs"},
                       {"Ingrid"}},
        .lastNames = {{"de Vries", "devries"},
                      {"van den Berg", "vandenberg"},
                      {"Bakker"},
                      {"’t Hart", "thart"},
                      {"Peeters"},
                      {"IJzerman", "ijzerman"},
                      {"Smit"},
                      {"van der Heijden", "vanderheijden"},
                      {"Claes"},
                      {"Koçak", "kocak"}},
        .agents = {"Femke", "Ruben"},
        .weekdays = {"maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag",
                     "zondag"},
        .talks =
            {
                {"<Goedemiddag, kan ik {day} nog langskomen?",
                 ">Hoi {first}, jazeker! Om {time} is er nog plek.", "<Top, doe die maar",
                 ">Staat genoteerd: *{day} {time}*. Tot dan!", "<Dank je wel 😊"},
                {"<Mijn bestelling {order} is nog steeds niet binnen…",
                 ">Wat vervelend, {first}. Ik vraag het na bij de bezorger.",
                 ">Het pakket ligt op het depot en komt {day}. Volgen kan hier: {link}",
                 "<Fijn, ik wacht het af", "<Hij is er!", ">Mooi zo, veel plezier ermee."},
                {"<Ik heb de verkeerde maat gekregen", "<@image Kijk maar, er staat 42 op de doos",
                 ">Dat is onze fout, sorry! Ik stuur meteen de goede.",
                 ">@document Retourlabel voor {order}", "<Moet ik iets betalen?",
                 ">Nee hoor, dat is voor onze rekening."},
                {"<Mag ik de factuur van {order} nog een keer?", ">Natuurlijk, alsjeblieft:",
                 ">@document Factuur {order} ({price})", "<Super snel 👍"},
                {">Hallo {first}, even een herinnering: uw afspraak is {day} om {time}.",
                 "<Klopt, ik ben er", "<O wacht, ik moet toch werken. Kan het een dag later?",
                 ">Geen probleem, verzet naar de volgende dag, zelfde tijd.", "<Je bent een held"},
                {"<@audio ", ">Dank voor je bericht, {first}. Ik bel je vanmiddag terug.",
                 "<Na drieën graag, dan slaapt de kleine 👶"},
            },
    };
}

} // namespace contactdesk::sample
