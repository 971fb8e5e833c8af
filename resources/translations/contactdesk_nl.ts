<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AccountInput</name>
    <message>
        <source>Give the account a name, for you to tell it from others.</source>
        <translation>Geef het account een naam, zodat je het van andere kunt onderscheiden.</translation>
    </message>
    <message>
        <source>Another account has this name already. Choose a different one.</source>
        <translation>Een ander account heeft deze naam al. Kies een andere.</translation>
    </message>
    <message>
        <source>Give the service&apos;s address; the hosted service&apos;s is %1.</source>
        <translation>Geef het adres van de dienst op; dat van de gehoste dienst is %1.</translation>
    </message>
    <message>
        <source>An address has no spaces in it.</source>
        <translation>Een adres bevat geen spaties.</translation>
    </message>
    <message>
        <source>This is no address of a service. It looks like %1.</source>
        <translation>Dit is geen adres van een dienst. Het ziet eruit als %1.</translation>
    </message>
    <message>
        <source>Leave out the user name before the @: the key goes into its own field.</source>
        <translation>Laat de gebruikersnaam vóór de @ weg: de sleutel hoort in een eigen veld.</translation>
    </message>
    <message>
        <source>Leave out what follows the ? or #: the key goes into its own field.</source>
        <translation>Laat weg wat na ? of # komt: de sleutel hoort in een eigen veld.</translation>
    </message>
    <message>
        <source>The address must begin with https://, or anybody on the way could read the key. Plain http:// is for a service on this computer.</source>
        <translation>Het adres moet met https:// beginnen, anders kan iedereen onderweg de sleutel lezen. Gewoon http:// is voor een dienst op deze computer.</translation>
    </message>
    <message>
        <source>Enter the account&apos;s key. Whoever manages the account can tell it.</source>
        <translation>Voer de sleutel van het account in. Wie het account beheert, kan die geven.</translation>
    </message>
    <message>
        <source>A key has no spaces or line breaks in it. Copy it again.</source>
        <translation>Een sleutel bevat geen spaties of regeleinden. Kopieer hem opnieuw.</translation>
    </message>
</context>
<context>
    <name>ActionRegistry</name>
    <message>
        <source>&amp;New contact…</source>
        <translation>&amp;Nieuw contact…</translation>
    </message>
    <message>
        <source>&amp;Import contacts…</source>
        <translation>Contacten &amp;importeren…</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Vernieuwen</translation>
    </message>
    <message>
        <source>&amp;Edit the name</source>
        <translation>Naam &amp;bewerken</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>&amp;Take back the last change</source>
        <translation>&amp;Laatste wijziging ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Terugdraaien</translation>
    </message>
    <message>
        <source>Switch the &amp;bot on or off</source>
        <translation>Bot aan- of &amp;uitzetten</translation>
    </message>
    <message>
        <source>Switch &amp;do not disturb on or off</source>
        <translation>Niet &amp;storen aan- of uitzetten</translation>
    </message>
    <message>
        <source>Show &amp;what the service sent</source>
        <translation>&amp;Gegevens van de dienst tonen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Find in the conversation</source>
        <translation>&amp;Zoeken in het gesprek</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>V&amp;olgende zoeken</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Vo&amp;rige zoeken</translation>
    </message>
    <message>
        <source>Fi&amp;lter the messages</source>
        <translation>Berichten &amp;filteren</translation>
    </message>
    <message>
        <source>&amp;Go to date…</source>
        <translation>&amp;Ga naar datum…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>O&amp;verzicht</translation>
    </message>
    <message>
        <source>Draw *&amp;bold* and _italic_</source>
        <translation>*Vet* en _&amp;cursief_ weergeven</translation>
    </message>
    <message>
        <source>&amp;Keep the open conversation up to date</source>
        <translation>Geopend gesprek &amp;actueel houden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>Copy with &amp;time</source>
        <translation>Kopiëren met &amp;tijd</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Af&amp;drukken…</translation>
    </message>
    <message>
        <source>&amp;Add to a list…</source>
        <translation>&amp;Toevoegen aan een lijst…</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Verwijderen uit de lijst</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Accounts…</translation>
    </message>
    <message>
        <source>&amp;Search or look up…</source>
        <translation>&amp;Zoeken of opzoeken…</translation>
    </message>
    <message>
        <source>&amp;Look up what is typed</source>
        <translation>&amp;Invoer opzoeken</translation>
    </message>
    <message>
        <source>Look up what was &amp;copied</source>
        <translation>&amp;Gekopieerde tekst opzoeken</translation>
    </message>
    <message>
        <source>Save this searc&amp;h…</source>
        <translation>Deze zoekopdracht op&amp;slaan…</translation>
    </message>
    <message>
        <source>C&amp;ontacts</source>
        <translation>&amp;Contacten</translation>
    </message>
    <message>
        <source>Con&amp;versation</source>
        <translation>Gesp&amp;rek</translation>
    </message>
    <message>
        <source>&amp;Find in all conversations</source>
        <translation>Zoe&amp;ken in alle gesprekken</translation>
    </message>
    <message>
        <source>Changes in the &amp;queue</source>
        <translation>Wijzigingen in de &amp;wachtrij</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>Gesc&amp;hiedenis</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contact</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lijst</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ga naar</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Account</translation>
    </message>
    <message>
        <source>Take o&amp;ver for 30 minutes</source>
        <translation>30 &amp;minuten overnemen</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Voo&amp;rkeuren…</translation>
    </message>
    <message>
        <source>Find a co&amp;mmand, contact or list…</source>
        <translation>O&amp;pdracht, contact of lijst zoeken…</translation>
    </message>
    <message>
        <source>&amp;Next contact</source>
        <translation>V&amp;olgend contact</translation>
    </message>
    <message>
        <source>&amp;Previous contact</source>
        <translation>Vorig cont&amp;act</translation>
    </message>
    <message>
        <source>Nex&amp;t pane</source>
        <translation>&amp;Volgend deelvenster</translation>
    </message>
    <message>
        <source>Previo&amp;us pane</source>
        <translation>Vorig &amp;deelvenster</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>P&amp;erson</source>
        <translation>P&amp;ersoon</translation>
    </message>
    <message>
        <source>People ans&amp;wered by you</source>
        <translation>Door jou &amp;beantwoorde mensen</translation>
    </message>
    <message>
        <source>&amp;Keys and help</source>
        <translation>&amp;Toetsen en hulp</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
</context>
<context>
    <name>AgeText</name>
    <message>
        <source>d MMMM</source>
        <comment>a day of this year</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day of another year</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>zojuist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>%Ln min geleden</numerusform>
            <numerusform>%Ln min geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>%Ln uur geleden</numerusform>
            <numerusform>%Ln uur geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln dag geleden</numerusform>
            <numerusform>%Ln dagen geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Service, %1</source>
        <translation>Dienst, %1</translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation>Hier ingevoerd</translation>
    </message>
    <message>
        <source>Typed here, %1</source>
        <translation>Hier ingevoerd, %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import van %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The log file %1 can&apos;t be written.</source>
        <translation>Het logbestand %1 kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>Open the account of this name.</source>
        <translation>Het account met deze naam openen.</translation>
    </message>
    <message>
        <source>Use the service at this address (HTTPS, or HTTP on this computer) for this run.</source>
        <translation>De dienst op dit adres (HTTPS, of HTTP op deze computer) alleen deze keer gebruiken.</translation>
    </message>
    <message>
        <source>Read the service&apos;s key from this file.</source>
        <translation>De sleutel van de dienst uit dit bestand lezen.</translation>
    </message>
    <message>
        <source>Look up a phone number or an e-mail address.</source>
        <translation>Een telefoonnummer of e-mailadres opzoeken.</translation>
    </message>
    <message>
        <source>Save a picture of the window (PNG) when all is shown, and quit.</source>
        <translation>Een afbeelding van het venster (PNG) opslaan zodra alles wordt getoond, en afsluiten.</translation>
    </message>
    <message>
        <source>Size of the window, as in 1280x800.</source>
        <translation>Grootte van het venster, zoals 1280x800.</translation>
    </message>
    <message>
        <source>Keep the user&apos;s data in this folder.</source>
        <translation>De gegevens van de gebruiker in deze map bewaren.</translation>
    </message>
    <message>
        <source>Write what the program does to this file; no key is in it.</source>
        <translation>In dit bestand schrijven wat het programma doet; er staat geen sleutel in.</translation>
    </message>
    <message>
        <source>Check whether this installation has all it needs, say so, and quit.</source>
        <translation>Controleren of deze installatie alles heeft wat ze nodig heeft, dat melden en stoppen.</translation>
    </message>
    <message>
        <source>Desktop contact manager for support staff.</source>
        <translation>Contactbeheer voor supportmedewerkers.</translation>
    </message>
    <message>
        <source>Unexpected: %1</source>
        <translation>Onverwacht: %1</translation>
    </message>
    <message>
        <source>Only one of --workspace, --account and --service.</source>
        <translation>Slechts één van --workspace, --account en --service.</translation>
    </message>
    <message>
        <source>--size looks like 1280x800.</source>
        <translation>--size ziet eruit als 1280x800.</translation>
    </message>
    <message>
        <source>--key-file goes with --service.</source>
        <translation>--key-file hoort bij --service.</translation>
    </message>
    <message>
        <source>--service needs --key-file.</source>
        <translation>--service heeft --key-file nodig.</translation>
    </message>
    <message>
        <source>--service takes an HTTPS address, or an HTTP one on this computer: a key does not travel unencrypted.</source>
        <translation>--service verwacht een HTTPS-adres, of een HTTP-adres op deze computer: een sleutel wordt niet onversleuteld verzonden.</translation>
    </message>
    <message>
        <source>The key file %1 can&apos;t be read: %2</source>
        <translation>Het sleutelbestand %1 kan niet worden gelezen: %2</translation>
    </message>
    <message>
        <source>%1 is too long for a key file.</source>
        <translation>%1 is te lang voor een sleutelbestand.</translation>
    </message>
    <message>
        <source>The key file %1 can be read by others. Make it yours alone: chmod 600.</source>
        <translation>Het sleutelbestand %1 kan door anderen worden gelezen. Maak het alleen voor jezelf leesbaar: chmod 600.</translation>
    </message>
    <message>
        <source>The key file %1 holds no key.</source>
        <translation>Het sleutelbestand %1 bevat geen sleutel.</translation>
    </message>
    <message>
        <source>The SQLite file to serve, created if it isn&apos;t there.</source>
        <translation>Het SQLite-bestand dat wordt aangeboden; het wordt aangemaakt als het er niet is.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>bestand</translation>
    </message>
    <message>
        <source>A key that opens the service; may be given several times. Everyone on this computer can see it in the list of processes: better use --key-file.</source>
        <translation>Een sleutel die toegang geeft tot de dienst; mag meermaals worden opgegeven. Iedereen op deze computer kan hem in de proceslijst zien: gebruik liever --key-file.</translation>
    </message>
    <message>
        <source>key</source>
        <translation>sleutel</translation>
    </message>
    <message>
        <source>A file of keys, one a line, readable by you alone.</source>
        <translation>Een bestand met sleutels, één per regel, alleen leesbaar voor jezelf.</translation>
    </message>
    <message>
        <source>The port on this computer; 0, the default, for any free one.</source>
        <translation>De poort op deze computer; 0, de standaard, voor een willekeurige vrije poort.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>getal</translation>
    </message>
    <message>
        <source>&quot;documented&quot; (the default): answers as the service&apos;s reference has them; &quot;observed&quot;: as the live service was seen to answer.</source>
        <translation>&quot;documented&quot; (de standaard): antwoorden zoals de documentatie van de dienst ze geeft; &quot;observed&quot;: zoals de echte dienst bleek te antwoorden.</translation>
    </message>
    <message>
        <source>form</source>
        <translation>vorm</translation>
    </message>
    <message>
        <source>Fill a database without contacts with sample data.</source>
        <translation>Een database zonder contacten vullen met voorbeeldgegevens.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Deze hulp tonen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>De versie tonen.</translation>
    </message>
    <message>
        <source>There is an argument too many.</source>
        <translation>Er is een argument te veel.</translation>
    </message>
    <message>
        <source>Name the database with --database.</source>
        <translation>Geef de database op met --database.</translation>
    </message>
    <message>
        <source>The port must be a number from 0 to 65535.</source>
        <translation>De poort moet een getal van 0 tot 65535 zijn.</translation>
    </message>
    <message>
        <source>The answers are &quot;documented&quot; or &quot;observed&quot;.</source>
        <translation>De antwoorden zijn &quot;documented&quot; of &quot;observed&quot;.</translation>
    </message>
    <message>
        <source>Give a key with --key-file or --key.</source>
        <translation>Geef een sleutel op met --key-file of --key.</translation>
    </message>
    <message>
        <source>Serves a contact database on this computer, for Contact Desk and its like. The first line printed is the service&apos;s address.</source>
        <translation>Biedt op deze computer een contactendatabase aan, voor Contact Desk en soortgelijke programma&apos;s. De eerste regel uitvoer is het adres van de dienst.</translation>
    </message>
    <message>
        <source>An option lacks its value. See --help.</source>
        <translation>Bij een optie ontbreekt de waarde. Zie --help.</translation>
    </message>
    <message>
        <source>There is an unknown option. See --help.</source>
        <translation>Er is een onbekende optie. Zie --help.</translation>
    </message>
    <message>
        <source>light, dark, high-contrast-light or high-contrast-dark, instead of what the desktop has.</source>
        <translation>light, dark, high-contrast-light of high-contrast-dark, in plaats van wat het bureaublad heeft.</translation>
    </message>
    <message>
        <source>The language of the window for this run: %1.</source>
        <translation>De taal van het venster voor deze keer: %1.</translation>
    </message>
    <message>
        <source>--theme is light, dark, high-contrast-light or high-contrast-dark.</source>
        <translation>--theme is light, dark, high-contrast-light of high-contrast-dark.</translation>
    </message>
    <message>
        <source>--language is one of %1.</source>
        <translation>--language is een van %1.</translation>
    </message>
    <message>
        <source>Open the local workspace, whatever was used last.</source>
        <translation>De lokale werkruimte openen, ongeacht wat het laatst is gebruikt.</translation>
    </message>
