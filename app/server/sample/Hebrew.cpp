#include "server/sample/SampleLanguage.h"

namespace contactdesk::sample
{

SampleLanguage hebrew()
{
    return {
        .places = {{"+97252#######", 5}},
        .firstNames = {{"נועה", "noa"},
                       {"אלעד", "elad"},
                       {"תמר", "tamar"},
                       {"יהונתן", "yehonatan"},
                       {"שירה", "shira"}},
        .lastNames = {{"לוי", "levi"},
                      {"בן־דוד", "bendavid"},
                      {"מזרחי", "mizrahi"},
                      {"פרידמן", "friedman"}},
        .agents = {"מיכל", "עומר"},
        .weekdays = {"יום שני", "יום שלישי", "יום רביעי", "יום חמישי", "יום שישי", "שבת",
                     "יום ראשון"},
        .talks =
            {
                {"<היי, יש תור פנוי ב{day}?", ">היי {first}, כן, בשעה *{time}*.",
                 "<מעולה, תקבעו לי", ">נקבע! נתראה ב{day}.", "<תודה רבה 😊"},
                {"<איפה ההזמנה {order} שלי?", ">מתנצלים על העיכוב, בודקת מיד.",
                 ">המשלוח יגיע ב{day}. מעקב: {link}", "<סבבה, תודה", "<הגיע!"},
                {"<אפשר לקבל את החשבונית?", ">בטח, מצורפת:", ">@document חשבונית {order}, {price}",
                 "<אלופים 👍"},
            },
    };
}

} // namespace contactdesk::sample
