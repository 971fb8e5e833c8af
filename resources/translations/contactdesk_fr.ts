<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccountInput</name>
    <message>
        <source>Give the account a name, for you to tell it from others.</source>
        <translation>Donnez au compte un nom qui le distingue des autres.</translation>
    </message>
    <message>
        <source>Another account has this name already. Choose a different one.</source>
        <translation>Un autre compte porte déjà ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Give the service&apos;s address; the hosted service&apos;s is %1.</source>
        <translation>Indiquez l’adresse du service&#x202f;; celle du service hébergé est %1.</translation>
    </message>
    <message>
        <source>An address has no spaces in it.</source>
        <translation>Une adresse ne contient pas d’espaces.</translation>
    </message>
    <message>
        <source>This is no address of a service. It looks like %1.</source>
        <translation>Ce n’est pas l’adresse d’un service. Elle ressemble à %1.</translation>
    </message>
    <message>
        <source>Leave out the user name before the @: the key goes into its own field.</source>
        <translation>Omettez le nom d’utilisateur avant @&#xa0;: la clé a son propre champ.</translation>
    </message>
    <message>
        <source>Leave out what follows the ? or #: the key goes into its own field.</source>
        <translation>Omettez ce qui suit le ? ou le #&#xa0;: la clé a son propre champ.</translation>
    </message>
    <message>
        <source>The address must begin with https://, or anybody on the way could read the key. Plain http:// is for a service on this computer.</source>
        <translation>L’adresse doit commencer par https://, sinon la clé pourrait être lue en chemin. http:// ne convient qu’à un service sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Enter the account&apos;s key. Whoever manages the account can tell it.</source>
        <translation>Saisissez la clé du compte. Demandez-la à la personne qui gère le compte.</translation>
    </message>
    <message>
        <source>A key has no spaces or line breaks in it. Copy it again.</source>
        <translation>Une clé ne contient ni espaces ni retours à la ligne. Copiez-la de nouveau.</translation>
    </message>
</context>
<context>
    <name>ActionRegistry</name>
    <message>
        <source>&amp;New contact…</source>
        <translation>&amp;Nouveau contact…</translation>
    </message>
    <message>
        <source>&amp;Import contacts…</source>
        <translation>&amp;Importer des contacts…</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>&amp;Edit the name</source>
        <translation>&amp;Modifier le nom</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Take back the last change</source>
        <translation>&amp;Annuler la dernière modification</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Switch the &amp;bot on or off</source>
        <translation>Activer ou désactiver le &amp;bot</translation>
    </message>
    <message>
        <source>Switch &amp;do not disturb on or off</source>
        <translation>Activer ou désactiver «&#xa0;Ne pas &amp;déranger&#xa0;»</translation>
    </message>
    <message>
        <source>Show &amp;what the service sent</source>
        <translation>Afficher les données envoyées par le &amp;service</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Find in the conversation</source>
        <translation>&amp;Rechercher dans la conversation</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>Fi&amp;lter the messages</source>
        <translation>&amp;Filtrer les messages</translation>
    </message>
    <message>
        <source>&amp;Go to date…</source>
        <translation>&amp;Aller à la date…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
        <source>Draw *&amp;bold* and _italic_</source>
        <translation>Afficher *&amp;gras* et _italique_</translation>
    </message>
    <message>
        <source>&amp;Keep the open conversation up to date</source>
        <translation>&amp;Tenir à jour la conversation ouverte</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy with &amp;time</source>
        <translation>Copier avec l’&amp;heure</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Add to a list…</source>
        <translation>&amp;Ajouter à une liste…</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Comptes…</translation>
    </message>
    <message>
        <source>&amp;Search or look up…</source>
        <translation>&amp;Rechercher ou interroger…</translation>
    </message>
    <message>
        <source>&amp;Look up what is typed</source>
        <translation>&amp;Interroger sur le texte saisi</translation>
    </message>
    <message>
        <source>Look up what was &amp;copied</source>
        <translation>Interroger sur le texte &amp;copié</translation>
    </message>
    <message>
        <source>Save this searc&amp;h…</source>
        <translation>&amp;Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>C&amp;ontacts</source>
        <translation>C&amp;ontacts</translation>
    </message>
    <message>
        <source>Con&amp;versation</source>
        <translation>Con&amp;versation</translation>
    </message>
    <message>
        <source>&amp;Find in all conversations</source>
        <translation>Rechercher &amp;dans toutes les conversations</translation>
    </message>
    <message>
        <source>Changes in the &amp;queue</source>
        <translation>Modifications en &amp;file d’attente</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contact</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Aller à</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>Com&amp;pte</translation>
    </message>
    <message>
        <source>Take o&amp;ver for 30 minutes</source>
        <translation>Prendre le re&amp;lais 30 minutes</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Find a co&amp;mmand, contact or list…</source>
        <translation>Trouver une co&amp;mmande, un contact ou une liste…</translation>
    </message>
    <message>
        <source>&amp;Next contact</source>
        <translation>Contact &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous contact</source>
        <translation>Contact &amp;précédent</translation>
    </message>
    <message>
        <source>Nex&amp;t pane</source>
        <translation>Vo&amp;let suivant</translation>
    </message>
    <message>
        <source>Previo&amp;us pane</source>
        <translation>Vole&amp;t précédent</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Reto&amp;ur</translation>
    </message>
    <message>
        <source>P&amp;erson</source>
        <translation>Perso&amp;nne</translation>
    </message>
    <message>
        <source>People ans&amp;wered by you</source>
        <translation>Personnes à &amp;qui vous répondez</translation>
    </message>
    <message>
        <source>&amp;Keys and help</source>
        <translation>&amp;Touches et aide</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
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
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>il y a %Ln min</numerusform>
            <numerusform>il y a %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>il y a %Ln h</numerusform>
            <numerusform>il y a %Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Service, %1</source>
        <translation>Service, %1</translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation>Saisi ici</translation>
    </message>
    <message>
        <source>Typed here, %1</source>
        <translation>Saisi ici, %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import du %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The log file %1 can&apos;t be written.</source>
        <translation>Impossible d’écrire dans le fichier journal %1.</translation>
    </message>
    <message>
        <source>Open the account of this name.</source>
        <translation>Ouvrir le compte qui porte ce nom.</translation>
    </message>
    <message>
        <source>Use the service at this address (HTTPS, or HTTP on this computer) for this run.</source>
        <translation>Utiliser pour cette session le service à cette adresse (HTTPS, ou HTTP sur cet ordinateur).</translation>
    </message>
    <message>
        <source>Read the service&apos;s key from this file.</source>
        <translation>Lire la clé du service dans ce fichier.</translation>
    </message>
    <message>
        <source>Look up a phone number or an e-mail address.</source>
        <translation>Interroger le service sur un numéro de téléphone ou une adresse e-mail.</translation>
    </message>
    <message>
        <source>Save a picture of the window (PNG) when all is shown, and quit.</source>
        <translation>Enregistrer une image de la fenêtre (PNG) une fois tout affiché, puis quitter.</translation>
    </message>
    <message>
        <source>Size of the window, as in 1280x800.</source>
        <translation>Taille de la fenêtre, par exemple 1280x800.</translation>
    </message>
    <message>
        <source>Keep the user&apos;s data in this folder.</source>
        <translation>Conserver les données de l’utilisateur dans ce dossier.</translation>
    </message>
    <message>
        <source>Write what the program does to this file; no key is in it.</source>
        <translation>Écrire dans ce fichier ce que fait le programme&#x202f;; aucune clé n’y figure.</translation>
    </message>
    <message>
        <source>Check whether this installation has all it needs, say so, and quit.</source>
        <translation>Vérifier que cette installation a tout ce qu’il lui faut, le dire et quitter.</translation>
    </message>
    <message>
        <source>Desktop contact manager for support staff.</source>
        <translation>Gestionnaire de contacts de bureau pour le support client.</translation>
    </message>
    <message>
        <source>Unexpected: %1</source>
        <translation>Inattendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only one of --workspace, --account and --service.</source>
        <translation>Une seule des options --workspace, --account et --service.</translation>
    </message>
    <message>
        <source>--size looks like 1280x800.</source>
        <translation>--size s’écrit comme 1280x800.</translation>
    </message>
    <message>
        <source>--key-file goes with --service.</source>
        <translation>--key-file va avec --service.</translation>
    </message>
    <message>
        <source>--service needs --key-file.</source>
        <translation>--service exige --key-file.</translation>
    </message>
    <message>
        <source>--service takes an HTTPS address, or an HTTP one on this computer: a key does not travel unencrypted.</source>
        <translation>--service attend une adresse HTTPS, ou HTTP sur cet ordinateur&#xa0;: une clé ne circule pas sans chiffrement.</translation>
    </message>
    <message>
        <source>The key file %1 can&apos;t be read: %2</source>
        <translation>Impossible de lire le fichier de clé %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is too long for a key file.</source>
        <translation>%1 est trop long pour un fichier de clé.</translation>
    </message>
    <message>
        <source>The key file %1 can be read by others. Make it yours alone: chmod 600.</source>
        <translation>D’autres peuvent lire le fichier de clé %1. Réservez-le à vous seul&#xa0;: chmod 600.</translation>
    </message>
    <message>
        <source>The key file %1 holds no key.</source>
        <translation>Le fichier de clé %1 ne contient aucune clé.</translation>
    </message>
    <message>
        <source>The SQLite file to serve, created if it isn&apos;t there.</source>
        <translation>Le fichier SQLite à servir, créé s’il n’existe pas.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>A key that opens the service; may be given several times. Everyone on this computer can see it in the list of processes: better use --key-file.</source>
        <translation>Une clé qui donne accès au service&#x202f;; option répétable. Tous les utilisateurs de cet ordinateur peuvent la voir dans la liste des processus&#xa0;: préférez --key-file.</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>A file of keys, one a line, readable by you alone.</source>
        <translation>Un fichier de clés, une par ligne, lisible par vous seul.</translation>
    </message>
    <message>
        <source>The port on this computer; 0, the default, for any free one.</source>
        <translation>Le port sur cet ordinateur&#x202f;; 0, la valeur par défaut, pour un port libre quelconque.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>&quot;documented&quot; (the default): answers as the service&apos;s reference has them; &quot;observed&quot;: as the live service was seen to answer.</source>
        <translation>&quot;documented&quot; (par défaut)&#xa0;: réponses conformes à la référence du service&#x202f;; &quot;observed&quot;&#xa0;: réponses observées auprès du service réel.</translation>
    </message>
    <message>
        <source>form</source>
        <translation>forme</translation>
    </message>
    <message>
        <source>Fill a database without contacts with sample data.</source>
        <translation>Remplir une base de données sans contacts avec des données d’exemple.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>There is an argument too many.</source>
        <translation>Il y a un argument de trop.</translation>
    </message>
    <message>
        <source>Name the database with --database.</source>
        <translation>Indiquez la base de données avec --database.</translation>
    </message>
    <message>
        <source>The port must be a number from 0 to 65535.</source>
        <translation>Le port doit être un nombre de 0 à 65535.</translation>
    </message>
    <message>
        <source>The answers are &quot;documented&quot; or &quot;observed&quot;.</source>
        <translation>Les réponses sont &quot;documented&quot; ou &quot;observed&quot;.</translation>
    </message>
    <message>
        <source>Give a key with --key-file or --key.</source>
        <translation>Donnez une clé avec --key-file ou --key.</translation>
    </message>
    <message>
        <source>Serves a contact database on this computer, for Contact Desk and its like. The first line printed is the service&apos;s address.</source>
        <translation>Met à disposition une base de contacts sur cet ordinateur, pour Contact Desk et les programmes similaires. La première ligne affichée est l’adresse du service.</translation>
    </message>
    <message>
        <source>An option lacks its value. See --help.</source>
        <translation>Il manque la valeur d’une option. Voir --help.</translation>
    </message>
    <message>
        <source>There is an unknown option. See --help.</source>
        <translation>Il y a une option inconnue. Voir --help.</translation>
    </message>
    <message>
        <source>light, dark, high-contrast-light or high-contrast-dark, instead of what the desktop has.</source>
        <translation>light, dark, high-contrast-light ou high-contrast-dark, au lieu de l’apparence du bureau.</translation>
    </message>
    <message>
        <source>The language of the window for this run: %1.</source>
        <translation>La langue de la fenêtre pour cette exécution&#xa0;: %1.</translation>
    </message>
    <message>
        <source>--theme is light, dark, high-contrast-light or high-contrast-dark.</source>
        <translation>--theme vaut light, dark, high-contrast-light ou high-contrast-dark.</translation>
    </message>
    <message>
        <source>--language is one of %1.</source>
        <translation>--language vaut l’un de %1.</translation>
    </message>
    <message>
        <source>Open the local workspace, whatever was used last.</source>
        <translation>Ouvrir l’espace de travail local, quel que soit le dernier utilisé.</translation>
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
        <translation>Il y a un serveur à cette adresse, mais il ne répond pas comme le service. Vérifiez l’adresse&#x202f;; celle du service hébergé est %1.</translation>
    </message>
    <message>
        <source>The service asks for a pause, so the key could not be tested.</source>
        <translation>Le service demande une pause&#x202f;; la clé n’a donc pas pu être testée.</translation>
    </message>
    <message>
        <source>Test it again after %1.</source>
        <translation>Testez-la de nouveau après %1.</translation>
    </message>
    <message>
        <source>Wait a little, then test it again.</source>
        <translation>Attendez un peu, puis testez-la de nouveau.</translation>
    </message>
    <message>
        <source>Check the address and its port.</source>
        <translation>Vérifiez l’adresse et son port.</translation>
    </message>
    <message>
        <source>Check the address letter by letter. If it is right, do not go on, and ask whoever manages this computer&apos;s network.</source>
        <translation>Vérifiez l’adresse lettre par lettre. Si elle est correcte, ne continuez pas et adressez-vous à la personne qui gère le réseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>The service at this address refused the key. Check that it was copied as a whole, or ask whoever manages the account for its present key.</source>
        <translation>Le service à cette adresse a refusé la clé. Vérifiez qu’elle a été copiée en entier, ou demandez la clé actuelle à la personne qui gère le compte.</translation>
    </message>
    <message>
        <source>The service does not let this key look contacts up. Ask whoever manages the account.</source>
        <translation>Le service ne permet pas à cette clé d’interroger les contacts. Adressez-vous à la personne qui gère le compte.</translation>
    </message>
    <message>
        <source>Check the address, or test it again in a moment.</source>
        <translation>Vérifiez l’adresse, ou testez-la de nouveau dans un instant.</translation>
    </message>
    <message>
        <source>Test it again in a moment; if it stays so, check the address.</source>
        <translation>Testez-la de nouveau dans un instant&#x202f;; si cela persiste, vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The service answered, but did not accept the question, so the key could not be tested. Check the address.</source>
        <translation>Le service a répondu, mais n’a pas accepté la demande&#x202f;; la clé n’a donc pas pu être testée. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The service answered and took the key.</source>
        <translation>Le service a répondu et accepté la clé.</translation>
    </message>
    <message>
        <source>The address must begin with https://, so nothing was sent: anybody on the way could have read the key.</source>
        <translation>L’adresse doit commencer par https://&#x202f;; rien n’a donc été envoyé, car la clé aurait pu être lue en chemin.</translation>
    </message>
