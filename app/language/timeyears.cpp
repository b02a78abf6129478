// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/timeyears.h"

#include <algorithm>
#include <array>
#include <span>

namespace naranhi::language {

namespace {

constexpr std::array<QStringView, 42> yearlyEvents{u"월드컵",
    u"올림픽",
    u"패럴림픽",
    u"아시안게임",
    u"아시아경기",
    u"유니버시아드",
    u"선수권",
    u"챔피언십",
    u"챔피언스리그",
    u"프로야구",
    u"프로축구",
    u"리그",
    u"세리에",
    u"드래프트",
    u"그랑프리",
    u"대회",
    u"축제",
    u"페스티벌",
    u"총선",
    u"대선",
    u"지방선거",
    u"엑스포",
    u"박람회",
    u"비엔날레",
    u"영화제",
    u"포럼",
    u"콘퍼런스",
    u"컨퍼런스",
    u"콘서트",
    u"시상식",
    u"어워즈",
    u"어워드",
    u"컬렉션",
    u"콜렉션",
    u"투어",
    u"정상회의",
    u"전당대회",
    u"공채",
    u"탄소중립",
    u"로드맵",
    u"수능",
    u"업무보고"};

constexpr std::array<QStringView, 30> datedEvents{u"총선",
    u"대선",
    u"선거",
    u"재보선",
    u"재보궐",
    u"재·보궐",
    u"보궐",
    u"전당대회",
    u"전대",
    u"계엄",
    u"내란",
    u"대책",
    u"혁명",
    u"전쟁",
    u"항쟁",
    u"운동",
    u"민주화",
    u"사건",
    u"사태",
    u"쿠데타",
    u"군사",
    u"참사",
    u"지진",
    u"테러",
    u"만세",
    u"합의",
    u"선언",
    u"성명",
    u"의거",
    u"학살"};

// Days that are known by their numbers alone.
constexpr std::array<NumericDate, 20> knownDays{{{1919, 3, 1},
    {1948, 4, 3},
    {1950, 6, 25},
    {1960, 4, 19},
    {1961, 5, 16},
    {1972, 7, 4},
    {1979, 10, 26},
    {1979, 12, 12},
    {1980, 5, 18},
    {1987, 6, 10},
    {1987, 6, 29},
    {2000, 6, 15},
    {2001, 9, 11},
    {2007, 10, 4},
    {2011, 3, 11},
    {2014, 4, 16},
    {2018, 4, 27},
    {2018, 9, 19},
    {2022, 10, 29},
    {2024, 12, 3}}};

constexpr int firstEventYear = 1950;
constexpr int lastEventYear = 2100;

// The words behind the cursor, up to `most`, as far as nothing but blanks and quotes parts them.
template <typename Test> bool anyWordAhead(TimeCursor cursor, int most, Test test)
{
    constexpr qsizetype longestWord = 16;
    cursor.takeAny(u"'’”\"");
    for (int i = 0; i < most; ++i) {
        cursor.takeBlanks();
        qsizetype length = 0;
        while (length < longestWord
            && (cursor.peek(length).isLetterOrNumber() || cursor.peek(length) == u'·'))
            ++length;
        if (length == 0)
            return false;
        if (test(cursor.rest().left(length)))
            return true;
        cursor.advance(length);
    }
    return false;
}

bool containsOneOf(QStringView word, std::span<const QStringView> parts)
{
    return std::any_of(
        parts.begin(), parts.end(), [word](QStringView part) { return word.contains(part); });
}

// "24" of "2023-24".
std::optional<int> takeLastYear(TimeCursor &cursor, int first)
{
    TimeCursor next = cursor;
    if (!next.takeAny(rangeMarks) && !next.takeAny(u"-/"))
        return std::nullopt;
    const auto number = isAsciiDigit(next.peek()) ? next.takeNumber() : std::nullopt;
    if (!number || (number->digits != 2 && number->digits != 4))
        return std::nullopt;
    const int last = number->digits == 2 ? first - first % 100 + number->value : number->value;
    if (last != first + 1)
        return std::nullopt;
    cursor = next;
    return last;
}

bool isYearNumber(const std::optional<Number> &number)
{
    return number && number->digits == 4 && number->value >= firstEventYear
        && number->value <= lastEventYear;
}

} // namespace

std::optional<NumericYears> takeSeasonYears(TimeCursor &cursor)
{
    TimeCursor next = cursor;
    const auto first = isAsciiDigit(next.peek()) ? next.takeNumber() : std::nullopt;
    if (!isYearNumber(first))
        return std::nullopt;
    const auto last = takeLastYear(next, first->value);
    const qsizetype numbersEnd = next.position();
    const TimeCursor numbers = next;
    next.takeBlanks();
    const bool named = next.takeWord(u"시즌") || next.takeWord(u"학년도")
        || next.takeWord(u"회계연도") || next.takeWord(u"회계년도");
    const bool isLeague = last && anyWordAhead(numbers, 2, [](QStringView word) {
        return containsOneOf(word, yearlyEvents);
    });
    if (!named && !isLeague)
        return std::nullopt;
    cursor.advance((named ? next.position() : numbersEnd) - cursor.position());
    return NumericYears{first->value, last.value_or(0)};
}

std::optional<int> takeEventYear(TimeCursor &cursor)
{
    TimeCursor next = cursor;
    const auto number = isAsciiDigit(next.peek()) ? next.takeNumber() : std::nullopt;
    if (!number)
        return std::nullopt;
    const bool games = next.rest().startsWith(u"올림픽") || next.rest().startsWith(u"월드컵")
        || next.rest().startsWith(u"서울올림픽") || next.rest().startsWith(u"아시안게임");
    constexpr int century = 100;
    if (number->digits == 2 && games) {
        cursor = next;
        return number->value + (number->value < 50 ? 20 : 19) * century;
    }
    const auto isEvent = [](QStringView word) { return containsOneOf(word, yearlyEvents); };
    constexpr int wordsOfAName = 4;
    const bool isJoined = isHangul(next.peek()) && next.peek() != u'년';
    if (!isYearNumber(number) || !(next.peek().isSpace() || isJoined)
        || !anyWordAhead(next, isJoined ? 1 : wordsOfAName, isEvent))
        return std::nullopt;
    cursor = next;
    return number->value;
}

std::optional<NumericDate> takeEventDay(TimeCursor &cursor)
{
    TimeCursor next = cursor;
    const auto month = isAsciiDigit(next.peek()) ? next.takeNumber() : std::nullopt;
    if (!month || month->value < 1 || month->value > 12 || !next.takeAny(u"·ㆍ‧∙."))
        return std::nullopt;
    const bool dotted = next.peek(-1) == u'.';
    const auto day = isAsciiDigit(next.peek()) ? next.takeNumber() : std::nullopt;
    if (!day || day->digits > 2 || day->value < 1 || day->value > 31)
        return std::nullopt;
    const bool isEvent
        = anyWordAhead(next, 2, [](QStringView word) { return containsOneOf(word, datedEvents); });
    if (!isEvent)
        return std::nullopt;
    // With a dot it may be a number: "규모 3.1 지진".
    const bool isNumber = dotted && anyWordAhead(next, 1, [](QStringView word) {
        return word.size() < 2 || word.contains(u"지진");
    });
    if (isNumber)
        return std::nullopt;
    const bool isElection = anyWordAhead(next, 2, [](QStringView word) {
        return word.contains(u"선거") || word.contains(u"총선") || word.contains(u"대선")
            || word.contains(u"보선") || word.contains(u"보궐") || word.contains(u"대책");
    });
    const auto *const known
        = std::find_if(knownDays.begin(), knownDays.end(), [&month, &day](const NumericDate &date) {
              return date.month == month->value && date.day == day->value;
          });
    cursor = next;
    const int year = !isElection && known != knownDays.end() ? known->year : 0;
    return NumericDate{year, month->value, day->value};
}

} // namespace naranhi::language
