#include "server/sample/SampleLanguage.h"

namespace contactdesk::sample
{

SampleLanguage french()
{
    return {
        .places = {{"+3361234####", 8}, {"+32475######", 2}, {"+22177#######", 2}},
        .firstNames = {{"Élodie", "elodie"},
                       {"François", "francois"},
                       {"Anaïs", "anais"},
                       {"Jean-Baptiste", "jeanbaptiste"},
                       {"Aminata"},
                       {"Océane", "oceane"},
                       {"Mamadou"},
                       {"Hélène", "helene"},
                       {"Loïc", "loic"}},
        .lastNames = {{"Lefèvre", "lefevre"},
                      {"Dubois"},
                      {"Ndiaye"},
                      {"Garçon", "garcon"},
                      {"de La Fontaine", "delafontaine"},
                      {"Benoît", "benoit"},
                      {"Charpentier"},
                      {"Diop"},
                      {"L’Hermitte", "lhermitte"}},
        .agents = {"Camille", "Hugo"},
        .weekdays = {"lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"},
        .talks =
            {
                {"<Bonjour, est-ce qu’il reste une place {day} ?",
                 ">Bonjour {first} ! Oui, à *{time}* ou à 17 h.", "<{time}, c’est parfait",
                 ">C’est noté, à {day} !", "<Merci beaucoup 🌸"},
                {"<Ma commande {order} devait arriver hier…",
                 ">Je suis désolée, je regarde tout de suite.",
                 ">Le livreur passe {day} entre 9 h et 12 h. Le suivi : {link}", "<D’accord, merci",
                 "<Bien reçue !"},
                {"<Le colis est arrivé abîmé", "<@image Voilà dans quel état…",
                 ">Aïe ! Je vous renvoie l’article dès aujourd’hui, sans frais.",
                 ">@document Bon de retour {order}", "<Impeccable, merci pour votre gentillesse"},
                {"<Pouvez-vous m’envoyer la facture ?", ">Bien sûr, la voici.",
                 ">@document Facture {order} – {price}", "<👍"},
                {">Bonjour {first}, c’est {agent}. Votre rendez-vous est bien {day} à {time} ?",
                 "<Oui oui, j’arrive avec mon fils",
                 ">Très bien. N’oubliez pas la carte, s’il vous plaît."},
            },
    };
}

} // namespace contactdesk::sample
