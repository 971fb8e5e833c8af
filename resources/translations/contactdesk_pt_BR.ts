<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AccountInput</name>
    <message>
        <source>Give the account a name, for you to tell it from others.</source>
        <translation>Dê um nome à conta para distingui-la das outras.</translation>
    </message>
    <message>
        <source>Another account has this name already. Choose a different one.</source>
        <translation>Outra conta já tem este nome. Escolha um diferente.</translation>
    </message>
    <message>
        <source>Give the service&apos;s address; the hosted service&apos;s is %1.</source>
        <translation>Informe o endereço do serviço; o do serviço hospedado é %1.</translation>
    </message>
    <message>
        <source>An address has no spaces in it.</source>
        <translation>Um endereço não tem espaços.</translation>
    </message>
    <message>
        <source>This is no address of a service. It looks like %1.</source>
        <translation>Este não é o endereço de um serviço. Deve ser como %1.</translation>
    </message>
    <message>
        <source>Leave out the user name before the @: the key goes into its own field.</source>
        <translation>Omita o nome de usuário antes do @: a chave vai em seu próprio campo.</translation>
    </message>
    <message>
        <source>Leave out what follows the ? or #: the key goes into its own field.</source>
        <translation>Omita o que vem depois de ? ou #: a chave vai em seu próprio campo.</translation>
    </message>
    <message>
        <source>The address must begin with https://, or anybody on the way could read the key. Plain http:// is for a service on this computer.</source>
        <translation>O endereço deve começar com https://; do contrário, qualquer um no caminho poderia ler a chave. http:// sem criptografia é só para um serviço neste computador.</translation>
    </message>
    <message>
        <source>Enter the account&apos;s key. Whoever manages the account can tell it.</source>
        <translation>Digite a chave da conta. Quem administra a conta pode informá-la.</translation>
    </message>
    <message>
        <source>A key has no spaces or line breaks in it. Copy it again.</source>
        <translation>Uma chave não tem espaços nem quebras de linha. Copie-a de novo.</translation>
    </message>
</context>
<context>
    <name>ActionRegistry</name>
    <message>
        <source>&amp;New contact…</source>
        <translation>&amp;Novo contato…</translation>
    </message>
    <message>
        <source>&amp;Import contacts…</source>
        <translation>&amp;Importar contatos…</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Atualizar</translation>
    </message>
    <message>
        <source>&amp;Edit the name</source>
        <translation>&amp;Editar o nome</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Take back the last change</source>
        <translation>&amp;Desfazer a última alteração</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>Re&amp;verter</translation>
    </message>
    <message>
        <source>Switch the &amp;bot on or off</source>
        <translation>Ativar ou desativar o &amp;bot</translation>
    </message>
    <message>
        <source>Switch &amp;do not disturb on or off</source>
        <translation>Ativar ou desativar “Não &amp;perturbe”</translation>
    </message>
    <message>
        <source>Show &amp;what the service sent</source>
        <translation>Mostrar o &amp;que o serviço enviou</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>&amp;Find in the conversation</source>
        <translation>&amp;Localizar na conversa</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Localizar &amp;próxima</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Localizar &amp;anterior</translation>
    </message>
    <message>
        <source>Fi&amp;lter the messages</source>
        <translation>&amp;Filtrar as mensagens</translation>
    </message>
    <message>
        <source>&amp;Go to date…</source>
        <translation>&amp;Ir para a data…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Visão geral</translation>
    </message>
    <message>
        <source>Draw *&amp;bold* and _italic_</source>
        <translation>Mostrar *&amp;negrito* e _itálico_</translation>
    </message>
    <message>
        <source>&amp;Keep the open conversation up to date</source>
        <translation>&amp;Manter atualizada a conversa aberta</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy with &amp;time</source>
        <translation>Copiar com &amp;hora</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Imprimi&amp;r…</translation>
    </message>
    <message>
        <source>&amp;Add to a list…</source>
        <translation>&amp;Adicionar a uma lista…</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Remover da lista</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Contas…</translation>
    </message>
    <message>
        <source>&amp;Search or look up…</source>
        <translation>&amp;Pesquisar ou consultar…</translation>
    </message>
    <message>
        <source>&amp;Look up what is typed</source>
        <translation>&amp;Consultar o que foi digitado</translation>
    </message>
    <message>
        <source>Look up what was &amp;copied</source>
        <translation>Consultar o que foi c&amp;opiado</translation>
    </message>
    <message>
        <source>Save this searc&amp;h…</source>
        <translation>&amp;Salvar esta pesquisa…</translation>
    </message>
    <message>
        <source>C&amp;ontacts</source>
        <translation>Con&amp;tatos</translation>
    </message>
    <message>
        <source>Con&amp;versation</source>
        <translation>Conve&amp;rsa</translation>
    </message>
    <message>
        <source>&amp;Find in all conversations</source>
        <translation>&amp;Localizar em todas as conversas</translation>
    </message>
    <message>
        <source>Changes in the &amp;queue</source>
        <translation>Alterações na &amp;fila</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>&amp;Histórico</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contato</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>C&amp;onta</translation>
    </message>
    <message>
        <source>Take o&amp;ver for 30 minutes</source>
        <translation>Assumir por 30 &amp;minutos</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Pre&amp;ferências…</translation>
    </message>
    <message>
        <source>Find a co&amp;mmand, contact or list…</source>
        <translation>Localizar co&amp;mando, contato ou lista…</translation>
    </message>
    <message>
        <source>&amp;Next contact</source>
        <translation>Pró&amp;ximo contato</translation>
    </message>
    <message>
        <source>&amp;Previous contact</source>
        <translation>Contato &amp;anterior</translation>
    </message>
    <message>
        <source>Nex&amp;t pane</source>
        <translation>Próximo pai&amp;nel</translation>
    </message>
    <message>
        <source>Previo&amp;us pane</source>
        <translation>Pa&amp;inel anterior</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>P&amp;erson</source>
        <translation>P&amp;essoa</translation>
    </message>
    <message>
        <source>People ans&amp;wered by you</source>
        <translation>Pessoas aten&amp;didas por você</translation>
    </message>
    <message>
        <source>&amp;Keys and help</source>
        <translation>&amp;Teclas e ajuda</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
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
        <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>há %Ln min</numerusform>
            <numerusform>há %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>há %Ln h</numerusform>
            <numerusform>há %Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>há %Ln dia</numerusform>
            <numerusform>há %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Service, %1</source>
        <translation>Serviço, %1</translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation>Digitado aqui</translation>
    </message>
    <message>
        <source>Typed here, %1</source>
        <translation>Digitado aqui, %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importação</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Importação de %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The log file %1 can&apos;t be written.</source>
        <translation>Não é possível gravar o arquivo de registro %1.</translation>
    </message>
    <message>
        <source>Open the account of this name.</source>
        <translation>Abrir a conta com este nome.</translation>
    </message>
    <message>
        <source>Use the service at this address (HTTPS, or HTTP on this computer) for this run.</source>
        <translation>Usar nesta sessão o serviço deste endereço (HTTPS, ou HTTP neste computador).</translation>
    </message>
    <message>
        <source>Read the service&apos;s key from this file.</source>
        <translation>Ler a chave do serviço deste arquivo.</translation>
    </message>
    <message>
        <source>Look up a phone number or an e-mail address.</source>
        <translation>Consultar um número de telefone ou um endereço de e-mail.</translation>
    </message>
    <message>
        <source>Save a picture of the window (PNG) when all is shown, and quit.</source>
        <translation>Salvar uma imagem da janela (PNG) quando tudo estiver na tela e sair.</translation>
    </message>
    <message>
        <source>Size of the window, as in 1280x800.</source>
        <translation>Tamanho da janela, como 1280x800.</translation>
    </message>
    <message>
        <source>Keep the user&apos;s data in this folder.</source>
        <translation>Guardar os dados do usuário nesta pasta.</translation>
    </message>
    <message>
        <source>Write what the program does to this file; no key is in it.</source>
        <translation>Gravar neste arquivo o que o programa faz; ele não contém nenhuma chave.</translation>
    </message>
    <message>
        <source>Check whether this installation has all it needs, say so, and quit.</source>
        <translation>Verificar se esta instalação tem tudo de que precisa, informar e sair.</translation>
    </message>
    <message>
        <source>Desktop contact manager for support staff.</source>
        <translation>Gerenciador de contatos para desktop, para equipes de atendimento.</translation>
    </message>
    <message>
        <source>Unexpected: %1</source>
        <translation>Inesperado: %1</translation>
    </message>
    <message>
        <source>Only one of --workspace, --account and --service.</source>
        <translation>Apenas um entre --workspace, --account e --service.</translation>
    </message>
    <message>
        <source>--size looks like 1280x800.</source>
        <translation>--size deve ser como 1280x800.</translation>
    </message>
    <message>
        <source>--key-file goes with --service.</source>
        <translation>--key-file é usado com --service.</translation>
    </message>
    <message>
        <source>--service needs --key-file.</source>
        <translation>--service precisa de --key-file.</translation>
    </message>
    <message>
        <source>--service takes an HTTPS address, or an HTTP one on this computer: a key does not travel unencrypted.</source>
        <translation>--service aceita um endereço HTTPS, ou um HTTP neste computador: uma chave não viaja sem criptografia.</translation>
    </message>
    <message>
        <source>The key file %1 can&apos;t be read: %2</source>
        <translation>Não é possível ler o arquivo de chave %1: %2</translation>
    </message>
    <message>
        <source>%1 is too long for a key file.</source>
        <translation>%1 é longo demais para um arquivo de chave.</translation>
    </message>
    <message>
        <source>The key file %1 can be read by others. Make it yours alone: chmod 600.</source>
        <translation>Outras pessoas podem ler o arquivo de chave %1. Torne-o só seu: chmod 600.</translation>
    </message>
    <message>
        <source>The key file %1 holds no key.</source>
        <translation>O arquivo de chave %1 não contém nenhuma chave.</translation>
    </message>
    <message>
        <source>The SQLite file to serve, created if it isn&apos;t there.</source>
        <translation>O arquivo SQLite a ser servido; é criado se não existir.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>arquivo</translation>
    </message>
    <message>
        <source>A key that opens the service; may be given several times. Everyone on this computer can see it in the list of processes: better use --key-file.</source>
        <translation>Uma chave que abre o serviço; pode ser dada várias vezes. Qualquer um neste computador pode vê-la na lista de processos: é melhor usar --key-file.</translation>
    </message>
    <message>
        <source>key</source>
        <translation>chave</translation>
    </message>
    <message>
        <source>A file of keys, one a line, readable by you alone.</source>
        <translation>Um arquivo com chaves, uma por linha, que só você possa ler.</translation>
    </message>
    <message>
        <source>The port on this computer; 0, the default, for any free one.</source>
        <translation>A porta neste computador; 0, o padrão, para qualquer uma que esteja livre.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>&quot;documented&quot; (the default): answers as the service&apos;s reference has them; &quot;observed&quot;: as the live service was seen to answer.</source>
        <translation>&quot;documented&quot; (padrão): respostas conforme a referência do serviço; &quot;observed&quot;: como se viu o serviço real responder.</translation>
    </message>
    <message>
        <source>form</source>
        <translation>forma</translation>
    </message>
    <message>
        <source>Fill a database without contacts with sample data.</source>
        <translation>Preencher com dados de exemplo um banco de dados sem contatos.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ajuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar a versão.</translation>
    </message>
    <message>
        <source>There is an argument too many.</source>
        <translation>Há um argumento a mais.</translation>
    </message>
    <message>
        <source>Name the database with --database.</source>
        <translation>Informe o banco de dados com --database.</translation>
    </message>
    <message>
        <source>The port must be a number from 0 to 65535.</source>
        <translation>A porta deve ser um número de 0 a 65535.</translation>
    </message>
    <message>
        <source>The answers are &quot;documented&quot; or &quot;observed&quot;.</source>
        <translation>As respostas são &quot;documented&quot; ou &quot;observed&quot;.</translation>
    </message>
    <message>
        <source>Give a key with --key-file or --key.</source>
        <translation>Dê uma chave com --key-file ou --key.</translation>
    </message>
    <message>
        <source>Serves a contact database on this computer, for Contact Desk and its like. The first line printed is the service&apos;s address.</source>
        <translation>Serve um banco de dados de contatos neste computador, para o Contact Desk e programas semelhantes. A primeira linha impressa é o endereço do serviço.</translation>
    </message>
    <message>
        <source>An option lacks its value. See --help.</source>
        <translation>Falta o valor de uma opção. Veja --help.</translation>
    </message>
    <message>
        <source>There is an unknown option. See --help.</source>
        <translation>Há uma opção desconhecida. Veja --help.</translation>
    </message>
    <message>
        <source>light, dark, high-contrast-light or high-contrast-dark, instead of what the desktop has.</source>
        <translation>light, dark, high-contrast-light ou high-contrast-dark, em vez da aparência da área de trabalho.</translation>
    </message>
    <message>
        <source>The language of the window for this run: %1.</source>
        <translation>O idioma da janela nesta execução: %1.</translation>
    </message>
    <message>
        <source>--theme is light, dark, high-contrast-light or high-contrast-dark.</source>
        <translation>--theme é light, dark, high-contrast-light ou high-contrast-dark.</translation>
    </message>
    <message>
        <source>--language is one of %1.</source>
        <translation>--language é um destes: %1.</translation>
    </message>
    <message>
        <source>Open the local workspace, whatever was used last.</source>
        <translation>Abrir o espaço de trabalho local, não importa o que foi usado por último.</translation>
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
        <translation>Há um servidor neste endereço, mas ele não responde como o serviço. Verifique o endereço; o do serviço hospedado é %1.</translation>
    </message>
    <message>
        <source>The service asks for a pause, so the key could not be tested.</source>
        <translation>O serviço pede uma pausa, por isso não foi possível testar a chave.</translation>
    </message>
    <message>
        <source>Test it again after %1.</source>
        <translation>Teste-a de novo depois das %1.</translation>
    </message>
    <message>
        <source>Wait a little, then test it again.</source>
        <translation>Espere um pouco e teste-a de novo.</translation>
    </message>
    <message>
        <source>Check the address and its port.</source>
        <translation>Verifique o endereço e a porta.</translation>
    </message>
    <message>
        <source>Check the address letter by letter. If it is right, do not go on, and ask whoever manages this computer&apos;s network.</source>
        <translation>Verifique o endereço letra por letra. Se estiver certo, não prossiga e pergunte a quem administra a rede deste computador.</translation>
    </message>
    <message>
        <source>The service at this address refused the key. Check that it was copied as a whole, or ask whoever manages the account for its present key.</source>
        <translation>O serviço neste endereço recusou a chave. Verifique se ela foi copiada inteira ou peça a chave atual a quem administra a conta.</translation>
    </message>
    <message>
        <source>The service does not let this key look contacts up. Ask whoever manages the account.</source>
        <translation>O serviço não permite consultar contatos com esta chave. Pergunte a quem administra a conta.</translation>
    </message>
    <message>
        <source>Check the address, or test it again in a moment.</source>
        <translation>Verifique o endereço ou teste-o de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>Test it again in a moment; if it stays so, check the address.</source>
        <translation>Teste de novo daqui a pouco; se continuar assim, verifique o endereço.</translation>
    </message>
    <message>
        <source>The service answered, but did not accept the question, so the key could not be tested. Check the address.</source>
        <translation>O serviço respondeu, mas não aceitou a pergunta, por isso não foi possível testar a chave. Verifique o endereço.</translation>
    </message>
    <message>
        <source>The service answered and took the key.</source>
        <translation>O serviço respondeu e aceitou a chave.</translation>
    </message>
    <message>
        <source>The address must begin with https://, so nothing was sent: anybody on the way could have read the key.</source>
        <translation>O endereço deve começar com https://, por isso nada foi enviado: qualquer um no caminho poderia ter lido a chave.</translation>
    </message>
