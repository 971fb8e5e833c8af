#include "server/sample/SampleLanguage.h"

namespace contactdesk::sample
{

SampleLanguage japanese()
{
    return {
        .places = {{"+819012######", 6}},
        .firstNames = {{"陽子", "yoko"},
                       {"健太", "kenta"},
                       {"さくら", "sakura"},
                       {"ひかり", "hikari"},
                       {"美咲", "misaki"}},
        .lastNames = {{"佐藤", "sato"},
                      {"髙橋", "takahashi"},
                      {"渡邉", "watanabe"},
                      {"小林", "kobayashi"},
                      {"中村", "nakamura"}},
        .agents = {"田中", "鈴木"},
        .weekdays = {"月曜日", "火曜日", "水曜日", "木曜日", "金曜日", "土曜日", "日曜日"},
        .talks =
            {
                {"<こんにちは。{day}に空きはありますか?",
                 ">{first}様、お問い合わせありがとうございます。*{time}*が空いております。",
                 "<ではその時間でお願いします", ">承りました。{day}にお待ちしております。",
                 "<よろしくお願いします🙇"},
                {"<注文 {order} がまだ届きません",
                 ">ご不便をおかけして申し訳ございません。すぐに確認いたします。",
                 ">{day}にお届け予定です。こちらでご確認いただけます:{link}",
                 "<わかりました、ありがとうございます", "<届きました!"},
                {"<領収書をもう一度送っていただけますか", ">はい、こちらです。",
                 ">@document 領収書 {order} {price}", "<助かりました"},
                {"<箱が少し潰れていました", "<@image ",
                 ">大変申し訳ございません。交換いたしましょうか。",
                 "<中身は大丈夫なので、そのままで結構です"},
            },
    };
}

} // namespace contactdesk::sample
