<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountInput</name>
    <message>
        <source>Give the account a name, for you to tell it from others.</source>
        <translation>Geben Sie dem Konto einen Namen, an dem Sie es von anderen unterscheiden.</translation>
    </message>
    <message>
        <source>Another account has this name already. Choose a different one.</source>
        <translation>Ein anderes Konto hat diesen Namen bereits. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Give the service&apos;s address; the hosted service&apos;s is %1.</source>
        <translation>Geben Sie die Adresse des Dienstes ein; die des gehosteten Dienstes ist %1.</translation>
    </message>
    <message>
        <source>An address has no spaces in it.</source>
        <translation>Eine Adresse enthält keine Leerzeichen.</translation>
    </message>
    <message>
        <source>This is no address of a service. It looks like %1.</source>
        <translation>Dies ist keine Adresse eines Dienstes. Sie sieht so aus: %1.</translation>
    </message>
    <message>
        <source>Leave out the user name before the @: the key goes into its own field.</source>
        <translation>Lassen Sie den Benutzernamen vor dem @ weg: Der Schlüssel gehört in ein eigenes Feld.</translation>
    </message>
    <message>
        <source>Leave out what follows the ? or #: the key goes into its own field.</source>
        <translation>Lassen Sie weg, was auf ? oder # folgt: Der Schlüssel gehört in ein eigenes Feld.</translation>
    </message>
    <message>
        <source>The address must begin with https://, or anybody on the way could read the key. Plain http:// is for a service on this computer.</source>
        <translation>Die Adresse muss mit https:// beginnen, sonst könnte unterwegs jeder den Schlüssel lesen. Einfaches http:// ist nur für einen Dienst auf diesem Computer.</translation>
    </message>
    <message>
        <source>Enter the account&apos;s key. Whoever manages the account can tell it.</source>
        <translation>Geben Sie den Schlüssel des Kontos ein. Wer das Konto verwaltet, kann ihn nennen.</translation>
    </message>
    <message>
        <source>A key has no spaces or line breaks in it. Copy it again.</source>
        <translation>Ein Schlüssel enthält keine Leerzeichen oder Zeilenumbrüche. Kopieren Sie ihn noch einmal.</translation>
    </message>
</context>
<context>
    <name>ActionRegistry</name>
    <message>
        <source>&amp;New contact…</source>
        <translation>&amp;Neuer Kontakt…</translation>
    </message>
    <message>
        <source>&amp;Import contacts…</source>
        <translation>Kontakte &amp;importieren…</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Edit the name</source>
        <translation>Na&amp;men bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Take back the last change</source>
        <translation>Letzte Änderung &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Switch the &amp;bot on or off</source>
        <translation>Bot &amp;ein- oder ausschalten</translation>
    </message>
    <message>
        <source>Switch &amp;do not disturb on or off</source>
        <translation>„Nicht s&amp;tören“ ein- oder ausschalten</translation>
    </message>
    <message>
        <source>Show &amp;what the service sent</source>
        <translation>Daten &amp;vom Dienst anzeigen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>&amp;Find in the conversation</source>
        <translation>In der Unterhaltung &amp;suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>Fi&amp;lter the messages</source>
        <translation>Nachrichten &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Go to date…</source>
        <translation>&amp;Gehe zu Datum…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>Draw *&amp;bold* and _italic_</source>
        <translation>*Fett* und _kursiv_ darste&amp;llen</translation>
    </message>
    <message>
        <source>&amp;Keep the open conversation up to date</source>
        <translation>Geöffnete Unterhaltung &amp;aktuell halten</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy with &amp;time</source>
        <translation>Mit &amp;Zeit kopieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Add to a list…</source>
        <translation>Zu einer Liste &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>Aus der Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Konten…</translation>
    </message>
    <message>
        <source>&amp;Search or look up…</source>
        <translation>&amp;Suchen oder nachschlagen…</translation>
    </message>
    <message>
        <source>&amp;Look up what is typed</source>
        <translation>&amp;Eingabe nachschlagen</translation>
    </message>
    <message>
        <source>Look up what was &amp;copied</source>
        <translation>&amp;Kopiertes nachschlagen</translation>
    </message>
    <message>
        <source>Save this searc&amp;h…</source>
        <translation>Diese Suche s&amp;peichern…</translation>
    </message>
    <message>
        <source>C&amp;ontacts</source>
        <translation>K&amp;ontakte</translation>
    </message>
    <message>
        <source>Con&amp;versation</source>
        <translation>&amp;Unterhaltung</translation>
    </message>
    <message>
        <source>&amp;Find in all conversations</source>
        <translation>In &amp;allen Unterhaltungen suchen</translation>
    </message>
    <message>
        <source>Changes in the &amp;queue</source>
        <translation>Änderungen in der &amp;Warteschlange</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>Ver&amp;lauf</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Kontakt</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>K&amp;onto</translation>
    </message>
    <message>
        <source>Take o&amp;ver for 30 minutes</source>
        <translation>30 Minuten ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Einste&amp;llungen…</translation>
    </message>
    <message>
        <source>Find a co&amp;mmand, contact or list…</source>
        <translation>Be&amp;fehl, Kontakt oder Liste finden…</translation>
    </message>
    <message>
        <source>&amp;Next contact</source>
        <translation>&amp;Nächster Kontakt</translation>
    </message>
    <message>
        <source>&amp;Previous contact</source>
        <translation>&amp;Voriger Kontakt</translation>
    </message>
    <message>
        <source>Nex&amp;t pane</source>
        <translation>Näc&amp;hster Bereich</translation>
    </message>
    <message>
        <source>Previo&amp;us pane</source>
        <translation>Vori&amp;ger Bereich</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>P&amp;erson</source>
        <translation>Pe&amp;rson</translation>
    </message>
    <message>
        <source>People ans&amp;wered by you</source>
        <translation>Von &amp;Ihnen beantwortete Personen</translation>
    </message>
    <message>
        <source>&amp;Keys and help</source>
        <translation>&amp;Tasten und Hilfe</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>AgeText</name>
    <message>
        <source>d MMMM</source>
        <comment>a day of this year</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day of another year</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>vor %Ln Min.</numerusform>
            <numerusform>vor %Ln Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>vor %Ln Std.</numerusform>
            <numerusform>vor %Ln Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
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
        <translation>Hier eingegeben</translation>
    </message>
    <message>
        <source>Typed here, %1</source>
        <translation>Hier eingegeben, %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import vom %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The log file %1 can&apos;t be written.</source>
        <translation>Die Protokolldatei %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Open the account of this name.</source>
        <translation>Das Konto mit diesem Namen öffnen.</translation>
    </message>
    <message>
        <source>Use the service at this address (HTTPS, or HTTP on this computer) for this run.</source>
        <translation>Den Dienst unter dieser Adresse (HTTPS, oder HTTP auf diesem Computer) nur dieses Mal verwenden.</translation>
    </message>
    <message>
        <source>Read the service&apos;s key from this file.</source>
        <translation>Den Schlüssel des Dienstes aus dieser Datei lesen.</translation>
    </message>
    <message>
        <source>Look up a phone number or an e-mail address.</source>
        <translation>Eine Telefonnummer oder E-Mail-Adresse nachschlagen.</translation>
    </message>
    <message>
        <source>Save a picture of the window (PNG) when all is shown, and quit.</source>
        <translation>Ein Bild des Fensters (PNG) speichern, sobald alles angezeigt ist, und beenden.</translation>
    </message>
    <message>
        <source>Size of the window, as in 1280x800.</source>
        <translation>Größe des Fensters, zum Beispiel 1280x800.</translation>
    </message>
    <message>
        <source>Keep the user&apos;s data in this folder.</source>
        <translation>Die Benutzerdaten in diesem Ordner aufbewahren.</translation>
    </message>
    <message>
        <source>Write what the program does to this file; no key is in it.</source>
        <translation>In diese Datei schreiben, was das Programm tut; sie enthält keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Check whether this installation has all it needs, say so, and quit.</source>
        <translation>Prüfen, ob diese Installation alles hat, was sie braucht, es sagen und enden.</translation>
    </message>
    <message>
        <source>Desktop contact manager for support staff.</source>
        <translation>Kontaktverwaltung für Mitarbeitende im Support.</translation>
    </message>
    <message>
        <source>Unexpected: %1</source>
        <translation>Unerwartet: %1</translation>
    </message>
    <message>
        <source>Only one of --workspace, --account and --service.</source>
        <translation>Nur eines von --workspace, --account und --service.</translation>
    </message>
    <message>
        <source>--size looks like 1280x800.</source>
        <translation>--size sieht so aus: 1280x800.</translation>
    </message>
    <message>
        <source>--key-file goes with --service.</source>
        <translation>--key-file gehört zu --service.</translation>
    </message>
    <message>
        <source>--service needs --key-file.</source>
        <translation>--service braucht --key-file.</translation>
    </message>
    <message>
        <source>--service takes an HTTPS address, or an HTTP one on this computer: a key does not travel unencrypted.</source>
        <translation>--service erwartet eine HTTPS-Adresse oder eine HTTP-Adresse auf diesem Computer: Ein Schlüssel wird nicht unverschlüsselt übertragen.</translation>
    </message>
    <message>
        <source>The key file %1 can&apos;t be read: %2</source>
        <translation>Die Schlüsseldatei %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is too long for a key file.</source>
        <translation>%1 ist zu lang für eine Schlüsseldatei.</translation>
    </message>
    <message>
        <source>The key file %1 can be read by others. Make it yours alone: chmod 600.</source>
        <translation>Die Schlüsseldatei %1 kann von anderen gelesen werden. Machen Sie sie nur für sich lesbar: chmod 600.</translation>
    </message>
    <message>
        <source>The key file %1 holds no key.</source>
        <translation>Die Schlüsseldatei %1 enthält keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The SQLite file to serve, created if it isn&apos;t there.</source>
        <translation>Die SQLite-Datei, die bereitgestellt wird; sie wird angelegt, falls sie nicht vorhanden ist.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>A key that opens the service; may be given several times. Everyone on this computer can see it in the list of processes: better use --key-file.</source>
        <translation>Ein Schlüssel, der Zugang zum Dienst gibt; mehrfach möglich. Auf diesem Computer kann ihn jeder in der Prozessliste sehen: Besser ist --key-file.</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>A file of keys, one a line, readable by you alone.</source>
        <translation>Eine Datei mit Schlüsseln, einer je Zeile, nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>The port on this computer; 0, the default, for any free one.</source>
        <translation>Der Port auf diesem Computer; 0, die Vorgabe, für einen beliebigen freien.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>&quot;documented&quot; (the default): answers as the service&apos;s reference has them; &quot;observed&quot;: as the live service was seen to answer.</source>
        <translation>&quot;documented&quot; (die Vorgabe): Antworten, wie die Referenz des Dienstes sie angibt; &quot;observed&quot;: wie sie beim echten Dienst beobachtet wurden.</translation>
    </message>
    <message>
        <source>form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Fill a database without contacts with sample data.</source>
        <translation>Eine Datenbank ohne Kontakte mit Beispieldaten füllen.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>There is an argument too many.</source>
        <translation>Ein Argument ist zu viel.</translation>
    </message>
    <message>
        <source>Name the database with --database.</source>
        <translation>Geben Sie die Datenbank mit --database an.</translation>
    </message>
    <message>
        <source>The port must be a number from 0 to 65535.</source>
        <translation>Der Port muss eine Zahl von 0 bis 65535 sein.</translation>
    </message>
    <message>
        <source>The answers are &quot;documented&quot; or &quot;observed&quot;.</source>
        <translation>Die Antworten sind &quot;documented&quot; oder &quot;observed&quot;.</translation>
    </message>
    <message>
        <source>Give a key with --key-file or --key.</source>
        <translation>Geben Sie einen Schlüssel mit --key-file oder --key an.</translation>
    </message>
    <message>
        <source>Serves a contact database on this computer, for Contact Desk and its like. The first line printed is the service&apos;s address.</source>
        <translation>Stellt auf diesem Computer eine Kontaktdatenbank bereit, für Contact Desk und ähnliche Programme. Die erste ausgegebene Zeile ist die Adresse des Dienstes.</translation>
    </message>
    <message>
        <source>An option lacks its value. See --help.</source>
        <translation>Einer Option fehlt ihr Wert. Siehe --help.</translation>
    </message>
    <message>
        <source>There is an unknown option. See --help.</source>
        <translation>Eine Option ist unbekannt. Siehe --help.</translation>
    </message>
    <message>
        <source>light, dark, high-contrast-light or high-contrast-dark, instead of what the desktop has.</source>
        <translation>light, dark, high-contrast-light oder high-contrast-dark, statt wie auf dem Desktop.</translation>
    </message>
    <message>
        <source>The language of the window for this run: %1.</source>
        <translation>Die Sprache des Fensters für diesen Lauf: %1.</translation>
    </message>
    <message>
        <source>--theme is light, dark, high-contrast-light or high-contrast-dark.</source>
        <translation>--theme ist light, dark, high-contrast-light oder high-contrast-dark.</translation>
    </message>
    <message>
        <source>--language is one of %1.</source>
        <translation>--language ist eines von %1.</translation>
    </message>
    <message>
        <source>Open the local workspace, whatever was used last.</source>
        <translation>Den lokalen Arbeitsbereich öffnen, unabhängig davon, was zuletzt verwendet wurde.</translation>
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
        <translation>Unter dieser Adresse gibt es einen Server, aber er antwortet nicht wie der Dienst. Prüfen Sie die Adresse; die des gehosteten Dienstes ist %1.</translation>
    </message>
    <message>
        <source>The service asks for a pause, so the key could not be tested.</source>
        <translation>Der Dienst bittet um eine Pause, daher konnte der Schlüssel nicht getestet werden.</translation>
    </message>
    <message>
        <source>Test it again after %1.</source>
        <translation>Testen Sie ihn nach %1 noch einmal.</translation>
    </message>
    <message>
        <source>Wait a little, then test it again.</source>
        <translation>Warten Sie ein wenig und testen Sie ihn dann noch einmal.</translation>
    </message>
    <message>
        <source>Check the address and its port.</source>
        <translation>Prüfen Sie die Adresse und ihren Port.</translation>
    </message>
    <message>
        <source>Check the address letter by letter. If it is right, do not go on, and ask whoever manages this computer&apos;s network.</source>
        <translation>Prüfen Sie die Adresse Buchstabe für Buchstabe. Ist sie richtig, machen Sie nicht weiter und fragen Sie die Person, die das Netzwerk dieses Computers verwaltet.</translation>
    </message>
    <message>
        <source>The service at this address refused the key. Check that it was copied as a whole, or ask whoever manages the account for its present key.</source>
        <translation>Der Dienst unter dieser Adresse hat den Schlüssel abgelehnt. Prüfen Sie, ob er vollständig kopiert wurde, oder fragen Sie die Person, die das Konto verwaltet, nach dem aktuellen Schlüssel.</translation>
    </message>
    <message>
        <source>The service does not let this key look contacts up. Ask whoever manages the account.</source>
        <translation>Der Dienst erlaubt diesem Schlüssel nicht, Kontakte nachzuschlagen. Fragen Sie die Person, die das Konto verwaltet.</translation>
    </message>
    <message>
        <source>Check the address, or test it again in a moment.</source>
        <translation>Prüfen Sie die Adresse oder testen Sie sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>Test it again in a moment; if it stays so, check the address.</source>
        <translation>Testen Sie sie gleich noch einmal; bleibt es dabei, prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The service answered, but did not accept the question, so the key could not be tested. Check the address.</source>
        <translation>Der Dienst hat geantwortet, die Anfrage aber nicht angenommen, daher konnte der Schlüssel nicht getestet werden. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The service answered and took the key.</source>
        <translation>Der Dienst hat geantwortet und den Schlüssel angenommen.</translation>
    </message>
    <message>
        <source>The address must begin with https://, so nothing was sent: anybody on the way could have read the key.</source>
        <translation>Die Adresse muss mit https:// beginnen, daher wurde nichts gesendet: Unterwegs hätte jeder den Schlüssel lesen können.</translation>
    </message>
