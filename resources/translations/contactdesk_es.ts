<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountInput</name>
    <message>
        <source>Give the account a name, for you to tell it from others.</source>
        <translation>Dé un nombre a la cuenta para distinguirla de las demás.</translation>
    </message>
    <message>
        <source>Another account has this name already. Choose a different one.</source>
        <translation>Otra cuenta ya tiene este nombre. Elija uno distinto.</translation>
    </message>
    <message>
        <source>Give the service&apos;s address; the hosted service&apos;s is %1.</source>
        <translation>Indique la dirección del servicio; la del servicio alojado es %1.</translation>
    </message>
    <message>
        <source>An address has no spaces in it.</source>
        <translation>Una dirección no lleva espacios.</translation>
    </message>
    <message>
        <source>This is no address of a service. It looks like %1.</source>
        <translation>Esto no es la dirección de un servicio. Debe ser como %1.</translation>
    </message>
    <message>
        <source>Leave out the user name before the @: the key goes into its own field.</source>
        <translation>Omita el nombre de usuario delante de la @: la clave va en su propio campo.</translation>
    </message>
    <message>
        <source>Leave out what follows the ? or #: the key goes into its own field.</source>
        <translation>Omita lo que sigue a ? o #: la clave va en su propio campo.</translation>
    </message>
    <message>
        <source>The address must begin with https://, or anybody on the way could read the key. Plain http:// is for a service on this computer.</source>
        <translation>La dirección debe empezar por https://; de lo contrario, cualquiera en el camino podría leer la clave. http:// sin cifrar es solo para un servicio en este dispositivo.</translation>
    </message>
    <message>
        <source>Enter the account&apos;s key. Whoever manages the account can tell it.</source>
        <translation>Introduzca la clave de la cuenta. Quien administra la cuenta se la puede dar.</translation>
    </message>
    <message>
        <source>A key has no spaces or line breaks in it. Copy it again.</source>
        <translation>Una clave no lleva espacios ni saltos de línea. Cópiela de nuevo.</translation>
    </message>
</context>
<context>
    <name>ActionRegistry</name>
    <message>
        <source>&amp;New contact…</source>
        <translation>&amp;Nuevo contacto…</translation>
    </message>
    <message>
        <source>&amp;Import contacts…</source>
        <translation>&amp;Importar contactos…</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>&amp;Edit the name</source>
        <translation>&amp;Editar el nombre</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Take back the last change</source>
        <translation>&amp;Deshacer el último cambio</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Revertir</translation>
    </message>
    <message>
        <source>Switch the &amp;bot on or off</source>
        <translation>Activar o desactivar el &amp;bot</translation>
    </message>
    <message>
        <source>Switch &amp;do not disturb on or off</source>
        <translation>Activar o desactivar «No &amp;molestar»</translation>
    </message>
    <message>
        <source>Show &amp;what the service sent</source>
        <translation>Mostrar lo &amp;que envió el servicio</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Find in the conversation</source>
        <translation>&amp;Buscar en la conversación</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Buscar an&amp;terior</translation>
    </message>
    <message>
        <source>Fi&amp;lter the messages</source>
        <translation>&amp;Filtrar los mensajes</translation>
    </message>
    <message>
        <source>&amp;Go to date…</source>
        <translation>Ir a una fec&amp;ha…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>Draw *&amp;bold* and _italic_</source>
        <translation>Mostrar *&amp;negrita* y _cursiva_</translation>
    </message>
    <message>
        <source>&amp;Keep the open conversation up to date</source>
        <translation>&amp;Mantener al día la conversación abierta</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy with &amp;time</source>
        <translation>C&amp;opiar con la hora</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>&amp;Add to a list…</source>
        <translation>&amp;Añadir a una lista…</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Cuentas…</translation>
    </message>
    <message>
        <source>&amp;Search or look up…</source>
        <translation>&amp;Buscar o consultar…</translation>
    </message>
    <message>
        <source>&amp;Look up what is typed</source>
        <translation>Consultar lo &amp;escrito</translation>
    </message>
    <message>
        <source>Look up what was &amp;copied</source>
        <translation>Consultar lo &amp;copiado</translation>
    </message>
    <message>
        <source>Save this searc&amp;h…</source>
        <translation>&amp;Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>C&amp;ontacts</source>
        <translation>Co&amp;ntactos</translation>
    </message>
    <message>
        <source>Con&amp;versation</source>
        <translation>Conversac&amp;ión</translation>
    </message>
    <message>
        <source>&amp;Find in all conversations</source>
        <translation>B&amp;uscar en todas las conversaciones</translation>
    </message>
    <message>
        <source>Changes in the &amp;queue</source>
        <translation>Cambios en co&amp;la</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contacto</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>I&amp;r</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>C&amp;uenta</translation>
    </message>
    <message>
        <source>Take o&amp;ver for 30 minutes</source>
        <translation>Atender d&amp;urante 30 minutos</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>Find a co&amp;mmand, contact or list…</source>
        <translation>Buscar una &amp;orden, un contacto o una lista…</translation>
    </message>
    <message>
        <source>&amp;Next contact</source>
        <translation>Contacto &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous contact</source>
        <translation>Contacto &amp;anterior</translation>
    </message>
    <message>
        <source>Nex&amp;t pane</source>
        <translation>&amp;Panel siguiente</translation>
    </message>
    <message>
        <source>Previo&amp;us pane</source>
        <translation>Panel an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>P&amp;erson</source>
        <translation>Pe&amp;rsona</translation>
    </message>
    <message>
        <source>People ans&amp;wered by you</source>
        <translation>Personas &amp;que atiende</translation>
    </message>
    <message>
        <source>&amp;Keys and help</source>
        <translation>&amp;Teclas y ayuda</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>AgeText</name>
    <message>
        <source>d MMMM</source>
        <comment>a day of this year</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day of another year</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>hace %Ln min</numerusform>
            <numerusform>hace %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>hace %Ln h</numerusform>
            <numerusform>hace %Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Service, %1</source>
        <translation>Servicio, %1</translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation>Escrito aquí</translation>
    </message>
    <message>
        <source>Typed here, %1</source>
        <translation>Escrito aquí, %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Importación del %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The log file %1 can&apos;t be written.</source>
        <translation>No se puede escribir el archivo de registro %1.</translation>
    </message>
    <message>
        <source>Open the account of this name.</source>
        <translation>Abrir la cuenta con este nombre.</translation>
    </message>
    <message>
        <source>Use the service at this address (HTTPS, or HTTP on this computer) for this run.</source>
        <translation>Usar en esta sesión el servicio de esta dirección (HTTPS, o HTTP en este dispositivo).</translation>
    </message>
    <message>
        <source>Read the service&apos;s key from this file.</source>
        <translation>Leer la clave del servicio de este archivo.</translation>
    </message>
    <message>
        <source>Look up a phone number or an e-mail address.</source>
        <translation>Consultar un número de teléfono o una dirección de correo.</translation>
    </message>
    <message>
        <source>Save a picture of the window (PNG) when all is shown, and quit.</source>
        <translation>Guardar una imagen de la ventana (PNG) cuando se muestre todo y salir.</translation>
    </message>
    <message>
        <source>Size of the window, as in 1280x800.</source>
        <translation>Tamaño de la ventana, por ejemplo 1280x800.</translation>
    </message>
    <message>
        <source>Keep the user&apos;s data in this folder.</source>
        <translation>Guardar los datos del usuario en esta carpeta.</translation>
    </message>
    <message>
        <source>Write what the program does to this file; no key is in it.</source>
        <translation>Escribir en este archivo lo que hace el programa; no contiene ninguna clave.</translation>
    </message>
    <message>
        <source>Check whether this installation has all it needs, say so, and quit.</source>
        <translation>Comprobar si esta instalación tiene todo lo que necesita, indicarlo y salir.</translation>
    </message>
    <message>
        <source>Desktop contact manager for support staff.</source>
        <translation>Gestor de contactos de escritorio para personal de atención al cliente.</translation>
    </message>
    <message>
        <source>Unexpected: %1</source>
        <translation>Inesperado: %1</translation>
    </message>
    <message>
        <source>Only one of --workspace, --account and --service.</source>
        <translation>Solo uno de --workspace, --account y --service.</translation>
    </message>
    <message>
        <source>--size looks like 1280x800.</source>
        <translation>--size debe ser como 1280x800.</translation>
    </message>
    <message>
        <source>--key-file goes with --service.</source>
        <translation>--key-file se usa junto con --service.</translation>
    </message>
    <message>
        <source>--service needs --key-file.</source>
        <translation>--service necesita --key-file.</translation>
    </message>
    <message>
        <source>--service takes an HTTPS address, or an HTTP one on this computer: a key does not travel unencrypted.</source>
        <translation>--service admite una dirección HTTPS, o una HTTP en este dispositivo: una clave no viaja sin cifrar.</translation>
    </message>
    <message>
        <source>The key file %1 can&apos;t be read: %2</source>
        <translation>No se puede leer el archivo de clave %1: %2</translation>
    </message>
    <message>
        <source>%1 is too long for a key file.</source>
        <translation>%1 es demasiado largo para un archivo de clave.</translation>
    </message>
    <message>
        <source>The key file %1 can be read by others. Make it yours alone: chmod 600.</source>
        <translation>Otros pueden leer el archivo de clave %1. Haga que sea solo suyo: chmod 600.</translation>
    </message>
    <message>
        <source>The key file %1 holds no key.</source>
        <translation>El archivo de clave %1 no contiene ninguna clave.</translation>
    </message>
    <message>
        <source>The SQLite file to serve, created if it isn&apos;t there.</source>
        <translation>El archivo SQLite que se va a servir; se crea si no existe.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>A key that opens the service; may be given several times. Everyone on this computer can see it in the list of processes: better use --key-file.</source>
        <translation>Una clave que abre el servicio; puede darse varias veces. Cualquiera en este dispositivo puede verla en la lista de procesos: es mejor usar --key-file.</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>A file of keys, one a line, readable by you alone.</source>
        <translation>Un archivo con claves, una por línea, que solo pueda leer usted.</translation>
    </message>
    <message>
        <source>The port on this computer; 0, the default, for any free one.</source>
        <translation>El puerto en este dispositivo; 0, el predeterminado, para cualquiera que esté libre.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>&quot;documented&quot; (the default): answers as the service&apos;s reference has them; &quot;observed&quot;: as the live service was seen to answer.</source>
        <translation>&quot;documented&quot; (predeterminado): respuestas según la referencia del servicio; &quot;observed&quot;: tal como se ha visto responder al servicio real.</translation>
    </message>
    <message>
        <source>form</source>
        <translation>forma</translation>
    </message>
    <message>
        <source>Fill a database without contacts with sample data.</source>
        <translation>Llenar con datos de ejemplo una base de datos sin contactos.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>There is an argument too many.</source>
        <translation>Sobra un argumento.</translation>
    </message>
    <message>
        <source>Name the database with --database.</source>
        <translation>Indique la base de datos con --database.</translation>
    </message>
    <message>
        <source>The port must be a number from 0 to 65535.</source>
        <translation>El puerto debe ser un número de 0 a 65535.</translation>
    </message>
    <message>
        <source>The answers are &quot;documented&quot; or &quot;observed&quot;.</source>
        <translation>Las respuestas son &quot;documented&quot; u &quot;observed&quot;.</translation>
    </message>
    <message>
        <source>Give a key with --key-file or --key.</source>
        <translation>Dé una clave con --key-file o --key.</translation>
    </message>
    <message>
        <source>Serves a contact database on this computer, for Contact Desk and its like. The first line printed is the service&apos;s address.</source>
        <translation>Sirve una base de datos de contactos en este dispositivo, para Contact Desk y programas similares. La primera línea que se imprime es la dirección del servicio.</translation>
    </message>
    <message>
        <source>An option lacks its value. See --help.</source>
        <translation>A una opción le falta su valor. Véase --help.</translation>
    </message>
    <message>
        <source>There is an unknown option. See --help.</source>
        <translation>Hay una opción desconocida. Véase --help.</translation>
    </message>
    <message>
        <source>light, dark, high-contrast-light or high-contrast-dark, instead of what the desktop has.</source>
        <translation>light, dark, high-contrast-light o high-contrast-dark, en lugar del aspecto del escritorio.</translation>
    </message>
    <message>
        <source>The language of the window for this run: %1.</source>
        <translation>El idioma de la ventana para esta ejecución: %1.</translation>
    </message>
    <message>
        <source>--theme is light, dark, high-contrast-light or high-contrast-dark.</source>
        <translation>--theme es light, dark, high-contrast-light o high-contrast-dark.</translation>
    </message>
    <message>
        <source>--language is one of %1.</source>
        <translation>--language es uno de %1.</translation>
    </message>
    <message>
        <source>Open the local workspace, whatever was used last.</source>
        <translation>Abrir el espacio de trabajo local, sin importar qué se usó por última vez.</translation>
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
        <translation>Hay un servidor en esta dirección, pero no responde como el servicio. Compruebe la dirección; la del servicio alojado es %1.</translation>
    </message>
    <message>
        <source>The service asks for a pause, so the key could not be tested.</source>
        <translation>El servicio pide una pausa, así que no se pudo probar la clave.</translation>
    </message>
    <message>
        <source>Test it again after %1.</source>
        <translation>Pruébela de nuevo después de las %1.</translation>
    </message>
    <message>
        <source>Wait a little, then test it again.</source>
        <translation>Espere un poco y pruébela de nuevo.</translation>
    </message>
    <message>
        <source>Check the address and its port.</source>
        <translation>Compruebe la dirección y su puerto.</translation>
    </message>
    <message>
        <source>Check the address letter by letter. If it is right, do not go on, and ask whoever manages this computer&apos;s network.</source>
        <translation>Compruebe la dirección letra por letra. Si es correcta, no siga y pregunte a quien administra la red de este dispositivo.</translation>
    </message>
    <message>
        <source>The service at this address refused the key. Check that it was copied as a whole, or ask whoever manages the account for its present key.</source>
        <translation>El servicio de esta dirección rechazó la clave. Compruebe que se copió entera o pida la clave actual a quien administra la cuenta.</translation>
    </message>
    <message>
        <source>The service does not let this key look contacts up. Ask whoever manages the account.</source>
        <translation>El servicio no permite consultar contactos con esta clave. Pregunte a quien administra la cuenta.</translation>
    </message>
    <message>
        <source>Check the address, or test it again in a moment.</source>
        <translation>Compruebe la dirección o pruébela de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Test it again in a moment; if it stays so, check the address.</source>
        <translation>Pruébela de nuevo en un momento; si sigue igual, compruebe la dirección.</translation>
    </message>
    <message>
        <source>The service answered, but did not accept the question, so the key could not be tested. Check the address.</source>
        <translation>El servicio respondió, pero no aceptó la petición, así que no se pudo probar la clave. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>The service answered and took the key.</source>
        <translation>El servicio respondió y aceptó la clave.</translation>
    </message>
    <message>
        <source>The address must begin with https://, so nothing was sent: anybody on the way could have read the key.</source>
        <translation>La dirección debe empezar por https://, así que no se envió nada: cualquiera en el camino podría haber leído la clave.</translation>
    </message>
