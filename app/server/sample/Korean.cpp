#include "server/sample/SampleLanguage.h"

namespace contactdesk::sample
{

SampleLanguage korean()
{
    return {
        .places = {{"+8210########", 5}},
        .firstNames = {{"지훈", "jihoon"},
                       {"서연", "seoyeon"},
                       {"하늘", "haneul"},
                       {"민수", "minsu"},
                       {"은지", "eunji"}},
        .lastNames = {{"김", "kim"}, {"박", "park"}, {"최", "choi"}, {"남궁", "namgung"}},
        .agents = {"유진", "태호"},
        .weekdays = {"월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일"},
        .talks =
            {
                {"<안녕하세요, {day}에 예약 가능한가요?",
                 ">{first} 님, 안녕하세요! *{time}*에 가능합니다.", "<그럼 예약할게요",
                 ">예약되었습니다. {day}에 뵙겠습니다.", "<감사합니다 😊"},
                {"<주문 {order} 언제 오나요?", ">늦어져서 죄송합니다. 바로 확인하겠습니다.",
                 ">{day}에 도착 예정입니다: {link}", "<네 알겠습니다", "<잘 받았어요!"},
                {"<영수증 다시 보내주세요", ">@document 영수증 {order} {price}", "<감사합니다"},
            },
    };
}

} // namespace contactdesk::sample