</context>
<context>
    <name>ContactDetailsModel</name>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Bot answers</source>
        <translation>O bot responde</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Não perturbe</translation>
    </message>
    <message>
        <source>Do not disturb because</source>
        <translation>Motivo do “Não perturbe”</translation>
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
        <translation>ID do Instagram</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>ID externo</translation>
    </message>
    <message>
        <source>Chat widget id</source>
        <translation>ID do widget de chat</translation>
    </message>
    <message>
        <source>Chat window open</source>
        <translation>Janela de chat aberta</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campanha</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Última atividade</translation>
    </message>
    <message>
        <source>Last message from them</source>
        <translation>Última mensagem do contato</translation>
    </message>
    <message>
        <source>Has been active</source>
        <translation>Já esteve ativo</translation>
    </message>
    <message>
        <source>Chat concluded</source>
        <translation>Chat encerrado</translation>
    </message>
    <message>
        <source>Credits used</source>
        <translation>Créditos usados</translation>
    </message>
    <message>
        <source>Messages by the bot</source>
        <translation>Mensagens do bot</translation>
    </message>
</context>
<context>
    <name>EmailAddress</name>
    <message>
        <source>Type an e-mail address.</source>
        <translation>Digite um endereço de e-mail.</translation>
    </message>
    <message>
        <source>An e-mail address has no spaces.</source>
        <translation>Um endereço de e-mail não tem espaços.</translation>
    </message>
    <message>
        <source>This e-mail address has no @. An address looks like name@example.com.</source>
        <translation>Falta o @ neste endereço de e-mail. Um endereço é como nome@example.com.</translation>
    </message>
    <message>
        <source>An e-mail address has only one @.</source>
        <translation>Um endereço de e-mail tem um só @.</translation>
    </message>
    <message>
        <source>The part before the @ is not one that an e-mail address can have.</source>
        <translation>Um endereço de e-mail não pode ter o que está antes do @.</translation>
    </message>
    <message>
        <source>The part after the @ is not a mail domain. It looks like example.com.</source>
        <translation>O que está depois do @ não é um domínio de e-mail. Deve ser como example.com.</translation>
    </message>
    <message>
        <source>This e-mail address is too long.</source>
        <translation>Este endereço de e-mail é longo demais.</translation>
    </message>
    <message>
        <source>The service uses this address for “not given”. It belongs to nobody.</source>
        <translation>O serviço usa este endereço para “não informado”. Não é de ninguém.</translation>
    </message>
</context>
<context>
    <name>EmbeddedServer</name>
    <message>
        <source>The sample data could not be written.</source>
        <translation>Não foi possível gravar os dados de exemplo.</translation>
    </message>
    <message>
        <source>The service needs a key to be opened with.</source>
        <translation>O serviço precisa de uma chave para ser aberto.</translation>
    </message>
    <message>
        <source>The service can&apos;t listen on this computer.</source>
        <translation>O serviço não pode escutar neste computador.</translation>
    </message>
    <message>
        <source>The service can&apos;t listen on port %1. Another program may have it.</source>
        <translation>O serviço não pode escutar na porta %1. Talvez outro programa a esteja usando.</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>%1: from %2 to %3</source>
        <comment>field, what it was, what it becomes</comment>
        <translation>%1: de %2 para %3</translation>
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
        <translation>%1: de %2 para %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>kind of change, what was, what becomes</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>New contact, %1</source>
        <comment>its number</comment>
        <translation>Novo contato, %1</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Novo contato</translation>
    </message>
    <message>
        <source>The service says: “%1”.</source>
        <translation>O serviço diz: “%1”.</translation>
    </message>
    <message>
        <source>Waiting until the service has this contact</source>
        <translation>Aguardando que o serviço tenha este contato</translation>
    </message>
    <message>
        <source>Waiting until %1</source>
        <comment>a time</comment>
        <translation>Aguardando até %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how it stands, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Add to list “%1”</source>
        <translation>Adicionar à lista “%1”</translation>
    </message>
    <message>
        <source>Remove from list “%1”</source>
        <translation>Remover da lista “%1”</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Name of list %1</source>
        <translation>Nome da lista %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Checking whether it arrived</source>
        <translation>Verificando se chegou</translation>
    </message>
    <message>
        <source>Exists already</source>
        <translation>Já existe</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>A resolver</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Taken back or given up</source>
        <translation>Desfeito ou descartado</translation>
    </message>
    <message>
        <source>Needs you: a contact with this number exists already</source>
        <translation>A resolver: já existe um contato com este número</translation>
    </message>
    <message>
        <source>Needs you: changed by somebody else meanwhile</source>
        <translation>A resolver: alterado por outra pessoa nesse meio-tempo</translation>
    </message>
    <message>
        <source>Refused: %1 %2</source>
        <comment>why, and what to do</comment>
        <translation>Recusado: %1 %2</translation>
    </message>
    <message>
        <source>Done, though the service didn&apos;t say what it had before</source>
        <translation>Concluído, embora o serviço não tenha dito o que havia antes</translation>
    </message>
    <message>
        <source>This took something back itself.</source>
        <translation>Esta alteração já desfez outra.</translation>
    </message>
    <message>
        <source>This has been taken back or given up already.</source>
        <translation>Isto já foi desfeito ou descartado.</translation>
    </message>
    <message>
        <source>This is being taken back already.</source>
        <translation>Isto já está sendo desfeito.</translation>
    </message>
    <message>
        <source>A contact that was created can&apos;t be taken back: the service lets nobody delete one.</source>
        <translation>Um contato criado não pode ser desfeito: o serviço não deixa ninguém excluí-lo.</translation>
    </message>
    <message>
        <source>This is under way: it can be taken back once the service has answered.</source>
        <translation>Isto está em andamento: poderá ser desfeito quando o serviço tiver respondido.</translation>
    </message>
    <message>
        <source>What it was before isn&apos;t known, so there is nothing to go back to.</source>
        <translation>Não se sabe o que havia antes, por isso não há nada a que voltar.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The service could not be reached: its address is not known here.</source>
        <translation>Não foi possível acessar o serviço: seu endereço não é conhecido aqui.</translation>
    </message>
    <message>
        <source>The service could not be reached: its computer refused the connection.</source>
        <translation>Não foi possível acessar o serviço: o servidor dele recusou a conexão.</translation>
    </message>
    <message>
        <source>The service could not be reached: its computer did not respond.</source>
        <translation>Não foi possível acessar o serviço: o servidor dele não respondeu.</translation>
    </message>
    <message>
        <source>The connection to the service broke before the answer was there.</source>
        <translation>A conexão com o serviço caiu antes de a resposta chegar.</translation>
    </message>
    <message>
        <source>The service could not be reached: this network&apos;s proxy did not help.</source>
        <translation>Não foi possível acessar o serviço: o proxy desta rede não permitiu.</translation>
    </message>
    <message>
        <source>The service could not be reached: this network&apos;s proxy wants a password.</source>
        <translation>Não foi possível acessar o serviço: o proxy desta rede pede uma senha.</translation>
    </message>
    <message>
        <source>The service&apos;s address is not an encrypted one, so nothing was sent.</source>
        <translation>O endereço do serviço não é criptografado, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>Nobody trusted vouches for the service&apos;s certificate, so nothing was sent.</source>
        <translation>Ninguém confiável atesta o certificado do serviço, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is not valid today, so nothing was sent.</source>
        <translation>O certificado do serviço não é válido hoje, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is for another address, so nothing was sent.</source>
        <translation>O certificado do serviço é de outro endereço, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>No secure connection to the service came about, so nothing was sent.</source>
        <translation>Não foi possível estabelecer uma conexão segura com o serviço, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is full, so its own data could not be written.</source>
        <translation>O disco deste computador está cheio, por isso não foi possível gravar seus próprios dados.</translation>
    </message>
    <message>
        <source>This computer&apos;s own data may only be read, so nothing could be written.</source>
        <translation>Os dados próprios deste computador são somente leitura, por isso não foi possível gravar nada.</translation>
    </message>
    <message>
        <source>A file of this computer&apos;s own data is damaged.</source>
        <translation>Um arquivo dos dados próprios deste computador está danificado.</translation>
    </message>
    <message>
        <source>Another program holds this computer&apos;s own data and did not let go.</source>
        <translation>Outro programa está usando os dados próprios deste computador e não os liberou.</translation>
    </message>
    <message>
        <source>This computer&apos;s own data were written by a newer version of this program.</source>
        <translation>Os dados próprios deste computador foram gravados por uma versão mais nova deste programa.</translation>
    </message>
    <message>
        <source>The message gives no address that this program would ask for the file.</source>
        <translation>A mensagem não dá nenhum endereço a que este programa pediria o arquivo.</translation>
    </message>
    <message>
        <source>The file&apos;s address leads into this computer&apos;s own network, so it was not asked for.</source>
        <translation>O endereço do arquivo leva à própria rede deste computador, por isso ele não foi pedido.</translation>
    </message>
    <message>
        <source>The host that keeps the file could not be reached.</source>
        <translation>Não foi possível acessar o servidor que guarda o arquivo.</translation>
    </message>
    <message>
        <source>No secure connection to the host that keeps the file came about.</source>
        <translation>Não foi possível estabelecer uma conexão segura com o servidor que guarda o arquivo.</translation>
    </message>
    <message>
        <source>The host that keeps the file led on to where this program does not go.</source>
        <translation>O servidor que guarda o arquivo encaminhou para um lugar aonde este programa não vai.</translation>
    </message>
    <message>
        <source>The host that keeps the file did not send it in time.</source>
        <translation>O servidor que guarda o arquivo não o enviou a tempo.</translation>
    </message>
    <message>
        <source>The connection broke before the whole file was there.</source>
        <translation>A conexão caiu antes de o arquivo inteiro chegar.</translation>
    </message>
    <message>
        <source>The host does not keep this file any more.</source>
        <translation>O servidor não guarda mais este arquivo.</translation>
    </message>
    <message>
        <source>The host that keeps the file did not give it to this program.</source>
        <translation>O servidor que guarda o arquivo não o entregou a este programa.</translation>
    </message>
    <message>
        <source>The picture is larger than what is shown here.</source>
        <translation>A imagem é maior do que se mostra aqui.</translation>
    </message>
    <message>
        <source>What came is not a picture that this program can show.</source>
        <translation>O que chegou não é uma imagem que este programa possa mostrar.</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>A imagem está danificada.</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>Não foi possível gravar o arquivo ali.</translation>
    </message>
    <message>
        <source>Check the network and the account&apos;s address, then try again. Nothing you typed is lost.</source>
        <translation>Verifique a rede e o endereço da conta e tente de novo. Nada do que você digitou se perde.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s proxy settings, then start the program again.</source>
        <translation>Verifique as configurações de proxy deste computador e reinicie o programa.</translation>
    </message>
    <message>
        <source>Give the account an address that begins with https://.</source>
        <translation>Dê à conta um endereço que comece com https://.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. If it is right, tell whoever runs the service.</source>
        <translation>Verifique a data deste computador. Se estiver certa, avise quem mantém o serviço.</translation>
    </message>
    <message>
        <source>Make room on the disk. What the service holds is not affected.</source>
        <translation>Libere espaço no disco. O que o serviço guarda não é afetado.</translation>
    </message>
    <message>
        <source>Check who may write to the file and its folder.</source>
        <translation>Verifique quem pode gravar no arquivo e na pasta dele.</translation>
    </message>
    <message>
        <source>Start the program again: it saves what can be read.</source>
        <translation>Reinicie o programa: ele salva o que puder ser lido.</translation>
    </message>
    <message>
        <source>Close whatever else has the file open, then start the program again.</source>
        <translation>Feche o que mais estiver com o arquivo aberto e reinicie o programa.</translation>
    </message>
    <message>
        <source>Start the newer version.</source>
        <translation>Inicie a versão mais nova.</translation>
    </message>
    <message>
        <source>Ask the person to send it once more.</source>
        <translation>Peça à pessoa que o envie mais uma vez.</translation>
    </message>
    <message>
        <source>Open it in the browser if you trust its host.</source>
        <translation>Abra-o no navegador se confiar no servidor dele.</translation>
    </message>
    <message>
        <source>Check the network, then try again, or open it in the browser.</source>
        <translation>Verifique a rede e tente de novo, ou abra-o no navegador.</translation>
    </message>
    <message>
        <source>Try again, or open it in the browser.</source>
        <translation>Tente de novo ou abra-o no navegador.</translation>
    </message>
    <message>
        <source>Save it, or open it in the browser.</source>
        <translation>Salve-o ou abra-o no navegador.</translation>
    </message>
    <message>
        <source>Check the disk and the folder, or save it somewhere else.</source>
        <translation>Verifique o disco e a pasta, ou salve-o em outro lugar.</translation>
    </message>
    <message>
        <source>The service was asked, but its answer never arrived. The change may or may not have been made.</source>
        <translation>O pedido foi feito ao serviço, mas a resposta não chegou. A alteração pode ou não ter sido feita.</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>Não foi possível acessar o serviço.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>O serviço não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The service refused the key of this account. It was probably replaced.</source>
        <translation>O serviço recusou a chave desta conta. Provavelmente ela foi substituída.</translation>
    </message>
    <message>
        <source>The service does not allow this to this account.</source>
        <translation>O serviço não permite isto a esta conta.</translation>
    </message>
    <message>
        <source>The service knows no such contact.</source>
        <translation>O serviço não conhece este contato.</translation>
    </message>
    <message>
        <source>The service already has this contact.</source>
        <translation>O serviço já tem este contato.</translation>
    </message>
    <message>
        <source>The service did not accept what was sent.</source>
        <translation>O serviço não aceitou o que foi enviado.</translation>
    </message>
    <message>
        <source>The service asks for a pause: too many requests in a short time.</source>
        <translation>O serviço pede uma pausa: solicitações demais em pouco tempo.</translation>
    </message>
    <message>
        <source>The service reported a fault of its own.</source>
        <translation>O serviço informou uma falha própria.</translation>
    </message>
    <message>
        <source>The service answered in a form that this program does not understand.</source>
        <translation>O serviço respondeu em uma forma que este programa não entende.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Isto foi cancelado.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent over it.</source>
        <translation>A conexão não é segura, por isso nada foi enviado por ela.</translation>
    </message>
    <message>
        <source>This computer could not read or write its own data.</source>
        <translation>Este computador não conseguiu ler ou gravar seus próprios dados.</translation>
    </message>
    <message>
        <source>Look the contact up again before you repeat it.</source>
        <translation>Consulte o contato de novo antes de repetir.</translation>
    </message>
    <message>
        <source>Check the network, then try again. Nothing you typed is lost.</source>
        <translation>Verifique a rede e tente de novo. Nada do que você digitou se perde.</translation>
    </message>
    <message>
        <source>Try again in a moment. Nothing you typed is lost.</source>
        <translation>Tente de novo daqui a pouco. Nada do que você digitou se perde.</translation>
    </message>
    <message>
        <source>Ask whoever manages the account for its present key, then enter that one.</source>
        <translation>Peça a chave atual a quem administra a conta e digite-a.</translation>
    </message>
    <message>
        <source>Check the id, or ask whoever manages the account.</source>
        <translation>Verifique o ID ou pergunte a quem administra a conta.</translation>
    </message>
    <message>
        <source>Check the number or address, or create the contact.</source>
        <translation>Verifique o número ou o endereço, ou crie o contato.</translation>
    </message>
    <message>
        <source>Open the one that exists. What you typed stays here until you do.</source>
        <translation>Abra o que existe. Até lá, o que você digitou fica aqui.</translation>
    </message>
    <message>
        <source>Correct the entry and try again.</source>
        <translation>Corrija a entrada e tente de novo.</translation>
    </message>
    <message>
        <source>Try again after %1. Nothing you typed is lost.</source>
        <translation>Tente de novo depois das %1. Nada do que você digitou se perde.</translation>
    </message>
    <message>
        <source>Wait a little, then try again. Nothing you typed is lost.</source>
        <translation>Espere um pouco e tente de novo. Nada do que você digitou se perde.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, report it with the details.</source>
        <translation>Tente de novo. Se continuar assim, relate a falha com os detalhes.</translation>
    </message>
    <message>
        <source>Start it again when you want to.</source>
        <translation>Comece de novo quando quiser.</translation>
    </message>
    <message>
        <source>Do not go on. Ask whoever manages this computer&apos;s network.</source>
        <translation>Não prossiga. Pergunte a quem administra a rede deste computador.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that its folder may be written to.</source>
        <translation>Verifique se o disco não está cheio e se é possível gravar na pasta dele.</translation>
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
        <translation>Todas podem ser alteradas nas preferências.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Pesquisa</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Contact Desk %1, built with Qt %2.</source>
        <comment>two versions</comment>
        <translation>Contact Desk %1, criado com Qt %2.</translation>
    </message>
    <message>
        <source>It is free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later): you may use, change and pass it on under its terms. It comes without any warranty.</source>
        <translation>É software livre sob a Licença Pública Geral GNU, versão 3 ou posterior (GPL-3.0-or-later): você pode usá-lo, modificá-lo e redistribuí-lo de acordo com os termos dela. Ele vem sem nenhuma garantia.</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>%1 added, %2 completed</source>
        <translation>Adicionados: %1, completados: %2</translation>
    </message>
    <message>
        <source>Cancelled before anything was imported.</source>
        <translation>Cancelado antes de importar qualquer coisa.</translation>
    </message>
    <message>
        <source>There was nobody in the file.</source>
        <translation>Não havia ninguém no arquivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) added</source>
        <translation>
            <numerusform>%Ln contato adicionado</numerusform>
            <numerusform>%Ln contatos adicionados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 completed</source>
        <translation>completados: %1</translation>
    </message>
    <message>
        <source>%1 left out: neither number nor e-mail</source>
        <translation>deixados de fora por não terem número nem e-mail: %1</translation>
    </message>
    <message>
        <source>Cancelled; until then %1.</source>
        <translation>Cancelado; até então: %1.</translation>
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
        <translation>Não é possível ler o arquivo de chave %1.</translation>
    </message>
    <message>
        <source>The key file %1 holds no key.</source>
        <translation>O arquivo de chave %1 não contém nenhuma chave.</translation>
    </message>