</context>
<context>
    <name>ContactDetailsModel</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
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
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Bot answers</source>
        <translation>Bot antwortet</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Do not disturb because</source>
        <translation>Grund für „Nicht stören“</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Custom channel</source>
        <translation>Eigener Kanal</translation>
    </message>
    <message>
        <source>Instagram id</source>
        <translation>Instagram-ID</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>Chat widget id</source>
        <translation>Chat-Widget-ID</translation>
    </message>
    <message>
        <source>Chat window open</source>
        <translation>Chatfenster offen</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <source>Last message from them</source>
        <translation>Letzte Nachricht vom Kontakt</translation>
    </message>
    <message>
        <source>Has been active</source>
        <translation>War schon aktiv</translation>
    </message>
    <message>
        <source>Chat concluded</source>
        <translation>Chat abgeschlossen</translation>
    </message>
    <message>
        <source>Credits used</source>
        <translation>Verbrauchte Credits</translation>
    </message>
    <message>
        <source>Messages by the bot</source>
        <translation>Nachrichten vom Bot</translation>
    </message>
</context>
<context>
    <name>EmailAddress</name>
    <message>
        <source>Type an e-mail address.</source>
        <translation>Geben Sie eine E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>An e-mail address has no spaces.</source>
        <translation>Eine E-Mail-Adresse enthält keine Leerzeichen.</translation>
    </message>
    <message>
        <source>This e-mail address has no @. An address looks like name@example.com.</source>
        <translation>Diese E-Mail-Adresse enthält kein @. Eine Adresse sieht so aus: name@example.com.</translation>
    </message>
    <message>
        <source>An e-mail address has only one @.</source>
        <translation>Eine E-Mail-Adresse enthält nur ein @.</translation>
    </message>
    <message>
        <source>The part before the @ is not one that an e-mail address can have.</source>
        <translation>Der Teil vor dem @ ist in einer E-Mail-Adresse nicht möglich.</translation>
    </message>
    <message>
        <source>The part after the @ is not a mail domain. It looks like example.com.</source>
        <translation>Der Teil nach dem @ ist keine Mail-Domain. Sie sieht so aus: example.com.</translation>
    </message>
    <message>
        <source>This e-mail address is too long.</source>
        <translation>Diese E-Mail-Adresse ist zu lang.</translation>
    </message>
    <message>
        <source>The service uses this address for “not given”. It belongs to nobody.</source>
        <translation>Der Dienst verwendet diese Adresse für „nicht angegeben“. Sie gehört niemandem.</translation>
    </message>
</context>
<context>
    <name>EmbeddedServer</name>
    <message>
        <source>The sample data could not be written.</source>
        <translation>Die Beispieldaten konnten nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The service needs a key to be opened with.</source>
        <translation>Der Dienst braucht einen Schlüssel, mit dem er geöffnet wird.</translation>
    </message>
    <message>
        <source>The service can&apos;t listen on this computer.</source>
        <translation>Der Dienst kann auf diesem Computer keine Verbindungen annehmen.</translation>
    </message>
    <message>
        <source>The service can&apos;t listen on port %1. Another program may have it.</source>
        <translation>Der Dienst kann an Port %1 keine Verbindungen annehmen. Vielleicht benutzt ihn ein anderes Programm.</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>%1: from %2 to %3</source>
        <comment>field, what it was, what it becomes</comment>
        <translation>%1: von %2 zu %3</translation>
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
        <translation>%1: von %2 zu %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>kind of change, what was, what becomes</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>New contact, %1</source>
        <comment>its number</comment>
        <translation>Neuer Kontakt, %1</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>The service says: “%1”.</source>
        <translation>Der Dienst meldet: „%1“.</translation>
    </message>
    <message>
        <source>Waiting until the service has this contact</source>
        <translation>Wartet, bis der Dienst diesen Kontakt hat</translation>
    </message>
    <message>
        <source>Waiting until %1</source>
        <comment>a time</comment>
        <translation>Wartet bis %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how it stands, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Add to list “%1”</source>
        <translation>Zur Liste „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Remove from list “%1”</source>
        <translation>Aus der Liste „%1“ entfernen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Name of list %1</source>
        <translation>Name der Liste %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Checking whether it arrived</source>
        <translation>Es wird geprüft, ob es angekommen ist</translation>
    </message>
    <message>
        <source>Exists already</source>
        <translation>Bereits vorhanden</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Taken back or given up</source>
        <translation>Rückgängig gemacht oder verworfen</translation>
    </message>
    <message>
        <source>Needs you: a contact with this number exists already</source>
        <translation>Zu klären: Ein Kontakt mit dieser Nummer ist bereits vorhanden</translation>
    </message>
    <message>
        <source>Needs you: changed by somebody else meanwhile</source>
        <translation>Zu klären: inzwischen von jemand anderem geändert</translation>
    </message>
    <message>
        <source>Refused: %1 %2</source>
        <comment>why, and what to do</comment>
        <translation>Abgelehnt: %1 %2</translation>
    </message>
    <message>
        <source>Done, though the service didn&apos;t say what it had before</source>
        <translation>Erledigt, aber der Dienst hat nicht mitgeteilt, was vorher dort stand</translation>
    </message>
    <message>
        <source>This took something back itself.</source>
        <translation>Dies hat selbst etwas rückgängig gemacht.</translation>
    </message>
    <message>
        <source>This has been taken back or given up already.</source>
        <translation>Dies wurde bereits rückgängig gemacht oder verworfen.</translation>
    </message>
    <message>
        <source>This is being taken back already.</source>
        <translation>Dies wird bereits rückgängig gemacht.</translation>
    </message>
    <message>
        <source>A contact that was created can&apos;t be taken back: the service lets nobody delete one.</source>
        <translation>Das Anlegen eines Kontakts lässt sich nicht rückgängig machen: Beim Dienst kann niemand Kontakte löschen.</translation>
    </message>
    <message>
        <source>This is under way: it can be taken back once the service has answered.</source>
        <translation>Dies ist unterwegs: Es lässt sich rückgängig machen, sobald der Dienst geantwortet hat.</translation>
    </message>
    <message>
        <source>What it was before isn&apos;t known, so there is nothing to go back to.</source>
        <translation>Der vorherige Wert ist nicht bekannt, daher gibt es keinen, zu dem man zurückkehren könnte.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The service could not be reached: its address is not known here.</source>
        <translation>Der Dienst war nicht erreichbar: Seine Adresse ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The service could not be reached: its computer refused the connection.</source>
        <translation>Der Dienst war nicht erreichbar: Sein Server hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>The service could not be reached: its computer did not respond.</source>
        <translation>Der Dienst war nicht erreichbar: Sein Server hat nicht reagiert.</translation>
    </message>
    <message>
        <source>The connection to the service broke before the answer was there.</source>
        <translation>Die Verbindung zum Dienst brach ab, bevor die Antwort da war.</translation>
    </message>
    <message>
        <source>The service could not be reached: this network&apos;s proxy did not help.</source>
        <translation>Der Dienst war nicht erreichbar: Über den Proxy dieses Netzwerks kam keine Verbindung zustande.</translation>
    </message>
    <message>
        <source>The service could not be reached: this network&apos;s proxy wants a password.</source>
        <translation>Der Dienst war nicht erreichbar: Der Proxy dieses Netzwerks verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>The service&apos;s address is not an encrypted one, so nothing was sent.</source>
        <translation>Die Adresse des Dienstes führt zu keiner verschlüsselten Verbindung, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nobody trusted vouches for the service&apos;s certificate, so nothing was sent.</source>
        <translation>Keine vertrauenswürdige Stelle bürgt für das Zertifikat des Dienstes, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is not valid today, so nothing was sent.</source>
        <translation>Das Zertifikat des Dienstes ist heute nicht gültig, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is for another address, so nothing was sent.</source>
        <translation>Das Zertifikat des Dienstes gilt für eine andere Adresse, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>No secure connection to the service came about, so nothing was sent.</source>
        <translation>Es kam keine sichere Verbindung zum Dienst zustande, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is full, so its own data could not be written.</source>
        <translation>Der Datenträger dieses Computers ist voll, daher konnten seine eigenen Daten nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>This computer&apos;s own data may only be read, so nothing could be written.</source>
        <translation>Die eigenen Daten dieses Computers sind schreibgeschützt, daher konnte nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>A file of this computer&apos;s own data is damaged.</source>
        <translation>Eine Datei mit den eigenen Daten dieses Computers ist beschädigt.</translation>
    </message>
    <message>
        <source>Another program holds this computer&apos;s own data and did not let go.</source>
        <translation>Ein anderes Programm verwendet die eigenen Daten dieses Computers und hat sie nicht freigegeben.</translation>
    </message>
    <message>
        <source>This computer&apos;s own data were written by a newer version of this program.</source>
        <translation>Die eigenen Daten dieses Computers wurden von einer neueren Version dieses Programms geschrieben.</translation>
    </message>
    <message>
        <source>The message gives no address that this program would ask for the file.</source>
        <translation>Die Nachricht enthält keine Adresse, von der dieses Programm die Datei abrufen würde.</translation>
    </message>
    <message>
        <source>The file&apos;s address leads into this computer&apos;s own network, so it was not asked for.</source>
        <translation>Die Adresse der Datei führt ins eigene Netzwerk dieses Computers, daher wurde sie nicht abgerufen.</translation>
    </message>
    <message>
        <source>The host that keeps the file could not be reached.</source>
        <translation>Der Host, auf dem die Datei liegt, war nicht erreichbar.</translation>
    </message>
    <message>
        <source>No secure connection to the host that keeps the file came about.</source>
        <translation>Es kam keine sichere Verbindung zum Host zustande, auf dem die Datei liegt.</translation>
    </message>
    <message>
        <source>The host that keeps the file led on to where this program does not go.</source>
        <translation>Der Host, auf dem die Datei liegt, leitete an eine Adresse weiter, die dieses Programm nicht aufruft.</translation>
    </message>
    <message>
        <source>The host that keeps the file did not send it in time.</source>
        <translation>Der Host, auf dem die Datei liegt, hat sie nicht rechtzeitig gesendet.</translation>
    </message>
    <message>
        <source>The connection broke before the whole file was there.</source>
        <translation>Die Verbindung brach ab, bevor die ganze Datei da war.</translation>
    </message>
    <message>
        <source>The host does not keep this file any more.</source>
        <translation>Der Host hat diese Datei nicht mehr.</translation>
    </message>
    <message>
        <source>The host that keeps the file did not give it to this program.</source>
        <translation>Der Host, auf dem die Datei liegt, hat sie diesem Programm nicht gegeben.</translation>
    </message>
    <message>
        <source>The picture is larger than what is shown here.</source>
        <translation>Das Bild ist zu groß, um hier angezeigt zu werden.</translation>
    </message>
    <message>
        <source>What came is not a picture that this program can show.</source>
        <translation>Was ankam, ist kein Bild, das dieses Programm anzeigen kann.</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>Das Bild ist beschädigt.</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>Die Datei konnte dort nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the network and the account&apos;s address, then try again. Nothing you typed is lost.</source>
        <translation>Prüfen Sie das Netzwerk und die Adresse des Kontos und versuchen Sie es dann erneut. Von Ihren Eingaben ist nichts verloren.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s proxy settings, then start the program again.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen dieses Computers und starten Sie das Programm dann neu.</translation>
    </message>
    <message>
        <source>Give the account an address that begins with https://.</source>
        <translation>Geben Sie dem Konto eine Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. If it is right, tell whoever runs the service.</source>
        <translation>Prüfen Sie das Datum dieses Computers. Ist es richtig, informieren Sie den Betreiber des Dienstes.</translation>
    </message>
    <message>
        <source>Make room on the disk. What the service holds is not affected.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger. Die Daten beim Dienst sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Check who may write to the file and its folder.</source>
        <translation>Prüfen Sie, wer in die Datei und ihren Ordner schreiben darf.</translation>
    </message>
    <message>
        <source>Start the program again: it saves what can be read.</source>
        <translation>Starten Sie das Programm neu: Es rettet, was sich lesen lässt.</translation>
    </message>
    <message>
        <source>Close whatever else has the file open, then start the program again.</source>
        <translation>Schließen Sie alles, was die Datei sonst noch geöffnet hat, und starten Sie das Programm dann neu.</translation>
    </message>
    <message>
        <source>Start the newer version.</source>
        <translation>Starten Sie die neuere Version.</translation>
    </message>
    <message>
        <source>Ask the person to send it once more.</source>
        <translation>Bitten Sie die Person, die Datei noch einmal zu senden.</translation>
    </message>
    <message>
        <source>Open it in the browser if you trust its host.</source>
        <translation>Öffnen Sie die Datei im Browser, wenn Sie ihrem Host vertrauen.</translation>
    </message>
    <message>
        <source>Check the network, then try again, or open it in the browser.</source>
        <translation>Prüfen Sie das Netzwerk und versuchen Sie es dann erneut, oder öffnen Sie die Datei im Browser.</translation>
    </message>
    <message>
        <source>Try again, or open it in the browser.</source>
        <translation>Versuchen Sie es erneut oder öffnen Sie die Datei im Browser.</translation>
    </message>
    <message>
        <source>Save it, or open it in the browser.</source>
        <translation>Speichern Sie die Datei oder öffnen Sie sie im Browser.</translation>
    </message>
    <message>
        <source>Check the disk and the folder, or save it somewhere else.</source>
        <translation>Prüfen Sie den Datenträger und den Ordner oder speichern Sie die Datei woanders.</translation>
    </message>
    <message>
        <source>The service was asked, but its answer never arrived. The change may or may not have been made.</source>
        <translation>Die Anfrage ging an den Dienst, aber seine Antwort kam nie an. Die Änderung wurde vielleicht ausgeführt, vielleicht auch nicht.</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>Der Dienst war nicht erreichbar.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Der Dienst hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The service refused the key of this account. It was probably replaced.</source>
        <translation>Der Dienst hat den Schlüssel dieses Kontos abgelehnt. Wahrscheinlich wurde er ersetzt.</translation>
    </message>
    <message>
        <source>The service does not allow this to this account.</source>
        <translation>Der Dienst erlaubt dies diesem Konto nicht.</translation>
    </message>
    <message>
        <source>The service knows no such contact.</source>
        <translation>Der Dienst kennt keinen solchen Kontakt.</translation>
    </message>
    <message>
        <source>The service already has this contact.</source>
        <translation>Der Dienst hat diesen Kontakt bereits.</translation>
    </message>
    <message>
        <source>The service did not accept what was sent.</source>
        <translation>Der Dienst hat das Gesendete nicht angenommen.</translation>
    </message>
    <message>
        <source>The service asks for a pause: too many requests in a short time.</source>
        <translation>Der Dienst bittet um eine Pause: zu viele Anfragen in kurzer Zeit.</translation>
    </message>
    <message>
        <source>The service reported a fault of its own.</source>
        <translation>Der Dienst hat einen eigenen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>The service answered in a form that this program does not understand.</source>
        <translation>Der Dienst hat in einer Form geantwortet, die dieses Programm nicht versteht.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Dies wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent over it.</source>
        <translation>Die Verbindung ist nicht sicher, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This computer could not read or write its own data.</source>
        <translation>Dieser Computer konnte seine eigenen Daten nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>Look the contact up again before you repeat it.</source>
        <translation>Schlagen Sie den Kontakt noch einmal nach, bevor Sie es wiederholen.</translation>
    </message>
    <message>
        <source>Check the network, then try again. Nothing you typed is lost.</source>
        <translation>Prüfen Sie das Netzwerk und versuchen Sie es dann erneut. Von Ihren Eingaben ist nichts verloren.</translation>
    </message>
    <message>
        <source>Try again in a moment. Nothing you typed is lost.</source>
        <translation>Versuchen Sie es gleich noch einmal. Von Ihren Eingaben ist nichts verloren.</translation>
    </message>
    <message>
        <source>Ask whoever manages the account for its present key, then enter that one.</source>
        <translation>Fragen Sie die Person, die das Konto verwaltet, nach dem aktuellen Schlüssel, und geben Sie dann diesen ein.</translation>
    </message>
    <message>
        <source>Check the id, or ask whoever manages the account.</source>
        <translation>Prüfen Sie die ID oder fragen Sie die Person, die das Konto verwaltet.</translation>
    </message>
    <message>
        <source>Check the number or address, or create the contact.</source>
        <translation>Prüfen Sie die Nummer oder Adresse oder legen Sie den Kontakt an.</translation>
    </message>
    <message>
        <source>Open the one that exists. What you typed stays here until you do.</source>
        <translation>Öffnen Sie den vorhandenen. Ihre Eingaben bleiben bis dahin hier.</translation>
    </message>
    <message>
        <source>Correct the entry and try again.</source>
        <translation>Berichtigen Sie die Eingabe und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Try again after %1. Nothing you typed is lost.</source>
        <translation>Versuchen Sie es nach %1 erneut. Von Ihren Eingaben ist nichts verloren.</translation>
    </message>
    <message>
        <source>Wait a little, then try again. Nothing you typed is lost.</source>
        <translation>Warten Sie ein wenig und versuchen Sie es dann erneut. Von Ihren Eingaben ist nichts verloren.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, report it with the details.</source>
        <translation>Versuchen Sie es erneut. Bleibt es dabei, melden Sie es mit den Einzelheiten.</translation>
    </message>
    <message>
        <source>Start it again when you want to.</source>
        <translation>Starten Sie es erneut, wenn Sie möchten.</translation>
    </message>
    <message>
        <source>Do not go on. Ask whoever manages this computer&apos;s network.</source>
        <translation>Machen Sie nicht weiter. Fragen Sie die Person, die das Netzwerk dieses Computers verwaltet.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that its folder may be written to.</source>
        <translation>Prüfen Sie, ob der Datenträger voll ist und ob in den Ordner geschrieben werden darf.</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>All of them can be changed in the preferences.</source>
        <translation>Alle lassen sich in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Contact Desk %1, built with Qt %2.</source>
        <comment>two versions</comment>
        <translation>Contact Desk %1, erstellt mit Qt %2.</translation>
    </message>
    <message>
        <source>It is free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later): you may use, change and pass it on under its terms. It comes without any warranty.</source>
        <translation>Dies ist freie Software unter der GNU General Public License, Version 3 oder später (GPL-3.0-or-later): Sie dürfen sie unter deren Bedingungen nutzen, ändern und weitergeben. Sie wird ohne jede Gewährleistung bereitgestellt.</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>%1 added, %2 completed</source>
        <translation>%1 hinzugefügt, %2 ergänzt</translation>
    </message>
    <message>
        <source>Cancelled before anything was imported.</source>
        <translation>Abgebrochen, bevor etwas importiert wurde.</translation>
    </message>
    <message>
        <source>There was nobody in the file.</source>
        <translation>In der Datei war niemand.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) added</source>
        <translation>
            <numerusform>%Ln Kontakt hinzugefügt</numerusform>
            <numerusform>%Ln Kontakte hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 completed</source>
        <translation>%1 ergänzt</translation>
    </message>
    <message>
        <source>%1 left out: neither number nor e-mail</source>
        <translation>%1 ausgelassen: weder Nummer noch E-Mail</translation>
    </message>
    <message>
        <source>Cancelled; until then %1.</source>
        <translation>Abgebrochen; bis dahin %1.</translation>
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
        <translation>Die Schlüsseldatei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The key file %1 holds no key.</source>
        <translation>Die Schlüsseldatei %1 enthält keinen Schlüssel.</translation>
    </message>
