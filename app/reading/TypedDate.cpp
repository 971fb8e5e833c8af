#include "reading/TypedDate.h"

#include "search/Folding.h"
#include "search/Utf8.h"

#include <QString>

#include <algorithm>
#include <charconv>
#include <string>
#include <vector>

namespace contactdesk
{

namespace
{

/// The numbers of a text in their order, and the month that it names.
struct Words {
    std::vector<std::string> numbers;
    /// 0 for none, -1 for something that is no month.
    int month = 0;
};

constexpr bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

constexpr bool isLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || static_cast<unsigned char>(byte) >= 0x80;
}

int monthNamed(const std::string &word, const QLocale &locale)
{
    for (int month = 1; month <= 12; ++month) {
        for (const QString &name : {locale.monthName(month), locale.standaloneMonthName(month),
                                    locale.monthName(month, QLocale::ShortFormat)}) {
            const std::string known = folded(name);
            if (known == word || (utf8::count(word) >= 3 && known.starts_with(word)))
                return month;
        }
    }
    return -1;
}

bool isWeekday(const std::string &word, const QLocale &locale)
{
    for (int day = 1; day <= 7; ++day) {
        if (word == folded(locale.dayName(day)) ||
            word == folded(locale.dayName(day, QLocale::ShortFormat)))
            return true;
    }
    return false;
}

/// "th" and "de", and what some scripts write behind each number.
bool isFiller(const std::string &word)
{
    const bool isAscii = std::none_of(word.begin(), word.end(), [](char byte) {
        return static_cast<unsigned char>(byte) >= 0x80;
    });
    return utf8::count(word) <= (isAscii ? 2 : 3);
}

Words wordsOf(const QString &text, const QLocale &locale)
{
    Words words;
    const std::string utf8 = folded(text);
    const auto run = [](auto &at, auto end, auto isPart) {
        const auto begin = at;
        at = std::find_if_not(at, end, isPart);
        return std::string(begin, at);
    };
    for (auto at = utf8.begin(); at != utf8.end();) {
        if (isDigit(*at)) {
            words.numbers.push_back(run(at, utf8.end(), isDigit));
        } else if (isLetter(*at)) {
            const std::string word = run(at, utf8.end(), isLetter);
            if (const int month = monthNamed(word, locale); month > 0)
                words.month = words.month == 0 ? month : -1;
            else if (!isFiller(word) && !isWeekday(word, locale))
                words.month = -1;
        } else {
            ++at;
        }
    }
    return words;
}

int valueOf(const std::string &number)
{
    int value = -1;
    std::from_chars(number.data(), number.data() + number.size(), value);
    return number.size() <= 4 ? value : -1;
}

// In the calendar one follows the year before it without a year 0.
constexpr int noYear = 0;

int yearOf(const std::string &number, QDate latest)
{
    const int value = valueOf(number);
    if (number.size() > 2 || value < 0)
        return number.size() == 4 ? value : noYear;
    const int year = latest.year() / 100 * 100 + value;
    return year > latest.year() ? year - 100 : year;
}

/// A year that is missing is the last in which there was such a day.
QDate latestSuch(int month, int day, QDate latest)
{
    // Eight years lie between some of the 29ths of February.
    for (int year = latest.year(); year > latest.year() - 9; --year) {
        const QDate date(year, month, day);
        if (date.isValid() && date <= latest)
            return date;
    }
    return {};
}

QDate withNamedMonth(const Words &words, QDate latest)
{
    const auto &numbers = words.numbers;
    if (numbers.empty())
        return latestSuch(words.month, 1, latest);
    if (numbers.size() == 1) {
        return numbers.front().size() == 4
                   ? QDate(valueOf(numbers.front()), words.month, 1)
                   : latestSuch(words.month, valueOf(numbers.front()), latest);
    }
    const bool isYearFirst = numbers[0].size() == 4;
    return {yearOf(numbers[isYearFirst ? 0 : 1], latest), words.month,
            valueOf(numbers[isYearFirst ? 1 : 0])};
}

} // namespace

QDate typedDate(const QString &text, const QLocale &locale, QDate latest)
{
    const Words words = wordsOf(text, locale);
    const auto &numbers = words.numbers;
    if (words.month < 0 || numbers.size() > (words.month > 0 ? 2U : 3U))
        return {};
    if (words.month > 0)
        return withNamedMonth(words, latest);
    if (numbers.size() == 1 && numbers[0].size() == 4)
        return {valueOf(numbers[0]), 1, 1};
    if (numbers.size() < 2)
        return {};

    const QString form = locale.dateFormat(QLocale::ShortFormat);
    const bool isDayFirst = form.indexOf(u'd') < form.indexOf(u'M');
    const bool isYearFirst = numbers[0].size() == 4 ||
                             (form.indexOf(u'y') < form.indexOf(u'd') && numbers.back().size() < 4);
    if (numbers.size() == 2) {
        if (numbers[0].size() == 4)
            return {valueOf(numbers[0]), valueOf(numbers[1]), 1};
        if (numbers[1].size() == 4)
            return {valueOf(numbers[1]), valueOf(numbers[0]), 1};
        return latestSuch(valueOf(numbers[isDayFirst ? 1 : 0]),
                          valueOf(numbers[isDayFirst ? 0 : 1]), latest);
    }
    // Whatever begins with the year goes on with the month.
    if (isYearFirst)
        return {yearOf(numbers[0], latest), valueOf(numbers[1]), valueOf(numbers[2])};
    return {yearOf(numbers[2], latest), valueOf(numbers[isDayFirst ? 1 : 0]),
            valueOf(numbers[isDayFirst ? 0 : 1])};
}

} // namespace contactdesk