</context>
<context>
    <name>KeyProblem</name>
    <message>
        <source>No keychain can be reached on this desktop. Keep the key in a file that only you can read, or for this run only.</source>
        <translation>Não é possível acessar nenhum chaveiro nesta área de trabalho. Guarde a chave em um arquivo que só você possa ler, ou só para esta sessão.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. It may be waiting for its password: unlock it and try again, or keep the key elsewhere.</source>
        <translation>O chaveiro não respondeu a tempo. Talvez esteja esperando a senha: desbloqueie-o e tente de novo, ou guarde a chave em outro lugar.</translation>
    </message>
    <message>
        <source>The keychain is locked, or access to it was refused. Unlock it and try again, or keep the key elsewhere.</source>
        <translation>O chaveiro está bloqueado ou o acesso a ele foi recusado. Desbloqueie-o e tente de novo, ou guarde a chave em outro lugar.</translation>
    </message>
    <message>
        <source>The keychain reported a fault of its own. Try again, or keep the key elsewhere.</source>
        <translation>O chaveiro informou uma falha própria. Tente de novo ou guarde a chave em outro lugar.</translation>
    </message>
    <message>
        <source>There is no key for this account where it should be kept. Enter it again.</source>
        <translation>Não há nenhuma chave desta conta onde ela deveria estar guardada. Digite-a de novo.</translation>
    </message>
    <message>
        <source>The file with the key cannot be read or written. Check that the disk is not full and that its folder may be written to.</source>
        <translation>Não é possível ler ou gravar o arquivo com a chave. Verifique se o disco não está cheio e se é possível gravar na pasta dele.</translation>
    </message>
    <message>
        <source>The key is kept where you chose, but it could not be taken out of the place where it was before. Remove it there yourself.</source>
        <translation>A chave está guardada onde você escolheu, mas não foi possível tirá-la do lugar onde estava antes. Remova-a de lá manualmente.</translation>
    </message>
</context>
<context>
    <name>KeyRules</name>
    <message>
        <source>A command has one combination of keys, not several after one another.</source>
        <translation>Um comando tem uma só combinação de teclas, não várias em sequência.</translation>
    </message>
    <message>
        <source>These keys type, or move about. Hold Ctrl or Alt as well, or take a function key.</source>
        <translation>Estas teclas servem para digitar ou navegar. Segure também Ctrl ou Alt, ou use uma tecla de função.</translation>
    </message>
    <message>
        <source>Alt with a letter or digit opens menus. Hold Ctrl instead.</source>
        <translation>Alt com uma letra ou um dígito abre menus. Segure Ctrl em vez disso.</translation>
    </message>
    <message>
        <source>These keys copy, paste or select text everywhere.</source>
        <translation>Estas teclas copiam, colam ou selecionam texto em toda parte.</translation>
    </message>
</context>
<context>
    <name>LookUpKey</name>
    <message>
        <source>Type a phone number or an e-mail address.</source>
        <translation>Digite um número de telefone ou um endereço de e-mail.</translation>
    </message>
    <message>
        <source>This is neither a phone number nor an e-mail address. A number looks like +31 6 12345678, an address like name@example.com.</source>
        <translation>Isto não é um número de telefone nem um endereço de e-mail. Um número é como +31 6 12345678; um endereço, como nome@example.com.</translation>
    </message>
</context>
<context>
    <name>MediaBox</name>
    <message>
        <source>No connection</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>It took too long</source>
        <translation>Demorou demais</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Não está mais lá</translation>
    </message>
    <message>
        <source>The host doesn&apos;t allow it</source>
        <translation>O servidor não permite</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure</source>
        <translation>A conexão não é segura</translation>
    </message>
    <message>
        <source>It couldn&apos;t be fetched</source>
        <translation>Não foi possível baixar</translation>
    </message>
    <message>
        <source>Can&apos;t be fetched</source>
        <translation>Impossível baixar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Fetching… %1 %</source>
        <translation>Baixando… %1 %</translation>
    </message>
    <message>
        <source>Fetching… %1</source>
        <translation>Baixando… %1</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Baixando…</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Baixado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>MediaText</name>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Figurinha</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Áudio</translation>
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
        <translation>Localização</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Cartão de contato</translation>
    </message>
</context>
<context>
    <name>MessageLayout</name>
    <message>
        <source>From whom isn&apos;t known</source>
        <translation>Não se sabe de quem é</translation>
    </message>
    <message>
        <source>Without text</source>
        <translation>Sem texto</translation>
    </message>
    <message>
        <source>Show more (%L1 characters are left)</source>
        <translation>Mostrar mais (restam %L1 caracteres)</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>From them</source>
        <translation>Do contato</translation>
    </message>
    <message>
        <source>To them</source>
        <translation>Para o contato</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Não entregue</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lida</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebida</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Message with buttons</source>
        <translation>Mensagem com botões</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Escolha</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reação</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>Mensagem do sistema</translation>
    </message>
    <message>
        <source>The service gives no time</source>
        <translation>O serviço não informa a hora</translation>
    </message>
    <message>
        <source>The service doesn&apos;t say from whom</source>
        <translation>O serviço não diz de quem é</translation>
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
            <numerusform>Foi possível ler e conservar %Ln contato.</numerusform>
            <numerusform>Foi possível ler e conservar %Ln contatos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No contact in it could be read.</source>
        <translation>Não foi possível ler nenhum contato do arquivo.</translation>
    </message>
    <message>
        <source>How many were lost can&apos;t be told.</source>
        <translation>Não se sabe quantos se perderam.</translation>
    </message>
    <message>
        <source>About %1 could not.</source>
        <translation>Perdidos: aproximadamente %1.</translation>
    </message>
    <message>
        <source>The damaged file could not be kept.</source>
        <translation>Não foi possível conservar o arquivo danificado.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>O arquivo danificado foi conservado como %1.</translation>
    </message>
    <message>
        <source>The file with what this desk remembers was damaged.</source>
        <translation>O arquivo com o que este computador lembra estava danificado.</translation>
    </message>
    <message>
        <source>What you look up can&apos;t be remembered.</source>
        <translation>O que você consultar não pode ser lembrado.</translation>
    </message>
    <message>
        <source>The folder of this desk can&apos;t be written to: what is learned now is forgotten when the program ends.</source>
        <translation>Não é possível gravar na pasta de dados: o que for obtido agora será esquecido ao fechar o programa.</translation>
    </message>
    <message>
        <source>Nothing is lost at the service; whoever is looked up there is here again.</source>
        <translation>Nada se perde no serviço; quem for consultado lá volta a aparecer aqui.</translation>
    </message>