</context>
<context>
    <name>CommandTip</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does (its keys)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ConnectionVerdict</name>
    <message>
        <source>There is a server at this address, but it does not answer as the service does. Check the address; the hosted service&apos;s is %1.</source>
        <translation>Op dit adres is een server, maar die antwoordt niet zoals de dienst. Controleer het adres; dat van de gehoste dienst is %1.</translation>
    </message>
    <message>
        <source>The service asks for a pause, so the key could not be tested.</source>
        <translation>De dienst vraagt om een pauze, dus de sleutel kon niet worden getest.</translation>
    </message>
    <message>
        <source>Test it again after %1.</source>
        <translation>Test hem na %1 opnieuw.</translation>
    </message>
    <message>
        <source>Wait a little, then test it again.</source>
        <translation>Wacht even en test hem dan opnieuw.</translation>
    </message>
    <message>
        <source>Check the address and its port.</source>
        <translation>Controleer het adres en de poort.</translation>
    </message>
    <message>
        <source>Check the address letter by letter. If it is right, do not go on, and ask whoever manages this computer&apos;s network.</source>
        <translation>Controleer het adres letter voor letter. Als het klopt, ga dan niet verder en vraag het aan de beheerder van het netwerk van deze computer.</translation>
    </message>
    <message>
        <source>The service at this address refused the key. Check that it was copied as a whole, or ask whoever manages the account for its present key.</source>
        <translation>De dienst op dit adres heeft de sleutel geweigerd. Controleer of hij volledig is gekopieerd, of vraag de beheerder van het account om de huidige sleutel.</translation>
    </message>
    <message>
        <source>The service does not let this key look contacts up. Ask whoever manages the account.</source>
        <translation>De dienst staat niet toe dat met deze sleutel contacten worden opgezocht. Vraag het aan de beheerder van het account.</translation>
    </message>
    <message>
        <source>Check the address, or test it again in a moment.</source>
        <translation>Controleer het adres, of test het zo meteen opnieuw.</translation>
    </message>
    <message>
        <source>Test it again in a moment; if it stays so, check the address.</source>
        <translation>Test het zo meteen opnieuw; blijft het zo, controleer dan het adres.</translation>
    </message>
    <message>
        <source>The service answered, but did not accept the question, so the key could not be tested. Check the address.</source>
        <translation>De dienst antwoordde, maar accepteerde het verzoek niet, dus de sleutel kon niet worden getest. Controleer het adres.</translation>
    </message>
    <message>
        <source>The service answered and took the key.</source>
        <translation>De dienst antwoordde en accepteerde de sleutel.</translation>
    </message>
    <message>
        <source>The address must begin with https://, so nothing was sent: anybody on the way could have read the key.</source>
        <translation>Het adres moet met https:// beginnen, dus er is niets verzonden: onderweg had iedereen de sleutel kunnen lezen.</translation>
    </message>
</context>
<context>
    <name>ContactDetailsModel</name>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ContactField</name>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefoonnummer</translation>
    </message>
    <message>
        <source>Bot answers</source>
        <translation>Bot antwoordt</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Niet storen</translation>
    </message>
    <message>
        <source>Do not disturb because</source>
        <translation>Reden voor niet storen</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Custom channel</source>
        <translation>Aangepast kanaal</translation>
    </message>
    <message>
        <source>Instagram id</source>
        <translation>Instagram-id</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Extern id</translation>
    </message>
    <message>
        <source>Chat widget id</source>
        <translation>Chatwidget-id</translation>
    </message>
    <message>
        <source>Chat window open</source>
        <translation>Chatvenster open</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Aangemaakt</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Laatste activiteit</translation>
    </message>
    <message>
        <source>Last message from them</source>
        <translation>Laatste bericht van contact</translation>
    </message>
    <message>
        <source>Has been active</source>
        <translation>Is actief geweest</translation>
    </message>
    <message>
        <source>Chat concluded</source>
        <translation>Chat afgerond</translation>
    </message>
    <message>
        <source>Credits used</source>
        <translation>Verbruikte credits</translation>
    </message>
    <message>
        <source>Messages by the bot</source>
        <translation>Berichten van de bot</translation>
    </message>
</context>
<context>
    <name>EmailAddress</name>
    <message>
        <source>Type an e-mail address.</source>
        <translation>Typ een e-mailadres.</translation>
    </message>
    <message>
        <source>An e-mail address has no spaces.</source>
        <translation>Een e-mailadres bevat geen spaties.</translation>
    </message>
    <message>
        <source>This e-mail address has no @. An address looks like name@example.com.</source>
        <translation>Dit e-mailadres heeft geen @. Een adres ziet eruit als naam@example.com.</translation>
    </message>
    <message>
        <source>An e-mail address has only one @.</source>
        <translation>Een e-mailadres heeft maar één @.</translation>
    </message>
    <message>
        <source>The part before the @ is not one that an e-mail address can have.</source>
        <translation>Het deel vóór de @ kan niet in een e-mailadres voorkomen.</translation>
    </message>
    <message>
        <source>The part after the @ is not a mail domain. It looks like example.com.</source>
        <translation>Het deel na de @ is geen maildomein. Dat ziet eruit als example.com.</translation>
    </message>
    <message>
        <source>This e-mail address is too long.</source>
        <translation>Dit e-mailadres is te lang.</translation>
    </message>
    <message>
        <source>The service uses this address for “not given”. It belongs to nobody.</source>
        <translation>De dienst gebruikt dit adres voor “niet opgegeven”. Het is van niemand.</translation>
    </message>
</context>
<context>
    <name>EmbeddedServer</name>
    <message>
        <source>The sample data could not be written.</source>
        <translation>De voorbeeldgegevens konden niet worden geschreven.</translation>
    </message>
    <message>
        <source>The service needs a key to be opened with.</source>
        <translation>De dienst heeft een sleutel nodig om mee te worden geopend.</translation>
    </message>
    <message>
        <source>The service can&apos;t listen on this computer.</source>
        <translation>De dienst kan op deze computer geen verbindingen aannemen.</translation>
    </message>
    <message>
        <source>The service can&apos;t listen on port %1. Another program may have it.</source>
        <translation>De dienst kan op poort %1 geen verbindingen aannemen. Misschien gebruikt een ander programma die.</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>%1: from %2 to %3</source>
        <comment>field, what it was, what it becomes</comment>
        <translation>%1: van %2 naar %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, what it was, what it becomes</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what was typed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <comment>kind of change, what was, what becomes</comment>
        <translation>%1: van %2 naar %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>kind of change, what was, what becomes</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>New contact, %1</source>
        <comment>its number</comment>
        <translation>Nieuw contact, %1</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nieuw contact</translation>
    </message>
    <message>
        <source>The service says: “%1”.</source>
        <translation>De dienst meldt: “%1”.</translation>
    </message>
    <message>
        <source>Waiting until the service has this contact</source>
        <translation>Wacht tot de dienst dit contact heeft</translation>
    </message>
    <message>
        <source>Waiting until %1</source>
        <comment>a time</comment>
        <translation>Wacht tot %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how it stands, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>Add to list “%1”</source>
        <translation>Toevoegen aan lijst “%1”</translation>
    </message>
    <message>
        <source>Remove from list “%1”</source>
        <translation>Verwijderen uit lijst “%1”</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Name of list %1</source>
        <translation>Naam van lijst %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wordt verzonden…</translation>
    </message>
    <message>
        <source>Checking whether it arrived</source>
        <translation>Er wordt gecontroleerd of het is aangekomen</translation>
    </message>
    <message>
        <source>Exists already</source>
        <translation>Bestaat al</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Actie nodig</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>Taken back or given up</source>
        <translation>Ongedaan gemaakt of verworpen</translation>
    </message>
    <message>
        <source>Needs you: a contact with this number exists already</source>
        <translation>Actie nodig: er bestaat al een contact met dit nummer</translation>
    </message>
    <message>
        <source>Needs you: changed by somebody else meanwhile</source>
        <translation>Actie nodig: intussen door iemand anders gewijzigd</translation>
    </message>
    <message>
        <source>Refused: %1 %2</source>
        <comment>why, and what to do</comment>
        <translation>Geweigerd: %1 %2</translation>
    </message>
    <message>
        <source>Done, though the service didn&apos;t say what it had before</source>
        <translation>Gereed, al meldde de dienst niet wat er eerst stond</translation>
    </message>
    <message>
        <source>This took something back itself.</source>
        <translation>Dit heeft zelf iets ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>This has been taken back or given up already.</source>
        <translation>Dit is al ongedaan gemaakt of verworpen.</translation>
    </message>
    <message>
        <source>This is being taken back already.</source>
        <translation>Dit wordt al ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>A contact that was created can&apos;t be taken back: the service lets nobody delete one.</source>
        <translation>Het aanmaken van een contact kan niet ongedaan worden gemaakt: bij de dienst kan niemand contacten verwijderen.</translation>
    </message>
    <message>
        <source>This is under way: it can be taken back once the service has answered.</source>
        <translation>Dit is onderweg: het kan ongedaan worden gemaakt zodra de dienst heeft geantwoord.</translation>
    </message>
    <message>
        <source>What it was before isn&apos;t known, so there is nothing to go back to.</source>
        <translation>De vorige waarde is niet bekend, dus er is niets om naar terug te gaan.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The service could not be reached: its address is not known here.</source>
        <translation>De dienst kon niet worden bereikt: het adres is hier niet bekend.</translation>
    </message>
    <message>
        <source>The service could not be reached: its computer refused the connection.</source>
        <translation>De dienst kon niet worden bereikt: de server weigerde de verbinding.</translation>
    </message>
    <message>
        <source>The service could not be reached: its computer did not respond.</source>
        <translation>De dienst kon niet worden bereikt: de server reageerde niet.</translation>
    </message>
    <message>
        <source>The connection to the service broke before the answer was there.</source>
        <translation>De verbinding met de dienst werd verbroken voordat het antwoord er was.</translation>
    </message>
    <message>
        <source>The service could not be reached: this network&apos;s proxy did not help.</source>
        <translation>De dienst kon niet worden bereikt: via de proxy van dit netwerk kwam geen verbinding tot stand.</translation>
    </message>
    <message>
        <source>The service could not be reached: this network&apos;s proxy wants a password.</source>
        <translation>De dienst kon niet worden bereikt: de proxy van dit netwerk vraagt een wachtwoord.</translation>
    </message>
    <message>
        <source>The service&apos;s address is not an encrypted one, so nothing was sent.</source>
        <translation>Het adres van de dienst leidt niet naar een versleutelde verbinding, dus er is niets verzonden.</translation>
    </message>
    <message>
        <source>Nobody trusted vouches for the service&apos;s certificate, so nothing was sent.</source>
        <translation>Geen vertrouwde partij staat in voor het certificaat van de dienst, dus er is niets verzonden.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is not valid today, so nothing was sent.</source>
        <translation>Het certificaat van de dienst is vandaag niet geldig, dus er is niets verzonden.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is for another address, so nothing was sent.</source>
        <translation>Het certificaat van de dienst is voor een ander adres, dus er is niets verzonden.</translation>
    </message>
    <message>
        <source>No secure connection to the service came about, so nothing was sent.</source>
        <translation>Er kwam geen veilige verbinding met de dienst tot stand, dus er is niets verzonden.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is full, so its own data could not be written.</source>
        <translation>De schijf van deze computer is vol, dus de eigen gegevens konden niet worden geschreven.</translation>
    </message>
    <message>
        <source>This computer&apos;s own data may only be read, so nothing could be written.</source>
        <translation>De eigen gegevens van deze computer zijn alleen-lezen, dus er kon niets worden geschreven.</translation>
    </message>
    <message>
        <source>A file of this computer&apos;s own data is damaged.</source>
        <translation>Een bestand met de eigen gegevens van deze computer is beschadigd.</translation>
    </message>
    <message>
        <source>Another program holds this computer&apos;s own data and did not let go.</source>
        <translation>Een ander programma gebruikt de eigen gegevens van deze computer en gaf ze niet vrij.</translation>
    </message>
    <message>
        <source>This computer&apos;s own data were written by a newer version of this program.</source>
        <translation>De eigen gegevens van deze computer zijn geschreven door een nieuwere versie van dit programma.</translation>
    </message>
    <message>
        <source>The message gives no address that this program would ask for the file.</source>
        <translation>Het bericht bevat geen adres waar dit programma het bestand zou ophalen.</translation>
    </message>
    <message>
        <source>The file&apos;s address leads into this computer&apos;s own network, so it was not asked for.</source>
        <translation>Het adres van het bestand leidt naar het eigen netwerk van deze computer, dus het is niet opgehaald.</translation>
    </message>
    <message>
        <source>The host that keeps the file could not be reached.</source>
        <translation>De host waarop het bestand staat, kon niet worden bereikt.</translation>
    </message>
    <message>
        <source>No secure connection to the host that keeps the file came about.</source>
        <translation>Er kwam geen veilige verbinding tot stand met de host waarop het bestand staat.</translation>
    </message>
    <message>
        <source>The host that keeps the file led on to where this program does not go.</source>
        <translation>De host waarop het bestand staat, verwees door naar een plek waar dit programma niet heen gaat.</translation>
    </message>
    <message>
        <source>The host that keeps the file did not send it in time.</source>
        <translation>De host waarop het bestand staat, stuurde het niet op tijd.</translation>
    </message>
    <message>
        <source>The connection broke before the whole file was there.</source>
        <translation>De verbinding werd verbroken voordat het hele bestand er was.</translation>
    </message>
    <message>
        <source>The host does not keep this file any more.</source>
        <translation>De host bewaart dit bestand niet meer.</translation>
    </message>
    <message>
        <source>The host that keeps the file did not give it to this program.</source>
        <translation>De host waarop het bestand staat, gaf het niet aan dit programma.</translation>
    </message>
    <message>
        <source>The picture is larger than what is shown here.</source>
        <translation>De afbeelding is te groot om hier te tonen.</translation>
    </message>
    <message>
        <source>What came is not a picture that this program can show.</source>
        <translation>Wat binnenkwam, is geen afbeelding die dit programma kan tonen.</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>De afbeelding is beschadigd.</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>Het bestand kon daar niet worden geschreven.</translation>
    </message>
    <message>
        <source>Check the network and the account&apos;s address, then try again. Nothing you typed is lost.</source>
        <translation>Controleer het netwerk en het adres van het account, en probeer het dan opnieuw. Niets van wat je hebt getypt is verloren.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s proxy settings, then start the program again.</source>
        <translation>Controleer de proxy-instellingen van deze computer en start het programma dan opnieuw.</translation>
    </message>
    <message>
        <source>Give the account an address that begins with https://.</source>
        <translation>Geef het account een adres dat met https:// begint.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. If it is right, tell whoever runs the service.</source>
        <translation>Controleer de datum van deze computer. Als die klopt, meld het dan aan de beheerder van de dienst.</translation>
    </message>
    <message>
        <source>Make room on the disk. What the service holds is not affected.</source>
        <translation>Maak ruimte vrij op de schijf. Wat de dienst heeft, blijft onaangetast.</translation>
    </message>
    <message>
        <source>Check who may write to the file and its folder.</source>
        <translation>Controleer wie naar het bestand en zijn map mag schrijven.</translation>
    </message>
    <message>
        <source>Start the program again: it saves what can be read.</source>
        <translation>Start het programma opnieuw: het redt wat nog leesbaar is.</translation>
    </message>
    <message>
        <source>Close whatever else has the file open, then start the program again.</source>
        <translation>Sluit alles wat het bestand nog open heeft en start het programma dan opnieuw.</translation>
    </message>
    <message>
        <source>Start the newer version.</source>
        <translation>Start de nieuwere versie.</translation>
    </message>
    <message>
        <source>Ask the person to send it once more.</source>
        <translation>Vraag de persoon om het bestand nog eens te sturen.</translation>
    </message>
    <message>
        <source>Open it in the browser if you trust its host.</source>
        <translation>Open het bestand in de browser als je de host vertrouwt.</translation>
    </message>
    <message>
        <source>Check the network, then try again, or open it in the browser.</source>
        <translation>Controleer het netwerk en probeer het dan opnieuw, of open het bestand in de browser.</translation>
    </message>
    <message>
        <source>Try again, or open it in the browser.</source>
        <translation>Probeer het opnieuw, of open het bestand in de browser.</translation>
    </message>
    <message>
        <source>Save it, or open it in the browser.</source>
        <translation>Sla het bestand op, of open het in de browser.</translation>
    </message>
    <message>
        <source>Check the disk and the folder, or save it somewhere else.</source>
        <translation>Controleer de schijf en de map, of sla het bestand ergens anders op.</translation>
    </message>
    <message>
        <source>The service was asked, but its answer never arrived. The change may or may not have been made.</source>
        <translation>Het verzoek ging naar de dienst, maar het antwoord kwam nooit aan. De wijziging is misschien wel, misschien niet doorgevoerd.</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>De dienst kon niet worden bereikt.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>De dienst antwoordde niet op tijd.</translation>
    </message>
    <message>
        <source>The service refused the key of this account. It was probably replaced.</source>
        <translation>De dienst heeft de sleutel van dit account geweigerd. Waarschijnlijk is die vervangen.</translation>
    </message>
    <message>
        <source>The service does not allow this to this account.</source>
        <translation>De dienst staat dit niet toe voor dit account.</translation>
    </message>
    <message>
        <source>The service knows no such contact.</source>
        <translation>De dienst kent dit contact niet.</translation>
    </message>
    <message>
        <source>The service already has this contact.</source>
        <translation>De dienst heeft dit contact al.</translation>
    </message>
    <message>
        <source>The service did not accept what was sent.</source>
        <translation>De dienst accepteerde niet wat is verzonden.</translation>
    </message>
    <message>
        <source>The service asks for a pause: too many requests in a short time.</source>
        <translation>De dienst vraagt om een pauze: te veel verzoeken in korte tijd.</translation>
    </message>
    <message>
        <source>The service reported a fault of its own.</source>
        <translation>De dienst meldde een eigen fout.</translation>
    </message>
    <message>
        <source>The service answered in a form that this program does not understand.</source>
        <translation>De dienst antwoordde in een vorm die dit programma niet begrijpt.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Dit is geannuleerd.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent over it.</source>
        <translation>De verbinding is niet veilig, dus er is niets verzonden.</translation>
    </message>
    <message>
        <source>This computer could not read or write its own data.</source>
        <translation>Deze computer kon zijn eigen gegevens niet lezen of schrijven.</translation>
    </message>
    <message>
        <source>Look the contact up again before you repeat it.</source>
        <translation>Zoek het contact opnieuw op voordat je dit herhaalt.</translation>
    </message>
    <message>
        <source>Check the network, then try again. Nothing you typed is lost.</source>
        <translation>Controleer het netwerk en probeer het dan opnieuw. Niets van wat je hebt getypt is verloren.</translation>
    </message>
    <message>
        <source>Try again in a moment. Nothing you typed is lost.</source>
        <translation>Probeer het zo meteen opnieuw. Niets van wat je hebt getypt is verloren.</translation>
    </message>
    <message>
        <source>Ask whoever manages the account for its present key, then enter that one.</source>
        <translation>Vraag de beheerder van het account om de huidige sleutel en voer die dan in.</translation>
    </message>
    <message>
        <source>Check the id, or ask whoever manages the account.</source>
        <translation>Controleer het id, of vraag het aan de beheerder van het account.</translation>
    </message>
    <message>
        <source>Check the number or address, or create the contact.</source>
        <translation>Controleer het nummer of adres, of maak het contact aan.</translation>
    </message>
    <message>
        <source>Open the one that exists. What you typed stays here until you do.</source>
        <translation>Open het bestaande contact. Wat je hebt getypt, blijft tot dan hier.</translation>
    </message>
    <message>
        <source>Correct the entry and try again.</source>
        <translation>Verbeter de invoer en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Try again after %1. Nothing you typed is lost.</source>
        <translation>Probeer het na %1 opnieuw. Niets van wat je hebt getypt is verloren.</translation>
    </message>
    <message>
        <source>Wait a little, then try again. Nothing you typed is lost.</source>
        <translation>Wacht even en probeer het dan opnieuw. Niets van wat je hebt getypt is verloren.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, report it with the details.</source>
        <translation>Probeer het opnieuw. Blijft het zo, meld het dan met de details.</translation>
    </message>
    <message>
        <source>Start it again when you want to.</source>
        <translation>Start het opnieuw wanneer je wilt.</translation>
    </message>
    <message>
        <source>Do not go on. Ask whoever manages this computer&apos;s network.</source>
        <translation>Ga niet verder. Vraag het aan de beheerder van het netwerk van deze computer.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that its folder may be written to.</source>
        <translation>Controleer of de schijf niet vol is en of naar de map mag worden geschreven.</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Keys</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>All of them can be changed in the preferences.</source>
        <translation>Ze zijn allemaal te wijzigen in de voorkeuren.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Contact Desk %1, built with Qt %2.</source>
        <comment>two versions</comment>
        <translation>Contact Desk %1, gebouwd met Qt %2.</translation>
    </message>
    <message>
        <source>It is free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later): you may use, change and pass it on under its terms. It comes without any warranty.</source>
        <translation>Dit is vrije software onder de GNU General Public License, versie 3 of later (GPL-3.0-or-later): je mag de software onder die voorwaarden gebruiken, wijzigen en doorgeven. Er wordt geen enkele garantie gegeven.</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>%1 added, %2 completed</source>
        <translation>%1 toegevoegd, %2 aangevuld</translation>
    </message>
    <message>
        <source>Cancelled before anything was imported.</source>
        <translation>Geannuleerd voordat er iets was geïmporteerd.</translation>
    </message>
    <message>
        <source>There was nobody in the file.</source>
        <translation>Er stond niemand in het bestand.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) added</source>
        <translation>
            <numerusform>%Ln contact toegevoegd</numerusform>
            <numerusform>%Ln contacten toegevoegd</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 completed</source>
        <translation>%1 aangevuld</translation>
    </message>
    <message>
        <source>%1 left out: neither number nor e-mail</source>
        <translation>%1 overgeslagen: geen nummer en geen e-mail</translation>
    </message>
    <message>
        <source>Cancelled; until then %1.</source>
        <translation>Geannuleerd; tot dan %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>KeyFile</name>
    <message>
        <source>The key file %1 can&apos;t be read.</source>
        <translation>Het sleutelbestand %1 kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>The key file %1 holds no key.</source>
        <translation>Het sleutelbestand %1 bevat geen sleutel.</translation>
    </message>