</context>
<context>
    <name>ContactDetailsModel</name>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Bot answers</source>
        <translation>Responde el bot</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Do not disturb because</source>
        <translation>Motivo de no molestar</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Custom channel</source>
        <translation>Canal personalizado</translation>
    </message>
    <message>
        <source>Instagram id</source>
        <translation>ID de Instagram</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>ID externo</translation>
    </message>
    <message>
        <source>Chat widget id</source>
        <translation>ID del widget de chat</translation>
    </message>
    <message>
        <source>Chat window open</source>
        <translation>Ventana de chat abierta</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Última actividad</translation>
    </message>
    <message>
        <source>Last message from them</source>
        <translation>Último mensaje del contacto</translation>
    </message>
    <message>
        <source>Has been active</source>
        <translation>Ha estado activo</translation>
    </message>
    <message>
        <source>Chat concluded</source>
        <translation>Chat finalizado</translation>
    </message>
    <message>
        <source>Credits used</source>
        <translation>Créditos usados</translation>
    </message>
    <message>
        <source>Messages by the bot</source>
        <translation>Mensajes del bot</translation>
    </message>
</context>
<context>
    <name>EmailAddress</name>
    <message>
        <source>Type an e-mail address.</source>
        <translation>Escriba una dirección de correo.</translation>
    </message>
    <message>
        <source>An e-mail address has no spaces.</source>
        <translation>Una dirección de correo no lleva espacios.</translation>
    </message>
    <message>
        <source>This e-mail address has no @. An address looks like name@example.com.</source>
        <translation>A esta dirección de correo le falta la @. Una dirección es como nombre@example.com.</translation>
    </message>
    <message>
        <source>An e-mail address has only one @.</source>
        <translation>Una dirección de correo lleva una sola @.</translation>
    </message>
    <message>
        <source>The part before the @ is not one that an e-mail address can have.</source>
        <translation>Una dirección de correo no puede tener lo que hay delante de la @.</translation>
    </message>
    <message>
        <source>The part after the @ is not a mail domain. It looks like example.com.</source>
        <translation>Lo que hay detrás de la @ no es un dominio de correo. Debe ser como example.com.</translation>
    </message>
    <message>
        <source>This e-mail address is too long.</source>
        <translation>Esta dirección de correo es demasiado larga.</translation>
    </message>
    <message>
        <source>The service uses this address for “not given”. It belongs to nobody.</source>
        <translation>El servicio usa esta dirección para «no indicada». No es de nadie.</translation>
    </message>
</context>
<context>
    <name>EmbeddedServer</name>
    <message>
        <source>The sample data could not be written.</source>
        <translation>No se pudieron escribir los datos de ejemplo.</translation>
    </message>
    <message>
        <source>The service needs a key to be opened with.</source>
        <translation>El servicio necesita una clave para abrirse.</translation>
    </message>
    <message>
        <source>The service can&apos;t listen on this computer.</source>
        <translation>El servicio no puede escuchar en este dispositivo.</translation>
    </message>
    <message>
        <source>The service can&apos;t listen on port %1. Another program may have it.</source>
        <translation>El servicio no puede escuchar en el puerto %1. Quizá lo tenga otro programa.</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>%1: from %2 to %3</source>
        <comment>field, what it was, what it becomes</comment>
        <translation>%1: de %2 a %3</translation>
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
        <translation>%1: de %2 a %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>kind of change, what was, what becomes</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>New contact, %1</source>
        <comment>its number</comment>
        <translation>Nuevo contacto, %1</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nuevo contacto</translation>
    </message>
    <message>
        <source>The service says: “%1”.</source>
        <translation>El servicio dice: «%1».</translation>
    </message>
    <message>
        <source>Waiting until the service has this contact</source>
        <translation>En espera de que el servicio tenga este contacto</translation>
    </message>
    <message>
        <source>Waiting until %1</source>
        <comment>a time</comment>
        <translation>En espera hasta %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how it stands, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Add to list “%1”</source>
        <translation>Añadir a la lista «%1»</translation>
    </message>
    <message>
        <source>Remove from list “%1”</source>
        <translation>Quitar de la lista «%1»</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Name of list %1</source>
        <translation>Nombre de la lista %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Checking whether it arrived</source>
        <translation>Comprobando si llegó</translation>
    </message>
    <message>
        <source>Exists already</source>
        <translation>Ya existe</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Por resolver</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Taken back or given up</source>
        <translation>Deshecho o descartado</translation>
    </message>
    <message>
        <source>Needs you: a contact with this number exists already</source>
        <translation>Por resolver: ya existe un contacto con este número</translation>
    </message>
    <message>
        <source>Needs you: changed by somebody else meanwhile</source>
        <translation>Por resolver: otra persona lo cambió entretanto</translation>
    </message>
    <message>
        <source>Refused: %1 %2</source>
        <comment>why, and what to do</comment>
        <translation>Rechazado: %1 %2</translation>
    </message>
    <message>
        <source>Done, though the service didn&apos;t say what it had before</source>
        <translation>Hecho, aunque el servicio no dijo qué tenía antes</translation>
    </message>
    <message>
        <source>This took something back itself.</source>
        <translation>Este cambio ya deshizo otro.</translation>
    </message>
    <message>
        <source>This has been taken back or given up already.</source>
        <translation>Esto ya se ha deshecho o descartado.</translation>
    </message>
    <message>
        <source>This is being taken back already.</source>
        <translation>Esto ya se está deshaciendo.</translation>
    </message>
    <message>
        <source>A contact that was created can&apos;t be taken back: the service lets nobody delete one.</source>
        <translation>No se puede deshacer un contacto creado: el servicio no deja que nadie los elimine.</translation>
    </message>
    <message>
        <source>This is under way: it can be taken back once the service has answered.</source>
        <translation>Esto está en curso: podrá deshacerse cuando el servicio haya respondido.</translation>
    </message>
    <message>
        <source>What it was before isn&apos;t known, so there is nothing to go back to.</source>
        <translation>No se sabe qué había antes, así que no hay nada a lo que volver.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The service could not be reached: its address is not known here.</source>
        <translation>No se pudo acceder al servicio: aquí no se conoce su dirección.</translation>
    </message>
    <message>
        <source>The service could not be reached: its computer refused the connection.</source>
        <translation>No se pudo acceder al servicio: su servidor rechazó la conexión.</translation>
    </message>
    <message>
        <source>The service could not be reached: its computer did not respond.</source>
        <translation>No se pudo acceder al servicio: su servidor no respondió.</translation>
    </message>
    <message>
        <source>The connection to the service broke before the answer was there.</source>
        <translation>La conexión con el servicio se cortó antes de llegar la respuesta.</translation>
    </message>
    <message>
        <source>The service could not be reached: this network&apos;s proxy did not help.</source>
        <translation>No se pudo acceder al servicio: el proxy de esta red no lo permitió.</translation>
    </message>
    <message>
        <source>The service could not be reached: this network&apos;s proxy wants a password.</source>
        <translation>No se pudo acceder al servicio: el proxy de esta red pide una contraseña.</translation>
    </message>
    <message>
        <source>The service&apos;s address is not an encrypted one, so nothing was sent.</source>
        <translation>La dirección del servicio no es cifrada, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Nobody trusted vouches for the service&apos;s certificate, so nothing was sent.</source>
        <translation>Nadie de confianza avala el certificado del servicio, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is not valid today, so nothing was sent.</source>
        <translation>El certificado del servicio no es válido hoy, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is for another address, so nothing was sent.</source>
        <translation>El certificado del servicio es de otra dirección, así que no se envió nada.</translation>
    </message>
    <message>
        <source>No secure connection to the service came about, so nothing was sent.</source>
        <translation>No se pudo establecer una conexión segura con el servicio, así que no se envió nada.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is full, so its own data could not be written.</source>
        <translation>El disco de este dispositivo está lleno, así que no se pudieron escribir sus propios datos.</translation>
    </message>
    <message>
        <source>This computer&apos;s own data may only be read, so nothing could be written.</source>
        <translation>Los datos propios de este dispositivo son de solo lectura, así que no se pudo escribir nada.</translation>
    </message>
    <message>
        <source>A file of this computer&apos;s own data is damaged.</source>
        <translation>Un archivo de los datos propios de este dispositivo está dañado.</translation>
    </message>
    <message>
        <source>Another program holds this computer&apos;s own data and did not let go.</source>
        <translation>Otro programa retiene los datos propios de este dispositivo y no los soltó.</translation>
    </message>
    <message>
        <source>This computer&apos;s own data were written by a newer version of this program.</source>
        <translation>Los datos propios de este dispositivo los escribió una versión más nueva de este programa.</translation>
    </message>
    <message>
        <source>The message gives no address that this program would ask for the file.</source>
        <translation>El mensaje no da ninguna dirección a la que este programa pediría el archivo.</translation>
    </message>
    <message>
        <source>The file&apos;s address leads into this computer&apos;s own network, so it was not asked for.</source>
        <translation>La dirección del archivo lleva a la propia red de este dispositivo, así que no se pidió.</translation>
    </message>
    <message>
        <source>The host that keeps the file could not be reached.</source>
        <translation>No se pudo acceder al servidor que guarda el archivo.</translation>
    </message>
    <message>
        <source>No secure connection to the host that keeps the file came about.</source>
        <translation>No se pudo establecer una conexión segura con el servidor que guarda el archivo.</translation>
    </message>
    <message>
        <source>The host that keeps the file led on to where this program does not go.</source>
        <translation>El servidor que guarda el archivo remitió a un lugar al que este programa no va.</translation>
    </message>
    <message>
        <source>The host that keeps the file did not send it in time.</source>
        <translation>El servidor que guarda el archivo no lo envió a tiempo.</translation>
    </message>
    <message>
        <source>The connection broke before the whole file was there.</source>
        <translation>La conexión se cortó antes de que llegara el archivo entero.</translation>
    </message>
    <message>
        <source>The host does not keep this file any more.</source>
        <translation>El servidor ya no guarda este archivo.</translation>
    </message>
    <message>
        <source>The host that keeps the file did not give it to this program.</source>
        <translation>El servidor que guarda el archivo no se lo dio a este programa.</translation>
    </message>
    <message>
        <source>The picture is larger than what is shown here.</source>
        <translation>La imagen es mayor de lo que se muestra aquí.</translation>
    </message>
    <message>
        <source>What came is not a picture that this program can show.</source>
        <translation>Lo que llegó no es una imagen que este programa pueda mostrar.</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>La imagen está dañada.</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>No se pudo escribir el archivo ahí.</translation>
    </message>
    <message>
        <source>Check the network and the account&apos;s address, then try again. Nothing you typed is lost.</source>
        <translation>Compruebe la red y la dirección de la cuenta y vuelva a intentarlo. No se pierde nada de lo escrito.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s proxy settings, then start the program again.</source>
        <translation>Compruebe la configuración del proxy de este dispositivo y reinicie el programa.</translation>
    </message>
    <message>
        <source>Give the account an address that begins with https://.</source>
        <translation>Dé a la cuenta una dirección que empiece por https://.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. If it is right, tell whoever runs the service.</source>
        <translation>Compruebe la fecha de este dispositivo. Si es correcta, avise a quien gestiona el servicio.</translation>
    </message>
    <message>
        <source>Make room on the disk. What the service holds is not affected.</source>
        <translation>Libere espacio en el disco. Lo que guarda el servicio no se ve afectado.</translation>
    </message>
    <message>
        <source>Check who may write to the file and its folder.</source>
        <translation>Compruebe quién puede escribir en el archivo y en su carpeta.</translation>
    </message>
    <message>
        <source>Start the program again: it saves what can be read.</source>
        <translation>Reinicie el programa: salvará lo que se pueda leer.</translation>
    </message>
    <message>
        <source>Close whatever else has the file open, then start the program again.</source>
        <translation>Cierre lo que tenga abierto el archivo y reinicie el programa.</translation>
    </message>
    <message>
        <source>Start the newer version.</source>
        <translation>Inicie la versión más nueva.</translation>
    </message>
    <message>
        <source>Ask the person to send it once more.</source>
        <translation>Pida a la persona que lo envíe otra vez.</translation>
    </message>
    <message>
        <source>Open it in the browser if you trust its host.</source>
        <translation>Ábralo en el navegador si confía en su servidor.</translation>
    </message>
    <message>
        <source>Check the network, then try again, or open it in the browser.</source>
        <translation>Compruebe la red y vuelva a intentarlo, o ábralo en el navegador.</translation>
    </message>
    <message>
        <source>Try again, or open it in the browser.</source>
        <translation>Vuelva a intentarlo o ábralo en el navegador.</translation>
    </message>
    <message>
        <source>Save it, or open it in the browser.</source>
        <translation>Guárdelo o ábralo en el navegador.</translation>
    </message>
    <message>
        <source>Check the disk and the folder, or save it somewhere else.</source>
        <translation>Compruebe el disco y la carpeta, o guárdelo en otro lugar.</translation>
    </message>
    <message>
        <source>The service was asked, but its answer never arrived. The change may or may not have been made.</source>
        <translation>Se preguntó al servicio, pero su respuesta no llegó. El cambio puede haberse hecho o no.</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>No se pudo acceder al servicio.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>El servicio no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The service refused the key of this account. It was probably replaced.</source>
        <translation>El servicio rechazó la clave de esta cuenta. Probablemente se sustituyó.</translation>
    </message>
    <message>
        <source>The service does not allow this to this account.</source>
        <translation>El servicio no permite esto a esta cuenta.</translation>
    </message>
    <message>
        <source>The service knows no such contact.</source>
        <translation>El servicio no conoce este contacto.</translation>
    </message>
    <message>
        <source>The service already has this contact.</source>
        <translation>El servicio ya tiene este contacto.</translation>
    </message>
    <message>
        <source>The service did not accept what was sent.</source>
        <translation>El servicio no aceptó lo que se envió.</translation>
    </message>
    <message>
        <source>The service asks for a pause: too many requests in a short time.</source>
        <translation>El servicio pide una pausa: demasiadas peticiones en poco tiempo.</translation>
    </message>
    <message>
        <source>The service reported a fault of its own.</source>
        <translation>El servicio comunicó un fallo propio.</translation>
    </message>
    <message>
        <source>The service answered in a form that this program does not understand.</source>
        <translation>El servicio respondió de una forma que este programa no entiende.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Esto se canceló.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent over it.</source>
        <translation>La conexión no es segura, así que no se envió nada por ella.</translation>
    </message>
    <message>
        <source>This computer could not read or write its own data.</source>
        <translation>Este dispositivo no pudo leer o escribir sus propios datos.</translation>
    </message>
    <message>
        <source>Look the contact up again before you repeat it.</source>
        <translation>Consulte el contacto de nuevo antes de repetirlo.</translation>
    </message>
    <message>
        <source>Check the network, then try again. Nothing you typed is lost.</source>
        <translation>Compruebe la red y vuelva a intentarlo. No se pierde nada de lo escrito.</translation>
    </message>
    <message>
        <source>Try again in a moment. Nothing you typed is lost.</source>
        <translation>Vuelva a intentarlo en un momento. No se pierde nada de lo escrito.</translation>
    </message>
    <message>
        <source>Ask whoever manages the account for its present key, then enter that one.</source>
        <translation>Pida la clave actual a quien administra la cuenta e introdúzcala.</translation>
    </message>
    <message>
        <source>Check the id, or ask whoever manages the account.</source>
        <translation>Compruebe el ID o pregunte a quien administra la cuenta.</translation>
    </message>
    <message>
        <source>Check the number or address, or create the contact.</source>
        <translation>Compruebe el número o la dirección, o cree el contacto.</translation>
    </message>
    <message>
        <source>Open the one that exists. What you typed stays here until you do.</source>
        <translation>Abra el que existe. Hasta entonces, lo escrito se queda aquí.</translation>
    </message>
    <message>
        <source>Correct the entry and try again.</source>
        <translation>Corrija la entrada y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Try again after %1. Nothing you typed is lost.</source>
        <translation>Vuelva a intentarlo después de las %1. No se pierde nada de lo escrito.</translation>
    </message>
    <message>
        <source>Wait a little, then try again. Nothing you typed is lost.</source>
        <translation>Espere un poco y vuelva a intentarlo. No se pierde nada de lo escrito.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, report it with the details.</source>
        <translation>Vuelva a intentarlo. Si sigue igual, comuníquelo con los detalles.</translation>
    </message>
    <message>
        <source>Start it again when you want to.</source>
        <translation>Vuelva a empezar cuando quiera.</translation>
    </message>
    <message>
        <source>Do not go on. Ask whoever manages this computer&apos;s network.</source>
        <translation>No siga. Pregunte a quien administra la red de este dispositivo.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that its folder may be written to.</source>
        <translation>Compruebe que el disco no está lleno y que se puede escribir en su carpeta.</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>All of them can be changed in the preferences.</source>
        <translation>Todas se pueden cambiar en las preferencias.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Contact Desk %1, built with Qt %2.</source>
        <comment>two versions</comment>
        <translation>Contact Desk %1, creado con Qt %2.</translation>
    </message>
    <message>
        <source>It is free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later): you may use, change and pass it on under its terms. It comes without any warranty.</source>
        <translation>Es software libre con la Licencia Pública General de GNU, versión 3 o posterior (GPL-3.0-or-later): puede usarse, modificarse y redistribuirse según sus condiciones. Se ofrece sin ninguna garantía.</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>%1 added, %2 completed</source>
        <translation>Añadidos: %1, completados: %2</translation>
    </message>
    <message>
        <source>Cancelled before anything was imported.</source>
        <translation>Cancelado antes de importar nada.</translation>
    </message>
    <message>
        <source>There was nobody in the file.</source>
        <translation>No había nadie en el archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) added</source>
        <translation>
            <numerusform>%Ln contacto añadido</numerusform>
            <numerusform>%Ln contactos añadidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 completed</source>
        <translation>completados: %1</translation>
    </message>
    <message>
        <source>%1 left out: neither number nor e-mail</source>
        <translation>omitidos por no tener número ni correo: %1</translation>
    </message>
    <message>
        <source>Cancelled; until then %1.</source>
        <translation>Cancelado; hasta entonces: %1.</translation>
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
        <translation>No se puede leer el archivo de clave %1.</translation>
    </message>
    <message>
        <source>The key file %1 holds no key.</source>
        <translation>El archivo de clave %1 no contiene ninguna clave.</translation>
    </message>
