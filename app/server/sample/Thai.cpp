#include "server/sample/SampleLanguage.h"

namespace contactdesk::sample
{

SampleLanguage thai()
{
    return {
        .places = {{"+6681#######", 4}},
        .firstNames = {{"สมชาย", "somchai"},
                       {"กัญญารัตน์", "kanyarat"},
                       {"ณัฐพล", "nattapon"},
                       {"พิมพ์ชนก", "pimchanok"}},
        .lastNames = {{"ศรีสุวรรณ", "srisuwan"}, {"วงศ์ประเสริฐ", "wongprasert"}, {"ใจดี", "jaidee"}},
        .agents = {"แก้ว", "ต้น"},
        .weekdays = {"วันจันทร์", "วันอังคาร", "วันพุธ", "วันพฤหัสบดี", "วันศุกร์", "วันเสาร์", "วันอาทิตย์"},
        .talks =
            {
                {"<สวัสดีค่ะ {day}ยังมีคิวว่างไหมคะ", ">สวัสดีค่ะคุณ{first} มีตอน *{time}* ค่ะ", "<จองเลยค่ะ",
                 ">เรียบร้อยค่ะ แล้วพบกัน{day}นะคะ", "<ขอบคุณค่ะ 🙏"},
                {"<ออเดอร์ {order} ถึงไหนแล้วครับ", ">ขออภัยที่ล่าช้าค่ะ ขอตรวจสอบสักครู่นะคะ",
                 ">ของจะถึง{day}ค่ะ ติดตามได้ที่ {link}", "<โอเคครับ", "<ได้รับแล้วครับ สวยมาก"},
                {"<ขอใบเสร็จด้วยค่ะ", ">@document ใบเสร็จ {order} {price}", "<ขอบคุณมากค่ะ"},
            },
    };
}

} // namespace contactdesk::sample