</context>
<context>
    <name>KeyProblem</name>
    <message>
        <source>No keychain can be reached on this desktop. Keep the key in a file that only you can read, or for this run only.</source>
        <translation>Auf diesem Desktop ist kein Schlüsselbund erreichbar. Bewahren Sie den Schlüssel in einer Datei auf, die nur Sie lesen können, oder nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. It may be waiting for its password: unlock it and try again, or keep the key elsewhere.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet. Vielleicht wartet er auf sein Passwort: Entsperren Sie ihn und versuchen Sie es erneut, oder bewahren Sie den Schlüssel woanders auf.</translation>
    </message>
    <message>
        <source>The keychain is locked, or access to it was refused. Unlock it and try again, or keep the key elsewhere.</source>
        <translation>Der Schlüsselbund ist gesperrt oder der Zugriff wurde abgelehnt. Entsperren Sie ihn und versuchen Sie es erneut, oder bewahren Sie den Schlüssel woanders auf.</translation>
    </message>
    <message>
        <source>The keychain reported a fault of its own. Try again, or keep the key elsewhere.</source>
        <translation>Der Schlüsselbund hat einen eigenen Fehler gemeldet. Versuchen Sie es erneut oder bewahren Sie den Schlüssel woanders auf.</translation>
    </message>
    <message>
        <source>There is no key for this account where it should be kept. Enter it again.</source>
        <translation>Dort, wo der Schlüssel für dieses Konto liegen sollte, ist keiner. Geben Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>The file with the key cannot be read or written. Check that the disk is not full and that its folder may be written to.</source>
        <translation>Die Datei mit dem Schlüssel kann nicht gelesen oder geschrieben werden. Prüfen Sie, ob der Datenträger voll ist und ob in den Ordner geschrieben werden darf.</translation>
    </message>
    <message>
        <source>The key is kept where you chose, but it could not be taken out of the place where it was before. Remove it there yourself.</source>
        <translation>Der Schlüssel ist am gewählten Ort abgelegt, konnte aber vom bisherigen Ort nicht entfernt werden. Entfernen Sie ihn dort selbst.</translation>
    </message>
</context>
<context>
    <name>KeyRules</name>
    <message>
        <source>A command has one combination of keys, not several after one another.</source>
        <translation>Ein Befehl hat eine einzige Tastenkombination, nicht mehrere nacheinander.</translation>
    </message>
    <message>
        <source>These keys type, or move about. Hold Ctrl or Alt as well, or take a function key.</source>
        <translation>Mit diesen Tasten wird geschrieben oder navigiert. Halten Sie zusätzlich Strg oder Alt gedrückt oder nehmen Sie eine Funktionstaste.</translation>
    </message>
    <message>
        <source>Alt with a letter or digit opens menus. Hold Ctrl instead.</source>
        <translation>Alt mit einem Buchstaben oder einer Ziffer öffnet Menüs. Halten Sie stattdessen Strg gedrückt.</translation>
    </message>
    <message>
        <source>These keys copy, paste or select text everywhere.</source>
        <translation>Mit diesen Tasten wird überall Text kopiert, eingefügt oder ausgewählt.</translation>
    </message>
</context>
<context>
    <name>LookUpKey</name>
    <message>
        <source>Type a phone number or an e-mail address.</source>
        <translation>Geben Sie eine Telefonnummer oder E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>This is neither a phone number nor an e-mail address. A number looks like +31 6 12345678, an address like name@example.com.</source>
        <translation>Dies ist weder eine Telefonnummer noch eine E-Mail-Adresse. Eine Nummer sieht so aus: +31 6 12345678, eine Adresse so: name@example.com.</translation>
    </message>
</context>
<context>
    <name>MediaBox</name>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>It took too long</source>
        <translation>Es dauerte zu lange</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>The host doesn&apos;t allow it</source>
        <translation>Der Host erlaubt es nicht</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure</source>
        <translation>Verbindung nicht sicher</translation>
    </message>
    <message>
        <source>It couldn&apos;t be fetched</source>
        <translation>Laden fehlgeschlagen</translation>
    </message>
    <message>
        <source>Can&apos;t be fetched</source>
        <translation>Nicht ladbar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Fetching… %1 %</source>
        <translation>Wird geladen… %1&#xa0;%</translation>
    </message>
    <message>
        <source>Fetching… %1</source>
        <translation>Wird geladen… %1</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Geladen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>MediaText</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
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
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Kontaktkarte</translation>
    </message>
</context>
<context>
    <name>MessageLayout</name>
    <message>
        <source>From whom isn&apos;t known</source>
        <translation>Absender nicht bekannt</translation>
    </message>
    <message>
        <source>Without text</source>
        <translation>Ohne Text</translation>
    </message>
    <message>
        <source>Show more (%L1 characters are left)</source>
        <translation>Mehr anzeigen (noch %L1 Zeichen)</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>From them</source>
        <translation>Vom Kontakt</translation>
    </message>
    <message>
        <source>To them</source>
        <translation>An Kontakt</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In Warteschlange</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Message with buttons</source>
        <translation>Nachricht mit Buttons</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>Systemnachricht</translation>
    </message>
    <message>
        <source>The service gives no time</source>
        <translation>Der Dienst nennt keine Zeit</translation>
    </message>
    <message>
        <source>The service doesn&apos;t say from whom</source>
        <translation>Der Dienst nennt keinen Absender</translation>
    </message>
</context>
<context>
    <name>MomentText</name>
    <message>
        <source>d MMMM</source>
        <comment>a day of this year</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day of another year</comment>
        <translation>d. MMMM yyyy</translation>
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
            <numerusform>%Ln Kontakt konnte gelesen werden und bleibt erhalten.</numerusform>
            <numerusform>%Ln Kontakte konnten gelesen werden und bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No contact in it could be read.</source>
        <translation>Kein Kontakt darin konnte gelesen werden.</translation>
    </message>
    <message>
        <source>How many were lost can&apos;t be told.</source>
        <translation>Wie viele verloren sind, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>About %1 could not.</source>
        <translation>Etwa %1 konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The damaged file could not be kept.</source>
        <translation>Die beschädigte Datei konnte nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>Die beschädigte Datei ist als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>The file with what this desk remembers was damaged.</source>
        <translation>Die Datei mit den gemerkten Daten dieses Arbeitsplatzes war beschädigt.</translation>
    </message>
    <message>
        <source>What you look up can&apos;t be remembered.</source>
        <translation>Was Sie nachschlagen, kann nicht gemerkt werden.</translation>
    </message>
    <message>
        <source>The folder of this desk can&apos;t be written to: what is learned now is forgotten when the program ends.</source>
        <translation>In den Ordner dieses Arbeitsplatzes kann nicht geschrieben werden: Was jetzt hinzukommt, ist vergessen, sobald das Programm endet.</translation>
    </message>
    <message>
        <source>Nothing is lost at the service; whoever is looked up there is here again.</source>
        <translation>Beim Dienst ist nichts verloren; wer dort nachgeschlagen wird, ist wieder hier.</translation>
    </message>