</context>
<context>
    <name>KeyProblem</name>
    <message>
        <source>No keychain can be reached on this desktop. Keep the key in a file that only you can read, or for this run only.</source>
        <translation>No se puede acceder a ningún llavero en este escritorio. Guarde la clave en un archivo que solo usted pueda leer, o solo para esta sesión.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. It may be waiting for its password: unlock it and try again, or keep the key elsewhere.</source>
        <translation>El llavero no respondió a tiempo. Quizá espere su contraseña: desbloquéelo y vuelva a intentarlo, o guarde la clave en otro lugar.</translation>
    </message>
    <message>
        <source>The keychain is locked, or access to it was refused. Unlock it and try again, or keep the key elsewhere.</source>
        <translation>El llavero está bloqueado o se denegó el acceso. Desbloquéelo y vuelva a intentarlo, o guarde la clave en otro lugar.</translation>
    </message>
    <message>
        <source>The keychain reported a fault of its own. Try again, or keep the key elsewhere.</source>
        <translation>El llavero comunicó un fallo propio. Vuelva a intentarlo o guarde la clave en otro lugar.</translation>
    </message>
    <message>
        <source>There is no key for this account where it should be kept. Enter it again.</source>
        <translation>No hay ninguna clave de esta cuenta donde debería estar guardada. Introdúzcala de nuevo.</translation>
    </message>
    <message>
        <source>The file with the key cannot be read or written. Check that the disk is not full and that its folder may be written to.</source>
        <translation>No se puede leer o escribir el archivo con la clave. Compruebe que el disco no está lleno y que se puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>The key is kept where you chose, but it could not be taken out of the place where it was before. Remove it there yourself.</source>
        <translation>La clave está guardada donde eligió, pero no se pudo quitar del lugar donde estaba antes. Quítela de allí manualmente.</translation>
    </message>
</context>
<context>
    <name>KeyRules</name>
    <message>
        <source>A command has one combination of keys, not several after one another.</source>
        <translation>Una orden tiene una sola combinación de teclas, no varias seguidas.</translation>
    </message>
    <message>
        <source>These keys type, or move about. Hold Ctrl or Alt as well, or take a function key.</source>
        <translation>Estas teclas sirven para escribir o desplazarse. Mantenga pulsada además Ctrl o Alt, o use una tecla de función.</translation>
    </message>
    <message>
        <source>Alt with a letter or digit opens menus. Hold Ctrl instead.</source>
        <translation>Alt con una letra o una cifra abre menús. Mantenga pulsada Ctrl en su lugar.</translation>
    </message>
    <message>
        <source>These keys copy, paste or select text everywhere.</source>
        <translation>Estas teclas copian, pegan o seleccionan texto en todas partes.</translation>
    </message>
</context>
<context>
    <name>LookUpKey</name>
    <message>
        <source>Type a phone number or an e-mail address.</source>
        <translation>Escriba un número de teléfono o una dirección de correo.</translation>
    </message>
    <message>
        <source>This is neither a phone number nor an e-mail address. A number looks like +31 6 12345678, an address like name@example.com.</source>
        <translation>Esto no es ni un número de teléfono ni una dirección de correo. Un número es como +31 6 12345678; una dirección, como nombre@example.com.</translation>
    </message>
</context>
<context>
    <name>MediaBox</name>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>It took too long</source>
        <translation>Tardó demasiado</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Ya no está ahí</translation>
    </message>
    <message>
        <source>The host doesn&apos;t allow it</source>
        <translation>El servidor no lo permite</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure</source>
        <translation>La conexión no es segura</translation>
    </message>
    <message>
        <source>It couldn&apos;t be fetched</source>
        <translation>No se pudo descargar</translation>
    </message>
    <message>
        <source>Can&apos;t be fetched</source>
        <translation>No se puede descargar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Fetching… %1 %</source>
        <translation>Descargando… %1 %</translation>
    </message>
    <message>
        <source>Fetching… %1</source>
        <translation>Descargando… %1</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Descargando…</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Descargado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>MediaText</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
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
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Tarjeta de contacto</translation>
    </message>
</context>
<context>
    <name>MessageLayout</name>
    <message>
        <source>From whom isn&apos;t known</source>
        <translation>No se sabe de quién es</translation>
    </message>
    <message>
        <source>Without text</source>
        <translation>Sin texto</translation>
    </message>
    <message>
        <source>Show more (%L1 characters are left)</source>
        <translation>Mostrar más (quedan %L1 caracteres)</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>From them</source>
        <translation>Del contacto</translation>
    </message>
    <message>
        <source>To them</source>
        <translation>Al contacto</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>No entregado</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Message with buttons</source>
        <translation>Mensaje con botones</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Opción elegida</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reacción</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>Mensaje del sistema</translation>
    </message>
    <message>
        <source>The service gives no time</source>
        <translation>El servicio no da la hora</translation>
    </message>
    <message>
        <source>The service doesn&apos;t say from whom</source>
        <translation>El servicio no dice de quién es</translation>
    </message>
</context>
<context>
    <name>MomentText</name>
    <message>
        <source>d MMMM</source>
        <comment>a day of this year</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day of another year</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
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
            <numerusform>Se pudo leer y se conserva %Ln contacto.</numerusform>
            <numerusform>Se pudieron leer y se conservan %Ln contactos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No contact in it could be read.</source>
        <translation>No se pudo leer ningún contacto del archivo.</translation>
    </message>
    <message>
        <source>How many were lost can&apos;t be told.</source>
        <translation>No se puede saber cuántos se perdieron.</translation>
    </message>
    <message>
        <source>About %1 could not.</source>
        <translation>Perdidos: aproximadamente %1.</translation>
    </message>
    <message>
        <source>The damaged file could not be kept.</source>
        <translation>No se pudo conservar el archivo dañado.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>El archivo dañado se conserva como %1.</translation>
    </message>
    <message>
        <source>The file with what this desk remembers was damaged.</source>
        <translation>El archivo con lo que recuerda este dispositivo estaba dañado.</translation>
    </message>
    <message>
        <source>What you look up can&apos;t be remembered.</source>
        <translation>Lo que consulte no se puede recordar.</translation>
    </message>
    <message>
        <source>The folder of this desk can&apos;t be written to: what is learned now is forgotten when the program ends.</source>
        <translation>No se puede escribir en la carpeta de datos: lo que se averigüe ahora se olvida al cerrar el programa.</translation>
    </message>
    <message>
        <source>Nothing is lost at the service; whoever is looked up there is here again.</source>
        <translation>En el servicio no se pierde nada; quien se consulte allí vuelve a estar aquí.</translation>
    </message>
