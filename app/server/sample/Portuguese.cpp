#include "server/sample/SampleLanguage.h"

namespace contactdesk::sample
{

SampleLanguage portuguese()
{
    return {
        .places = {{"+55119########", 8}, {"+35191#######", 3}},
        .firstNames = {{"João", "joao"},
                       {"Conceição", "conceicao"},
                       {"Luís", "luis"},
                       {"Antônia", "antonia"},
                       {"Thiago"},
                       {"Inês", "ines"},
                       {"Débora", "debora"},
                       {"Caetano"}},
        .lastNames = {{"da Silva", "dasilva"},
                      {"Gonçalves", "goncalves"},
                      {"Magalhães", "magalhaes"},
                      {"Araújo", "araujo"},
                      {"dos Santos", "dossantos"},
                      {"Simões", "simoes"},
                      {"Figueiredo"}},
        .agents = {"Beatriz", "Rafael"},
        .weekdays = {"segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira",
                     "sábado", "domingo"},
        .talks =
            {
                {"<Oi, tudo bem? Tem horário na {day}?",
                 ">Oi {first}! Tenho às *{time}*. Pode ser?", "<Pode sim", ">Marcado! Até lá 😊",
                 "<Obrigada!"},
                {"<Meu pedido {order} não chegou ainda",
                 ">Poxa, desculpe. Vou verificar agora mesmo.",
                 ">Saiu para entrega e chega na {day}: {link}", "<Ok, fico no aguardo",
                 "<Chegou! Amei ❤️", ">Que bom! Volte sempre."},
                {"<Quero trocar a peça, ficou pequena",
                 ">Sem problema. Me manda uma foto da etiqueta?", "<@image ",
                 ">Certinho, o tamanho maior vai amanhã sem custo.", "<Vocês são demais"},
                {"<Consegue me mandar a nota fiscal?",
                 ">Claro, segue:", ">@document Nota fiscal {order}, {price}", "<Valeu 👍🏾"},
                {">Bom dia {first}, aqui é a {agent}. A sua consulta é na {day}, às {time}.",
                 "<Vou me atrasar uns 10 minutos, tem problema?", ">Nenhum, esperamos por você."},
            },
    };
}

} // namespace contactdesk::sample
