// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/sayingwords.h"

#include "language/wordindex.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace naranhi::language {

namespace {

using Word = std::u16string_view;

template <size_t n> bool isOneOf(const std::array<Word, n> &words, QStringView word)
{
    return std::ranges::any_of(words, [word](Word each) { return word == each; });
}

// The longest of the words that ends `word`, and is not all of it; 0 for none.
template <size_t n> qsizetype longestEnding(const std::array<Word, n> &words, QStringView word)
{
    qsizetype longest = 0;
    for (const Word each : words) {
        const QStringView ending(each);
        if (ending.size() > longest && ending.size() < word.size() && word.endsWith(ending))
            longest = ending.size();
    }
    return longest;
}

// clang-format off
// Nouns that 하다 makes verbs of saying.
constexpr auto saidNouns = std::to_array<Word>({
    u"말", u"말씀", u"전", u"설명", u"강조", u"답", u"대답", u"답변", u"응답", u"주장", u"지적", u"분석", u"예상",
    u"전망", u"예측", u"추정", u"보도", u"발표", u"언급", u"토로", u"반박", u"당부", u"촉구", u"요구", u"호소", u"경고",
    u"회고", u"회상", u"인정", u"평가", u"비판", u"비난", u"부인", u"약속", u"질문", u"일축", u"시사", u"소개", u"제안",
    u"다짐", u"자평", u"진단", u"우려", u"단언", u"확언", u"공언", u"선언", u"역설", u"해명", u"고백", u"증언", u"진술",
    u"술회", u"피력", u"항변", u"반문", u"귀띔", u"조언", u"권고", u"제언", u"주문", u"요청", u"부탁", u"격려", u"칭찬",
    u"극찬", u"자신", u"기대", u"확인", u"시인", u"통보", u"공지", u"안내", u"전언", u"성토", u"탄식", u"하소연", u"이야기",
    u"얘기", u"지시", u"명령", u"규정", u"판단", u"관측", u"해석", u"풀이", u"부연", u"첨언", u"농담", u"호평", u"혹평",
    u"감사", u"사과"});

// How 하다 ends a clause; none of its attributive forms.
constexpr auto doneEndings = std::to_array<Word>({
    u"했다", u"했습니다", u"했으며", u"했고", u"했지만", u"했는데", u"했었다", u"했던", u"하였다", u"하였습니다", u"하였고",
    u"하였으며", u"한다", u"합니다", u"하며", u"하면서", u"하고", u"하자", u"해", u"해왔다", u"하기도", u"했으나", u"하는"});

// Stems of other verbs of saying, as far as the ending.
constexpr auto saidStems = std::to_array<Word>({
    u"밝혔", u"덧붙였", u"물었", u"되물었", u"내다봤", u"내다보았", u"꼬집었", u"외쳤", u"털어놨", u"털어놓았", u"적었", u"썼",
    u"알렸", u"말씀드렸", u"받아쳤", u"못박았", u"단언했", u"읊조렸", u"거들었"});
constexpr auto pastEndings = std::to_array<Word>(
    {u"다", u"습니다", u"으며", u"고", u"지만", u"는데", u"으나", u"다가", u"던"});
constexpr auto saidForms = std::to_array<Word>({
    u"밝힌다", u"밝힙니다", u"밝히며", u"밝히면서", u"밝히고", u"밝혀", u"덧붙인다", u"덧붙이며", u"덧붙이고", u"묻자", u"묻는다",
    u"내다본다", u"내다보며", u"내다보고", u"외친다", u"외치며", u"알리며", u"알린다"});
constexpr auto seenForms = std::to_array<Word>({
    u"봤다", u"봤습니다", u"보았다", u"보았습니다", u"본다", u"봅니다", u"보며", u"보면서", u"보고", u"봤고", u"봤으며"});
constexpr auto lightForms
    = std::to_array<Word>({
    u"했다", u"했습니다", u"했고", u"했으며", u"했지만", u"했는데", u"했으나"});
constexpr auto reckoningNouns = std::to_array<Word>({
    u"예상", u"전망", u"예측", u"추정", u"분석", u"파악", u"판단", u"해석", u"기대", u"추산", u"관측", u"전", u"보도"});

// Of these 하라고 goes before, not the copula's 라고.
constexpr auto demands = std::to_array<Word>({
    u"요구", u"촉구", u"당부", u"지시", u"명령", u"주문", u"요청", u"권고", u"호소", u"조언", u"부탁"});

constexpr auto quotatives = std::to_array<Word>({
    u"고", u"라고", u"이라고", u"라며", u"이라며", u"며", u"이며", u"면서", u"라면서", u"이라면서", u"라", u"고도", u"라고도", u"면서도", u"라면서도",
    u"이라고도", u"고만", u"라고만"});

constexpr auto toldEndings
    = std::to_array<Word>({
    u"다고", u"라고", u"자고", u"냐고", u"다고도", u"라고도"});

constexpr auto passiveEndings = std::to_array<Word>({
    u"된다", u"됩니다", u"되며", u"되고", u"되지만", u"되는데", u"되는", u"됐다", u"됐습니다", u"됐으며", u"됐고", u"됐지만",
    u"되었다", u"되었습니다", u"되면서", u"돼", u"되어", u"된", u"되나", u"되기도", u"됨"});
constexpr auto reckonedNouns = std::to_array<Word>({
    u"예상", u"전망", u"관측", u"추정", u"풀이", u"해석", u"분석", u"추측", u"예측", u"짐작", u"기대", u"추산"});
constexpr auto seemingForms = std::to_array<Word>({
    u"보인다", u"보입니다", u"보이며", u"보이지만", u"보이는데", u"보이고", u"보이나", u"보였다", u"보였습니다", u"보이는", u"보여",
    u"보여진다", u"보여집니다", u"점쳐진다", u"점쳐집니다", u"점쳐졌다"});

constexpr auto unnamedSources = std::to_array<Word>({
    u"관계자", u"소식통", u"당국자", u"업계", u"전문가", u"외신", u"일각", u"측근", u"재계", u"학계", u"증권가", u"금융권",
    u"정치권", u"법조계", u"의료계", u"교육계", u"문화계", u"체육계", u"노동계", u"과학계", u"여권", u"야권", u"누리꾼", u"네티즌",
    u"목격자", u"주민", u"시민", u"유족", u"소비자", u"투자자", u"내부자", u"실무자", u"제보자", u"애널리스트", u"취재원", u"언론",
    u"매체", u"상인", u"상인회", u"당국", u"참석자", u"참가자", u"피해자", u"직원", u"고위인사"});

constexpr auto speechNouns = std::to_array<Word>({
    u"설명", u"지적", u"주장", u"분석", u"입장", u"평가", u"의견", u"진단", u"해석", u"반응", u"얘기", u"이야기", u"목소리",
    u"비판", u"판단", u"생각", u"방침", u"계획", u"당부", u"호소", u"해명", u"조언"});
constexpr auto expectations = std::to_array<Word>({
    u"관측", u"전망", u"추측", u"예상", u"예측"});
constexpr auto documents = std::to_array<Word>({
    u"발표", u"보고서", u"조사", u"자료", u"보도", u"통계", u"연구", u"설명", u"주장", u"증언", u"진술", u"집계", u"분석",
    u"공시", u"발표문", u"성명", u"말", u"전언", u"설문조사", u"예보"});
constexpr auto goingAbout = std::to_array<Word>({
    u"나온", u"나왔", u"나오", u"나옵", u"제기", u"우세", u"지배적", u"이어지", u"이어진", u"이어졌", u"쏟아", u"잇따",
    u"힘을", u"유력", u"많다", u"많았다", u"대두"});
constexpr auto copulas = std::to_array<Word>({
    u"이다", u"다", u"입니다", u"이었다", u"이었습니다", u"였다", u"이며", u"이고", u"이지만", u"으로", u"로"});
// clang-format on

// Whether `word` is one of the nouns with one of the endings.
template <size_t n, size_t m>
bool isFormOf(
    const std::array<Word, n> &nouns, const std::array<Word, m> &endings, QStringView word)
{
    return std::ranges::any_of(endings, [&nouns, word](Word ending) {
        const QStringView tail(ending);
        return tail.size() < word.size() && word.endsWith(tail)
            && isOneOf(nouns, word.chopped(tail.size()));
    });
}

} // namespace

