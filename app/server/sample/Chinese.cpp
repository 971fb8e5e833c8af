#include "server/sample/SampleLanguage.h"

namespace contactdesk::sample
{

SampleLanguage chinese()
{
    return {
        .places = {{"+86138########", 4}, {"+886912######", 3}, {"+6591######", 1}},
        .firstNames = {{"伟", "wei"},
                       {"秀英", "xiuying"},
                       {"子涵", "zihan"},
                       {"志明", "zhiming"},
                       {"雅婷", "yating"},
                       {"嘉欣", "jiaxin"}},
        .lastNames =
            {{"王", "wang"}, {"欧阳", "ouyang"}, {"陳", "chen"}, {"李", "li"}, {"张", "zhang"}},
        .agents = {"小林", "阿杰"},
        .weekdays = {"星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"},
        .talks =
            {
                {"<你好,{day}还有空位吗?", ">{first}您好,{day} *{time}* 可以。", "<好的,帮我预约",
                 ">已预约,到时见!", "<谢谢 🙏"},
                {"<我的订单 {order} 到哪里了?", ">抱歉让您久等,我马上查。",
                 ">包裹{day}送达,可以在这里查看:{link}", "<好的,谢谢", "<收到了,很满意 👍",
                 ">感谢您的支持!"},
                {"<可以开发票吗?", ">可以的,请看附件。", ">@document 发票 {order},{price}",
                 "<收到"},
                {"<东西到了,但是有一个碎了", "<@image 照片", ">非常抱歉,我们今天就补发一个。",
                 "<好,麻烦了"},
            },
    };
}

} // namespace contactdesk::sample
