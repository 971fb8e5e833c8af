#include "server/sample/SampleLanguage.h"

namespace contactdesk::sample
{

SampleLanguage spanish()
{
    return {
        .places = {{"+34612######", 7},
                   {"+5255########", 6},
                   {"+54911########", 3},
                   {"+57300#######", 2}},
        .firstNames = {{"María José", "mariajose"},
                       {"Íñigo", "inigo"},
                       {"Lucía", "lucia"},
                       {"Andrés", "andres"},
                       {"Begoña", "begona"},
                       {"Joaquín", "joaquin"},
                       {"Ximena"},
                       {"Nicolás", "nicolas"},
                       {"Guadalupe"},
                       {"Óscar", "oscar"}},
        .lastNames = {{"Núñez", "nunez"},
                      {"García Márquez", "garciamarquez"},
                      {"Peña", "pena"},
                      {"Ibáñez", "ibanez"},
                      {"Hernández", "hernandez"},
                      {"Ruiz de la Torre", "ruizdelatorre"},
                      {"Gutiérrez", "gutierrez"},
                      {"Agüero", "aguero"},
                      {"Castaño", "castano"}},
        .agents = {"Paula", "Sergio"},
        .weekdays = {"lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"},
        .talks =
            {
                {"<Hola, buenas. ¿Tienen hueco el {day}?", ">¡Hola {first}! Sí, a las *{time}*.",
                 "<Genial, ahí estaré", ">Queda reservado. ¡Hasta el {day}!", "<¡Gracias! 🙌"},
                {"<¿Dónde está mi pedido {order}?",
                 ">Disculpe la demora, {first}. Lo consulto con el transportista.",
                 ">Sale hoy y llega el {day}. Puede seguirlo aquí: {link}", "<Vale, muchas gracias",
                 "<¡Ya llegó! Todo perfecto 🎉", ">¡Qué alegría!"},
                {"<Me mandaron el color equivocado", "<@image Pedí el azul y llegó el verde",
                 ">¡Qué despiste el nuestro! Le enviamos el azul sin coste.",
                 ">@document Etiqueta de devolución {order}", "<¿Lo dejo en correos?",
                 ">Sí, en cualquier oficina."},
                {"<Necesito la factura de {order} a nombre de la empresa",
                 ">Claro. ¿Me da el nombre y el NIF?", "<Muebles Peña e Hijos, S. L.\nB12345674",
                 ">@document Factura {order} ({price})", "<Perfecto"},
                {"<@audio ",
                 ">Gracias por el audio, {first}. Le cambio la cita al {day} a las {time}, ¿le "
                 "parece?",
                 "<Sí, mucho mejor 😊", ">Hecho."},
                {">Hola {first}, le recuerdo su cita del {day} a las {time}. Responda *SÍ* para "
                 "confirmar.",
                 "<SÍ", ">¡Gracias!"},
            },
    };
}

} // namespace contactdesk::sample