</context>
<context>
    <name>OverviewText</name>
    <message>
        <source>This person waits for an answer.</source>
        <translation>Diese Person wartet auf eine Antwort.</translation>
    </message>
    <message>
        <source>%1 waits for an answer.</source>
        <translation>%1 wartet auf eine Antwort.</translation>
    </message>
    <message>
        <source>This person waits for an answer (since %1).</source>
        <translation>Diese Person wartet auf eine Antwort (seit %1).</translation>
    </message>
    <message>
        <source>%1 waits for an answer (since %2).</source>
        <translation>%1 wartet auf eine Antwort (seit %2).</translation>
    </message>
    <message>
        <source>This person has waited for an answer for %1 (since %2).</source>
        <translation>Diese Person wartet seit %1 auf eine Antwort (seit %2).</translation>
    </message>
    <message>
        <source>%1 has waited for an answer for %2 (since %3).</source>
        <translation>%1 wartet seit %2 auf eine Antwort (seit %3).</translation>
    </message>
    <message>
        <source>We wait for an answer.</source>
        <translation>Wir warten auf eine Antwort.</translation>
    </message>
    <message>
        <source>We wait for an answer from %1.</source>
        <translation>Wir warten auf eine Antwort von %1.</translation>
    </message>
    <message>
        <source>We wait for an answer (since %1).</source>
        <translation>Wir warten auf eine Antwort (seit %1).</translation>
    </message>
    <message>
        <source>We wait for an answer from %1 (since %2).</source>
        <translation>Wir warten auf eine Antwort von %1 (seit %2).</translation>
    </message>
    <message>
        <source>We have waited for an answer for %1 (since %2).</source>
        <translation>Wir warten seit %1 auf eine Antwort (seit %2).</translation>
    </message>
    <message>
        <source>We have waited for an answer from %1 for %2 (since %3).</source>
        <translation>Wir warten seit %2 auf eine Antwort von %1 (seit %3).</translation>
    </message>
    <message>
        <source>%1 from them</source>
        <translation>%1 vom Kontakt</translation>
    </message>
    <message>
        <source>%1 to them</source>
        <translation>%1 an den Kontakt</translation>
    </message>
    <message>
        <source>%1 of unknown direction</source>
        <translation>%1 mit unbekannter Richtung</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>Woche ab %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>a day of the week</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>What was written to them last was not delivered.</source>
        <translation>Die letzte Nachricht an den Kontakt wurde nicht zugestellt.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The service does not tell who wrote, so nobody knows who waits.</source>
        <translation>Der Dienst teilt nicht mit, wer geschrieben hat; daher ist nicht bekannt, wer wartet.</translation>
    </message>
    <message>
        <source>Nobody waits. %1</source>
        <translation>Niemand wartet. %1</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Niemand wartet.</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>Keine Nachrichten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of messages: by direction</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 not delivered</source>
        <translation>%1 nicht zugestellt</translation>
    </message>
    <message>
        <source>%1 with media</source>
        <translation>%1 mit Medien</translation>
    </message>
    <message>
        <source>First %1</source>
        <translation>Erste: %1</translation>
    </message>
    <message>
        <source>last from them %1</source>
        <translation>letzte vom Kontakt: %1</translation>
    </message>
    <message>
        <source>last to them %1</source>
        <translation>letzte an den Kontakt: %1</translation>
    </message>
    <message>
        <source>typically answered after %1</source>
        <translation>meist beantwortet nach %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day: how many messages</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Messages per week</source>
        <translation>Nachrichten pro Woche</translation>
    </message>
    <message>
        <source>Messages per month</source>
        <translation>Nachrichten pro Monat</translation>
    </message>
    <message>
        <source>Messages per year</source>
        <translation>Nachrichten pro Jahr</translation>
    </message>
    <message>
        <source>Messages per day</source>
        <translation>Nachrichten pro Tag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PendingText</name>
    <message>
        <source>Needs you: you want %1, the service has %2.</source>
        <translation>Zu klären – Ihr Wert: %1, beim Dienst: %2.</translation>
    </message>
    <message>
        <source>The service refused %1.</source>
        <translation>Vom Dienst abgelehnt: %1.</translation>
    </message>
    <message>
        <source>Saved here; the service does not have it yet.</source>
        <translation>Hier gespeichert; der Dienst hat es noch nicht.</translation>
    </message>
    <message>
        <source>Saved here; the service does not have it yet. Before: %1.</source>
        <translation>Hier gespeichert; der Dienst hat es noch nicht. Bisher: %1.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>what it has not told</source>
        <translation>nicht mitgeteilt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Saved here; finding out whether it arrived</source>
        <translation>Hier gespeichert; es wird geprüft, ob es angekommen ist</translation>
    </message>
    <message>
        <source>Saved here, sending…</source>
        <translation>Hier gespeichert, wird gesendet…</translation>
    </message>
    <message>
        <source>Saved here, waiting to be sent</source>
        <translation>Hier gespeichert, wartet aufs Senden</translation>
    </message>
    <message>
        <source>The service says: “%1”.</source>
        <translation>Der Dienst meldet: „%1“.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Es wird von selbst erneut versucht.</translation>
    </message>
</context>
<context>
    <name>PhoneNumber</name>
    <message>
        <source>Type a phone number, with its country code if it is not from here.</source>
        <translation>Geben Sie eine Telefonnummer ein, mit Ländervorwahl, wenn sie nicht von hier ist.</translation>
    </message>
    <message>
        <source>This is not a phone number. A number looks like +31 6 12345678.</source>
        <translation>Dies ist keine Telefonnummer. Eine Nummer sieht so aus: +31 6 12345678.</translation>
    </message>
    <message>
        <source>No country has this code. Check the digits after the plus, or choose the country beside the field.</source>
        <translation>Kein Land hat diese Vorwahl. Prüfen Sie die Ziffern nach dem Plus oder wählen Sie das Land neben dem Feld.</translation>
    </message>
    <message>
        <source>This number is too short. Some digits seem to be missing.</source>
        <translation>Diese Nummer ist zu kurz. Es scheinen Ziffern zu fehlen.</translation>
    </message>
    <message>
        <source>This number is too long. Check for digits typed twice.</source>
        <translation>Diese Nummer ist zu lang. Prüfen Sie, ob Ziffern doppelt eingegeben wurden.</translation>
    </message>
    <message>
        <source>No number in this country has that many digits. Check the number.</source>
        <translation>Keine Nummer in diesem Land hat so viele Ziffern. Prüfen Sie die Nummer.</translation>
    </message>
</context>
<context>
    <name>QueueText</name>
    <message>
        <source>Offline since %1</source>
        <translation>Offline seit %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Waiting until %1, as the service asked</source>
        <translation>Wartet bis %1, wie vom Dienst verlangt</translation>
    </message>
    <message>
        <source>Waiting, as the service asked</source>
        <translation>Wartet, wie vom Dienst verlangt</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>Another window sends</source>
        <translation>Anderes Fenster sendet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln zu klären</numerusform>
            <numerusform>%Ln zu klären</numerusform>
        </translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Alles gesendet</translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <source>%1: can be on, off or unknown, but not “%2”.</source>
        <translation>%1: kann on, off oder unknown sein, aber nicht „%2“.</translation>
    </message>
    <message>
        <source>%1: can only be “missing”. To find one, type it without “%1:”.</source>
        <translation>%1: kann nur „missing“ sein. Zum Suchen nach einem Wert lassen Sie „%1:“ weg.</translation>
    </message>
    <message>
        <source>seen: can be as “&lt;7d” (within seven days), “&gt;3m” (not for three months) or “never”, but not “%1”. Units are h, d, w, m and y.</source>
        <translation>seen: kann „&lt;7d“ (in den letzten sieben Tagen), „&gt;3m“ (seit drei Monaten nicht) oder „never“ sein, aber nicht „%1“. Einheiten sind h, d, w, m und y.</translation>
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
        <translation>Gesucht wird in Namen, Nummern, Adressen, Schlagwörtern und Listen. Eingrenzen lässt sich die Suche mit
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
        <translation>Die Datenbank des Dienstes kann nicht verwendet werden: %1</translation>
    </message>
    <message>
        <source>The file belongs to another program.</source>
        <translation>Die Datei gehört zu einem anderen Programm.</translation>
    </message>
    <message>
        <source>The database of the service was written by a newer version of this program.</source>
        <translation>Die Datenbank des Dienstes wurde von einer neueren Version dieses Programms geschrieben.</translation>
    </message>
</context>
<context>
    <name>TakeAlongDialogs</name>
    <message>
        <source>Take the conversation along</source>
        <translation>Unterhaltung speichern</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
</context>
<context>
    <name>TakeAlongText</name>
    <message>
        <source>There is no room left on that disk.</source>
        <translation>Auf diesem Datenträger ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>You may not write there.</source>
        <translation>Sie dürfen dort nicht schreiben.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Data for programs (*.json)</source>
        <translation>Daten für Programme (*.json)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message numerus="yes">
        <source>Saving %Ln message(s) to %1…</source>
        <translation>
            <numerusform>%Ln Nachricht wird in %1 gespeichert…</numerusform>
            <numerusform>%Ln Nachrichten werden in %1 gespeichert…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printing %Ln message(s)…</source>
        <translation>
            <numerusform>%Ln Nachricht wird gedruckt…</numerusform>
            <numerusform>%Ln Nachrichten werden gedruckt…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln message(s) to %1.</source>
        <translation>
            <numerusform>%Ln Nachricht in %1 gespeichert.</numerusform>
            <numerusform>%Ln Nachrichten in %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: no file was written.</source>
        <translation>Abgebrochen: Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The conversation could not be saved.</source>
        <translation>Die Unterhaltung konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>No file was written. Choose another folder, or try again.</source>
        <translation>Es wurde keine Datei geschrieben. Wählen Sie einen anderen Ordner oder versuchen Sie es erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) were given to the printer.</source>
        <translation>
            <numerusform>%Ln Seite wurde an den Drucker gegeben.</numerusform>
            <numerusform>%Ln Seiten wurden an den Drucker gegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: nothing was printed.</source>
        <translation>Abgebrochen: Es wurde nichts gedruckt.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: %Ln page(s) were given to the printer before.</source>
        <translation>
            <numerusform>Abgebrochen: %Ln Seite war schon an den Drucker gegeben.</numerusform>
            <numerusform>Abgebrochen: %Ln Seiten waren schon an den Drucker gegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation could not be printed: the printer did not take it.</source>
        <translation>Die Unterhaltung konnte nicht gedruckt werden: Der Drucker hat sie nicht angenommen.</translation>
    </message>
</context>
<context>
    <name>TakeOverText</name>
    <message>
        <source>no end</source>
        <comment>a person answers</comment>
        <translation>unbefristet</translation>
    </message>
    <message>
        <source>time is over</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>noch %Ln Minute</numerusform>
            <numerusform>noch %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>noch %1 h %2 min</translation>
    </message>
    <message>
        <source>since %1, until %2</source>
        <comment>times</comment>
        <translation>seit %1, bis %2</translation>
    </message>
    <message>
        <source>since %1, no end</source>
        <comment>a time</comment>
        <translation>seit %1, unbefristet</translation>
    </message>
    <message>
        <source>handing back needs you</source>
        <translation>Rückgabe zu klären</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>zu klären</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>noch nicht gesendet</translation>
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
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Unterhaltung mit %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Us</source>
        <comment>the sender of a message that we sent</comment>
        <translation>Wir</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Unbekannter Absender</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>Exportiert am %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>ohne Zeit</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a short date</comment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>contactdesk::AccountForm</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As you call it</source>
        <translation>Wie Sie es nennen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>In this desktop&apos;s keychain</source>
        <translation>Im Schlüsselbund dieses Desktops</translation>
    </message>
    <message>
        <source>In a file that only I can read</source>
        <translation>In einer Datei, die nur ich lesen kann</translation>
    </message>
    <message>
        <source>Only until the program ends</source>
        <translation>Nur bis das Programm endet</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>Kept; type another one to replace it</source>
        <translation>Aufbewahrt; zum Ersetzen einen anderen eingeben</translation>
    </message>
    <message>
        <source>Save and open</source>
        <translation>Speichern und öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
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
        <translation>Lokaler Arbeitsbereich</translation>
    </message>
</context>
<context>
    <name>contactdesk::AccountsPage</name>
    <message>
        <source>None yet. Until there is one, the local workspace is there to work with.</source>
        <translation>Noch keine. Bis es eines gibt, können Sie im lokalen Arbeitsbereich arbeiten.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The accounts could not be kept for the next start.</source>
        <translation>Die Konten konnten nicht für den nächsten Start gespeichert werden.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Use the local workspace</source>
        <translation>Zum lokalen Arbeitsbereich</translation>
    </message>
    <message>
        <source>Enter the key of this account.</source>
        <translation>Geben Sie den Schlüssel dieses Kontos ein.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Saved, but for one thing.</source>
        <translation>Gespeichert, bis auf eines.</translation>
    </message>
    <message>
        <source>Not saved. What you typed is still here.</source>
        <translation>Nicht gespeichert. Ihre Eingaben sind noch hier.</translation>
    </message>
    <message>
        <source>Keep it in a file</source>
        <translation>In Datei aufbewahren</translation>
    </message>
    <message>
        <source>Keep it for this run only</source>
        <translation>Nur für diese Sitzung</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Dienst wird abgefragt…</translation>
    </message>
    <message>
        <source>Not tested.</source>
        <translation>Nicht getestet.</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>Test der Verbindung</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer?</source>
        <translation>„%1“ von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>Its key and everything that this computer remembers of its contacts are deleted, with notes, drafts and changes that were not sent yet. The service keeps its own.</source>
        <translation>Der Schlüssel und alles, was dieser Computer über die Kontakte des Kontos gespeichert hat, werden gelöscht, auch Notizen, Entwürfe und noch nicht gesendete Änderungen. Der Dienst behält seine Daten.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>contactdesk::ActionRegistry</name>
    <message>
        <source>Only with an account or the local workspace open.</source>
        <translation>Nur mit geöffnetem Konto oder lokalem Arbeitsbereich.</translation>
    </message>
