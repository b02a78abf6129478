// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/writtennumbers.h"

#include "language/hangul.h"
#include "language/sinonumbers.h"

#include <QString>

#include <algorithm>
#include <array>

namespace naranhi::language {

namespace {

constexpr qsizetype mostDigits = 15;

double bigOf(QChar c)
{
    switch (c.unicode()) {
    case u'만':
        return 1e4;
    case u'억':
        return 1e8;
    case u'조':
        return 1e12;
    default:
        return 0;
    }
}

struct Words
{
    QStringView words;
    double min;
    double max;
};

constexpr std::array<Words, 37> nativeNumbers{{{u"일고여덟", 7, 8},
    {u"예닐곱", 6, 7},
    {u"대여섯", 5, 6},
    {u"네다섯", 4, 5},
    {u"서너", 3, 4},
    {u"너덧", 4, 5},
    {u"네댓", 4, 5},
    {u"두세", 2, 3},
    {u"두서너", 2, 4},
    {u"한두", 1, 2},
    {u"열다섯", 15, 15},
    {u"열여섯", 16, 16},
    {u"열일곱", 17, 17},
    {u"열여덟", 18, 18},
    {u"열아홉", 19, 19},
    {u"열한", 11, 11},
    {u"열두", 12, 12},
    {u"열세", 13, 13},
    {u"열네", 14, 14},
    {u"다섯", 5, 5},
    {u"여섯", 6, 6},
    {u"일곱", 7, 7},
    {u"여덟", 8, 8},
    {u"아홉", 9, 9},
    {u"스무", 20, 20},
    {u"스물", 20, 20},
    {u"서른", 30, 30},
    {u"마흔", 40, 40},
    {u"예순", 60, 60},
    {u"열", 10, 10},
    {u"쉰", 50, 50},
    {u"한", 1, 1},
    {u"두", 2, 2},
    {u"세", 3, 3},
    {u"네", 4, 4},
    {u"석", 3, 3},
    {u"넉", 4, 4}}};

// Reads pieces of a number; every step is bounded.
class Reader
{
public:
    Reader(QStringView text, qsizetype at)
        : m_text(text)
        , m_at(at)
    {
    }

    [[nodiscard]] qsizetype position() const { return m_at; }
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text.at(m_at + ahead) : QChar();
    }
    void advance(qsizetype by) { m_at += by; }

    // "1,234.5"; nothing for what has too many digits to count anything.
    std::optional<double> takeDigits()
    {
        QString digits;
        qsizetype at = m_at;
        bool hasPoint = false;
        for (; at < m_text.size() && at - m_at < mostDigits + 6; ++at) {
            const QChar c = m_text.at(at);
            if (isAsciiDigit(c)) {
                digits.append(c);
            } else if (c == u',' && !hasPoint && isGroup(at)) {
                continue;
            } else if (c == u'.' && !hasPoint && at + 1 < m_text.size()
                && isAsciiDigit(m_text.at(at + 1)) && at > m_at) {
                hasPoint = true;
                digits.append(c);
            } else {
                break;
            }
        }
        if (digits.isEmpty() || digits.size() > mostDigits
            || (at < m_text.size() && isAsciiDigit(m_text.at(at))))
            return std::nullopt;
        m_at = at;
        return digits.toDouble();
    }

