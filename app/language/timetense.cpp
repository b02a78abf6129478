// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/timetense.h"

#include "language/timecursor.h"

#include <algorithm>
#include <array>

namespace naranhi::language {

namespace {

constexpr qsizetype horizon = 100;

int tailOrNone(QChar c)
{
    return isHangul(c) ? tailOf(c) : 0;
}

constexpr int tailN = 4; // ㄴ
constexpr int tailSs = 20; // ㅆ

bool beginsWithAny(QStringView word, std::initializer_list<QStringView> beginnings)
{
    return std::any_of(
        beginnings.begin(), beginnings.end(), [word](QStringView b) { return word.startsWith(b); });
}

bool containsPast(QStringView word)
{
    for (qsizetype i = 0; i + 1 < word.size(); ++i) {
        // 있 and 겠 close with ㅆ and tell nothing past.
        if (tailOrNone(word[i]) == tailSs && word[i] != u'있' && word[i] != u'겠')
            return true;
    }
    return false;
}

// Ends of verbs that news puts before a noun: "열린 회의", "발생한 사고", "열릴 회의".
bool tellsPastBeforeNoun(QStringView word)
{
    static constexpr std::array<QStringView, 10> others{u"대한",
        u"관한",
        u"위한",
        u"의한",
        u"통한",
        u"또한",
        u"향한",
        u"포함한",
        u"비롯한",
        u"가능한"};
    return word.size() > 1 && QStringView(u"한된린진친킨긴운른").contains(word.back())
        && std::find(others.begin(), others.end(), word) == others.end();
}

bool tellsFutureBeforeNoun(QStringView word)
{
    return word.size() > 1
        && (QStringView(u"할될릴질칠릴낼올갈").contains(word.back())
            || (word.back() == u'는' && QStringView(u"하되리지").contains(word[word.size() - 2])));
}

Tense tenseOf(QStringView word)
{
    if (beginsWithAny(word, {u"예정", u"앞두", u"앞둔", u"계획", u"방침", u"전망"})
        || word.contains(u'겠') || (word.size() > 2 && word.endsWith(u"기로")))
        return Tense::Future; // "열기로 했다"
    if (containsPast(word))
        return Tense::Past;
    if (tellsPastBeforeNoun(word))
        return Tense::Past;
    if (tellsFutureBeforeNoun(word))
        return Tense::Future;
    if (word.size() > 2 && word.back() == u'다' && tailOrNone(word[word.size() - 2]) == tailN
        && word != u"아니다")
        return Tense::Future;
    return Tense::Unknown;
}

} // namespace

Tense tenseBehind(QStringView text, qsizetype at)
{
    const qsizetype limit = std::min(text.size(), at + horizon);
    qsizetype start = at;
    for (qsizetype i = at; i <= limit; ++i) {
        const bool inWord = i < limit && isWordCharacter(text[i]);
        if (inWord)
            continue;
        const Tense tense = i > start ? tenseOf(text.mid(start, i - start)) : Tense::Unknown;
        if (tense != Tense::Unknown)
            return tense;
        if (i < limit
            && (text[i] == u'.' || text[i] == u'\n' || text[i] == u'?' || text[i] == u'!'))
            return Tense::Unknown;
        start = i + 1;
    }
    return Tense::Unknown;
}

bool tellsSpeechBehind(QStringView text, qsizetype at)
{
    constexpr qsizetype farHorizon = 200;
    static constexpr std::array<QStringView, 16> verbs{u"밝혔",
        u"말했",
        u"전했",
        u"설명했",
        u"강조했",
        u"덧붙였",
        u"주장했",
        u"발표했",
        u"비판했",
        u"당부했",
        u"사과했",
        u"답했",
        u"지적했",
        u"반박했",
        u"해명했",
        u"촉구했"};
    QStringView sentence = text.mid(at, farHorizon);
    for (qsizetype i = 0; i + 1 < sentence.size(); ++i) {
        if (sentence[i] == u'다' && sentence[i + 1] == u'.'
            && (i + 2 == sentence.size() || sentence[i + 2].isSpace())) {
            sentence = sentence.left(i);
            break;
        }
    }
    return std::any_of(verbs.begin(), verbs.end(), [sentence](QStringView verb) {
        return sentence.contains(verb);
    });
}

} // namespace naranhi::language