</context>
<context>
    <name>ContactDetailsModel</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ContactField</name>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Bot answers</source>
        <translation>Le bot répond</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Do not disturb because</source>
        <translation>Motif «&#xa0;Ne pas déranger&#xa0;»</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Custom channel</source>
        <translation>Canal personnalisé</translation>
    </message>
    <message>
        <source>Instagram id</source>
        <translation>Identifiant Instagram</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Identifiant externe</translation>
    </message>
    <message>
        <source>Chat widget id</source>
        <translation>Identifiant du widget</translation>
    </message>
    <message>
        <source>Chat window open</source>
        <translation>Fenêtre de chat ouverte</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Dernière activité</translation>
    </message>
    <message>
        <source>Last message from them</source>
        <translation>Dernier message du contact</translation>
    </message>
    <message>
        <source>Has been active</source>
        <translation>A été actif</translation>
    </message>
    <message>
        <source>Chat concluded</source>
        <translation>Chat terminé</translation>
    </message>
    <message>
        <source>Credits used</source>
        <translation>Crédits utilisés</translation>
    </message>
    <message>
        <source>Messages by the bot</source>
        <translation>Messages du bot</translation>
    </message>
</context>
<context>
    <name>EmailAddress</name>
    <message>
        <source>Type an e-mail address.</source>
        <translation>Saisissez une adresse e-mail.</translation>
    </message>
    <message>
        <source>An e-mail address has no spaces.</source>
        <translation>Une adresse e-mail ne contient pas d’espaces.</translation>
    </message>
    <message>
        <source>This e-mail address has no @. An address looks like name@example.com.</source>
        <translation>Cette adresse e-mail n’a pas de @. Une adresse ressemble à nom@example.com.</translation>
    </message>
    <message>
        <source>An e-mail address has only one @.</source>
        <translation>Une adresse e-mail n’a qu’un seul @.</translation>
    </message>
    <message>
        <source>The part before the @ is not one that an e-mail address can have.</source>
        <translation>La partie avant @ ne peut pas figurer dans une adresse e-mail.</translation>
    </message>
    <message>
        <source>The part after the @ is not a mail domain. It looks like example.com.</source>
        <translation>La partie après @ n’est pas un domaine de messagerie. Il ressemble à example.com.</translation>
    </message>
    <message>
        <source>This e-mail address is too long.</source>
        <translation>Cette adresse e-mail est trop longue.</translation>
    </message>
    <message>
        <source>The service uses this address for “not given”. It belongs to nobody.</source>
        <translation>Le service utilise cette adresse pour «&#xa0;non renseigné&#xa0;». Elle n’appartient à personne.</translation>
    </message>
</context>
<context>
    <name>EmbeddedServer</name>
    <message>
        <source>The sample data could not be written.</source>
        <translation>Les données d’exemple n’ont pas pu être écrites.</translation>
    </message>
    <message>
        <source>The service needs a key to be opened with.</source>
        <translation>Le service a besoin d’une clé pour y accéder.</translation>
    </message>
    <message>
        <source>The service can&apos;t listen on this computer.</source>
        <translation>Le service ne peut pas écouter sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The service can&apos;t listen on port %1. Another program may have it.</source>
        <translation>Le service ne peut pas écouter sur le port %1. Un autre programme l’occupe peut-être.</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>%1: from %2 to %3</source>
        <comment>field, what it was, what it becomes</comment>
        <translation>%1&#xa0;: de %2 à %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, what it was, what it becomes</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what was typed</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <comment>kind of change, what was, what becomes</comment>
        <translation>%1&#xa0;: de %2 à %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>kind of change, what was, what becomes</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>New contact, %1</source>
        <comment>its number</comment>
        <translation>Nouveau contact, %1</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>The service says: “%1”.</source>
        <translation>Réponse du service&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Waiting until the service has this contact</source>
        <translation>En attente de l’arrivée de ce contact au service</translation>
    </message>
    <message>
        <source>Waiting until %1</source>
        <comment>a time</comment>
        <translation>En attente jusqu’à %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how it stands, and why</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Add to list “%1”</source>
        <translation>Ajout à la liste «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove from list “%1”</source>
        <translation>Retrait de la liste «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Name of list %1</source>
        <translation>Nom de la liste %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Checking whether it arrived</source>
        <translation>Vérification de l’arrivée</translation>
    </message>
    <message>
        <source>Exists already</source>
        <translation>Existe déjà</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Action requise</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Taken back or given up</source>
        <translation>Annulé ou abandonné</translation>
    </message>
    <message>
        <source>Needs you: a contact with this number exists already</source>
        <translation>Action requise&#xa0;: un contact avec ce numéro existe déjà</translation>
    </message>
    <message>
        <source>Needs you: changed by somebody else meanwhile</source>
        <translation>Action requise&#xa0;: modifié entre-temps par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Refused: %1 %2</source>
        <comment>why, and what to do</comment>
        <translation>Refusé&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>Done, though the service didn&apos;t say what it had before</source>
        <translation>Terminé, mais le service n’a pas indiqué la valeur précédente</translation>
    </message>
    <message>
        <source>This took something back itself.</source>
        <translation>Cette modification en a elle-même annulé une autre.</translation>
    </message>
    <message>
        <source>This has been taken back or given up already.</source>
        <translation>Cette modification a déjà été annulée ou abandonnée.</translation>
    </message>
    <message>
        <source>This is being taken back already.</source>
        <translation>L’annulation de cette modification est déjà en cours.</translation>
    </message>
    <message>
        <source>A contact that was created can&apos;t be taken back: the service lets nobody delete one.</source>
        <translation>La création d’un contact ne peut pas être annulée&#xa0;: le service ne permet à personne d’en supprimer.</translation>
    </message>
    <message>
        <source>This is under way: it can be taken back once the service has answered.</source>
        <translation>Envoi en cours&#xa0;: l’annulation sera possible une fois que le service aura répondu.</translation>
    </message>
    <message>
        <source>What it was before isn&apos;t known, so there is nothing to go back to.</source>
        <translation>La valeur précédente n’est pas connue&#xa0;: il n’y a rien à rétablir.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The service could not be reached: its address is not known here.</source>
        <translation>Impossible de joindre le service&#xa0;: son adresse n’est pas connue ici.</translation>
    </message>
    <message>
        <source>The service could not be reached: its computer refused the connection.</source>
        <translation>Impossible de joindre le service&#xa0;: son serveur a refusé la connexion.</translation>
    </message>
    <message>
        <source>The service could not be reached: its computer did not respond.</source>
        <translation>Impossible de joindre le service&#xa0;: son serveur n’a pas répondu.</translation>
    </message>
    <message>
        <source>The connection to the service broke before the answer was there.</source>
        <translation>La connexion au service a été coupée avant l’arrivée de la réponse.</translation>
    </message>
    <message>
        <source>The service could not be reached: this network&apos;s proxy did not help.</source>
        <translation>Impossible de joindre le service&#xa0;: le proxy de ce réseau n’a pas abouti.</translation>
    </message>
    <message>
        <source>The service could not be reached: this network&apos;s proxy wants a password.</source>
        <translation>Impossible de joindre le service&#xa0;: le proxy de ce réseau demande un mot de passe.</translation>
    </message>
    <message>
        <source>The service&apos;s address is not an encrypted one, so nothing was sent.</source>
        <translation>L’adresse du service n’est pas chiffrée&#x202f;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Nobody trusted vouches for the service&apos;s certificate, so nothing was sent.</source>
        <translation>Aucune autorité de confiance ne garantit le certificat du service&#x202f;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is not valid today, so nothing was sent.</source>
        <translation>Le certificat du service n’est pas valide à ce jour&#x202f;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is for another address, so nothing was sent.</source>
        <translation>Le certificat du service concerne une autre adresse&#x202f;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>No secure connection to the service came about, so nothing was sent.</source>
        <translation>Aucune connexion sécurisée au service n’a pu être établie&#x202f;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is full, so its own data could not be written.</source>
        <translation>Le disque de cet ordinateur est plein&#x202f;; ses données locales n’ont pas pu être écrites.</translation>
    </message>
    <message>
        <source>This computer&apos;s own data may only be read, so nothing could be written.</source>
        <translation>Les données locales de cet ordinateur sont en lecture seule&#x202f;; rien n’a pu être écrit.</translation>
    </message>
    <message>
        <source>A file of this computer&apos;s own data is damaged.</source>
        <translation>Un fichier des données locales de cet ordinateur est endommagé.</translation>
    </message>
    <message>
        <source>Another program holds this computer&apos;s own data and did not let go.</source>
        <translation>Un autre programme utilise les données locales de cet ordinateur et ne les a pas libérées.</translation>
    </message>
    <message>
        <source>This computer&apos;s own data were written by a newer version of this program.</source>
        <translation>Les données locales de cet ordinateur ont été écrites par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>The message gives no address that this program would ask for the file.</source>
        <translation>Le message ne donne aucune adresse à laquelle ce programme demanderait le fichier.</translation>
    </message>
    <message>
        <source>The file&apos;s address leads into this computer&apos;s own network, so it was not asked for.</source>
        <translation>L’adresse du fichier mène au réseau interne de cet ordinateur&#x202f;; il n’a donc pas été demandé.</translation>
    </message>
    <message>
        <source>The host that keeps the file could not be reached.</source>
        <translation>Impossible de joindre l’hôte qui conserve le fichier.</translation>
    </message>
    <message>
        <source>No secure connection to the host that keeps the file came about.</source>
        <translation>Aucune connexion sécurisée à l’hôte qui conserve le fichier n’a pu être établie.</translation>
    </message>
    <message>
        <source>The host that keeps the file led on to where this program does not go.</source>
        <translation>L’hôte qui conserve le fichier a redirigé vers un endroit où ce programme ne va pas.</translation>
    </message>
    <message>
        <source>The host that keeps the file did not send it in time.</source>
        <translation>L’hôte qui conserve le fichier ne l’a pas envoyé à temps.</translation>
    </message>
    <message>
        <source>The connection broke before the whole file was there.</source>
        <translation>La connexion a été coupée avant l’arrivée du fichier complet.</translation>
    </message>
    <message>
        <source>The host does not keep this file any more.</source>
        <translation>L’hôte ne conserve plus ce fichier.</translation>
    </message>
    <message>
        <source>The host that keeps the file did not give it to this program.</source>
        <translation>L’hôte qui conserve le fichier ne l’a pas fourni à ce programme.</translation>
    </message>
    <message>
        <source>The picture is larger than what is shown here.</source>
        <translation>L’image est plus grande que ce qui est affiché ici.</translation>
    </message>
    <message>
        <source>What came is not a picture that this program can show.</source>
        <translation>Ce qui est arrivé n’est pas une image que ce programme peut afficher.</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>L’image est endommagée.</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>Impossible d’écrire le fichier à cet endroit.</translation>
    </message>
    <message>
        <source>Check the network and the account&apos;s address, then try again. Nothing you typed is lost.</source>
        <translation>Vérifiez le réseau et l’adresse du compte, puis réessayez. Rien de votre saisie n’est perdu.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s proxy settings, then start the program again.</source>
        <translation>Vérifiez les réglages du proxy de cet ordinateur, puis redémarrez le programme.</translation>
    </message>
    <message>
        <source>Give the account an address that begins with https://.</source>
        <translation>Donnez au compte une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. If it is right, tell whoever runs the service.</source>
        <translation>Vérifiez la date de cet ordinateur. Si elle est correcte, prévenez l’exploitant du service.</translation>
    </message>
    <message>
        <source>Make room on the disk. What the service holds is not affected.</source>
        <translation>Libérez de la place sur le disque. Les données du service ne sont pas touchées.</translation>
    </message>
    <message>
        <source>Check who may write to the file and its folder.</source>
        <translation>Vérifiez qui peut écrire dans le fichier et son dossier.</translation>
    </message>
    <message>
        <source>Start the program again: it saves what can be read.</source>
        <translation>Redémarrez le programme&#xa0;: il sauvera ce qui peut être lu.</translation>
    </message>
    <message>
        <source>Close whatever else has the file open, then start the program again.</source>
        <translation>Fermez tout autre programme qui a ouvert le fichier, puis redémarrez celui-ci.</translation>
    </message>
    <message>
        <source>Start the newer version.</source>
        <translation>Lancez la version plus récente.</translation>
    </message>
    <message>
        <source>Ask the person to send it once more.</source>
        <translation>Demandez à la personne de l’envoyer de nouveau.</translation>
    </message>
    <message>
        <source>Open it in the browser if you trust its host.</source>
        <translation>Ouvrez-le dans le navigateur si vous faites confiance à son hôte.</translation>
    </message>
    <message>
        <source>Check the network, then try again, or open it in the browser.</source>
        <translation>Vérifiez le réseau, puis réessayez, ou ouvrez-le dans le navigateur.</translation>
    </message>
    <message>
        <source>Try again, or open it in the browser.</source>
        <translation>Réessayez, ou ouvrez-le dans le navigateur.</translation>
    </message>
    <message>
        <source>Save it, or open it in the browser.</source>
        <translation>Enregistrez-le, ou ouvrez-le dans le navigateur.</translation>
    </message>
    <message>
        <source>Check the disk and the folder, or save it somewhere else.</source>
        <translation>Vérifiez le disque et le dossier, ou enregistrez-le ailleurs.</translation>
    </message>
    <message>
        <source>The service was asked, but its answer never arrived. The change may or may not have been made.</source>
        <translation>La demande a été envoyée au service, mais sa réponse n’est jamais arrivée. La modification a peut-être été faite, ou non.</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>Impossible de joindre le service.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Le service n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The service refused the key of this account. It was probably replaced.</source>
        <translation>Le service a refusé la clé de ce compte. Elle a probablement été remplacée.</translation>
    </message>
    <message>
        <source>The service does not allow this to this account.</source>
        <translation>Le service ne permet pas cela à ce compte.</translation>
    </message>
    <message>
        <source>The service knows no such contact.</source>
        <translation>Le service ne connaît pas ce contact.</translation>
    </message>
    <message>
        <source>The service already has this contact.</source>
        <translation>Le service a déjà ce contact.</translation>
    </message>
    <message>
        <source>The service did not accept what was sent.</source>
        <translation>Le service n’a pas accepté ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>The service asks for a pause: too many requests in a short time.</source>
        <translation>Le service demande une pause&#xa0;: trop de requêtes en peu de temps.</translation>
    </message>
    <message>
        <source>The service reported a fault of its own.</source>
        <translation>Le service a signalé une erreur interne.</translation>
    </message>
    <message>
        <source>The service answered in a form that this program does not understand.</source>
        <translation>Le service a répondu sous une forme que ce programme ne comprend pas.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>L’opération a été interrompue.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent over it.</source>
        <translation>La connexion n’est pas sécurisée&#x202f;; rien n’y a donc été envoyé.</translation>
    </message>
    <message>
        <source>This computer could not read or write its own data.</source>
        <translation>Cet ordinateur n’a pas pu lire ou écrire ses données locales.</translation>
    </message>
    <message>
        <source>Look the contact up again before you repeat it.</source>
        <translation>Interrogez de nouveau le service sur ce contact avant de recommencer.</translation>
    </message>
    <message>
        <source>Check the network, then try again. Nothing you typed is lost.</source>
        <translation>Vérifiez le réseau, puis réessayez. Rien de votre saisie n’est perdu.</translation>
    </message>
    <message>
        <source>Try again in a moment. Nothing you typed is lost.</source>
        <translation>Réessayez dans un instant. Rien de votre saisie n’est perdu.</translation>
    </message>
    <message>
        <source>Ask whoever manages the account for its present key, then enter that one.</source>
        <translation>Demandez la clé actuelle à la personne qui gère le compte, puis saisissez-la.</translation>
    </message>
    <message>
        <source>Check the id, or ask whoever manages the account.</source>
        <translation>Vérifiez l’identifiant, ou adressez-vous à la personne qui gère le compte.</translation>
    </message>
    <message>
        <source>Check the number or address, or create the contact.</source>
        <translation>Vérifiez le numéro ou l’adresse, ou créez le contact.</translation>
    </message>
    <message>
        <source>Open the one that exists. What you typed stays here until you do.</source>
        <translation>Ouvrez le contact existant. Votre saisie reste ici d’ici là.</translation>
    </message>
    <message>
        <source>Correct the entry and try again.</source>
        <translation>Corrigez la saisie et réessayez.</translation>
    </message>
    <message>
        <source>Try again after %1. Nothing you typed is lost.</source>
        <translation>Réessayez après %1. Rien de votre saisie n’est perdu.</translation>
    </message>
    <message>
        <source>Wait a little, then try again. Nothing you typed is lost.</source>
        <translation>Attendez un peu, puis réessayez. Rien de votre saisie n’est perdu.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, report it with the details.</source>
        <translation>Réessayez. Si cela persiste, signalez-le avec les détails.</translation>
    </message>
    <message>
        <source>Start it again when you want to.</source>
        <translation>Relancez-la quand vous le souhaitez.</translation>
    </message>
    <message>
        <source>Do not go on. Ask whoever manages this computer&apos;s network.</source>
        <translation>Ne continuez pas. Adressez-vous à la personne qui gère le réseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that its folder may be written to.</source>
        <translation>Vérifiez que le disque n’est pas plein et que son dossier est accessible en écriture.</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>All of them can be changed in the preferences.</source>
        <translation>Tous peuvent être modifiés dans les préférences.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Contact Desk %1, built with Qt %2.</source>
        <comment>two versions</comment>
        <translation>Contact Desk %1, construit avec Qt %2.</translation>
    </message>
    <message>
        <source>It is free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later): you may use, change and pass it on under its terms. It comes without any warranty.</source>
        <translation>C’est un logiciel libre sous la licence publique générale GNU (GNU General Public License), version 3 ou ultérieure (GPL-3.0-or-later)&#xa0;: vous pouvez l’utiliser, le modifier et le redistribuer selon ses termes. Il est fourni sans aucune garantie.</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>%1 added, %2 completed</source>
        <translation>Ajoutés&#xa0;: %1, complétés&#xa0;: %2</translation>
    </message>
    <message>
        <source>Cancelled before anything was imported.</source>
        <translation>Import interrompu avant le premier contact.</translation>
    </message>
    <message>
        <source>There was nobody in the file.</source>
        <translation>Il n’y avait personne dans le fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) added</source>
        <translation>
            <numerusform>%Ln contact ajouté</numerusform>
            <numerusform>%Ln contacts ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 completed</source>
        <translation>complétés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 left out: neither number nor e-mail</source>
        <translation>écartés, sans numéro ni e-mail&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancelled; until then %1.</source>
        <translation>Import interrompu&#x202f;; jusque-là, %1.</translation>
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
        <translation>Impossible de lire le fichier de clé %1.</translation>
    </message>
    <message>
        <source>The key file %1 holds no key.</source>
        <translation>Le fichier de clé %1 ne contient aucune clé.</translation>
    </message>
