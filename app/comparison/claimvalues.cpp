// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/claimvalues.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace naranhi::comparison {

namespace {

struct Range
{
    double low = 0;
    double high = 0;

    [[nodiscard]] bool overlaps(Range other) const
    {
        return low <= other.high && other.low <= high;
    }
    [[nodiscard]] bool isPoint() const { return low == high; }
};

Range rangeOf(const Quantity &quantity)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    return {quantity.min.value_or(-infinity), quantity.max.value_or(infinity)};
}

struct Digits
{
    int significant = 1;
    double lastPlace = 1; // what one more in the last digit that is no zero is worth
};

Digits digitsOf(double value)
{
    Digits digits;
    value = std::abs(value);
    if (value == 0)
        return digits;
    double place = std::pow(10, std::floor(std::log10(value)));
    double rest = value;
    while (digits.significant < 12) {
        rest -= std::floor(rest / place + 1e-9) * place;
        if (rest < place * 1e-6 || rest < value * 1e-9)
            break;
        place /= 10;
        ++digits.significant;
    }
    digits.lastPlace = place;
    return digits;
}

// Whether `rough` is `exact` with fewer digits: 1조2천억 of 1조2345억. One digit is no rounding.
bool isRounded(double rough, double exact)
{
    const Digits few = digitsOf(rough);
    const Digits many = digitsOf(exact);
    return few.significant >= 2 && few.significant < many.significant
        && std::abs(rough - exact) < few.lastPlace;
}

Range widened(const Quantity &quantity)
{
    Range range = rangeOf(quantity);
    if (!quantity.isApproximate || !range.isPoint())
        return range;
    constexpr double looseness = 0.1;
    constexpr double loosest = 0.2; // of a number with one digit: 약 30
    const double size = std::abs(range.low);
    const double room
        = std::clamp(digitsOf(range.low).lastPlace / 2, size * looseness, size * loosest);
    return {range.low - room, range.high + room};
}

struct DayPart
{
    QStringView word;
    int from = 0; // hours, as wide as people use the word
    int to = 24;
};

// Longer words first: "오후 늦게" is no 오후.
constexpr std::array dayParts{DayPart{u"오후 늦게", 16, 20},
    DayPart{u"늦은 오후", 16, 19},
    DayPart{u"이른 아침", 5, 8},
    DayPart{u"늦은 밤", 22, 26},
    DayPart{u"밤늦게", 22, 26},
    DayPart{u"새벽", 0, 7},
    DayPart{u"아침", 5, 11},
    DayPart{u"오전", 0, 12},
    DayPart{u"정오", 12, 13},
    DayPart{u"점심", 11, 15},
    DayPart{u"한낮", 11, 16},
    DayPart{u"오후", 12, 24},
    DayPart{u"저녁", 17, 22},
    DayPart{u"심야", 22, 27},
    DayPart{u"밤", 18, 28}};

const DayPart *dayPartIn(QStringView words)
{
    const auto it = std::ranges::find_if(
        dayParts, [words](const DayPart &part) { return words.contains(part.word); });
    return it == dayParts.end() ? nullptr : &*it;
}

bool isFinerThanDay(Precision precision)
{
    return precision == Precision::Second || precision == Precision::Minute
        || precision == Precision::Hour;
}

const QSet<QString> &citiesAndProvinces()
{
    static const QSet<QString> names{u"서울"_s,
        u"부산"_s,
        u"대구"_s,
        u"인천"_s,
        u"광주"_s,
        u"대전"_s,
        u"울산"_s,
        u"세종"_s,
        u"수원"_s,
        u"성남"_s,
        u"용인"_s,
        u"고양"_s,
        u"부천"_s,
        u"안산"_s,
        u"안양"_s,
        u"평택"_s,
        u"이천"_s,
        u"화성"_s,
        u"파주"_s,
        u"김포"_s,
        u"의정부"_s,
        u"춘천"_s,
        u"원주"_s,
        u"강릉"_s,
        u"속초"_s,
        u"청주"_s,
        u"충주"_s,
        u"천안"_s,
        u"아산"_s,
        u"전주"_s,
        u"군산"_s,
        u"익산"_s,
        u"목포"_s,
        u"여수"_s,
        u"순천"_s,
        u"광양"_s,
        u"포항"_s,
        u"경주"_s,
        u"구미"_s,
        u"안동"_s,
        u"창원"_s,
        u"진주"_s,
        u"김해"_s,
        u"거제"_s,
        u"통영"_s,
        u"서귀포"_s,
        u"베이징"_s,
        u"상하이"_s,
        u"도쿄"_s,
        u"오사카"_s,
        u"뉴욕"_s,
        u"워싱턴"_s,
        u"런던"_s,
        u"파리"_s,
        u"베를린"_s,
        u"모스크바"_s,
        u"하노이"_s,
        u"방콕"_s,
        u"싱가포르"_s};
    return names;
}