</context>
<context>
    <name>KeyProblem</name>
    <message>
        <source>No keychain can be reached on this desktop. Keep the key in a file that only you can read, or for this run only.</source>
        <translation>Op dit bureaublad is geen sleutelbos bereikbaar. Bewaar de sleutel in een bestand dat alleen jij kunt lezen, of alleen voor deze sessie.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. It may be waiting for its password: unlock it and try again, or keep the key elsewhere.</source>
        <translation>De sleutelbos antwoordde niet op tijd. Misschien wacht hij op zijn wachtwoord: ontgrendel hem en probeer het opnieuw, of bewaar de sleutel ergens anders.</translation>
    </message>
    <message>
        <source>The keychain is locked, or access to it was refused. Unlock it and try again, or keep the key elsewhere.</source>
        <translation>De sleutelbos is vergrendeld, of toegang werd geweigerd. Ontgrendel hem en probeer het opnieuw, of bewaar de sleutel ergens anders.</translation>
    </message>
    <message>
        <source>The keychain reported a fault of its own. Try again, or keep the key elsewhere.</source>
        <translation>De sleutelbos meldde een eigen fout. Probeer het opnieuw, of bewaar de sleutel ergens anders.</translation>
    </message>
    <message>
        <source>There is no key for this account where it should be kept. Enter it again.</source>
        <translation>Er is geen sleutel voor dit account op de plek waar die hoort te staan. Voer hem opnieuw in.</translation>
    </message>
    <message>
        <source>The file with the key cannot be read or written. Check that the disk is not full and that its folder may be written to.</source>
        <translation>Het bestand met de sleutel kan niet worden gelezen of geschreven. Controleer of de schijf niet vol is en of naar de map mag worden geschreven.</translation>
    </message>
    <message>
        <source>The key is kept where you chose, but it could not be taken out of the place where it was before. Remove it there yourself.</source>
        <translation>De sleutel is bewaard waar je hebt gekozen, maar kon niet worden weggehaald van de vorige plek. Verwijder hem daar zelf.</translation>
    </message>
</context>
<context>
    <name>KeyRules</name>
    <message>
        <source>A command has one combination of keys, not several after one another.</source>
        <translation>Een opdracht heeft één toetsencombinatie, niet meerdere na elkaar.</translation>
    </message>
    <message>
        <source>These keys type, or move about. Hold Ctrl or Alt as well, or take a function key.</source>
        <translation>Met deze toetsen typ of navigeer je. Houd ook Ctrl of Alt ingedrukt, of neem een functietoets.</translation>
    </message>
    <message>
        <source>Alt with a letter or digit opens menus. Hold Ctrl instead.</source>
        <translation>Alt met een letter of cijfer opent menu&apos;s. Houd in plaats daarvan Ctrl ingedrukt.</translation>
    </message>
    <message>
        <source>These keys copy, paste or select text everywhere.</source>
        <translation>Met deze toetsen kopieer, plak of selecteer je overal tekst.</translation>
    </message>
</context>
<context>
    <name>LookUpKey</name>
    <message>
        <source>Type a phone number or an e-mail address.</source>
        <translation>Typ een telefoonnummer of een e-mailadres.</translation>
    </message>
    <message>
        <source>This is neither a phone number nor an e-mail address. A number looks like +31 6 12345678, an address like name@example.com.</source>
        <translation>Dit is geen telefoonnummer en geen e-mailadres. Een nummer ziet eruit als +31 6 12345678, een adres als naam@example.com.</translation>
    </message>
</context>
<context>
    <name>MediaBox</name>
    <message>
        <source>No connection</source>
        <translation>Geen verbinding</translation>
    </message>
    <message>
        <source>It took too long</source>
        <translation>Het duurde te lang</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Niet meer aanwezig</translation>
    </message>
    <message>
        <source>The host doesn&apos;t allow it</source>
        <translation>De host staat het niet toe</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure</source>
        <translation>De verbinding is niet veilig</translation>
    </message>
    <message>
        <source>It couldn&apos;t be fetched</source>
        <translation>Ophalen is mislukt</translation>
    </message>
    <message>
        <source>Can&apos;t be fetched</source>
        <translation>Niet op te halen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Fetching… %1 %</source>
        <translation>Wordt opgehaald… %1%</translation>
    </message>
    <message>
        <source>Fetching… %1</source>
        <translation>Wordt opgehaald… %1</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Wordt opgehaald…</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Opgehaald</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw</translation>
    </message>
</context>
<context>
    <name>MediaText</name>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Sticker</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Contactkaart</translation>
    </message>
</context>
<context>
    <name>MessageLayout</name>
    <message>
        <source>From whom isn&apos;t known</source>
        <translation>Afzender niet bekend</translation>
    </message>
    <message>
        <source>Without text</source>
        <translation>Zonder tekst</translation>
    </message>
    <message>
        <source>Show more (%L1 characters are left)</source>
        <translation>Meer tonen (nog %L1 tekens)</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>From them</source>
        <translation>Van contact</translation>
    </message>
    <message>
        <source>To them</source>
        <translation>Aan contact</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Niet bezorgd</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In wachtrij</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Bezorgd</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelezen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Sjabloon</translation>
    </message>
    <message>
        <source>Message with buttons</source>
        <translation>Bericht met knoppen</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Keuze</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reactie</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>Systeembericht</translation>
    </message>
    <message>
        <source>The service gives no time</source>
        <translation>De dienst geeft geen tijd</translation>
    </message>
    <message>
        <source>The service doesn&apos;t say from whom</source>
        <translation>De dienst meldt geen afzender</translation>
    </message>
</context>
<context>
    <name>MomentText</name>
    <message>
        <source>d MMMM</source>
        <comment>a day of this year</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day of another year</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>NewsText</name>
    <message numerus="yes">
        <source>%Ln contact(s) could be read and are kept.</source>
        <translation>
            <numerusform>%Ln contact kon worden gelezen en is bewaard.</numerusform>
            <numerusform>%Ln contacten konden worden gelezen en zijn bewaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>No contact in it could be read.</source>
        <translation>Geen enkel contact erin kon worden gelezen.</translation>
    </message>
    <message>
        <source>How many were lost can&apos;t be told.</source>
        <translation>Hoeveel er verloren zijn, is niet te zeggen.</translation>
    </message>
    <message>
        <source>About %1 could not.</source>
        <translation>Ongeveer %1 konden niet worden gelezen.</translation>
    </message>
    <message>
        <source>The damaged file could not be kept.</source>
        <translation>Het beschadigde bestand kon niet worden bewaard.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>Het beschadigde bestand is bewaard als %1.</translation>
    </message>
    <message>
        <source>The file with what this desk remembers was damaged.</source>
        <translation>Het bestand met wat deze werkplek onthoudt, was beschadigd.</translation>
    </message>
    <message>
        <source>What you look up can&apos;t be remembered.</source>
        <translation>Wat je opzoekt, kan niet worden onthouden.</translation>
    </message>
    <message>
        <source>The folder of this desk can&apos;t be written to: what is learned now is forgotten when the program ends.</source>
        <translation>Naar de map van deze werkplek kan niet worden geschreven: wat nu binnenkomt, is vergeten zodra het programma stopt.</translation>
    </message>
    <message>
        <source>Nothing is lost at the service; whoever is looked up there is here again.</source>
        <translation>Bij de dienst is niets verloren; wie daar wordt opgezocht, staat hier weer.</translation>
    </message>