</context>
<context>
    <name>OverviewText</name>
    <message>
        <source>This person waits for an answer.</source>
        <translation>Esta persona espera respuesta.</translation>
    </message>
    <message>
        <source>%1 waits for an answer.</source>
        <translation>%1 espera respuesta.</translation>
    </message>
    <message>
        <source>This person waits for an answer (since %1).</source>
        <translation>Esta persona espera respuesta (desde %1).</translation>
    </message>
    <message>
        <source>%1 waits for an answer (since %2).</source>
        <translation>%1 espera respuesta (desde %2).</translation>
    </message>
    <message>
        <source>This person has waited for an answer for %1 (since %2).</source>
        <translation>Esta persona lleva %1 esperando respuesta (desde %2).</translation>
    </message>
    <message>
        <source>%1 has waited for an answer for %2 (since %3).</source>
        <translation>%1 lleva %2 esperando respuesta (desde %3).</translation>
    </message>
    <message>
        <source>We wait for an answer.</source>
        <translation>Esperamos respuesta.</translation>
    </message>
    <message>
        <source>We wait for an answer from %1.</source>
        <translation>Esperamos respuesta de %1.</translation>
    </message>
    <message>
        <source>We wait for an answer (since %1).</source>
        <translation>Esperamos respuesta (desde %1).</translation>
    </message>
    <message>
        <source>We wait for an answer from %1 (since %2).</source>
        <translation>Esperamos respuesta de %1 (desde %2).</translation>
    </message>
    <message>
        <source>We have waited for an answer for %1 (since %2).</source>
        <translation>Llevamos %1 esperando respuesta (desde %2).</translation>
    </message>
    <message>
        <source>We have waited for an answer from %1 for %2 (since %3).</source>
        <translation>Llevamos %2 esperando respuesta de %1 (desde %3).</translation>
    </message>
    <message>
        <source>%1 from them</source>
        <translation>%1 del contacto</translation>
    </message>
    <message>
        <source>%1 to them</source>
        <translation>%1 al contacto</translation>
    </message>
    <message>
        <source>%1 of unknown direction</source>
        <translation>%1 en sentido desconocido</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>Semana del %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>a day of the week</comment>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>What was written to them last was not delivered.</source>
        <translation>Lo último que se le escribió no se entregó.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The service does not tell who wrote, so nobody knows who waits.</source>
        <translation>El servicio no dice quién escribió, así que no se sabe quién espera.</translation>
    </message>
    <message>
        <source>Nobody waits. %1</source>
        <translation>Nadie espera. %1</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Nadie espera.</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>No hay mensajes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of messages: by direction</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 not delivered</source>
        <translation>%1 sin entregar</translation>
    </message>
    <message>
        <source>%1 with media</source>
        <translation>%1 con multimedia</translation>
    </message>
    <message>
        <source>First %1</source>
        <translation>Primer mensaje: %1</translation>
    </message>
    <message>
        <source>last from them %1</source>
        <translation>último del contacto: %1</translation>
    </message>
    <message>
        <source>last to them %1</source>
        <translation>último al contacto: %1</translation>
    </message>
    <message>
        <source>typically answered after %1</source>
        <translation>respuesta habitual en %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day: how many messages</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Messages per week</source>
        <translation>Mensajes por semana</translation>
    </message>
    <message>
        <source>Messages per month</source>
        <translation>Mensajes por mes</translation>
    </message>
    <message>
        <source>Messages per year</source>
        <translation>Mensajes por año</translation>
    </message>
    <message>
        <source>Messages per day</source>
        <translation>Mensajes por día</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PendingText</name>
    <message>
        <source>Needs you: you want %1, the service has %2.</source>
        <translation>Por resolver: su valor es %1; el del servicio, %2.</translation>
    </message>
    <message>
        <source>The service refused %1.</source>
        <translation>El servicio rechazó %1.</translation>
    </message>
    <message>
        <source>Saved here; the service does not have it yet.</source>
        <translation>Guardado aquí; el servicio aún no lo tiene.</translation>
    </message>
    <message>
        <source>Saved here; the service does not have it yet. Before: %1.</source>
        <translation>Guardado aquí; el servicio aún no lo tiene. Antes: %1.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>what it has not told</source>
        <translation>algo que no ha dicho</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Por resolver</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Saved here; finding out whether it arrived</source>
        <translation>Guardado aquí; comprobando si llegó</translation>
    </message>
    <message>
        <source>Saved here, sending…</source>
        <translation>Guardado aquí, enviando…</translation>
    </message>
    <message>
        <source>Saved here, waiting to be sent</source>
        <translation>Guardado aquí, en espera de envío</translation>
    </message>
    <message>
        <source>The service says: “%1”.</source>
        <translation>El servicio dice: «%1».</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Se reintenta automáticamente.</translation>
    </message>
</context>
<context>
    <name>PhoneNumber</name>
    <message>
        <source>Type a phone number, with its country code if it is not from here.</source>
        <translation>Escriba un número de teléfono, con el prefijo del país si no es de aquí.</translation>
    </message>
    <message>
        <source>This is not a phone number. A number looks like +31 6 12345678.</source>
        <translation>Esto no es un número de teléfono. Un número es como +31 6 12345678.</translation>
    </message>
    <message>
        <source>No country has this code. Check the digits after the plus, or choose the country beside the field.</source>
        <translation>Ningún país tiene este prefijo. Compruebe las cifras tras el signo más o elija el país junto al campo.</translation>
    </message>
    <message>
        <source>This number is too short. Some digits seem to be missing.</source>
        <translation>Este número es demasiado corto. Parece que faltan cifras.</translation>
    </message>
    <message>
        <source>This number is too long. Check for digits typed twice.</source>
        <translation>Este número es demasiado largo. Compruebe si hay cifras repetidas.</translation>
    </message>
    <message>
        <source>No number in this country has that many digits. Check the number.</source>
        <translation>Ningún número de este país tiene tantas cifras. Compruebe el número.</translation>
    </message>
</context>
<context>
    <name>QueueText</name>
    <message>
        <source>Offline since %1</source>
        <translation>Sin conexión desde %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Waiting until %1, as the service asked</source>
        <translation>En espera hasta %1, como pidió el servicio</translation>
    </message>
    <message>
        <source>Waiting, as the service asked</source>
        <translation>En espera, como pidió el servicio</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Clave rechazada</translation>
    </message>
    <message>
        <source>Another window sends</source>
        <translation>Envía otra ventana</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln por resolver</numerusform>
            <numerusform>%Ln por resolver</numerusform>
        </translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Todo enviado</translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <source>%1: can be on, off or unknown, but not “%2”.</source>
        <translation>%1: puede ser on, off o unknown, pero no «%2».</translation>
    </message>
    <message>
        <source>%1: can only be “missing”. To find one, type it without “%1:”.</source>
        <translation>%1: solo puede ser «missing». Para buscar uno, escríbalo sin «%1:».</translation>
    </message>
    <message>
        <source>seen: can be as “&lt;7d” (within seven days), “&gt;3m” (not for three months) or “never”, but not “%1”. Units are h, d, w, m and y.</source>
        <translation>seen: puede ser como «&lt;7d» (en los últimos siete días), «&gt;3m» (no en los últimos tres meses) o «never», pero no «%1». Unidades: h, d, w, m, y.</translation>
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
        <translation>Se busca por nombres, números, direcciones, etiquetas y listas. La búsqueda se limita con
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
        <translation>No se puede usar la base de datos del servicio: %1</translation>
    </message>
    <message>
        <source>The file belongs to another program.</source>
        <translation>El archivo pertenece a otro programa.</translation>
    </message>
    <message>
        <source>The database of the service was written by a newer version of this program.</source>
        <translation>La base de datos del servicio la escribió una versión más nueva de este programa.</translation>
    </message>
</context>
<context>
    <name>TakeAlongDialogs</name>
    <message>
        <source>Take the conversation along</source>
        <translation>Exportar la conversación</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
</context>
<context>
    <name>TakeAlongText</name>
    <message>
        <source>There is no room left on that disk.</source>
        <translation>No queda espacio en ese disco.</translation>
    </message>
    <message>
        <source>You may not write there.</source>
        <translation>No tiene permiso para escribir ahí.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Data for programs (*.json)</source>
        <translation>Datos para programas (*.json)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas web (*.html)</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Documentos (*.pdf)</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Textos (*.txt)</translation>
    </message>
    <message numerus="yes">
        <source>Saving %Ln message(s) to %1…</source>
        <translation>
            <numerusform>Guardando %Ln mensaje en %1…</numerusform>
            <numerusform>Guardando %Ln mensajes en %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printing %Ln message(s)…</source>
        <translation>
            <numerusform>Imprimiendo %Ln mensaje…</numerusform>
            <numerusform>Imprimiendo %Ln mensajes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln message(s) to %1.</source>
        <translation>
            <numerusform>Se guardó %Ln mensaje en %1.</numerusform>
            <numerusform>Se guardaron %Ln mensajes en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: no file was written.</source>
        <translation>Cancelado: no se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>The conversation could not be saved.</source>
        <translation>No se pudo guardar la conversación.</translation>
    </message>
    <message>
        <source>No file was written. Choose another folder, or try again.</source>
        <translation>No se escribió ningún archivo. Elija otra carpeta o vuelva a intentarlo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) were given to the printer.</source>
        <translation>
            <numerusform>Se entregó %Ln página a la impresora.</numerusform>
            <numerusform>Se entregaron %Ln páginas a la impresora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: nothing was printed.</source>
        <translation>Cancelado: no se imprimió nada.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: %Ln page(s) were given to the printer before.</source>
        <translation>
            <numerusform>Cancelado: antes se entregó %Ln página a la impresora.</numerusform>
            <numerusform>Cancelado: antes se entregaron %Ln páginas a la impresora.</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation could not be printed: the printer did not take it.</source>
        <translation>No se pudo imprimir la conversación: la impresora no la aceptó.</translation>
    </message>
</context>
<context>
    <name>TakeOverText</name>
    <message>
        <source>no end</source>
        <comment>a person answers</comment>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>time is over</source>
        <translation>tiempo terminado</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>%Ln min restante</numerusform>
            <numerusform>%Ln min restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>%1 h %2 min restantes</translation>
    </message>
    <message>
        <source>since %1, until %2</source>
        <comment>times</comment>
        <translation>desde %1, hasta %2</translation>
    </message>
    <message>
        <source>since %1, no end</source>
        <comment>a time</comment>
        <translation>desde %1, sin límite</translation>
    </message>
    <message>
        <source>handing back needs you</source>
        <translation>devolución al bot por resolver</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>por resolver</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>aún sin enviar</translation>
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
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Conversación con %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Us</source>
        <comment>the sender of a message that we sent</comment>
        <translation>Nosotros</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Remitente desconocido</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>Exportado: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>sin hora</translation>
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
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As you call it</source>
        <translation>Como prefiera llamarla</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>Guardar la clave</translation>
    </message>
    <message>
        <source>In this desktop&apos;s keychain</source>
        <translation>En el llavero de este escritorio</translation>
    </message>
    <message>
        <source>In a file that only I can read</source>
        <translation>En un archivo que solo yo pueda leer</translation>
    </message>
    <message>
        <source>Only until the program ends</source>
        <translation>Solo hasta cerrar el programa</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nueva cuenta</translation>
    </message>
    <message>
        <source>Kept; type another one to replace it</source>
        <translation>Guardada; escriba otra para sustituirla</translation>
    </message>
    <message>
        <source>Save and open</source>
        <translation>Guardar y abrir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
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
        <translation>Espacio de trabajo local</translation>
    </message>
</context>
<context>
    <name>contactdesk::AccountsPage</name>
    <message>
        <source>None yet. Until there is one, the local workspace is there to work with.</source>
        <translation>Aún no hay ninguna. Mientras tanto, se puede trabajar con el espacio de trabajo local.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The accounts could not be kept for the next start.</source>
        <translation>No se pudieron guardar las cuentas para el próximo inicio.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Añadir cuenta</translation>
    </message>
    <message>
        <source>Use the local workspace</source>
        <translation>Usar el espacio de trabajo local</translation>
    </message>
    <message>
        <source>Enter the key of this account.</source>
        <translation>Introduzca la clave de esta cuenta.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardada.</translation>
    </message>
    <message>
        <source>Saved, but for one thing.</source>
        <translation>Guardada, salvo una cosa.</translation>
    </message>
    <message>
        <source>Not saved. What you typed is still here.</source>
        <translation>Sin guardar. Lo escrito sigue aquí.</translation>
    </message>
    <message>
        <source>Keep it in a file</source>
        <translation>Guardarla en un archivo</translation>
    </message>
    <message>
        <source>Keep it for this run only</source>
        <translation>Guardarla solo para esta sesión</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Preguntando al servicio…</translation>
    </message>
    <message>
        <source>Not tested.</source>
        <translation>Sin probar.</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>Prueba de la conexión</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer?</source>
        <translation>¿Eliminar «%1» de este dispositivo?</translation>
    </message>
    <message>
        <source>Its key and everything that this computer remembers of its contacts are deleted, with notes, drafts and changes that were not sent yet. The service keeps its own.</source>
        <translation>Se eliminan su clave y todo lo que este dispositivo recuerda de sus contactos, con notas, borradores y cambios aún sin enviar. Lo que está en el servicio se conserva.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>contactdesk::ActionRegistry</name>
    <message>
        <source>Only with an account or the local workspace open.</source>
        <translation>Solo con una cuenta o el espacio de trabajo local abiertos.</translation>
    </message>