</context>
<context>
    <name>contactdesk::ActivityPlot</name>
    <message>
        <source>To them</source>
        <translation>An Kontakt</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>Vom Kontakt</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day under a diagram</comment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>contactdesk::AgeLabel</name>
    <message>
        <source>Asking the service…</source>
        <translation>Dienst wird abgefragt…</translation>
    </message>
    <message>
        <source>%1; asking the service…</source>
        <translation>%1; Dienst wird abgefragt…</translation>
    </message>
</context>
<context>
    <name>contactdesk::Application</name>
    <message>
        <source>No such account</source>
        <translation>Kein solches Konto</translation>
    </message>
    <message>
        <source>There is no account “%1” on this computer. Choose one in the menu Account.</source>
        <translation>Auf diesem Computer gibt es kein Konto „%1“. Wählen Sie eines im Menü „Konto“.</translation>
    </message>
</context>
<context>
    <name>contactdesk::ColorChoice</name>
    <message>
        <source>Colour %1 of %2</source>
        <translation>Farbe %1 von %2</translation>
    </message>
</context>
<context>
    <name>contactdesk::CommandPalette</name>
    <message>
        <source>Nothing is called that. Type the beginnings of words, or their initials.</source>
        <translation>Nichts heißt so. Geben Sie Wortanfänge oder Anfangsbuchstaben ein.</translation>
    </message>
    <message>
        <source>Commands, contacts and lists</source>
        <translation>Befehle, Kontakte und Listen</translation>
    </message>
    <message>
        <source>Find a command, contact or list</source>
        <translation>Befehl, Kontakt oder Liste finden</translation>
    </message>
    <message>
        <source>Arrow keys to choose, Enter to run, Escape to close</source>
        <translation>Pfeiltasten zum Auswählen, Enter zum Ausführen, Esc zum Schließen</translation>
    </message>
</context>
<context>
    <name>contactdesk::ConflictModel</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihr Wert</translation>
    </message>
    <message>
        <source>Service now</source>
        <translation>Dienst jetzt</translation>
    </message>
    <message>
        <source>%1: yours %2, service now %3</source>
        <translation>%1: Ihr Wert %2, Dienst jetzt %3</translation>
    </message>
    <message>
        <source>%1: before %2, yours %3, service now %4</source>
        <translation>%1: vorher %2, Ihr Wert %3, Dienst jetzt %4</translation>
    </message>
    <message>
        <source>%1. Nothing chosen.</source>
        <translation>%1. Nichts gewählt.</translation>
    </message>
    <message>
        <source>%1. Chosen: yours.</source>
        <translation>%1. Gewählt: Ihr Wert.</translation>
    </message>
    <message>
        <source>%1. Chosen: the service&apos;s.</source>
        <translation>%1. Gewählt: Wert des Dienstes.</translation>
    </message>
</context>
<context>
    <name>contactdesk::ConflictPanel</name>
    <message>
        <source>Use mine for all</source>
        <translation>Überall meinen Wert</translation>
    </message>
    <message>
        <source>Use the service&apos;s for all</source>
        <translation>Überall Wert des Dienstes</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Kontakt öffnen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Fields in conflict</source>
        <translation>Felder mit Konflikt</translation>
    </message>
    <message>
        <source>Arrow keys go from value to value, Space chooses, %1 takes yours and %2 the service&apos;s. Ctrl+Enter applies.</source>
        <translation>Mit den Pfeiltasten gehen Sie von Wert zu Wert, die Leertaste wählt, %1 nimmt Ihren Wert und %2 den des Dienstes. Strg+Enter wendet an.</translation>
    </message>
    <message>
        <source>Apply (Ctrl+Enter)</source>
        <translation>Anwenden (Strg+Enter)</translation>
    </message>
    <message>
        <source>A contact with this number exists already</source>
        <translation>Ein Kontakt mit dieser Nummer ist bereits vorhanden</translation>
    </message>
    <message>
        <source>Changed by somebody else meanwhile</source>
        <translation>Inzwischen von jemand anderem geändert</translation>
    </message>
    <message>
        <source>What you typed differs from what the service has. Choose what shall hold; what you leave to the service stays as it is.</source>
        <translation>Ihre Eingaben weichen von dem ab, was der Dienst hat. Wählen Sie, was gelten soll; was Sie dem Dienst überlassen, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The service says something else by now than when you made your change. Choose what shall hold.</source>
        <translation>Der Dienst hat inzwischen einen anderen Wert als zum Zeitpunkt Ihrer Änderung. Wählen Sie, was gelten soll.</translation>
    </message>
    <message>
        <source>Nothing is left to choose.</source>
        <translation>Es ist nichts mehr zu wählen.</translation>
    </message>
    <message>
        <source>Another window of this program sends for this account: decide there.</source>
        <translation>Ein anderes Fenster dieses Programms sendet für dieses Konto: Entscheiden Sie dort.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) left to choose</source>
        <translation>
            <numerusform>Noch %Ln Feld zu wählen</numerusform>
            <numerusform>Noch %Ln Felder zu wählen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contactdesk::ConflictView</name>
    <message>
        <source>Y</source>
        <comment>the key that chooses your own value</comment>
        <translation>I</translation>
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
        <translation>Beim Dienst nachschlagen</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>vielleicht</translation>
    </message>
</context>
<context>
    <name>contactdesk::ContactEditor</name>
    <message>
        <source>%1 was created on the service, which cannot undo that.</source>
        <translation>%1 wurde beim Dienst angelegt, der das nicht rückgängig machen kann.</translation>
    </message>
    <message>
        <source>Not taken back: what it was before is not known.</source>
        <translation>Nicht rückgängig gemacht: Der vorherige Wert ist nicht bekannt.</translation>
    </message>
    <message>
        <source>There is nothing left of it to take back.</source>
        <translation>Davon ist nichts mehr rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to take back here. What was created stays: the service cannot undo that.</source>
        <translation>Hier lässt sich nichts rückgängig machen. Was angelegt wurde, bleibt: Der Dienst kann es nicht entfernen.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Rückgängig gemacht: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were taken back.</source>
        <translation>
            <numerusform>%Ln Änderung wurde rückgängig gemacht.</numerusform>
            <numerusform>%Ln Änderungen wurden rückgängig gemacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>What this was before is not known, so it stays: %1.</source>
        <translation>Der vorherige Wert ist nicht bekannt, daher bleibt dies: %1.</translation>
    </message>
    <message>
        <source>the creation of %1</source>
        <translation>Anlegen von %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>fields, contact</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 on the list “%2”</source>
        <translation>Hinzufügen von %1 zur Liste „%2“</translation>
    </message>
    <message>
        <source>%1 taken off the list “%2”</source>
        <translation>Entfernen von %1 aus der Liste „%2“</translation>
    </message>
    <message>
        <source>the note about %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>the name of the list “%1”</source>
        <translation>Name der Liste „%1“</translation>
    </message>
</context>
<context>
    <name>contactdesk::ContactImporter</name>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>Die Datei konnte nicht bis zum Ende gelesen werden.</translation>
    </message>
</context>
<context>
    <name>contactdesk::ContactListPane</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>those found of everybody</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nobody here matches.</source>
        <translation>Niemand hier passt dazu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) found.</source>
        <translation>
            <numerusform>%Ln Kontakt gefunden.</numerusform>
            <numerusform>%Ln Kontakte gefunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contactdesk::ConversationPane</name>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Führt zu %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) copied</source>
        <translation>
            <numerusform>%Ln Nachricht kopiert</numerusform>
            <numerusform>%Ln Nachrichten kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation could not be brought up to date.</source>
        <translation>Die Unterhaltung konnte nicht aktualisiert werden.</translation>
    </message>
    <message>
        <source>No message passes the filter</source>
        <translation>Keine Nachricht passt zum Filter</translation>
    </message>
    <message>
        <source>All messages are there still.</source>
        <translation>Alle Nachrichten sind noch da.</translation>
    </message>
    <message>
        <source>Reading the conversation</source>
        <translation>Lesen der Unterhaltung</translation>
    </message>
    <message>
        <source>The conversation could not be read</source>
        <translation>Die Unterhaltung konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Reading the conversation…</source>
        <translation>Unterhaltung wird gelesen…</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
    <message>
        <source>Nothing has been written to or by this person.</source>
        <translation>An diese Person oder von ihr wurde noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>No conversation</source>
        <translation>Keine Unterhaltung</translation>
    </message>
    <message>
        <source>It appears here when a contact is open.</source>
        <translation>Sie erscheint hier, wenn ein Kontakt geöffnet ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest %1 of %2 messages</source>
        <translation>Die neuesten %1 von %2 Nachrichten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln neue Nachricht</numerusform>
            <numerusform>%Ln neue Nachrichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contactdesk::CreateForm</name>
    <message>
        <source>As the service decides</source>
        <translation>Wie der Dienst entscheidet</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Campaign data</source>
        <translation>Kampagnendaten</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Mehr Felder</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Weniger Felder</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird angelegt…</translation>
    </message>
    <message>
        <source>This is not a JSON object. One looks like {&quot;key&quot;: &quot;value&quot;}.</source>
        <translation>Dies ist kein JSON-Objekt. Eines sieht so aus: {&quot;key&quot;: &quot;value&quot;}.</translation>
    </message>
</context>
<context>
    <name>contactdesk::CreationErrand</name>
    <message>
        <source>The service has created the contact.</source>
        <translation>Der Dienst hat den Kontakt angelegt.</translation>
    </message>
</context>
<context>
    <name>contactdesk::DateBar</name>
    <message>
        <source>Stop looking for a day</source>
        <translation>Suche nach einem Datum beenden</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Gehe zu Datum</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Choose the day from a calendar</source>
        <translation>Tag aus einem Kalender wählen</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Go to that day</source>
        <translation>Zu diesem Tag gehen</translation>
    </message>
    <message>
        <source>Days of the conversation</source>
        <translation>Tage der Unterhaltung</translation>
    </message>
    <message>
        <source>No message has a time.</source>
        <translation>Keine Nachricht hat eine Zeitangabe.</translation>
    </message>
    <message>
        <source>%1, for instance</source>
        <comment>a date as it may be typed</comment>
        <translation>Zum Beispiel %1</translation>
    </message>
    <message>
        <source>All messages are of %1.</source>
        <translation>Alle Nachrichten sind vom %1.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <comment>two dates</comment>
        <translation>Vom %1 bis %2.</translation>
    </message>
    <message>
        <source>That is no date. Type it like %1 or %2.</source>
        <translation>Das ist kein Datum. Geben Sie es ein wie %1 oder %2.</translation>
    </message>
    <message>
        <source>The conversation begins on %1.</source>
        <translation>Die Unterhaltung beginnt am %1.</translation>
    </message>
    <message>
        <source>The conversation ends on %1.</source>
        <translation>Die Unterhaltung endet am %1.</translation>
    </message>
    <message>
        <source>No messages on that day; the next are of %1.</source>
        <translation>Keine Nachrichten an diesem Tag; die nächsten sind vom %1.</translation>
    </message>
</context>
<context>
    <name>contactdesk::DeskPage</name>
    <message>
        <source>What this desk remembers could not be read or written.</source>
        <translation>Die gespeicherten Daten dieses Arbeitsplatzes konnten nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>What you change may not be kept on this computer.</source>
        <translation>Ihre Änderungen bleiben auf diesem Computer vielleicht nicht erhalten.</translation>
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
        <translation>Daten vom Dienst anzeigen</translation>
    </message>
    <message>
        <source>The contact as the service sent it</source>
        <translation>Der Kontakt, wie ihn der Dienst gesendet hat</translation>
    </message>
    <message>
        <source>Hide what the service sent</source>
        <translation>Daten vom Dienst ausblenden</translation>
    </message>
    <message>
        <source>The service sent no more than the id.</source>
        <translation>Der Dienst hat nur die ID gesendet.</translation>
    </message>
    <message>
        <source>The answer as it came, for whoever looks into a fault</source>
        <translation>Die Antwort, wie sie ankam, für die Fehlersuche</translation>
    </message>
</context>
<context>
    <name>contactdesk::FilterBar</name>
    <message>
        <source>Stop filtering</source>
        <translation>Filtern beenden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Messages by anybody</source>
        <translation>Nachrichten von allen</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Vom Kontakt</translation>
    </message>
    <message>
        <source>Only messages from them</source>
        <translation>Nur Nachrichten vom Kontakt</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Von uns</translation>
    </message>
    <message>
        <source>Only messages to them</source>
        <translation>Nur Nachrichten an den Kontakt</translation>
    </message>
    <message>
        <source>With media</source>
        <translation>Mit Medien</translation>
    </message>
    <message>
        <source>Only messages with media</source>
        <translation>Nur Nachrichten mit Medien</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>Only messages that were not delivered</source>
        <translation>Nur Nachrichten, die nicht zugestellt wurden</translation>
    </message>
    <message>
        <source>Type of message</source>
        <translation>Art der Nachricht</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>Alle Nachrichten anzeigen</translation>
    </message>
    <message>
        <source>Every type</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>messages shown, messages in all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>All messages are shown</source>
        <translation>Alle Nachrichten sichtbar</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 Nachrichten</translation>
    </message>