</context>
<context>
    <name>OverviewText</name>
    <message>
        <source>This person waits for an answer.</source>
        <translation>Deze persoon wacht op antwoord.</translation>
    </message>
    <message>
        <source>%1 waits for an answer.</source>
        <translation>%1 wacht op antwoord.</translation>
    </message>
    <message>
        <source>This person waits for an answer (since %1).</source>
        <translation>Deze persoon wacht op antwoord (sinds %1).</translation>
    </message>
    <message>
        <source>%1 waits for an answer (since %2).</source>
        <translation>%1 wacht op antwoord (sinds %2).</translation>
    </message>
    <message>
        <source>This person has waited for an answer for %1 (since %2).</source>
        <translation>Deze persoon wacht al %1 op antwoord (sinds %2).</translation>
    </message>
    <message>
        <source>%1 has waited for an answer for %2 (since %3).</source>
        <translation>%1 wacht al %2 op antwoord (sinds %3).</translation>
    </message>
    <message>
        <source>We wait for an answer.</source>
        <translation>Wij wachten op antwoord.</translation>
    </message>
    <message>
        <source>We wait for an answer from %1.</source>
        <translation>Wij wachten op antwoord van %1.</translation>
    </message>
    <message>
        <source>We wait for an answer (since %1).</source>
        <translation>Wij wachten op antwoord (sinds %1).</translation>
    </message>
    <message>
        <source>We wait for an answer from %1 (since %2).</source>
        <translation>Wij wachten op antwoord van %1 (sinds %2).</translation>
    </message>
    <message>
        <source>We have waited for an answer for %1 (since %2).</source>
        <translation>Wij wachten al %1 op antwoord (sinds %2).</translation>
    </message>
    <message>
        <source>We have waited for an answer from %1 for %2 (since %3).</source>
        <translation>Wij wachten al %2 op antwoord van %1 (sinds %3).</translation>
    </message>
    <message>
        <source>%1 from them</source>
        <translation>%1 van contact</translation>
    </message>
    <message>
        <source>%1 to them</source>
        <translation>%1 aan contact</translation>
    </message>
    <message>
        <source>%1 of unknown direction</source>
        <translation>%1 met onbekende richting</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>Week vanaf %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>a day of the week</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>What was written to them last was not delivered.</source>
        <translation>Het laatste bericht aan dit contact is niet bezorgd.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The service does not tell who wrote, so nobody knows who waits.</source>
        <translation>De dienst meldt niet wie er schreef, dus is niet bekend wie er wacht.</translation>
    </message>
    <message>
        <source>Nobody waits. %1</source>
        <translation>Niemand wacht. %1</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Niemand wacht.</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>Geen berichten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln bericht</numerusform>
            <numerusform>%Ln berichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of messages: by direction</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 not delivered</source>
        <translation>%1 niet bezorgd</translation>
    </message>
    <message>
        <source>%1 with media</source>
        <translation>%1 met media</translation>
    </message>
    <message>
        <source>First %1</source>
        <translation>Eerste: %1</translation>
    </message>
    <message>
        <source>last from them %1</source>
        <translation>laatste van contact: %1</translation>
    </message>
    <message>
        <source>last to them %1</source>
        <translation>laatste aan contact: %1</translation>
    </message>
    <message>
        <source>typically answered after %1</source>
        <translation>meestal beantwoord na %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day: how many messages</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Messages per week</source>
        <translation>Berichten per week</translation>
    </message>
    <message>
        <source>Messages per month</source>
        <translation>Berichten per maand</translation>
    </message>
    <message>
        <source>Messages per year</source>
        <translation>Berichten per jaar</translation>
    </message>
    <message>
        <source>Messages per day</source>
        <translation>Berichten per dag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuut</numerusform>
            <numerusform>%Ln minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln uur</numerusform>
            <numerusform>%Ln uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dag</numerusform>
            <numerusform>%Ln dagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PendingText</name>
    <message>
        <source>Needs you: you want %1, the service has %2.</source>
        <translation>Actie nodig – jouw waarde: %1, bij de dienst: %2.</translation>
    </message>
    <message>
        <source>The service refused %1.</source>
        <translation>Geweigerd door de dienst: %1.</translation>
    </message>
    <message>
        <source>Saved here; the service does not have it yet.</source>
        <translation>Hier opgeslagen; de dienst heeft het nog niet.</translation>
    </message>
    <message>
        <source>Saved here; the service does not have it yet. Before: %1.</source>
        <translation>Hier opgeslagen; de dienst heeft het nog niet. Eerst: %1.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>what it has not told</source>
        <translation>niet gemeld</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Actie nodig</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Saved here; finding out whether it arrived</source>
        <translation>Hier opgeslagen; er wordt gecontroleerd of het is aangekomen</translation>
    </message>
    <message>
        <source>Saved here, sending…</source>
        <translation>Hier opgeslagen, wordt verzonden…</translation>
    </message>
    <message>
        <source>Saved here, waiting to be sent</source>
        <translation>Hier opgeslagen, wacht op verzending</translation>
    </message>
    <message>
        <source>The service says: “%1”.</source>
        <translation>De dienst meldt: “%1”.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Het wordt vanzelf opnieuw geprobeerd.</translation>
    </message>
</context>
<context>
    <name>PhoneNumber</name>
    <message>
        <source>Type a phone number, with its country code if it is not from here.</source>
        <translation>Typ een telefoonnummer, met landnummer als het niet van hier is.</translation>
    </message>
    <message>
        <source>This is not a phone number. A number looks like +31 6 12345678.</source>
        <translation>Dit is geen telefoonnummer. Een nummer ziet eruit als +31 6 12345678.</translation>
    </message>
    <message>
        <source>No country has this code. Check the digits after the plus, or choose the country beside the field.</source>
        <translation>Geen land heeft dit landnummer. Controleer de cijfers na de plus, of kies het land naast het veld.</translation>
    </message>
    <message>
        <source>This number is too short. Some digits seem to be missing.</source>
        <translation>Dit nummer is te kort. Er lijken cijfers te ontbreken.</translation>
    </message>
    <message>
        <source>This number is too long. Check for digits typed twice.</source>
        <translation>Dit nummer is te lang. Controleer of er cijfers dubbel zijn getypt.</translation>
    </message>
    <message>
        <source>No number in this country has that many digits. Check the number.</source>
        <translation>Geen nummer in dit land heeft zoveel cijfers. Controleer het nummer.</translation>
    </message>
</context>
<context>
    <name>QueueText</name>
    <message>
        <source>Offline since %1</source>
        <translation>Offline sinds %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Waiting until %1, as the service asked</source>
        <translation>Wacht tot %1, zoals de dienst vroeg</translation>
    </message>
    <message>
        <source>Waiting, as the service asked</source>
        <translation>Wacht, zoals de dienst vroeg</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Sleutel geweigerd</translation>
    </message>
    <message>
        <source>Another window sends</source>
        <translation>Ander venster verzendt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wacht</numerusform>
            <numerusform>%Ln wachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln actie nodig</numerusform>
            <numerusform>%Ln acties nodig</numerusform>
        </translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Alles verzonden</translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <source>%1: can be on, off or unknown, but not “%2”.</source>
        <translation>%1: kan on, off of unknown zijn, maar niet “%2”.</translation>
    </message>
    <message>
        <source>%1: can only be “missing”. To find one, type it without “%1:”.</source>
        <translation>%1: kan alleen “missing” zijn. Typ een waarde zonder “%1:” om die te vinden.</translation>
    </message>
    <message>
        <source>seen: can be as “&lt;7d” (within seven days), “&gt;3m” (not for three months) or “never”, but not “%1”. Units are h, d, w, m and y.</source>
        <translation>seen: kan bijvoorbeeld “&lt;7d” (in de afgelopen zeven dagen), “&gt;3m” (al drie maanden niet) of “never” zijn, maar niet “%1”. Eenheden zijn h, d, w, m en y.</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>A search goes by names, numbers, addresses, tags and lists. It is narrowed by
tag:vip
list:newsletter
channel:whatsapp
bot:off   dnd:on
name:missing
seen:&lt;7d</source>
        <translation>Er wordt gezocht op namen, nummers, adressen, tags en lijsten. Je kunt het beperken met
tag:vip
list:newsletter
channel:whatsapp
bot:off   dnd:on
name:missing
seen:&lt;7d</translation>
    </message>
</context>
<context>
    <name>ServerDatabase</name>
    <message>
        <source>The database of the service can&apos;t be used: %1</source>
        <translation>De database van de dienst kan niet worden gebruikt: %1</translation>
    </message>
    <message>
        <source>The file belongs to another program.</source>
        <translation>Het bestand hoort bij een ander programma.</translation>
    </message>
    <message>
        <source>The database of the service was written by a newer version of this program.</source>
        <translation>De database van de dienst is geschreven door een nieuwere versie van dit programma.</translation>
    </message>
</context>
<context>
    <name>TakeAlongDialogs</name>
    <message>
        <source>Take the conversation along</source>
        <translation>Gesprek opslaan</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
</context>
<context>
    <name>TakeAlongText</name>
    <message>
        <source>There is no room left on that disk.</source>
        <translation>Er is geen ruimte meer op die schijf.</translation>
    </message>
    <message>
        <source>You may not write there.</source>
        <translation>Je mag daar niet schrijven.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Data for programs (*.json)</source>
        <translation>Gegevens voor programma&apos;s (*.json)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webpagina&apos;s (*.html)</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Documenten (*.pdf)</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Teksten (*.txt)</translation>
    </message>
    <message numerus="yes">
        <source>Saving %Ln message(s) to %1…</source>
        <translation>
            <numerusform>%Ln bericht wordt opgeslagen in %1…</numerusform>
            <numerusform>%Ln berichten worden opgeslagen in %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printing %Ln message(s)…</source>
        <translation>
            <numerusform>%Ln bericht wordt afgedrukt…</numerusform>
            <numerusform>%Ln berichten worden afgedrukt…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln message(s) to %1.</source>
        <translation>
            <numerusform>%Ln bericht opgeslagen in %1.</numerusform>
            <numerusform>%Ln berichten opgeslagen in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: no file was written.</source>
        <translation>Geannuleerd: er is geen bestand geschreven.</translation>
    </message>
    <message>
        <source>The conversation could not be saved.</source>
        <translation>Het gesprek kon niet worden opgeslagen.</translation>
    </message>
    <message>
        <source>No file was written. Choose another folder, or try again.</source>
        <translation>Er is geen bestand geschreven. Kies een andere map, of probeer het opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) were given to the printer.</source>
        <translation>
            <numerusform>%Ln pagina is naar de printer gestuurd.</numerusform>
            <numerusform>%Ln pagina&apos;s zijn naar de printer gestuurd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: nothing was printed.</source>
        <translation>Geannuleerd: er is niets afgedrukt.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: %Ln page(s) were given to the printer before.</source>
        <translation>
            <numerusform>Geannuleerd: %Ln pagina was al naar de printer gestuurd.</numerusform>
            <numerusform>Geannuleerd: %Ln pagina&apos;s waren al naar de printer gestuurd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation could not be printed: the printer did not take it.</source>
        <translation>Het gesprek kon niet worden afgedrukt: de printer nam het niet aan.</translation>
    </message>
</context>
<context>
    <name>TakeOverText</name>
    <message>
        <source>no end</source>
        <comment>a person answers</comment>
        <translation>geen eindtijd</translation>
    </message>
    <message>
        <source>time is over</source>
        <translation>tijd verstreken</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>nog minder dan een minuut</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>nog %Ln min</numerusform>
            <numerusform>nog %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>nog %1 uur %2 min</translation>
    </message>
    <message>
        <source>since %1, until %2</source>
        <comment>times</comment>
        <translation>sinds %1, tot %2</translation>
    </message>
    <message>
        <source>since %1, no end</source>
        <comment>a time</comment>
        <translation>sinds %1, geen eindtijd</translation>
    </message>
    <message>
        <source>handing back needs you</source>
        <translation>actie nodig voor teruggave</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>actie nodig</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>nog niet verzonden</translation>
    </message>
</context>
<context>
    <name>TranscriptText</name>
    <message>
        <source>Contact Desk</source>
        <translation>Contact Desk</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Gesprek met %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Us</source>
        <comment>the sender of a message that we sent</comment>
        <translation>Wij</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Onbekende afzender</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>Geëxporteerd op %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>geen tijd</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a short date</comment>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>contactdesk::AccountForm</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbinding testen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>As you call it</source>
        <translation>Zoals jij het noemt</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>Sleutel bewaren</translation>
    </message>
    <message>
        <source>In this desktop&apos;s keychain</source>
        <translation>In de sleutelbos van dit bureaublad</translation>
    </message>
    <message>
        <source>In a file that only I can read</source>
        <translation>In een bestand dat alleen ik kan lezen</translation>
    </message>
    <message>
        <source>Only until the program ends</source>
        <translation>Alleen tot het programma stopt</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nieuw account</translation>
    </message>
    <message>
        <source>Kept; type another one to replace it</source>
        <translation>Bewaard; typ een andere om hem te vervangen</translation>
    </message>
    <message>
        <source>Save and open</source>
        <translation>Opslaan en openen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>contactdesk::AccountListModel</name>
    <message>
        <source>%1, %2</source>
        <comment>name of an account, its address</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>contactdesk::AccountSwitcher</name>
    <message>
        <source>Local workspace</source>
        <translation>Lokale werkruimte</translation>
    </message>
</context>
<context>
    <name>contactdesk::AccountsPage</name>
    <message>
        <source>None yet. Until there is one, the local workspace is there to work with.</source>
        <translation>Nog geen. Tot er een is, kun je in de lokale werkruimte werken.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>The accounts could not be kept for the next start.</source>
        <translation>De accounts konden niet worden bewaard voor de volgende keer.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Account toevoegen</translation>
    </message>
    <message>
        <source>Use the local workspace</source>
        <translation>Lokale werkruimte gebruiken</translation>
    </message>
    <message>
        <source>Enter the key of this account.</source>
        <translation>Voer de sleutel van dit account in.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wordt opgeslagen…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Opgeslagen.</translation>
    </message>
    <message>
        <source>Saved, but for one thing.</source>
        <translation>Opgeslagen, op één ding na.</translation>
    </message>
    <message>
        <source>Not saved. What you typed is still here.</source>
        <translation>Niet opgeslagen. Wat je hebt getypt, staat er nog.</translation>
    </message>
    <message>
        <source>Keep it in a file</source>
        <translation>In bestand bewaren</translation>
    </message>
    <message>
        <source>Keep it for this run only</source>
        <translation>Alleen voor deze sessie</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Navragen bij de dienst…</translation>
    </message>
    <message>
        <source>Not tested.</source>
        <translation>Niet getest.</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>Test van de verbinding</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer?</source>
        <translation>“%1” van deze computer verwijderen?</translation>
    </message>
    <message>
        <source>Its key and everything that this computer remembers of its contacts are deleted, with notes, drafts and changes that were not sent yet. The service keeps its own.</source>
        <translation>De sleutel en alles wat deze computer van de contacten van dit account onthoudt, worden verwijderd, ook notities, concepten en wijzigingen die nog niet zijn verzonden. De dienst behoudt zijn gegevens.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>contactdesk::ActionRegistry</name>
    <message>
        <source>Only with an account or the local workspace open.</source>
        <translation>Alleen met een geopend account of de lokale werkruimte.</translation>
    </message>