</context>
<context>
    <name>contactdesk::ActivityPlot</name>
    <message>
        <source>To them</source>
        <translation>Al contacto</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>Del contacto</translation>
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
        <translation>Preguntando al servicio…</translation>
    </message>
    <message>
        <source>%1; asking the service…</source>
        <translation>%1; preguntando al servicio…</translation>
    </message>
</context>
<context>
    <name>contactdesk::Application</name>
    <message>
        <source>No such account</source>
        <translation>No existe esa cuenta</translation>
    </message>
    <message>
        <source>There is no account “%1” on this computer. Choose one in the menu Account.</source>
        <translation>No hay ninguna cuenta «%1» en este dispositivo. Elija una en el menú Cuenta.</translation>
    </message>
</context>
<context>
    <name>contactdesk::ColorChoice</name>
    <message>
        <source>Colour %1 of %2</source>
        <translation>Color %1 de %2</translation>
    </message>
</context>
<context>
    <name>contactdesk::CommandPalette</name>
    <message>
        <source>Nothing is called that. Type the beginnings of words, or their initials.</source>
        <translation>Nada se llama así. Escriba el comienzo de las palabras o sus iniciales.</translation>
    </message>
    <message>
        <source>Commands, contacts and lists</source>
        <translation>Órdenes, contactos y listas</translation>
    </message>
    <message>
        <source>Find a command, contact or list</source>
        <translation>Buscar una orden, un contacto o una lista</translation>
    </message>
    <message>
        <source>Arrow keys to choose, Enter to run, Escape to close</source>
        <translation>Flechas para elegir, Enter para ejecutar, Esc para cerrar</translation>
    </message>
</context>
<context>
    <name>contactdesk::ConflictModel</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Mío</translation>
    </message>
    <message>
        <source>Service now</source>
        <translation>Servicio ahora</translation>
    </message>
    <message>
        <source>%1: yours %2, service now %3</source>
        <translation>%1: mío %2, servicio ahora %3</translation>
    </message>
    <message>
        <source>%1: before %2, yours %3, service now %4</source>
        <translation>%1: antes %2, mío %3, servicio ahora %4</translation>
    </message>
    <message>
        <source>%1. Nothing chosen.</source>
        <translation>%1. Nada elegido.</translation>
    </message>
    <message>
        <source>%1. Chosen: yours.</source>
        <translation>%1. Elegido: el mío.</translation>
    </message>
    <message>
        <source>%1. Chosen: the service&apos;s.</source>
        <translation>%1. Elegido: el del servicio.</translation>
    </message>
</context>
<context>
    <name>contactdesk::ConflictPanel</name>
    <message>
        <source>Use mine for all</source>
        <translation>Usar lo mío en todo</translation>
    </message>
    <message>
        <source>Use the service&apos;s for all</source>
        <translation>Usar lo del servicio en todo</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Abrir contacto</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir después</translation>
    </message>
    <message>
        <source>Fields in conflict</source>
        <translation>Campos en conflicto</translation>
    </message>
    <message>
        <source>Arrow keys go from value to value, Space chooses, %1 takes yours and %2 the service&apos;s. Ctrl+Enter applies.</source>
        <translation>Las flechas van de un valor a otro, Espacio elige, %1 elige lo propio y %2 lo del servicio. Ctrl+Enter aplica.</translation>
    </message>
    <message>
        <source>Apply (Ctrl+Enter)</source>
        <translation>Aplicar (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>A contact with this number exists already</source>
        <translation>Ya existe un contacto con este número</translation>
    </message>
    <message>
        <source>Changed by somebody else meanwhile</source>
        <translation>Otra persona lo cambió entretanto</translation>
    </message>
    <message>
        <source>What you typed differs from what the service has. Choose what shall hold; what you leave to the service stays as it is.</source>
        <translation>Lo escrito difiere de lo que tiene el servicio. Elija qué debe quedar; lo que deje al servicio sigue como está.</translation>
    </message>
    <message>
        <source>The service says something else by now than when you made your change. Choose what shall hold.</source>
        <translation>El servicio dice ahora algo distinto que cuando hizo su cambio. Elija qué debe quedar.</translation>
    </message>
    <message>
        <source>Nothing is left to choose.</source>
        <translation>No queda nada por elegir.</translation>
    </message>
    <message>
        <source>Another window of this program sends for this account: decide there.</source>
        <translation>Otra ventana de este programa envía para esta cuenta: decida allí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) left to choose</source>
        <translation>
            <numerusform>Falta %Ln campo por elegir</numerusform>
            <numerusform>Faltan %Ln campos por elegir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contactdesk::ConflictView</name>
    <message>
        <source>Y</source>
        <comment>the key that chooses your own value</comment>
        <translation>M</translation>
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
        <translation>%1: </translation>
    </message>
    <message>
        <source>Look up on the service</source>
        <translation>Consultar en el servicio</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>quizá</translation>
    </message>
</context>
<context>
    <name>contactdesk::ContactEditor</name>
    <message>
        <source>%1 was created on the service, which cannot undo that.</source>
        <translation>%1 se creó en el servicio, que no puede deshacerlo.</translation>
    </message>
    <message>
        <source>Not taken back: what it was before is not known.</source>
        <translation>No se ha deshecho: no se sabe qué había antes.</translation>
    </message>
    <message>
        <source>There is nothing left of it to take back.</source>
        <translation>Ya no queda nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to take back here. What was created stays: the service cannot undo that.</source>
        <translation>Aquí no hay nada que deshacer. Lo creado se queda: el servicio no puede deshacerlo.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Deshecho: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were taken back.</source>
        <translation>
            <numerusform>Se deshizo %Ln cambio.</numerusform>
            <numerusform>Se deshicieron %Ln cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>What this was before is not known, so it stays: %1.</source>
        <translation>No se sabe qué había antes, así que se queda como está: %1.</translation>
    </message>
    <message>
        <source>the creation of %1</source>
        <translation>la creación de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>fields, contact</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 on the list “%2”</source>
        <translation>la inclusión de %1 en la lista «%2»</translation>
    </message>
    <message>
        <source>%1 taken off the list “%2”</source>
        <translation>la retirada de %1 de la lista «%2»</translation>
    </message>
    <message>
        <source>the note about %1</source>
        <translation>la nota sobre %1</translation>
    </message>
    <message>
        <source>the name of the list “%1”</source>
        <translation>el nombre de la lista «%1»</translation>
    </message>
</context>
<context>
    <name>contactdesk::ContactImporter</name>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>No se pudo leer el archivo hasta el final.</translation>
    </message>
</context>
<context>
    <name>contactdesk::ContactListPane</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>those found of everybody</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Nobody here matches.</source>
        <translation>Nadie coincide aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) found.</source>
        <translation>
            <numerusform>%Ln contacto encontrado.</numerusform>
            <numerusform>%Ln contactos encontrados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contactdesk::ConversationPane</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Lleva a %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) copied</source>
        <translation>
            <numerusform>%Ln mensaje copiado</numerusform>
            <numerusform>%Ln mensajes copiados</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation could not be brought up to date.</source>
        <translation>No se pudo actualizar la conversación.</translation>
    </message>
    <message>
        <source>No message passes the filter</source>
        <translation>Ningún mensaje pasa el filtro</translation>
    </message>
    <message>
        <source>All messages are there still.</source>
        <translation>Todos los mensajes siguen ahí.</translation>
    </message>
    <message>
        <source>Reading the conversation</source>
        <translation>Leyendo la conversación</translation>
    </message>
    <message>
        <source>The conversation could not be read</source>
        <translation>No se pudo leer la conversación</translation>
    </message>
    <message>
        <source>Reading the conversation…</source>
        <translation>Leyendo la conversación…</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Aún no hay mensajes</translation>
    </message>
    <message>
        <source>Nothing has been written to or by this person.</source>
        <translation>Esta persona no ha escrito ni ha recibido nada.</translation>
    </message>
    <message>
        <source>No conversation</source>
        <translation>Sin conversación</translation>
    </message>
    <message>
        <source>It appears here when a contact is open.</source>
        <translation>Aparece aquí cuando hay un contacto abierto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest %1 of %2 messages</source>
        <translation>Los %1 más recientes de %2 mensajes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln mensaje nuevo</numerusform>
            <numerusform>%Ln mensajes nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contactdesk::CreateForm</name>
    <message>
        <source>As the service decides</source>
        <translation>Según el servicio</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nuevo contacto</translation>
    </message>
    <message>
        <source>Campaign data</source>
        <translation>Datos de la campaña</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Más campos</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Menos campos</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creando…</translation>
    </message>
    <message>
        <source>This is not a JSON object. One looks like {&quot;key&quot;: &quot;value&quot;}.</source>
        <translation>Esto no es un objeto JSON. Debe ser como {&quot;key&quot;: &quot;value&quot;}.</translation>
    </message>
</context>
<context>
    <name>contactdesk::CreationErrand</name>
    <message>
        <source>The service has created the contact.</source>
        <translation>El servicio ha creado el contacto.</translation>
    </message>
</context>
<context>
    <name>contactdesk::DateBar</name>
    <message>
        <source>Stop looking for a day</source>
        <translation>Dejar de buscar un día</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Ir a la fecha</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Choose the day from a calendar</source>
        <translation>Elegir el día en un calendario</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Go to that day</source>
        <translation>Ir a ese día</translation>
    </message>
    <message>
        <source>Days of the conversation</source>
        <translation>Días de la conversación</translation>
    </message>
    <message>
        <source>No message has a time.</source>
        <translation>Ningún mensaje tiene hora.</translation>
    </message>
    <message>
        <source>%1, for instance</source>
        <comment>a date as it may be typed</comment>
        <translation>%1, por ejemplo</translation>
    </message>
    <message>
        <source>All messages are of %1.</source>
        <translation>Todos los mensajes son del %1.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <comment>two dates</comment>
        <translation>Del %1 al %2.</translation>
    </message>
    <message>
        <source>That is no date. Type it like %1 or %2.</source>
        <translation>Eso no es una fecha. Escríbala como %1 o %2.</translation>
    </message>
    <message>
        <source>The conversation begins on %1.</source>
        <translation>La conversación empieza el %1.</translation>
    </message>
    <message>
        <source>The conversation ends on %1.</source>
        <translation>La conversación termina el %1.</translation>
    </message>
    <message>
        <source>No messages on that day; the next are of %1.</source>
        <translation>No hay mensajes ese día; los siguientes son del %1.</translation>
    </message>
</context>
<context>
    <name>contactdesk::DeskPage</name>
    <message>
        <source>What this desk remembers could not be read or written.</source>
        <translation>No se pudo leer o escribir lo que recuerda este dispositivo.</translation>
    </message>
    <message>
        <source>What you change may not be kept on this computer.</source>
        <translation>Quizá no se conserve en este dispositivo lo que cambie.</translation>
    </message>
</context>
<context>
    <name>contactdesk::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Show what the service sent</source>
        <translation>Mostrar lo que envió el servicio</translation>
    </message>
    <message>
        <source>The contact as the service sent it</source>
        <translation>El contacto tal como lo envió el servicio</translation>
    </message>
    <message>
        <source>Hide what the service sent</source>
        <translation>Ocultar lo que envió el servicio</translation>
    </message>
    <message>
        <source>The service sent no more than the id.</source>
        <translation>El servicio no envió más que el ID.</translation>
    </message>
    <message>
        <source>The answer as it came, for whoever looks into a fault</source>
        <translation>La respuesta tal como llegó, para quien investigue un fallo</translation>
    </message>
</context>
<context>
    <name>contactdesk::FilterBar</name>
    <message>
        <source>Stop filtering</source>
        <translation>Dejar de filtrar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Messages by anybody</source>
        <translation>Mensajes de cualquiera</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Recibidos</translation>
    </message>
    <message>
        <source>Only messages from them</source>
        <translation>Solo mensajes del contacto</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Only messages to them</source>
        <translation>Solo mensajes al contacto</translation>
    </message>
    <message>
        <source>With media</source>
        <translation>Con multimedia</translation>
    </message>
    <message>
        <source>Only messages with media</source>
        <translation>Solo mensajes con multimedia</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>No entregados</translation>
    </message>
    <message>
        <source>Only messages that were not delivered</source>
        <translation>Solo mensajes que no se entregaron</translation>
    </message>
    <message>
        <source>Type of message</source>
        <translation>Tipo de mensaje</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>Mostrar todos los mensajes</translation>
    </message>
    <message>
        <source>Every type</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>messages shown, messages in all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>All messages are shown</source>
        <translation>Se muestran todos los mensajes</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 mensajes</translation>
    </message>