</context>
<context>
    <name>KeyProblem</name>
    <message>
        <source>No keychain can be reached on this desktop. Keep the key in a file that only you can read, or for this run only.</source>
        <translation>Aucun trousseau n’est accessible sur ce bureau. Conservez la clé dans un fichier que vous seul pouvez lire, ou pour cette session seulement.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. It may be waiting for its password: unlock it and try again, or keep the key elsewhere.</source>
        <translation>Le trousseau n’a pas répondu à temps. Il attend peut-être son mot de passe&#xa0;: déverrouillez-le et réessayez, ou conservez la clé ailleurs.</translation>
    </message>
    <message>
        <source>The keychain is locked, or access to it was refused. Unlock it and try again, or keep the key elsewhere.</source>
        <translation>Le trousseau est verrouillé, ou son accès a été refusé. Déverrouillez-le et réessayez, ou conservez la clé ailleurs.</translation>
    </message>
    <message>
        <source>The keychain reported a fault of its own. Try again, or keep the key elsewhere.</source>
        <translation>Le trousseau a signalé une erreur interne. Réessayez, ou conservez la clé ailleurs.</translation>
    </message>
    <message>
        <source>There is no key for this account where it should be kept. Enter it again.</source>
        <translation>Il n’y a pas de clé pour ce compte là où elle devrait être conservée. Saisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>The file with the key cannot be read or written. Check that the disk is not full and that its folder may be written to.</source>
        <translation>Le fichier de la clé ne peut pas être lu ou écrit. Vérifiez que le disque n’est pas plein et que son dossier est accessible en écriture.</translation>
    </message>
    <message>
        <source>The key is kept where you chose, but it could not be taken out of the place where it was before. Remove it there yourself.</source>
        <translation>La clé est conservée à l’endroit choisi, mais n’a pas pu être retirée de son emplacement précédent. Retirez-la vous-même.</translation>
    </message>
</context>
<context>
    <name>KeyRules</name>
    <message>
        <source>A command has one combination of keys, not several after one another.</source>
        <translation>Une commande a une seule combinaison de touches, pas plusieurs à la suite.</translation>
    </message>
    <message>
        <source>These keys type, or move about. Hold Ctrl or Alt as well, or take a function key.</source>
        <translation>Ces touches servent à écrire ou à se déplacer. Ajoutez Ctrl ou Alt, ou prenez une touche de fonction.</translation>
    </message>
    <message>
        <source>Alt with a letter or digit opens menus. Hold Ctrl instead.</source>
        <translation>Alt avec une lettre ou un chiffre ouvre les menus. Utilisez plutôt Ctrl.</translation>
    </message>
    <message>
        <source>These keys copy, paste or select text everywhere.</source>
        <translation>Ces touches servent partout à copier, coller ou sélectionner du texte.</translation>
    </message>
</context>
<context>
    <name>LookUpKey</name>
    <message>
        <source>Type a phone number or an e-mail address.</source>
        <translation>Saisissez un numéro de téléphone ou une adresse e-mail.</translation>
    </message>
    <message>
        <source>This is neither a phone number nor an e-mail address. A number looks like +31 6 12345678, an address like name@example.com.</source>
        <translation>Ce n’est ni un numéro de téléphone ni une adresse e-mail. Un numéro ressemble à +31&#xa0;6&#xa0;12345678, une adresse à nom@example.com.</translation>
    </message>
</context>
<context>
    <name>MediaBox</name>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>It took too long</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>N’existe plus</translation>
    </message>
    <message>
        <source>The host doesn&apos;t allow it</source>
        <translation>L’hôte ne le permet pas</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure</source>
        <translation>Connexion non sécurisée</translation>
    </message>
    <message>
        <source>It couldn&apos;t be fetched</source>
        <translation>Échec de la récupération</translation>
    </message>
    <message>
        <source>Can&apos;t be fetched</source>
        <translation>Non récupérable</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Fetching… %1 %</source>
        <translation>Récupération… %1&#x202f;%</translation>
    </message>
    <message>
        <source>Fetching… %1</source>
        <translation>Récupération… %1</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Récupération…</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Récupéré</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>MediaText</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Autocollant</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Fiche de contact</translation>
    </message>
</context>
<context>
    <name>MessageLayout</name>
    <message>
        <source>From whom isn&apos;t known</source>
        <translation>Expéditeur inconnu</translation>
    </message>
    <message>
        <source>Without text</source>
        <translation>Sans texte</translation>
    </message>
    <message>
        <source>Show more (%L1 characters are left)</source>
        <translation>Afficher la suite (reste %L1 caractères)</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>From them</source>
        <translation>Du contact</translation>
    </message>
    <message>
        <source>To them</source>
        <translation>Au contact</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Non remis</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Message with buttons</source>
        <translation>Message avec boutons</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Réaction</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>Message système</translation>
    </message>
    <message>
        <source>The service gives no time</source>
        <translation>Le service ne donne pas d’heure</translation>
    </message>
    <message>
        <source>The service doesn&apos;t say from whom</source>
        <translation>Le service n’indique pas l’expéditeur</translation>
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
            <numerusform>%Ln contact a pu être lu et est conservé.</numerusform>
            <numerusform>%Ln contacts ont pu être lus et sont conservés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No contact in it could be read.</source>
        <translation>Aucun contact n’a pu y être lu.</translation>
    </message>
    <message>
        <source>How many were lost can&apos;t be told.</source>
        <translation>Impossible de dire combien ont été perdus.</translation>
    </message>
    <message>
        <source>About %1 could not.</source>
        <translation>Environ %1 n’ont pas pu l’être.</translation>
    </message>
    <message>
        <source>The damaged file could not be kept.</source>
        <translation>Le fichier endommagé n’a pas pu être conservé.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>Le fichier endommagé est conservé sous %1.</translation>
    </message>
    <message>
        <source>The file with what this desk remembers was damaged.</source>
        <translation>Le fichier des données conservées sur ce poste était endommagé.</translation>
    </message>
    <message>
        <source>What you look up can&apos;t be remembered.</source>
        <translation>Les réponses du service ne peuvent pas être conservées sur ce poste.</translation>
    </message>
    <message>
        <source>The folder of this desk can&apos;t be written to: what is learned now is forgotten when the program ends.</source>
        <translation>Le dossier de ce poste n’est pas accessible en écriture&#xa0;: ce qui est appris maintenant sera oublié à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Nothing is lost at the service; whoever is looked up there is here again.</source>
        <translation>Rien n’est perdu du côté du service&#x202f;; il suffit de l’interroger sur une personne pour la retrouver ici.</translation>
    </message>
