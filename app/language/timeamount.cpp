// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/timeamount.h"

#include "language/timewords.h"

#include <algorithm>
#include <array>

namespace naranhi::language {

using namespace Qt::StringLiterals;

namespace {

struct UnitWord
{
    QStringView text;
    Unit unit;
};

// The longer first where one begins another.
constexpr std::array<UnitWord, 14> unitWords{{{u"개월", Unit::Month},
    {u"시간", Unit::Hour},
    {u"주일", Unit::Week},
    {u"주년", Unit::Year},
    {u"주기", Unit::Year},
    {u"개년", Unit::Year},
    {u"년", Unit::Year},
    {u"해", Unit::Year},
    {u"달", Unit::Month},
    {u"주", Unit::Week},
    {u"일", Unit::Day},
    {u"분", Unit::Minute},
    {u"초", Unit::Second},
    {u"날", Unit::Day}}};

constexpr QStringView rangeMarks = u"~∼〜～-";

bool isClockUnit(Unit unit)
{
    return unit >= Unit::Hour;
}

QString letterOf(Unit unit)
{
    static constexpr QStringView letters = u"YMWDHMS";
    return QString(letters[static_cast<qsizetype>(unit)]);
}

constexpr int mostUnits = 10'000'000; // nothing is counted further

struct Counted
{
    QString number; // "7", "3.5", "X"
    std::optional<int> count{};
    int digits = 0;
    bool native = false;
};

// "7", "10여", "수십", "몇", "2~3" (the lower counts).
std::optional<Counted> takeCount(TimeCursor &cursor)
{
    for (const QStringView vague : {u"수백", u"수십", u"수천", u"수", u"몇십", u"몇"}) {
        if (cursor.take(vague))
            return Counted{.number = u"X"_s};
    }
    const auto number = cursor.takeNumber();
    if (!number || number->value == 0)
        return std::nullopt;
    TimeCursor next = cursor;
    if (number->digits > 0 && next.takeAny(rangeMarks) && next.takeNumber())
        cursor = next;
    const int thousands = number->digits > 0 && cursor.take(u"천") ? 1000
        : number->digits > 0 && cursor.take(u"만")                 ? 10'000
                                                                   : 1;
    cursor.take(u"여");
    const qint64 value = qint64{number->value} * thousands;
    const int digits = thousands > 1 ? 5 : number->digits;
    return Counted{QString::number(value),
        static_cast<int>(std::min<qint64>(value, mostUnits)),
        digits,
        number->nativeWord};
}

// "이 분", "사 주" are other words; numbers in words count years, months and weeks, large ones
// minutes.
bool fitsInWords(int value, Unit unit)
{
    if (value == 2 || value == 4)
        return false;
    return unit <= Unit::Week || value >= 20;
}

bool fits(const Counted &count, const UnitWord &unit)
{
    if (count.digits == 0 && !count.native && count.count && !fitsInWords(*count.count, unit.unit))
        return false;
    if (unit.text == u"해" || unit.text == u"달")
        return count.native || (unit.text == u"달" && count.digits > 0 && count.digits < 3);
    if (unit.text == u"날")
        return false;
    const bool nativeUnit = unit.text == u"시간" || unit.text == u"주" || unit.text == u"주일";
    return !count.native || nativeUnit;
}

std::optional<UnitWord> takeUnit(TimeCursor &cursor, const Counted &count)
{
    for (const UnitWord &unit : unitWords) {
        TimeCursor next = cursor;
        if (!next.take(unit.text) || !fits(count, unit))
            continue;
        cursor = next;
        return unit;
    }
    return std::nullopt;
}

struct Part
{
    Counted count;
    UnitWord unit;
};

std::optional<Part> takePart(TimeCursor &cursor)
{
    TimeCursor next = cursor;
    const auto count = takeCount(next);
    if (!count)
        return std::nullopt;
    next.takeBlanks();
    const auto unit = takeUnit(next, *count);
    if (!unit)
        return std::nullopt;
    next.take(u"여");
    cursor = next;
    return Part{*count, *unit};
}

// The year, day and minute of a date look like amounts; a share ("3주를") like weeks.
bool looksLikeDate(const Part &part)
{
    const int count = part.count.count.value_or(0);
    if (part.unit.text == u"년")
        return part.count.digits == 3 || part.count.digits == 4
            || (part.count.digits == 0 && count >= 1000);
    if (part.unit.text == u"일")
        return count <= 31 && (part.count.digits > 0 || count != 100);
    return part.unit.text == u"주" && count > 12;
}

// "1박 2일".
std::optional<Amount> takeNights(TimeCursor &cursor)
{
    TimeCursor next = cursor;
    if (!next.takeNumber() || !next.take(u"박"))
        return std::nullopt;
    next.takeBlanks();
    const auto days = next.takeNumber();
    if (!days || !next.take(u"일"))
        return std::nullopt;
    cursor = next;
    return Amount{u"P%1D"_s.arg(days->value), Unit::Day, days->value};
}

std::optional<Amount> takeDayWord(TimeCursor &cursor)
{
    const TimeWord *word = longestTimeWord(cursor.rest());
    if (!word || word->kind != WordKind::Days)
        return std::nullopt;
    cursor.advance(word->text.size());
    return Amount{u"P%1D"_s.arg(word->value), Unit::Day, word->value};
}

void append(QString &value, const QString &number, Unit unit)
{
    if (isClockUnit(unit) && !value.contains(u'T'))
        value += u'T';
    value += number + letterOf(unit);
}

// As the value goes on; a month is counted as thirty days.
QString halfOf(Unit unit)
{
    switch (unit) {
    case Unit::Year:
        return u"6M"_s;
    case Unit::Month:
        return u"15D"_s;
    case Unit::Day:
        return u"T12H"_s;
    case Unit::Hour:
        return u"30M"_s;
    case Unit::Minute:
        return u"30S"_s;
    default:
        return {};
    }
}

void takeHalf(TimeCursor &cursor, Amount &amount)
{
    TimeCursor next = cursor;
    next.takeBlanks();
    const QString half = halfOf(amount.unit);
    const bool isClassOfSchool = amount.ambiguous && amount.unit == Unit::Day; // "3일 반"
    if (half.isEmpty() || isClassOfSchool || !next.take(u"반"))
        return;
    const QStringView rest = next.rest();
    if (!next.isWordEnd() && !rest.startsWith(u"가량") && !rest.startsWith(u"쯤"))
        return;
    cursor = next;
    amount.value += half;
    amount.count.reset();
}

// "징역 1년6월" counts months.
bool takeMonthsOfSentence(TimeCursor &cursor, Amount &amount, const TimeCursor &start)
{
    const bool isSentence = start.peek(-1).isSpace()
        && (start.peek(-2) == u'역' || start.peek(-2) == u'고' || start.peek(-2) == u'예');
    TimeCursor next = cursor;
    next.takeBlanks();
    if (!isSentence || amount.unit != Unit::Year || !isAsciiDigit(next.peek()))
        return false;
    const auto months = next.takeNumber();
    if (!months || months->value > 11 || !next.takeWord(u"월"))
        return false;
    append(amount.value, QString::number(months->value), Unit::Month);
    amount.unit = Unit::Month;
    amount.count.reset();
    cursor = next;
    return true;
}

// Whether the part may stand behind the one before: units grow smaller.
void takeFurtherParts(TimeCursor &cursor, Amount &amount)
{
    for (;;) {
        TimeCursor next = cursor;
        next.takeBlanks();
        if (next.take(u"그리고"))
            next.takeBlanks();
        if (const auto days = amount.unit < Unit::Day ? takeDayWord(next) : std::nullopt) {
            append(amount.value, QString::number(*days->count), Unit::Day);
            amount.unit = Unit::Day;
        } else if (const auto part = takePart(next); part && part->unit.unit > amount.unit) {
            append(amount.value, part->count.number, part->unit.unit);
            amount.unit = part->unit.unit;
        } else {
            return;
        }
        amount.count.reset();
        cursor = next;
    }
}

bool takeSpanMark(TimeCursor &cursor)
{
    TimeCursor next = cursor;
    static constexpr QStringView onlyJoined = u"차치";
    const bool blank = next.takeBlanks();
    for (const QStringView mark :
        {u"만", u"간", u"째", u"차", u"종일", u"동안", u"새", u"사이", u"치"}) {
        TimeCursor marked = next;
        // "3년간" but not "3년 간다"; "만" and "째" also stand apart.
        if (marked.takeWord(mark) && (!blank || !onlyJoined.contains(mark))) {
            cursor = marked;
            return true;
        }
    }
    return false;
}

// Words behind an amount that leave no doubt that it is one, outside of its span.
bool hasSpanWordAhead(TimeCursor cursor)
{
    cursor.takeBlanks();
    static constexpr std::array<QStringView, 15> words{u"내내",
        u"이내",
        u"내에",
        u"내로",
        u"안에",
        u"이상",
        u"이하",
        u"미만",
        u"연속",
        u"남짓",
        u"가량",
        u"정도",
        u"넘게",
        u"가까이",
        u"짜리"};
    return std::any_of(words.begin(), words.end(), [&cursor](QStringView word) {
        return cursor.rest().startsWith(word);
    });
}

bool isFraction(TimeCursor cursor)
{
    return cursor.take(u"의") && (cursor.takeBlanks(), isAsciiDigit(cursor.peek()));
}

} // namespace

std::optional<Amount> takeAmount(TimeCursor &cursor)
{
    if (!mayBeginNumber(cursor.peek()))
        return std::nullopt;
    if (auto nights = takeNights(cursor))
        return nights;
    if (cursor.take(u"반년"))
        return Amount{u"P6M"_s, Unit::Month, 6};
    if (cursor.take(u"반나절") || cursor.take(u"한나절"))
        return Amount{.value = u"PX"_s, .unit = Unit::Hour};
    if (auto days = takeDayWord(cursor)) {
        takeHalf(cursor, *days);
        return days;
    }
    const TimeCursor start = cursor;
    const auto part = takePart(cursor);
    if (!part)
        return std::nullopt;
    Amount amount{u"P"_s, part->unit.unit, part->count.count, looksLikeDate(*part)};
    append(amount.value, part->count.number, part->unit.unit);
    if (!amount.ambiguous && !takeMonthsOfSentence(cursor, amount, start))
        takeFurtherParts(cursor, amount);
    takeHalf(cursor, amount);
    return amount;
}

std::optional<Away> takeAway(TimeCursor &cursor)
{
    TimeCursor next = cursor;
    const auto amount = takeAmount(next);
    if (!amount || !amount->count)
        return std::nullopt;
    next.takeBlanks();
    const bool before = next.takeWord(u"전");
    if (!before && !next.takeWord(u"후") && !next.takeWord(u"뒤"))
        return std::nullopt;
    cursor = next;
    return Away{amount->unit, before ? -*amount->count : *amount->count};
}

std::optional<TimePhrase> takeDuration(TimeCursor &cursor)
{
    TimeCursor next = cursor;
    if (!mayBeginNumber(cursor.peek()))
        return std::nullopt;
    if (next.take(u"지난") || next.take(u"최근"))
        next.takeBlanks();
    const auto amount = takeAmount(next);
    if (!amount)
        return std::nullopt;
    const bool isTerm = !amount->ambiguous && next.takeWord(u"형"); // "징역 3년형"
    const bool marked = isTerm || takeSpanMark(next);
    const bool certain = marked || hasSpanWordAhead(next);
    if (!certain && (amount->ambiguous || !next.isWordEnd() || isFraction(next)))
        return std::nullopt;
    TimePhrase phrase{.span = {cursor.position(), next.position()}, .type = TimeType::Duration};
    // "수년": how long is not said.
    phrase.fixedValue = amount->value.contains(u'X') ? QString() : amount->value;
    cursor = next;
    return phrase;
}

} // namespace naranhi::language