</context>
<context>
    <name>contactdesk::FindBar</name>
    <message>
        <source>Stop finding</source>
        <translation>Dejar de buscar</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>Buscar en la conversación</translation>
    </message>
    <message>
        <source>Next, older one</source>
        <translation>Siguiente, más antiguo</translation>
    </message>
    <message>
        <source>Previous, newer one</source>
        <translation>Anterior, más reciente</translation>
    </message>
    <message>
        <source>from the newest again</source>
        <translation>otra vez desde el más reciente</translation>
    </message>
    <message>
        <source>from the oldest again</source>
        <translation>otra vez desde el más antiguo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>12 of 340, a note</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Searching… %1 %</source>
        <translation>Buscando… %1 %</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>%1 de %2 hasta ahora</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>contactdesk::FindEverywherePanel</name>
    <message>
        <source>Find in all conversations</source>
        <translation>Buscar en todas las conversaciones</translation>
    </message>
    <message>
        <source>Close the search in all conversations</source>
        <translation>Cerrar la búsqueda en todas las conversaciones</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>Only conversations that were opened on this computer are searched, as they were fetched last.</source>
        <translation>Solo se busca en conversaciones que se abrieron en este dispositivo, tal como se obtuvieron la última vez.</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Mensajes encontrados</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message numerus="yes">
        <source>These words are in none of the %Ln conversation(s) on this computer.</source>
        <translation>
            <numerusform>Estas palabras no aparecen: se buscó en %Ln conversación de este dispositivo.</numerusform>
            <numerusform>Estas palabras no aparecen en ninguna de las %Ln conversaciones de este dispositivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type what was said</source>
        <translation>Escriba lo que se dijo</translation>
    </message>
    <message>
        <source>Part of a word will do, and accents don&apos;t matter.</source>
        <translation>Basta con parte de una palabra, y los acentos no importan.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>messages, conversations</comment>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln conversación</numerusform>
            <numerusform>%Ln conversaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searching… %Ln conversation(s) looked through</source>
        <translation>
            <numerusform>Buscando… %Ln conversación revisada</numerusform>
            <numerusform>Buscando… %Ln conversaciones revisadas</numerusform>
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
        <translation>%1 · puede haber más: escriba más para encontrarlos</translation>
    </message>
</context>
<context>
    <name>contactdesk::FirstRunPage</name>
    <message>
        <source>Welcome to Contact Desk</source>
        <translation>Le damos la bienvenida a Contact Desk</translation>
    </message>
    <message>
        <source>Look up who is writing to you, by number or e-mail address, and see the person and the whole conversation.</source>
        <translation>Consulte quién le escribe, por el número o la dirección de correo, y vea a la persona y toda la conversación.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Conectar una cuenta</translation>
    </message>
    <message>
        <source>You need the address of the service and the account&apos;s key.</source>
        <translation>Se necesitan la dirección del servicio y la clave de la cuenta.</translation>
    </message>
    <message>
        <source>Look around in the local workspace</source>
        <translation>Explorar el espacio de trabajo local</translation>
    </message>
    <message>
        <source>People made up for trying everything out, on this computer alone. Nothing leaves it, and no account is needed.</source>
        <translation>Personas inventadas para probarlo todo, solo en este dispositivo. Nada sale de él y no hace falta ninguna cuenta.</translation>
    </message>
    <message>
        <source>Import contacts from a file</source>
        <translation>Importar contactos de un archivo</translation>
    </message>
    <message>
        <source>Contacts belong to an account: you connect it first, and choose the CSV file then. They stay on this computer.</source>
        <translation>Los contactos pertenecen a una cuenta: primero se conecta esta y luego se elige el archivo CSV. Se quedan en este dispositivo.</translation>
    </message>
</context>
<context>
    <name>contactdesk::HelpPage</name>
    <message>
        <source>Keys and help</source>
        <translation>Teclas y ayuda</translation>
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
        <translation>Ejecutado</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Nada que enviar</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>Respuesta perdida</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>To be tried again</source>
        <translation>Por reintentar</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Named by the service</source>
        <translation>Nombrado por el servicio</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, who</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>values</comment>
        <translation>de %1 a %2</translation>
    </message>
</context>
<context>
    <name>contactdesk::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Only this contact</source>
        <translation>Solo este contacto</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exportar como CSV…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Cerrar el historial</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Search names, values, users and answers</source>
        <translation>Buscar nombres, valores, usuarios y respuestas</translation>
    </message>
    <message>
        <source>Check again whether the history is whole</source>
        <translation>Comprobar de nuevo si el historial está íntegro</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>No se pudo leer el historial.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>No line of the history is about that.</source>
        <translation>Ninguna línea del historial trata de eso.</translation>
    </message>
    <message>
        <source>Nothing has been changed here yet.</source>
        <translation>Aquí aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Select a line to see how its change stands.</source>
        <translation>Seleccione una línea para ver cómo está su cambio.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how it stands, why it can&apos;t be taken back</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>history.csv</source>
        <translation>historial.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) written.</source>
        <translation>
            <numerusform>Se escribió %Ln línea.</numerusform>
            <numerusform>Se escribieron %Ln líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history could not be exported.</source>
        <translation>No se pudo exportar el historial.</translation>
    </message>
    <message>
        <source>Checking whether the history is whole…</source>
        <translation>Comprobando si el historial está íntegro…</translation>
    </message>
    <message>
        <source>Whether the history is whole could not be checked. %1</source>
        <translation>No se pudo comprobar si el historial está íntegro. %1</translation>
    </message>
    <message numerus="yes">
        <source>The history is whole: %Ln line(s).</source>
        <translation>
            <numerusform>El historial está íntegro: %Ln línea.</numerusform>
            <numerusform>El historial está íntegro: %Ln líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 isn&apos;t what was written: the history was changed or cut.</source>
        <translation>La línea %1 no es lo que se escribió: el historial se cambió o se recortó.</translation>
    </message>
</context>
<context>
    <name>contactdesk::ImportPanel</name>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Cancelar la importación</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <source>Tables of contacts (*.csv *.txt)</source>
        <translation>Tablas de contactos (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>Importando %1…</translation>
    </message>
    <message>
        <source>The import came to an end too early: %1</source>
        <translation>La importación terminó antes de tiempo: %1</translation>
    </message>
</context>
<context>
    <name>contactdesk::Journal</name>
    <message>
        <source>A later change of the same field has taken its place.</source>
        <translation>Un cambio posterior del mismo campo ha ocupado su lugar.</translation>
    </message>
</context>
<context>
    <name>contactdesk::KeysSection</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>Reset to usual</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all…</source>
        <translation>Restablecer todas…</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar una orden</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Órdenes y sus teclas</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>Ninguna orden se llama así.</translation>
    </message>
    <message>
        <source>Press the keys for “%1”</source>
        <translation>Pulse las teclas para «%1»</translation>
    </message>
    <message>
        <source>No command can have %1.</source>
        <translation>Ninguna orden puede usar %1.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <comment>keys, command</comment>
        <translation>%1 pertenece a «%2».</translation>
    </message>
    <message>
        <source>Press other keys, or take these from it.</source>
        <translation>Pulse otras teclas o quítele estas.</translation>
    </message>
    <message>
        <source>Take them from “%1”</source>
        <translation>Quitárselas a «%1»</translation>
    </message>
    <message>
        <source>Give every command its usual keys?</source>
        <translation>¿Dar a todas las órdenes sus teclas habituales?</translation>
    </message>
    <message>
        <source>The keys that you chose are forgotten.</source>
        <translation>Se olvidan las teclas que haya elegido.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todas</translation>
    </message>
    <message>
        <source>Every command has its usual keys.</source>
        <translation>Todas las órdenes tienen sus teclas habituales.</translation>
    </message>
</context>
<context>
    <name>contactdesk::LinkBar</name>
    <message>
        <source>This number opens in your phone program:</source>
        <translation>Este número se abre en su programa de teléfono:</translation>
    </message>
    <message>
        <source>This address opens in your mail program:</source>
        <translation>Esta dirección se abre en su programa de correo:</translation>
    </message>
    <message>
        <source>This link opens in your browser:</source>
        <translation>Este enlace se abre en su navegador:</translation>
    </message>
    <message>
        <source>Opens %1 in your phone program</source>
        <translation>Abre %1 en su programa de teléfono</translation>
    </message>
    <message>
        <source>Opens %1 in your mail program</source>
        <translation>Abre %1 en su programa de correo</translation>
    </message>
    <message>
        <source>Opens %1 in your browser</source>
        <translation>Abre %1 en su navegador</translation>
    </message>
    <message>
        <source>The message shows something other than this address.</source>
        <translation>El mensaje muestra algo distinto de esta dirección.</translation>
    </message>
    <message>
        <source>What stands before the @ is not where it leads.</source>
        <translation>Lo que hay delante de la @ no es el destino del enlace.</translation>
    </message>
    <message>
        <source>Its name has unusual letters, which can make it look like another name.</source>
        <translation>Su nombre tiene letras poco comunes, que pueden hacer que parezca otro nombre.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: others can read and change what is sent.</source>
        <translation>La conexión no está cifrada: otros pueden leer y cambiar lo que se envía.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show the contact with this number or address</source>
        <translation>Mostrar el contacto con este número o dirección</translation>
    </message>
    <message>
        <source>No program on this computer opens it. You can copy the address.</source>
        <translation>Ningún programa de este dispositivo lo abre. Puede copiar la dirección.</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Dirección copiada</translation>
    </message>
</context>
<context>
    <name>contactdesk::ListErrand</name>
    <message>
        <source>The service has changed the list.</source>
        <translation>El servicio ha cambiado la lista.</translation>
    </message>
    <message>
        <source>The service has changed the list %1.</source>
        <translation>El servicio ha cambiado la lista %1.</translation>
    </message>
</context>
<context>
    <name>contactdesk::ListNaming</name>
    <message>
        <source>Name it</source>
        <translation>Dar nombre</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nombre de la lista</translation>
    </message>
    <message>
        <source>What the list is called on this computer</source>
        <translation>Cómo se llama la lista en este dispositivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name here</source>
        <translation>Nombre aquí</translation>
    </message>
</context>
<context>
    <name>contactdesk::ListsPanel</name>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Nombre…</translation>
    </message>
    <message>
        <source>Add to list</source>
        <translation>Añadir a la lista</translation>
    </message>
    <message>
        <source>The id of a list, or the name of one that is known here</source>
        <translation>El ID de una lista, o el nombre de una que se conozca aquí</translation>
    </message>
    <message>
        <source>Name or id of a list</source>
        <translation>Nombre o ID de una lista</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Take this contact off the list that is selected</source>
        <translation>Quitar este contacto de la lista seleccionada</translation>
    </message>
    <message>
        <source>Name the list</source>
        <translation>Dar nombre a la lista</translation>
    </message>
    <message>
        <source>Give the list that is selected a name on this computer</source>
        <translation>Dar un nombre en este dispositivo a la lista seleccionada</translation>
    </message>
    <message>
        <source>None that this desk knows of. The service does not say which lists a contact is on.</source>
        <translation>Ninguna que conozca este dispositivo. El servicio no dice en qué listas está un contacto.</translation>
    </message>
    <message>
        <source>As far as this desk put them there. Select one to remove it.</source>
        <translation>Solo las que se añadieron desde este dispositivo. Seleccione una para quitarla.</translation>
    </message>
    <message>
        <source>Added to “%1”.</source>
        <translation>Añadido a «%1».</translation>
    </message>
    <message>
        <source>Removed from “%1”.</source>
        <translation>Quitado de «%1».</translation>
    </message>
    <message>
        <source>Not added to “%1”.</source>
        <translation>No se añadió a «%1».</translation>
    </message>
    <message>
        <source>Not removed from “%1”.</source>
        <translation>No se quitó de «%1».</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>The change of the lists was not saved.</source>
        <translation>No se guardó el cambio de las listas.</translation>
    </message>
</context>
<context>
    <name>contactdesk::LookUpBar</name>
    <message>
        <source>Look up</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Search or look up</source>
        <translation>Buscar o consultar</translation>
    </message>
    <message>
        <source>Search, or look up a number or e-mail address</source>
        <translation>Buscar, o consultar un número o una dirección de correo</translation>
    </message>
    <message>
        <source>Country of numbers without a country code</source>
        <translation>País de los números sin prefijo</translation>
    </message>
    <message>
        <source>Ask the service for this person</source>
        <translation>Preguntar al servicio por esta persona</translation>
    </message>
    <message>
        <source>Type what to search for, then save the search.</source>
        <translation>Escriba lo que busca y después guarde la búsqueda.</translation>
    </message>
    <message>
        <source>Whoever matches is listed as you type; Enter opens the first, or looks a whole number or e-mail address up</source>
        <translation>Quien coincide aparece en la lista mientras escribe; Enter abre el primero, o consulta un número o una dirección de correo completos</translation>
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
        <translation>La clave nueva está en uso.</translation>
    </message>
    <message>
        <source>The service refused the key of “%1”.</source>
        <translation>El servicio rechazó la clave de «%1».</translation>
    </message>
    <message>
        <source>It was probably replaced. Enter the present one, and go on here; nothing you typed is lost.</source>
        <translation>Probablemente se sustituyó. Introduzca la actual y siga aquí; no se pierde nada de lo escrito.</translation>
    </message>
    <message>
        <source>Enter the new key…</source>
        <translation>Introducir la clave nueva…</translation>
    </message>
    <message>
        <source>The service refused the one that is kept here.</source>
        <translation>El servicio rechazó la que está guardada aquí.</translation>
    </message>
    <message>
        <source>Connect the account that the contacts belong to. Then you choose the file.</source>
        <translation>Conecte la cuenta a la que pertenecen los contactos. Después se elige el archivo.</translation>
    </message>
</context>
<context>
    <name>contactdesk::MembershipModel</name>
    <message>
        <source>waiting to be taken off it</source>
        <translation>pendiente de quitarse</translation>
    </message>
    <message>
        <source>waiting to be put on it</source>
        <translation>pendiente de añadirse</translation>
    </message>
    <message>
        <source>could not be taken off it</source>
        <translation>no se pudo quitar</translation>
    </message>
    <message>
        <source>could not be put on it</source>
        <translation>no se pudo añadir</translation>
    </message>
    <message>
        <source>put on it here %1</source>
        <translation>añadido aquí el %1</translation>
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
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
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
        <translation>Del contacto</translation>
    </message>
    <message>
        <source>To them</source>
        <translation>Al contacto</translation>
    </message>
</context>
<context>
    <name>contactdesk::MessageTargets</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>It could not be saved.</source>
        <translation>No se pudo guardar.</translation>
    </message>
</context>
<context>
    <name>contactdesk::NewMessagesButton</name>
    <message>
        <source>Go to the newest message (End)</source>
        <translation>Ir al mensaje más reciente (Fin)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s) ↓</source>
        <translation>
            <numerusform>%Ln mensaje nuevo ↓</numerusform>
            <numerusform>%Ln mensajes nuevos ↓</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s) below</source>
        <translation>
            <numerusform>%Ln mensaje nuevo abajo</numerusform>
            <numerusform>%Ln mensajes nuevos abajo</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Ir al mensaje más reciente</translation>
    </message>