</context>
<context>
    <name>contactdesk::ActivityPlot</name>
    <message>
        <source>To them</source>
        <translation>Aan contact</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>Van contact</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day under a diagram</comment>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>contactdesk::AgeLabel</name>
    <message>
        <source>Asking the service…</source>
        <translation>Navragen bij de dienst…</translation>
    </message>
    <message>
        <source>%1; asking the service…</source>
        <translation>%1; navragen bij de dienst…</translation>
    </message>
</context>
<context>
    <name>contactdesk::Application</name>
    <message>
        <source>No such account</source>
        <translation>Account niet gevonden</translation>
    </message>
    <message>
        <source>There is no account “%1” on this computer. Choose one in the menu Account.</source>
        <translation>Er is op deze computer geen account “%1”. Kies er een in het menu Account.</translation>
    </message>
</context>
<context>
    <name>contactdesk::ColorChoice</name>
    <message>
        <source>Colour %1 of %2</source>
        <translation>Kleur %1 van %2</translation>
    </message>
</context>
<context>
    <name>contactdesk::CommandPalette</name>
    <message>
        <source>Nothing is called that. Type the beginnings of words, or their initials.</source>
        <translation>Niets heet zo. Typ het begin van woorden, of hun beginletters.</translation>
    </message>
    <message>
        <source>Commands, contacts and lists</source>
        <translation>Opdrachten, contacten en lijsten</translation>
    </message>
    <message>
        <source>Find a command, contact or list</source>
        <translation>Opdracht, contact of lijst zoeken</translation>
    </message>
    <message>
        <source>Arrow keys to choose, Enter to run, Escape to close</source>
        <translation>Pijltoetsen om te kiezen, Enter om uit te voeren, Esc om te sluiten</translation>
    </message>
</context>
<context>
    <name>contactdesk::ConflictModel</name>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Eerst</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Van jou</translation>
    </message>
    <message>
        <source>Service now</source>
        <translation>Dienst nu</translation>
    </message>
    <message>
        <source>%1: yours %2, service now %3</source>
        <translation>%1: jouw waarde %2, dienst nu %3</translation>
    </message>
    <message>
        <source>%1: before %2, yours %3, service now %4</source>
        <translation>%1: eerst %2, jouw waarde %3, dienst nu %4</translation>
    </message>
    <message>
        <source>%1. Nothing chosen.</source>
        <translation>%1. Niets gekozen.</translation>
    </message>
    <message>
        <source>%1. Chosen: yours.</source>
        <translation>%1. Gekozen: jouw waarde.</translation>
    </message>
    <message>
        <source>%1. Chosen: the service&apos;s.</source>
        <translation>%1. Gekozen: die van de dienst.</translation>
    </message>
</context>
<context>
    <name>contactdesk::ConflictPanel</name>
    <message>
        <source>Use mine for all</source>
        <translation>Overal mijn waarde</translation>
    </message>
    <message>
        <source>Use the service&apos;s for all</source>
        <translation>Overal die van de dienst</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Contact openen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Toepassen</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Later beslissen</translation>
    </message>
    <message>
        <source>Fields in conflict</source>
        <translation>Velden in conflict</translation>
    </message>
    <message>
        <source>Arrow keys go from value to value, Space chooses, %1 takes yours and %2 the service&apos;s. Ctrl+Enter applies.</source>
        <translation>Met de pijltoetsen ga je van waarde naar waarde, de spatiebalk kiest, %1 neemt jouw waarde en %2 die van de dienst. Ctrl+Enter past toe.</translation>
    </message>
    <message>
        <source>Apply (Ctrl+Enter)</source>
        <translation>Toepassen (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>A contact with this number exists already</source>
        <translation>Er bestaat al een contact met dit nummer</translation>
    </message>
    <message>
        <source>Changed by somebody else meanwhile</source>
        <translation>Intussen door iemand anders gewijzigd</translation>
    </message>
    <message>
        <source>What you typed differs from what the service has. Choose what shall hold; what you leave to the service stays as it is.</source>
        <translation>Wat je hebt getypt, verschilt van wat de dienst heeft. Kies wat moet gelden; wat je aan de dienst overlaat, blijft zoals het is.</translation>
    </message>
    <message>
        <source>The service says something else by now than when you made your change. Choose what shall hold.</source>
        <translation>De dienst heeft inmiddels iets anders dan toen je de wijziging maakte. Kies wat moet gelden.</translation>
    </message>
    <message>
        <source>Nothing is left to choose.</source>
        <translation>Er is niets meer te kiezen.</translation>
    </message>
    <message>
        <source>Another window of this program sends for this account: decide there.</source>
        <translation>Een ander venster van dit programma verzendt voor dit account: beslis daar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) left to choose</source>
        <translation>
            <numerusform>Nog %Ln veld te kiezen</numerusform>
            <numerusform>Nog %Ln velden te kiezen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contactdesk::ConflictView</name>
    <message>
        <source>Y</source>
        <comment>the key that chooses your own value</comment>
        <translation>J</translation>
    </message>
    <message>
        <source>S</source>
        <comment>the key that chooses the service&apos;s value</comment>
        <translation>D</translation>
    </message>
</context>
<context>
    <name>contactdesk::ContactDelegate</name>
    <message>
        <source>%1: </source>
        <comment>field: text</comment>
        <translation>%1: </translation>
    </message>
    <message>
        <source>Look up on the service</source>
        <translation>Opzoeken bij de dienst</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>misschien</translation>
    </message>
</context>
<context>
    <name>contactdesk::ContactEditor</name>
    <message>
        <source>%1 was created on the service, which cannot undo that.</source>
        <translation>%1 is aangemaakt bij de dienst, die dat niet ongedaan kan maken.</translation>
    </message>
    <message>
        <source>Not taken back: what it was before is not known.</source>
        <translation>Niet ongedaan gemaakt: de vorige waarde is niet bekend.</translation>
    </message>
    <message>
        <source>There is nothing left of it to take back.</source>
        <translation>Er is niets meer van over om ongedaan te maken.</translation>
    </message>
    <message>
        <source>There is nothing to take back here. What was created stays: the service cannot undo that.</source>
        <translation>Er is hier niets om ongedaan te maken. Wat is aangemaakt, blijft: de dienst kan het niet verwijderen.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Ongedaan gemaakt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were taken back.</source>
        <translation>
            <numerusform>%Ln wijziging is ongedaan gemaakt.</numerusform>
            <numerusform>%Ln wijzigingen zijn ongedaan gemaakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What this was before is not known, so it stays: %1.</source>
        <translation>De vorige waarde is niet bekend, dus dit blijft: %1.</translation>
    </message>
    <message>
        <source>the creation of %1</source>
        <translation>aanmaken van %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>fields, contact</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 on the list “%2”</source>
        <translation>toevoegen van %1 aan lijst “%2”</translation>
    </message>
    <message>
        <source>%1 taken off the list “%2”</source>
        <translation>verwijderen van %1 uit lijst “%2”</translation>
    </message>
    <message>
        <source>the note about %1</source>
        <translation>notitie over %1</translation>
    </message>
    <message>
        <source>the name of the list “%1”</source>
        <translation>naam van lijst “%1”</translation>
    </message>
</context>
<context>
    <name>contactdesk::ContactImporter</name>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>Het bestand kon niet tot het einde worden gelezen.</translation>
    </message>
</context>
<context>
    <name>contactdesk::ContactListPane</name>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>those found of everybody</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Nobody here matches.</source>
        <translation>Niemand hier past daarbij.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) found.</source>
        <translation>
            <numerusform>%Ln contact gevonden.</numerusform>
            <numerusform>%Ln contacten gevonden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contactdesk::ConversationPane</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Leidt naar %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) copied</source>
        <translation>
            <numerusform>%Ln bericht gekopieerd</numerusform>
            <numerusform>%Ln berichten gekopieerd</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation could not be brought up to date.</source>
        <translation>Het gesprek kon niet worden bijgewerkt.</translation>
    </message>
    <message>
        <source>No message passes the filter</source>
        <translation>Geen bericht past bij het filter</translation>
    </message>
    <message>
        <source>All messages are there still.</source>
        <translation>Alle berichten zijn er nog.</translation>
    </message>
    <message>
        <source>Reading the conversation</source>
        <translation>Gesprek lezen</translation>
    </message>
    <message>
        <source>The conversation could not be read</source>
        <translation>Het gesprek kon niet worden gelezen</translation>
    </message>
    <message>
        <source>Reading the conversation…</source>
        <translation>Gesprek wordt gelezen…</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Nog geen berichten</translation>
    </message>
    <message>
        <source>Nothing has been written to or by this person.</source>
        <translation>Er is nog niets aan of door deze persoon geschreven.</translation>
    </message>
    <message>
        <source>No conversation</source>
        <translation>Geen gesprek</translation>
    </message>
    <message>
        <source>It appears here when a contact is open.</source>
        <translation>Het verschijnt hier als er een contact open is.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln bericht</numerusform>
            <numerusform>%Ln berichten</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest %1 of %2 messages</source>
        <translation>De nieuwste %1 van %2 berichten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln nieuw bericht</numerusform>
            <numerusform>%Ln nieuwe berichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contactdesk::CreateForm</name>
    <message>
        <source>As the service decides</source>
        <translation>Zoals de dienst beslist</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Aanmaken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nieuw contact</translation>
    </message>
    <message>
        <source>Campaign data</source>
        <translation>Campagnegegevens</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Meer velden</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Minder velden</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wordt aangemaakt…</translation>
    </message>
    <message>
        <source>This is not a JSON object. One looks like {&quot;key&quot;: &quot;value&quot;}.</source>
        <translation>Dit is geen JSON-object. Zo&apos;n object ziet eruit als {&quot;key&quot;: &quot;value&quot;}.</translation>
    </message>
</context>
<context>
    <name>contactdesk::CreationErrand</name>
    <message>
        <source>The service has created the contact.</source>
        <translation>De dienst heeft het contact aangemaakt.</translation>
    </message>
</context>
<context>
    <name>contactdesk::DateBar</name>
    <message>
        <source>Stop looking for a day</source>
        <translation>Zoeken naar een dag stoppen</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Ga naar datum</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Choose the day from a calendar</source>
        <translation>De dag kiezen in een kalender</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ga</translation>
    </message>
    <message>
        <source>Go to that day</source>
        <translation>Naar die dag gaan</translation>
    </message>
    <message>
        <source>Days of the conversation</source>
        <translation>Dagen van het gesprek</translation>
    </message>
    <message>
        <source>No message has a time.</source>
        <translation>Bij geen enkel bericht staat een tijd.</translation>
    </message>
    <message>
        <source>%1, for instance</source>
        <comment>a date as it may be typed</comment>
        <translation>Bijvoorbeeld %1</translation>
    </message>
    <message>
        <source>All messages are of %1.</source>
        <translation>Alle berichten zijn van %1.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <comment>two dates</comment>
        <translation>Van %1 tot en met %2.</translation>
    </message>
    <message>
        <source>That is no date. Type it like %1 or %2.</source>
        <translation>Dat is geen datum. Typ hem als %1 of %2.</translation>
    </message>
    <message>
        <source>The conversation begins on %1.</source>
        <translation>Het gesprek begint op %1.</translation>
    </message>
    <message>
        <source>The conversation ends on %1.</source>
        <translation>Het gesprek eindigt op %1.</translation>
    </message>
    <message>
        <source>No messages on that day; the next are of %1.</source>
        <translation>Geen berichten op die dag; de volgende zijn van %1.</translation>
    </message>
</context>
<context>
    <name>contactdesk::DeskPage</name>
    <message>
        <source>What this desk remembers could not be read or written.</source>
        <translation>Wat deze werkplek onthoudt, kon niet worden gelezen of geschreven.</translation>
    </message>
    <message>
        <source>What you change may not be kept on this computer.</source>
        <translation>Wat je wijzigt, blijft misschien niet bewaard op deze computer.</translation>
    </message>
</context>
<context>
    <name>contactdesk::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Show what the service sent</source>
        <translation>Gegevens van de dienst tonen</translation>
    </message>
    <message>
        <source>The contact as the service sent it</source>
        <translation>Het contact zoals de dienst het heeft verzonden</translation>
    </message>
    <message>
        <source>Hide what the service sent</source>
        <translation>Gegevens van de dienst verbergen</translation>
    </message>
    <message>
        <source>The service sent no more than the id.</source>
        <translation>De dienst heeft alleen het id verzonden.</translation>
    </message>
    <message>
        <source>The answer as it came, for whoever looks into a fault</source>
        <translation>Het antwoord zoals het binnenkwam, voor wie een fout onderzoekt</translation>
    </message>
</context>
<context>
    <name>contactdesk::FilterBar</name>
    <message>
        <source>Stop filtering</source>
        <translation>Filteren stoppen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Messages by anybody</source>
        <translation>Berichten van iedereen</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Van contact</translation>
    </message>
    <message>
        <source>Only messages from them</source>
        <translation>Alleen berichten van het contact</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Van ons</translation>
    </message>
    <message>
        <source>Only messages to them</source>
        <translation>Alleen berichten aan het contact</translation>
    </message>
    <message>
        <source>With media</source>
        <translation>Met media</translation>
    </message>
    <message>
        <source>Only messages with media</source>
        <translation>Alleen berichten met media</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Niet bezorgd</translation>
    </message>
    <message>
        <source>Only messages that were not delivered</source>
        <translation>Alleen berichten die niet zijn bezorgd</translation>
    </message>
    <message>
        <source>Type of message</source>
        <translation>Soort bericht</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>Alle berichten tonen</translation>
    </message>
    <message>
        <source>Every type</source>
        <translation>Elke soort</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>messages shown, messages in all</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>All messages are shown</source>
        <translation>Alle berichten worden getoond</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 berichten</translation>
    </message>
</context>
<context>
    <name>contactdesk::FindBar</name>
    <message>
        <source>Stop finding</source>
        <translation>Zoeken stoppen</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>Zoeken in het gesprek</translation>
    </message>
    <message>
        <source>Next, older one</source>
        <translation>Volgende, ouder</translation>
    </message>
    <message>
        <source>Previous, newer one</source>
        <translation>Vorige, nieuwer</translation>
    </message>
    <message>
        <source>from the newest again</source>
        <translation>weer vanaf het nieuwste</translation>
    </message>
    <message>
        <source>from the oldest again</source>
        <translation>weer vanaf het oudste</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>12 of 340, a note</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Searching… %1 %</source>
        <translation>Zoeken… %1%</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 tot nu toe</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>%1 van %2 tot nu toe</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>contactdesk::FindEverywherePanel</name>
    <message>
        <source>Find in all conversations</source>
        <translation>Zoeken in alle gesprekken</translation>
    </message>
    <message>
        <source>Close the search in all conversations</source>
        <translation>Zoeken in alle gesprekken sluiten</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Wat er is gezegd</translation>
    </message>
    <message>
        <source>Only conversations that were opened on this computer are searched, as they were fetched last.</source>
        <translation>Alleen gesprekken die op deze computer zijn geopend, worden doorzocht, zoals ze het laatst zijn opgehaald.</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Gevonden berichten</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message numerus="yes">
        <source>These words are in none of the %Ln conversation(s) on this computer.</source>
        <translation>
            <numerusform>Er is %Ln gesprek op deze computer; deze woorden komen er niet in voor.</numerusform>
            <numerusform>Deze woorden komen in geen van de %Ln gesprekken op deze computer voor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type what was said</source>
        <translation>Typ wat er is gezegd</translation>
    </message>
    <message>
        <source>Part of a word will do, and accents don&apos;t matter.</source>
        <translation>Een deel van een woord volstaat, en accenten maken niet uit.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>messages, conversations</comment>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln bericht</numerusform>
            <numerusform>%Ln berichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln gesprek</numerusform>
            <numerusform>%Ln gesprekken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searching… %Ln conversation(s) looked through</source>
        <translation>
            <numerusform>Zoeken… %Ln gesprek doorzocht</numerusform>
            <numerusform>Zoeken… %Ln gesprekken doorzocht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what was found, how far the search is</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · there may be more: type more to find them</source>
        <comment>what was found</comment>
        <translation>%1 · misschien zijn er meer: typ meer om ze te vinden</translation>
    </message>
