// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/amountheads.h"

#include "comparison/wordlist.h"
#include "language/particles.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace naranhi::comparison {

namespace {

// Words between a noun and its number that say nothing of what is counted.
bool isFiller(QStringView word)
{
    return word.isEmpty() || word.front().isDigit()
        || isOneOf(word,
            {u"약",
                u"총",
                u"모두",
                u"전체",
                u"최소",
                u"최대",
                u"무려",
                u"각각",
                u"현재",
                u"이날",
                u"지금까지",
                u"대략",
                u"거의",
                u"또",
                u"다시",
                u"이미",
                u"겨우",
                u"단",
                u"지난해",
                u"올해",
                u"작년",
                u"내년",
                u"오전",
                u"오후",
                u"기준",
                u"당초",
                u"애초",
                u"이상",
                u"이하",
                u"가량",
                u"정도",
                u"안팎",
                u"넘",
                u"등",
                u"수",
                u"규모",
                u"그",
                u"이",
                u"이후",
                u"동안",
                u"이번",
                u"최근",
                u"하루",
                u"또한",
                u"사이",
                u"전년",
                u"대비",
                u"및"});
}

// Particles of a noun that the number may be of: it is the topic, subject or object, or has none.
bool mayCount(const ClauseWord &word)
{
    return isOneOf(
        word.particle, {u"", u"은", u"는", u"이", u"가", u"을", u"를", u"도", u"의", u"만"});
}

// "참석자 수는" counts 참석자; 시장점유율 is a 점유율.
QString headName(QStringView noun)
{
    static constexpr std::array<QStringView, 18> tails{u"점유율",
        u"지지율",
        u"성장률",
        u"실업률",
        u"투표율",
        u"찬성률",
        u"수익률",
        u"매출액",
        u"영업이익",
        u"순이익",
        u"피해액",
        u"사업비",
        u"투자금",
        u"투자액",
        u"예산",
        u"지원금",
        u"벌금",
        u"과징금"};
    for (const QStringView tail : tails) {
        if (noun.endsWith(tail))
            return tail.toString();
    }
    if (noun == u"매출액")
        return u"매출"_s;
    const QString event = eventOf(noun);
    if (event != noun)
        return event;
    return noun.size() > 2 && noun.endsWith(u'수') ? noun.chopped(1).toString() : noun.toString();
}

// Events that many kinds of things do: they say nothing of what is counted.
bool isVagueEvent(QStringView event)
{
    return event.isEmpty()
        || isOneOf(event,
            {u"증가",
                u"감소",
                u"개최",
                u"종료",
                u"시작",
                u"늘어나",
                u"줄어들",
                u"방문",
                u"만남",
                u"세우",
                u"옮기",
                u"나서",
                u"거두",
                u"이기",
                u"상승",
                u"하락",
                u"운영",
                u"사용",
                u"이용",
                u"선발",
                u"투입",
                u"포함",
                u"초과",
                u"육박",
                u"돌파"});
}

const ClauseWord *nounBefore(const Clause &clause, const Quantity &quantity)
{
    int looked = 0;
    for (qsizetype i = clause.words.size() - 1; i >= 0 && looked < 4; --i) {
        const ClauseWord &word = clause.words.at(i);
        if (word.span.end > quantity.span.start)
            continue;
        ++looked;
        if (isFiller(word.stem))
            continue;
        return mayCount(word) ? &word : nullptr;
    }
    return nullptr;
}

// "30명의 참석자", "30명 사망": the next word, if nothing but 의 stands between.
QString nounBehind(const QString &text, const Quantity &quantity, TextSpan sentence)
{
    QStringView rest
        = QStringView(text).sliced(quantity.span.end, sentence.end - quantity.span.end);
    if (rest.startsWith(u"의 "))
        rest = rest.sliced(2);
    else if (rest.startsWith(u' '))
        rest = rest.sliced(1);
    else
        return {};
    const auto end
        = std::find_if(rest.cbegin(), rest.cend(), [](QChar c) { return !c.isLetterOrNumber(); });
    const QStringView word = rest.first(end - rest.cbegin());
    if (isFiller(word) || readVerb(word))
        return {};
    return word.chopped(language::particleLength(word)).toString();
}

} // namespace

bool isComparableAmount(const Quantity &quantity, QStringView words)
{
    if (isOneOf(quantity.unit,
            {u"위",
                u"살",
                u"세",
                u"층",
                u"세대",
                u"자리",
                u"장",
                u"번째",
                u"호",
                u"회",
                u"분기",
                u"번",
                u"차",
                u"박",
                u"급",
                u"학년",
                u"선",
                u"시",
                u"배"}))
        return false;
    if (!quantity.min && !quantity.max)
        return false;
    const bool hasDigit
        = std::any_of(words.cbegin(), words.cend(), [](QChar c) { return c.isDigit(); });
    constexpr QStringView sinoKorean = u"일이삼사오육칠팔구";
    return hasDigit || !sinoKorean.contains(words.front());
}

AmountHead headOf(
    const QString &text, const Quantity &quantity, const Clause &clause, TextSpan sentence)
{
    AmountHead head;
    const QString behind = nounBehind(text, quantity, sentence);
    if (const ClauseWord *before = nounBefore(clause, quantity)) {
        head.noun = before->stem;
        head.heads.append(headName(before->stem));
    }
    if (!behind.isEmpty()) {
        head.heads.append(headName(behind));
        if (head.noun.isEmpty() || eventOf(behind) != behind)
            head.noun = behind;
    }
    if (!isVagueEvent(clause.event) && !clause.isNegated)
        head.heads.append(clause.event);
    if (head.noun.isEmpty() && !head.heads.isEmpty())
        head.noun = head.heads.constLast();
    return head;
}

} // namespace naranhi::comparison