</context>
<context>
    <name>OverviewText</name>
    <message>
        <source>This person waits for an answer.</source>
        <translation>Esta pessoa aguarda resposta.</translation>
    </message>
    <message>
        <source>%1 waits for an answer.</source>
        <translation>%1 aguarda resposta.</translation>
    </message>
    <message>
        <source>This person waits for an answer (since %1).</source>
        <translation>Esta pessoa aguarda resposta (desde %1).</translation>
    </message>
    <message>
        <source>%1 waits for an answer (since %2).</source>
        <translation>%1 aguarda resposta (desde %2).</translation>
    </message>
    <message>
        <source>This person has waited for an answer for %1 (since %2).</source>
        <translation>Esta pessoa aguarda resposta há %1 (desde %2).</translation>
    </message>
    <message>
        <source>%1 has waited for an answer for %2 (since %3).</source>
        <translation>%1 aguarda resposta há %2 (desde %3).</translation>
    </message>
    <message>
        <source>We wait for an answer.</source>
        <translation>Aguardamos resposta.</translation>
    </message>
    <message>
        <source>We wait for an answer from %1.</source>
        <translation>Aguardamos resposta de %1.</translation>
    </message>
    <message>
        <source>We wait for an answer (since %1).</source>
        <translation>Aguardamos resposta (desde %1).</translation>
    </message>
    <message>
        <source>We wait for an answer from %1 (since %2).</source>
        <translation>Aguardamos resposta de %1 (desde %2).</translation>
    </message>
    <message>
        <source>We have waited for an answer for %1 (since %2).</source>
        <translation>Aguardamos resposta há %1 (desde %2).</translation>
    </message>
    <message>
        <source>We have waited for an answer from %1 for %2 (since %3).</source>
        <translation>Aguardamos resposta de %1 há %2 (desde %3).</translation>
    </message>
    <message>
        <source>%1 from them</source>
        <translation>%1 do contato</translation>
    </message>
    <message>
        <source>%1 to them</source>
        <translation>%1 para o contato</translation>
    </message>
    <message>
        <source>%1 of unknown direction</source>
        <translation>%1 em sentido desconhecido</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>Semana de %1</translation>
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
        <translation>A última mensagem para o contato não foi entregue.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The service does not tell who wrote, so nobody knows who waits.</source>
        <translation>O serviço não informa quem escreveu, por isso não se sabe quem aguarda.</translation>
    </message>
    <message>
        <source>Nobody waits. %1</source>
        <translation>Ninguém aguarda. %1</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Ninguém aguarda.</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>Nenhuma mensagem.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensagem</numerusform>
            <numerusform>%Ln mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of messages: by direction</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 not delivered</source>
        <translation>%1 sem entrega</translation>
    </message>
    <message>
        <source>%1 with media</source>
        <translation>%1 com mídia</translation>
    </message>
    <message>
        <source>First %1</source>
        <translation>Primeira mensagem: %1</translation>
    </message>
    <message>
        <source>last from them %1</source>
        <translation>última do contato: %1</translation>
    </message>
    <message>
        <source>last to them %1</source>
        <translation>última para o contato: %1</translation>
    </message>
    <message>
        <source>typically answered after %1</source>
        <translation>resposta típica em %1</translation>
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
        <translation>Mensagens por semana</translation>
    </message>
    <message>
        <source>Messages per month</source>
        <translation>Mensagens por mês</translation>
    </message>
    <message>
        <source>Messages per year</source>
        <translation>Mensagens por ano</translation>
    </message>
    <message>
        <source>Messages per day</source>
        <translation>Mensagens por dia</translation>
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
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PendingText</name>
    <message>
        <source>Needs you: you want %1, the service has %2.</source>
        <translation>A resolver: seu valor é %1; o do serviço, %2.</translation>
    </message>
    <message>
        <source>The service refused %1.</source>
        <translation>O serviço recusou %1.</translation>
    </message>
    <message>
        <source>Saved here; the service does not have it yet.</source>
        <translation>Salvo aqui; o serviço ainda não tem isto.</translation>
    </message>
    <message>
        <source>Saved here; the service does not have it yet. Before: %1.</source>
        <translation>Salvo aqui; o serviço ainda não tem isto. Antes: %1.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>what it has not told</source>
        <translation>algo que não informou</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>A resolver</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Saved here; finding out whether it arrived</source>
        <translation>Salvo aqui; verificando se chegou</translation>
    </message>
    <message>
        <source>Saved here, sending…</source>
        <translation>Salvo aqui, enviando…</translation>
    </message>
    <message>
        <source>Saved here, waiting to be sent</source>
        <translation>Salvo aqui, aguardando envio</translation>
    </message>
    <message>
        <source>The service says: “%1”.</source>
        <translation>O serviço diz: “%1”.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>A nova tentativa é automática.</translation>
    </message>
</context>
<context>
    <name>PhoneNumber</name>
    <message>
        <source>Type a phone number, with its country code if it is not from here.</source>
        <translation>Digite um número de telefone, com o código do país se não for daqui.</translation>
    </message>
    <message>
        <source>This is not a phone number. A number looks like +31 6 12345678.</source>
        <translation>Isto não é um número de telefone. Um número é como +31 6 12345678.</translation>
    </message>
    <message>
        <source>No country has this code. Check the digits after the plus, or choose the country beside the field.</source>
        <translation>Nenhum país tem este código. Verifique os dígitos depois do sinal de mais ou escolha o país ao lado do campo.</translation>
    </message>
    <message>
        <source>This number is too short. Some digits seem to be missing.</source>
        <translation>Este número é curto demais. Parece que faltam dígitos.</translation>
    </message>
    <message>
        <source>This number is too long. Check for digits typed twice.</source>
        <translation>Este número é longo demais. Verifique se há dígitos repetidos.</translation>
    </message>
    <message>
        <source>No number in this country has that many digits. Check the number.</source>
        <translation>Nenhum número deste país tem tantos dígitos. Verifique o número.</translation>
    </message>
</context>
<context>
    <name>QueueText</name>
    <message>
        <source>Offline since %1</source>
        <translation>Off-line desde %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Off-line</translation>
    </message>
    <message>
        <source>Waiting until %1, as the service asked</source>
        <translation>Aguardando até %1, como o serviço pediu</translation>
    </message>
    <message>
        <source>Waiting, as the service asked</source>
        <translation>Aguardando, como o serviço pediu</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Chave recusada</translation>
    </message>
    <message>
        <source>Another window sends</source>
        <translation>Outra janela envia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln aguardando</numerusform>
            <numerusform>%Ln aguardando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln a resolver</numerusform>
            <numerusform>%Ln a resolver</numerusform>
        </translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Tudo enviado</translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <source>%1: can be on, off or unknown, but not “%2”.</source>
        <translation>%1: pode ser on, off ou unknown, mas não “%2”.</translation>
    </message>
    <message>
        <source>%1: can only be “missing”. To find one, type it without “%1:”.</source>
        <translation>%1: só pode ser “missing”. Para encontrar um, digite-o sem “%1:”.</translation>
    </message>
    <message>
        <source>seen: can be as “&lt;7d” (within seven days), “&gt;3m” (not for three months) or “never”, but not “%1”. Units are h, d, w, m and y.</source>
        <translation>seen: pode ser como “&lt;7d” (nos últimos sete dias), “&gt;3m” (não nos últimos três meses) ou “never”, mas não “%1”. Unidades: h, d, w, m e y.</translation>
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
        <translation>A pesquisa considera nomes, números, endereços, etiquetas e listas. Ela pode ser restringida com
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
        <translation>Não é possível usar o banco de dados do serviço: %1</translation>
    </message>
    <message>
        <source>The file belongs to another program.</source>
        <translation>O arquivo pertence a outro programa.</translation>
    </message>
    <message>
        <source>The database of the service was written by a newer version of this program.</source>
        <translation>O banco de dados do serviço foi gravado por uma versão mais nova deste programa.</translation>
    </message>
</context>
<context>
    <name>TakeAlongDialogs</name>
    <message>
        <source>Take the conversation along</source>
        <translation>Exportar a conversa</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
</context>
<context>
    <name>TakeAlongText</name>
    <message>
        <source>There is no room left on that disk.</source>
        <translation>Não há mais espaço nesse disco.</translation>
    </message>
    <message>
        <source>You may not write there.</source>
        <translation>Você não tem permissão para gravar ali.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>Data for programs (*.json)</source>
        <translation>Dados para programas (*.json)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas da web (*.html)</translation>
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
            <numerusform>Salvando %Ln mensagem em %1…</numerusform>
            <numerusform>Salvando %Ln mensagens em %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printing %Ln message(s)…</source>
        <translation>
            <numerusform>Imprimindo %Ln mensagem…</numerusform>
            <numerusform>Imprimindo %Ln mensagens…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln message(s) to %1.</source>
        <translation>
            <numerusform>%Ln mensagem salva em %1.</numerusform>
            <numerusform>%Ln mensagens salvas em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: no file was written.</source>
        <translation>Cancelado: nenhum arquivo foi gravado.</translation>
    </message>
    <message>
        <source>The conversation could not be saved.</source>
        <translation>Não foi possível salvar a conversa.</translation>
    </message>
    <message>
        <source>No file was written. Choose another folder, or try again.</source>
        <translation>Nenhum arquivo foi gravado. Escolha outra pasta ou tente de novo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) were given to the printer.</source>
        <translation>
            <numerusform>%Ln página foi entregue à impressora.</numerusform>
            <numerusform>%Ln páginas foram entregues à impressora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: nothing was printed.</source>
        <translation>Cancelado: nada foi impresso.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: %Ln page(s) were given to the printer before.</source>
        <translation>
            <numerusform>Cancelado: %Ln página foi entregue à impressora antes.</numerusform>
            <numerusform>Cancelado: %Ln páginas foram entregues à impressora antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation could not be printed: the printer did not take it.</source>
        <translation>Não foi possível imprimir a conversa: a impressora não a aceitou.</translation>
    </message>
</context>
<context>
    <name>TakeOverText</name>
    <message>
        <source>no end</source>
        <comment>a person answers</comment>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>time is over</source>
        <translation>tempo encerrado</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>resta menos de um minuto</translation>
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
        <translation>desde %1, até %2</translation>
    </message>
    <message>
        <source>since %1, no end</source>
        <comment>a time</comment>
        <translation>desde %1, sem limite</translation>
    </message>
    <message>
        <source>handing back needs you</source>
        <translation>devolução ao bot a resolver</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>a resolver</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>ainda não enviado</translation>
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
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Conversa com %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Us</source>
        <comment>the sender of a message that we sent</comment>
        <translation>Nós</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Remetente desconhecido</translation>
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
        <translation>sem hora</translation>
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
        <translation>Conta</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Testar conexão</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>As you call it</source>
        <translation>Como você preferir</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
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
        <translation>Guardar a chave</translation>
    </message>
    <message>
        <source>In this desktop&apos;s keychain</source>
        <translation>No chaveiro desta área de trabalho</translation>
    </message>
    <message>
        <source>In a file that only I can read</source>
        <translation>Em um arquivo que só eu possa ler</translation>
    </message>
    <message>
        <source>Only until the program ends</source>
        <translation>Só até o programa ser fechado</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nova conta</translation>
    </message>
    <message>
        <source>Kept; type another one to replace it</source>
        <translation>Guardada; digite outra para substituí-la</translation>
    </message>
    <message>
        <source>Save and open</source>
        <translation>Salvar e abrir</translation>
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
        <translation>Espaço de trabalho local</translation>
    </message>
</context>
<context>
    <name>contactdesk::AccountsPage</name>
    <message>
        <source>None yet. Until there is one, the local workspace is there to work with.</source>
        <translation>Nenhuma ainda. Enquanto isso, você pode trabalhar com o espaço de trabalho local.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>The accounts could not be kept for the next start.</source>
        <translation>Não foi possível guardar as contas para a próxima vez.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Adicionar conta</translation>
    </message>
    <message>
        <source>Use the local workspace</source>
        <translation>Usar o espaço de trabalho local</translation>
    </message>
    <message>
        <source>Enter the key of this account.</source>
        <translation>Digite a chave desta conta.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Conta salva.</translation>
    </message>
    <message>
        <source>Saved, but for one thing.</source>
        <translation>Conta salva, exceto por uma coisa.</translation>
    </message>
    <message>
        <source>Not saved. What you typed is still here.</source>
        <translation>Não foi salva. O que você digitou continua aqui.</translation>
    </message>
    <message>
        <source>Keep it in a file</source>
        <translation>Guardá-la em um arquivo</translation>
    </message>
    <message>
        <source>Keep it for this run only</source>
        <translation>Guardá-la só para esta sessão</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Perguntando ao serviço…</translation>
    </message>
    <message>
        <source>Not tested.</source>
        <translation>Não testada.</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>Teste da conexão</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer?</source>
        <translation>Remover “%1” deste computador?</translation>
    </message>
    <message>
        <source>Its key and everything that this computer remembers of its contacts are deleted, with notes, drafts and changes that were not sent yet. The service keeps its own.</source>
        <translation>A chave e tudo o que este computador lembra dos contatos da conta são excluídos, com notas, rascunhos e alterações ainda não enviadas. O que está no serviço é mantido.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>contactdesk::ActionRegistry</name>
    <message>
        <source>Only with an account or the local workspace open.</source>
        <translation>Só com uma conta ou o espaço de trabalho local aberto.</translation>
    </message>