</context>
<context>
    <name>contactdesk::NobodyFound</name>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>Nobody in the directory matches “%1”.</source>
        <translation>Nadie en el directorio coincide con «%1».</translation>
    </message>
    <message>
        <source>Whoever was never met here can be looked up on the service, by the whole number or e-mail address.</source>
        <translation>Quien aún no esté aquí se puede consultar en el servicio, por el número o la dirección de correo completos.</translation>
    </message>
    <message>
        <source>Look somebody up</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Importar contactos…</translation>
    </message>
    <message>
        <source>New contact…</source>
        <translation>Nuevo contacto…</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>Everyone you look up, import or create stays here, and is found without the service from then on.</source>
        <translation>Quien se consulte, importe o cree se queda aquí y desde entonces se encuentra sin el servicio.</translation>
    </message>
</context>
<context>
    <name>contactdesk::NotePanel</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <source>Stays on this computer; the service never gets it.</source>
        <translation>Se queda en este dispositivo; el servicio no la recibe nunca.</translation>
    </message>
    <message>
        <source>Save the note (Ctrl+Enter)</source>
        <translation>Guardar la nota (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Your note is not saved. It is still here.</source>
        <translation>Su nota no está guardada. Sigue aquí.</translation>
    </message>
    <message>
        <source>Your note about “%1” is not saved. It is kept as a draft.</source>
        <translation>Su nota sobre «%1» no está guardada. Se conserva como borrador.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not saved yet. Stays on this computer.</source>
        <translation>Aún sin guardar. Se queda en este dispositivo.</translation>
    </message>
    <message>
        <source>Stays on this computer.</source>
        <translation>Se queda en este dispositivo.</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>La nota está guardada.</translation>
    </message>
</context>
<context>
    <name>contactdesk::NoticeBar</name>
    <message>
        <source>This computer says: “%1”.</source>
        <translation>Este dispositivo dice: «%1».</translation>
    </message>
    <message>
        <source>The service says: “%1”.</source>
        <translation>El servicio dice: «%1».</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>contactdesk::PageBar</name>
    <message>
        <source>Back to %1</source>
        <translation>Volver a %1</translation>
    </message>
    <message>
        <source>Back to %1 (%2)</source>
        <translation>Volver a %1 (%2)</translation>
    </message>
    <message>
        <source>On to %1</source>
        <translation>Avanzar a %1</translation>
    </message>
</context>
<context>
    <name>contactdesk::PageFrame</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back (%1)</source>
        <comment>a key</comment>
        <translation>Volver (%1)</translation>
    </message>
</context>
<context>
    <name>contactdesk::PaletteModel</name>
    <message>
        <source>List: who is on it</source>
        <translation>Lista: quién está en ella</translation>
    </message>
    <message>
        <source>%1, not available now, %2</source>
        <comment>a command, then why</comment>
        <translation>%1, no disponible ahora, %2</translation>
    </message>
    <message>
        <source>%1, command in the menu %2</source>
        <translation>%1, orden del menú %2</translation>
    </message>
    <message>
        <source>%1, command in the menu %2, %3</source>
        <comment>the last are its keys</comment>
        <translation>%1, orden del menú %2, %3</translation>
    </message>
    <message>
        <source>%1, list</source>
        <translation>%1, lista</translation>
    </message>
    <message>
        <source>%1, contact</source>
        <translation>%1, contacto</translation>
    </message>
    <message>
        <source>%1, contact, %2</source>
        <translation>%1, contacto, %2</translation>
    </message>
</context>
<context>
    <name>contactdesk::PendingNotice</name>
    <message>
        <source>Not saved. What you typed is still here.</source>
        <translation>Sin guardar. Lo escrito sigue aquí.</translation>
    </message>
    <message>
        <source>The service has this contact already.</source>
        <translation>El servicio ya tiene este contacto.</translation>
    </message>
    <message>
        <source>What you typed is not sent before you have seen the difference.</source>
        <translation>Lo escrito no se envía hasta que haya visto la diferencia.</translation>
    </message>
    <message>
        <source>What you typed differs in: %1. Choose which values shall hold.</source>
        <translation>Lo escrito difiere en: %1. Elija qué valores deben quedar.</translation>
    </message>
    <message>
        <source>Somebody else changed the same: %1.</source>
        <translation>Otra persona cambió lo mismo: %1.</translation>
    </message>
    <message>
        <source>Your change is kept and not sent before you have chosen which value shall hold.</source>
        <translation>Su cambio se conserva y no se envía hasta que elija qué valor debe quedar.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Leave it as the service has it</source>
        <translation>Dejarlo como lo tiene el servicio</translation>
    </message>
    <message>
        <source>Not created. What you typed is kept here.</source>
        <translation>Sin crear. Lo escrito se conserva aquí.</translation>
    </message>
    <message>
        <source>Refused by the service. What you typed is kept here.</source>
        <translation>Rechazado por el servicio. Lo escrito se conserva aquí.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Perhaps created: the service&apos;s answer was lost.</source>
        <translation>Quizá creado: la respuesta del servicio se perdió.</translation>
    </message>
    <message>
        <source>The service is being asked whether it has this contact, so that nobody is created twice. You can go on working with it.</source>
        <translation>Se está preguntando al servicio si tiene este contacto, para no crear a nadie dos veces. Puede seguir trabajando con él.</translation>
    </message>
    <message>
        <source>It is saved here and goes to the service by itself. You can go on working with it.</source>
        <translation>Está guardado aquí y se envía al servicio automáticamente. Puede seguir trabajando con él.</translation>
    </message>
    <message>
        <source>Being created</source>
        <translation>En creación</translation>
    </message>
</context>
<context>
    <name>contactdesk::PersonForm</name>
    <message>
        <source>The service has not told who answers.</source>
        <translation>El servicio no ha dicho quién responde.</translation>
    </message>
    <message>
        <source>The bot answers this person.</source>
        <translation>El bot responde a esta persona.</translation>
    </message>
    <message>
        <source>You answer; the bot stays silent.</source>
        <translation>Responde usted; el bot calla.</translation>
    </message>
    <message>
        <source>The service has not told whether they may be written to.</source>
        <translation>El servicio no ha dicho si se le puede escribir.</translation>
    </message>
    <message>
        <source>Nobody writes to this person unasked.</source>
        <translation>Nadie escribe a esta persona sin que lo pida.</translation>
    </message>
    <message>
        <source>This person may be written to.</source>
        <translation>Se puede escribir a esta persona.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not saved. This is what you typed on %1.</source>
        <translation>Sin guardar. Esto es lo que escribió el %1.</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>Cambiado, sin guardar</translation>
    </message>
</context>
<context>
    <name>contactdesk::PersonHeader</name>
    <message>
        <source>Bot answers</source>
        <translation>Responde el bot</translation>
    </message>
    <message>
        <source>You answer</source>
        <translation>Responde usted</translation>
    </message>
    <message>
        <source>Not known who answers</source>
        <translation>No se sabe quién responde</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
</context>
<context>
    <name>contactdesk::PersonPage</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>The service does not have this contact.</source>
        <translation>El servicio no tiene este contacto.</translation>
    </message>
    <message>
        <source>What you see is known on this computer alone.</source>
        <translation>Lo que ve solo se conoce en este dispositivo.</translation>
    </message>
    <message>
        <source>Create on the service…</source>
        <translation>Crear en el servicio…</translation>
    </message>
    <message>
        <source>The service does not find this contact.</source>
        <translation>El servicio no encuentra este contacto.</translation>
    </message>
    <message>
        <source>What you see is what this desk remembers. A contact that was just created may take a moment to be found.</source>
        <translation>Lo que ve es lo que recuerda este dispositivo. Un contacto recién creado puede tardar un momento en encontrarse.</translation>
    </message>
    <message>
        <source>Not brought up to date; you see what this desk remembers.</source>
        <translation>Sin actualizar; se ve lo que recuerda este dispositivo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Sin guardar: %1</translation>
    </message>
</context>
<context>
    <name>contactdesk::PersonPane</name>
    <message>
        <source>Asking the service.</source>
        <translation>Preguntando al servicio.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Go on with the new contact you began</source>
        <translation>Seguir con el contacto nuevo que empezó</translation>
    </message>
    <message>
        <source>Go on creating %1</source>
        <translation>Seguir creando %1</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>¿De quién se trata?</translation>
    </message>
    <message>
        <source>Type a name or whatever else you know above; a phone number or an e-mail address is looked up on the service, too.</source>
        <translation>Escriba arriba un nombre o cualquier otra cosa que sepa; un número de teléfono o una dirección de correo se consulta también en el servicio.</translation>
    </message>
    <message>
        <source>Type or paste a phone number or an e-mail address above and press Enter; whoever was met before is found by name, too. This is the local workspace, with sample data; try one of these:</source>
        <translation>Escriba o pegue arriba un número de teléfono o una dirección de correo y pulse Enter; quien ya está aquí se encuentra también por el nombre. Este es el espacio de trabajo local, con datos de ejemplo; pruebe uno de estos:</translation>
    </message>
    <message>
        <source>Nobody with %1</source>
        <translation>Nadie con %1</translation>
    </message>
    <message>
        <source>The service has no such contact. Check it for a typing error, or create the contact.</source>
        <translation>El servicio no tiene ese contacto. Compruebe si hay un error al escribir o cree el contacto.</translation>
    </message>
    <message>
        <source>Create with this number</source>
        <translation>Crear con este número</translation>
    </message>
    <message>
        <source>Create with this e-mail address</source>
        <translation>Crear con esta dirección de correo</translation>
    </message>
    <message>
        <source>%1 could not be looked up</source>
        <translation>No se pudo consultar %1</translation>
    </message>
    <message>
        <source>Looking up a contact</source>
        <translation>Consultando un contacto</translation>
    </message>
    <message>
        <source>Looking up %1…</source>
        <translation>Consultando %1…</translation>
    </message>
    <message>
        <source>This is what you typed on %1.</source>
        <translation>Esto es lo que escribió el %1.</translation>
    </message>
    <message>
        <source>This is what you typed before.</source>
        <translation>Esto es lo que escribió antes.</translation>
    </message>
    <message>
        <source>%1 is being created already.</source>
        <translation>%1 ya se está creando.</translation>
    </message>
    <message>
        <source>Open that one to change it. What you typed stays here until you do.</source>
        <translation>Abra ese contacto para cambiarlo. Hasta entonces, lo escrito se queda aquí.</translation>
    </message>
    <message>
        <source>%1 is known here already.</source>
        <translation>%1 ya consta aquí.</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>Crear igualmente</translation>
    </message>
    <message>
        <source>Open the existing contact</source>
        <translation>Abrir el contacto existente</translation>
    </message>
    <message>
        <source>Not created: %1</source>
        <translation>Sin crear: %1</translation>
    </message>
    <message>
        <source>Not created. What you typed is still here.</source>
        <translation>Sin crear. Lo escrito sigue aquí.</translation>
    </message>
    <message>
        <source>Ask the service again</source>
        <translation>Preguntar de nuevo al servicio</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <comment>a contact</comment>
        <translation>%1: contacto abierto.</translation>
    </message>
    <message>
        <source>Nobody with %1.</source>
        <translation>Nadie con %1.</translation>
    </message>
    <message>
        <source>%1 could not be looked up. %2</source>
        <comment>number or address, why</comment>
        <translation>No se pudo consultar %1. %2</translation>
    </message>
</context>
<context>
    <name>contactdesk::PictureCanvas</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>contactdesk::PictureViewer</name>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Show all of the picture (0)</source>
        <translation>Mostrar toda la imagen (0)</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Show it at its own size (1)</source>
        <translation>Mostrarla a su tamaño propio (1)</translation>
    </message>
    <message>
        <source>Close the picture (Esc)</source>
        <translation>Cerrar la imagen (Esc)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Reducir (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Ampliar (+)</translation>
    </message>
    <message>
        <source>Copy picture (Ctrl+C)</source>
        <translation>Copiar imagen (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>scale</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <comment>width, height</comment>
        <translation>%1 × %2 píxeles</translation>
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
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Keep the open conversation up to date</source>
        <translation>Mantener al día la conversación abierta</translation>
    </message>
    <message>
        <source>Draw *bold* and _italic_</source>
        <translation>Mostrar *negrita* y _cursiva_</translation>
    </message>
    <message>
        <source>Country of numbers without a country code</source>
        <translation>País de los números sin prefijo</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Nothing moves by itself. Off, it is as the desktop has it.</source>
        <translation>Nada se mueve por sí solo. Si se desactiva, se sigue lo que tenga el escritorio.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>The service is asked again by itself, seldom while nothing is new.</source>
        <translation>Se vuelve a preguntar al servicio automáticamente, con poca frecuencia mientras no haya nada nuevo.</translation>
    </message>
    <message>
        <source>Off, the marks stand as they were written.</source>
        <translation>Si se desactiva, los signos se ven tal como se escribieron.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>A number without a country code belongs to this country.</source>
        <translation>Un número sin prefijo pertenece a este país.</translation>
    </message>
</context>
<context>
    <name>contactdesk::QueueChip</name>
    <message>
        <source>Changes that this computer still owes the service. Press to see them.</source>
        <translation>Cambios que este dispositivo aún debe enviar al servicio. Pulse para verlos.</translation>
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
        <translation>Cambios por enviar</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Close the changes to be sent</source>
        <translation>Cerrar los cambios por enviar</translation>
    </message>
    <message>
        <source>All sent.</source>
        <translation>Todo enviado.</translation>
    </message>
    <message>
        <source>Nothing is waiting to be sent to the service.</source>
        <translation>No hay nada en espera de enviarse al servicio.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Abrir contacto</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Another window of this program sends for this account: decide there.</source>
        <translation>Otra ventana de este programa envía para esta cuenta: decida allí.</translation>
    </message>
    <message>
        <source>Discard this new contact, with all that was typed?</source>
        <translation>¿Descartar este contacto nuevo, con todo lo escrito?</translation>
    </message>
    <message>
        <source>Discard this change? The service keeps what it has.</source>
        <translation>¿Descartar este cambio? El servicio conserva lo que tiene.</translation>
    </message>
</context>
<context>
    <name>contactdesk::RegionModel</name>
    <message>
        <source>No country</source>
        <translation>Sin país</translation>
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
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Copy what is known of this failure, for whoever can help. It holds no key.</source>
        <translation>Copiar lo que se sabe de este fallo, para quien pueda ayudar. No contiene ninguna clave.</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Informe copiado</translation>
    </message>
</context>
<context>
    <name>contactdesk::SavedSearchDelegate</name>
    <message>
        <source>Name of this search</source>
        <translation>Nombre de esta búsqueda</translation>
    </message>
</context>
<context>
    <name>contactdesk::SavedSearchModel</name>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
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
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Name of this search</source>
        <translation>Nombre de esta búsqueda</translation>
    </message>
</context>
<context>
    <name>contactdesk::SavedSearchView</name>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renombrar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
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
        <translation>ID externo</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>maybe the one that was typed</source>
        <translation>quizá el que se escribió</translation>
    </message>
    <message>
        <source>with changes that wait to be sent</source>
        <translation>con cambios en espera de enviarse</translation>
    </message>
    <message>
        <source>with changes that need you</source>
        <translation>con cambios por resolver</translation>
    </message>
    <message>
        <source>with unsaved changes</source>
        <translation>con cambios sin guardar</translation>
    </message>
    <message>
        <source>Look up %1 on the service</source>
        <translation>Consultar %1 en el servicio</translation>
    </message>
    <message>
        <source>Look up %1 on the service.</source>
        <translation>Consultar %1 en el servicio.</translation>
    </message>
    <message>
        <source>The number differs by a digit that comes and goes in this country.</source>
        <translation>El número difiere en una cifra que en este país a veces se pone y a veces no.</translation>
    </message>
</context>
<context>
    <name>contactdesk::SentWords</name>
    <message>
        <source>Saved here: %1</source>
        <translation>Guardado aquí: %1</translation>
    </message>
    <message>
        <source>Refused by the service: %1</source>
        <translation>Rechazado por el servicio: %1</translation>
    </message>
    <message>
        <source>Needs you: %1</source>
        <translation>Por resolver: %1</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Creado: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>%1 – without seeing what the service had there before</source>
        <translation>%1 – sin ver qué tenía antes el servicio</translation>
    </message>
</context>
<context>
    <name>contactdesk::Session</name>
    <message>
        <source>Starting the local workspace…</source>
        <translation>Iniciando el espacio de trabajo local…</translation>
    </message>
    <message>
        <source>The local workspace could not be started</source>
        <translation>No se pudo iniciar el espacio de trabajo local</translation>
    </message>
    <message>
        <source>Local workspace</source>
        <translation>Espacio de trabajo local</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>Abriendo «%1»…</translation>
    </message>
    <message>
        <source>No key, no service</source>
        <translation>Sin clave no hay servicio</translation>
    </message>
</context>
<context>
    <name>contactdesk::SidePane</name>
    <message>
        <source>Show the changes that this computer still owes the service</source>
        <translation>Mostrar los cambios que este dispositivo aún debe enviar al servicio</translation>
    </message>
    <message>
        <source>Changes to be sent</source>
        <translation>Cambios por enviar</translation>
    </message>
    <message>
        <source>Choice in a conflict</source>
        <translation>Elección en un conflicto</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Found messages</source>
        <translation>Mensajes encontrados</translation>
    </message>
    <message>
        <source>Answered by you</source>
        <translation>Atendidos por usted</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
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
        <translation>&amp;Buscar esta etiqueta</translation>
    </message>
    <message>
        <source>&amp;Copy the name</source>
        <translation>&amp;Copiar el nombre</translation>
    </message>
</context>
<context>
    <name>contactdesk::TagsPanel</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No description.</source>
        <translation>Sin descripción.</translation>
    </message>
    <message>
        <source>The tags could not be read. %1</source>
        <translation>No se pudieron leer las etiquetas. %1</translation>
    </message>
    <message>
        <source>Reading the tags…</source>
        <translation>Leyendo las etiquetas…</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Desconocidas.</translation>
    </message>
    <message>
        <source>No tags.</source>
        <translation>Sin etiquetas.</translation>
    </message>
    <message>
        <source>Reading the tags</source>
        <translation>Leyendo las etiquetas</translation>
    </message>
</context>
<context>
    <name>contactdesk::TakeAlongChoice</name>
    <message>
        <source>The first day that is taken along</source>
        <translation>El primer día que se incluye</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Data for programs (JSON)</source>
        <translation>Datos para programas (JSON)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Página web (HTML)</translation>
    </message>
    <message>
        <source>Document (PDF)</source>
        <translation>Documento (PDF)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormato</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Mensajes</translation>
    </message>
    <message>
        <source>The whole conversation: %1</source>
        <translation>Toda la conversación: %1</translation>
    </message>
    <message>
        <source>What is filtered now: %1</source>
        <translation>Lo filtrado ahora: %1</translation>
    </message>
    <message>
        <source>What is selected: %1</source>
        <translation>Lo seleccionado: %1</translation>
    </message>
    <message>
        <source>Since a day</source>
        <translation>Desde un día</translation>
    </message>
</context>
<context>
    <name>contactdesk::TakeAlongPanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Take the conversation along</source>
        <translation>Exportar la conversación</translation>
    </message>
    <message>
        <source>This computer knows no printer.</source>
        <translation>Este dispositivo no conoce ninguna impresora.</translation>
    </message>
    <message>
        <source>A PDF can be printed elsewhere.</source>
        <translation>Un PDF se puede imprimir en otro lugar.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
</context>
<context>
    <name>contactdesk::TakeAlongProgress</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>contactdesk::TakeOverBar</name>
    <message>
        <source>You answer</source>
        <translation>Responde usted</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Devolver al bot</translation>
    </message>
    <message>
        <source>The bot answers again.</source>
        <translation>Vuelve a responder el bot.</translation>
    </message>
    <message>
        <source>30 more minutes</source>
        <translation>30 minutos más</translation>
    </message>
    <message>
        <source>The bot stays off for 30 minutes more.</source>
        <translation>El bot sigue desactivado 30 minutos más.</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>The bot stays off until you hand back.</source>
        <translation>El bot sigue desactivado hasta que se le devuelva la conversación.</translation>
    </message>
    <message>
        <source>%1: %2, then the bot answers again.</source>
        <comment>name, what is left</comment>
        <translation>%1: %2; después vuelve a responder el bot.</translation>
    </message>
    <message>
        <source>The bot is still off: switching it on again was refused. See the changes to be sent.</source>
        <translation>El bot sigue desactivado: se rechazó volver a activarlo. Consulte los cambios por enviar.</translation>
    </message>
    <message>
        <source>The time is over: the bot is being switched on again.</source>
        <translation>El tiempo ha terminado: se está activando de nuevo el bot.</translation>
    </message>
    <message>
        <source>%1 · the bot answers again at %2</source>
        <comment>what is left, a time</comment>
        <translation>%1 · el bot vuelve a responder a partir de %2</translation>
    </message>
    <message>
        <source>No end: the bot stays off until you hand back.</source>
        <translation>Sin límite: el bot sigue desactivado hasta que se le devuelva la conversación.</translation>
    </message>
</context>
<context>
    <name>contactdesk::TakeOverChip</name>
    <message>
        <source>Contacts whose bot was switched off here and not on again. Press to see them.</source>
        <translation>Contactos cuyo bot se desactivó aquí y aún no se ha vuelto a activar. Pulse para verlos.</translation>
    </message>
    <message>
        <source>Show the contacts whose bot was switched off here</source>
        <translation>Mostrar los contactos cuyo bot se desactivó aquí</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered by you</source>
        <translation>
            <numerusform>%Ln atendido por usted</numerusform>
            <numerusform>%Ln atendidos por usted</numerusform>
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
        <translation>El bot vuelve a responder a %1.</translation>
    </message>
    <message numerus="yes">
        <source>The bot answers %Ln contact(s) again.</source>
        <translation>
            <numerusform>El bot vuelve a responder a %Ln contacto.</numerusform>
            <numerusform>El bot vuelve a responder a %Ln contactos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The time for which you had taken over is over.</source>
        <translation>Ha terminado el tiempo en que respondía usted.</translation>
    </message>
    <message>
        <source>The time for which you had taken over %1 is over.</source>
        <translation>Ha terminado el tiempo en que respondía usted a %1.</translation>
    </message>
    <message numerus="yes">
        <source>The time for which you had taken over %Ln contact(s) is over.</source>
        <translation>
            <numerusform>Ha terminado el tiempo en que respondía usted a %Ln contacto.</numerusform>
            <numerusform>Ha terminado el tiempo en que respondía usted a %Ln contactos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bot answers again as soon as the service has that.</source>
        <translation>El bot vuelve a responder en cuanto el servicio reciba el cambio.</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Abrir contacto</translation>
    </message>
</context>
<context>
    <name>contactdesk::TakeOverPanel</name>
    <message>
        <source>Answered by you</source>
        <translation>Atendidos por usted</translation>
    </message>
    <message>
        <source>Close the list of those whom you answer</source>
        <translation>Cerrar la lista de atendidos por usted</translation>
    </message>
    <message>
        <source>Nobody is answered by you.</source>
        <translation>No hay nadie atendido por usted.</translation>
    </message>
    <message>
        <source>Contacts whose bot is switched off here stand in this list until it is switched on again. “Take over for 30 minutes” does both.</source>
        <translation>Los contactos cuyo bot se desactiva aquí figuran en esta lista hasta que se vuelve a activar. «Atender durante 30 minutos» hace ambas cosas.</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Devolver al bot</translation>
    </message>
    <message>
        <source>30 more minutes</source>
        <translation>30 minutos más</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Abrir contacto</translation>
    </message>
    <message>
        <source>Hand back all…</source>
        <translation>Devolver todos…</translation>
    </message>
    <message>
        <source>Hand all of them back to the bot?</source>
        <translation>¿Devolver todos al bot?</translation>
    </message>
    <message>
        <source>Hand back all</source>
        <translation>Devolver todos</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir atendiendo</translation>
    </message>
</context>
<context>
    <name>contactdesk::UpdateErrand</name>
    <message>
        <source>The service has made the change.</source>
        <translation>El servicio ha hecho el cambio.</translation>
    </message>
</context>
<context>
    <name>contactdesk::Wayfinder</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message numerus="yes">
        <source>Conversation: %Ln message(s)</source>
        <translation>
            <numerusform>Conversación: %Ln mensaje</numerusform>
            <numerusform>Conversación: %Ln mensajes</numerusform>
        </translation>
    </message>
</context>
</TS>
