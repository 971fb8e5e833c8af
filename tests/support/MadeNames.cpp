#include "support/MadeNames.h"

#include <string_view>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// As it is written, and as it is written in an address.
struct Spelling {
    std::u16string_view own;
    std::string_view ascii;
};

constexpr Spelling latinFirst[] = {
    {u"Anna", "anna"},         {u"Maria", "maria"},      {u"José", "jose"},
    {u"João", "joao"},         {u"Peter", "peter"},      {u"Sophie", "sophie"},
    {u"Daan", "daan"},         {u"Emma", "emma"},        {u"Lucas", "lucas"},
    {u"Julia", "julia"},       {u"Mohamed", "mohamed"},  {u"Fatima", "fatima"},
    {u"François", "francois"}, {u"Chloé", "chloe"},      {u"Jürgen", "juergen"},
    {u"Björn", "bjorn"},       {u"Søren", "soren"},      {u"Łukasz", "lukasz"},
    {u"Małgorzata", "gosia"},  {u"Đặng", "dang"},        {u"Nguyễn", "nguyen"},
    {u"Thảo", "thao"},         {u"İbrahim", "ibrahim"},  {u"Çağla", "cagla"},
    {u"Giovanni", "giovanni"}, {u"Chiara", "chiara"},    {u"Alejandro", "alejandro"},
    {u"Guadalupe", "lupita"},  {u"Thiago", "thiago"},    {u"Beatriz", "beatriz"},
    {u"William", "will"},      {u"Charlotte", "lottie"}, {u"Ananya", "ananya"},
    {u"Rajesh", "rajesh"},     {u"Aoife", "aoife"},      {u"Siobhán", "siobhan"},
    {u"Mária", "maria"},       {u"Zoltán", "zoltan"},    {u"Ştefan", "stefan"},
    {u"Ioana", "ioana"},       {u"Priscilla", "cilla"},  {u"Christopher", "chris"},
    {u"Alexander", "alex"},    {u"Katharina", "kathi"},  {u"Elisabeth", "lisa"},
    {u"Jean-Pierre", "jp"},    {u"Anne-Marie", "am"},    {u"Olivia", "olivia"},
};

constexpr std::u16string_view latinFirstEnds[] = {u"",   u"",  u"",   u"",    u"na",  u"ta", u"lyn",
                                                  u"ko", u"s", u"la", u"ria", u"mar", u"don"};

constexpr std::string_view roots[] = {
    "berg",  "jan",  "klein", "mart", "fern", "rodr",  "sil",   "sant", "oliv", "per",
    "gom",   "lop",  "herr",  "mull", "schm", "fisch", "web",   "wagn", "beck", "hoff",
    "smit",  "john", "will",  "brow", "tayl", "davi",  "ander", "thom", "jack", "harr",
    "ross",  "ferr", "espos", "bian", "rom",  "colo",  "ricc",  "mar",  "grec", "cont",
    "kowal", "wisn", "wojc",  "lew",  "ziel", "nowa",  "dabr",  "kozl", "jank", "mazu",
    "yilm",  "kay",  "dem",   "cel",  "sah",  "yild",  "oz",    "ars",  "dog",  "kil",
};
constexpr std::string_view middles[] = {
    "",    "a",   "e",   "i",   "o",   "an",  "en",  "in",  "on",  "ar",  "er",  "ir",
    "or",  "al",  "el",  "il",  "ol",  "and", "end", "ing", "ond", "ast", "est", "ist",
    "ack", "eck", "ick", "ock", "amm", "emm", "imm", "omm", "arr", "err", "urr", "ull",
    "ell", "ill", "ath", "eth", "ith", "oth", "ab",  "eb",  "ib",  "ob",  "ub",  "av",
};
constexpr std::string_view ends[] = {"",     "sen",  "son",   "man",  "ez",   "ski", "ska",
                                     "ov",   "ova",  "ini",   "elli", "stra", "sma", "mann",
                                     "wood", "ford", "field", "oglu", "es",   "eau", "berg"};
constexpr std::u16string_view particles[] = {u"van ", u"van der ", u"de ", u"da ", u"O'", u"al-"};

constexpr std::u16string_view cyrillicFirst[] = {u"Иван",    u"Ольга",     u"Сергей", u"Наталья",
                                                 u"Дмитрий", u"Екатерина", u"Андрей", u"Юлия",
                                                 u"Алёна",   u"Фёдор"};