</context>
<context>
    <name>contactdesk::FindBar</name>
    <message>
        <source>Stop finding</source>
        <translation>Suche beenden</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>In der Unterhaltung suchen</translation>
    </message>
    <message>
        <source>Next, older one</source>
        <translation>Nächste, ältere</translation>
    </message>
    <message>
        <source>Previous, newer one</source>
        <translation>Vorherige, neuere</translation>
    </message>
    <message>
        <source>from the newest again</source>
        <translation>wieder von der neuesten an</translation>
    </message>
    <message>
        <source>from the oldest again</source>
        <translation>wieder von der ältesten an</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>12 of 340, a note</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Searching… %1 %</source>
        <translation>Suche läuft… %1&#xa0;%</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>%1 von bisher %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>contactdesk::FindEverywherePanel</name>
    <message>
        <source>Find in all conversations</source>
        <translation>In allen Unterhaltungen suchen</translation>
    </message>
    <message>
        <source>Close the search in all conversations</source>
        <translation>Suche in allen Unterhaltungen schließen</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Only conversations that were opened on this computer are searched, as they were fetched last.</source>
        <translation>Durchsucht werden nur Unterhaltungen, die auf diesem Computer geöffnet wurden, auf dem zuletzt abgerufenen Stand.</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Gefundene Nachrichten</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>These words are in none of the %Ln conversation(s) on this computer.</source>
        <translation>
            <numerusform>Auf diesem Computer ist %Ln Unterhaltung; diese Wörter kommen darin nicht vor.</numerusform>
            <numerusform>Diese Wörter kommen in keiner der %Ln Unterhaltungen auf diesem Computer vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type what was said</source>
        <translation>Geben Sie ein, was gesagt wurde</translation>
    </message>
    <message>
        <source>Part of a word will do, and accents don&apos;t matter.</source>
        <translation>Ein Teil eines Wortes genügt, und Akzente spielen keine Rolle.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>messages, conversations</comment>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln Unterhaltung</numerusform>
            <numerusform>%Ln Unterhaltungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searching… %Ln conversation(s) looked through</source>
        <translation>
            <numerusform>Suche läuft… %Ln Unterhaltung durchsucht</numerusform>
            <numerusform>Suche läuft… %Ln Unterhaltungen durchsucht</numerusform>
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
        <translation>%1 · vielleicht gibt es mehr: Geben Sie mehr ein, um sie zu finden</translation>
    </message>
</context>
<context>
    <name>contactdesk::FirstRunPage</name>
    <message>
        <source>Welcome to Contact Desk</source>
        <translation>Willkommen bei Contact Desk</translation>
    </message>
    <message>
        <source>Look up who is writing to you, by number or e-mail address, and see the person and the whole conversation.</source>
        <translation>Schlagen Sie nach, wer Ihnen schreibt, mit Nummer oder E-Mail-Adresse, und sehen Sie die Person und die ganze Unterhaltung.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Konto verbinden</translation>
    </message>
    <message>
        <source>You need the address of the service and the account&apos;s key.</source>
        <translation>Sie brauchen die Adresse des Dienstes und den Schlüssel des Kontos.</translation>
    </message>
    <message>
        <source>Look around in the local workspace</source>
        <translation>Im lokalen Arbeitsbereich umsehen</translation>
    </message>
    <message>
        <source>People made up for trying everything out, on this computer alone. Nothing leaves it, and no account is needed.</source>
        <translation>Erfundene Personen, um alles auszuprobieren, nur auf diesem Computer. Nichts verlässt ihn, und Sie brauchen kein Konto.</translation>
    </message>
    <message>
        <source>Import contacts from a file</source>
        <translation>Kontakte aus einer Datei importieren</translation>
    </message>
    <message>
        <source>Contacts belong to an account: you connect it first, and choose the CSV file then. They stay on this computer.</source>
        <translation>Kontakte gehören zu einem Konto: Verbinden Sie zuerst das Konto und wählen Sie dann die CSV-Datei. Die Kontakte bleiben auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>contactdesk::HelpPage</name>
    <message>
        <source>Keys and help</source>
        <translation>Tasten und Hilfe</translation>
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
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Nichts zu senden</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>Antwort verloren</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>To be tried again</source>
        <translation>Erneut zu versuchen</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Named by the service</source>
        <translation>Vom Dienst benannt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, who</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>values</comment>
        <translation>von %1 zu %2</translation>
    </message>
</context>
<context>
    <name>contactdesk::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Only this contact</source>
        <translation>Nur dieser Kontakt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Verlauf schließen</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Search names, values, users and answers</source>
        <translation>Namen, Werte, Benutzer und Antworten durchsuchen</translation>
    </message>
    <message>
        <source>Check again whether the history is whole</source>
        <translation>Erneut prüfen, ob der Verlauf vollständig ist</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>Der Verlauf konnte nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>No line of the history is about that.</source>
        <translation>Keine Zeile des Verlaufs passt dazu.</translation>
    </message>
    <message>
        <source>Nothing has been changed here yet.</source>
        <translation>Hier wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>Select a line to see how its change stands.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, wie es um ihre Änderung steht.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how it stands, why it can&apos;t be taken back</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>history.csv</source>
        <translation>verlauf.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) written.</source>
        <translation>
            <numerusform>%Ln Zeile geschrieben.</numerusform>
            <numerusform>%Ln Zeilen geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history could not be exported.</source>
        <translation>Der Verlauf konnte nicht exportiert werden.</translation>
    </message>
    <message>
        <source>Checking whether the history is whole…</source>
        <translation>Es wird geprüft, ob der Verlauf vollständig ist…</translation>
    </message>
    <message>
        <source>Whether the history is whole could not be checked. %1</source>
        <translation>Ob der Verlauf vollständig ist, konnte nicht geprüft werden. %1</translation>
    </message>
    <message numerus="yes">
        <source>The history is whole: %Ln line(s).</source>
        <translation>
            <numerusform>Der Verlauf ist vollständig: %Ln Zeile.</numerusform>
            <numerusform>Der Verlauf ist vollständig: %Ln Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 isn&apos;t what was written: the history was changed or cut.</source>
        <translation>Zeile %1 ist nicht mehr so, wie sie geschrieben wurde: Der Verlauf wurde verändert oder gekürzt.</translation>
    </message>
</context>
<context>
    <name>contactdesk::ImportPanel</name>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Import abbrechen</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Tables of contacts (*.csv *.txt)</source>
        <translation>Kontakttabellen (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>%1 wird importiert…</translation>
    </message>
    <message>
        <source>The import came to an end too early: %1</source>
        <translation>Der Import endete vorzeitig: %1</translation>
    </message>
</context>
<context>
    <name>contactdesk::Journal</name>
    <message>
        <source>A later change of the same field has taken its place.</source>
        <translation>Eine spätere Änderung desselben Feldes hat sie ersetzt.</translation>
    </message>
</context>
<context>
    <name>contactdesk::KeysSection</name>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Kein Kürzel</translation>
    </message>
    <message>
        <source>Reset to usual</source>
        <translation>Auf Standard setzen</translation>
    </message>
    <message>
        <source>Reset all…</source>
        <translation>Alle zurücksetzen…</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl finden</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tastenkürzel</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>Kein Befehl heißt so.</translation>
    </message>
    <message>
        <source>Press the keys for “%1”</source>
        <translation>Drücken Sie die Tasten für „%1“</translation>
    </message>
    <message>
        <source>No command can have %1.</source>
        <translation>%1 lässt sich keinem Befehl zuweisen.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <comment>keys, command</comment>
        <translation>%1 gehört zu „%2“.</translation>
    </message>
    <message>
        <source>Press other keys, or take these from it.</source>
        <translation>Drücken Sie andere Tasten oder nehmen Sie diese dem Befehl weg.</translation>
    </message>
    <message>
        <source>Take them from “%1”</source>
        <translation>Dem Befehl „%1“ wegnehmen</translation>
    </message>
    <message>
        <source>Give every command its usual keys?</source>
        <translation>Alle Tastenkürzel auf Standard zurücksetzen?</translation>
    </message>
    <message>
        <source>The keys that you chose are forgotten.</source>
        <translation>Die von Ihnen gewählten Tastenkürzel gehen verloren.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Every command has its usual keys.</source>
        <translation>Alle Befehle haben ihre Standard-Tastenkürzel.</translation>
    </message>
</context>
<context>
    <name>contactdesk::LinkBar</name>
    <message>
        <source>This number opens in your phone program:</source>
        <translation>Diese Nummer wird in Ihrem Telefonprogramm geöffnet:</translation>
    </message>
    <message>
        <source>This address opens in your mail program:</source>
        <translation>Diese Adresse wird in Ihrem E-Mail-Programm geöffnet:</translation>
    </message>
    <message>
        <source>This link opens in your browser:</source>
        <translation>Dieser Link wird in Ihrem Browser geöffnet:</translation>
    </message>
    <message>
        <source>Opens %1 in your phone program</source>
        <translation>Öffnet %1 in Ihrem Telefonprogramm</translation>
    </message>
    <message>
        <source>Opens %1 in your mail program</source>
        <translation>Öffnet %1 in Ihrem E-Mail-Programm</translation>
    </message>
    <message>
        <source>Opens %1 in your browser</source>
        <translation>Öffnet %1 in Ihrem Browser</translation>
    </message>
    <message>
        <source>The message shows something other than this address.</source>
        <translation>Die Nachricht zeigt etwas anderes als diese Adresse.</translation>
    </message>
    <message>
        <source>What stands before the @ is not where it leads.</source>
        <translation>Was vor dem @ steht, ist nicht das Ziel.</translation>
    </message>
    <message>
        <source>Its name has unusual letters, which can make it look like another name.</source>
        <translation>Der Name enthält ungewöhnliche Buchstaben, durch die er wie ein anderer Name aussehen kann.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: others can read and change what is sent.</source>
        <translation>Die Verbindung ist nicht verschlüsselt: Andere können lesen und ändern, was gesendet wird.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show the contact with this number or address</source>
        <translation>Kontakt mit dieser Nummer oder Adresse anzeigen</translation>
    </message>
    <message>
        <source>No program on this computer opens it. You can copy the address.</source>
        <translation>Kein Programm auf diesem Computer öffnet sie. Sie können die Adresse kopieren.</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse kopiert</translation>
    </message>
</context>
<context>
    <name>contactdesk::ListErrand</name>
    <message>
        <source>The service has changed the list.</source>
        <translation>Der Dienst hat die Liste geändert.</translation>
    </message>
    <message>
        <source>The service has changed the list %1.</source>
        <translation>Der Dienst hat die Liste %1 geändert.</translation>
    </message>
</context>
<context>
    <name>contactdesk::ListNaming</name>
    <message>
        <source>Name it</source>
        <translation>Benennen</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Name der Liste</translation>
    </message>
    <message>
        <source>What the list is called on this computer</source>
        <translation>Wie die Liste auf diesem Computer heißt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name here</source>
        <translation>Name hier</translation>
    </message>
</context>
<context>
    <name>contactdesk::ListsPanel</name>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Benennen…</translation>
    </message>
    <message>
        <source>Add to list</source>
        <translation>Zur Liste hinzufügen</translation>
    </message>
    <message>
        <source>The id of a list, or the name of one that is known here</source>
        <translation>Die ID einer Liste oder der Name einer Liste, die hier bekannt ist</translation>
    </message>
    <message>
        <source>Name or id of a list</source>
        <translation>Name oder ID einer Liste</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Take this contact off the list that is selected</source>
        <translation>Diesen Kontakt aus der ausgewählten Liste entfernen</translation>
    </message>
    <message>
        <source>Name the list</source>
        <translation>Liste benennen</translation>
    </message>
    <message>
        <source>Give the list that is selected a name on this computer</source>
        <translation>Der ausgewählten Liste auf diesem Computer einen Namen geben</translation>
    </message>
    <message>
        <source>None that this desk knows of. The service does not say which lists a contact is on.</source>
        <translation>Keine, die an diesem Arbeitsplatz bekannt ist. Der Dienst teilt nicht mit, auf welchen Listen ein Kontakt steht.</translation>
    </message>
    <message>
        <source>As far as this desk put them there. Select one to remove it.</source>
        <translation>Soweit der Kontakt von diesem Arbeitsplatz aus hinzugefügt wurde. Wählen Sie eine Liste, um ihn daraus zu entfernen.</translation>
    </message>
    <message>
        <source>Added to “%1”.</source>
        <translation>Zu „%1“ hinzugefügt.</translation>
    </message>
    <message>
        <source>Removed from “%1”.</source>
        <translation>Aus „%1“ entfernt.</translation>
    </message>
    <message>
        <source>Not added to “%1”.</source>
        <translation>Nicht zu „%1“ hinzugefügt.</translation>
    </message>
    <message>
        <source>Not removed from “%1”.</source>
        <translation>Nicht aus „%1“ entfernt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>The change of the lists was not saved.</source>
        <translation>Die Änderung der Listen wurde nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>contactdesk::LookUpBar</name>
    <message>
        <source>Look up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Search or look up</source>
        <translation>Suchen oder nachschlagen</translation>
    </message>
    <message>
        <source>Search, or look up a number or e-mail address</source>
        <translation>Suchen, oder Nummer oder E-Mail-Adresse nachschlagen</translation>
    </message>
    <message>
        <source>Country of numbers without a country code</source>
        <translation>Land für Nummern ohne Ländervorwahl</translation>
    </message>
    <message>
        <source>Ask the service for this person</source>
        <translation>Den Dienst nach dieser Person fragen</translation>
    </message>
    <message>
        <source>Type what to search for, then save the search.</source>
        <translation>Geben Sie ein, wonach gesucht werden soll, und speichern Sie dann die Suche.</translation>
    </message>
    <message>
        <source>Whoever matches is listed as you type; Enter opens the first, or looks a whole number or e-mail address up</source>
        <translation>Passende Kontakte erscheinen während der Eingabe; Enter öffnet den ersten oder schlägt eine vollständige Nummer oder E-Mail-Adresse nach</translation>
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
        <translation>Der neue Schlüssel wird verwendet.</translation>
    </message>
    <message>
        <source>The service refused the key of “%1”.</source>
        <translation>Der Dienst hat den Schlüssel von „%1“ abgelehnt.</translation>
    </message>
    <message>
        <source>It was probably replaced. Enter the present one, and go on here; nothing you typed is lost.</source>
        <translation>Wahrscheinlich wurde er ersetzt. Geben Sie den aktuellen ein und machen Sie hier weiter; von Ihren Eingaben ist nichts verloren.</translation>
    </message>
    <message>
        <source>Enter the new key…</source>
        <translation>Neuen Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>The service refused the one that is kept here.</source>
        <translation>Der Dienst hat den hier aufbewahrten abgelehnt.</translation>
    </message>
    <message>
        <source>Connect the account that the contacts belong to. Then you choose the file.</source>
        <translation>Verbinden Sie das Konto, zu dem die Kontakte gehören. Danach wählen Sie die Datei.</translation>
    </message>
</context>
<context>
    <name>contactdesk::MembershipModel</name>
    <message>
        <source>waiting to be taken off it</source>
        <translation>Entfernen steht noch aus</translation>
    </message>
    <message>
        <source>waiting to be put on it</source>
        <translation>Hinzufügen steht noch aus</translation>
    </message>
    <message>
        <source>could not be taken off it</source>
        <translation>konnte nicht entfernt werden</translation>
    </message>
    <message>
        <source>could not be put on it</source>
        <translation>konnte nicht hinzugefügt werden</translation>
    </message>
    <message>
        <source>put on it here %1</source>
        <translation>hier hinzugefügt am %1</translation>
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
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
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
        <translation>Vom Kontakt</translation>
    </message>
    <message>
        <source>To them</source>
        <translation>An Kontakt</translation>
    </message>
</context>
<context>
    <name>contactdesk::MessageTargets</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>It could not be saved.</source>
        <translation>Konnte nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>contactdesk::NewMessagesButton</name>
    <message>
        <source>Go to the newest message (End)</source>
        <translation>Zur neuesten Nachricht (Ende)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s) ↓</source>
        <translation>
            <numerusform>%Ln neue Nachricht ↓</numerusform>
            <numerusform>%Ln neue Nachrichten ↓</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s) below</source>
        <translation>
            <numerusform>%Ln neue Nachricht weiter unten</numerusform>
            <numerusform>%Ln neue Nachrichten weiter unten</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Zur neuesten Nachricht</translation>
    </message>
