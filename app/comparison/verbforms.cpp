// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/verbforms.h"

#include "comparison/wordlist.h"
#include "domain/hangul.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace naranhi::comparison {

namespace {

constexpr int tailN = 4; // ㄴ
constexpr int tailL = 8; // ㄹ
constexpr int tailB = 17; // ㅂ
constexpr int tailSs = 20; // ㅆ
constexpr int noTail = 0;

QChar withTail(QChar syllable, int tail)
{
    return QChar(static_cast<char16_t>(syllable.unicode() - tailOf(syllable) + tail));
}

QChar withVowel(QChar syllable, int vowel)
{
    const int lead = leadOf(syllable);
    return QChar(static_cast<char16_t>(0xAC00 + (lead * 21 + vowel) * 28));
}

// Verbs of news by their dictionary stems; those of one syllable that are also common nouns or
// endings are left out.
constexpr std::array<QStringView, 70> verbs{u"앉",
    u"쥐",
    u"거머쥐",
    u"빼앗",
    u"돕",
    u"입",
    u"펼치",
    u"펼쳐지",
    u"잃",
    u"모으",
    u"떨어지",
    u"치솟",
    u"넘어지",
    u"터지",
    u"짓",
    u"싣",
    u"만나",
    u"열리",
    u"숨지",
    u"다치",
    u"찾",
    u"떠나",
    u"맺",
    u"들르",
    u"둘러보",
    u"마치",
    u"붙잡히",
    u"붙잡",
    u"무너지",
    u"일어나",
    u"사들이",
    u"치르",
    u"모이",
    u"머무르",
    u"끝나",
    u"내놓",
    u"선보이",
    u"앞당기",
    u"미루",
    u"늦추",
    u"세우",
    u"돌아오",
    u"돌아가",
    u"들어가",
    u"들어오",
    u"나서",
    u"늘어나",
    u"줄어들",
    u"멈추",
    u"막히",
    u"다녀오",
    u"밝히",
    u"나타나",
    u"알려지",
    u"전해지",
    u"보이",
    u"여겨지",
    u"이르",
    u"거두",
    u"이기",
    u"받",
    u"갖",
    u"가지",
    u"불타",
    u"빠지",
    u"깨지",
    u"쓰러지",
    u"구하",
    u"옮기",
    u"맡"};

struct EventName
{
    QStringView name;
    QStringList words;
};

// What people do among one another.
QList<EventName> eventsOfPeople()
{
    return {{u"만남",
                {u"만나"_s,
                    u"만남"_s,
                    u"회동"_s,
                    u"면담"_s,
                    u"회담"_s,
                    u"접견"_s,
                    u"대담"_s,
                    u"오찬"_s,
                    u"만찬"_s,
                    u"조찬"_s,
                    u"독대"_s}},
        {u"방문", {u"방문"_s, u"찾"_s, u"둘러보"_s, u"시찰"_s, u"견학"_s, u"들르"_s}},
        {u"입국", {u"입국"_s, u"도착"_s, u"방한"_s, u"내한"_s}},
        {u"출국", {u"출국"_s, u"떠나"_s}}};
}

QList<EventName> eventsOfHarm()
{
    return {{u"사망", {u"사망"_s, u"숨지"_s, u"사망자"_s, u"숨진"_s, u"희생자"_s}},
        {u"부상", {u"부상"_s, u"다치"_s, u"부상자"_s}},
        {u"실종", {u"실종"_s, u"실종자"_s}},
        {u"참석",
            {u"참석"_s, u"참가"_s, u"참여"_s, u"모이"_s, u"참석자"_s, u"참가자"_s, u"함께"_s}},
        {u"개최", {u"열리"_s, u"개최"_s, u"진행"_s, u"치르"_s}}};
}

QList<EventName> eventsOfThings()
{
    return {{u"체포", {u"체포"_s, u"검거"_s, u"붙잡"_s, u"붙잡히"_s, u"연행"_s}},
        {u"대피", {u"대피"_s, u"대피자"_s, u"피신"_s}},
        {u"점유율",
            {u"점유"_s, u"쥐"_s, u"거머쥐"_s, u"점유율"_s, u"독점"_s, u"장악"_s, u"차지"_s}},
        {u"건설", {u"건설"_s, u"건립"_s, u"짓"_s, u"세우"_s}},
        {u"붕괴", {u"붕괴"_s, u"무너지"_s}},
        {u"발생", {u"발생"_s, u"일어나"_s}},
        {u"체결", {u"체결"_s, u"맺"_s, u"서명"_s}},
        {u"출시", {u"출시"_s, u"내놓"_s, u"공개"_s, u"선보이"_s}},
        {u"인수", {u"인수"_s, u"사들이"_s}},
        {u"선임", {u"취임"_s, u"선임"_s, u"임명"_s}},
        {u"종료", {u"종료"_s, u"끝나"_s, u"마치"_s, u"폐막"_s}},
        {u"시작", {u"시작"_s, u"개막"_s, u"착수"_s}},
        {u"모금", {u"모금"_s, u"모으"_s}}};
}

const QList<EventName> &eventNames()
{
    static const QList<EventName> names = eventsOfPeople() + eventsOfHarm() + eventsOfThings();
    return names;
}

// They help other words along.
bool isAuxiliary(QStringView stem)
{
    return isOneOf(stem,
        {u"덧붙",
            u"지적",
            u"우려",
            u"기대",
            u"생각",
            u"위",
            u"통",
            u"대",
            u"관",
            u"의",
            u"앉",
            u"잃",
            u"입",
            u"돕",
            u"펼치",
            u"펼쳐지",
            u"인",
            u"필요",
            u"가능",
            u"중요",
            u"나서",
            u"가능성",
            u"예정",
            u"계획",
            u"달",
            u"전",
            u"비롯",
            u"포함",
            u"맡",
            u"공식",
            u"본격",
            u"시작"});
}

// They report or count, and happen in no place and at no time of their own.
bool isReporting(QStringView stem)
{
    const bool isOfSources = isOneOf(stem,
        {u"밝히",
            u"나타나",
            u"알려지",
            u"전해지",
            u"보이",
            u"여겨지",
            u"이르",
            u"받",
            u"갖",
            u"가지",
            u"말",
            u"설명",
            u"강조",
            u"주장",
            u"전망",
            u"예상",
            u"분석",
            u"집계",
            u"기록",
            u"추산",
            u"추정",
            u"조사",
            u"확인",
            u"관측",
            u"평가",
            u"해석",
            u"발표",
            u"보도",
            u"파악",
            u"언급",
            u"답"});
    return isOfSources || isAuxiliary(stem);
}

// A year is no verb, nor is damage: 지난해, 인명피해.
bool isNounInHae(QStringView word, qsizetype at)
{
    constexpr QStringView before = u"난듬음피손침재방공양";
    return before.contains(word.at(at - 1));
}

bool endsLikeVerb(QStringView tail)
{
    constexpr QStringView ends = u"다고며서만데는던기게지자니여면려요나도록러로";
    return !tail.isEmpty() && ends.contains(tail.back());
}

bool fitsLightVerb(QStringView word, qsizetype at)
{
    const QStringView tail = word.sliced(at + 1);
    switch (word.at(at).unicode()) {
    case u'했':
    case u'됐':
        return true;
    case u'한':
    case u'된':
        return tail.isEmpty() || tail.startsWith(u'다');
    case u'할':
    case u'될':
        return tail.isEmpty();
    case u'해':
        return !isNounInHae(word, at)
            && (tail.isEmpty() || tail == u"서" || tail == u"서는" || tail == u"야");
    case u'돼':
        return tail.isEmpty() || tail == u"서";
    case u'하':
    case u'되':
        return endsLikeVerb(tail);
    case u'합':
    case u'됩':
        return tail.startsWith(u"니");
    default:
        return false;
    }
}

// Where the light verb of "방문하고" begins; -1 for none.
qsizetype lightVerbAt(QStringView word)
{
    for (qsizetype at = 2; at < word.size(); ++at) {
        if (fitsLightVerb(word, at))
            return at;
    }
    return -1;
}

// All beginnings of a verb's forms that its ending melts into, with its plain stem: 만나, 만났,
// 만난, 만날, 만납; 열리, 열렸, 열려, 열린 …
QStringList formsOf(QStringView stem)
{
    const QChar last = stem.back();
    const QString before = stem.chopped(1).toString();
    if (tailOf(last) != noTail) {
        const bool isBright = vowelOf(last) == 0 || vowelOf(last) == 8; // ㅏ ㅗ
        QStringList forms;
        for (const char16_t ending : {isBright ? u'았' : u'었',
                 isBright ? u'아' : u'어',
                 u'은',
                 u'을',
                 u'는',
                 u'고',
                 u'지',
                 u'기'})
            forms.append(stem.toString() + QChar(ending));
        return forms;
    }
    QChar fused = last;
    if (vowelOf(last) == 20) // ㅣ + ㅓ → ㅕ
        fused = withVowel(last, 6);
    else if (vowelOf(last) == 8) // ㅗ + ㅏ → ㅘ
        fused = withVowel(last, 9);
    else if (vowelOf(last) == 13) // ㅜ + ㅓ → ㅝ
        fused = withVowel(last, 14);
    else if (vowelOf(last) == 18) // ㅡ + ㅓ → ㅓ
        fused = withVowel(last, 4);
    QStringList forms{stem.toString(), before + withTail(fused, tailSs)};
    for (const int tail : {tailN, tailL, tailB})
        forms.append(before + withTail(last, tail));
    if (fused != last)
        forms.append(before + fused);
    return forms;
}

struct Known
{
    QString form;
    QString stem;
};

// Longest forms first.
const QList<Known> &knownForms()
{
    static const QList<Known> forms = [] {
        QList<Known> all;
        for (const QStringView verb : verbs) {
            for (const QString &form : formsOf(verb))
                all.append({form, verb.toString()});
        }
        std::ranges::stable_sort(
            all, [](const Known &a, const Known &b) { return a.form.size() > b.form.size(); });
        return all;
    }();
    return forms;
}

bool fitsBehindForm(QStringView tail)
{
    return tail.isEmpty() || (tail.size() <= 4 && endsLikeVerb(tail));
}

bool isPast(QStringView ending)
{
    return std::any_of(ending.cbegin(), ending.cend(), [](QChar c) {
        return isHangul(c) && tailOf(c) == tailSs && c != u'있' && c != u'겠';
    });
}

// What the last syllables say; `ending` begins with the syllable that the stem melts into.
VerbForm formOf(const QString &stem, QStringView ending)
{
    VerbForm form{.stem = stem};
    const QChar last = ending.back();
    const bool isPastForm = isPast(ending);
    form.wantsAuxiliary = last == u'지' || ending.endsWith(u"지는") || ending.endsWith(u"지도");
    form.isHypothetical = last == u'면' || ending.endsWith(u"려고") || last == u'기'
        || ending.endsWith(u"도록") || last == u'러' || last == u'게' || ending.endsWith(u"야")
        || ending.endsWith(u"거나");
    form.isAdnominal = !isPastForm
        && (last == u'는' || last == u'던'
            || (isHangul(last) && (tailOf(last) == tailN || tailOf(last) == tailL)));
    if (isPastForm || last == u'던')
        form.tense = EventTense::Past;
    else if (ending.endsWith(u"기로") || ending.contains(u"겠"))
        form.tense = EventTense::Coming;
    else if (form.isAdnominal && last != u'는')
        form.tense = tailOf(last) == tailN ? EventTense::Past : EventTense::Coming;
    else if (last == u'다' || ending.endsWith(u"다고") || ending.endsWith(u"다며"))
        form.tense = EventTense::Coming; // 만난다, 방문한다고: announced
    return form;
}

// "…다", "…며": the end of a clause of a verb that is not known.
bool endsClause(QStringView word)
{
    return word.size() >= 2
        && (word.endsWith(u'다') || word.endsWith(u"면서") || word.endsWith(u"지만")
            || word.endsWith(u"는데") || word.endsWith(u"으며") || word.endsWith(u"이며")
            || word.endsWith(u"었고") || word.endsWith(u"았고") || word.endsWith(u"였고")
            || word.endsWith(u"렸고") || word.endsWith(u"졌고"));
}

} // namespace

