#include "server/sample/SampleLanguage.h"

namespace contactdesk::sample
{

SampleLanguage turkish()
{
    return {
        .places = {{"+90532#######", 5}},
        .firstNames = {{"Gülşah", "gulsah"},
                       {"İbrahim", "ibrahim"},
                       {"Çağla", "cagla"},
                       {"Oğuz", "oguz"},
                       {"Işıl", "isil"}},
        .lastNames = {{"Yıldız", "yildiz"},
                      {"Şahin", "sahin"},
                      {"Kılıç", "kilic"},
                      {"Güneş", "gunes"},
                      {"Özdemir", "ozdemir"}},
        .agents = {"Elif", "Kerem"},
        .weekdays = {"Pazartesi", "Salı", "Çarşamba", "Perşembe", "Cuma", "Cumartesi", "Pazar"},
        .talks =
            {
                {"<Merhaba, {day} günü boş randevu var mı?",
                 ">Merhaba {first}, evet, saat *{time}*.", "<Olur, ayırtır mısınız?",
                 ">Ayırdım, görüşmek üzere!", "<Çok teşekkürler 🌷"},
                {"<{order} numaralı siparişim nerede?",
                 ">Gecikme için özür dileriz, hemen bakıyorum.",
                 ">{day} günü teslim edilecek: {link}", "<Tamamdır", "<Geldi, elinize sağlık!"},
                {"<Faturayı alabilir miyim?", ">Tabii, buyurun.",
                 ">@document Fatura {order}, {price}", "<Sağ olun"},
                {"<Ürün kırık geldi", "<@image ", ">Çok üzgünüz. Yenisini ücretsiz gönderiyoruz.",
                 "<Teşekkür ederim"},
            },
    };
}

} // namespace contactdesk::sample