</context>
<context>
    <name>contactdesk::ActivityPlot</name>
    <message>
        <source>To them</source>
        <translation>Para o contato</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>Do contato</translation>
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
        <translation>Perguntando ao serviço…</translation>
    </message>
    <message>
        <source>%1; asking the service…</source>
        <translation>%1; perguntando ao serviço…</translation>
    </message>
</context>
<context>
    <name>contactdesk::Application</name>
    <message>
        <source>No such account</source>
        <translation>Essa conta não existe</translation>
    </message>
    <message>
        <source>There is no account “%1” on this computer. Choose one in the menu Account.</source>
        <translation>Não há nenhuma conta “%1” neste computador. Escolha uma no menu Conta.</translation>
    </message>
</context>
<context>
    <name>contactdesk::ColorChoice</name>
    <message>
        <source>Colour %1 of %2</source>
        <translation>Cor %1 de %2</translation>
    </message>
</context>
<context>
    <name>contactdesk::CommandPalette</name>
    <message>
        <source>Nothing is called that. Type the beginnings of words, or their initials.</source>
        <translation>Nada tem esse nome. Digite o início das palavras ou as iniciais delas.</translation>
    </message>
    <message>
        <source>Commands, contacts and lists</source>
        <translation>Comandos, contatos e listas</translation>
    </message>
    <message>
        <source>Find a command, contact or list</source>
        <translation>Localizar comando, contato ou lista</translation>
    </message>
    <message>
        <source>Arrow keys to choose, Enter to run, Escape to close</source>
        <translation>Setas para escolher, Enter para executar, Esc para fechar</translation>
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
        <translation>Meu</translation>
    </message>
    <message>
        <source>Service now</source>
        <translation>Serviço agora</translation>
    </message>
    <message>
        <source>%1: yours %2, service now %3</source>
        <translation>%1: meu %2, serviço agora %3</translation>
    </message>
    <message>
        <source>%1: before %2, yours %3, service now %4</source>
        <translation>%1: antes %2, meu %3, serviço agora %4</translation>
    </message>
    <message>
        <source>%1. Nothing chosen.</source>
        <translation>%1. Nada escolhido.</translation>
    </message>
    <message>
        <source>%1. Chosen: yours.</source>
        <translation>%1. Escolhido: o meu.</translation>
    </message>
    <message>
        <source>%1. Chosen: the service&apos;s.</source>
        <translation>%1. Escolhido: o do serviço.</translation>
    </message>
</context>
<context>
    <name>contactdesk::ConflictPanel</name>
    <message>
        <source>Use mine for all</source>
        <translation>Usar o meu em tudo</translation>
    </message>
    <message>
        <source>Use the service&apos;s for all</source>
        <translation>Usar o do serviço em tudo</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Abrir contato</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir depois</translation>
    </message>
    <message>
        <source>Fields in conflict</source>
        <translation>Campos em conflito</translation>
    </message>
    <message>
        <source>Arrow keys go from value to value, Space chooses, %1 takes yours and %2 the service&apos;s. Ctrl+Enter applies.</source>
        <translation>As setas vão de um valor a outro, Espaço escolhe, %1 escolhe o seu e %2 o do serviço. Ctrl+Enter aplica.</translation>
    </message>
    <message>
        <source>Apply (Ctrl+Enter)</source>
        <translation>Aplicar (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>A contact with this number exists already</source>
        <translation>Já existe um contato com este número</translation>
    </message>
    <message>
        <source>Changed by somebody else meanwhile</source>
        <translation>Alterado por outra pessoa nesse meio-tempo</translation>
    </message>
    <message>
        <source>What you typed differs from what the service has. Choose what shall hold; what you leave to the service stays as it is.</source>
        <translation>O que você digitou difere do que o serviço tem. Escolha o que deve valer; o que você deixar com o serviço fica como está.</translation>
    </message>
    <message>
        <source>The service says something else by now than when you made your change. Choose what shall hold.</source>
        <translation>O serviço agora diz algo diferente de quando você fez a alteração. Escolha o que deve valer.</translation>
    </message>
    <message>
        <source>Nothing is left to choose.</source>
        <translation>Não resta nada a escolher.</translation>
    </message>
    <message>
        <source>Another window of this program sends for this account: decide there.</source>
        <translation>Outra janela deste programa envia para esta conta: decida lá.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) left to choose</source>
        <translation>
            <numerusform>Falta %Ln campo a escolher</numerusform>
            <numerusform>Faltam %Ln campos a escolher</numerusform>
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
        <translation>Consultar no serviço</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>talvez</translation>
    </message>
</context>
<context>
    <name>contactdesk::ContactEditor</name>
    <message>
        <source>%1 was created on the service, which cannot undo that.</source>
        <translation>%1 foi criado no serviço, que não pode desfazer isso.</translation>
    </message>
    <message>
        <source>Not taken back: what it was before is not known.</source>
        <translation>Não desfeito: não se sabe o que havia antes.</translation>
    </message>
    <message>
        <source>There is nothing left of it to take back.</source>
        <translation>Não resta mais nada a desfazer.</translation>
    </message>
    <message>
        <source>There is nothing to take back here. What was created stays: the service cannot undo that.</source>
        <translation>Não há nada a desfazer aqui. O que foi criado fica: o serviço não pode desfazer isso.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Desfeito: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were taken back.</source>
        <translation>
            <numerusform>%Ln alteração foi desfeita.</numerusform>
            <numerusform>%Ln alterações foram desfeitas.</numerusform>
        </translation>
    </message>
    <message>
        <source>What this was before is not known, so it stays: %1.</source>
        <translation>Não se sabe o que havia antes, por isso fica como está: %1.</translation>
    </message>
    <message>
        <source>the creation of %1</source>
        <translation>a criação de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>fields, contact</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 on the list “%2”</source>
        <translation>a inclusão de %1 na lista “%2”</translation>
    </message>
    <message>
        <source>%1 taken off the list “%2”</source>
        <translation>a remoção de %1 da lista “%2”</translation>
    </message>
    <message>
        <source>the note about %1</source>
        <translation>a nota sobre %1</translation>
    </message>
    <message>
        <source>the name of the list “%1”</source>
        <translation>o nome da lista “%1”</translation>
    </message>
</context>
<context>
    <name>contactdesk::ContactImporter</name>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>Não foi possível ler o arquivo até o fim.</translation>
    </message>
</context>
<context>
    <name>contactdesk::ContactListPane</name>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>those found of everybody</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Nobody here matches.</source>
        <translation>Ninguém corresponde aqui.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) found.</source>
        <translation>
            <numerusform>%Ln contato encontrado.</numerusform>
            <numerusform>%Ln contatos encontrados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contactdesk::ConversationPane</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Leva a %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) copied</source>
        <translation>
            <numerusform>%Ln mensagem copiada</numerusform>
            <numerusform>%Ln mensagens copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation could not be brought up to date.</source>
        <translation>Não foi possível atualizar a conversa.</translation>
    </message>
    <message>
        <source>No message passes the filter</source>
        <translation>Nenhuma mensagem passa pelo filtro</translation>
    </message>
    <message>
        <source>All messages are there still.</source>
        <translation>Todas as mensagens continuam aí.</translation>
    </message>
    <message>
        <source>Reading the conversation</source>
        <translation>Lendo a conversa</translation>
    </message>
    <message>
        <source>The conversation could not be read</source>
        <translation>Não foi possível ler a conversa</translation>
    </message>
    <message>
        <source>Reading the conversation…</source>
        <translation>Lendo a conversa…</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Nenhuma mensagem ainda</translation>
    </message>
    <message>
        <source>Nothing has been written to or by this person.</source>
        <translation>Esta pessoa ainda não escreveu nem recebeu nada.</translation>
    </message>
    <message>
        <source>No conversation</source>
        <translation>Nenhuma conversa</translation>
    </message>
    <message>
        <source>It appears here when a contact is open.</source>
        <translation>Ela aparece aqui quando um contato está aberto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensagem</numerusform>
            <numerusform>%Ln mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest %1 of %2 messages</source>
        <translation>As %1 mais recentes de %2 mensagens</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln mensagem nova</numerusform>
            <numerusform>%Ln mensagens novas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contactdesk::CreateForm</name>
    <message>
        <source>As the service decides</source>
        <translation>Como o serviço decidir</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Novo contato</translation>
    </message>
    <message>
        <source>Campaign data</source>
        <translation>Dados da campanha</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Mais campos</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Menos campos</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Criando…</translation>
    </message>
    <message>
        <source>This is not a JSON object. One looks like {&quot;key&quot;: &quot;value&quot;}.</source>
        <translation>Isto não é um objeto JSON. Deve ser como {&quot;key&quot;: &quot;value&quot;}.</translation>
    </message>
</context>
<context>
    <name>contactdesk::CreationErrand</name>
    <message>
        <source>The service has created the contact.</source>
        <translation>O serviço criou o contato.</translation>
    </message>
</context>
<context>
    <name>contactdesk::DateBar</name>
    <message>
        <source>Stop looking for a day</source>
        <translation>Parar de procurar um dia</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Ir para a data</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
    <message>
        <source>Choose the day from a calendar</source>
        <translation>Escolher o dia em um calendário</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Go to that day</source>
        <translation>Ir para esse dia</translation>
    </message>
    <message>
        <source>Days of the conversation</source>
        <translation>Dias da conversa</translation>
    </message>
    <message>
        <source>No message has a time.</source>
        <translation>Nenhuma mensagem tem hora.</translation>
    </message>
    <message>
        <source>%1, for instance</source>
        <comment>a date as it may be typed</comment>
        <translation>%1, por exemplo</translation>
    </message>
    <message>
        <source>All messages are of %1.</source>
        <translation>Todas as mensagens são de %1.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <comment>two dates</comment>
        <translation>De %1 a %2.</translation>
    </message>
    <message>
        <source>That is no date. Type it like %1 or %2.</source>
        <translation>Isso não é uma data. Digite-a como %1 ou %2.</translation>
    </message>
    <message>
        <source>The conversation begins on %1.</source>
        <translation>Início da conversa: %1.</translation>
    </message>
    <message>
        <source>The conversation ends on %1.</source>
        <translation>Fim da conversa: %1.</translation>
    </message>
    <message>
        <source>No messages on that day; the next are of %1.</source>
        <translation>Nenhuma mensagem nesse dia; as seguintes são de %1.</translation>
    </message>
</context>
<context>
    <name>contactdesk::DeskPage</name>
    <message>
        <source>What this desk remembers could not be read or written.</source>
        <translation>Não foi possível ler ou gravar o que este computador lembra.</translation>
    </message>
    <message>
        <source>What you change may not be kept on this computer.</source>
        <translation>O que você alterar talvez não seja guardado neste computador.</translation>
    </message>
</context>
<context>
    <name>contactdesk::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Show what the service sent</source>
        <translation>Mostrar o que o serviço enviou</translation>
    </message>
    <message>
        <source>The contact as the service sent it</source>
        <translation>O contato como o serviço o enviou</translation>
    </message>
    <message>
        <source>Hide what the service sent</source>
        <translation>Ocultar o que o serviço enviou</translation>
    </message>
    <message>
        <source>The service sent no more than the id.</source>
        <translation>O serviço não enviou mais que o ID.</translation>
    </message>
    <message>
        <source>The answer as it came, for whoever looks into a fault</source>
        <translation>A resposta como chegou, para quem investiga uma falha</translation>
    </message>
</context>
<context>
    <name>contactdesk::FilterBar</name>
    <message>
        <source>Stop filtering</source>
        <translation>Parar de filtrar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Messages by anybody</source>
        <translation>Mensagens de qualquer um</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Recebidas</translation>
    </message>
    <message>
        <source>Only messages from them</source>
        <translation>Só mensagens do contato</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>Only messages to them</source>
        <translation>Só mensagens para o contato</translation>
    </message>
    <message>
        <source>With media</source>
        <translation>Com mídia</translation>
    </message>
    <message>
        <source>Only messages with media</source>
        <translation>Só mensagens com mídia</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Não entregues</translation>
    </message>
    <message>
        <source>Only messages that were not delivered</source>
        <translation>Só mensagens que não foram entregues</translation>
    </message>
    <message>
        <source>Type of message</source>
        <translation>Tipo de mensagem</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>Mostrar todas as mensagens</translation>
    </message>
    <message>
        <source>Every type</source>
        <translation>Todos os tipos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>messages shown, messages in all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>All messages are shown</source>
        <translation>Todas as mensagens estão visíveis</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 mensagens</translation>
    </message>
