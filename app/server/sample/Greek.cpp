#include "server/sample/SampleLanguage.h"

namespace contactdesk::sample
{

SampleLanguage greek()
{
    return {
        .places = {{"+30694#######", 5}},
        .firstNames = {{"Γιώργος", "giorgos"},
                       {"Ελένη", "eleni"},
                       {"Αχιλλέας", "achilleas"},
                       {"Ευαγγελία", "evangelia"},
                       {"Ζωή", "zoi"}},
        .lastNames = {{"Παπαδόπουλος", "papadopoulos"},
                      {"Οικονόμου", "oikonomou"},
                      {"Καραγιάννη", "karagianni"},
                      {"Ψαρρός", "psarros"}},
        .agents = {"Μαρία", "Νίκος"},
        .weekdays = {"Δευτέρα", "Τρίτη", "Τετάρτη", "Πέμπτη", "Παρασκευή", "Σάββατο", "Κυριακή"},
        .talks =
            {
                {"<Καλησπέρα, υπάρχει ελεύθερο ραντεβού;",
                 ">Καλησπέρα {first}! Ναι, {day} στις *{time}*.", "<Τέλεια, κλείστε το",
                 ">Έγινε, σας περιμένουμε!", "<Ευχαριστώ πολύ 😊"},
                {"<Πού βρίσκεται η παραγγελία {order};",
                 ">Συγγνώμη για την καθυστέρηση, το ελέγχω.", ">Έρχεται {day}. Δείτε εδώ: {link}",
                 "<Εντάξει, ευχαριστώ"},
                {"<Μου στέλνετε την απόδειξη;", ">@document Απόδειξη {order}, {price}",
                 "<Άψογα 👍"},
            },
    };
}

} // namespace contactdesk::sample
