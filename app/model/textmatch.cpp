// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/textmatch.h"

#include "domain/hangul.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace naranhi {

namespace {

constexpr int vowels = 21;
constexpr int finals = 28;

// Each letter as it is typed: doubled finals and compound vowels are two strokes.
constexpr std::u16string_view initialStrokes = u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
constexpr std::array<std::u16string_view, vowels> vowelStrokes{u"ㅏ",
    u"ㅐ",
    u"ㅑ",
    u"ㅒ",
    u"ㅓ",
    u"ㅔ",
    u"ㅕ",
    u"ㅖ",
    u"ㅗ",
    u"ㅗㅏ",
    u"ㅗㅐ",
    u"ㅗㅣ",
    u"ㅛ",
    u"ㅜ",
    u"ㅜㅓ",
    u"ㅜㅔ",
    u"ㅜㅣ",
    u"ㅠ",
    u"ㅡ",
    u"ㅡㅣ",
    u"ㅣ"};
constexpr std::array<std::u16string_view, finals> finalStrokes{u"",
    u"ㄱ",
    u"ㄲ",
    u"ㄱㅅ",
    u"ㄴ",
    u"ㄴㅈ",
    u"ㄴㅎ",
    u"ㄷ",
    u"ㄹ",
    u"ㄹㄱ",
    u"ㄹㅁ",
    u"ㄹㅂ",
    u"ㄹㅅ",
    u"ㄹㅌ",
    u"ㄹㅍ",
    u"ㄹㅎ",
    u"ㅁ",
    u"ㅂ",
    u"ㅂㅅ",
    u"ㅅ",
    u"ㅆ",
    u"ㅇ",
    u"ㅈ",
    u"ㅊ",
    u"ㅋ",
    u"ㅌ",
    u"ㅍ",
    u"ㅎ"};

QChar initialOf(QChar syllable)
{
    return initialStrokes[static_cast<size_t>(leadOf(syllable))];
}

void appendStrokes(QString &strokes, QChar c)
{
    if (!isHangul(c)) {
        strokes += c.toCaseFolded();
        return;
    }
    const std::u16string_view vowel = vowelStrokes[static_cast<size_t>(vowelOf(c))];
    const std::u16string_view final = finalStrokes[static_cast<size_t>(tailOf(c))];
    strokes += initialOf(c);
    strokes += QStringView(vowel.data(), static_cast<qsizetype>(vowel.size()));
    strokes += QStringView(final.data(), static_cast<qsizetype>(final.size()));
}

QString strokesOf(QStringView text)
{
    QString strokes;
    for (const QChar c : text)
        if (!c.isSpace())
            appendStrokes(strokes, c);
    return strokes;
}

QString initialsOf(QStringView text)
{
    QString initials;
    for (const QChar c : text)
        if (!c.isSpace())
            initials += isHangul(c) ? initialOf(c) : c.toCaseFolded();
    return initials;
}

bool isConsonantsOnly(const QString &typed)
{
    return std::ranges::all_of(
        typed, [](QChar c) { return c.unicode() >= u'ㄱ' && c.unicode() <= u'ㅎ'; });
}

} // namespace

bool matchesTyped(QStringView text, QStringView typed)
{
    const QString strokes = strokesOf(typed);
    if (strokes.isEmpty())
        return true;
    if (isConsonantsOnly(strokes) && initialsOf(text).contains(strokes))
        return true;
    // Matches begin where a character begins, never inside a syllable.
    for (qsizetype start = 0; start < text.size(); ++start)
        if (!text[start].isSpace() && strokesOf(text.sliced(start)).startsWith(strokes))
            return true;
    return false;
}

} // namespace naranhi
