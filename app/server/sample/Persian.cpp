#include "server/sample/SampleLanguage.h"

namespace contactdesk::sample
{

SampleLanguage persian()
{
    return {
        .places = {{"+98912#######", 3}},
        .firstNames = {{"آرش", "arash"}, {"نیلوفر", "niloufar"}, {"پریسا", "parisa"}},
        .lastNames = {{"رضایی", "rezaei"},
                      {"گل‌محمدی", "golmohammadi"},
                      {"تهرانی", "tehrani"}},
        .agents = {"شیرین"},
        .weekdays = {"دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه"},
        .talks =
            {
                {"<سلام، برای {day} وقت خالی دارید؟", ">سلام {first}، بله، ساعت *{time}*.",
                 "<خیلی خوب، همان را می‌خواهم", ">ثبت شد، منتظرتان هستیم."},
                {"<سفارش {order} هنوز نرسیده است",
                 ">عذر می‌خواهم، الان پیگیری می‌کنم.",
                 ">{day} می‌رسد: {link}", "<ممنونم 🙏"},
                {"<فاکتور را می‌فرستید؟", ">@document فاکتور {order}، {price}",
                 "<سپاس"},
            },
    };
}

} // namespace contactdesk::sample