constexpr std::u16string_view cyrillicRoots[] = {u"Иван",  u"Петр",  u"Смирн",  u"Кузнец",
                                                 u"Поп",   u"Сокол", u"Михайл", u"Новик",
                                                 u"Фёдор", u"Мороз"};
constexpr std::u16string_view cyrillicEnds[] = {u"ов", u"ова", u"ев", u"енко", u"ский", u"ин"};
constexpr std::u16string_view arabicFirst[] = {u"محمد", u"أحمد", u"فاطمة", u"علي",
                                               u"ليلى", u"يوسف", u"مريم",  u"خالد"};
constexpr std::u16string_view arabicLast[] = {u"الحسن", u"العلي",  u"المصري", u"الخطيب",
                                              u"حداد",  u"النجار", u"الشامي", u"سعيد"};
constexpr std::u16string_view hanLast[] = {u"王", u"李", u"张", u"刘", u"陈",
                                           u"杨", u"赵", u"黄", u"周", u"吴"};
constexpr std::u16string_view hanParts[] = {u"小", u"明", u"伟", u"芳", u"娜", u"敏", u"静", u"丽",
                                            u"强", u"磊", u"洋", u"艳", u"勇", u"军", u"杰", u"娟"};
constexpr std::u16string_view kanaLast[] = {u"佐藤",   u"鈴木", u"高橋",
                                            u"タナカ", u"渡辺", u"いとう"};
constexpr std::u16string_view kanaFirst[] = {u"さくら", u"ひろし", u"健太",
                                             u"ケンジ", u"美咲",   u"ゆうこ"};
constexpr std::u16string_view hangulLast[] = {u"김", u"이", u"박", u"최", u"정", u"강"};
constexpr std::u16string_view hangulParts[] = {u"민", u"수", u"지", u"영",
                                               u"현", u"준", u"서", u"연"};
constexpr std::u16string_view hindiFirst[] = {u"राजेश", u"प्रिया", u"अनन्या",
                                              u"सुनील", u"कविता", u"विजय"};
constexpr std::u16string_view hindiLast[] = {u"शर्मा", u"गुप्ता", u"सिंह", u"कुमार", u"पटेल", u"वर्मा"};

template <class List>
QString from(const List &list, MadeRandom &random)
{
    return QStringView(random.oneOf(list)).toString();
}

QString latin1(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

template <class List>
std::string_view often(const List &list, MadeRandom &random)
{
    return list[static_cast<size_t>(random.smallBelow(static_cast<int>(std::size(list))))];
}

QString accented(QString name, MadeRandom &random)
{
    static constexpr std::pair<char16_t, char16_t> accents[] = {
        {u'o', u'ø'}, {u'u', u'ü'}, {u'a', u'á'}, {u'e', u'é'}, {u'l', u'ł'}, {u's', u'š'}};
    const auto [plain, accent] = random.oneOf(accents);
    return name.replace(QChar(plain), QChar(accent));
}

MadeName latinName(MadeRandom &random)
{
    const Spelling first = random.oneOf(latinFirst);
    const QString stem =
        latin1(often(roots, random)) + latin1(often(middles, random)) + latin1(often(ends, random));
    QString last = random.inHundred(8) ? accented(stem, random) : stem;
    last.front() = last.front().toUpper();
    if (random.inHundred(10))
        last.prepend(from(particles, random));
    return {QStringView(first.own).toString() + from(latinFirstEnds, random), last,
            latin1(first.ascii) + u'.' + stem};
}

QString addressFor(MadeRandom &random)
{
    return latin1(random.oneOf(roots)) + latin1(random.oneOf(middles));
}

} // namespace

MadeName madeName(MadeRandom &random)
{
    const int script = random.below(100);
    if (script < 80)
        return latinName(random);
    const QString address = addressFor(random);
    if (script < 84)
        return {from(cyrillicFirst, random),
                from(cyrillicRoots, random) + from(cyrillicEnds, random), address};
    if (script < 88)
        return {from(arabicFirst, random), from(arabicLast, random), address};
    if (script < 92)
        return {from(hanParts, random) + from(hanParts, random), from(hanLast, random), address};
    if (script < 94)
        return {from(kanaFirst, random), from(kanaLast, random), address};
    // Korean and Chinese names are often kept whole, in the field of the first name.
    if (script < 97)
        return {from(hangulLast, random) + from(hangulParts, random) + from(hangulParts, random),
                QString(), address};
    return {from(hindiFirst, random), from(hindiLast, random), address};
}

} // namespace contactdesk
