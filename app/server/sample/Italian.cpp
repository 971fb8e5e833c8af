#include "server/sample/SampleLanguage.h"

namespace contactdesk::sample
{

SampleLanguage italian()
{
    return {
        .places = {{"+39333#######", 7}},
        .firstNames = {{"Niccolò", "niccolo"},
                       {"Chiara"},
                       {"Gianluca"},
                       {"Mariangela"},
                       {"Federico"},
                       {"Noemi"}},
        .lastNames = {{"De Luca", "deluca"},
                      {"Esposito"},
                      {"D’Angelo", "dangelo"},
                      {"Santorò", "santoro"},
                      {"Bianchi"},
                      {"Lo Presti", "lopresti"}},
        .agents = {"Elisa", "Marco"},
        .weekdays = {"lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"},
        .talks =
            {
                {"<Buongiorno, c’è posto {day}?", ">Buongiorno {first}! Sì, alle *{time}*.",
                 "<Benissimo, prenoto", ">Fatto, a {day}!", "<Grazie mille"},
                {"<Il mio ordine {order} è sparito?", ">Controllo subito, un attimo.",
                 ">È in consegna {day}. Lo può seguire qui: {link}", "<Perfetto, grazie",
                 "<Arrivato 🎉"},
                {"<La lampada non si accende più", "<@image ",
                 ">Provi a tenere premuto il tasto per dieci secondi.",
                 "<Ora funziona! Siete fantastici", ">Mi fa piacere, {first} 😊"},
                {"<Mi serve la ricevuta", ">Eccola:", ">@document Ricevuta {order}, {price}",
                 "<Grazie"},
            },
    };
}

} // namespace contactdesk::sample
