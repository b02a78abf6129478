// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/quantities.h"

#include "language/hangul.h"
#include "language/namedtext.h"
#include "language/particles.h"
#include "language/quantityunits.h"
#include "language/writtennumbers.h"

#include <algorithm>
#include <array>

namespace naranhi::language {

namespace {

enum class Bound { None, Least, Most, About, Below, Count };

struct BoundWord
{
    QStringView text;
    Bound bound = Bound::None;
};

constexpr std::array<BoundWord, 16> wordsBefore{{{u"약", Bound::About},
    {u"대략", Bound::About},
    {u"어림잡아", Bound::About},
    {u"최대", Bound::Most},
    {u"최고", Bound::Most},
    {u"최장", Bound::Most},
    {u"많게는", Bound::Most},
    {u"최소", Bound::Least},
    {u"최소한", Bound::Least},
    {u"최저", Bound::Least},
    {u"적어도", Bound::Least},
    {u"적게는", Bound::Least},
    {u"영하", Bound::Below},
    {u"마이너스", Bound::Below},
    {u"만", Bound::Count},
    {u"영상", Bound::Count}}};

constexpr std::array<BoundWord, 11> wordsBehind{{{u"이상", Bound::Least},
    {u"초과", Bound::Least},
    {u"넘게", Bound::Least},
    {u"이하", Bound::Most},
    {u"미만", Bound::Most},
    {u"이내", Bound::Most},
    {u"가량", Bound::About},
    {u"안팎", Bound::About},
    {u"내외", Bound::About},
    {u"남짓", Bound::About},
    {u"정도", Bound::About}}};

bool isWordStart(QStringView text, qsizetype at)
{
    return at == 0
        || !(text.at(at - 1).isLetterOrNumber() || QStringView(u".,-/:").contains(text.at(at - 1)));
}

// A quantity without the words that bound it.
struct Core
{
    WrittenNumber amount;
    QStringView unit{};
    qsizetype end = 0;
};

// "제1차", "3분기", "5조 2항", "30대 여성", "9시 30분": numbers that count nothing.
bool isOrdinal(QStringView text, qsizetype start, const Core &core)
{
    const QStringView rest = text.sliced(core.end);
    if (core.unit == u"분" && (rest.startsWith(u'기') || rest.startsWith(u"의")))
        return true;
    const QStringView before = text.first(start);
    if (core.unit == u"분" && (before.endsWith(u"시 ") || before.endsWith(u'시')))
        return true;
    const double value = core.amount.min;
    const bool isAgeGroup = core.unit == u"대" && value >= 10 && value < 100 && int(value) % 10 == 0
        && !core.amount.isApproximate && text.at(core.end - 2) != u' ';
    if (isAgeGroup)
        return true;
    if (core.unit == u"주" && value < 100)
        return true; // weeks
    if (core.unit == u"번"
        && (rest.startsWith(u" 출구") || rest.startsWith(u" 타자") || rest.startsWith(u"째")
            || rest.startsWith(u" 국도")))
        return true;
    return rest.startsWith(u"번째") || (core.unit == u"회" && rest.startsWith(u"말"));
}

// "이번", "사장", "이 자리": one Sino-Korean digit in letters counts years and months and little
// else; people, times and sheets are counted in native numbers (두 번, 네 장).
bool isOtherWord(QStringView number, QStringView unit)
{
    constexpr std::array<QStringView, 4> counted{u"년", u"개월", u"퍼센트", u"프로"};
    return number.size() == 1 && QStringView(u"일이삼사오육칠팔구").contains(number.front())
        && std::ranges::find(counted, unit) == counted.end();
}

// Number and unit from `start`; the unit may stand behind a blank.
std::optional<Core> readCore(QStringView text, qsizetype start)
{
    const auto amount = readNumber(text, start);
    if (!amount)
        return std::nullopt;
    const bool isSymbol = start > 0 && QStringView(u"$€£¥₩").contains(text.at(start - 1));
    const qsizetype end = amount->end;
    const bool hasBlank = end + 1 < text.size() && text.at(end) == u' ';
    const qsizetype at = hasBlank ? end + 1 : end;
    const QuantityUnit *const unit = at < text.size() ? unitAt(text.sliced(at)) : nullptr;
    if (isSymbol)
        return Core{*amount, text.sliced(start - 1, 1), end};
    // "한편", "한번", "두 손": in words only before what is counted so, and not "한" alone.
    const bool isNative = amount->isInWords && !amount->hasMultiplier && amount->max < 100;
    if (unit && isOtherWord(text.sliced(start, end - start), unit->text))
        return std::nullopt;
    if (unit && (!amount->isInWords || unit->goesWithWords)
        && (!isNative || hasBlank || amount->min > 1))
        return Core{*amount, unit->text, at + unit->text.size()};
    const QStringView tail = text.sliced(end, runEnd(text, end) - end);
    const bool endsHere
        = tail.isEmpty() || isParticle(tail, text.first(end).last(1), ParticleSpelling::Any);
    const bool isLaw = text.at(end - 1) == u'조' && amount->min < 1e16 && !amount->isApproximate;
    if (amount->hasMultiplier && !amount->isInWords && endsHere && !isLaw)
        return Core{*amount, {}, end};
    return std::nullopt;
}

// "3분의 1".
std::optional<Core> readFraction(QStringView text, qsizetype start)
{
    auto below = readNumber(text, start);
    if (!below || below->min <= 0 || !text.sliced(below->end).startsWith(u"분의"))
        return std::nullopt;
    qsizetype at = below->end + 2;
    if (at < text.size() && text.at(at) == u' ')
        ++at;
    const auto above
        = at < text.size() && isAsciiDigit(text.at(at)) ? readNumber(text, at) : std::nullopt;
    if (!above)
        return std::nullopt;
    WrittenNumber amount = *above;
    amount.min = amount.max = above->min / below->min;
    return Core{amount, {}, above->end};
}

// "절반", "갑절".
std::optional<Core> readWord(QStringView text, qsizetype start)
{
    const QStringView rest = text.sliced(start);
    const double value = rest.startsWith(u"절반") ? 0.5 : rest.startsWith(u"갑절") ? 2 : 0;
    if (value <= 0)
        return std::nullopt;
    return Core{
        {.min = value, .max = value, .isInWords = true}, value > 1 ? u"배" : u"", start + 2};
}

std::optional<Core> readAny(QStringView text, qsizetype start)
{
    if (const auto word = readWord(text, start))
        return word;
    if (const auto fraction = readFraction(text, start))
        return fraction;
    auto core = readCore(text, start);
    return core && !isOrdinal(text, start, *core) ? core : std::nullopt;
}

// "2~3개", "5조~7조달러", "10%에서 20%": the first number, perhaps with its unit, then the second.
std::optional<Quantity> readRange(QStringView text, qsizetype start)
{
    const auto first = readNumber(text, start);
    if (!first || (first->isInWords && !first->hasMultiplier))
        return std::nullopt;
    qsizetype at = first->end;
    const QuantityUnit *const unit = at < text.size() ? unitAt(text.sliced(at)) : nullptr;
    const QStringView ownUnit = unit ? unit->text : QStringView();
    at += ownUnit.size();
    if (at >= text.size())
        return std::nullopt;
    const QStringView rest = text.sliced(at);
    const bool isMark = QStringView(u"~∼〜～–-").contains(rest.front());
    const qsizetype mark = isMark ? 1 : !ownUnit.isEmpty() && rest.startsWith(u"에서 ") ? 3 : 0;
    if (mark == 0)
        return std::nullopt;
    const auto last = readCore(text, at + mark);
    const bool isChange = last && mark > 1 && text.sliced(last->end).startsWith(u'로');
    if (!last || isChange || (!ownUnit.isEmpty() && ownUnit != last->unit) || last->unit.isEmpty())
        return std::nullopt;
    // "2~3만 명": the multiplier is the first one's too.
    const bool isShort = !first->hasMultiplier && last->amount.hasMultiplier && first->min < 1000
        && isAsciiDigit(text.at(at + mark)) && ownUnit.isEmpty();
    double scale = 1;
    for (const double big : {1e4, 1e8, 1e12})
        if (isShort && last->amount.min >= big)
            scale = big;
    const double least = first->min * scale;
    if (least > last->amount.max || (rest.front() == u'-' && least >= last->amount.max))
        return std::nullopt;
    return Quantity{.span = {start, last->end},
        .min = least,
        .max = last->amount.max,
        .unit = last->unit.toString(),
        .isApproximate = first->isApproximate || last->amount.isApproximate};
}

void applyBound(Quantity &quantity, Bound bound)
{
    switch (bound) {
    case Bound::About:
        quantity.isApproximate = true;
        return;
    case Bound::Least:
        quantity.max.reset();
        return;
    case Bound::Most:
        quantity.min.reset();
        return;
    case Bound::Below:
        std::swap(quantity.min, quantity.max);
        for (auto *const value : {&quantity.min, &quantity.max})
            if (*value)
                *value = -**value;
        return;
    case Bound::None:
    case Bound::Count:
        return;
    }
}

// "약 ", "최대 ", "만 " right before it; several may stand there.
void takeBefore(QStringView text, Quantity &quantity, qsizetype from)
{
    for (int count = 0; count < 2; ++count) {
        const qsizetype start = quantity.span.start;
        bool found = false;
        for (const BoundWord &word : wordsBefore) {
            for (const qsizetype blank : {qsizetype(1), qsizetype(0)}) {
                const qsizetype at = start - blank - word.text.size();
                const bool isThere = at >= from && text.sliced(at, word.text.size()) == word.text
                    && (blank == 0 || text.at(start - 1) == u' ') && isWordStart(text, at);
                const bool mayCount = word.bound != Bound::Count || quantity.unit == u"세"
                    || quantity.unit == u"살" || quantity.unit == u"도";
                if (found || !isThere || !mayCount)
                    continue;
                applyBound(quantity, word.bound);
                quantity.span.start = at;
                found = true;
            }
        }
        if (!found)
            return;
    }
}

// "여", " 이상", "가량", " 안팎" behind it.
void takeBehind(QStringView text, Quantity &quantity)
{
    if (text.sliced(quantity.span.end).startsWith(u'여')) {
        quantity.isApproximate = true;
        ++quantity.span.end;
    }
    for (int count = 0; count < 2; ++count) {
        const qsizetype end = quantity.span.end;
        const qsizetype at = end < text.size() && text.at(end) == u' ' ? end + 1 : end;
        const QStringView rest = text.sliced(at);
        const auto *const word = std::ranges::find_if(
            wordsBehind, [rest](const BoundWord &one) { return rest.startsWith(one.text); });
        if (word == wordsBehind.end())
            return;
        applyBound(quantity, word->bound);
        quantity.span.end = at + word->text.size();
    }
}

// "10% 이상 20% 미만" is one.
void takeUpperEnd(QStringView text, Quantity &quantity)
{
    const qsizetype at = quantity.span.end + 1;
    if (!quantity.min || quantity.max || at >= text.size() || text.at(at - 1) != u' ')
        return;
    const auto core = readAny(text, at);
    if (!core || core->unit != quantity.unit)
        return;
    Quantity upper{.span = {at, core->end},
        .min = core->amount.min,
        .max = core->amount.max,
        .unit = quantity.unit};
    takeBehind(text, upper);
    if (upper.min || !upper.max)
        return;
    quantity.max = upper.max;
    quantity.span.end = upper.span.end;
}

// Behind a letter or a digit only where a word for a bound is written onto it (약3만).
bool mayBegin(QStringView text, qsizetype at)
{
    if (isWordStart(text, at))
        return true;
    const QChar before = text.at(at - 1);
    const bool isSigned = before == u'-' && isAsciiDigit(text.at(at))
        && (at == 1 || text.at(at - 2) == u' ' || text.at(at - 2) == u'(');
    return isSigned
        || (isAsciiDigit(text.at(at)) && QStringView(u"약총연각단").contains(before)
            && isWordStart(text, at - 1));
}

bool mayBeginAmount(QChar c)
{
    constexpr QStringView heads
        = u"수몇영일이삼사오육칠팔구십백천만억조한두세네석넉다여일예대너열스서마쉰절갑아";
    return isAsciiDigit(c) || heads.contains(c);
}

std::optional<Quantity> quantityAt(QStringView text, qsizetype at, qsizetype from)
{
    auto quantity = readRange(text, at);
    if (!quantity) {
        const auto core = readAny(text, at);
        if (!core)
            return std::nullopt;
        quantity = Quantity{.span = {at, core->end},
            .min = core->amount.min,
            .max = core->amount.max,
            .unit = core->unit.toString(),
            .isApproximate = core->amount.isApproximate};
    }
    const bool isNegative
        = at > 0 && text.at(at - 1) == u'-' && (at == 1 || !text.at(at - 2).isLetterOrNumber());
    const bool isMoney = at > 0 && QStringView(u"$€£¥₩").contains(text.at(at - 1));
    if (isNegative || isMoney)
        --quantity->span.start;
    if (isNegative)
        applyBound(*quantity, Bound::Below);
    takeBehind(text, *quantity);
    takeBefore(text, *quantity, from);
    takeUpperEnd(text, *quantity);
    return quantity;
}

void findIn(QStringView text, int block, QList<Quantity> &found)
{
    qsizetype from = 0; // behind the last one
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!mayBeginAmount(text.at(at)) || !mayBegin(text, at))
            continue;
        if (auto quantity = quantityAt(text, at, from)) {
            quantity->block = block;
            from = quantity->span.end;
            at = from - 1;
            found.append(*quantity);
        } else if (isAsciiDigit(text.at(at))) {
            while (at + 1 < text.size() && isAsciiDigit(text.at(at + 1)))
                ++at;
        }
    }
}

} // namespace

QList<Quantity> findQuantities(const Article &article, const CancelToken &cancel)
{
    QList<Quantity> found;
    for (int block = titleBlock; block != subtitleBlock - 1; --block)
        findIn(textOf(article, block), block, found);
    for (int block = 0; block < article.blocks.size() && !cancel.isCancelled(); ++block)
        findIn(article.blocks.at(block).text, block, found);
    return found;
}

} // namespace naranhi::language