</context>
<context>
    <name>OverviewText</name>
    <message>
        <source>This person waits for an answer.</source>
        <translation>Cette personne attend une réponse.</translation>
    </message>
    <message>
        <source>%1 waits for an answer.</source>
        <translation>%1 attend une réponse.</translation>
    </message>
    <message>
        <source>This person waits for an answer (since %1).</source>
        <translation>Cette personne attend une réponse (depuis&#xa0;: %1).</translation>
    </message>
    <message>
        <source>%1 waits for an answer (since %2).</source>
        <translation>%1 attend une réponse (depuis&#xa0;: %2).</translation>
    </message>
    <message>
        <source>This person has waited for an answer for %1 (since %2).</source>
        <translation>Cette personne attend une réponse depuis %1 (%2).</translation>
    </message>
    <message>
        <source>%1 has waited for an answer for %2 (since %3).</source>
        <translation>%1 attend une réponse depuis %2 (%3).</translation>
    </message>
    <message>
        <source>We wait for an answer.</source>
        <translation>Nous attendons une réponse.</translation>
    </message>
    <message>
        <source>We wait for an answer from %1.</source>
        <translation>Nous attendons une réponse de %1.</translation>
    </message>
    <message>
        <source>We wait for an answer (since %1).</source>
        <translation>Nous attendons une réponse (depuis&#xa0;: %1).</translation>
    </message>
    <message>
        <source>We wait for an answer from %1 (since %2).</source>
        <translation>Nous attendons une réponse de %1 (depuis&#xa0;: %2).</translation>
    </message>
    <message>
        <source>We have waited for an answer for %1 (since %2).</source>
        <translation>Nous attendons une réponse depuis %1 (%2).</translation>
    </message>
    <message>
        <source>We have waited for an answer from %1 for %2 (since %3).</source>
        <translation>Nous attendons une réponse de %1 depuis %2 (%3).</translation>
    </message>
    <message>
        <source>%1 from them</source>
        <translation>%1 du contact</translation>
    </message>
    <message>
        <source>%1 to them</source>
        <translation>%1 au contact</translation>
    </message>
    <message>
        <source>%1 of unknown direction</source>
        <translation>%1 de sens inconnu</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>Semaine du %1</translation>
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
        <translation>Le dernier message au contact n’a pas été remis.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The service does not tell who wrote, so nobody knows who waits.</source>
        <translation>Le service n’indique pas qui a écrit&#x202f;; on ne sait donc pas qui attend.</translation>
    </message>
    <message>
        <source>Nobody waits. %1</source>
        <translation>Personne n’attend. %1</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Personne n’attend.</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>Aucun message.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of messages: by direction</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 not delivered</source>
        <translation>non remis&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 with media</source>
        <translation>avec média&#xa0;: %1</translation>
    </message>
    <message>
        <source>First %1</source>
        <translation>Premier&#xa0;: %1</translation>
    </message>
    <message>
        <source>last from them %1</source>
        <translation>dernier du contact&#xa0;: %1</translation>
    </message>
    <message>
        <source>last to them %1</source>
        <translation>dernier au contact&#xa0;: %1</translation>
    </message>
    <message>
        <source>typically answered after %1</source>
        <translation>réponse habituelle en %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day: how many messages</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Messages per week</source>
        <translation>Messages par semaine</translation>
    </message>
    <message>
        <source>Messages per month</source>
        <translation>Messages par mois</translation>
    </message>
    <message>
        <source>Messages per year</source>
        <translation>Messages par an</translation>
    </message>
    <message>
        <source>Messages per day</source>
        <translation>Messages par jour</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PendingText</name>
    <message>
        <source>Needs you: you want %1, the service has %2.</source>
        <translation>Action requise&#xa0;: vous voulez %1, le service a %2.</translation>
    </message>
    <message>
        <source>The service refused %1.</source>
        <translation>Le service a refusé %1.</translation>
    </message>
    <message>
        <source>Saved here; the service does not have it yet.</source>
        <translation>Enregistré ici&#x202f;; le service ne l’a pas encore.</translation>
    </message>
    <message>
        <source>Saved here; the service does not have it yet. Before: %1.</source>
        <translation>Enregistré ici&#x202f;; le service ne l’a pas encore. Avant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>what it has not told</source>
        <translation>une valeur non communiquée</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Action requise</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Saved here; finding out whether it arrived</source>
        <translation>Enregistré ici&#x202f;; vérification de l’arrivée</translation>
    </message>
    <message>
        <source>Saved here, sending…</source>
        <translation>Enregistré ici, envoi…</translation>
    </message>
    <message>
        <source>Saved here, waiting to be sent</source>
        <translation>Enregistré ici, en attente d’envoi</translation>
    </message>
    <message>
        <source>The service says: “%1”.</source>
        <translation>Réponse du service&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Nouvel essai automatique.</translation>
    </message>
</context>
<context>
    <name>PhoneNumber</name>
    <message>
        <source>Type a phone number, with its country code if it is not from here.</source>
        <translation>Saisissez un numéro de téléphone, avec l’indicatif du pays s’il n’est pas d’ici.</translation>
    </message>
    <message>
        <source>This is not a phone number. A number looks like +31 6 12345678.</source>
        <translation>Ce n’est pas un numéro de téléphone. Un numéro ressemble à +31&#xa0;6&#xa0;12345678.</translation>
    </message>
    <message>
        <source>No country has this code. Check the digits after the plus, or choose the country beside the field.</source>
        <translation>Aucun pays n’a cet indicatif. Vérifiez les chiffres après le plus, ou choisissez le pays à côté du champ.</translation>
    </message>
    <message>
        <source>This number is too short. Some digits seem to be missing.</source>
        <translation>Ce numéro est trop court. Il semble manquer des chiffres.</translation>
    </message>
    <message>
        <source>This number is too long. Check for digits typed twice.</source>
        <translation>Ce numéro est trop long. Vérifiez si des chiffres ont été saisis deux fois.</translation>
    </message>
    <message>
        <source>No number in this country has that many digits. Check the number.</source>
        <translation>Aucun numéro de ce pays n’a autant de chiffres. Vérifiez le numéro.</translation>
    </message>
</context>
<context>
    <name>QueueText</name>
    <message>
        <source>Offline since %1</source>
        <translation>Hors ligne depuis&#xa0;: %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Waiting until %1, as the service asked</source>
        <translation>En attente jusqu’à %1, à la demande du service</translation>
    </message>
    <message>
        <source>Waiting, as the service asked</source>
        <translation>En attente, à la demande du service</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Clé refusée</translation>
    </message>
    <message>
        <source>Another window sends</source>
        <translation>Une autre fenêtre envoie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln action requise</numerusform>
            <numerusform>%Ln actions requises</numerusform>
        </translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Tout est envoyé</translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <source>%1: can be on, off or unknown, but not “%2”.</source>
        <translation>%1: accepte on, off ou unknown, mais pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1: can only be “missing”. To find one, type it without “%1:”.</source>
        <translation>%1: n’accepte que «&#xa0;missing&#xa0;». Pour en chercher une valeur, saisissez-la sans «&#xa0;%1:&#xa0;».</translation>
    </message>
    <message>
        <source>seen: can be as “&lt;7d” (within seven days), “&gt;3m” (not for three months) or “never”, but not “%1”. Units are h, d, w, m and y.</source>
        <translation>seen: accepte par exemple «&#xa0;&lt;7d&#xa0;» (au cours des sept derniers jours), «&#xa0;&gt;3m&#xa0;» (pas depuis trois mois) ou «&#xa0;never&#xa0;», mais pas «&#xa0;%1&#xa0;». Les unités sont h, d, w, m et y.</translation>
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
        <translation>La recherche porte sur les noms, numéros, adresses, étiquettes et listes. Pour la restreindre&#xa0;:
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
        <translation>La base de données du service est inutilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file belongs to another program.</source>
        <translation>Le fichier appartient à un autre programme.</translation>
    </message>
    <message>
        <source>The database of the service was written by a newer version of this program.</source>
        <translation>La base de données du service a été écrite par une version plus récente de ce programme.</translation>
    </message>
</context>
<context>
    <name>TakeAlongDialogs</name>
    <message>
        <source>Take the conversation along</source>
        <translation>Exporter la conversation</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
</context>
<context>
    <name>TakeAlongText</name>
    <message>
        <source>There is no room left on that disk.</source>
        <translation>Il n’y a plus de place sur ce disque.</translation>
    </message>
    <message>
        <source>You may not write there.</source>
        <translation>Vous n’avez pas le droit d’écrire à cet endroit.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Data for programs (*.json)</source>
        <translation>Données pour programmes (*.json)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Documents (*.pdf)</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Textes (*.txt)</translation>
    </message>
    <message numerus="yes">
        <source>Saving %Ln message(s) to %1…</source>
        <translation>
            <numerusform>Enregistrement de %Ln message dans %1…</numerusform>
            <numerusform>Enregistrement de %Ln messages dans %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printing %Ln message(s)…</source>
        <translation>
            <numerusform>Impression de %Ln message…</numerusform>
            <numerusform>Impression de %Ln messages…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln message(s) to %1.</source>
        <translation>
            <numerusform>%Ln message enregistré dans %1.</numerusform>
            <numerusform>%Ln messages enregistrés dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: no file was written.</source>
        <translation>Enregistrement interrompu&#xa0;: aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>The conversation could not be saved.</source>
        <translation>La conversation n’a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>No file was written. Choose another folder, or try again.</source>
        <translation>Aucun fichier n’a été écrit. Choisissez un autre dossier, ou réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) were given to the printer.</source>
        <translation>
            <numerusform>%Ln page a été envoyée à l’imprimante.</numerusform>
            <numerusform>%Ln pages ont été envoyées à l’imprimante.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: nothing was printed.</source>
        <translation>Impression interrompue&#xa0;: rien n’a été imprimé.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: %Ln page(s) were given to the printer before.</source>
        <translation>
            <numerusform>Impression interrompue&#xa0;: %Ln page avait déjà été envoyée à l’imprimante.</numerusform>
            <numerusform>Impression interrompue&#xa0;: %Ln pages avaient déjà été envoyées à l’imprimante.</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation could not be printed: the printer did not take it.</source>
        <translation>La conversation n’a pas pu être imprimée&#xa0;: l’imprimante ne l’a pas acceptée.</translation>
    </message>
</context>
<context>
    <name>TakeOverText</name>
    <message>
        <source>no end</source>
        <comment>a person answers</comment>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>time is over</source>
        <translation>temps écoulé</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>encore moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>encore %Ln&#xa0;min</numerusform>
            <numerusform>encore %Ln&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>encore %1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>since %1, until %2</source>
        <comment>times</comment>
        <translation>début&#xa0;: %1, fin&#xa0;: %2</translation>
    </message>
    <message>
        <source>since %1, no end</source>
        <comment>a time</comment>
        <translation>début&#xa0;: %1, sans limite</translation>
    </message>
    <message>
        <source>handing back needs you</source>
        <translation>retour au bot&#xa0;: action requise</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>action requise</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>pas encore envoyé</translation>
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
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Conversation avec %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Us</source>
        <comment>the sender of a message that we sent</comment>
        <translation>Nous</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Expéditeur inconnu</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>Exporté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>sans heure</translation>
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
        <translation>Compte</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As you call it</source>
        <translation>Le nom que vous lui donnez</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>Conserver la clé</translation>
    </message>
    <message>
        <source>In this desktop&apos;s keychain</source>
        <translation>Dans le trousseau de ce bureau</translation>
    </message>
    <message>
        <source>In a file that only I can read</source>
        <translation>Dans un fichier lisible par moi seul</translation>
    </message>
    <message>
        <source>Only until the program ends</source>
        <translation>Jusqu’à la fermeture du programme</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>Kept; type another one to replace it</source>
        <translation>Conservée&#x202f;; saisissez-en une autre pour la remplacer</translation>
    </message>
    <message>
        <source>Save and open</source>
        <translation>Enregistrer et ouvrir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
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
        <translation>Espace de travail local</translation>
    </message>
</context>
<context>
    <name>contactdesk::AccountsPage</name>
    <message>
        <source>None yet. Until there is one, the local workspace is there to work with.</source>
        <translation>Aucun compte pour l’instant. En attendant, l’espace de travail local est à votre disposition.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The accounts could not be kept for the next start.</source>
        <translation>Les comptes n’ont pas pu être conservés pour le prochain démarrage.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Use the local workspace</source>
        <translation>Utiliser l’espace de travail local</translation>
    </message>
    <message>
        <source>Enter the key of this account.</source>
        <translation>Saisissez la clé de ce compte.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Saved, but for one thing.</source>
        <translation>Enregistré, à une chose près.</translation>
    </message>
    <message>
        <source>Not saved. What you typed is still here.</source>
        <translation>Non enregistré. Votre saisie est toujours ici.</translation>
    </message>
    <message>
        <source>Keep it in a file</source>
        <translation>Conserver dans un fichier</translation>
    </message>
    <message>
        <source>Keep it for this run only</source>
        <translation>Conserver pour cette session</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Interrogation du service…</translation>
    </message>
    <message>
        <source>Not tested.</source>
        <translation>Non testé.</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>Test de la connexion</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;» de cet ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>Its key and everything that this computer remembers of its contacts are deleted, with notes, drafts and changes that were not sent yet. The service keeps its own.</source>
        <translation>Sa clé et tout ce que cet ordinateur a retenu de ses contacts seront supprimés, avec les notes, les brouillons et les modifications pas encore envoyées. Le service garde ses propres données.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>contactdesk::ActionRegistry</name>
    <message>
        <source>Only with an account or the local workspace open.</source>
        <translation>Seulement avec un compte ou l’espace de travail local ouvert.</translation>
    </message>
</context>
<context>
    <name>contactdesk::ActivityPlot</name>
    <message>
        <source>To them</source>
        <translation>Au contact</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>Du contact</translation>
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
        <translation>Interrogation du service…</translation>
    </message>
    <message>
        <source>%1; asking the service…</source>
        <translation>%1&#x202f;; interrogation du service…</translation>
    </message>
</context>
<context>
    <name>contactdesk::Application</name>
    <message>
        <source>No such account</source>
        <translation>Compte introuvable</translation>
    </message>
    <message>
        <source>There is no account “%1” on this computer. Choose one in the menu Account.</source>
        <translation>Il n’y a pas de compte «&#xa0;%1&#xa0;» sur cet ordinateur. Choisissez-en un dans le menu Compte.</translation>
    </message>
</context>
<context>
    <name>contactdesk::ColorChoice</name>
    <message>
        <source>Colour %1 of %2</source>
        <translation>Couleur %1 sur %2</translation>
    </message>
</context>
<context>
    <name>contactdesk::CommandPalette</name>
    <message>
        <source>Nothing is called that. Type the beginnings of words, or their initials.</source>
        <translation>Rien ne porte ce nom. Saisissez le début des mots ou leurs initiales.</translation>
    </message>
    <message>
        <source>Commands, contacts and lists</source>
        <translation>Commandes, contacts et listes</translation>
    </message>
    <message>
        <source>Find a command, contact or list</source>
        <translation>Trouver une commande, un contact ou une liste</translation>
    </message>
    <message>
        <source>Arrow keys to choose, Enter to run, Escape to close</source>
        <translation>Flèches pour choisir, Entrée pour exécuter, Échap pour fermer</translation>
    </message>
</context>
<context>
    <name>contactdesk::ConflictModel</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Votre valeur</translation>
    </message>
    <message>
        <source>Service now</source>
        <translation>Service (actuel)</translation>
    </message>
    <message>
        <source>%1: yours %2, service now %3</source>
        <translation>%1&#xa0;: votre valeur %2, service actuellement %3</translation>
    </message>
    <message>
        <source>%1: before %2, yours %3, service now %4</source>
        <translation>%1&#xa0;: avant %2, votre valeur %3, service actuellement %4</translation>
    </message>
    <message>
        <source>%1. Nothing chosen.</source>
        <translation>%1. Aucun choix.</translation>
    </message>
    <message>
        <source>%1. Chosen: yours.</source>
        <translation>%1. Choix&#xa0;: votre valeur.</translation>
    </message>
    <message>
        <source>%1. Chosen: the service&apos;s.</source>
        <translation>%1. Choix&#xa0;: celle du service.</translation>
    </message>
</context>
<context>
    <name>contactdesk::ConflictPanel</name>
    <message>
        <source>Use mine for all</source>
        <translation>Mes valeurs partout</translation>
    </message>
    <message>
        <source>Use the service&apos;s for all</source>
        <translation>Valeurs du service partout</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Ouvrir le contact</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Fields in conflict</source>
        <translation>Champs en conflit</translation>
    </message>
    <message>
        <source>Arrow keys go from value to value, Space chooses, %1 takes yours and %2 the service&apos;s. Ctrl+Enter applies.</source>
        <translation>Les flèches mènent d’une valeur à l’autre, Espace choisit, %1 prend votre valeur et %2 celle du service. Ctrl+Entrée applique.</translation>
    </message>
    <message>
        <source>Apply (Ctrl+Enter)</source>
        <translation>Appliquer (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>A contact with this number exists already</source>
        <translation>Un contact avec ce numéro existe déjà</translation>
    </message>
    <message>
        <source>Changed by somebody else meanwhile</source>
        <translation>Modifié entre-temps par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>What you typed differs from what the service has. Choose what shall hold; what you leave to the service stays as it is.</source>
        <translation>Votre saisie diffère de ce que le service a. Choisissez les valeurs à retenir&#x202f;; ce que vous laissez au service reste inchangé.</translation>
    </message>
    <message>
        <source>The service says something else by now than when you made your change. Choose what shall hold.</source>
        <translation>Les valeurs du service ne sont plus celles du moment de votre modification. Choisissez les valeurs à retenir.</translation>
    </message>
    <message>
        <source>Nothing is left to choose.</source>
        <translation>Il ne reste rien à choisir.</translation>
    </message>
    <message>
        <source>Another window of this program sends for this account: decide there.</source>
        <translation>Une autre fenêtre de ce programme envoie pour ce compte&#xa0;: décidez dans celle-là.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) left to choose</source>
        <translation>
            <numerusform>%Ln champ reste à choisir</numerusform>
            <numerusform>%Ln champs restent à choisir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contactdesk::ConflictView</name>
    <message>
        <source>Y</source>
        <comment>the key that chooses your own value</comment>
        <translation>V</translation>
    </message>
    <message>
        <source>S</source>
        <comment>the key that chooses the service&apos;s value</comment>
        <translation>S</translation>
    </message>
</context>
<context>
    <name>contactdesk::ContactDelegate</name>
    <message>
        <source>%1: </source>
        <comment>field: text</comment>
        <translation>%1&#xa0;: </translation>
    </message>
    <message>
        <source>Look up on the service</source>
        <translation>Interroger le service</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>peut-être</translation>
    </message>
</context>
<context>
    <name>contactdesk::ContactEditor</name>
    <message>
        <source>%1 was created on the service, which cannot undo that.</source>
        <translation>%1 a été créé dans le service, qui ne peut pas annuler cela.</translation>
    </message>
    <message>
        <source>Not taken back: what it was before is not known.</source>
        <translation>Non annulé&#xa0;: la valeur précédente n’est pas connue.</translation>
    </message>
    <message>
        <source>There is nothing left of it to take back.</source>
        <translation>Il n’en reste rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to take back here. What was created stays: the service cannot undo that.</source>
        <translation>Il n’y a rien à annuler ici. Ce qui a été créé reste&#xa0;: le service ne peut pas annuler cela.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Annulé&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were taken back.</source>
        <translation>
            <numerusform>%Ln modification a été annulée.</numerusform>
            <numerusform>%Ln modifications ont été annulées.</numerusform>
        </translation>
    </message>
    <message>
        <source>What this was before is not known, so it stays: %1.</source>
        <translation>La valeur précédente n’est pas connue, ceci reste donc inchangé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>the creation of %1</source>
        <translation>la création de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>fields, contact</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 on the list “%2”</source>
        <translation>l’ajout de %1 à la liste «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 taken off the list “%2”</source>
        <translation>le retrait de %1 de la liste «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>the note about %1</source>
        <translation>la note sur %1</translation>
    </message>
    <message>
        <source>the name of the list “%1”</source>
        <translation>le nom de la liste «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>contactdesk::ContactImporter</name>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>Le fichier n’a pas pu être lu jusqu’au bout.</translation>
    </message>
</context>
<context>
    <name>contactdesk::ContactListPane</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>those found of everybody</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Nobody here matches.</source>
        <translation>Personne ici ne correspond.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) found.</source>
        <translation>
            <numerusform>%Ln contact trouvé.</numerusform>
            <numerusform>%Ln contacts trouvés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contactdesk::ConversationPane</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Mène à %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) copied</source>
        <translation>
            <numerusform>%Ln message copié</numerusform>
            <numerusform>%Ln messages copiés</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation could not be brought up to date.</source>
        <translation>La conversation n’a pas pu être mise à jour.</translation>
    </message>
    <message>
        <source>No message passes the filter</source>
        <translation>Aucun message ne correspond au filtre</translation>
    </message>
    <message>
        <source>All messages are there still.</source>
        <translation>Tous les messages sont toujours là.</translation>
    </message>
    <message>
        <source>Reading the conversation</source>
        <translation>Lecture de la conversation</translation>
    </message>
    <message>
        <source>The conversation could not be read</source>
        <translation>La conversation n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Reading the conversation…</source>
        <translation>Lecture de la conversation…</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Pas encore de messages</translation>
    </message>
    <message>
        <source>Nothing has been written to or by this person.</source>
        <translation>Rien n’a été écrit à cette personne ni par elle.</translation>
    </message>
    <message>
        <source>No conversation</source>
        <translation>Aucune conversation</translation>
    </message>
    <message>
        <source>It appears here when a contact is open.</source>
        <translation>Elle apparaît ici quand un contact est ouvert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest %1 of %2 messages</source>
        <translation>Les %1 plus récents des %2 messages</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln nouveau message</numerusform>
            <numerusform>%Ln nouveaux messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contactdesk::CreateForm</name>
    <message>
        <source>As the service decides</source>
        <translation>Selon le service</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Campaign data</source>
        <translation>Données de campagne</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Plus de champs</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Moins de champs</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>This is not a JSON object. One looks like {&quot;key&quot;: &quot;value&quot;}.</source>
        <translation>Ce n’est pas un objet JSON. Un objet ressemble à {&quot;key&quot;: &quot;value&quot;}.</translation>
    </message>
</context>
<context>
    <name>contactdesk::CreationErrand</name>
    <message>
        <source>The service has created the contact.</source>
        <translation>Le service a créé le contact.</translation>
    </message>
</context>
<context>
    <name>contactdesk::DateBar</name>
    <message>
        <source>Stop looking for a day</source>
        <translation>Ne plus chercher de jour</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Aller à la date</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Choose the day from a calendar</source>
        <translation>Choisir le jour dans un calendrier</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Go to that day</source>
        <translation>Aller à ce jour</translation>
    </message>
    <message>
        <source>Days of the conversation</source>
        <translation>Jours de la conversation</translation>
    </message>
    <message>
        <source>No message has a time.</source>
        <translation>Aucun message n’a d’heure.</translation>
    </message>
    <message>
        <source>%1, for instance</source>
        <comment>a date as it may be typed</comment>
        <translation>%1, par exemple</translation>
    </message>
    <message>
        <source>All messages are of %1.</source>
        <translation>Tous les messages datent du %1.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <comment>two dates</comment>
        <translation>Du %1 au %2.</translation>
    </message>
    <message>
        <source>That is no date. Type it like %1 or %2.</source>
        <translation>Ce n’est pas une date. Saisissez-la comme %1 ou %2.</translation>
    </message>
    <message>
        <source>The conversation begins on %1.</source>
        <translation>La conversation commence le %1.</translation>
    </message>
    <message>
        <source>The conversation ends on %1.</source>
        <translation>La conversation se termine le %1.</translation>
    </message>
    <message>
        <source>No messages on that day; the next are of %1.</source>
        <translation>Aucun message ce jour-là&#x202f;; les suivants datent du %1.</translation>
    </message>
</context>
<context>
    <name>contactdesk::DeskPage</name>
    <message>
        <source>What this desk remembers could not be read or written.</source>
        <translation>Les données conservées sur ce poste n’ont pas pu être lues ou écrites.</translation>
    </message>
    <message>
        <source>What you change may not be kept on this computer.</source>
        <translation>Vos modifications ne seront peut-être pas conservées sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>contactdesk::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show what the service sent</source>
        <translation>Afficher les données envoyées par le service</translation>
    </message>
    <message>
        <source>The contact as the service sent it</source>
        <translation>Le contact tel que le service l’a envoyé</translation>
    </message>
    <message>
        <source>Hide what the service sent</source>
        <translation>Masquer les données envoyées par le service</translation>
    </message>
    <message>
        <source>The service sent no more than the id.</source>
        <translation>Le service n’a envoyé que l’identifiant.</translation>
    </message>
    <message>
        <source>The answer as it came, for whoever looks into a fault</source>
        <translation>La réponse telle que reçue, pour qui recherche une erreur</translation>
    </message>
</context>
<context>
    <name>contactdesk::FilterBar</name>
    <message>
        <source>Stop filtering</source>
        <translation>Ne plus filtrer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Messages by anybody</source>
        <translation>Messages dans les deux sens</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Du contact</translation>
    </message>
    <message>
        <source>Only messages from them</source>
        <translation>Seulement les messages du contact</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Au contact</translation>
    </message>
    <message>
        <source>Only messages to them</source>
        <translation>Seulement les messages au contact</translation>
    </message>
    <message>
        <source>With media</source>
        <translation>Avec média</translation>
    </message>
    <message>
        <source>Only messages with media</source>
        <translation>Seulement les messages avec média</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Non remis</translation>
    </message>
    <message>
        <source>Only messages that were not delivered</source>
        <translation>Seulement les messages non remis</translation>
    </message>
    <message>
        <source>Type of message</source>
        <translation>Type de message</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>Afficher tous les messages</translation>
    </message>
    <message>
        <source>Every type</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>messages shown, messages in all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>All messages are shown</source>
        <translation>Tous les messages sont affichés</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>Messages&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>contactdesk::FindBar</name>
    <message>
        <source>Stop finding</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>Rechercher dans la conversation</translation>
    </message>
    <message>
        <source>Next, older one</source>
        <translation>Suivant, plus ancien</translation>
    </message>
    <message>
        <source>Previous, newer one</source>
        <translation>Précédent, plus récent</translation>
    </message>
    <message>
        <source>from the newest again</source>
        <translation>reprise au plus récent</translation>
    </message>
    <message>
        <source>from the oldest again</source>
        <translation>reprise au plus ancien</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>12 of 340, a note</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Searching… %1 %</source>
        <translation>Recherche… %1&#x202f;%</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 pour l’instant</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>%1 sur %2 pour l’instant</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>contactdesk::FindEverywherePanel</name>
    <message>
        <source>Find in all conversations</source>
        <translation>Rechercher dans toutes les conversations</translation>
    </message>
    <message>
        <source>Close the search in all conversations</source>
        <translation>Fermer la recherche dans toutes les conversations</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Only conversations that were opened on this computer are searched, as they were fetched last.</source>
        <translation>La recherche ne porte que sur les conversations ouvertes sur cet ordinateur, telles qu’elles ont été récupérées la dernière fois.</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Messages trouvés</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message numerus="yes">
        <source>These words are in none of the %Ln conversation(s) on this computer.</source>
        <translation>
            <numerusform>Ces mots ne figurent pas dans la conversation présente sur cet ordinateur (%Ln).</numerusform>
            <numerusform>Ces mots ne figurent dans aucune des %Ln conversations présentes sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type what was said</source>
        <translation>Saisissez ce qui a été dit</translation>
    </message>
    <message>
        <source>Part of a word will do, and accents don&apos;t matter.</source>
        <translation>Une partie de mot suffit, et les accents ne comptent pas.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>messages, conversations</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln conversation</numerusform>
            <numerusform>%Ln conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searching… %Ln conversation(s) looked through</source>
        <translation>
            <numerusform>Recherche… %Ln conversation parcourue</numerusform>
            <numerusform>Recherche… %Ln conversations parcourues</numerusform>
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
        <translation>%1 · il y en a peut-être d’autres&#xa0;: précisez pour les trouver</translation>
    </message>
</context>
<context>
    <name>contactdesk::FirstRunPage</name>
    <message>
        <source>Welcome to Contact Desk</source>
        <translation>Bienvenue dans Contact Desk</translation>
    </message>
    <message>
        <source>Look up who is writing to you, by number or e-mail address, and see the person and the whole conversation.</source>
        <translation>Interrogez le service sur qui vous écrit, par numéro ou adresse e-mail, et voyez la personne et toute la conversation.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Connecter un compte</translation>
    </message>
    <message>
        <source>You need the address of the service and the account&apos;s key.</source>
        <translation>Il vous faut l’adresse du service et la clé du compte.</translation>
    </message>
    <message>
        <source>Look around in the local workspace</source>
        <translation>Découvrir l’espace de travail local</translation>
    </message>
    <message>
        <source>People made up for trying everything out, on this computer alone. Nothing leaves it, and no account is needed.</source>
        <translation>Des personnes fictives pour tout essayer, sur cet ordinateur seulement. Rien n’en sort, et aucun compte n’est nécessaire.</translation>
    </message>
    <message>
        <source>Import contacts from a file</source>
        <translation>Importer des contacts depuis un fichier</translation>
    </message>
    <message>
        <source>Contacts belong to an account: you connect it first, and choose the CSV file then. They stay on this computer.</source>
        <translation>Les contacts appartiennent à un compte&#xa0;: connectez-le d’abord, puis choisissez le fichier CSV. Ils restent sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>contactdesk::HelpPage</name>
    <message>
        <source>Keys and help</source>
        <translation>Touches et aide</translation>
    </message>
</context>
<context>
    <name>contactdesk::HistoryModel</name>
    <message>
        <source>%1: %2</source>
        <comment>event, field</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Exécuté</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Rien à envoyer</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>Réponse perdue</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Tranché</translation>
    </message>
    <message>
        <source>To be tried again</source>
        <translation>À réessayer</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Named by the service</source>
        <translation>Identifié par le service</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, who</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>values</comment>
        <translation>de %1 à %2</translation>
    </message>
</context>
<context>
    <name>contactdesk::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Only this contact</source>
        <translation>Ce contact seulement</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Fermer l’historique</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>Search names, values, users and answers</source>
        <translation>Rechercher noms, valeurs, utilisateurs et réponses</translation>
    </message>
    <message>
        <source>Check again whether the history is whole</source>
        <translation>Vérifier de nouveau si l’historique est intact</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>L’historique n’a pas pu être lu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>No line of the history is about that.</source>
        <translation>Aucune ligne de l’historique n’y correspond.</translation>
    </message>
    <message>
        <source>Nothing has been changed here yet.</source>
        <translation>Rien n’a encore été modifié ici.</translation>
    </message>
    <message>
        <source>Select a line to see how its change stands.</source>
        <translation>Sélectionnez une ligne pour voir où en est sa modification.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how it stands, why it can&apos;t be taken back</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>history.csv</source>
        <translation>historique.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) written.</source>
        <translation>
            <numerusform>%Ln ligne écrite.</numerusform>
            <numerusform>%Ln lignes écrites.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history could not be exported.</source>
        <translation>L’historique n’a pas pu être exporté.</translation>
    </message>
    <message>
        <source>Checking whether the history is whole…</source>
        <translation>Vérification de l’intégrité de l’historique…</translation>
    </message>
    <message>
        <source>Whether the history is whole could not be checked. %1</source>
        <translation>L’intégrité de l’historique n’a pas pu être vérifiée. %1</translation>
    </message>
    <message numerus="yes">
        <source>The history is whole: %Ln line(s).</source>
        <translation>
            <numerusform>L’historique est intact&#xa0;: %Ln ligne.</numerusform>
            <numerusform>L’historique est intact&#xa0;: %Ln lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 isn&apos;t what was written: the history was changed or cut.</source>
        <translation>La ligne %1 n’est plus telle qu’elle a été écrite&#xa0;: l’historique a été modifié ou tronqué.</translation>
    </message>
</context>
<context>
    <name>contactdesk::ImportPanel</name>
    <message>
        <source>Progress of the import</source>
        <translation>Progression de l’import</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Annuler l’import</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <source>Tables of contacts (*.csv *.txt)</source>
        <translation>Tableaux de contacts (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>Import de %1…</translation>
    </message>
    <message>
        <source>The import came to an end too early: %1</source>
        <translation>L’import s’est arrêté trop tôt&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>contactdesk::Journal</name>
    <message>
        <source>A later change of the same field has taken its place.</source>
        <translation>Une modification ultérieure du même champ l’a remplacée.</translation>
    </message>
</context>
<context>
    <name>contactdesk::KeysSection</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Aucun raccourci</translation>
    </message>
    <message>
        <source>Reset to usual</source>
        <translation>Rétablir par défaut</translation>
    </message>
    <message>
        <source>Reset all…</source>
        <translation>Tout rétablir…</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Trouver une commande</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs raccourcis</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>Aucune commande ne porte ce nom.</translation>
    </message>
    <message>
        <source>Press the keys for “%1”</source>
        <translation>Appuyez sur les touches pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No command can have %1.</source>
        <translation>Aucune commande ne peut avoir %1.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <comment>keys, command</comment>
        <translation>%1 appartient à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Press other keys, or take these from it.</source>
        <translation>Appuyez sur d’autres touches, ou prenez-lui celles-ci.</translation>
    </message>
    <message>
        <source>Take them from “%1”</source>
        <translation>Les prendre à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Give every command its usual keys?</source>
        <translation>Rétablir les raccourcis par défaut de toutes les commandes&#x202f;?</translation>
    </message>
    <message>
        <source>The keys that you chose are forgotten.</source>
        <translation>Les raccourcis que vous avez choisis seront oubliés.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>Every command has its usual keys.</source>
        <translation>Chaque commande a son raccourci par défaut.</translation>
    </message>
</context>
<context>
    <name>contactdesk::LinkBar</name>
    <message>
        <source>This number opens in your phone program:</source>
        <translation>Ce numéro s’ouvre dans votre programme de téléphonie&#xa0;:</translation>
    </message>
    <message>
        <source>This address opens in your mail program:</source>
        <translation>Cette adresse s’ouvre dans votre messagerie&#xa0;:</translation>
    </message>
    <message>
        <source>This link opens in your browser:</source>
        <translation>Ce lien s’ouvre dans votre navigateur&#xa0;:</translation>
    </message>
    <message>
        <source>Opens %1 in your phone program</source>
        <translation>Ouvre %1 dans votre programme de téléphonie</translation>
    </message>
    <message>
        <source>Opens %1 in your mail program</source>
        <translation>Ouvre %1 dans votre messagerie</translation>
    </message>
    <message>
        <source>Opens %1 in your browser</source>
        <translation>Ouvre %1 dans votre navigateur</translation>
    </message>
    <message>
        <source>The message shows something other than this address.</source>
        <translation>Le message affiche autre chose que cette adresse.</translation>
    </message>
    <message>
        <source>What stands before the @ is not where it leads.</source>
        <translation>Ce qui précède le @ n’est pas l’endroit où il mène.</translation>
    </message>
    <message>
        <source>Its name has unusual letters, which can make it look like another name.</source>
        <translation>Son nom contient des lettres inhabituelles, qui peuvent le faire ressembler à un autre.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: others can read and change what is sent.</source>
        <translation>La connexion n’est pas chiffrée&#xa0;: d’autres peuvent lire et modifier ce qui est envoyé.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Interroger</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show the contact with this number or address</source>
        <translation>Afficher le contact qui a ce numéro ou cette adresse</translation>
    </message>
    <message>
        <source>No program on this computer opens it. You can copy the address.</source>
        <translation>Aucun programme sur cet ordinateur ne peut l’ouvrir. Vous pouvez copier l’adresse.</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse copiée</translation>
    </message>
</context>
<context>
    <name>contactdesk::ListErrand</name>
    <message>
        <source>The service has changed the list.</source>
        <translation>Le service a modifié la liste.</translation>
    </message>
    <message>
        <source>The service has changed the list %1.</source>
        <translation>Le service a modifié la liste %1.</translation>
    </message>
</context>
<context>
    <name>contactdesk::ListNaming</name>
    <message>
        <source>Name it</source>
        <translation>Nommer</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nom de la liste</translation>
    </message>
    <message>
        <source>What the list is called on this computer</source>
        <translation>Le nom de la liste sur cet ordinateur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name here</source>
        <translation>Nom ici</translation>
    </message>
</context>
<context>
    <name>contactdesk::ListsPanel</name>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Nommer…</translation>
    </message>
    <message>
        <source>Add to list</source>
        <translation>Ajouter à une liste</translation>
    </message>
    <message>
        <source>The id of a list, or the name of one that is known here</source>
        <translation>L’identifiant d’une liste, ou le nom d’une liste connue ici</translation>
    </message>
    <message>
        <source>Name or id of a list</source>
        <translation>Nom ou identifiant d’une liste</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Take this contact off the list that is selected</source>
        <translation>Retirer ce contact de la liste sélectionnée</translation>
    </message>
    <message>
        <source>Name the list</source>
        <translation>Nommer la liste</translation>
    </message>
    <message>
        <source>Give the list that is selected a name on this computer</source>
        <translation>Donner un nom sur cet ordinateur à la liste sélectionnée</translation>
    </message>
    <message>
        <source>None that this desk knows of. The service does not say which lists a contact is on.</source>
        <translation>Aucune liste connue de ce poste. Le service n’indique pas sur quelles listes figure un contact.</translation>
    </message>
    <message>
        <source>As far as this desk put them there. Select one to remove it.</source>
        <translation>Les listes auxquelles ce poste a ajouté le contact. Sélectionnez-en une pour l’en retirer.</translation>
    </message>
    <message>
        <source>Added to “%1”.</source>
        <translation>Ajouté à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Removed from “%1”.</source>
        <translation>Retiré de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Not added to “%1”.</source>
        <translation>Non ajouté à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Not removed from “%1”.</source>
        <translation>Non retiré de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>The change of the lists was not saved.</source>
        <translation>La modification des listes n’a pas été enregistrée.</translation>
    </message>
</context>
<context>
    <name>contactdesk::LookUpBar</name>
    <message>
        <source>Look up</source>
        <translation>Interroger</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Search or look up</source>
        <translation>Rechercher ou interroger</translation>
    </message>
    <message>
        <source>Search, or look up a number or e-mail address</source>
        <translation>Rechercher, ou interroger sur un numéro ou une adresse e-mail</translation>
    </message>
    <message>
        <source>Country of numbers without a country code</source>
        <translation>Pays des numéros sans indicatif</translation>
    </message>
    <message>
        <source>Ask the service for this person</source>
        <translation>Interroger le service sur cette personne</translation>
    </message>
    <message>
        <source>Type what to search for, then save the search.</source>
        <translation>Saisissez ce qu’il faut rechercher, puis enregistrez la recherche.</translation>
    </message>
    <message>
        <source>Whoever matches is listed as you type; Enter opens the first, or looks a whole number or e-mail address up</source>
        <translation>Les contacts correspondants s’affichent pendant la saisie&#x202f;; Entrée ouvre le premier, ou interroge le service sur un numéro ou une adresse e-mail entiers</translation>
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
        <translation>La nouvelle clé est utilisée.</translation>
    </message>
    <message>
        <source>The service refused the key of “%1”.</source>
        <translation>Le service a refusé la clé de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It was probably replaced. Enter the present one, and go on here; nothing you typed is lost.</source>
        <translation>Elle a probablement été remplacée. Saisissez la clé actuelle et continuez ici&#x202f;; rien de votre saisie n’est perdu.</translation>
    </message>
    <message>
        <source>Enter the new key…</source>
        <translation>Saisir la nouvelle clé…</translation>
    </message>
    <message>
        <source>The service refused the one that is kept here.</source>
        <translation>Le service a refusé celle qui est conservée ici.</translation>
    </message>
    <message>
        <source>Connect the account that the contacts belong to. Then you choose the file.</source>
        <translation>Connectez le compte auquel appartiennent les contacts. Vous choisissez ensuite le fichier.</translation>
    </message>
</context>
<context>
    <name>contactdesk::MembershipModel</name>
    <message>
        <source>waiting to be taken off it</source>
        <translation>en attente de retrait</translation>
    </message>
    <message>
        <source>waiting to be put on it</source>
        <translation>en attente d’ajout</translation>
    </message>
    <message>
        <source>could not be taken off it</source>
        <translation>retrait impossible</translation>
    </message>
    <message>
        <source>could not be put on it</source>
        <translation>ajout impossible</translation>
    </message>
    <message>
        <source>put on it here %1</source>
        <translation>ajouté ici le %1</translation>
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
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>contact, in how many messages it was found</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who wrote it and when, the message</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>Du contact</translation>
    </message>
    <message>
        <source>To them</source>
        <translation>Au contact</translation>
    </message>
</context>
<context>
    <name>contactdesk::MessageTargets</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>It could not be saved.</source>
        <translation>L’enregistrement a échoué.</translation>
    </message>
</context>
<context>
    <name>contactdesk::NewMessagesButton</name>
    <message>
        <source>Go to the newest message (End)</source>
        <translation>Aller au message le plus récent (Fin)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s) ↓</source>
        <translation>
            <numerusform>%Ln nouveau message ↓</numerusform>
            <numerusform>%Ln nouveaux messages ↓</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s) below</source>
        <translation>
            <numerusform>%Ln nouveau message plus bas</numerusform>
            <numerusform>%Ln nouveaux messages plus bas</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Aller au message le plus récent</translation>
    </message>