</context>
<context>
    <name>contactdesk::NobodyFound</name>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Nobody in the directory matches “%1”.</source>
        <translation>Niemand im Verzeichnis passt zu „%1“.</translation>
    </message>
    <message>
        <source>Whoever was never met here can be looked up on the service, by the whole number or e-mail address.</source>
        <translation>Wer hier noch nie vorkam, lässt sich beim Dienst nachschlagen, mit vollständiger Nummer oder E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Look somebody up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Kontakte importieren…</translation>
    </message>
    <message>
        <source>New contact…</source>
        <translation>Neuer Kontakt…</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Everyone you look up, import or create stays here, and is found without the service from then on.</source>
        <translation>Wen Sie nachschlagen, importieren oder anlegen, der bleibt hier und wird von da an ohne den Dienst gefunden.</translation>
    </message>
</context>
<context>
    <name>contactdesk::NotePanel</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Stays on this computer; the service never gets it.</source>
        <translation>Bleibt auf diesem Computer; der Dienst erhält sie nie.</translation>
    </message>
    <message>
        <source>Save the note (Ctrl+Enter)</source>
        <translation>Notiz speichern (Strg+Enter)</translation>
    </message>
    <message>
        <source>Your note is not saved. It is still here.</source>
        <translation>Ihre Notiz ist nicht gespeichert. Sie ist noch hier.</translation>
    </message>
    <message>
        <source>Your note about “%1” is not saved. It is kept as a draft.</source>
        <translation>Ihre Notiz zu „%1“ ist nicht gespeichert. Sie wird als Entwurf aufbewahrt.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Not saved yet. Stays on this computer.</source>
        <translation>Noch nicht gespeichert. Bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Stays on this computer.</source>
        <translation>Bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>Die Notiz ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>contactdesk::NoticeBar</name>
    <message>
        <source>This computer says: “%1”.</source>
        <translation>Dieser Computer meldet: „%1“.</translation>
    </message>
    <message>
        <source>The service says: “%1”.</source>
        <translation>Der Dienst meldet: „%1“.</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>contactdesk::PageBar</name>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>Back to %1 (%2)</source>
        <translation>Zurück zu %1 (%2)</translation>
    </message>
    <message>
        <source>On to %1</source>
        <translation>Weiter zu %1</translation>
    </message>
</context>
<context>
    <name>contactdesk::PageFrame</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back (%1)</source>
        <comment>a key</comment>
        <translation>Zurück (%1)</translation>
    </message>
</context>
<context>
    <name>contactdesk::PaletteModel</name>
    <message>
        <source>List: who is on it</source>
        <translation>Liste: wer darauf steht</translation>
    </message>
    <message>
        <source>%1, not available now, %2</source>
        <comment>a command, then why</comment>
        <translation>%1, derzeit nicht verfügbar, %2</translation>
    </message>
    <message>
        <source>%1, command in the menu %2</source>
        <translation>%1, Befehl im Menü %2</translation>
    </message>
    <message>
        <source>%1, command in the menu %2, %3</source>
        <comment>the last are its keys</comment>
        <translation>%1, Befehl im Menü %2, %3</translation>
    </message>
    <message>
        <source>%1, list</source>
        <translation>%1, Liste</translation>
    </message>
    <message>
        <source>%1, contact</source>
        <translation>%1, Kontakt</translation>
    </message>
    <message>
        <source>%1, contact, %2</source>
        <translation>%1, Kontakt, %2</translation>
    </message>
</context>
<context>
    <name>contactdesk::PendingNotice</name>
    <message>
        <source>Not saved. What you typed is still here.</source>
        <translation>Nicht gespeichert. Ihre Eingaben sind noch hier.</translation>
    </message>
    <message>
        <source>The service has this contact already.</source>
        <translation>Der Dienst hat diesen Kontakt bereits.</translation>
    </message>
    <message>
        <source>What you typed is not sent before you have seen the difference.</source>
        <translation>Ihre Eingaben werden nicht gesendet, bevor Sie den Unterschied gesehen haben.</translation>
    </message>
    <message>
        <source>What you typed differs in: %1. Choose which values shall hold.</source>
        <translation>Ihre Eingaben weichen ab in: %1. Wählen Sie, welche Werte gelten sollen.</translation>
    </message>
    <message>
        <source>Somebody else changed the same: %1.</source>
        <translation>Jemand anderes hat dasselbe geändert: %1.</translation>
    </message>
    <message>
        <source>Your change is kept and not sent before you have chosen which value shall hold.</source>
        <translation>Ihre Änderung bleibt erhalten und wird nicht gesendet, bevor Sie gewählt haben, welcher Wert gelten soll.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Leave it as the service has it</source>
        <translation>Beim Dienst so lassen, wie es ist</translation>
    </message>
    <message>
        <source>Not created. What you typed is kept here.</source>
        <translation>Nicht angelegt. Ihre Eingaben bleiben hier erhalten.</translation>
    </message>
    <message>
        <source>Refused by the service. What you typed is kept here.</source>
        <translation>Vom Dienst abgelehnt. Ihre Eingaben bleiben hier erhalten.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Perhaps created: the service&apos;s answer was lost.</source>
        <translation>Vielleicht angelegt: Die Antwort des Dienstes ging verloren.</translation>
    </message>
    <message>
        <source>The service is being asked whether it has this contact, so that nobody is created twice. You can go on working with it.</source>
        <translation>Der Dienst wird gefragt, ob er diesen Kontakt hat, damit niemand doppelt angelegt wird. Sie können mit dem Kontakt weiterarbeiten.</translation>
    </message>
    <message>
        <source>It is saved here and goes to the service by itself. You can go on working with it.</source>
        <translation>Er ist hier gespeichert und geht von selbst an den Dienst. Sie können mit dem Kontakt weiterarbeiten.</translation>
    </message>
    <message>
        <source>Being created</source>
        <translation>Wird angelegt</translation>
    </message>
</context>
<context>
    <name>contactdesk::PersonForm</name>
    <message>
        <source>The service has not told who answers.</source>
        <translation>Der Dienst hat nicht mitgeteilt, wer antwortet.</translation>
    </message>
    <message>
        <source>The bot answers this person.</source>
        <translation>Der Bot antwortet dieser Person.</translation>
    </message>
    <message>
        <source>You answer; the bot stays silent.</source>
        <translation>Sie antworten; der Bot schweigt.</translation>
    </message>
    <message>
        <source>The service has not told whether they may be written to.</source>
        <translation>Der Dienst hat nicht mitgeteilt, ob dieser Person geschrieben werden darf.</translation>
    </message>
    <message>
        <source>Nobody writes to this person unasked.</source>
        <translation>Niemand schreibt dieser Person unaufgefordert.</translation>
    </message>
    <message>
        <source>This person may be written to.</source>
        <translation>Dieser Person darf geschrieben werden.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Not saved. This is what you typed on %1.</source>
        <translation>Nicht gespeichert. Das haben Sie am %1 eingegeben.</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>Geändert, nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>contactdesk::PersonHeader</name>
    <message>
        <source>Bot answers</source>
        <translation>Bot antwortet</translation>
    </message>
    <message>
        <source>You answer</source>
        <translation>Sie antworten</translation>
    </message>
    <message>
        <source>Not known who answers</source>
        <translation>Nicht bekannt, wer antwortet</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
</context>
<context>
    <name>contactdesk::PersonPage</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>The service does not have this contact.</source>
        <translation>Der Dienst hat diesen Kontakt nicht.</translation>
    </message>
    <message>
        <source>What you see is known on this computer alone.</source>
        <translation>Was Sie sehen, ist nur auf diesem Computer bekannt.</translation>
    </message>
    <message>
        <source>Create on the service…</source>
        <translation>Beim Dienst anlegen…</translation>
    </message>
    <message>
        <source>The service does not find this contact.</source>
        <translation>Der Dienst findet diesen Kontakt nicht.</translation>
    </message>
    <message>
        <source>What you see is what this desk remembers. A contact that was just created may take a moment to be found.</source>
        <translation>Sie sehen, was an diesem Arbeitsplatz gespeichert ist. Ein gerade erst angelegter Kontakt wird vielleicht nicht sofort gefunden.</translation>
    </message>
    <message>
        <source>Not brought up to date; you see what this desk remembers.</source>
        <translation>Nicht aktualisiert; Sie sehen, was an diesem Arbeitsplatz gespeichert ist.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>contactdesk::PersonPane</name>
    <message>
        <source>Asking the service.</source>
        <translation>Der Dienst wird abgefragt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Go on with the new contact you began</source>
        <translation>Begonnenen neuen Kontakt fortsetzen</translation>
    </message>
    <message>
        <source>Go on creating %1</source>
        <translation>Anlegen von %1 fortsetzen</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>Um wen geht es?</translation>
    </message>
    <message>
        <source>Type a name or whatever else you know above; a phone number or an e-mail address is looked up on the service, too.</source>
        <translation>Geben Sie oben einen Namen ein oder was Sie sonst wissen; eine Telefonnummer oder E-Mail-Adresse wird auch beim Dienst nachgeschlagen.</translation>
    </message>
    <message>
        <source>Type or paste a phone number or an e-mail address above and press Enter; whoever was met before is found by name, too. This is the local workspace, with sample data; try one of these:</source>
        <translation>Geben Sie oben eine Telefonnummer oder E-Mail-Adresse ein oder fügen Sie sie ein und drücken Sie Enter; wer schon einmal vorkam, wird auch über den Namen gefunden. Dies ist der lokale Arbeitsbereich mit Beispieldaten; probieren Sie zum Beispiel:</translation>
    </message>
    <message>
        <source>Nobody with %1</source>
        <translation>Niemand mit %1</translation>
    </message>
    <message>
        <source>The service has no such contact. Check it for a typing error, or create the contact.</source>
        <translation>Der Dienst hat keinen solchen Kontakt. Prüfen Sie die Eingabe auf Tippfehler oder legen Sie den Kontakt an.</translation>
    </message>
    <message>
        <source>Create with this number</source>
        <translation>Mit dieser Nummer anlegen</translation>
    </message>
    <message>
        <source>Create with this e-mail address</source>
        <translation>Mit dieser E-Mail-Adresse anlegen</translation>
    </message>
    <message>
        <source>%1 could not be looked up</source>
        <translation>%1 konnte nicht nachgeschlagen werden</translation>
    </message>
    <message>
        <source>Looking up a contact</source>
        <translation>Nachschlagen eines Kontakts</translation>
    </message>
    <message>
        <source>Looking up %1…</source>
        <translation>%1 wird nachgeschlagen…</translation>
    </message>
    <message>
        <source>This is what you typed on %1.</source>
        <translation>Das haben Sie am %1 eingegeben.</translation>
    </message>
    <message>
        <source>This is what you typed before.</source>
        <translation>Das haben Sie früher eingegeben.</translation>
    </message>
    <message>
        <source>%1 is being created already.</source>
        <translation>%1 wird bereits angelegt.</translation>
    </message>
    <message>
        <source>Open that one to change it. What you typed stays here until you do.</source>
        <translation>Öffnen Sie diesen Kontakt, um ihn zu ändern. Ihre Eingaben bleiben bis dahin hier.</translation>
    </message>
    <message>
        <source>%1 is known here already.</source>
        <translation>%1 ist hier bereits bekannt.</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>Trotzdem anlegen</translation>
    </message>
    <message>
        <source>Open the existing contact</source>
        <translation>Vorhandenen Kontakt öffnen</translation>
    </message>
    <message>
        <source>Not created: %1</source>
        <translation>Nicht angelegt: %1</translation>
    </message>
    <message>
        <source>Not created. What you typed is still here.</source>
        <translation>Nicht angelegt. Ihre Eingaben sind noch hier.</translation>
    </message>
    <message>
        <source>Ask the service again</source>
        <translation>Dienst erneut abfragen</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <comment>a contact</comment>
        <translation>%1 ist geöffnet.</translation>
    </message>
    <message>
        <source>Nobody with %1.</source>
        <translation>Niemand mit %1.</translation>
    </message>
    <message>
        <source>%1 could not be looked up. %2</source>
        <comment>number or address, why</comment>
        <translation>%1 konnte nicht nachgeschlagen werden. %2</translation>
    </message>
