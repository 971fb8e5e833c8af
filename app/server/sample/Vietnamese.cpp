#include "server/sample/SampleLanguage.h"

namespace contactdesk::sample
{

SampleLanguage vietnamese()
{
    return {
        .places = {{"+8490#######", 5}},
        .firstNames = {{"Thị Hồng", "hong"},
                       {"Quốc Bảo", "bao"},
                       {"Minh Đức", "duc"},
                       {"Ngọc Ánh", "anh"},
                       {"Tường Vy", "vy"}},
        .lastNames = {{"Nguyễn", "nguyen"},
                      {"Trần", "tran"},
                      {"Đặng", "dang"},
                      {"Phạm", "pham"},
                      {"Huỳnh", "huynh"}},
        .agents = {"Lan", "Tuấn"},
        .weekdays = {"thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"},
        .talks =
            {
                {"<Chào shop, {day} còn lịch trống không ạ?",
                 ">Dạ chào {first}, còn lúc *{time}* ạ.", "<Đặt giúp em nhé",
                 ">Dạ đã đặt xong, hẹn gặp {day} ạ.", "<Cảm ơn shop 🥰"},
                {"<Đơn {order} của mình đến đâu rồi?", ">Dạ để em kiểm tra ngay ạ.",
                 ">Hàng sẽ tới vào {day}. Theo dõi tại đây: {link}", "<Ok shop",
                 "<Mình nhận được rồi, đẹp lắm!"},
                {"<Gửi mình hoá đơn với", ">@document Hoá đơn {order}, {price}", "<Nhanh quá 👍"},
            },
    };
}

} // namespace contactdesk::sample
