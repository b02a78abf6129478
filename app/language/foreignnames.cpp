// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/foreignnames.h"

#include "language/hangul.h"
#include "language/jobtitles.h"
#include "language/knownnames.h"
#include "language/namewords.h"
#include "language/nouns.h"
#include "language/particles.h"
#include "language/personrules.h"
#include "language/placenames.h"
#include "language/wordarrays.h"
#include "language/wordindex.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace naranhi::language {

namespace {

constexpr auto givenNames = std::to_array<std::u16string_view>({
#include "language/giventable.inc"
});

// Syllables that transliterations have and Korean words of their own hardly: twice as common in
// GeoNames' city names abroad as in hunspell-ko's nouns (less those that begin or end particles),
// and some of ours.
constexpr QStringView foreignSyllables
    = u"갤겐겔귄그냐넌네넨넬넷녜노누뉘뉴닉닌닐닝댄더던덜데덴델뎀돔드든디딘딜딩랄랏랙랜램랭랴랸러"
      u"런럴럼럿레렉렌렐렘렙렛렝로롤롬롭롱루룩룬룰룸뤼르른리릭린릴링마맥먼멀메멘멜몬뭄뮌뮐뮬므믹"
      u"밍바밴밸뱅뱐버벅번벌베벡벤벨벳벵볼뵈뷔뷰브븐블비빅빌샌샘샤샬샹섀센셀셔셜셰셴셸솔쇼쉬슈슐"
      u"스슨슬싱알앙애앤앨앰앵얀얄얌에엑엔엘엠엣엥옌옐옙오올와왈왓우운웁웅워월웨웬웰윅윈윌윙잉잘"
      u"잭젠젤졸즈즐첸첼츠츨치카칸칼캄캅캉캐캔캘캠커컨컬케켄켈코콕콘콜콤콥콰쿠쿤쿰퀘퀴퀸크클키킨"
      u"킬킴킹타탄탈탬터턴테텍텐텔템토톡톤톨톰투툰툴튀튜트튼틀티틴틸팅파판팔팜패팰팻퍼퍽펀펄페펜"
      u"펠펨포폰폴퐁푸퓨프플피핀필핑햄헤헨헬헴호홀후훌휴흐히힐힝";

// Titles of offices, which stand behind a person or a country, not behind a firm or a club.
constexpr std::array<QStringView, 24> offices{u"대통령",
    u"부통령",
    u"총리",
    u"부총리",
    u"장관",
    u"부장관",
    u"차관",
    u"차관보",
    u"국무장관",
    u"국방장관",
    u"외무장관",
    u"재무장관",
    u"상무장관",
    u"법무장관",
    u"의장",
    u"하원의장",
    u"대변인",
    u"특사",
    u"상원의원",
    u"하원의원",
    u"주지사",
    u"사무총장",
    u"이코노미스트",
    u"수석이코노미스트"};

// Loan words that stand before titles and are nobody's name.
constexpr std::array<QStringView, 24> loanWords{u"글로벌",
    u"디지털",
    u"미디어",
    u"콘텐츠",
    u"마케팅",
    u"비즈니스",
    u"클라우드",
    u"플랫폼",
    u"프로젝트",
    u"솔루션",
    u"시스템",
    u"네트워크",
    u"에너지",
    u"스포츠",
    u"리서치",
    u"리스크",
    u"테러",
    u"코로나",
    u"바이러스",
    u"인터넷",
    u"아시아",
    u"유럽",
    u"아프리카",
    u"태스크포스"};

// Words that follow a first name that stands alone.
constexpr std::array<QStringView, 14> followers{u"역시",
    u"측",
    u"등",
    u"또한",
    u"모두",
    u"함께",
    u"그리고",
    u"이후",
    u"때문",
    u"같은",
    u"대신",
    u"덕분",
    u"팬",
    u"팬들"};

qsizetype foreignSyllablesIn(QStringView word)
{
    return std::ranges::count_if(word, [](QChar c) { return foreignSyllables.contains(c); });
}

bool mayBeName(QStringView word)
{
    return isHangulWord(word) && word.size() > 1 && jobTitleLength(word) == 0 && !isCommonNoun(word)
        && !isNoun(word) && !contains(loanWords, word) && !contains(followers, word)
        && placeWord(word) == PlaceWord::No && !knownNameType(word);
}

bool hasTitleBehind(const NamedText &text, TextSpan name)
{
    const JobTitle title = jobTitleOf(text, name);
    return title.isBehind && !title.text.isEmpty();
}

// "요리스는" without its particle. "부앙가," and "우메로 장관" end as if with one and are whole.
TextSpan lastNameAt(const NamedText &text, TextSpan word)
{
    const QStringView spelling = text.textOf(word);
    const QStringView particle = spelling.last(particleLength(spelling));
    const bool isBeforeBlank = QStringView(text.text).sliced(word.end).startsWith(u' ');
    const bool isSubject = QStringView(u"은는을를이가의와과도").contains(particle);
    const bool isInitial = spelling.size() - particle.size() < 2; // 대니 리는
    const bool isWhole = (isInitial && !isSubject)
        || (!isBeforeBlank && (particle == u"가" || particle == u"이"))
        || (isBeforeBlank && !isSubject && hasTitleBehind(text, word));
    return isWhole ? word : TextSpan{word.start, word.end - particle.size()};
}

// A verb, not a name: "말했다".
bool endsSentence(const NamedText &text, TextSpan word)
{
    return text.textOf(word).endsWith(u'다')
        && QStringView(text.text).sliced(word.end).startsWith(u'.');
}

// "주드" of "애슐리 주드" is his last name.
bool isLastName(const NamedText &text, TextSpan word)
{
    const Mention *const name = text.nameOver(word);
    return name && name->type == EntityType::Person && name->span.start < word.start;
}

void addWithGivenName(NamedText &text, TextSpan given, TextSpan next)
{
    const TextSpan last = lastNameAt(text, next);
    const TextSpan whole{given.start, last.end};
    const QStringView spelling = text.textOf(last);
    const Mention *const other = text.nameOver(whole);
    const bool isPerson = other && other->type == EntityType::Person && other->span.contains(whole);
    const bool isAlone = contains(followers, spelling.chopped(particleLength(spelling)));
    const bool isName = mayBeName(spelling) && !isAlone && !endsSentence(text, last)
        && (foreignSyllablesIn(spelling) > 0 || hasTitleBehind(text, whole));
    if (!isPerson && isName && !isLastName(text, given))
        text.put(whole, EntityType::Person);
}

bool beginsPhrase(const NamedText &text, TextSpan word)
{
    const QStringView before = wordBefore(text.text, word.start);
    return word.start == 0 || before.isEmpty() || particleLength(before) > 0
        || text.text.at(word.start - 1) != u' ' || placeWord(before) == PlaceWord::Yes;
}

bool isBeforeOffice(const NamedText &text, TextSpan word)
{
    const QStringView title = text.textOf(nextWord(text.text, word));
    return contains(offices, title) || contains(offices, title.chopped(particleLength(title)));
}

bool mayBeForeign(QStringView word)
{
    const bool isUnknown = isHangulWord(word) && foreignSyllablesIn(word) > 0
        && !isNounOrCompound(word) && particleLength(word) == 0;
    return (soundsForeign(word) || isUnknown) && mayBeName(word);
}

// One word or two before the title: "파월 의장", "카야 칼라스 대변인".
void addBeforeOffice(NamedText &text, TextSpan first, TextSpan second)
{
    const bool isLong = !isBeforeOffice(text, first);
    const TextSpan name{first.start, isLong ? second.end : first.end};
    const QString letters = text.textOf(name).toString().remove(u' ');
    const bool areNames = mayBeForeign(text.textOf(first))
        && (!isLong || (mayBeForeign(text.textOf(second)) && isBeforeOffice(text, second)));
    if (areNames && (isLong || beginsPhrase(text, first)) && !text.nameOver(name)
        && placeWord(letters) == PlaceWord::No)
        text.put(name, EntityType::Person);
}

// "무함마드 빈|살만 왕세자": what the tagger took goes on up to the title.
void widenBeforeOffice(NamedText &text, const Mention &name)
{
    const TextSpan last = nextWord(text.text, name.span);
    constexpr QStringView links = u"빈반알엘드폰데벤판";
    const QStringView word = text.textOf(last);
    if ((word.size() == 1 && !links.contains(word)) || (word.size() == 2 && word.front() == u'주'))
        return; // 전 대통령, 주한 대사
    const bool isForeign = name.type == EntityType::Person && soundsForeign(text.textOf(name.span));
    if (!isForeign || last.isEmpty() || text.nameOver(last) || !isNamePart(text.textOf(last))
        || endsPhrase(text.textOf(last)))
        return;
    const QStringView title = text.textOf(nextWord(text.text, last));
    const QStringView stem = title.chopped(particleLength(title));
    if (!stem.isEmpty() && stem.size() > 1 && jobTitleLength(stem) == stem.size())
        text.put({name.span.start, last.end}, EntityType::Person);
}

} // namespace

bool isGivenName(QStringView word)
{
    static const WordIndex index(givenNames);
    return index.contains(word);
}

bool soundsForeign(QStringView words)
{
    const auto letters = std::ranges::count_if(words, isHangul);
    const auto blanks = words.count(u' ');
    return letters > 1 && letters + blanks == words.size()
        && foreignSyllablesIn(words) * 2 >= letters;
}

void addForeignPersons(NamedText &text)
{
    for (qsizetype start = 0; start < text.text.size();) {
        const TextSpan word{start, runEnd(text.text, start)};
        start = std::max(word.end, start + 1);
        const TextSpan next = nextWord(text.text, word);
        if (next.isEmpty() || !isHangulWord(text.textOf(word)))
            continue;
        if (isGivenName(text.textOf(word)))
            addWithGivenName(text, word, next);
        else
            addBeforeOffice(text, word, next);
    }
    const QList<Mention> names = text.names;
    for (const Mention &name : names)
        widenBeforeOffice(text, name);
}

} // namespace naranhi::language
