#include "server/sample/SampleLanguage.h"

namespace contactdesk::sample
{

SampleLanguage german()
{
    return {
        .places = {{"+4917139200##", 10}, {"+436641######", 3}, {"+4179#######", 3}},
        .firstNames = {{"Jürgen", "juergen"},
                       {"Annika"},
                       {"Björn", "bjoern"},
                       {"Hannelore"},
                       {"Käthe", "kaethe"},
                       {"Lukas"},
                       {"Ayşe", "ayse"},
                       {"Ursula"},
                       {"Maximilian"},
                       {"Greta"},
                       {"Beat"}},
        .lastNames = {{"Müller", "mueller"},
                      {"Groß", "gross"},
                      {"Schröder", "schroeder"},
                      {"von Hohenstein", "vonhohenstein"},
                      {"Weiß", "weiss"},
                      {"Öztürk", "oeztuerk"},
                      {"Aeschlimann"},
                      {"Huber"},
                      {"Zwölfer", "zwoelfer"},
                      {"Brandt"}},
        .agents = {"Sabine", "Tobias"},
        .weekdays = {"Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag",
                     "Sonntag"},
        .talks =
            {
                {"<Guten Tag, haben Sie am {day} noch einen Termin frei?",
                 ">Guten Tag {first}, ja: um *{time}* oder um 16:45 Uhr.", "<Dann bitte {time}",
                 ">Gerne, ist eingetragen. Bis {day}!", "<Vielen Dank!"},
                {"<Wo bleibt meine Bestellung {order}?", ">Das tut mir leid. Ich sehe sofort nach.",
                 ">Sie ist seit heute früh unterwegs und kommt am {day}: {link}",
                 "<Danke für die schnelle Antwort", "<Ist angekommen, alles heil 👍",
                 ">Das freut uns!"},
                {"<Ich bräuchte die Bescheinigung für die Kraftfahrzeughaftpflichtversicherung.",
                 ">Welche Vorgangsnummer steht auf dem Schreiben?", "<{order}",
                 ">@document Bescheinigung {order}",
                 "<Perfekt, das Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz "
                 "hätte ich schneller gelesen als diese Post gefunden 😄",
                 ">😂 Schönen Feierabend!"},
                {"<Die Rechnung stimmt nicht, da stehen {price} statt 49,90 €",
                 ">Darf ich ein Foto davon haben?", "<@image ",
                 ">Sie haben recht, der Rabatt fehlt. Die Gutschrift ist unterwegs.",
                 "<Alles klar, danke."},
                {">Hallo {first}, Ihre Reparatur ist fertig. Abholen können Sie ab {day}, {time} "
                 "Uhr.",
                 "<Super! Kann auch mein Nachbar kommen?",
                 ">Ja, mit dieser Nachricht und einem Ausweis.", "<Ok"},
                {"<Bitte keine Werbung mehr.\nTermine ja, Angebote nein.",
                 ">Verstanden, ist so hinterlegt."},
            },
    };
}

} // namespace contactdesk::sample
