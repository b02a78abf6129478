// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/namewords.h"

#include "language/hangul.h"
#include "language/jobtitles.h"
#include "language/wordindex.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string_view>

namespace naranhi::language {

namespace {

using Words = std::initializer_list<std::u16string_view>;

// clang-format off
constexpr Words commonNouns {u"반도체", u"기자", u"정부", u"업계", u"재계", u"기업", u"회사", u"외신",
    u"파운드리", u"메모리", u"AI", u"IT", u"ICT", u"CEO", u"LLM", u"HBM", u"GPU", u"CPU", u"NPU",
    u"API", u"AGI", u"GDP", u"PC", u"TV", u"SNS", u"DVD", u"IPO", u"ETF", u"R&D", u"VR",
    u"AR", u"IoT", u"ESG", u"OTT", u"EV", u"D램", u"낸드플래시", u"스타트업", u"인공지능", u"모델", u"칩",
    u"서비스", u"시장", u"산업", u"기술", u"사업", u"업체", u"동맹", u"협력", u"협업", u"개발", u"투자", u"생성형",
    u"벤처", u"후공정", u"전공정", u"오찬", u"만찬", u"독주", u"최고경영자", u"대통령", u"이사회"};
constexpr Words firmsBefore {u"기업", u"업체", u"회사", u"기업인", u"업체인", u"회사인", u"제조사",
    u"제조사인", u"스타트업", u"스타트업인", u"은행", u"계열사", u"자회사", u"운영사", u"개발사", u"통신사"};
constexpr Words firmsBehind {u"본사", u"사옥", u"이사회", u"주가", u"임직원", u"직원", u"경영진", u"임원",
    u"관계자", u"측", u"주식", u"지분", u"공장", u"실적"};
constexpr Words sites {u"공장", u"캠퍼스", u"사업장", u"사옥", u"공항", u"호텔", u"대로", u"광장", u"공원"};
constexpr Words firmEndings {u"그룹", u"전자", u"증권", u"은행", u"생명", u"화재", u"건설", u"중공업",
    u"제약", u"통신", u"텔레콤", u"신문", u"일보", u"경제", u"방송", u"뉴스", u"타임스", u"데일리", u"미디어",
    u"협회", u"재단", u"연구원", u"연구소", u"위원회", u"협의회", u"학회", u"공사", u"공단", u"대학교", u"대학",
    u"자산운용", u"홀딩스", u"반도체", u"디스플레이", u"일렉트로닉스", u"일렉트릭", u"에너지솔루션", u"화학",
    u"바이오로직스", u"엔지니어링", u"엔터테인먼트", u"게임즈", u"소프트", u"모비스", u"모터스", u"제철", u"해운",
    u"항공", u"카드", u"캐피탈", u"손해보험", u"손보", u"물산", u"식품", u"제과", u"로보틱스", u"시스템즈", u"벤처스",
    u"인베스트먼트"};
constexpr Words sureFirms {u"그룹", u"전자", u"증권", u"중공업", u"제약", u"텔레콤", u"신문", u"일보", u"협회",
    u"재단", u"연구원", u"협의회", u"공단", u"대학교", u"자산운용", u"홀딩스", u"은행", u"바이오", u"테크", u"건설",
    u"생명", u"화재", u"캐피탈", u"손해보험", u"손보", u"운용", u"로보틱스", u"시스템즈", u"벤처스", u"인베스트먼트",
    u"엔터테인먼트", u"바이오로직스", u"에너지솔루션", u"디스플레이", u"일렉트로닉스", u"일렉트릭", u"모빌리티", u"로지스",
    u"로지스틱스", u"픽쳐스", u"픽처스", u"스튜디오", u"네트웍스", u"머티리얼즈", u"파트너스", u"이노베이션", u"솔루션즈",
    u"경찰서", u"소방서", u"경찰청", u"지검", u"고검", u"지법", u"고법", u"지원", u"검찰청", u"해양경찰서", u"교육청",
    u"노동청", u"세무서", u"구치소", u"교도소", u"공사", u"진흥원", u"과학기술원", u"연구소", u"위원회", u"연맹", u"연합회",
    u"연합", u"연대", u"총연맹", u"노조", u"사령부", u"소방본부", u"재난본부", u"국세청", u"관세청", u"의회", u"대사관",
    u"총영사관", u"외고", u"과고", u"체고", u"여고", u"초등학교", u"중학교", u"고등학교", u"여대", u"교대", u"의대",
    u"대병원", u"병원", u"의료원", u"극단", u"창극단", u"무용단", u"교향악단", u"필하모닉", u"합창단", u"발레단", u"오페라단",
    u"통신", u"타임스", u"방송", u"방송공사", u"미디어", u"뉴스", u"상사", u"정밀", u"정공", u"제강", u"제철", u"해운",
    u"물류", u"항공", u"식품", u"제과", u"유업", u"생활건강", u"케미칼", u"소재", u"중앙회", u"농협", u"수협", u"조합",
    u"센터", u"개발원", u"관리원", u"평가원", u"기술원", u"보증기금", u"거래소", u"토건", u"산업", u"모터스",
    u"오토", u"FC", u"자동차", u"버스", u"소프트", u"게임즈", u"랩스", u"전선", u"화학", u"정유", u"에너지", u"반도체",
    u"이엔씨", u"이앤씨", u"뮤직", u"문고", u"출판", u"무역", u"유통", u"백화점", u"마트", u"호텔", u"리조트"};
// These alone, without what else is known of the word.
constexpr Words sureBodies {u"그룹", u"전자", u"증권", u"중공업", u"제약", u"텔레콤", u"일보", u"협회", u"재단",
    u"연구원", u"협의회", u"공단", u"대학교", u"자산운용", u"홀딩스", u"은행", u"바이오", u"건설", u"생명", u"캐피탈",
    u"손해보험", u"손보", u"운용", u"로보틱스", u"인베스트먼트", u"엔터테인먼트", u"경찰서", u"소방서", u"경찰청",
    u"지검", u"고검", u"지법", u"고법", u"검찰청", u"교육청", u"세무서", u"진흥원", u"과학기술원", u"연구소", u"위원회",
    u"연맹", u"연합회", u"사령부", u"대사관", u"총영사관", u"초등학교", u"중학교", u"고등학교", u"극단", u"교향악단",
    u"필하모닉", u"중앙회", u"이엔씨", u"이앤씨", u"테크", u"토건", u"픽쳐스", u"픽처스", u"네트웍스", u"파트너스"};
constexpr Words placeEndings {u"대교", u"공항", u"나들목", u"분기점", u"고속도로", u"터널", u"해수욕장", u"휴게소",
    u"저수지", u"해협", u"국립공원", u"도립공원", u"신도시", u"박물관", u"미술관", u"경기장", u"종합운동장", u"야구장",
    u"축구장", u"체육관", u"아레나", u"오페라하우스", u"음악당", u"아트센터", u"기차역", u"지하철역", u"산맥", u"사막",
    u"반도", u"군도", u"제도", u"운하", u"댐", u"광장", u"대로", u"전통시장", u"수목원", u"산업단지", u"국가산단", u"산단",
    u"터미널", u"유원지", u"계곡", u"폭포", u"습지", u"해변", u"특별시", u"광역시", u"특별자치도", u"특별자치시", u"자치구"};
constexpr Words noFirms {u"복지법", u"방지법", u"금지법", u"정지법", u"광고법", u"개성공단", u"저비용항공사", u"항공사", u"경찰버스",
    u"종합병원", u"대학병원", u"동물병원", u"요양병원", u"정신병원", u"걸그룹", u"보이그룹", u"아이돌그룹", u"시중은행", u"저축은행", u"지방은행", u"투자은행",
    u"인터넷은행", u"국책은행", u"상업은행", u"대기업그룹", u"종합건설", u"대형건설", u"연구그룹", u"대책위원회",
    u"노동조합", u"협동조합", u"재건축조합", u"여론조사", u"연구센터", u"데이터센터", u"쇼핑센터", u"콜센터",
    u"전기버스", u"전기자동차", u"시내버스", u"고속버스", u"통학버스", u"관광버스", u"수소버스", u"시스템반도체",
    u"차세대반도체", u"메모리반도체", u"신재생에너지", u"재생에너지", u"친환경에너지", u"공동연구", u"부속건물",
    u"첨단산업", u"조선산업", u"관광산업", u"문화산업", u"주력산업", u"방위산업", u"자회사", u"특급호텔", u"고급호텔",
    u"대형마트", u"지역농협", u"제조업체", u"온라인유통", u"상임위원회", u"특별위원회", u"이사회", u"전원위원회"};
constexpr Words firmKinds {u"출판사", u"배급사", u"제작사", u"소속사", u"시공사", u"시행사", u"자회사", u"모회사",
    u"계열사", u"경쟁사", u"운영사", u"개발사", u"제조사", u"해운사", u"항공사", u"통신사", u"기획사", u"투자사", u"건설사",
    u"완성차업체", u"벤처기업", u"스타트업", u"협력사", u"협력업체", u"감리업체", u"시공업체", u"원청", u"하청업체",
    u"여론조사기관", u"여론조사업체", u"시민단체", u"환경단체", u"보안업체", u"부품업체", u"게임사", u"제약사", u"카드사",
    u"운용사", u"증권사", u"저축은행", u"바이오기업", u"물류업체", u"상용차업체", u"발주처인", u"시공사인", u"계열사인",
    u"자회사인", u"경쟁사인", u"업체인", u"기업인", u"반군", u"무장단체", u"무장정파"};
constexpr Words legalForms {u"법무법인", u"의료법인", u"사단법인", u"재단법인", u"학교법인", u"사회복지법인",
    u"회계법인", u"세무법인", u"주식회사", u"농업회사법인", u"예술단"};
constexpr Words offices {u"경찰서", u"소방서", u"경찰청", u"지검", u"지법", u"고법", u"대학교", u"대학",
    u"병원", u"시청", u"구청", u"교육청", u"의회", u"신도시", u"공항", u"대교", u"지부", u"고검", u"검찰청", u"세무서"};
constexpr Words teamNames {u"이글스", u"자이언츠", u"트윈스", u"베어스", u"라이온즈", u"타이거즈", u"위즈", u"랜더스",
    u"다이노스", u"히어로즈", u"유나이티드", u"홋스퍼", u"시티즌", u"다저스", u"양키스", u"메츠", u"레드삭스", u"화이트삭스",
    u"컵스", u"파드리스", u"매리너스", u"애스트로스", u"브레이브스", u"필리스", u"카디널스", u"블루제이스", u"레이커스",
    u"워리어스", u"셀틱스", u"파이어", u"레볼루션", u"호크스", u"세이커스", u"점보스", u"스카이워커스",
    u"핑크스파이더스", u"현대모터스", u"현대", u"상무", u"스틸러스", u"아이파크", u"드래곤즈"};
constexpr Words lawEndings {u"법", u"법률", u"시행령", u"시행규칙", u"조례", u"규칙", u"규정"};
constexpr Words worksBefore {u"영화", u"드라마", u"소설", u"시집", u"앨범", u"노래", u"뮤지컬", u"연극",
    u"게임", u"웹툰", u"만화", u"다큐멘터리", u"예능", u"시리즈", u"신곡", u"책", u"애니메이션", u"오페라"};
constexpr Words productsBefore {u"반도체", u"칩", u"모델", u"모델인", u"서비스", u"서비스인", u"제품",
    u"제품인", u"신제품", u"GPU", u"스마트폰", u"앱", u"플랫폼", u"챗봇", u"챗봇인", u"로봇", u"단말기", u"프로그램",
    u"태블릿", u"신차", u"SUV"};
// clang-format on

const Words &wordsOf(WordList list)
{
    switch (list) {
    case WordList::CommonNoun:
        return commonNouns;
    case WordList::FirmBefore:
        return firmsBefore;
    case WordList::FirmBehind:
        return firmsBehind;
    case WordList::Site:
        return sites;
    case WordList::FirmEnding:
        return firmEndings;
    case WordList::SureFirm:
        return sureFirms;
    case WordList::PlaceEnding:
        return placeEndings;
    case WordList::NoFirm:
        return noFirms;
    case WordList::FirmKind:
        return firmKinds;
    case WordList::LegalForm:
        return legalForms;
    case WordList::Office:
        return offices;
    case WordList::TeamName:
        return teamNames;
    case WordList::LawEnding:
        return lawEndings;
    case WordList::WorkBefore:
        return worksBefore;
    case WordList::ProductBefore:
        return productsBefore;
    }
    Q_UNREACHABLE();
}

const WordIndex &indexOf(WordList list)
{
    static const std::vector<WordIndex> indices = [] {
        std::vector<WordIndex> all;
        for (int i = 0; i <= static_cast<int>(WordList::ProductBefore); ++i)
            all.emplace_back(wordsOf(static_cast<WordList>(i)));
        return all;
    }();
    return indices[static_cast<size_t>(list)];
}

// Whether a word ends in one of the list and is two letters longer at least.
bool hasLongerEnding(const WordIndex &index, QStringView word)
{
    bool isFound = false;
    index.forEndings(
        word, [&](qsizetype length, int) { isFound = isFound || word.size() > length + 1; });
    return isFound;
}

constexpr int doubleSiot = 20; // ㅆ under a syllable: 왔, 섰

bool isAsciiWord(QChar c)
{
    return isLatin(c) || isAsciiDigit(c);
}

} // namespace

bool isIn(WordList list, QStringView word)
{
    return indexOf(list).contains(word);
}

bool endsIn(WordList list, QStringView word)
{
    return hasLongerEnding(indexOf(list), word);
}

bool isSureBody(QStringView word)
{
    static const WordIndex index(sureBodies);
    return hasLongerEnding(index, word);
}

bool looksLikeFullName(QStringView word)
{
    constexpr QStringView endings = u"회위부당원팀단사측실국과청대장생자인들에의를을는께가와";
    return word.size() == 3 && std::ranges::all_of(word, isHangul)
        && surnames.contains(word.front()) && !endings.contains(word.back());
}

bool endsAsVerb(QStringView word)
{
    static constexpr std::array<std::u16string_view, 32> endings{u"이고",
        u"하고",
        u"되고",
        u"며",
        u"지만",
        u"는데",
        u"인데",
        u"면서",
        u"으면",
        u"하면",
        u"되면",
        u"따르면",
        u"려고",
        u"도록",
        u"해서",
        u"어서",
        u"아서",
        u"니다",
        u"한다",
        u"된다",
        u"다고",
        u"라고",
        u"하자",
        u"으나",
        u"으니",
        u"린다",
        u"는다",
        u"되자",
        u"된",
        u"했던",
        u"려면",
        u"하던"};
    static const WordIndex index(endings);
    const bool isPast = word.size() > 1 && QStringView(u"고다던는지으").contains(word.back())
        && isHangul(word.at(word.size() - 2)) && tailOf(word.at(word.size() - 2)) == doubleSiot;
    bool hasEnding = false;
    index.forEndings(word, [&](qsizetype, int) { hasEnding = word.size() > 1; });
    return isPast || hasEnding;
}

bool isCommonNoun(QStringView word)
{
    const bool isLatinTitle = isLatin(word.front()) && jobTitleLength(word) == word.size(); // CEO
    if (isIn(WordList::CommonNoun, word) || isLatinTitle)
        return true;
    const qsizetype longest = std::min(indexOf(WordList::CommonNoun).longest(), word.size() - 1);
    for (qsizetype head = 1; head <= longest; ++head)
        if (isIn(WordList::CommonNoun, word.first(head))
            && isCommonNoun(word.sliced(head).trimmed()))
            return true;
    return false;
}

QStringView wordBefore(QStringView text, qsizetype position)
{
    qsizetype end = position;
    while (end > 0 && position - end < 3 && !text.at(end - 1).isLetterOrNumber()
        && text.at(end - 1) != u'.')
        --end;
    qsizetype start = end;
    while (start > 0 && isWordCharacter(text.at(start - 1)))
        --start;
    return text.sliced(start, end - start);
}

QStringView wordBehind(QStringView text, qsizetype position)
{
    const qsizetype start
        = position < text.size() && text.at(position) == u' ' ? position + 1 : position;
    return text.sliced(start, runEnd(text, start) - start);
}

bool joinsAscii(QStringView text, qsizetype position)
{
    if (position < 0 || position >= text.size())
        return false;
    if (isAsciiWord(text.at(position)))
        return true;
    return QStringView(u"-&.+").contains(text.at(position)) && position > 0
        && position + 1 < text.size() && isAsciiWord(text.at(position - 1))
        && isAsciiWord(text.at(position + 1));
}

bool isDesignation(QStringView word)
{
    qsizetype letters = 0;
    while (letters < word.size() && isLatin(word.at(letters)))
        ++letters;
    const qsizetype digit
        = letters < word.size() && word.at(letters) == u'-' ? letters + 1 : letters;
    const bool isGroupOfStates = word.size() <= 3 && word.front() == u'G'; // G7, G20
    return letters > 0 && digit < word.size() && isAsciiDigit(word.at(digit))
        && word.front().isUpper() && !isGroupOfStates && !word.startsWith(u"COVID");
}

} // namespace naranhi::language