</context>
<context>
    <name>contactdesk::FirstRunPage</name>
    <message>
        <source>Welcome to Contact Desk</source>
        <translation>Welkom bij Contact Desk</translation>
    </message>
    <message>
        <source>Look up who is writing to you, by number or e-mail address, and see the person and the whole conversation.</source>
        <translation>Zoek op wie er aan je schrijft, op nummer of e-mailadres, en zie de persoon en het hele gesprek.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Account verbinden</translation>
    </message>
    <message>
        <source>You need the address of the service and the account&apos;s key.</source>
        <translation>Je hebt het adres van de dienst en de sleutel van het account nodig.</translation>
    </message>
    <message>
        <source>Look around in the local workspace</source>
        <translation>Rondkijken in de lokale werkruimte</translation>
    </message>
    <message>
        <source>People made up for trying everything out, on this computer alone. Nothing leaves it, and no account is needed.</source>
        <translation>Verzonnen personen om alles mee uit te proberen, alleen op deze computer. Niets verlaat hem, en er is geen account nodig.</translation>
    </message>
    <message>
        <source>Import contacts from a file</source>
        <translation>Contacten uit een bestand importeren</translation>
    </message>
    <message>
        <source>Contacts belong to an account: you connect it first, and choose the CSV file then. They stay on this computer.</source>
        <translation>Contacten horen bij een account: je verbindt eerst het account en kiest dan het CSV-bestand. De contacten blijven op deze computer.</translation>
    </message>
</context>
<context>
    <name>contactdesk::HelpPage</name>
    <message>
        <source>Keys and help</source>
        <translation>Toetsen en hulp</translation>
    </message>
</context>
<context>
    <name>contactdesk::HistoryModel</name>
    <message>
        <source>%1: %2</source>
        <comment>event, field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Uitgevoerd</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Niets te verzenden</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>Antwoord verloren</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Besloten</translation>
    </message>
    <message>
        <source>To be tried again</source>
        <translation>Opnieuw te proberen</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Verworpen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Named by the service</source>
        <translation>Benoemd door de dienst</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Oud</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, who</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>values</comment>
        <translation>van %1 naar %2</translation>
    </message>
</context>
<context>
    <name>contactdesk::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Only this contact</source>
        <translation>Alleen dit contact</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exporteren als CSV…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Opnieuw controleren</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Geschiedenis sluiten</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Geschiedenis doorzoeken</translation>
    </message>
    <message>
        <source>Search names, values, users and answers</source>
        <translation>Namen, waarden, gebruikers en antwoorden doorzoeken</translation>
    </message>
    <message>
        <source>Check again whether the history is whole</source>
        <translation>Opnieuw controleren of de geschiedenis volledig is</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>De geschiedenis kon niet worden gelezen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln regel</numerusform>
            <numerusform>%Ln regels</numerusform>
        </translation>
    </message>
    <message>
        <source>No line of the history is about that.</source>
        <translation>Geen regel van de geschiedenis gaat daarover.</translation>
    </message>
    <message>
        <source>Nothing has been changed here yet.</source>
        <translation>Er is hier nog niets gewijzigd.</translation>
    </message>
    <message>
        <source>Select a line to see how its change stands.</source>
        <translation>Selecteer een regel om te zien hoe het met de wijziging staat.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how it stands, why it can&apos;t be taken back</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Geschiedenis exporteren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>history.csv</source>
        <translation>geschiedenis.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) written.</source>
        <translation>
            <numerusform>%Ln regel geschreven.</numerusform>
            <numerusform>%Ln regels geschreven.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history could not be exported.</source>
        <translation>De geschiedenis kon niet worden geëxporteerd.</translation>
    </message>
    <message>
        <source>Checking whether the history is whole…</source>
        <translation>Er wordt gecontroleerd of de geschiedenis volledig is…</translation>
    </message>
    <message>
        <source>Whether the history is whole could not be checked. %1</source>
        <translation>Of de geschiedenis volledig is, kon niet worden gecontroleerd. %1</translation>
    </message>
    <message numerus="yes">
        <source>The history is whole: %Ln line(s).</source>
        <translation>
            <numerusform>De geschiedenis is volledig: %Ln regel.</numerusform>
            <numerusform>De geschiedenis is volledig: %Ln regels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 isn&apos;t what was written: the history was changed or cut.</source>
        <translation>Regel %1 is niet meer zoals die is geschreven: de geschiedenis is gewijzigd of ingekort.</translation>
    </message>
</context>
<context>
    <name>contactdesk::ImportPanel</name>
    <message>
        <source>Progress of the import</source>
        <translation>Voortgang van de import</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Import annuleren</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Contacten importeren</translation>
    </message>
    <message>
        <source>Tables of contacts (*.csv *.txt)</source>
        <translation>Tabellen met contacten (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>%1 wordt geïmporteerd…</translation>
    </message>
    <message>
        <source>The import came to an end too early: %1</source>
        <translation>De import is voortijdig gestopt: %1</translation>
    </message>
</context>
<context>
    <name>contactdesk::Journal</name>
    <message>
        <source>A later change of the same field has taken its place.</source>
        <translation>Een latere wijziging van hetzelfde veld is ervoor in de plaats gekomen.</translation>
    </message>
</context>
<context>
    <name>contactdesk::KeysSection</name>
    <message>
        <source>Keys</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Geen sneltoets</translation>
    </message>
    <message>
        <source>Reset to usual</source>
        <translation>Standaard herstellen</translation>
    </message>
    <message>
        <source>Reset all…</source>
        <translation>Alles herstellen…</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Opdracht zoeken</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Opdrachten en hun sneltoetsen</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>Geen opdracht heet zo.</translation>
    </message>
    <message>
        <source>Press the keys for “%1”</source>
        <translation>Druk op de toetsen voor “%1”</translation>
    </message>
    <message>
        <source>No command can have %1.</source>
        <translation>%1 kan aan geen enkele opdracht worden toegewezen.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <comment>keys, command</comment>
        <translation>%1 hoort bij “%2”.</translation>
    </message>
    <message>
        <source>Press other keys, or take these from it.</source>
        <translation>Druk op andere toetsen, of haal deze daar weg.</translation>
    </message>
    <message>
        <source>Take them from “%1”</source>
        <translation>Weghalen bij “%1”</translation>
    </message>
    <message>
        <source>Give every command its usual keys?</source>
        <translation>De standaardsneltoetsen van alle opdrachten herstellen?</translation>
    </message>
    <message>
        <source>The keys that you chose are forgotten.</source>
        <translation>De sneltoetsen die je hebt gekozen, gaan verloren.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alles herstellen</translation>
    </message>
    <message>
        <source>Every command has its usual keys.</source>
        <translation>Alle opdrachten hebben hun standaardsneltoetsen.</translation>
    </message>
</context>
<context>
    <name>contactdesk::LinkBar</name>
    <message>
        <source>This number opens in your phone program:</source>
        <translation>Dit nummer wordt geopend in je telefoonprogramma:</translation>
    </message>
    <message>
        <source>This address opens in your mail program:</source>
        <translation>Dit adres wordt geopend in je e-mailprogramma:</translation>
    </message>
    <message>
        <source>This link opens in your browser:</source>
        <translation>Deze link wordt geopend in je browser:</translation>
    </message>
    <message>
        <source>Opens %1 in your phone program</source>
        <translation>Opent %1 in je telefoonprogramma</translation>
    </message>
    <message>
        <source>Opens %1 in your mail program</source>
        <translation>Opent %1 in je e-mailprogramma</translation>
    </message>
    <message>
        <source>Opens %1 in your browser</source>
        <translation>Opent %1 in je browser</translation>
    </message>
    <message>
        <source>The message shows something other than this address.</source>
        <translation>Het bericht toont iets anders dan dit adres.</translation>
    </message>
    <message>
        <source>What stands before the @ is not where it leads.</source>
        <translation>Wat vóór de @ staat, is niet waar het heen leidt.</translation>
    </message>
    <message>
        <source>Its name has unusual letters, which can make it look like another name.</source>
        <translation>De naam bevat ongewone letters, waardoor hij op een andere naam kan lijken.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: others can read and change what is sent.</source>
        <translation>De verbinding is niet versleuteld: anderen kunnen lezen en wijzigen wat er wordt verzonden.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Opzoeken</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adres kopiëren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Show the contact with this number or address</source>
        <translation>Het contact met dit nummer of adres tonen</translation>
    </message>
    <message>
        <source>No program on this computer opens it. You can copy the address.</source>
        <translation>Geen programma op deze computer opent dit. Je kunt het adres kopiëren.</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adres gekopieerd</translation>
    </message>
</context>
<context>
    <name>contactdesk::ListErrand</name>
    <message>
        <source>The service has changed the list.</source>
        <translation>De dienst heeft de lijst gewijzigd.</translation>
    </message>
    <message>
        <source>The service has changed the list %1.</source>
        <translation>De dienst heeft de lijst %1 gewijzigd.</translation>
    </message>
</context>
<context>
    <name>contactdesk::ListNaming</name>
    <message>
        <source>Name it</source>
        <translation>Naam geven</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Naam van de lijst</translation>
    </message>
    <message>
        <source>What the list is called on this computer</source>
        <translation>Hoe de lijst op deze computer heet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Name here</source>
        <translation>Naam hier</translation>
    </message>
</context>
<context>
    <name>contactdesk::ListsPanel</name>
    <message>
        <source>Lists</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Naam…</translation>
    </message>
    <message>
        <source>Add to list</source>
        <translation>Toevoegen aan lijst</translation>
    </message>
    <message>
        <source>The id of a list, or the name of one that is known here</source>
        <translation>Het id van een lijst, of de naam van een lijst die hier bekend is</translation>
    </message>
    <message>
        <source>Name or id of a list</source>
        <translation>Naam of id van een lijst</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Verwijderen uit de lijst</translation>
    </message>
    <message>
        <source>Take this contact off the list that is selected</source>
        <translation>Dit contact uit de geselecteerde lijst verwijderen</translation>
    </message>
    <message>
        <source>Name the list</source>
        <translation>Lijst een naam geven</translation>
    </message>
    <message>
        <source>Give the list that is selected a name on this computer</source>
        <translation>De geselecteerde lijst een naam geven op deze computer</translation>
    </message>
    <message>
        <source>None that this desk knows of. The service does not say which lists a contact is on.</source>
        <translation>Geen die deze werkplek kent. De dienst meldt niet op welke lijsten een contact staat.</translation>
    </message>
    <message>
        <source>As far as this desk put them there. Select one to remove it.</source>
        <translation>Voor zover deze werkplek het contact erop heeft gezet. Selecteer er een om het contact eruit te verwijderen.</translation>
    </message>
    <message>
        <source>Added to “%1”.</source>
        <translation>Toegevoegd aan “%1”.</translation>
    </message>
    <message>
        <source>Removed from “%1”.</source>
        <translation>Verwijderd uit “%1”.</translation>
    </message>
    <message>
        <source>Not added to “%1”.</source>
        <translation>Niet toegevoegd aan “%1”.</translation>
    </message>
    <message>
        <source>Not removed from “%1”.</source>
        <translation>Niet verwijderd uit “%1”.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerpen</translation>
    </message>
    <message>
        <source>The change of the lists was not saved.</source>
        <translation>De wijziging van de lijsten is niet opgeslagen.</translation>
    </message>
</context>
<context>
    <name>contactdesk::LookUpBar</name>
    <message>
        <source>Look up</source>
        <translation>Opzoeken</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Deze zoekopdracht opslaan</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Search or look up</source>
        <translation>Zoeken of opzoeken</translation>
    </message>
    <message>
        <source>Search, or look up a number or e-mail address</source>
        <translation>Zoeken, of een nummer of e-mailadres opzoeken</translation>
    </message>
    <message>
        <source>Country of numbers without a country code</source>
        <translation>Land voor nummers zonder landnummer</translation>
    </message>
    <message>
        <source>Ask the service for this person</source>
        <translation>De dienst naar deze persoon vragen</translation>
    </message>
    <message>
        <source>Type what to search for, then save the search.</source>
        <translation>Typ wat je zoekt en sla de zoekopdracht dan op.</translation>
    </message>
    <message>
        <source>Whoever matches is listed as you type; Enter opens the first, or looks a whole number or e-mail address up</source>
        <translation>Wie erbij past, verschijnt terwijl je typt; Enter opent de eerste, of zoekt een volledig nummer of e-mailadres op</translation>
    </message>
</context>
<context>
    <name>contactdesk::MainWindow</name>
    <message>
        <source>Contact Desk</source>
        <translation>Contact Desk</translation>
    </message>
    <message>
        <source>The new key is in use.</source>
        <translation>De nieuwe sleutel is in gebruik.</translation>
    </message>
    <message>
        <source>The service refused the key of “%1”.</source>
        <translation>De dienst heeft de sleutel van “%1” geweigerd.</translation>
    </message>
    <message>
        <source>It was probably replaced. Enter the present one, and go on here; nothing you typed is lost.</source>
        <translation>Waarschijnlijk is die vervangen. Voer de huidige in en ga hier verder; niets van wat je hebt getypt is verloren.</translation>
    </message>
    <message>
        <source>Enter the new key…</source>
        <translation>Nieuwe sleutel invoeren…</translation>
    </message>
    <message>
        <source>The service refused the one that is kept here.</source>
        <translation>De dienst heeft de sleutel geweigerd die hier wordt bewaard.</translation>
    </message>
    <message>
        <source>Connect the account that the contacts belong to. Then you choose the file.</source>
        <translation>Verbind het account waar de contacten bij horen. Daarna kies je het bestand.</translation>
    </message>
</context>
<context>
    <name>contactdesk::MembershipModel</name>
    <message>
        <source>waiting to be taken off it</source>
        <translation>wacht op verwijdering</translation>
    </message>
    <message>
        <source>waiting to be put on it</source>
        <translation>wacht op toevoeging</translation>
    </message>
    <message>
        <source>could not be taken off it</source>
        <translation>kon niet worden verwijderd</translation>
    </message>
    <message>
        <source>could not be put on it</source>
        <translation>kon niet worden toegevoegd</translation>
    </message>
    <message>
        <source>put on it here %1</source>
        <translation>hier toegevoegd op %1</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <comment>list, how it stands, why</comment>
        <translation>%1, %2. %3</translation>
    </message>
</context>
<context>
    <name>contactdesk::MessageSearchModel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>messages in which it was found</comment>
        <translation>
            <numerusform>en nog %Ln</numerusform>
            <numerusform>en nog %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln bericht</numerusform>
            <numerusform>%Ln berichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>contact, in how many messages it was found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who wrote it and when, the message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>Van contact</translation>
    </message>
    <message>
        <source>To them</source>
        <translation>Aan contact</translation>
    </message>
</context>
<context>
    <name>contactdesk::MessageTargets</name>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Opgeslagen als %1.</translation>
    </message>
    <message>
        <source>It could not be saved.</source>
        <translation>Het kon niet worden opgeslagen.</translation>
    </message>
</context>
<context>
    <name>contactdesk::NewMessagesButton</name>
    <message>
        <source>Go to the newest message (End)</source>
        <translation>Naar het nieuwste bericht (End)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s) ↓</source>
        <translation>
            <numerusform>%Ln nieuw bericht ↓</numerusform>
            <numerusform>%Ln nieuwe berichten ↓</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s) below</source>
        <translation>
            <numerusform>%Ln nieuw bericht hieronder</numerusform>
            <numerusform>%Ln nieuwe berichten hieronder</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Naar het nieuwste bericht</translation>
    </message>
