// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/koreanparticles.h"

#include "domain/hangul.h"

#include <array>

namespace naranhi {

namespace {

constexpr int rieul = 8; // ㄹ among the tails

enum class Ending { Vowel, Consonant, Rieul };

struct Pair
{
    QStringView pattern;
    QStringView afterConsonant;
    QStringView afterVowel;
};

constexpr std::array pairs{
    Pair{u"을(를)", u"을", u"를"},
    Pair{u"이(가)", u"이", u"가"},
    Pair{u"은(는)", u"은", u"는"},
    Pair{u"과(와)", u"과", u"와"},
    Pair{u"와(과)", u"과", u"와"},
    Pair{u"아(야)", u"아", u"야"},
    Pair{u"(으)로", u"으로", u"로"},
    Pair{u"(이)", u"이", u""},
};

Ending endingOfDigit(char16_t digit)
{
    // 영 일 이 삼 사 오 육 칠 팔 구
    constexpr std::array endings{Ending::Consonant,
        Ending::Rieul,
        Ending::Vowel,
        Ending::Consonant,
        Ending::Vowel,
        Ending::Vowel,
        Ending::Consonant,
        Ending::Rieul,
        Ending::Rieul,
        Ending::Vowel};
    return endings.at(static_cast<size_t>(digit - u'0'));
}

// The sound that a word in Latin letters ends in, as it is read in Korean: capitals are spelled out
// (KBS 케이비에스), small letters are the end of a word that is read (Google 구글, Intel 인텔); a
// stop behind another consonant gets a vowel (Microsoft 마이크로소프트).
Ending endingOfLetters(QChar before, QChar last)
{
    constexpr QStringView always = u"MNmn";
    constexpr QStringView stops = u"bckpt";
    constexpr QStringView vowels = u"aeiou";
    if (last == u'L' || last == u'R' || last == u'l')
        return Ending::Rieul;
    const bool closed = always.contains(last) || (stops.contains(last) && vowels.contains(before));
    return closed ? Ending::Consonant : Ending::Vowel;
}

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'%';
}

Ending endingOf(QStringView word)
{
    qsizetype at = word.size() - 1;
    while (at >= 0 && !isWordCharacter(word[at]))
        --at;
    if (at < 0)
        return Ending::Vowel;
    const char16_t last = word[at].unicode();
    if (isHangul(last)) {
        const int final = tailOf(last);
        return final == rieul ? Ending::Rieul : final == 0 ? Ending::Vowel : Ending::Consonant;
    }
    if (last >= u'0' && last <= u'9')
        return endingOfDigit(last);
    if (last < 0x80 && last != u'%')
        return endingOfLetters(at > 0 ? word[at - 1] : QChar(), last);
    return Ending::Vowel; // % is read 퍼센트
}

QStringView choose(const Pair &pair, Ending ending)
{
    const bool takesVowelForm
        = ending == Ending::Vowel || (ending == Ending::Rieul && pair.pattern == u"(으)로");
    return takesVowelForm ? pair.afterVowel : pair.afterConsonant;
}

const Pair *pairAt(QStringView text)
{
    for (const Pair &pair : pairs) {
        if (text.startsWith(pair.pattern))
            return &pair;
    }
    return nullptr;
}

} // namespace

bool endsInConsonant(QStringView word)
{
    return endingOf(word) != Ending::Vowel;
}

bool endsInRieul(QStringView word)
{
    return endingOf(word) == Ending::Rieul;
}

QString resolveParticles(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const Pair *pair = out.isEmpty() ? nullptr : pairAt(QStringView(text).mid(i));
        if (!pair) {
            out += text[i++];
            continue;
        }
        out += choose(*pair, endingOf(out));
        i += pair->pattern.size();
    }
    return out;
}

} // namespace naranhi