</context>
<context>
    <name>contactdesk::PictureCanvas</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>contactdesk::PictureViewer</name>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show all of the picture (0)</source>
        <translation>Das ganze Bild anzeigen (0)</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Show it at its own size (1)</source>
        <translation>In Originalgröße anzeigen (1)</translation>
    </message>
    <message>
        <source>Close the picture (Esc)</source>
        <translation>Bild schließen (Esc)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Verkleinern (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Copy picture (Ctrl+C)</source>
        <translation>Bild kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>scale</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <comment>width, height</comment>
        <translation>%1 × %2 Pixel</translation>
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
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Keep the open conversation up to date</source>
        <translation>Geöffnete Unterhaltung aktuell halten</translation>
    </message>
    <message>
        <source>Draw *bold* and _italic_</source>
        <translation>*Fett* und _kursiv_ darstellen</translation>
    </message>
    <message>
        <source>Country of numbers without a country code</source>
        <translation>Land von Nummern ohne Ländervorwahl</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie auf dem Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Nothing moves by itself. Off, it is as the desktop has it.</source>
        <translation>Nichts bewegt sich von selbst. Ist dies aus, gilt die Einstellung des Desktops.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>The service is asked again by itself, seldom while nothing is new.</source>
        <translation>Der Dienst wird von selbst erneut abgefragt, selten, solange es nichts Neues gibt.</translation>
    </message>
    <message>
        <source>Off, the marks stand as they were written.</source>
        <translation>Ist dies aus, bleiben die Zeichen so stehen, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>A number without a country code belongs to this country.</source>
        <translation>Eine Nummer ohne Ländervorwahl gehört zu diesem Land.</translation>
    </message>
</context>
<context>
    <name>contactdesk::QueueChip</name>
    <message>
        <source>Changes that this computer still owes the service. Press to see them.</source>
        <translation>Änderungen, die dieser Computer noch an den Dienst senden muss. Klicken Sie, um sie zu sehen.</translation>
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
        <translation>Zu sendende Änderungen</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Close the changes to be sent</source>
        <translation>Zu sendende Änderungen schließen</translation>
    </message>
    <message>
        <source>All sent.</source>
        <translation>Alles gesendet.</translation>
    </message>
    <message>
        <source>Nothing is waiting to be sent to the service.</source>
        <translation>Nichts wartet darauf, an den Dienst gesendet zu werden.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Kontakt öffnen</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Another window of this program sends for this account: decide there.</source>
        <translation>Ein anderes Fenster dieses Programms sendet für dieses Konto: Entscheiden Sie dort.</translation>
    </message>
    <message>
        <source>Discard this new contact, with all that was typed?</source>
        <translation>Diesen neuen Kontakt mit allen Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>Discard this change? The service keeps what it has.</source>
        <translation>Diese Änderung verwerfen? Der Dienst behält, was er hat.</translation>
    </message>
</context>
<context>
    <name>contactdesk::RegionModel</name>
    <message>
        <source>No country</source>
        <translation>Kein Land</translation>
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
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy what is known of this failure, for whoever can help. It holds no key.</source>
        <translation>Kopiert, was über diesen Fehler bekannt ist, für jemanden, der helfen kann. Ein Schlüssel ist nicht enthalten.</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Bericht kopiert</translation>
    </message>
</context>
<context>
    <name>contactdesk::SavedSearchDelegate</name>
    <message>
        <source>Name of this search</source>
        <translation>Name dieser Suche</translation>
    </message>
</context>
<context>
    <name>contactdesk::SavedSearchModel</name>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
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
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Name of this search</source>
        <translation>Name dieser Suche</translation>
    </message>
</context>
<context>
    <name>contactdesk::SavedSearchView</name>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
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
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>maybe the one that was typed</source>
        <translation>vielleicht die eingegebene Nummer</translation>
    </message>
    <message>
        <source>with changes that wait to be sent</source>
        <translation>mit Änderungen, die auf das Senden warten</translation>
    </message>
    <message>
        <source>with changes that need you</source>
        <translation>mit Änderungen, die zu klären sind</translation>
    </message>
    <message>
        <source>with unsaved changes</source>
        <translation>mit nicht gespeicherten Änderungen</translation>
    </message>
    <message>
        <source>Look up %1 on the service</source>
        <translation>%1 beim Dienst nachschlagen</translation>
    </message>
    <message>
        <source>Look up %1 on the service.</source>
        <translation>%1 beim Dienst nachschlagen.</translation>
    </message>
    <message>
        <source>The number differs by a digit that comes and goes in this country.</source>
        <translation>Die Nummer unterscheidet sich durch eine Ziffer, die in diesem Land mal steht und mal fehlt.</translation>
    </message>
</context>
<context>
    <name>contactdesk::SentWords</name>
    <message>
        <source>Saved here: %1</source>
        <translation>Hier gespeichert: %1</translation>
    </message>
    <message>
        <source>Refused by the service: %1</source>
        <translation>Vom Dienst abgelehnt: %1</translation>
    </message>
    <message>
        <source>Needs you: %1</source>
        <translation>Zu klären: %1</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Angelegt: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>%1 – without seeing what the service had there before</source>
        <translation>%1 – ohne zu sehen, was der Dienst vorher dort hatte</translation>
    </message>
</context>
<context>
    <name>contactdesk::Session</name>
    <message>
        <source>Starting the local workspace…</source>
        <translation>Lokaler Arbeitsbereich wird gestartet…</translation>
    </message>
    <message>
        <source>The local workspace could not be started</source>
        <translation>Der lokale Arbeitsbereich konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>Local workspace</source>
        <translation>Lokaler Arbeitsbereich</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>„%1“ wird geöffnet…</translation>
    </message>
    <message>
        <source>No key, no service</source>
        <translation>Kein Schlüssel, kein Dienst</translation>
    </message>
</context>
<context>
    <name>contactdesk::SidePane</name>
    <message>
        <source>Show the changes that this computer still owes the service</source>
        <translation>Änderungen anzeigen, die dieser Computer noch an den Dienst senden muss</translation>
    </message>
    <message>
        <source>Changes to be sent</source>
        <translation>Zu sendende Änderungen</translation>
    </message>
    <message>
        <source>Choice in a conflict</source>
        <translation>Auswahl bei einem Konflikt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Found messages</source>
        <translation>Gefundene Nachrichten</translation>
    </message>
    <message>
        <source>Answered by you</source>
        <translation>Von Ihnen beantwortet</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
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
        <translation>Nach diesem Schlagwort &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Copy the name</source>
        <translation>Namen &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>contactdesk::TagsPanel</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>No description.</source>
        <translation>Keine Beschreibung.</translation>
    </message>
    <message>
        <source>The tags could not be read. %1</source>
        <translation>Die Schlagwörter konnten nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>Reading the tags…</source>
        <translation>Schlagwörter werden gelesen…</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Nicht bekannt.</translation>
    </message>
    <message>
        <source>No tags.</source>
        <translation>Keine Schlagwörter.</translation>
    </message>
    <message>
        <source>Reading the tags</source>
        <translation>Lesen der Schlagwörter</translation>
    </message>
</context>
<context>
    <name>contactdesk::TakeAlongChoice</name>
    <message>
        <source>The first day that is taken along</source>
        <translation>Erster Tag, der dabei ist</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Data for programs (JSON)</source>
        <translation>Daten für Programme (JSON)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>Document (PDF)</source>
        <translation>Dokument (PDF)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Nachrichten</translation>
    </message>
    <message>
        <source>The whole conversation: %1</source>
        <translation>Ganze Unterhaltung: %1</translation>
    </message>
    <message>
        <source>What is filtered now: %1</source>
        <translation>Aktuell gefiltert: %1</translation>
    </message>
    <message>
        <source>What is selected: %1</source>
        <translation>Ausgewählt: %1</translation>
    </message>
    <message>
        <source>Since a day</source>
        <translation>Ab einem Tag</translation>
    </message>
</context>
<context>
    <name>contactdesk::TakeAlongPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Take the conversation along</source>
        <translation>Unterhaltung speichern oder drucken</translation>
    </message>
    <message>
        <source>This computer knows no printer.</source>
        <translation>Dieser Computer kennt keinen Drucker.</translation>
    </message>
    <message>
        <source>A PDF can be printed elsewhere.</source>
        <translation>Ein PDF lässt sich anderswo drucken.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>contactdesk::TakeAlongProgress</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>contactdesk::TakeOverBar</name>
    <message>
        <source>You answer</source>
        <translation>Sie antworten</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>The bot answers again.</source>
        <translation>Der Bot antwortet wieder.</translation>
    </message>
    <message>
        <source>30 more minutes</source>
        <translation>30 Minuten länger</translation>
    </message>
    <message>
        <source>The bot stays off for 30 minutes more.</source>
        <translation>Der Bot bleibt 30 Minuten länger aus.</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Unbefristet</translation>
    </message>
    <message>
        <source>The bot stays off until you hand back.</source>
        <translation>Der Bot bleibt aus, bis Sie den Kontakt zurückgeben.</translation>
    </message>
    <message>
        <source>%1: %2, then the bot answers again.</source>
        <comment>name, what is left</comment>
        <translation>%1: %2, dann antwortet der Bot wieder.</translation>
    </message>
    <message>
        <source>The bot is still off: switching it on again was refused. See the changes to be sent.</source>
        <translation>Der Bot ist noch aus: Das Wiedereinschalten wurde abgelehnt. Siehe die zu sendenden Änderungen.</translation>
    </message>
    <message>
        <source>The time is over: the bot is being switched on again.</source>
        <translation>Die Zeit ist abgelaufen: Der Bot wird wieder eingeschaltet.</translation>
    </message>
    <message>
        <source>%1 · the bot answers again at %2</source>
        <comment>what is left, a time</comment>
        <translation>%1 · der Bot antwortet wieder ab %2</translation>
    </message>
    <message>
        <source>No end: the bot stays off until you hand back.</source>
        <translation>Unbefristet: Der Bot bleibt aus, bis Sie den Kontakt zurückgeben.</translation>
    </message>
</context>
<context>
    <name>contactdesk::TakeOverChip</name>
    <message>
        <source>Contacts whose bot was switched off here and not on again. Press to see them.</source>
        <translation>Kontakte, deren Bot hier aus- und noch nicht wieder eingeschaltet wurde. Klicken Sie, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Show the contacts whose bot was switched off here</source>
        <translation>Kontakte anzeigen, deren Bot hier ausgeschaltet wurde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered by you</source>
        <translation>
            <numerusform>%Ln von Ihnen beantwortet</numerusform>
            <numerusform>%Ln von Ihnen beantwortet</numerusform>
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
        <translation>Der Bot antwortet %1 wieder.</translation>
    </message>
    <message numerus="yes">
        <source>The bot answers %Ln contact(s) again.</source>
        <translation>
            <numerusform>Der Bot antwortet %Ln Kontakt wieder.</numerusform>
            <numerusform>Der Bot antwortet %Ln Kontakten wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The time for which you had taken over is over.</source>
        <translation>Die Zeit Ihrer Übernahme ist abgelaufen.</translation>
    </message>
    <message>
        <source>The time for which you had taken over %1 is over.</source>
        <translation>Die Zeit Ihrer Übernahme von %1 ist abgelaufen.</translation>
    </message>
    <message numerus="yes">
        <source>The time for which you had taken over %Ln contact(s) is over.</source>
        <translation>
            <numerusform>Die Zeit Ihrer Übernahme von %Ln Kontakt ist abgelaufen.</numerusform>
            <numerusform>Die Zeit Ihrer Übernahme von %Ln Kontakten ist abgelaufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bot answers again as soon as the service has that.</source>
        <translation>Der Bot antwortet wieder, sobald der Dienst die Änderung hat.</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Kontakt öffnen</translation>
    </message>
</context>
<context>
    <name>contactdesk::TakeOverPanel</name>
    <message>
        <source>Answered by you</source>
        <translation>Von Ihnen beantwortet</translation>
    </message>
    <message>
        <source>Close the list of those whom you answer</source>
        <translation>Liste der von Ihnen beantworteten Personen schließen</translation>
    </message>
    <message>
        <source>Nobody is answered by you.</source>
        <translation>Sie antworten derzeit niemandem.</translation>
    </message>
    <message>
        <source>Contacts whose bot is switched off here stand in this list until it is switched on again. “Take over for 30 minutes” does both.</source>
        <translation>Kontakte, deren Bot hier ausgeschaltet wird, stehen in dieser Liste, bis er wieder eingeschaltet ist. „30 Minuten übernehmen“ erledigt beides.</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>30 more minutes</source>
        <translation>30 Minuten länger</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Kontakt öffnen</translation>
    </message>
    <message>
        <source>Hand back all…</source>
        <translation>Alle zurückgeben…</translation>
    </message>
    <message>
        <source>Hand all of them back to the bot?</source>
        <translation>Alle an den Bot zurückgeben?</translation>
    </message>
    <message>
        <source>Hand back all</source>
        <translation>Alle zurückgeben</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter antworten</translation>
    </message>
</context>
<context>
    <name>contactdesk::UpdateErrand</name>
    <message>
        <source>The service has made the change.</source>
        <translation>Der Dienst hat die Änderung ausgeführt.</translation>
    </message>
</context>
<context>
    <name>contactdesk::Wayfinder</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message numerus="yes">
        <source>Conversation: %Ln message(s)</source>
        <translation>
            <numerusform>Unterhaltung: %Ln Nachricht</numerusform>
            <numerusform>Unterhaltung: %Ln Nachrichten</numerusform>
        </translation>
    </message>
</context>
</TS>