</context>
<context>
    <name>contactdesk::NobodyFound</name>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>Nobody in the directory matches “%1”.</source>
        <translation>Personne dans le répertoire ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Whoever was never met here can be looked up on the service, by the whole number or e-mail address.</source>
        <translation>Pour une personne encore inconnue ici, le service peut être interrogé avec le numéro complet ou l’adresse e-mail complète.</translation>
    </message>
    <message>
        <source>Look somebody up</source>
        <translation>Interroger</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Importer des contacts…</translation>
    </message>
    <message>
        <source>New contact…</source>
        <translation>Nouveau contact…</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Afficher tous les contacts</translation>
    </message>
    <message>
        <source>Everyone you look up, import or create stays here, and is found without the service from then on.</source>
        <translation>Toute personne que vous trouvez par le service, importez ou créez reste ici, et se retrouve ensuite sans le service.</translation>
    </message>
</context>
<context>
    <name>contactdesk::NotePanel</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Stays on this computer; the service never gets it.</source>
        <translation>Reste sur cet ordinateur&#x202f;; le service ne la reçoit jamais.</translation>
    </message>
    <message>
        <source>Save the note (Ctrl+Enter)</source>
        <translation>Enregistrer la note (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Your note is not saved. It is still here.</source>
        <translation>Votre note n’est pas enregistrée. Elle est toujours ici.</translation>
    </message>
    <message>
        <source>Your note about “%1” is not saved. It is kept as a draft.</source>
        <translation>Votre note sur «&#xa0;%1&#xa0;» n’est pas enregistrée. Elle est conservée comme brouillon.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not saved yet. Stays on this computer.</source>
        <translation>Pas encore enregistrée. Reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Stays on this computer.</source>
        <translation>Reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>La note est enregistrée.</translation>
    </message>
</context>
<context>
    <name>contactdesk::NoticeBar</name>
    <message>
        <source>This computer says: “%1”.</source>
        <translation>Message de cet ordinateur&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The service says: “%1”.</source>
        <translation>Réponse du service&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>contactdesk::PageBar</name>
    <message>
        <source>Back to %1</source>
        <translation>Retour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Back to %1 (%2)</source>
        <translation>Retour&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>On to %1</source>
        <translation>Suite&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>contactdesk::PageFrame</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back (%1)</source>
        <comment>a key</comment>
        <translation>Retour (%1)</translation>
    </message>
</context>
<context>
    <name>contactdesk::PaletteModel</name>
    <message>
        <source>List: who is on it</source>
        <translation>Liste&#xa0;: qui y figure</translation>
    </message>
    <message>
        <source>%1, not available now, %2</source>
        <comment>a command, then why</comment>
        <translation>%1, indisponible actuellement, %2</translation>
    </message>
    <message>
        <source>%1, command in the menu %2</source>
        <translation>%1, commande du menu %2</translation>
    </message>
    <message>
        <source>%1, command in the menu %2, %3</source>
        <comment>the last are its keys</comment>
        <translation>%1, commande du menu %2, %3</translation>
    </message>
    <message>
        <source>%1, list</source>
        <translation>%1, liste</translation>
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
        <translation>Non enregistré. Votre saisie est toujours ici.</translation>
    </message>
    <message>
        <source>The service has this contact already.</source>
        <translation>Le service a déjà ce contact.</translation>
    </message>
    <message>
        <source>What you typed is not sent before you have seen the difference.</source>
        <translation>Votre saisie ne sera pas envoyée avant que vous ayez vu la différence.</translation>
    </message>
    <message>
        <source>What you typed differs in: %1. Choose which values shall hold.</source>
        <translation>Votre saisie diffère pour&#xa0;: %1. Choisissez les valeurs à retenir.</translation>
    </message>
    <message>
        <source>Somebody else changed the same: %1.</source>
        <translation>Quelqu’un d’autre a modifié la même chose&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Your change is kept and not sent before you have chosen which value shall hold.</source>
        <translation>Votre modification est conservée et ne sera pas envoyée avant que vous ayez choisi la valeur à retenir.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Leave it as the service has it</source>
        <translation>Garder la valeur du service</translation>
    </message>
    <message>
        <source>Not created. What you typed is kept here.</source>
        <translation>Non créé. Votre saisie est conservée ici.</translation>
    </message>
    <message>
        <source>Refused by the service. What you typed is kept here.</source>
        <translation>Refusé par le service. Votre saisie est conservée ici.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Perhaps created: the service&apos;s answer was lost.</source>
        <translation>Peut-être créé&#xa0;: la réponse du service a été perdue.</translation>
    </message>
    <message>
        <source>The service is being asked whether it has this contact, so that nobody is created twice. You can go on working with it.</source>
        <translation>Le service est interrogé pour savoir s’il a ce contact, afin que personne ne soit créé deux fois. Vous pouvez continuer à travailler avec ce contact.</translation>
    </message>
    <message>
        <source>It is saved here and goes to the service by itself. You can go on working with it.</source>
        <translation>Ce contact est enregistré ici et sera envoyé automatiquement au service. Vous pouvez continuer à travailler avec lui.</translation>
    </message>
    <message>
        <source>Being created</source>
        <translation>Création en cours</translation>
    </message>
</context>
<context>
    <name>contactdesk::PersonForm</name>
    <message>
        <source>The service has not told who answers.</source>
        <translation>Le service n’a pas indiqué qui répond.</translation>
    </message>
    <message>
        <source>The bot answers this person.</source>
        <translation>Le bot répond à cette personne.</translation>
    </message>
    <message>
        <source>You answer; the bot stays silent.</source>
        <translation>Vous répondez&#x202f;; le bot se tait.</translation>
    </message>
    <message>
        <source>The service has not told whether they may be written to.</source>
        <translation>Le service n’a pas indiqué si l’on peut écrire à cette personne.</translation>
    </message>
    <message>
        <source>Nobody writes to this person unasked.</source>
        <translation>Personne n’écrit à cette personne sans y être invité.</translation>
    </message>
    <message>
        <source>This person may be written to.</source>
        <translation>On peut écrire à cette personne.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not saved. This is what you typed on %1.</source>
        <translation>Non enregistré. Voici votre saisie du %1.</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>Modifié, non enregistré</translation>
    </message>
</context>
<context>
    <name>contactdesk::PersonHeader</name>
    <message>
        <source>Bot answers</source>
        <translation>Le bot répond</translation>
    </message>
    <message>
        <source>You answer</source>
        <translation>Vous répondez</translation>
    </message>
    <message>
        <source>Not known who answers</source>
        <translation>On ne sait pas qui répond</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
</context>
<context>
    <name>contactdesk::PersonPage</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>The service does not have this contact.</source>
        <translation>Le service n’a pas ce contact.</translation>
    </message>
    <message>
        <source>What you see is known on this computer alone.</source>
        <translation>Ce que vous voyez n’est connu que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Create on the service…</source>
        <translation>Créer dans le service…</translation>
    </message>
    <message>
        <source>The service does not find this contact.</source>
        <translation>Le service ne trouve pas ce contact.</translation>
    </message>
    <message>
        <source>What you see is what this desk remembers. A contact that was just created may take a moment to be found.</source>
        <translation>Ce que vous voyez est conservé sur ce poste. Un contact qui vient d’être créé peut mettre un moment à être trouvé.</translation>
    </message>
    <message>
        <source>Not brought up to date; you see what this desk remembers.</source>
        <translation>Non mis à jour&#x202f;; ce que vous voyez est conservé sur ce poste.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>contactdesk::PersonPane</name>
    <message>
        <source>Asking the service.</source>
        <translation>Interrogation du service.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Go on with the new contact you began</source>
        <translation>Reprendre le nouveau contact commencé</translation>
    </message>
    <message>
        <source>Go on creating %1</source>
        <translation>Reprendre la création de %1</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>De qui s’agit-il&#x202f;?</translation>
    </message>
    <message>
        <source>Type a name or whatever else you know above; a phone number or an e-mail address is looked up on the service, too.</source>
        <translation>Saisissez ci-dessus un nom ou tout ce que vous savez&#x202f;; pour un numéro de téléphone ou une adresse e-mail, le service est aussi interrogé.</translation>
    </message>
    <message>
        <source>Type or paste a phone number or an e-mail address above and press Enter; whoever was met before is found by name, too. This is the local workspace, with sample data; try one of these:</source>
        <translation>Saisissez ou collez ci-dessus un numéro de téléphone ou une adresse e-mail et appuyez sur Entrée&#x202f;; les personnes déjà rencontrées se trouvent aussi par leur nom. Ceci est l’espace de travail local, avec des données d’exemple&#x202f;; essayez l’une d’elles&#xa0;:</translation>
    </message>
    <message>
        <source>Nobody with %1</source>
        <translation>Personne avec %1</translation>
    </message>
    <message>
        <source>The service has no such contact. Check it for a typing error, or create the contact.</source>
        <translation>Le service ne connaît pas ce contact. Vérifiez qu’il n’y a pas de faute de frappe, ou créez le contact.</translation>
    </message>
    <message>
        <source>Create with this number</source>
        <translation>Créer avec ce numéro</translation>
    </message>
    <message>
        <source>Create with this e-mail address</source>
        <translation>Créer avec cette adresse e-mail</translation>
    </message>
    <message>
        <source>%1 could not be looked up</source>
        <translation>L’interrogation sur %1 a échoué</translation>
    </message>
    <message>
        <source>Looking up a contact</source>
        <translation>Interrogation sur un contact</translation>
    </message>
    <message>
        <source>Looking up %1…</source>
        <translation>Interrogation sur %1…</translation>
    </message>
    <message>
        <source>This is what you typed on %1.</source>
        <translation>Voici votre saisie du %1.</translation>
    </message>
    <message>
        <source>This is what you typed before.</source>
        <translation>Voici votre saisie précédente.</translation>
    </message>
    <message>
        <source>%1 is being created already.</source>
        <translation>La création de %1 est déjà en cours.</translation>
    </message>
    <message>
        <source>Open that one to change it. What you typed stays here until you do.</source>
        <translation>Ouvrez ce contact pour le modifier. Votre saisie reste ici d’ici là.</translation>
    </message>
    <message>
        <source>%1 is known here already.</source>
        <translation>%1 est déjà connu ici.</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>Créer quand même</translation>
    </message>
    <message>
        <source>Open the existing contact</source>
        <translation>Ouvrir le contact existant</translation>
    </message>
    <message>
        <source>Not created: %1</source>
        <translation>Non créé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not created. What you typed is still here.</source>
        <translation>Non créé. Votre saisie est toujours ici.</translation>
    </message>
    <message>
        <source>Ask the service again</source>
        <translation>Interroger de nouveau le service</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <comment>a contact</comment>
        <translation>%1 est ouvert.</translation>
    </message>
    <message>
        <source>Nobody with %1.</source>
        <translation>Personne avec %1.</translation>
    </message>
    <message>
        <source>%1 could not be looked up. %2</source>
        <comment>number or address, why</comment>
        <translation>L’interrogation sur %1 a échoué. %2</translation>
    </message>
</context>
<context>
    <name>contactdesk::PictureCanvas</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>contactdesk::PictureViewer</name>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Show all of the picture (0)</source>
        <translation>Afficher l’image entière (0)</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Show it at its own size (1)</source>
        <translation>Afficher en taille réelle (1)</translation>
    </message>
    <message>
        <source>Close the picture (Esc)</source>
        <translation>Fermer l’image (Échap)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Zoom arrière (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Zoom avant (+)</translation>
    </message>
    <message>
        <source>Copy picture (Ctrl+C)</source>
        <translation>Copier l’image (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>scale</comment>
        <translation>%1&#x202f;%</translation>
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
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Keep the open conversation up to date</source>
        <translation>Tenir à jour la conversation ouverte</translation>
    </message>
    <message>
        <source>Draw *bold* and _italic_</source>
        <translation>Afficher *gras* et _italique_</translation>
    </message>
    <message>
        <source>Country of numbers without a country code</source>
        <translation>Pays des numéros sans indicatif</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Nothing moves by itself. Off, it is as the desktop has it.</source>
        <translation>Rien ne bouge tout seul. Désactivé, le réglage du bureau s’applique.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>The service is asked again by itself, seldom while nothing is new.</source>
        <translation>Le service est réinterrogé automatiquement, rarement tant qu’il n’y a rien de nouveau.</translation>
    </message>
    <message>
        <source>Off, the marks stand as they were written.</source>
        <translation>Désactivé, les signes restent tels qu’ils ont été écrits.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>A number without a country code belongs to this country.</source>
        <translation>Un numéro sans indicatif appartient à ce pays.</translation>
    </message>
</context>
<context>
    <name>contactdesk::QueueChip</name>
    <message>
        <source>Changes that this computer still owes the service. Press to see them.</source>
        <translation>Modifications que cet ordinateur doit encore envoyer au service. Cliquez pour les voir.</translation>
    </message>
</context>
<context>
    <name>contactdesk::QueueModel</name>
    <message>
        <source>%1: %2; %3. %4</source>
        <comment>whom, what, when, how it stands</comment>
        <translation>%1&#xa0;: %2&#x202f;; %3. %4</translation>
    </message>
</context>
<context>
    <name>contactdesk::QueuePanel</name>
    <message>
        <source>Changes to be sent</source>
        <translation>Modifications à envoyer</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Close the changes to be sent</source>
        <translation>Fermer les modifications à envoyer</translation>
    </message>
    <message>
        <source>All sent.</source>
        <translation>Tout est envoyé.</translation>
    </message>
    <message>
        <source>Nothing is waiting to be sent to the service.</source>
        <translation>Rien n’attend d’être envoyé au service.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Ouvrir le contact</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Another window of this program sends for this account: decide there.</source>
        <translation>Une autre fenêtre de ce programme envoie pour ce compte&#xa0;: décidez dans celle-là.</translation>
    </message>
    <message>
        <source>Discard this new contact, with all that was typed?</source>
        <translation>Abandonner ce nouveau contact, avec toute la saisie&#x202f;?</translation>
    </message>
    <message>
        <source>Discard this change? The service keeps what it has.</source>
        <translation>Abandonner cette modification&#x202f;? Le service garde ce qu’il a.</translation>
    </message>
</context>
<context>
    <name>contactdesk::RegionModel</name>
    <message>
        <source>No country</source>
        <translation>Aucun pays</translation>
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
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Copy what is known of this failure, for whoever can help. It holds no key.</source>
        <translation>Copier ce que l’on sait de cet échec, pour qui peut aider. Ne contient aucune clé.</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Rapport copié</translation>
    </message>
</context>
<context>
    <name>contactdesk::SavedSearchDelegate</name>
    <message>
        <source>Name of this search</source>
        <translation>Nom de cette recherche</translation>
    </message>
</context>
<context>
    <name>contactdesk::SavedSearchModel</name>
    <message>
        <source>Everybody</source>
        <translation>Tous les contacts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: what is searched for</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>contactdesk::SavedSearchPanel</name>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Name of this search</source>
        <translation>Nom de cette recherche</translation>
    </message>
</context>
<context>
    <name>contactdesk::SavedSearchView</name>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
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
        <translation>Identifiant externe</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: text</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>maybe the one that was typed</source>
        <translation>peut-être le numéro saisi</translation>
    </message>
    <message>
        <source>with changes that wait to be sent</source>
        <translation>avec des modifications en attente d’envoi</translation>
    </message>
    <message>
        <source>with changes that need you</source>
        <translation>avec des modifications qui exigent votre action</translation>
    </message>
    <message>
        <source>with unsaved changes</source>
        <translation>avec des modifications non enregistrées</translation>
    </message>
    <message>
        <source>Look up %1 on the service</source>
        <translation>Interroger le service sur %1</translation>
    </message>
    <message>
        <source>Look up %1 on the service.</source>
        <translation>Interroger le service sur %1.</translation>
    </message>
    <message>
        <source>The number differs by a digit that comes and goes in this country.</source>
        <translation>Le numéro diffère d’un chiffre qui est tantôt présent, tantôt absent dans ce pays.</translation>
    </message>
</context>
<context>
    <name>contactdesk::SentWords</name>
    <message>
        <source>Saved here: %1</source>
        <translation>Enregistré ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Refused by the service: %1</source>
        <translation>Refusé par le service&#xa0;: %1</translation>
    </message>
    <message>
        <source>Needs you: %1</source>
        <translation>Action requise&#xa0;: %1</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Créé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 – without seeing what the service had there before</source>
        <translation>%1 – sans voir ce que le service avait auparavant</translation>
    </message>
</context>
<context>
    <name>contactdesk::Session</name>
    <message>
        <source>Starting the local workspace…</source>
        <translation>Démarrage de l’espace de travail local…</translation>
    </message>
    <message>
        <source>The local workspace could not be started</source>
        <translation>L’espace de travail local n’a pas pu démarrer</translation>
    </message>
    <message>
        <source>Local workspace</source>
        <translation>Espace de travail local</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>Ouverture de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>No key, no service</source>
        <translation>Pas de clé, pas de service</translation>
    </message>
</context>
<context>
    <name>contactdesk::SidePane</name>
    <message>
        <source>Show the changes that this computer still owes the service</source>
        <translation>Afficher les modifications que cet ordinateur doit encore envoyer au service</translation>
    </message>
    <message>
        <source>Changes to be sent</source>
        <translation>Modifications à envoyer</translation>
    </message>
    <message>
        <source>Choice in a conflict</source>
        <translation>Choix dans un conflit</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Found messages</source>
        <translation>Messages trouvés</translation>
    </message>
    <message>
        <source>Answered by you</source>
        <translation>À qui vous répondez</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
</context>
<context>
    <name>contactdesk::TagListModel</name>
    <message>
        <source>%1: %2</source>
        <comment>tag: description</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>contactdesk::TagView</name>
    <message>
        <source>&amp;Search for this tag</source>
        <translation>&amp;Rechercher cette étiquette</translation>
    </message>
    <message>
        <source>&amp;Copy the name</source>
        <translation>&amp;Copier le nom</translation>
    </message>
</context>
<context>
    <name>contactdesk::TagsPanel</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No description.</source>
        <translation>Aucune description.</translation>
    </message>
    <message>
        <source>The tags could not be read. %1</source>
        <translation>Les étiquettes n’ont pas pu être lues. %1</translation>
    </message>
    <message>
        <source>Reading the tags…</source>
        <translation>Lecture des étiquettes…</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Inconnues.</translation>
    </message>
    <message>
        <source>No tags.</source>
        <translation>Aucune étiquette.</translation>
    </message>
    <message>
        <source>Reading the tags</source>
        <translation>Lecture des étiquettes</translation>
    </message>
</context>
<context>
    <name>contactdesk::TakeAlongChoice</name>
    <message>
        <source>The first day that is taken along</source>
        <translation>Le premier jour exporté</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Data for programs (JSON)</source>
        <translation>Données pour programmes (JSON)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Page web (HTML)</translation>
    </message>
    <message>
        <source>Document (PDF)</source>
        <translation>Document (PDF)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Messages</translation>
    </message>
    <message>
        <source>The whole conversation: %1</source>
        <translation>Toute la conversation&#xa0;: %1</translation>
    </message>
    <message>
        <source>What is filtered now: %1</source>
        <translation>Ce qui est filtré&#xa0;: %1</translation>
    </message>
    <message>
        <source>What is selected: %1</source>
        <translation>Ce qui est sélectionné&#xa0;: %1</translation>
    </message>
    <message>
        <source>Since a day</source>
        <translation>Depuis un jour</translation>
    </message>
</context>
<context>
    <name>contactdesk::TakeAlongPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Take the conversation along</source>
        <translation>Exporter la conversation</translation>
    </message>
    <message>
        <source>This computer knows no printer.</source>
        <translation>Cet ordinateur ne connaît aucune imprimante.</translation>
    </message>
    <message>
        <source>A PDF can be printed elsewhere.</source>
        <translation>Un PDF peut être imprimé ailleurs.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>contactdesk::TakeAlongProgress</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>contactdesk::TakeOverBar</name>
    <message>
        <source>You answer</source>
        <translation>Vous répondez</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Rendre la main</translation>
    </message>
    <message>
        <source>The bot answers again.</source>
        <translation>Le bot répond de nouveau.</translation>
    </message>
    <message>
        <source>30 more minutes</source>
        <translation>30 minutes de plus</translation>
    </message>
    <message>
        <source>The bot stays off for 30 minutes more.</source>
        <translation>Le bot reste désactivé 30 minutes de plus.</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>The bot stays off until you hand back.</source>
        <translation>Le bot reste désactivé jusqu’à ce que vous lui rendiez la main.</translation>
    </message>
    <message>
        <source>%1: %2, then the bot answers again.</source>
        <comment>name, what is left</comment>
        <translation>%1&#xa0;: %2, puis le bot répond de nouveau.</translation>
    </message>
    <message>
        <source>The bot is still off: switching it on again was refused. See the changes to be sent.</source>
        <translation>Le bot est toujours désactivé&#xa0;: sa réactivation a été refusée. Voyez les modifications à envoyer.</translation>
    </message>
    <message>
        <source>The time is over: the bot is being switched on again.</source>
        <translation>Le temps est écoulé&#xa0;: le bot est en cours de réactivation.</translation>
    </message>
    <message>
        <source>%1 · the bot answers again at %2</source>
        <comment>what is left, a time</comment>
        <translation>%1 · le bot répond de nouveau à %2</translation>
    </message>
    <message>
        <source>No end: the bot stays off until you hand back.</source>
        <translation>Sans limite&#xa0;: le bot reste désactivé jusqu’à ce que vous lui rendiez la main.</translation>
    </message>
</context>
<context>
    <name>contactdesk::TakeOverChip</name>
    <message>
        <source>Contacts whose bot was switched off here and not on again. Press to see them.</source>
        <translation>Contacts dont le bot a été désactivé ici et pas encore réactivé. Cliquez pour les voir.</translation>
    </message>
    <message>
        <source>Show the contacts whose bot was switched off here</source>
        <translation>Afficher les contacts dont le bot a été désactivé ici</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered by you</source>
        <translation>
            <numerusform>Vous répondez à %Ln contact</numerusform>
            <numerusform>Vous répondez à %Ln contacts</numerusform>
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
        <translation>&#x202f;; </translation>
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
        <translation>Le bot répond de nouveau à %1.</translation>
    </message>
    <message numerus="yes">
        <source>The bot answers %Ln contact(s) again.</source>
        <translation>
            <numerusform>Le bot répond de nouveau à %Ln contact.</numerusform>
            <numerusform>Le bot répond de nouveau à %Ln contacts.</numerusform>
        </translation>
    </message>
    <message>
        <source>The time for which you had taken over is over.</source>
        <translation>La durée de votre prise en main est écoulée.</translation>
    </message>
    <message>
        <source>The time for which you had taken over %1 is over.</source>
        <translation>La durée de votre prise en main pour %1 est écoulée.</translation>
    </message>
    <message numerus="yes">
        <source>The time for which you had taken over %Ln contact(s) is over.</source>
        <translation>
            <numerusform>La durée de votre prise en main pour %Ln contact est écoulée.</numerusform>
            <numerusform>La durée de votre prise en main pour %Ln contacts est écoulée.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bot answers again as soon as the service has that.</source>
        <translation>Le bot répondra de nouveau dès que le service aura reçu cela.</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Ouvrir le contact</translation>
    </message>
</context>
<context>
    <name>contactdesk::TakeOverPanel</name>
    <message>
        <source>Answered by you</source>
        <translation>À qui vous répondez</translation>
    </message>
    <message>
        <source>Close the list of those whom you answer</source>
        <translation>Fermer la liste des personnes à qui vous répondez</translation>
    </message>
    <message>
        <source>Nobody is answered by you.</source>
        <translation>Vous ne répondez à personne.</translation>
    </message>
    <message>
        <source>Contacts whose bot is switched off here stand in this list until it is switched on again. “Take over for 30 minutes” does both.</source>
        <translation>Les contacts dont le bot est désactivé ici restent dans cette liste jusqu’à sa réactivation. «&#xa0;Prendre le relais 30 minutes&#xa0;» fait les deux.</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Rendre la main</translation>
    </message>
    <message>
        <source>30 more minutes</source>
        <translation>30 minutes de plus</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Ouvrir le contact</translation>
    </message>
    <message>
        <source>Hand back all…</source>
        <translation>Tout rendre au bot…</translation>
    </message>
    <message>
        <source>Hand all of them back to the bot?</source>
        <translation>Rendre la main au bot pour tous&#x202f;?</translation>
    </message>
    <message>
        <source>Hand back all</source>
        <translation>Tout rendre au bot</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer à répondre</translation>
    </message>
</context>
<context>
    <name>contactdesk::UpdateErrand</name>
    <message>
        <source>The service has made the change.</source>
        <translation>Le service a fait la modification.</translation>
    </message>
</context>
<context>
    <name>contactdesk::Wayfinder</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message numerus="yes">
        <source>Conversation: %Ln message(s)</source>
        <translation>
            <numerusform>Conversation (%Ln message)</numerusform>
            <numerusform>Conversation (%Ln messages)</numerusform>
        </translation>
    </message>
</context>
</TS>