</context>
<context>
    <name>contactdesk::FindBar</name>
    <message>
        <source>Stop finding</source>
        <translation>Parar de pesquisar</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>Localizar na conversa</translation>
    </message>
    <message>
        <source>Next, older one</source>
        <translation>Próxima, mais antiga</translation>
    </message>
    <message>
        <source>Previous, newer one</source>
        <translation>Anterior, mais recente</translation>
    </message>
    <message>
        <source>from the newest again</source>
        <translation>de novo a partir da mais recente</translation>
    </message>
    <message>
        <source>from the oldest again</source>
        <translation>de novo a partir da mais antiga</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>12 of 340, a note</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Searching… %1 %</source>
        <translation>Pesquisando… %1 %</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 até agora</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>%1 de %2 até agora</translation>
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
        <translation>Localizar em todas as conversas</translation>
    </message>
    <message>
        <source>Close the search in all conversations</source>
        <translation>Fechar a pesquisa em todas as conversas</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>O que foi dito</translation>
    </message>
    <message>
        <source>Only conversations that were opened on this computer are searched, as they were fetched last.</source>
        <translation>A pesquisa abrange só conversas que foram abertas neste computador, como foram obtidas da última vez.</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Mensagens encontradas</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message numerus="yes">
        <source>These words are in none of the %Ln conversation(s) on this computer.</source>
        <translation>
            <numerusform>Estas palavras não aparecem: a pesquisa abrangeu %Ln conversa neste computador.</numerusform>
            <numerusform>Estas palavras não estão em nenhuma das %Ln conversas neste computador.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type what was said</source>
        <translation>Digite o que foi dito</translation>
    </message>
    <message>
        <source>Part of a word will do, and accents don&apos;t matter.</source>
        <translation>Basta parte de uma palavra, e os acentos não importam.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>messages, conversations</comment>
        <translation>%1 em %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensagem</numerusform>
            <numerusform>%Ln mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln conversa</numerusform>
            <numerusform>%Ln conversas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searching… %Ln conversation(s) looked through</source>
        <translation>
            <numerusform>Pesquisando… %Ln conversa examinada</numerusform>
            <numerusform>Pesquisando… %Ln conversas examinadas</numerusform>
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
        <translation>%1 · pode haver mais: digite mais para encontrá-las</translation>
    </message>
</context>
<context>
    <name>contactdesk::FirstRunPage</name>
    <message>
        <source>Welcome to Contact Desk</source>
        <translation>Boas-vindas ao Contact Desk</translation>
    </message>
    <message>
        <source>Look up who is writing to you, by number or e-mail address, and see the person and the whole conversation.</source>
        <translation>Consulte quem está escrevendo para você, pelo número ou endereço de e-mail, e veja a pessoa e a conversa inteira.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Conectar uma conta</translation>
    </message>
    <message>
        <source>You need the address of the service and the account&apos;s key.</source>
        <translation>Você precisa do endereço do serviço e da chave da conta.</translation>
    </message>
    <message>
        <source>Look around in the local workspace</source>
        <translation>Explorar o espaço de trabalho local</translation>
    </message>
    <message>
        <source>People made up for trying everything out, on this computer alone. Nothing leaves it, and no account is needed.</source>
        <translation>Pessoas fictícias para experimentar tudo, só neste computador. Nada sai dele, e nenhuma conta é necessária.</translation>
    </message>
    <message>
        <source>Import contacts from a file</source>
        <translation>Importar contatos de um arquivo</translation>
    </message>
    <message>
        <source>Contacts belong to an account: you connect it first, and choose the CSV file then. They stay on this computer.</source>
        <translation>Os contatos pertencem a uma conta: primeiro você a conecta e depois escolhe o arquivo CSV. Eles ficam neste computador.</translation>
    </message>
</context>
<context>
    <name>contactdesk::HelpPage</name>
    <message>
        <source>Keys and help</source>
        <translation>Teclas e ajuda</translation>
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
        <translation>Executado</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Nada a enviar</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>Resposta perdida</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflito</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>To be tried again</source>
        <translation>A tentar de novo</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Desfeito</translation>
    </message>
    <message>
        <source>Named by the service</source>
        <translation>Nomeado pelo serviço</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, who</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>values</comment>
        <translation>de %1 para %2</translation>
    </message>
</context>
<context>
    <name>contactdesk::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Only this contact</source>
        <translation>Só este contato</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exportar como CSV…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Fechar o histórico</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Pesquisar no histórico</translation>
    </message>
    <message>
        <source>Search names, values, users and answers</source>
        <translation>Pesquisar nomes, valores, usuários e respostas</translation>
    </message>
    <message>
        <source>Check again whether the history is whole</source>
        <translation>Verificar de novo se o histórico está íntegro</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>Não foi possível ler o histórico.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>No line of the history is about that.</source>
        <translation>Nenhuma linha do histórico trata disso.</translation>
    </message>
    <message>
        <source>Nothing has been changed here yet.</source>
        <translation>Nada foi alterado aqui ainda.</translation>
    </message>
    <message>
        <source>Select a line to see how its change stands.</source>
        <translation>Selecione uma linha para ver como está a alteração.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how it stands, why it can&apos;t be taken back</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar o histórico</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>history.csv</source>
        <translation>historico.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) written.</source>
        <translation>
            <numerusform>%Ln linha gravada.</numerusform>
            <numerusform>%Ln linhas gravadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history could not be exported.</source>
        <translation>Não foi possível exportar o histórico.</translation>
    </message>
    <message>
        <source>Checking whether the history is whole…</source>
        <translation>Verificando se o histórico está íntegro…</translation>
    </message>
    <message>
        <source>Whether the history is whole could not be checked. %1</source>
        <translation>Não foi possível verificar se o histórico está íntegro. %1</translation>
    </message>
    <message numerus="yes">
        <source>The history is whole: %Ln line(s).</source>
        <translation>
            <numerusform>O histórico está íntegro: %Ln linha.</numerusform>
            <numerusform>O histórico está íntegro: %Ln linhas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 isn&apos;t what was written: the history was changed or cut.</source>
        <translation>A linha %1 não é o que foi gravado: o histórico foi alterado ou cortado.</translation>
    </message>
</context>
<context>
    <name>contactdesk::ImportPanel</name>
    <message>
        <source>Progress of the import</source>
        <translation>Progresso da importação</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Cancelar a importação</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importar contatos</translation>
    </message>
    <message>
        <source>Tables of contacts (*.csv *.txt)</source>
        <translation>Tabelas de contatos (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>Importando %1…</translation>
    </message>
    <message>
        <source>The import came to an end too early: %1</source>
        <translation>A importação terminou antes da hora: %1</translation>
    </message>
</context>
<context>
    <name>contactdesk::Journal</name>
    <message>
        <source>A later change of the same field has taken its place.</source>
        <translation>Uma alteração posterior do mesmo campo tomou o seu lugar.</translation>
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
        <translation>Sem teclas</translation>
    </message>
    <message>
        <source>Reset to usual</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Reset all…</source>
        <translation>Redefinir todas…</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Localizar um comando</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos e suas teclas</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>Nenhum comando tem esse nome.</translation>
    </message>
    <message>
        <source>Press the keys for “%1”</source>
        <translation>Pressione as teclas para “%1”</translation>
    </message>
    <message>
        <source>No command can have %1.</source>
        <translation>Nenhum comando pode ter %1.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <comment>keys, command</comment>
        <translation>%1 pertence a “%2”.</translation>
    </message>
    <message>
        <source>Press other keys, or take these from it.</source>
        <translation>Pressione outras teclas ou tire estas dele.</translation>
    </message>
    <message>
        <source>Take them from “%1”</source>
        <translation>Tirá-las de “%1”</translation>
    </message>
    <message>
        <source>Give every command its usual keys?</source>
        <translation>Dar a todos os comandos as teclas habituais?</translation>
    </message>
    <message>
        <source>The keys that you chose are forgotten.</source>
        <translation>As teclas que você escolheu serão esquecidas.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Redefinir todas</translation>
    </message>
    <message>
        <source>Every command has its usual keys.</source>
        <translation>Todos os comandos têm as teclas habituais.</translation>
    </message>
</context>
<context>
    <name>contactdesk::LinkBar</name>
    <message>
        <source>This number opens in your phone program:</source>
        <translation>Este número abre no seu programa de telefone:</translation>
    </message>
    <message>
        <source>This address opens in your mail program:</source>
        <translation>Este endereço abre no seu programa de e-mail:</translation>
    </message>
    <message>
        <source>This link opens in your browser:</source>
        <translation>Este link abre no seu navegador:</translation>
    </message>
    <message>
        <source>Opens %1 in your phone program</source>
        <translation>Abre %1 no seu programa de telefone</translation>
    </message>
    <message>
        <source>Opens %1 in your mail program</source>
        <translation>Abre %1 no seu programa de e-mail</translation>
    </message>
    <message>
        <source>Opens %1 in your browser</source>
        <translation>Abre %1 no seu navegador</translation>
    </message>
    <message>
        <source>The message shows something other than this address.</source>
        <translation>A mensagem mostra algo diferente deste endereço.</translation>
    </message>
    <message>
        <source>What stands before the @ is not where it leads.</source>
        <translation>O que está antes do @ não é o destino do link.</translation>
    </message>
    <message>
        <source>Its name has unusual letters, which can make it look like another name.</source>
        <translation>O nome dele tem letras incomuns, que podem fazê-lo parecer outro nome.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: others can read and change what is sent.</source>
        <translation>A conexão não é criptografada: outros podem ler e alterar o que é enviado.</translation>
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
        <translation>Copiar endereço</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show the contact with this number or address</source>
        <translation>Mostrar o contato com este número ou endereço</translation>
    </message>
    <message>
        <source>No program on this computer opens it. You can copy the address.</source>
        <translation>Nenhum programa neste computador abre isto. Você pode copiar o endereço.</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Endereço copiado</translation>
    </message>
</context>
<context>
    <name>contactdesk::ListErrand</name>
    <message>
        <source>The service has changed the list.</source>
        <translation>O serviço alterou a lista.</translation>
    </message>
    <message>
        <source>The service has changed the list %1.</source>
        <translation>O serviço alterou a lista %1.</translation>
    </message>
</context>
<context>
    <name>contactdesk::ListNaming</name>
    <message>
        <source>Name it</source>
        <translation>Dar nome</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nome da lista</translation>
    </message>
    <message>
        <source>What the list is called on this computer</source>
        <translation>Como a lista se chama neste computador</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name here</source>
        <translation>Nome aqui</translation>
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
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Nome…</translation>
    </message>
    <message>
        <source>Add to list</source>
        <translation>Adicionar à lista</translation>
    </message>
    <message>
        <source>The id of a list, or the name of one that is known here</source>
        <translation>O ID de uma lista, ou o nome de uma que seja conhecida aqui</translation>
    </message>
    <message>
        <source>Name or id of a list</source>
        <translation>Nome ou ID de uma lista</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Remover da lista</translation>
    </message>
    <message>
        <source>Take this contact off the list that is selected</source>
        <translation>Remover este contato da lista selecionada</translation>
    </message>
    <message>
        <source>Name the list</source>
        <translation>Dar nome à lista</translation>
    </message>
    <message>
        <source>Give the list that is selected a name on this computer</source>
        <translation>Dar um nome neste computador à lista selecionada</translation>
    </message>
    <message>
        <source>None that this desk knows of. The service does not say which lists a contact is on.</source>
        <translation>Nenhuma que este computador conheça. O serviço não informa em que listas um contato está.</translation>
    </message>
    <message>
        <source>As far as this desk put them there. Select one to remove it.</source>
        <translation>Só as que foram adicionadas a partir deste computador. Selecione uma para removê-la.</translation>
    </message>
    <message>
        <source>Added to “%1”.</source>
        <translation>Adicionado a “%1”.</translation>
    </message>
    <message>
        <source>Removed from “%1”.</source>
        <translation>Removido de “%1”.</translation>
    </message>
    <message>
        <source>Not added to “%1”.</source>
        <translation>Não adicionado a “%1”.</translation>
    </message>
    <message>
        <source>Not removed from “%1”.</source>
        <translation>Não removido de “%1”.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>The change of the lists was not saved.</source>
        <translation>A alteração das listas não foi salva.</translation>
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
        <translation>Salvar esta pesquisa</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Search or look up</source>
        <translation>Pesquisar ou consultar</translation>
    </message>
    <message>
        <source>Search, or look up a number or e-mail address</source>
        <translation>Pesquisar, ou consultar um número ou endereço de e-mail</translation>
    </message>
    <message>
        <source>Country of numbers without a country code</source>
        <translation>País dos números sem código de país</translation>
    </message>
    <message>
        <source>Ask the service for this person</source>
        <translation>Perguntar ao serviço por esta pessoa</translation>
    </message>
    <message>
        <source>Type what to search for, then save the search.</source>
        <translation>Digite o que procurar e depois salve a pesquisa.</translation>
    </message>
    <message>
        <source>Whoever matches is listed as you type; Enter opens the first, or looks a whole number or e-mail address up</source>
        <translation>Quem corresponde é listado enquanto você digita; Enter abre o primeiro, ou consulta um número ou endereço de e-mail completo</translation>
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
        <translation>A nova chave está em uso.</translation>
    </message>
    <message>
        <source>The service refused the key of “%1”.</source>
        <translation>O serviço recusou a chave de “%1”.</translation>
    </message>
    <message>
        <source>It was probably replaced. Enter the present one, and go on here; nothing you typed is lost.</source>
        <translation>Provavelmente ela foi substituída. Digite a atual e continue aqui; nada do que você digitou se perde.</translation>
    </message>
    <message>
        <source>Enter the new key…</source>
        <translation>Digitar a nova chave…</translation>
    </message>
    <message>
        <source>The service refused the one that is kept here.</source>
        <translation>O serviço recusou a que está guardada aqui.</translation>
    </message>
    <message>
        <source>Connect the account that the contacts belong to. Then you choose the file.</source>
        <translation>Conecte a conta a que os contatos pertencem. Depois você escolhe o arquivo.</translation>
    </message>
</context>
<context>
    <name>contactdesk::MembershipModel</name>
    <message>
        <source>waiting to be taken off it</source>
        <translation>aguardando ser removido</translation>
    </message>
    <message>
        <source>waiting to be put on it</source>
        <translation>aguardando ser adicionado</translation>
    </message>
    <message>
        <source>could not be taken off it</source>
        <translation>não foi possível remover</translation>
    </message>
    <message>
        <source>could not be put on it</source>
        <translation>não foi possível adicionar</translation>
    </message>
    <message>
        <source>put on it here %1</source>
        <translation>adicionado aqui em %1</translation>
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
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensagem</numerusform>
            <numerusform>%Ln mensagens</numerusform>
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
        <translation>Do contato</translation>
    </message>
    <message>
        <source>To them</source>
        <translation>Para o contato</translation>
    </message>
</context>
<context>
    <name>contactdesk::MessageTargets</name>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>It could not be saved.</source>
        <translation>Não foi possível salvar.</translation>
    </message>
</context>
<context>
    <name>contactdesk::NewMessagesButton</name>
    <message>
        <source>Go to the newest message (End)</source>
        <translation>Ir para a mensagem mais recente (End)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s) ↓</source>
        <translation>
            <numerusform>%Ln mensagem nova ↓</numerusform>
            <numerusform>%Ln mensagens novas ↓</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s) below</source>
        <translation>
            <numerusform>%Ln mensagem nova abaixo</numerusform>
            <numerusform>%Ln mensagens novas abaixo</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Ir para a mensagem mais recente</translation>
    </message>