    // Below ten thousand: "35", "2천", "2천5백", "천", "삼백이십".
    std::optional<double> takeSmall(bool &hasDigits)
    {
        const qsizetype before = m_at;
        double sum = 0;
        double last = 1e5;
        while (true) {
            const qsizetype here = m_at;
            std::optional<double> digit = takeDigits();
            hasDigits = hasDigits || digit;
            if (!digit && sinoDigit(peek()) > 0) {
                digit = sinoDigit(peek());
                advance(1);
            }
            const double power = sinoPower(peek());
            if (power > 0 && power < last) {
                advance(1);
                sum += digit.value_or(1) * power;
                last = power;
                continue;
            }
            if (digit && (last > 1e4 || *digit < last))
                return sum + *digit;
            m_at = here;
            return m_at > before ? std::optional(sum) : std::nullopt;
        }
    }

private:
    // Three digits behind a comma, and no more.
    [[nodiscard]] bool isGroup(qsizetype comma) const
    {
        for (qsizetype i = 1; i <= 3; ++i)
            if (comma + i >= m_text.size() || !isAsciiDigit(m_text.at(comma + i)))
                return false;
        return comma + 4 >= m_text.size() || !isAsciiDigit(m_text.at(comma + 4));
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

bool takeOver(Reader &reader)
{
    if (reader.peek() != u'여')
        return false;
    reader.advance(1);
    return true;
}

// "수십", "수천억", "몇백": from the power up to ten times as much.
std::optional<WrittenNumber> readSeveral(QStringView text, qsizetype start)
{
    Reader reader(text, start);
    if (reader.peek() != u'수' && reader.peek() != u'몇')
        return std::nullopt;
    reader.advance(1);
    const double power = sinoPower(reader.peek());
    if (power > 0)
        reader.advance(1);
    const double big = bigOf(reader.peek());
    if (big > 0)
        reader.advance(1);
    WrittenNumber amount{
        .isApproximate = true, .isInWords = true, .hasMultiplier = power + big > 0};
    const double unit = std::max(big, 1.0);
    amount.min = std::max(power, 1.0) * unit;
    amount.max = amount.min * 10 - unit;
    if (power + big <= 0)
        amount.min = 2;
    (void)takeOver(reader);
    amount.end = reader.position();
    return amount;
}

std::optional<WrittenNumber> readNative(QStringView text, qsizetype start)
{
    for (const Words &number : nativeNumbers)
        if (text.sliced(start).startsWith(number.words)) {
            WrittenNumber amount{.min = number.min,
                .max = number.max,
                .end = start + number.words.size(),
                .isApproximate = number.min < number.max,
                .isInWords = true};
            Reader reader(text, amount.end);
            if (number.min >= 10 && takeOver(reader)) {
                amount.isApproximate = true;
                amount.end = reader.position();
            }
            return amount;
        }
    return std::nullopt;
}

// "1조 2천억", "3만5천", "5만 3천", "100여만".
std::optional<WrittenNumber> readSino(QStringView text, qsizetype start)
{
    Reader reader(text, start);
    WrittenNumber amount{.end = start};
    bool hasDigits = false;
    double total = 0;
    double last = 1e16;
    while (true) {
        const Reader before = reader;
        auto small = reader.takeSmall(hasDigits);
        const bool isOver = small && takeOver(reader);
        amount.isApproximate = amount.isApproximate || isOver;
        const double big = bigOf(reader.peek());
        const bool isBare = !small && amount.end == start && big > 0;
        if (isBare)
            small = 1; // "만 원"
        if (!small) {
            reader = before;
            break;
        }
        if (big <= 0 || big >= last) {
            if (last < 1e16 && *small >= last) { // "3만 50000": another number
                reader = before;
                break;
            }
            total += *small;
            amount.end = reader.position();
            break;
        }
        reader.advance(1);
        total += *small * big;
        last = big;
        amount.hasMultiplier = true;
        amount.isApproximate = takeOver(reader) || amount.isApproximate;
        amount.end = reader.position();
        if (isBare)
            break; // "만 43세"
        if (reader.peek() == u' ' && isAsciiDigit(reader.peek(1)))
            reader.advance(1);
    }
    if (amount.end == start)
        return std::nullopt;
    amount.min = amount.max = total;
    amount.isInWords = !hasDigits;
    return amount;
}

} // namespace

std::optional<WrittenNumber> readNumber(QStringView text, qsizetype start)
{
    if (start >= text.size())
        return std::nullopt;
    if (const auto several = readSeveral(text, start))
        return several;
    if (isAsciiDigit(text.at(start)))
        return readSino(text, start);
    const auto native = readNative(text, start);
    const auto sino = readSino(text, start);
    if (native && sino)
        return native->end >= sino->end ? native : sino;
    return native ? native : sino;
}

} // namespace naranhi::language
