#include "server/sample/SampleLanguage.h"

namespace contactdesk::sample
{

SampleLanguage polish()
{
    return {
        .places = {{"+48601######", 6}},
        .firstNames = {{"Łukasz", "lukasz"},
                       {"Małgorzata", "malgorzata"},
                       {"Zbigniew"},
                       {"Agnieszka"},
                       {"Świętosława", "swietoslawa"},
                       {"Paweł", "pawel"}},
        .lastNames = {{"Wójcik", "wojcik"},
                      {"Kowalska"},
                      {"Żółkiewski", "zolkiewski"},
                      {"Dąbrowska", "dabrowska"},
                      {"Ślusarczyk", "slusarczyk"},
                      {"Nowak"}},
        .agents = {"Katarzyna", "Piotr"},
        .weekdays = {"poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota",
                     "niedziela"},
        .talks =
            {
                {"<Dzień dobry, czy jest jeszcze wolny termin?",
                 ">Dzień dobry! Tak: {day}, godz. *{time}*.", "<Biorę!",
                 ">Zapisane. Do zobaczenia!", "<Dziękuję 😊"},
                {"<Gdzie jest moja paczka {order}?", ">Przepraszamy za opóźnienie, już sprawdzam.",
                 ">Kurier będzie: {day}, do południa. Śledzenie: {link}", "<Ok, czekam",
                 "<Przyszła, wszystko gra"},
                {"<Proszę o fakturę do {order}", ">Już wysyłam.",
                 ">@document Faktura {order}, {price}", "<Super, dzięki"},
                {"<Krzesło ma pękniętą nogę", "<@image Tak to wygląda",
                 ">Bardzo nam przykro. Wymienimy je bezpłatnie.", "<A stare?",
                 ">Kurier zabierze je przy okazji."},
            },
    };
}

} // namespace contactdesk::sample