const QSet<QString> &countries()
{
    static const QSet<QString> names{u"한국"_s,
        u"미국"_s,
        u"중국"_s,
        u"일본"_s,
        u"영국"_s,
        u"프랑스"_s,
        u"독일"_s,
        u"러시아"_s,
        u"인도"_s,
        u"베트남"_s,
        u"태국"_s,
        u"대만"_s,
        u"캐나다"_s,
        u"호주"_s,
        u"이탈리아"_s,
        u"스페인"_s,
        u"멕시코"_s,
        u"브라질"_s,
        u"터키"_s,
        u"이집트"_s,
        u"폴란드"_s,
        u"우크라이나"_s};
    return names;
}

// "수원시" is 수원.
QString withoutRank(QStringView name)
{
    const bool hasRank = name.size() >= 3 && name.endsWith(u'시');
    return (hasRank ? name.chopped(1) : name).toString();
}

// The kind of house or district at the end of a name; empty for none.
QStringView kindOfPlace(QStringView name)
{
    constexpr std::array kinds{QStringView(u"호텔"),
        QStringView(u"병원"),
        QStringView(u"대학교"),
        QStringView(u"공장"),
        QStringView(u"캠퍼스"),
        QStringView(u"체육관"),
        QStringView(u"경기장"),
        QStringView(u"공항"),
        QStringView(u"광장"),
        QStringView(u"공원"),
        QStringView(u"터널"),
        QStringView(u"시장"),
        QStringView(u"역"),
        QStringView(u"구"),
        QStringView(u"군"),
        QStringView(u"동"),
        QStringView(u"면")};
    const auto it = std::ranges::find_if(kinds,
        [name](QStringView kind) { return name.size() > kind.size() + 1 && name.endsWith(kind); });
    return it == kinds.end() ? QStringView() : *it;
}

} // namespace

QString plainUnit(const QString &unit)
{
    static const QHash<QString, QString> plain{{u"사람"_s, u"명"_s},
        {u"인"_s, u"명"_s},
        {u"퍼센트"_s, u"%"_s},
        {u"프로"_s, u"%"_s},
        {u"개소"_s, u"곳"_s},
        {u"군데"_s, u"곳"_s},
        {u"킬로미터"_s, u"km"_s},
        {u"㎞"_s, u"km"_s},
        {u"미터"_s, u"m"_s},
        {u"톤"_s, u"t"_s},
        {u"개사"_s, u"개"_s},
        {u"불"_s, u"달러"_s},
        {u"차례"_s, u"번"_s},
        {u"퍼센트포인트"_s, u"%p"_s},
        {u"%포인트"_s, u"%p"_s}};
    return plain.value(unit, unit);
}

Verdict compareAmounts(const Quantity &a, const Quantity &b)
{
    const Range first = rangeOf(a);
    const Range second = rangeOf(b);
    if (first.low == second.low && first.high == second.high)
        return Verdict::Same;
    if (widened(a).overlaps(widened(b)))
        return Verdict::Precision;
    if (first.isPoint() && second.isPoint()
        && (isRounded(first.low, second.low) || isRounded(second.low, first.low)))
        return Verdict::Precision;
    return Verdict::Conflict;
}

std::optional<TimeRange> stretchOf(const WrittenTime &time)
{
    std::optional<TimeRange> range = timeRangeOf(time.value);
    if (!range)
        return range;
    if (range->openEnd || range->openStart) { // "오전 9시부터" happens at nine
        range->end = qMax(range->end, range->start + secondsPerHour);
        return range;
    }
    if (range->precision == Precision::Day) {
        if (const DayPart *part = dayPartIn(time.words)) {
            const Instant day = range->start;
            range->start = day + part->from * secondsPerHour;
            range->end = day + part->to * secondsPerHour;
            range->precision = Precision::Range;
        }
    }
    return range;
}

Verdict compareTimes(const WrittenTime &a, const WrittenTime &b)
{
    const std::optional<TimeRange> first = stretchOf(a);
    const std::optional<TimeRange> second = stretchOf(b);
    if (!first || !second)
        return Verdict::Unrelated;
    if (first->start == second->start && first->end == second->end)
        return Verdict::Same;
    if (first->start < second->end && second->start < first->end) {
        const bool isOnlyClock = isFinerThanDay(first->precision)
            && isFinerThanDay(second->precision) && first->start == second->start;
        return isOnlyClock ? Verdict::Same : Verdict::Precision;
    }
    const Instant apart = qAbs(first->start - second->start);
    if (a.isLocal != b.isLocal && apart <= secondsPerDay)
        return Verdict::Unrelated;
    return Verdict::Conflict;
}

Verdict comparePlaces(QStringView a, QStringView b)
{
    if (a == b || withoutRank(a) == withoutRank(b))
        return Verdict::Same;
    if (a.contains(b) || b.contains(a))
        return Verdict::Precision;
    const QString first = withoutRank(a);
    const QString second = withoutRank(b);
    for (const QSet<QString> *names : {&citiesAndProvinces(), &countries()}) {
        if (names->contains(first) && names->contains(second))
            return Verdict::Conflict;
    }
    const QStringView kind = kindOfPlace(a);
    if (!kind.isEmpty() && kind == kindOfPlace(b))
        return Verdict::Conflict;
    return Verdict::Unrelated;
}

bool isHouse(QStringView word)
{
    return !kindOfPlace(word).isEmpty();
}

} // namespace naranhi::comparison