</context>
<context>
    <name>contactdesk::NobodyFound</name>
    <message>
        <source>Nobody yet</source>
        <translation>Ninguém ainda</translation>
    </message>
    <message>
        <source>Nobody in the directory matches “%1”.</source>
        <translation>Ninguém no diretório corresponde a “%1”.</translation>
    </message>
    <message>
        <source>Whoever was never met here can be looked up on the service, by the whole number or e-mail address.</source>
        <translation>Quem ainda não está aqui pode ser consultado no serviço, pelo número ou endereço de e-mail completo.</translation>
    </message>
    <message>
        <source>Look somebody up</source>
        <translation>Consultar alguém</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Importar contatos…</translation>
    </message>
    <message>
        <source>New contact…</source>
        <translation>Novo contato…</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>Everyone you look up, import or create stays here, and is found without the service from then on.</source>
        <translation>Quem você consulta, importa ou cria fica aqui e, a partir daí, é encontrado sem o serviço.</translation>
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
        <translation>Salvar nota</translation>
    </message>
    <message>
        <source>Stays on this computer; the service never gets it.</source>
        <translation>Fica neste computador; o serviço nunca a recebe.</translation>
    </message>
    <message>
        <source>Save the note (Ctrl+Enter)</source>
        <translation>Salvar a nota (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Your note is not saved. It is still here.</source>
        <translation>Sua nota não foi salva. Ela continua aqui.</translation>
    </message>
    <message>
        <source>Your note about “%1” is not saved. It is kept as a draft.</source>
        <translation>Sua nota sobre “%1” não foi salva. Ela está guardada como rascunho.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Not saved yet. Stays on this computer.</source>
        <translation>Ainda não foi salva. Fica neste computador.</translation>
    </message>
    <message>
        <source>Stays on this computer.</source>
        <translation>Fica neste computador.</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>A nota foi salva.</translation>
    </message>
</context>
<context>
    <name>contactdesk::NoticeBar</name>
    <message>
        <source>This computer says: “%1”.</source>
        <translation>Este computador diz: “%1”.</translation>
    </message>
    <message>
        <source>The service says: “%1”.</source>
        <translation>O serviço diz: “%1”.</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fechar este aviso</translation>
    </message>
</context>
<context>
    <name>contactdesk::PageBar</name>
    <message>
        <source>Back to %1</source>
        <translation>Voltar para %1</translation>
    </message>
    <message>
        <source>Back to %1 (%2)</source>
        <translation>Voltar para %1 (%2)</translation>
    </message>
    <message>
        <source>On to %1</source>
        <translation>Avançar para %1</translation>
    </message>
</context>
<context>
    <name>contactdesk::PageFrame</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Back (%1)</source>
        <comment>a key</comment>
        <translation>Voltar (%1)</translation>
    </message>
</context>
<context>
    <name>contactdesk::PaletteModel</name>
    <message>
        <source>List: who is on it</source>
        <translation>Lista: quem está nela</translation>
    </message>
    <message>
        <source>%1, not available now, %2</source>
        <comment>a command, then why</comment>
        <translation>%1, não disponível agora, %2</translation>
    </message>
    <message>
        <source>%1, command in the menu %2</source>
        <translation>%1, comando do menu %2</translation>
    </message>
    <message>
        <source>%1, command in the menu %2, %3</source>
        <comment>the last are its keys</comment>
        <translation>%1, comando do menu %2, %3</translation>
    </message>
    <message>
        <source>%1, list</source>
        <translation>%1, lista</translation>
    </message>
    <message>
        <source>%1, contact</source>
        <translation>%1, contato</translation>
    </message>
    <message>
        <source>%1, contact, %2</source>
        <translation>%1, contato, %2</translation>
    </message>
</context>
<context>
    <name>contactdesk::PendingNotice</name>
    <message>
        <source>Not saved. What you typed is still here.</source>
        <translation>Não foi salvo. O que você digitou continua aqui.</translation>
    </message>
    <message>
        <source>The service has this contact already.</source>
        <translation>O serviço já tem este contato.</translation>
    </message>
    <message>
        <source>What you typed is not sent before you have seen the difference.</source>
        <translation>O que você digitou só é enviado depois que você vir a diferença.</translation>
    </message>
    <message>
        <source>What you typed differs in: %1. Choose which values shall hold.</source>
        <translation>O que você digitou difere em: %1. Escolha quais valores devem valer.</translation>
    </message>
    <message>
        <source>Somebody else changed the same: %1.</source>
        <translation>Outra pessoa alterou o mesmo: %1.</translation>
    </message>
    <message>
        <source>Your change is kept and not sent before you have chosen which value shall hold.</source>
        <translation>Sua alteração está guardada e só é enviada depois que você escolher qual valor deve valer.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Leave it as the service has it</source>
        <translation>Deixar como está no serviço</translation>
    </message>
    <message>
        <source>Not created. What you typed is kept here.</source>
        <translation>Não foi criado. O que você digitou está guardado aqui.</translation>
    </message>
    <message>
        <source>Refused by the service. What you typed is kept here.</source>
        <translation>Recusado pelo serviço. O que você digitou está guardado aqui.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Perhaps created: the service&apos;s answer was lost.</source>
        <translation>Talvez criado: a resposta do serviço se perdeu.</translation>
    </message>
    <message>
        <source>The service is being asked whether it has this contact, so that nobody is created twice. You can go on working with it.</source>
        <translation>Está sendo verificado se o serviço tem este contato, para que ninguém seja criado duas vezes. Você pode continuar trabalhando com ele.</translation>
    </message>
    <message>
        <source>It is saved here and goes to the service by itself. You can go on working with it.</source>
        <translation>Está salvo aqui e vai para o serviço automaticamente. Você pode continuar trabalhando com ele.</translation>
    </message>
    <message>
        <source>Being created</source>
        <translation>Em criação</translation>
    </message>
</context>
<context>
    <name>contactdesk::PersonForm</name>
    <message>
        <source>The service has not told who answers.</source>
        <translation>O serviço não informou quem responde.</translation>
    </message>
    <message>
        <source>The bot answers this person.</source>
        <translation>O bot responde a esta pessoa.</translation>
    </message>
    <message>
        <source>You answer; the bot stays silent.</source>
        <translation>Você responde; o bot fica em silêncio.</translation>
    </message>
    <message>
        <source>The service has not told whether they may be written to.</source>
        <translation>O serviço não informou se é permitido escrever para esta pessoa.</translation>
    </message>
    <message>
        <source>Nobody writes to this person unasked.</source>
        <translation>Ninguém escreve para esta pessoa sem que ela peça.</translation>
    </message>
    <message>
        <source>This person may be written to.</source>
        <translation>É permitido escrever para esta pessoa.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Reverter</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Not saved. This is what you typed on %1.</source>
        <translation>Não foi salvo. Isto é o que você digitou em %1.</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>Alterado, não salvo</translation>
    </message>
</context>
<context>
    <name>contactdesk::PersonHeader</name>
    <message>
        <source>Bot answers</source>
        <translation>O bot responde</translation>
    </message>
    <message>
        <source>You answer</source>
        <translation>Você responde</translation>
    </message>
    <message>
        <source>Not known who answers</source>
        <translation>Não se sabe quem responde</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Não perturbe</translation>
    </message>
</context>
<context>
    <name>contactdesk::PersonPage</name>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>The service does not have this contact.</source>
        <translation>O serviço não tem este contato.</translation>
    </message>
    <message>
        <source>What you see is known on this computer alone.</source>
        <translation>O que você vê é conhecido só neste computador.</translation>
    </message>
    <message>
        <source>Create on the service…</source>
        <translation>Criar no serviço…</translation>
    </message>
    <message>
        <source>The service does not find this contact.</source>
        <translation>O serviço não encontra este contato.</translation>
    </message>
    <message>
        <source>What you see is what this desk remembers. A contact that was just created may take a moment to be found.</source>
        <translation>O que você vê é o que este computador lembra. Um contato recém-criado pode demorar um pouco a ser encontrado.</translation>
    </message>
    <message>
        <source>Not brought up to date; you see what this desk remembers.</source>
        <translation>Não foi atualizado; você vê o que este computador lembra.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Não foi salvo: %1</translation>
    </message>
</context>
<context>
    <name>contactdesk::PersonPane</name>
    <message>
        <source>Asking the service.</source>
        <translation>Perguntando ao serviço.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Go on with the new contact you began</source>
        <translation>Continuar com o novo contato que você começou</translation>
    </message>
    <message>
        <source>Go on creating %1</source>
        <translation>Continuar criando %1</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>De quem se trata?</translation>
    </message>
    <message>
        <source>Type a name or whatever else you know above; a phone number or an e-mail address is looked up on the service, too.</source>
        <translation>Digite acima um nome ou o que mais você souber; um número de telefone ou endereço de e-mail é consultado também no serviço.</translation>
    </message>
    <message>
        <source>Type or paste a phone number or an e-mail address above and press Enter; whoever was met before is found by name, too. This is the local workspace, with sample data; try one of these:</source>
        <translation>Digite ou cole acima um número de telefone ou endereço de e-mail e pressione Enter; quem já está aqui é encontrado também pelo nome. Este é o espaço de trabalho local, com dados de exemplo; experimente um destes:</translation>
    </message>
    <message>
        <source>Nobody with %1</source>
        <translation>Ninguém com %1</translation>
    </message>
    <message>
        <source>The service has no such contact. Check it for a typing error, or create the contact.</source>
        <translation>O serviço não tem esse contato. Verifique se há um erro de digitação ou crie o contato.</translation>
    </message>
    <message>
        <source>Create with this number</source>
        <translation>Criar com este número</translation>
    </message>
    <message>
        <source>Create with this e-mail address</source>
        <translation>Criar com este e-mail</translation>
    </message>
    <message>
        <source>%1 could not be looked up</source>
        <translation>Não foi possível consultar %1</translation>
    </message>
    <message>
        <source>Looking up a contact</source>
        <translation>Consultando um contato</translation>
    </message>
    <message>
        <source>Looking up %1…</source>
        <translation>Consultando %1…</translation>
    </message>
    <message>
        <source>This is what you typed on %1.</source>
        <translation>Isto é o que você digitou em %1.</translation>
    </message>
    <message>
        <source>This is what you typed before.</source>
        <translation>Isto é o que você digitou antes.</translation>
    </message>
    <message>
        <source>%1 is being created already.</source>
        <translation>%1 já está sendo criado.</translation>
    </message>
    <message>
        <source>Open that one to change it. What you typed stays here until you do.</source>
        <translation>Abra esse contato para alterá-lo. Até lá, o que você digitou fica aqui.</translation>
    </message>
    <message>
        <source>%1 is known here already.</source>
        <translation>%1 já é conhecido aqui.</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>Criar mesmo assim</translation>
    </message>
    <message>
        <source>Open the existing contact</source>
        <translation>Abrir o contato existente</translation>
    </message>
    <message>
        <source>Not created: %1</source>
        <translation>Não foi criado: %1</translation>
    </message>
    <message>
        <source>Not created. What you typed is still here.</source>
        <translation>Não foi criado. O que você digitou continua aqui.</translation>
    </message>
    <message>
        <source>Ask the service again</source>
        <translation>Perguntar de novo ao serviço</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <comment>a contact</comment>
        <translation>%1: contato aberto.</translation>
    </message>
    <message>
        <source>Nobody with %1.</source>
        <translation>Ninguém com %1.</translation>
    </message>
    <message>
        <source>%1 could not be looked up. %2</source>
        <comment>number or address, why</comment>
        <translation>Não foi possível consultar %1. %2</translation>
    </message>
</context>
<context>
    <name>contactdesk::PictureCanvas</name>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
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
        <translation>Mostrar a imagem inteira (0)</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Show it at its own size (1)</source>
        <translation>Mostrar no tamanho próprio (1)</translation>
    </message>
    <message>
        <source>Close the picture (Esc)</source>
        <translation>Fechar a imagem (Esc)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Reduzir (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Ampliar (+)</translation>
    </message>
    <message>
        <source>Copy picture (Ctrl+C)</source>
        <translation>Copiar imagem (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
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
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimento</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Keep the open conversation up to date</source>
        <translation>Manter atualizada a conversa aberta</translation>
    </message>
    <message>
        <source>Draw *bold* and _italic_</source>
        <translation>Mostrar *negrito* e _itálico_</translation>
    </message>
    <message>
        <source>Country of numbers without a country code</source>
        <translation>País dos números sem código de país</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como a área de trabalho</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, escuro</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Nothing moves by itself. Off, it is as the desktop has it.</source>
        <translation>Nada se move sozinho. Desativado, vale o que a área de trabalho tiver.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>The service is asked again by itself, seldom while nothing is new.</source>
        <translation>O serviço é consultado de novo automaticamente, com pouca frequência enquanto não há nada novo.</translation>
    </message>
    <message>
        <source>Off, the marks stand as they were written.</source>
        <translation>Desativado, os sinais aparecem como foram escritos.</translation>
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
        <translation>Um número sem código de país pertence a este país.</translation>
    </message>
</context>
<context>
    <name>contactdesk::QueueChip</name>
    <message>
        <source>Changes that this computer still owes the service. Press to see them.</source>
        <translation>Alterações que este computador ainda deve enviar ao serviço. Clique para vê-las.</translation>
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
        <translation>Alterações a enviar</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Close the changes to be sent</source>
        <translation>Fechar as alterações a enviar</translation>
    </message>
    <message>
        <source>All sent.</source>
        <translation>Tudo enviado.</translation>
    </message>
    <message>
        <source>Nothing is waiting to be sent to the service.</source>
        <translation>Nada aguarda envio ao serviço.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Abrir contato</translation>
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
        <translation>Manter</translation>
    </message>
    <message>
        <source>Another window of this program sends for this account: decide there.</source>
        <translation>Outra janela deste programa envia para esta conta: decida lá.</translation>
    </message>
    <message>
        <source>Discard this new contact, with all that was typed?</source>
        <translation>Descartar este novo contato, com tudo o que foi digitado?</translation>
    </message>
    <message>
        <source>Discard this change? The service keeps what it has.</source>
        <translation>Descartar esta alteração? O serviço mantém o que tem.</translation>
    </message>
</context>
<context>
    <name>contactdesk::RegionModel</name>
    <message>
        <source>No country</source>
        <translation>Sem país</translation>
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
        <translation>Copiar relatório</translation>
    </message>
    <message>
        <source>Copy what is known of this failure, for whoever can help. It holds no key.</source>
        <translation>Copiar o que se sabe desta falha, para quem puder ajudar. Não contém nenhuma chave.</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Relatório copiado</translation>
    </message>
</context>
<context>
    <name>contactdesk::SavedSearchDelegate</name>
    <message>
        <source>Name of this search</source>
        <translation>Nome desta pesquisa</translation>
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
        <translation>Pesquisas salvas</translation>
    </message>
    <message>
        <source>Name of this search</source>
        <translation>Nome desta pesquisa</translation>
    </message>
</context>
<context>
    <name>contactdesk::SavedSearchView</name>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renomear</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
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
        <translation>talvez o que foi digitado</translation>
    </message>
    <message>
        <source>with changes that wait to be sent</source>
        <translation>com alterações aguardando envio</translation>
    </message>
    <message>
        <source>with changes that need you</source>
        <translation>com alterações a resolver</translation>
    </message>
    <message>
        <source>with unsaved changes</source>
        <translation>com alterações não salvas</translation>
    </message>
    <message>
        <source>Look up %1 on the service</source>
        <translation>Consultar %1 no serviço</translation>
    </message>
    <message>
        <source>Look up %1 on the service.</source>
        <translation>Consultar %1 no serviço.</translation>
    </message>
    <message>
        <source>The number differs by a digit that comes and goes in this country.</source>
        <translation>O número difere em um dígito que neste país às vezes é usado e às vezes não.</translation>
    </message>
</context>
<context>
    <name>contactdesk::SentWords</name>
    <message>
        <source>Saved here: %1</source>
        <translation>Salvo aqui: %1</translation>
    </message>
    <message>
        <source>Refused by the service: %1</source>
        <translation>Recusado pelo serviço: %1</translation>
    </message>
    <message>
        <source>Needs you: %1</source>
        <translation>A resolver: %1</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Criado: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvo: %1</translation>
    </message>
    <message>
        <source>%1 – without seeing what the service had there before</source>
        <translation>%1 – sem ver o que o serviço tinha antes</translation>
    </message>
</context>
<context>
    <name>contactdesk::Session</name>
    <message>
        <source>Starting the local workspace…</source>
        <translation>Iniciando o espaço de trabalho local…</translation>
    </message>
    <message>
        <source>The local workspace could not be started</source>
        <translation>Não foi possível iniciar o espaço de trabalho local</translation>
    </message>
    <message>
        <source>Local workspace</source>
        <translation>Espaço de trabalho local</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>Abrindo “%1”…</translation>
    </message>
    <message>
        <source>No key, no service</source>
        <translation>Sem chave não há serviço</translation>
    </message>
</context>
<context>
    <name>contactdesk::SidePane</name>
    <message>
        <source>Show the changes that this computer still owes the service</source>
        <translation>Mostrar as alterações que este computador ainda deve enviar ao serviço</translation>
    </message>
    <message>
        <source>Changes to be sent</source>
        <translation>Alterações a enviar</translation>
    </message>
    <message>
        <source>Choice in a conflict</source>
        <translation>Escolha em um conflito</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Found messages</source>
        <translation>Mensagens encontradas</translation>
    </message>
    <message>
        <source>Answered by you</source>
        <translation>Atendidos por você</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
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
        <translation>&amp;Pesquisar esta etiqueta</translation>
    </message>
    <message>
        <source>&amp;Copy the name</source>
        <translation>&amp;Copiar o nome</translation>
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
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>No description.</source>
        <translation>Sem descrição.</translation>
    </message>
    <message>
        <source>The tags could not be read. %1</source>
        <translation>Não foi possível ler as etiquetas. %1</translation>
    </message>
    <message>
        <source>Reading the tags…</source>
        <translation>Lendo as etiquetas…</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Desconhecidas.</translation>
    </message>
    <message>
        <source>No tags.</source>
        <translation>Nenhuma etiqueta.</translation>
    </message>
    <message>
        <source>Reading the tags</source>
        <translation>Lendo as etiquetas</translation>
    </message>
</context>
<context>
    <name>contactdesk::TakeAlongChoice</name>
    <message>
        <source>The first day that is taken along</source>
        <translation>O primeiro dia a incluir</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <source>Data for programs (JSON)</source>
        <translation>Dados para programas (JSON)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Página da web (HTML)</translation>
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
        <translation>&amp;Mensagens</translation>
    </message>
    <message>
        <source>The whole conversation: %1</source>
        <translation>A conversa inteira: %1</translation>
    </message>
    <message>
        <source>What is filtered now: %1</source>
        <translation>O que está filtrado agora: %1</translation>
    </message>
    <message>
        <source>What is selected: %1</source>
        <translation>O que está selecionado: %1</translation>
    </message>
    <message>
        <source>Since a day</source>
        <translation>Desde um dia</translation>
    </message>
</context>
<context>
    <name>contactdesk::TakeAlongPanel</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Take the conversation along</source>
        <translation>Exportar a conversa</translation>
    </message>
    <message>
        <source>This computer knows no printer.</source>
        <translation>Este computador não conhece nenhuma impressora.</translation>
    </message>
    <message>
        <source>A PDF can be printed elsewhere.</source>
        <translation>Um PDF pode ser impresso em outro lugar.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvar como PDF…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
</context>
<context>
    <name>contactdesk::TakeAlongProgress</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
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
        <translation>Você responde</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Devolver ao bot</translation>
    </message>
    <message>
        <source>The bot answers again.</source>
        <translation>O bot volta a responder.</translation>
    </message>
    <message>
        <source>30 more minutes</source>
        <translation>Mais 30 minutos</translation>
    </message>
    <message>
        <source>The bot stays off for 30 minutes more.</source>
        <translation>O bot fica desativado por mais 30 minutos.</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>The bot stays off until you hand back.</source>
        <translation>O bot fica desativado até você devolver a conversa.</translation>
    </message>
    <message>
        <source>%1: %2, then the bot answers again.</source>
        <comment>name, what is left</comment>
        <translation>%1: %2; depois o bot volta a responder.</translation>
    </message>
    <message>
        <source>The bot is still off: switching it on again was refused. See the changes to be sent.</source>
        <translation>O bot continua desativado: a reativação foi recusada. Veja as alterações a enviar.</translation>
    </message>
    <message>
        <source>The time is over: the bot is being switched on again.</source>
        <translation>O tempo terminou: o bot está sendo reativado.</translation>
    </message>
    <message>
        <source>%1 · the bot answers again at %2</source>
        <comment>what is left, a time</comment>
        <translation>%1 · o bot volta a responder a partir de %2</translation>
    </message>
    <message>
        <source>No end: the bot stays off until you hand back.</source>
        <translation>Sem limite: o bot fica desativado até você devolver a conversa.</translation>
    </message>
</context>
<context>
    <name>contactdesk::TakeOverChip</name>
    <message>
        <source>Contacts whose bot was switched off here and not on again. Press to see them.</source>
        <translation>Contatos cujo bot foi desativado aqui e ainda não foi reativado. Clique para vê-los.</translation>
    </message>
    <message>
        <source>Show the contacts whose bot was switched off here</source>
        <translation>Mostrar os contatos cujo bot foi desativado aqui</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered by you</source>
        <translation>
            <numerusform>%Ln atendido por você</numerusform>
            <numerusform>%Ln atendidos por você</numerusform>
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
        <translation>O bot volta a responder a %1.</translation>
    </message>
    <message numerus="yes">
        <source>The bot answers %Ln contact(s) again.</source>
        <translation>
            <numerusform>O bot volta a responder a %Ln contato.</numerusform>
            <numerusform>O bot volta a responder a %Ln contatos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The time for which you had taken over is over.</source>
        <translation>Terminou o tempo pelo qual você havia assumido a conversa.</translation>
    </message>
    <message>
        <source>The time for which you had taken over %1 is over.</source>
        <translation>Terminou o tempo pelo qual você havia assumido a conversa com %1.</translation>
    </message>
    <message numerus="yes">
        <source>The time for which you had taken over %Ln contact(s) is over.</source>
        <translation>
            <numerusform>Terminou o tempo pelo qual você havia assumido a conversa com %Ln contato.</numerusform>
            <numerusform>Terminou o tempo pelo qual você havia assumido a conversa com %Ln contatos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bot answers again as soon as the service has that.</source>
        <translation>O bot volta a responder assim que o serviço receber a alteração.</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Abrir contato</translation>
    </message>
</context>
<context>
    <name>contactdesk::TakeOverPanel</name>
    <message>
        <source>Answered by you</source>
        <translation>Atendidos por você</translation>
    </message>
    <message>
        <source>Close the list of those whom you answer</source>
        <translation>Fechar a lista de atendidos por você</translation>
    </message>
    <message>
        <source>Nobody is answered by you.</source>
        <translation>Ninguém é atendido por você.</translation>
    </message>
    <message>
        <source>Contacts whose bot is switched off here stand in this list until it is switched on again. “Take over for 30 minutes” does both.</source>
        <translation>Os contatos cujo bot é desativado aqui ficam nesta lista até que ele seja reativado. “Assumir por 30 minutos” faz as duas coisas.</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Devolver ao bot</translation>
    </message>
    <message>
        <source>30 more minutes</source>
        <translation>Mais 30 minutos</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Abrir contato</translation>
    </message>
    <message>
        <source>Hand back all…</source>
        <translation>Devolver todos…</translation>
    </message>
    <message>
        <source>Hand all of them back to the bot?</source>
        <translation>Devolver todos ao bot?</translation>
    </message>
    <message>
        <source>Hand back all</source>
        <translation>Devolver todos</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar atendendo</translation>
    </message>
</context>
<context>
    <name>contactdesk::UpdateErrand</name>
    <message>
        <source>The service has made the change.</source>
        <translation>O serviço fez a alteração.</translation>
    </message>
</context>
<context>
    <name>contactdesk::Wayfinder</name>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message numerus="yes">
        <source>Conversation: %Ln message(s)</source>
        <translation>
            <numerusform>Conversa: %Ln mensagem</numerusform>
            <numerusform>Conversa: %Ln mensagens</numerusform>
        </translation>
    </message>
</context>
</TS>
