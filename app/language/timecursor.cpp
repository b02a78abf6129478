// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/timecursor.h"

#include "language/sinonumbers.h"

#include <algorithm>
#include <array>

namespace naranhi::language {

namespace {

// What may hang on a word of time; longer ones first where one begins another.
constexpr QStringView particles[]{u"이었는데",
    u"이라면",
    u"이지만",
    u"이면",
    u"인데",
    u"이었으며",
    u"이었다",
    u"이라는",
    u"이라고",
    u"이라며",
    u"입니다",
    u"에서는",
    u"에서도",
    u"에서야",
    u"까지는",
    u"까지도",
    u"까지만",
    u"까지의",
    u"부터는",
    u"부터의",
    u"에서",
    u"에는",
    u"에도",
    u"에만",
    u"에야",
    u"에서",
    u"에선",
    u"까지",
    u"부터",
    u"께는",
    u"께도",
    u"쯤에",
    u"쯤",
    u"께",
    u"경에",
    u"경",
    u"보다",
    u"처럼",
    u"으로",
    u"이나",
    u"이던",
    u"이다",
    u"이며",
    u"이고",
    u"였다",
    u"이후",
    u"이전",
    u"이래",
    u"현재",
    u"라는",
    u"라고",
    u"마다",
    u"만큼",
    u"사이",
    u"동안",
    u"중",
    u"엔",
    u"은",
    u"는",
    u"이",
    u"가",
    u"을",
    u"를",
    u"의",
    u"도",
    u"만",
    u"에",
    u"로",
    u"과",
    u"와"};

constexpr std::array<QStringView, 5> endings{u"인", u"자", u"나", u"든", u"다"};

qsizetype particleLength(QStringView rest)
{
    const auto begins = [rest](QStringView word) { return rest.startsWith(word); };
    if (const auto it = std::find_if(std::begin(particles), std::end(particles), begins);
        it != std::end(particles))
        return it->size();
    const auto it = std::find_if(endings.begin(), endings.end(), begins);
    return it != endings.end() ? it->size() : 0;
}

struct NativeNumber
{
    QStringView word;
    int value;
};

constexpr std::array<NativeNumber, 22> nativeNumbers{{{u"열두", 12},
    {u"열한", 11},
    {u"다섯", 5},
    {u"여섯", 6},
    {u"일곱", 7},
    {u"여덟", 8},
    {u"아홉", 9},
    {u"스무", 20},
    {u"서른", 30},
    {u"마흔", 40},
    {u"한두", 1},
    {u"두세", 2},
    {u"서너", 3},
    {u"한", 1},
    {u"두", 2},
    {u"세", 3},
    {u"석", 3},
    {u"네", 4},
    {u"넉", 4},
    {u"열", 10},
    {u"쉰", 50},
    {u"닷", 5}}};

} // namespace

QChar TimeCursor::peek(qsizetype ahead) const
{
    const qsizetype at = m_at + ahead;
    return at >= 0 && at < m_text.size() ? m_text[at] : QChar();
}

bool TimeCursor::take(QStringView word)
{
    const bool there = m_text.mid(m_at, word.size()) == word;
    if (there)
        m_at += word.size();
    return there;
}

bool TimeCursor::takeAny(QStringView characters)
{
    const bool there = m_at < m_text.size() && characters.contains(m_text[m_at]);
    if (there)
        ++m_at;
    return there;
}

bool TimeCursor::takeWord(QStringView word)
{
    TimeCursor next = *this;
    if (!next.take(word) || !next.isWordEnd())
        return false;
    *this = next;
    return true;
}

bool TimeCursor::takeBlanks()
{
    const qsizetype before = m_at;
    while (m_at < m_text.size() && m_at - before < 2 && m_text[m_at].isSpace()
        && m_text[m_at] != u'\n')
        ++m_at;
    return m_at > before;
}

std::optional<Number> TimeCursor::takeNumber()
{
    if (isAsciiDigit(peek()))
        return takeDigits();
    if (const auto native = takeNative())
        return native;
    return takeSino();
}

std::optional<Number> TimeCursor::takeDigits()
{
    Number number;
    while (isAsciiDigit(peek()) && number.digits < 5) {
        number.value = number.value * 10 + peek().digitValue();
        ++number.digits;
        ++m_at;
    }
    if (isAsciiDigit(peek()) || number.digits == 5) { // no year, no count of anything
        m_at -= number.digits;
        return std::nullopt;
    }
    return number;
}

std::optional<Number> TimeCursor::takeNative()
{
    const auto it = std::find_if(nativeNumbers.begin(),
        nativeNumbers.end(),
        [this](const NativeNumber &number) { return rest().startsWith(number.word); });
    if (it == nativeNumbers.end())
        return std::nullopt;
    m_at += it->word.size();
    return Number{.value = it->value, .nativeWord = true};
}

std::optional<Number> TimeCursor::takeSino()
{
    int total = 0;
    int digit = 0;
    const qsizetype before = m_at;
    for (; m_at - before < 8; ++m_at) {
        if (const int power = sinoPower(peek()); power > 0) {
            total += std::max(digit, 1) * power;
            digit = 0;
        } else if (const int next = sinoDigit(peek()); next > 0 && digit == 0) {
            digit = next;
        } else {
            break;
        }
    }
    return m_at > before ? std::optional(Number{.value = total + digit}) : std::nullopt;
}

bool TimeCursor::isWordEnd() const
{
    TimeCursor here = *this;
    for (int i = 0; i < 3; ++i) {
        if (!isWordCharacter(here.peek()))
            return true;
        const qsizetype length = particleLength(here.rest());
        if (length == 0)
            return false;
        here.advance(length);
    }
    return !isWordCharacter(here.peek());
}

bool TimeCursor::isWordStart() const
{
    return !isWordCharacter(peek(-1));
}

} // namespace naranhi::language