</context>
<context>
    <name>contactdesk::NobodyFound</name>
    <message>
        <source>Nobody yet</source>
        <translation>Nog niemand</translation>
    </message>
    <message>
        <source>Nobody in the directory matches “%1”.</source>
        <translation>Niemand in het adresboek past bij “%1”.</translation>
    </message>
    <message>
        <source>Whoever was never met here can be looked up on the service, by the whole number or e-mail address.</source>
        <translation>Wie hier nog nooit is voorgekomen, kan bij de dienst worden opgezocht, met het volledige nummer of e-mailadres.</translation>
    </message>
    <message>
        <source>Look somebody up</source>
        <translation>Iemand opzoeken</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Contacten importeren…</translation>
    </message>
    <message>
        <source>New contact…</source>
        <translation>Nieuw contact…</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Iedereen tonen</translation>
    </message>
    <message>
        <source>Everyone you look up, import or create stays here, and is found without the service from then on.</source>
        <translation>Iedereen die je opzoekt, importeert of aanmaakt, blijft hier en is voortaan zonder de dienst te vinden.</translation>
    </message>
</context>
<context>
    <name>contactdesk::NotePanel</name>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notitie opslaan</translation>
    </message>
    <message>
        <source>Stays on this computer; the service never gets it.</source>
        <translation>Blijft op deze computer; de dienst krijgt het nooit.</translation>
    </message>
    <message>
        <source>Save the note (Ctrl+Enter)</source>
        <translation>Notitie opslaan (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Your note is not saved. It is still here.</source>
        <translation>Je notitie is niet opgeslagen. De tekst staat er nog.</translation>
    </message>
    <message>
        <source>Your note about “%1” is not saved. It is kept as a draft.</source>
        <translation>Je notitie over “%1” is niet opgeslagen. De tekst is bewaard als concept.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wordt opgeslagen…</translation>
    </message>
    <message>
        <source>Not saved yet. Stays on this computer.</source>
        <translation>Nog niet opgeslagen. Blijft op deze computer.</translation>
    </message>
    <message>
        <source>Stays on this computer.</source>
        <translation>Blijft op deze computer.</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>De notitie is opgeslagen.</translation>
    </message>
</context>
<context>
    <name>contactdesk::NoticeBar</name>
    <message>
        <source>This computer says: “%1”.</source>
        <translation>Deze computer meldt: “%1”.</translation>
    </message>
    <message>
        <source>The service says: “%1”.</source>
        <translation>De dienst meldt: “%1”.</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Deze melding sluiten</translation>
    </message>
</context>
<context>
    <name>contactdesk::PageBar</name>
    <message>
        <source>Back to %1</source>
        <translation>Terug naar %1</translation>
    </message>
    <message>
        <source>Back to %1 (%2)</source>
        <translation>Terug naar %1 (%2)</translation>
    </message>
    <message>
        <source>On to %1</source>
        <translation>Verder naar %1</translation>
    </message>
</context>
<context>
    <name>contactdesk::PageFrame</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Back (%1)</source>
        <comment>a key</comment>
        <translation>Terug (%1)</translation>
    </message>
</context>
<context>
    <name>contactdesk::PaletteModel</name>
    <message>
        <source>List: who is on it</source>
        <translation>Lijst: wie erop staat</translation>
    </message>
    <message>
        <source>%1, not available now, %2</source>
        <comment>a command, then why</comment>
        <translation>%1, nu niet beschikbaar, %2</translation>
    </message>
    <message>
        <source>%1, command in the menu %2</source>
        <translation>%1, opdracht in het menu %2</translation>
    </message>
    <message>
        <source>%1, command in the menu %2, %3</source>
        <comment>the last are its keys</comment>
        <translation>%1, opdracht in het menu %2, %3</translation>
    </message>
    <message>
        <source>%1, list</source>
        <translation>%1, lijst</translation>
    </message>
    <message>
        <source>%1, contact</source>
        <translation>%1, contact</translation>
    </message>
    <message>
        <source>%1, contact, %2</source>
        <translation>%1, contact, %2</translation>
    </message>
</context>
<context>
    <name>contactdesk::PendingNotice</name>
    <message>
        <source>Not saved. What you typed is still here.</source>
        <translation>Niet opgeslagen. Wat je hebt getypt, staat er nog.</translation>
    </message>
    <message>
        <source>The service has this contact already.</source>
        <translation>De dienst heeft dit contact al.</translation>
    </message>
    <message>
        <source>What you typed is not sent before you have seen the difference.</source>
        <translation>Wat je hebt getypt, wordt niet verzonden voordat je het verschil hebt gezien.</translation>
    </message>
    <message>
        <source>What you typed differs in: %1. Choose which values shall hold.</source>
        <translation>Wat je hebt getypt, verschilt in: %1. Kies welke waarden moeten gelden.</translation>
    </message>
    <message>
        <source>Somebody else changed the same: %1.</source>
        <translation>Iemand anders heeft hetzelfde gewijzigd: %1.</translation>
    </message>
    <message>
        <source>Your change is kept and not sent before you have chosen which value shall hold.</source>
        <translation>Je wijziging is bewaard en wordt niet verzonden voordat je hebt gekozen welke waarde moet gelden.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Leave it as the service has it</source>
        <translation>Laten zoals de dienst het heeft</translation>
    </message>
    <message>
        <source>Not created. What you typed is kept here.</source>
        <translation>Niet aangemaakt. Wat je hebt getypt, is hier bewaard.</translation>
    </message>
    <message>
        <source>Refused by the service. What you typed is kept here.</source>
        <translation>Geweigerd door de dienst. Wat je hebt getypt, is hier bewaard.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerpen</translation>
    </message>
    <message>
        <source>Perhaps created: the service&apos;s answer was lost.</source>
        <translation>Misschien aangemaakt: het antwoord van de dienst ging verloren.</translation>
    </message>
    <message>
        <source>The service is being asked whether it has this contact, so that nobody is created twice. You can go on working with it.</source>
        <translation>Er wordt bij de dienst nagevraagd of die dit contact heeft, zodat niemand dubbel wordt aangemaakt. Je kunt met het contact verderwerken.</translation>
    </message>
    <message>
        <source>It is saved here and goes to the service by itself. You can go on working with it.</source>
        <translation>Het is hier opgeslagen en gaat vanzelf naar de dienst. Je kunt met het contact verderwerken.</translation>
    </message>
    <message>
        <source>Being created</source>
        <translation>Wordt aangemaakt</translation>
    </message>
</context>
<context>
    <name>contactdesk::PersonForm</name>
    <message>
        <source>The service has not told who answers.</source>
        <translation>De dienst heeft niet gemeld wie antwoordt.</translation>
    </message>
    <message>
        <source>The bot answers this person.</source>
        <translation>De bot antwoordt deze persoon.</translation>
    </message>
    <message>
        <source>You answer; the bot stays silent.</source>
        <translation>Jij antwoordt; de bot zwijgt.</translation>
    </message>
    <message>
        <source>The service has not told whether they may be written to.</source>
        <translation>De dienst heeft niet gemeld of deze persoon mag worden aangeschreven.</translation>
    </message>
    <message>
        <source>Nobody writes to this person unasked.</source>
        <translation>Niemand schrijft deze persoon ongevraagd aan.</translation>
    </message>
    <message>
        <source>This person may be written to.</source>
        <translation>Deze persoon mag worden aangeschreven.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Terugdraaien</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wordt opgeslagen…</translation>
    </message>
    <message>
        <source>Not saved. This is what you typed on %1.</source>
        <translation>Niet opgeslagen. Dit heb je op %1 getypt.</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>Gewijzigd, niet opgeslagen</translation>
    </message>
</context>
<context>
    <name>contactdesk::PersonHeader</name>
    <message>
        <source>Bot answers</source>
        <translation>Bot antwoordt</translation>
    </message>
    <message>
        <source>You answer</source>
        <translation>Jij antwoordt</translation>
    </message>
    <message>
        <source>Not known who answers</source>
        <translation>Niet bekend wie antwoordt</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Niet storen</translation>
    </message>
</context>
<context>
    <name>contactdesk::PersonPage</name>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>The service does not have this contact.</source>
        <translation>De dienst heeft dit contact niet.</translation>
    </message>
    <message>
        <source>What you see is known on this computer alone.</source>
        <translation>Wat je ziet, is alleen op deze computer bekend.</translation>
    </message>
    <message>
        <source>Create on the service…</source>
        <translation>Aanmaken bij de dienst…</translation>
    </message>
    <message>
        <source>The service does not find this contact.</source>
        <translation>De dienst vindt dit contact niet.</translation>
    </message>
    <message>
        <source>What you see is what this desk remembers. A contact that was just created may take a moment to be found.</source>
        <translation>Wat je ziet, is wat deze werkplek onthoudt. Een contact dat net is aangemaakt, is soms pas na een ogenblik te vinden.</translation>
    </message>
    <message>
        <source>Not brought up to date; you see what this desk remembers.</source>
        <translation>Niet bijgewerkt; je ziet wat deze werkplek onthoudt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Niet opgeslagen: %1</translation>
    </message>
</context>
<context>
    <name>contactdesk::PersonPane</name>
    <message>
        <source>Asking the service.</source>
        <translation>Navragen bij de dienst.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Go on with the new contact you began</source>
        <translation>Verder met het nieuwe contact dat je begon</translation>
    </message>
    <message>
        <source>Go on creating %1</source>
        <translation>Verder met aanmaken van %1</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>Om wie gaat het?</translation>
    </message>
    <message>
        <source>Type a name or whatever else you know above; a phone number or an e-mail address is looked up on the service, too.</source>
        <translation>Typ hierboven een naam of wat je verder weet; een telefoonnummer of e-mailadres wordt ook bij de dienst opgezocht.</translation>
    </message>
    <message>
        <source>Type or paste a phone number or an e-mail address above and press Enter; whoever was met before is found by name, too. This is the local workspace, with sample data; try one of these:</source>
        <translation>Typ of plak hierboven een telefoonnummer of e-mailadres en druk op Enter; wie eerder is voorgekomen, wordt ook op naam gevonden. Dit is de lokale werkruimte, met voorbeeldgegevens; probeer bijvoorbeeld:</translation>
    </message>
    <message>
        <source>Nobody with %1</source>
        <translation>Niemand met %1</translation>
    </message>
    <message>
        <source>The service has no such contact. Check it for a typing error, or create the contact.</source>
        <translation>De dienst heeft zo&apos;n contact niet. Controleer op een typefout, of maak het contact aan.</translation>
    </message>
    <message>
        <source>Create with this number</source>
        <translation>Aanmaken met dit nummer</translation>
    </message>
    <message>
        <source>Create with this e-mail address</source>
        <translation>Aanmaken met dit e-mailadres</translation>
    </message>
    <message>
        <source>%1 could not be looked up</source>
        <translation>%1 kon niet worden opgezocht</translation>
    </message>
    <message>
        <source>Looking up a contact</source>
        <translation>Een contact opzoeken</translation>
    </message>
    <message>
        <source>Looking up %1…</source>
        <translation>%1 wordt opgezocht…</translation>
    </message>
    <message>
        <source>This is what you typed on %1.</source>
        <translation>Dit heb je op %1 getypt.</translation>
    </message>
    <message>
        <source>This is what you typed before.</source>
        <translation>Dit heb je eerder getypt.</translation>
    </message>
    <message>
        <source>%1 is being created already.</source>
        <translation>%1 wordt al aangemaakt.</translation>
    </message>
    <message>
        <source>Open that one to change it. What you typed stays here until you do.</source>
        <translation>Open dat contact om het te wijzigen. Wat je hebt getypt, blijft tot dan hier.</translation>
    </message>
    <message>
        <source>%1 is known here already.</source>
        <translation>%1 is hier al bekend.</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>Toch aanmaken</translation>
    </message>
    <message>
        <source>Open the existing contact</source>
        <translation>Bestaand contact openen</translation>
    </message>
    <message>
        <source>Not created: %1</source>
        <translation>Niet aangemaakt: %1</translation>
    </message>
    <message>
        <source>Not created. What you typed is still here.</source>
        <translation>Niet aangemaakt. Wat je hebt getypt, staat er nog.</translation>
    </message>
    <message>
        <source>Ask the service again</source>
        <translation>Opnieuw navragen bij de dienst</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <comment>a contact</comment>
        <translation>%1 is geopend.</translation>
    </message>
    <message>
        <source>Nobody with %1.</source>
        <translation>Niemand met %1.</translation>
    </message>
    <message>
        <source>%1 could not be looked up. %2</source>
        <comment>number or address, why</comment>
        <translation>%1 kon niet worden opgezocht. %2</translation>
    </message>
</context>
<context>
    <name>contactdesk::PictureCanvas</name>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
</context>
<context>
    <name>contactdesk::PictureViewer</name>
    <message>
        <source>Fit</source>
        <translation>Passend</translation>
    </message>
    <message>
        <source>Show all of the picture (0)</source>
        <translation>De hele afbeelding tonen (0)</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Show it at its own size (1)</source>
        <translation>Op ware grootte tonen (1)</translation>
    </message>
    <message>
        <source>Close the picture (Esc)</source>
        <translation>Afbeelding sluiten (Esc)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Uitzoomen (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Inzoomen (+)</translation>
    </message>
    <message>
        <source>Copy picture (Ctrl+C)</source>
        <translation>Afbeelding kopiëren (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Opslaan als…</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>scale</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <comment>width, height</comment>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>host, size</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>contactdesk::PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>Voorkeuren</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Minder beweging</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Keep the open conversation up to date</source>
        <translation>Geopend gesprek actueel houden</translation>
    </message>
    <message>
        <source>Draw *bold* and _italic_</source>
        <translation>*Vet* en _cursief_ weergeven</translation>
    </message>
    <message>
        <source>Country of numbers without a country code</source>
        <translation>Land van nummers zonder landnummer</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Zoals het bureaublad</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoog contrast, licht</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoog contrast, donker</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Nothing moves by itself. Off, it is as the desktop has it.</source>
        <translation>Niets beweegt vanzelf. Staat dit uit, dan geldt de instelling van het bureaublad.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>The service is asked again by itself, seldom while nothing is new.</source>
        <translation>Er wordt vanzelf opnieuw nagevraagd bij de dienst, zelden zolang er niets nieuws is.</translation>
    </message>
    <message>
        <source>Off, the marks stand as they were written.</source>
        <translation>Staat dit uit, dan blijven de tekens staan zoals ze zijn geschreven.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummers</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>A number without a country code belongs to this country.</source>
        <translation>Een nummer zonder landnummer hoort bij dit land.</translation>
    </message>
</context>
<context>
    <name>contactdesk::QueueChip</name>
    <message>
        <source>Changes that this computer still owes the service. Press to see them.</source>
        <translation>Wijzigingen die deze computer nog naar de dienst moet sturen. Klik om ze te zien.</translation>
    </message>
</context>
<context>
    <name>contactdesk::QueueModel</name>
    <message>
        <source>%1: %2; %3. %4</source>
        <comment>whom, what, when, how it stands</comment>
        <translation>%1: %2; %3. %4</translation>
    </message>
</context>
<context>
    <name>contactdesk::QueuePanel</name>
    <message>
        <source>Changes to be sent</source>
        <translation>Te verzenden wijzigingen</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Nu proberen</translation>
    </message>
    <message>
        <source>Close the changes to be sent</source>
        <translation>Te verzenden wijzigingen sluiten</translation>
    </message>
    <message>
        <source>All sent.</source>
        <translation>Alles verzonden.</translation>
    </message>
    <message>
        <source>Nothing is waiting to be sent to the service.</source>
        <translation>Er wacht niets op verzending naar de dienst.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Beslissen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Contact openen</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerpen…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerpen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Another window of this program sends for this account: decide there.</source>
        <translation>Een ander venster van dit programma verzendt voor dit account: beslis daar.</translation>
    </message>
    <message>
        <source>Discard this new contact, with all that was typed?</source>
        <translation>Dit nieuwe contact verwerpen, met alles wat is getypt?</translation>
    </message>
    <message>
        <source>Discard this change? The service keeps what it has.</source>
        <translation>Deze wijziging verwerpen? De dienst houdt wat hij heeft.</translation>
    </message>
</context>
<context>
    <name>contactdesk::RegionModel</name>
    <message>
        <source>No country</source>
        <translation>Geen land</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>country, calling code</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>contactdesk::ReportButton</name>
    <message>
        <source>Copy report</source>
        <translation>Rapport kopiëren</translation>
    </message>
    <message>
        <source>Copy what is known of this failure, for whoever can help. It holds no key.</source>
        <translation>Kopieert wat over deze fout bekend is, voor wie kan helpen. Er staat geen sleutel in.</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Rapport gekopieerd</translation>
    </message>
</context>
<context>
    <name>contactdesk::SavedSearchDelegate</name>
    <message>
        <source>Name of this search</source>
        <translation>Naam van deze zoekopdracht</translation>
    </message>
</context>
<context>
    <name>contactdesk::SavedSearchModel</name>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: what is searched for</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>contactdesk::SavedSearchPanel</name>
    <message>
        <source>Saved searches</source>
        <translation>Opgeslagen zoekopdrachten</translation>
    </message>
    <message>
        <source>Name of this search</source>
        <translation>Naam van deze zoekopdracht</translation>
    </message>
</context>
<context>
    <name>contactdesk::SavedSearchView</name>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Hernoemen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Verwijderen</translation>
    </message>
</context>
<context>
    <name>contactdesk::SearchModel</name>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Extern id</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>maybe the one that was typed</source>
        <translation>misschien het getypte nummer</translation>
    </message>
    <message>
        <source>with changes that wait to be sent</source>
        <translation>met wijzigingen die op verzending wachten</translation>
    </message>
    <message>
        <source>with changes that need you</source>
        <translation>met wijzigingen waarvoor actie nodig is</translation>
    </message>
    <message>
        <source>with unsaved changes</source>
        <translation>met niet-opgeslagen wijzigingen</translation>
    </message>
    <message>
        <source>Look up %1 on the service</source>
        <translation>%1 opzoeken bij de dienst</translation>
    </message>
    <message>
        <source>Look up %1 on the service.</source>
        <translation>%1 opzoeken bij de dienst.</translation>
    </message>
    <message>
        <source>The number differs by a digit that comes and goes in this country.</source>
        <translation>Het nummer verschilt in een cijfer dat in dit land soms wel en soms niet wordt gebruikt.</translation>
    </message>
</context>
<context>
    <name>contactdesk::SentWords</name>
    <message>
        <source>Saved here: %1</source>
        <translation>Hier opgeslagen: %1</translation>
    </message>
    <message>
        <source>Refused by the service: %1</source>
        <translation>Geweigerd door de dienst: %1</translation>
    </message>
    <message>
        <source>Needs you: %1</source>
        <translation>Actie nodig: %1</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Aangemaakt: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Opgeslagen: %1</translation>
    </message>
    <message>
        <source>%1 – without seeing what the service had there before</source>
        <translation>%1 – zonder te zien wat de dienst daar eerst had</translation>
    </message>
</context>
<context>
    <name>contactdesk::Session</name>
    <message>
        <source>Starting the local workspace…</source>
        <translation>Lokale werkruimte wordt gestart…</translation>
    </message>
    <message>
        <source>The local workspace could not be started</source>
        <translation>De lokale werkruimte kon niet worden gestart</translation>
    </message>
    <message>
        <source>Local workspace</source>
        <translation>Lokale werkruimte</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>“%1” wordt geopend…</translation>
    </message>
    <message>
        <source>No key, no service</source>
        <translation>Geen sleutel, geen dienst</translation>
    </message>
</context>
<context>
    <name>contactdesk::SidePane</name>
    <message>
        <source>Show the changes that this computer still owes the service</source>
        <translation>Wijzigingen tonen die deze computer nog naar de dienst moet sturen</translation>
    </message>
    <message>
        <source>Changes to be sent</source>
        <translation>Te verzenden wijzigingen</translation>
    </message>
    <message>
        <source>Choice in a conflict</source>
        <translation>Keuze bij een conflict</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Found messages</source>
        <translation>Gevonden berichten</translation>
    </message>
    <message>
        <source>Answered by you</source>
        <translation>Door jou beantwoord</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
</context>
<context>
    <name>contactdesk::TagListModel</name>
    <message>
        <source>%1: %2</source>
        <comment>tag: description</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>contactdesk::TagView</name>
    <message>
        <source>&amp;Search for this tag</source>
        <translation>&amp;Zoeken naar deze tag</translation>
    </message>
    <message>
        <source>&amp;Copy the name</source>
        <translation>Naam &amp;kopiëren</translation>
    </message>
</context>
<context>
    <name>contactdesk::TagsPanel</name>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>No description.</source>
        <translation>Geen beschrijving.</translation>
    </message>
    <message>
        <source>The tags could not be read. %1</source>
        <translation>De tags konden niet worden gelezen. %1</translation>
    </message>
    <message>
        <source>Reading the tags…</source>
        <translation>Tags worden gelezen…</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Niet bekend.</translation>
    </message>
    <message>
        <source>No tags.</source>
        <translation>Geen tags.</translation>
    </message>
    <message>
        <source>Reading the tags</source>
        <translation>Tags lezen</translation>
    </message>
</context>
<context>
    <name>contactdesk::TakeAlongChoice</name>
    <message>
        <source>The first day that is taken along</source>
        <translation>De eerste dag die meegaat</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabel (CSV)</translation>
    </message>
    <message>
        <source>Data for programs (JSON)</source>
        <translation>Gegevens voor programma&apos;s (JSON)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webpagina (HTML)</translation>
    </message>
    <message>
        <source>Document (PDF)</source>
        <translation>Document (PDF)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Indeling</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Berichten</translation>
    </message>
    <message>
        <source>The whole conversation: %1</source>
        <translation>Hele gesprek: %1</translation>
    </message>
    <message>
        <source>What is filtered now: %1</source>
        <translation>Nu gefilterd: %1</translation>
    </message>
    <message>
        <source>What is selected: %1</source>
        <translation>Geselecteerd: %1</translation>
    </message>
    <message>
        <source>Since a day</source>
        <translation>Vanaf een dag</translation>
    </message>
</context>
<context>
    <name>contactdesk::TakeAlongPanel</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Opslaan als…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Take the conversation along</source>
        <translation>Gesprek opslaan of afdrukken</translation>
    </message>
    <message>
        <source>This computer knows no printer.</source>
        <translation>Deze computer kent geen printer.</translation>
    </message>
    <message>
        <source>A PDF can be printed elsewhere.</source>
        <translation>Een pdf kan elders worden afgedrukt.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als pdf…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Map openen</translation>
    </message>
</context>
<context>
    <name>contactdesk::TakeAlongProgress</name>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>contactdesk::TakeOverBar</name>
    <message>
        <source>You answer</source>
        <translation>Jij antwoordt</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Teruggeven</translation>
    </message>
    <message>
        <source>The bot answers again.</source>
        <translation>De bot antwoordt weer.</translation>
    </message>
    <message>
        <source>30 more minutes</source>
        <translation>30 minuten langer</translation>
    </message>
    <message>
        <source>The bot stays off for 30 minutes more.</source>
        <translation>De bot blijft 30 minuten langer uit.</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Geen eindtijd</translation>
    </message>
    <message>
        <source>The bot stays off until you hand back.</source>
        <translation>De bot blijft uit totdat je het contact teruggeeft.</translation>
    </message>
    <message>
        <source>%1: %2, then the bot answers again.</source>
        <comment>name, what is left</comment>
        <translation>%1: %2, dan antwoordt de bot weer.</translation>
    </message>
    <message>
        <source>The bot is still off: switching it on again was refused. See the changes to be sent.</source>
        <translation>De bot staat nog uit: weer aanzetten werd geweigerd. Zie de te verzenden wijzigingen.</translation>
    </message>
    <message>
        <source>The time is over: the bot is being switched on again.</source>
        <translation>De tijd is verstreken: de bot wordt weer aangezet.</translation>
    </message>
    <message>
        <source>%1 · the bot answers again at %2</source>
        <comment>what is left, a time</comment>
        <translation>%1 · de bot antwoordt weer vanaf %2</translation>
    </message>
    <message>
        <source>No end: the bot stays off until you hand back.</source>
        <translation>Geen eindtijd: de bot blijft uit totdat je het contact teruggeeft.</translation>
    </message>
</context>
<context>
    <name>contactdesk::TakeOverChip</name>
    <message>
        <source>Contacts whose bot was switched off here and not on again. Press to see them.</source>
        <translation>Contacten van wie de bot hier is uitgezet en nog niet opnieuw aangezet. Klik om ze te zien.</translation>
    </message>
    <message>
        <source>Show the contacts whose bot was switched off here</source>
        <translation>Contacten tonen van wie de bot hier is uitgezet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered by you</source>
        <translation>
            <numerusform>%Ln door jou beantwoord</numerusform>
            <numerusform>%Ln door jou beantwoord</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contactdesk::TakeOverModel</name>
    <message>
        <source>%1.</source>
        <comment>a row as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a sentence</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>contactdesk::TakeOverNotice</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The bot answers %1 again.</source>
        <translation>De bot antwoordt %1 weer.</translation>
    </message>
    <message numerus="yes">
        <source>The bot answers %Ln contact(s) again.</source>
        <translation>
            <numerusform>De bot antwoordt %Ln contact weer.</numerusform>
            <numerusform>De bot antwoordt %Ln contacten weer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The time for which you had taken over is over.</source>
        <translation>De tijd van je overname is verstreken.</translation>
    </message>
    <message>
        <source>The time for which you had taken over %1 is over.</source>
        <translation>De tijd waarvoor je %1 had overgenomen, is verstreken.</translation>
    </message>
    <message numerus="yes">
        <source>The time for which you had taken over %Ln contact(s) is over.</source>
        <translation>
            <numerusform>De tijd waarvoor je %Ln contact had overgenomen, is verstreken.</numerusform>
            <numerusform>De tijd waarvoor je %Ln contacten had overgenomen, is verstreken.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bot answers again as soon as the service has that.</source>
        <translation>De bot antwoordt weer zodra de dienst de wijziging heeft.</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Contact openen</translation>
    </message>
</context>
<context>
    <name>contactdesk::TakeOverPanel</name>
    <message>
        <source>Answered by you</source>
        <translation>Door jou beantwoord</translation>
    </message>
    <message>
        <source>Close the list of those whom you answer</source>
        <translation>Lijst van door jou beantwoorde mensen sluiten</translation>
    </message>
    <message>
        <source>Nobody is answered by you.</source>
        <translation>Je antwoordt nu niemand.</translation>
    </message>
    <message>
        <source>Contacts whose bot is switched off here stand in this list until it is switched on again. “Take over for 30 minutes” does both.</source>
        <translation>Contacten van wie de bot hier wordt uitgezet, staan in deze lijst totdat hij weer wordt aangezet. “30 minuten overnemen” doet beide.</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Teruggeven</translation>
    </message>
    <message>
        <source>30 more minutes</source>
        <translation>30 minuten langer</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Contact openen</translation>
    </message>
    <message>
        <source>Hand back all…</source>
        <translation>Allemaal teruggeven…</translation>
    </message>
    <message>
        <source>Hand all of them back to the bot?</source>
        <translation>Alle contacten teruggeven aan de bot?</translation>
    </message>
    <message>
        <source>Hand back all</source>
        <translation>Allemaal teruggeven</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Blijven antwoorden</translation>
    </message>
</context>
<context>
    <name>contactdesk::UpdateErrand</name>
    <message>
        <source>The service has made the change.</source>
        <translation>De dienst heeft de wijziging doorgevoerd.</translation>
    </message>
</context>
<context>
    <name>contactdesk::Wayfinder</name>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message numerus="yes">
        <source>Conversation: %Ln message(s)</source>
        <translation>
            <numerusform>Gesprek: %Ln bericht</numerusform>
            <numerusform>Gesprek: %Ln berichten</numerusform>
        </translation>
    </message>
</context>
</TS>