std::optional<VerbForm> readVerb(QStringView word)
{
    if (word.size() < 2)
        return std::nullopt;
    if (const qsizetype at = lightVerbAt(word); at > 0)
        return formOf(word.first(at).toString(), word.sliced(at));
    for (const Known &known : knownForms()) {
        if (word.startsWith(known.form) && fitsBehindForm(word.sliced(known.form.size()))
            && word.size() > 1 && !(word.size() == known.stem.size() && word == known.stem))
            return formOf(known.stem, word.sliced(known.form.size() - 1));
    }
    if (endsClause(word))
        return formOf({}, word.last(2));
    return std::nullopt;
}

QString eventOf(QStringView stem)
{
    for (const EventName &event : eventNames()) {
        if (event.words.contains(stem))
            return event.name.toString();
    }
    return isReporting(stem) ? QString() : stem.toString();
}

QString nounOfEvent(const QString &event)
{
    return std::ranges::find(verbs, QStringView(event)) == verbs.end() ? event
                                                                       : QString(event + u'기');
}

bool isReport(QStringView stem)
{
    return isOneOf(stem,
        {u"밝히",
            u"말",
            u"설명",
            u"강조",
            u"주장",
            u"전망",
            u"예상",
            u"분석",
            u"집계",
            u"추산",
            u"추정",
            u"조사",
            u"확인",
            u"관측",
            u"평가",
            u"발표",
            u"보도",
            u"파악",
            u"언급",
            u"답",
            u"지적",
            u"공시",
            u"전"});
}

bool isEventNoun(QStringView noun)
{
    return isOneOf(noun,
        {u"만남",
            u"회동",
            u"면담",
            u"회담",
            u"접견",
            u"대담",
            u"오찬",
            u"만찬",
            u"조찬",
            u"방문",
            u"입국",
            u"출국",
            u"방한",
            u"내한",
            u"도착",
            u"체결",
            u"인수",
            u"참석",
            u"개최"});
}

} // namespace naranhi::comparison
