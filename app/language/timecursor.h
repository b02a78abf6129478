// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/hangul.h"

#include <QStringView>

#include <optional>

namespace naranhi::language {

// A number as written, in digits or in words ("26", "스물", "삼십").
struct Number
{
    int value = 0;
    int digits = 0; // 0 when written in words
    bool nativeWord = false; // "한", "두": counts hours and months, never names a day
};

// A reading position in one text. Copy it to come back to a place; every step is bounded, so that a
// scan with it is linear.
class TimeCursor
{
public:
    TimeCursor(QStringView text, qsizetype at)
        : m_text(text)
        , m_at(at)
    {
    }

    [[nodiscard]] qsizetype position() const { return m_at; }
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const;
    [[nodiscard]] QStringView rest() const { return m_text.mid(m_at); }
    void advance(qsizetype units) { m_at += units; }

    // Each takes what is there, or takes nothing and says so.
    bool take(QStringView word);
    bool takeAny(QStringView characters);
    bool takeWord(QStringView word); // not inside a longer word
    bool takeBlanks(); // up to two
    std::optional<Number> takeNumber();

    // Whether a word may end here: nothing of a word follows but particles ("26일|에도", not
    // "내일|신문").
    [[nodiscard]] bool isWordEnd() const;
    // Whether a word may begin here.
    [[nodiscard]] bool isWordStart() const;

private:
    std::optional<Number> takeDigits();
    std::optional<Number> takeNative();
    std::optional<Number> takeSino();

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace naranhi::language