bool isSaying(QStringView word)
{
    return isFormOf(saidNouns, doneEndings, word) || isFormOf(saidStems, pastEndings, word)
        || isOneOf(saidForms, word);
}

bool isLightSaying(QStringView word)
{
    return isOneOf(lightForms, word) || isOneOf(seenForms, word);
}

bool isReckoning(QStringView word)
{
    return isFormOf(reckoningNouns, doneEndings, word) || isOneOf(seenForms, word)
        || word.startsWith(u"내다봤") || word.startsWith(u"내다보") || word == u"내다본다";
}

bool isDemanding(QStringView word)
{
    return word.size() > 2 && isOneOf(demands, word.first(2));
}

bool isQuotative(QStringView tail)
{
    return isOneOf(quotatives, tail);
}

qsizetype toldEnding(QStringView word)
{
    const qsizetype length = longestEnding(toldEndings, word);
    if (length == 0)
        return 0;
    const QStringView ending = word.last(length);
    if (word.endsWith(u"리라고")) // 하리라: the ending is of what is told
        return 1;
    if (!ending.startsWith(u'라'))
        return length - 1; // 다, 자, 냐 belong to what is told
    return word.size() > length + 1 && word.chopped(length).endsWith(u'이') ? length + 1 : length;
}

bool isHeard(QStringView word)
{
    for (const QStringView saidByOthers : {u"다고", u"다며", u"다는", u"다면서"})
        if (word.endsWith(saidByOthers))
            return false;
    return word.startsWith(u"알려졌") || word.startsWith(u"알려져") || word.startsWith(u"알려진")
        || word.startsWith(u"알려지") || word.startsWith(u"전해졌") || word.startsWith(u"전해진")
        || word.startsWith(u"전해져") || word.startsWith(u"전해지");
}

bool isReckoned(QStringView word)
{
    return isFormOf(reckonedNouns, passiveEndings, word);
}

bool isSeeming(QStringView word)
{
    return isOneOf(seemingForms, word);
}

bool endsInUnnamedSource(QStringView stem)
{
    return std::ranges::any_of(
        unnamedSources, [stem](Word each) { return stem.endsWith(QStringView(each)); });
}

bool isSpeechNoun(QStringView noun)
{
    return isOneOf(speechNouns, noun);
}

bool isExpectation(QStringView noun)
{
    return isOneOf(expectations, noun);
}

bool isDocument(QStringView noun)
{
    return isOneOf(documents, noun);
}

bool isGoingAbout(QStringView word)
{
    return std::ranges::any_of(
        goingAbout, [word](Word each) { return word.startsWith(QStringView(each)); });
}

bool isCopula(QStringView tail)
{
    return isOneOf(copulas, tail);
}

} // namespace naranhi::language
