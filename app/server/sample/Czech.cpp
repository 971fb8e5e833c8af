#include "server/sample/SampleLanguage.h"

namespace contactdesk::sample
{

SampleLanguage czech()
{
    return {
        .places = {{"+420601######", 4}},
        .firstNames = {{"Jiří", "jiri"},
                       {"Kateřina", "katerina"},
                       {"Zdeněk", "zdenek"},
                       {"Štěpánka", "stepanka"}},
        .lastNames = {{"Dvořák", "dvorak"},
                      {"Nováková", "novakova"},
                      {"Řehoř", "rehor"},
                      {"Šťastná", "stastna"}},
        .agents = {"Lenka", "Ondřej"},
        .weekdays = {"pondělí", "úterý", "středa", "čtvrtek", "pátek", "sobota", "neděle"},
        .talks =
            {
                {"<Dobrý den, máte ještě volný termín?", ">Dobrý den, ano: {day} v *{time}*.",
                 "<Beru, děkuji", ">Zapsáno, těšíme se."},
                {"<Objednávka {order} pořád nedorazila", ">Omlouváme se, hned to ověřím.",
                 ">Balík je na cestě, sledovat ho můžete tady: {link}", "<Díky moc 👍"},
                {"<Pošlete mi prosím fakturu", ">@document Faktura {order}, {price}", "<Děkuju",
                 ">Není zač, {first}."},
            },
    };
}

} // namespace contactdesk::sample
