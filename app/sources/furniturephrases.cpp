// SPDX-License-Identifier: GPL-3.0-or-later
// Furniture of news pages, by what it is. Phrases are written as matchKey/wordKey makes them:
// letters only, lower case, no blanks.

#include "sources/furniturephrases.h"

#include "sources/textfeatures.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

// Buttons and labels that fill a line of their own.
constexpr QStringView buttons =
    // text size, reading aloud, printing, keeping
    u"글자크기 글자크기설정 글자크기조절 글자크기변경 본문글자크기 본문글씨크기 글씨크기 "
    u"글씨크기조절 글씨크기변경 본문글씨키우기 본문글씨줄이기 글자크기키우기 "
    u"글자크기줄이기 가 가가 작게 크게 보통 아주크게 매우크게 아주작게 폰트 폰트크기 "
    u"본문듣기 기사듣기 음성으로듣기 음성재생 텍스트음성변환 인쇄 인쇄하기 프린트 스크랩 "
    u"기사스크랩 스크랩하기 기사저장 저장 북마크 다크모드 번역 번역하기 요약 요약보기 "
    u"기사요약 자동요약 "
    // sharing
    u"공유 공유하기 기사공유 기사공유하기 sns공유 sns공유하기 sns기사보내기 url복사 "
    u"url복사하기 주소복사 주소복사하기 링크복사 링크복사하기 기사주소복사 "
    u"메일 "
    u"이메일 메신저 "
    u"email 페이스북공유 트위터공유 "
    u"카카오톡공유 페이스북공유하기 트위터공유하기 카카오톡공유하기 카카오톡에공유 "
    u"페이스북에공유 다른공유찾기 기사보내기 바로가기복사 퍼가기 복사 복사하기 더보기 "
    u"펼치기 접기 닫기 열기 취소 확인 삭제 수정 등록 답글 답글쓰기 신고 신고하기 차단 "
    u"차단하기 전송 완료 이전 다음 맨위로 위로 맨위로이동 top 목록 목록보기 이전기사 "
    u"다음기사 이전글 다음글 이전페이지 다음페이지 뒤로가기 전체보기 전체 새창열기 새창 "
    u"이미지확대 이미지확대보기 기사이미지확대보기 사진확대 크게보기 사진크게보기 "
    u"이미지크게보기 확대보기 원본보기 기사원문 원문보기 기사원문보기 본문보기 재생 "
    u"영상재생 동영상재생 재생하기 일시정지 음소거 닫기버튼 팝업닫기 레이어닫기 옵션 설정 "
    u"도움말 댓글 comments "
    // reactions
    u"좋아요 훈훈해요 슬퍼요 화나요 후속기사원해요 후속강추 쏠쏠정보 흥미진진 공감백배 "
    u"분석탁월 추천해요 감동이에요 싫어요 추천 비추천 추천수 응원수 응원 조회 조회수 의견 "
    u"기사추천 이기사를추천합니다 놀랐어요 "
    // English
    u"share sharethis sharethisarticle sharearticle shareonfacebook shareontwitter tweet "
    u"print printarticle save saveforlater bookmark copylink linkcopied like comment "
    u"reply report close cancel readmore showmore seemore loadmore showless listen "
    u"listentothisarticle play pause next previous skiptocontent skiptomaincontent "
    u"backtotop gotop enlarge enlargethisimage advertisement ad ads sponsored promoted "
    u"togglecaption hidecaption minread minuteread minsread fontsize textsize follow "
    u"following 광고 배너 ad광고 스폰서 파워링크 advertorial 본문요약봇 요약봇 요약beta "
    u"글자크기조정 글자크기변경하기 텍스트음성변환서비스사용하기 sns보내기 이메일보내기 "
    u"메일보내기 기사스크랩하기 이동 바로가기 view views 기사를읽어드립니다 본문 응원해요 "
    u"후속원해요 기사섹션분류안내 "
    // other languages
    u"anzeige werbung publicité publicidad publicidade pubblicità reklama reklam реклама pr 広告 "
    u"広告の後に本文が続きます 廣告 广告 haberindevamı 請繼續往下閱讀 passerlapublicité "
    u"dalszyciągmateriałupodwideo dalszyciągartykułupodmateriałemwideo "
    u"teilen partager compartir condividi compartilhar udostępnij paylaş поделиться поділитися ";

// Where pages let themselves be shared; between paragraphs they are companies.
constexpr QStringView sites
    = u"페이스북 트위터 카카오톡 카카오스토리 카카오 네이버블로그 네이버밴드 네이버 밴드 라인 "
      u"텔레그램 "
      u"핀터레스트 링크드인 엑스 facebook twitter x kakaotalk kakaostory naver band line linkedin "
      u"telegram whatsapp ";

// Sections of a paper; between paragraphs they are headings.
constexpr QStringView sections
    = u"뉴스 news 정치 경제 사회 국제 세계 문화 생활 생활문화 연예 연예스포츠 스포츠 "
      u"오피니언 사설 칼럼 산업 금융 증권 부동산 정보과학 it과학 it 과학 전국 지역 북한 "
      u"사진 포토 영상 동영상 비디오 그래픽 만화 날씨 운세 인물 부고 인사 기획 특집 연재 "
      u"랭킹 랭킹뉴스 최신뉴스 최신기사 속보 헤드라인 신문보기 지면보기 전자신문 오늘의신문 "
      u"종합 일반 기업 재계 테크 라이프 여행 건강 교육 자동차 여론 politics business world "
      u"technology tech sports sport opinion culture entertainment science health lifestyle "
      u"travel video videos photos podcasts markets economy climate food style weather ";

// Menus.
constexpr QStringView menus
    = u"홈 home 메뉴 menu 전체메뉴 전체메뉴보기 메뉴열기 메뉴닫기 검색 search 검색하기 "
      u"통합검색 검색창열기 검색창닫기 기사검색 로그인 로그아웃 회원가입 로그인회원가입 "
      u"마이페이지 내정보 login logout signin signup signout register subscribe "
      u"subscribenow myaccount account settings 구독 구독하기 구독중 구독신청 구독취소 "
      u"구독안내 언론사구독 기자구독 기자구독하기 뉴스레터 뉴스레터구독 뉴스레터신청 "
      u"newsletter newsletters 본문바로가기 메뉴바로가기 본문으로바로가기 주메뉴바로가기 "
      u"콘텐츠바로가기 검색바로가기 하단바로가기 뉴스홈 언론사홈 언론사홈바로가기 "
      // the bottom of the page
      u"회사소개 신문사소개 매체소개 회사연혁 광고문의 광고안내 제휴문의 제휴안내 사업제휴 "
      u"광고제휴 기사제보 제보 제보하기 뉴스제보 독자투고 불편신고 이용약관 "
      u"개인정보처리방침 개인정보취급방침 청소년보호정책 저작권보호정책 저작권규약 "
      u"이메일무단수집거부 이메일주소무단수집거부 윤리강령 고충처리 고충처리인 정정보도 "
      u"사이트맵 고객센터 문의하기 오시는길 찾아오시는길 채용 채용정보 rss 모바일버전 "
      u"pc버전 모바일 about aboutus contact contactus advertise careers privacypolicy "
      u"privacy termsofuse termsofservice terms sitemap help cookiepolicy cookiesettings "
      u"privacysettings accessibility unsubscribe 수신거부 ";

// Labels over lists of other articles.
constexpr QStringView relatedLabels
    = u"관련기사 관련뉴스 관련콘텐츠 관련글 관련기사더보기 관련기사보기 연관기사 이어보기 "
      u"함께읽으면좋은기사 함께보면좋은기사 함께볼만한기사 함께본기사 추천기사 추천뉴스 "
      u"추천콘텐츠 이런기사는어때요 더읽어보기 읽을거리 관련키워드 관련태그 관련링크 "
      u"관련영상 관련사진 주요기사 주요뉴스 다른기사 다른기사보기 이기자의다른기사 "
      u"기자의다른기사 다른기사더보기 기자의다른기사보기 기자의최신기사 relatedarticles "
      u"relatedstories relatednews related relatedtopics relatedcontent readalso alsoread "
      u"seealso moreonthisstory morefrom recommended recommendedforyou youmayalsolike "
      u"youmightalsolike moretoread readnext upnext moreonthistopic suggestedreading "
      u"editorspicks 태그 tags tag 키워드 topics 해시태그 "
      u"mehrzumthema lesensieauch lesenauch auchinteressant weitereartikel àlireaussi lireaussi "
      u"surlemêmesujet voiraussi àvoiraussi másinformación leatambién leetambién tepuedeinteresar "
      u"noticiasrelacionadas mirátambién leggianche articolicorrelati potrebbeinteressarti "
      u"leiatambém leiamais vejatambém saibamais zobacztakże zobaczteż czytajtakże czytajteż "
      u"ilgilihaberler читайтетакже читайтетакож потеме материалыпотеме 関連記事 関連ニュース "
      u"あわせて読みたい 相关阅读 相关新闻 推荐阅读 延伸阅读 延伸閱讀 相關新聞 推薦閱讀 ";

// Labels after which nothing of the article comes.
constexpr QStringView closingLabels
    = u"많이본뉴스 많이본기사 많이본 가장많이본뉴스 가장많이본기사 인기기사 인기뉴스 "
      u"실시간인기기사 실시간인기뉴스 실시간뉴스 실시간주요뉴스 이시각주요뉴스 이시각뉴스 "
      u"이시각많이본뉴스 이시각추천뉴스 이시각헤드라인 오늘의주요뉴스 오늘의핫뉴스 "
      u"오늘의추천뉴스 핫뉴스 핫이슈 베스트클릭 주간인기기사 댓글많은기사 댓글많은뉴스 "
      u"최신뉴스더보기 당신이좋아할만한콘텐츠 당신이좋아할만한뉴스 포토뉴스 많이본영상 "
      u"언론사주요뉴스 언론사추천 언론사추천기사 언론사가뽑은주요뉴스 에디터픽 기획연재 "
      u"개의댓글 댓글쓰기 댓글달기 댓글작성 댓글작성하기 댓글남기기 댓글등록 댓글보기 "
      u"댓글목록 전체댓글 전체댓글수 댓글입력 댓글정렬 기사댓글 독자의견 독자댓글 "
      u"댓글운영정책 댓글이용안내 댓글닫기 댓글삭제 leaveacomment "
      u"jointheconversation viewcomments showcomments postacomment mostread mostpopular "
      u"mostviewed trending trendingnow topstories latestnews popularnow morenews "
      u"오늘의핫클릭 내댓글모음 독자의견쓰기 ";

constexpr QStringView summaryLabels
    = u"ai가추린주요내용 ai가요약한기사 ai가요약했어요 ai가정리한핵심 한눈에보는기사 "
      u"내용요약 ai요약 ai자동요약 ai기사요약 기사ai요약 줄요약 세줄요약 핵심요약 한줄요약 "
      u"기사핵심요약 기사핵심 요약문 본문요약 뉴스요약 ai핵심요약 기사의핵심 이기사의핵심 "
      u"keypoints summary aisummary keytakeaways thegist atglance ataglance inbrief tldr ";

// How such lines begin.
constexpr QStringView promotionBeginnings
    = u"네이버에서 네이버채널 네이버메인에서 네이버홈에서 카카오톡에서 유튜브에서 "
      u"카카오톡okjebo 카카오톡제보 카카오톡검색 전화제보 이메일제보 제보전화 제보메일 "
      u"제보하기 기사제보및보도자료 기사제보 제보는 뉴스제보 독자제보 구독하기 무료구독 "
      u"뉴스레터구독 뉴스레터신청 공식sns 앱다운로드 앱설치 클릭하면 타이틀클릭 제목을클릭 "
      u"이미지를클릭 사진을클릭 기사원문보기 바로가기 당신의제보 여러분의제보 시청자제보 "
      u"subscribeto signupfor followuson followus downloadour downloadthe clickhere getour "
      u"joinour 수신거부 unsubscribe 이메일을받고싶지않으시면 본메일은 이메일수신 ";

// What only a page says, wherever it stands in a line.
constexpr QStringView notices
    = u"본문보기를권장 기사본문전체를보시길 기사전문을보시길 전문을확인하시길 "
      u"자동요약된내용 자동요약기술 ai기술로자동 요약된내용입니다 "
      u"자동요약기사제목과주요문장 글자크기로변경됩니다 글자크기를변경 글씨크기를변경 "
      u"다음뉴스를만나보세요 기사의본문내용은이글자크기 인쇄하시겠습니까 로그인하시겠습니까 "
      u"로그인후이용 로그인후댓글 로그인이필요 로그인해주세요 삭제하시겠습니까 "
      u"신고하시겠습니까 차단하시겠습니까 차단해제하시겠습니까 신고접수 신고사유 "
      u"이미참여하셨습니다 댓글을입력 댓글을작성 댓글을남겨 댓글작성이가능 첫댓글을 "
      u"등록된댓글이없습니다 댓글삭제시 댓글을삭제 삭제한댓글은 작성된댓글 게시물을보실수없 "
      u"회원전용 기사를공유 주소가복사 url이복사 복사되었습니다 기사가스크랩 "
      u"스크랩되었습니다 이기사를공유 채널에서구독 구독해주세요 구독하세요 구독을눌러 "
      u"구독신청하기 채널추가 채널을추가 친구추가 알림받기 알림설정 좋아요를눌러 "
      u"뉴스바로가기 기사더보기 기사바로가기 홈페이지바로가기 에서도뉴스를 제보를기다립니다 "
      u"제보를받습니다 제보해주세요 제보검색 기사의섹션분류 언론사에서분류 언론사가선정 "
      u"이기사는언론사에서 기사의섹션정보 프리미엄콘텐츠 네이버뉴스에서 네이버에서구독 "
      u"네이버구독 모바일한경 후원해주세요 의견을남겨주세요 피드백을 구독자분들 "
      u"배달해드려요 보내드려요 기사로이동합니다 클릭시기사로 클릭하시면 광고성정보 "
      u"브라우저에서는 자바스크립트를 플레이어를 동영상을재생하려면 영상을재생할수없 "
      u"weusecookies acceptcookies allrightsreserved에 enablejavascript "
      u"javascriptisdisabled subscribetoour signupforour storycontinuesbelow "
      u"articlecontinuesbelow continuereadingbelow advertisementscroll skipadvertisement "
      u"thisarticlewasautomatically adfeedback pleaseconsidersubscribing loginto "
      u"createanaccount followuson shareyourthoughts leaveacomment 브라우저에서만 "
      u"읽어주기기능 browserdoesnotsupport 후원으로만듭니다 기사어떠세요 신문윤리강령을준수 "
      u"기사제보하기 ";

// Rights and imprint.
constexpr QStringView rights
    = u"무단전재 무단복제 무단배포 무단사용 무단도용 재배포금지 무단전제 전재재배포 "
      u"저작권자 allrightsreserved allrightreserved ai학습이용금지 ai학습및활용금지 "
      u"ai학습활용금지 copyright 저작권은 저작권법의보호 저작권법에따라 ";

constexpr QStringView imprint
    = u"등록번호 등록일자 발행인 편집인 청소년보호책임자 사업자등록번호 통신판매업 대표전화 "
      u"제호 발행일자 개인정보관리책임자 인터넷신문위원회 호스팅제공 ";

enum class Where { Whole, Start, Anywhere };

struct Phrase
{
    QStringView text;
    Where where = Where::Whole;
    Furniture furniture;
    qsizetype longest = 0; // lines longer than this are not judged by it
};

// Finds the first phrase of the table that fits, in time linear in the line.
class PhraseTable
{
public:
    PhraseTable();
    [[nodiscard]] std::optional<Furniture> find(QStringView key, qsizetype lineLength) const;

private:
    void add(QStringView phrases, const Phrase &like);
    [[nodiscard]] const Phrase *findAt(QStringView key, qsizetype at, qsizetype lineLength) const;

    static uint beginning(QStringView text)
    {
        return (uint(text[0].unicode()) << 16) | (text.size() > 1 ? text[1].unicode() : 0U);
    }

    QHash<QString, Furniture> m_whole;
    QHash<uint, QList<Phrase>> m_inside; // by the first two units
};

PhraseTable::PhraseTable()
{
    using enum LeftOutReason;
    const auto phrase = [](Where where, LeftOutReason reason, Signal signal, qsizetype longest) {
        return Phrase{.text = {},
            .where = where,
            .furniture = {.reason = reason, .signal = signal},
            .longest = longest};
    };
    add(buttons, phrase(Where::Whole, Boilerplate, Signal::None, 40));
    for (const QStringView ambiguous : {sites, sections}) {
        Phrase like = phrase(Where::Whole, Navigation, Signal::None, 40);
        like.furniture.mayBeHeading = true;
        add(ambiguous, like);
    }
    add(menus, phrase(Where::Whole, Navigation, Signal::None, 40));
    add(relatedLabels, phrase(Where::Whole, Related, Signal::OpensRelated, 40));
    add(closingLabels, phrase(Where::Whole, Boilerplate, Signal::ClosesArticle, 40));
    add(summaryLabels, phrase(Where::Whole, Boilerplate, Signal::LabelsSummary, 40));
    add(rights, phrase(Where::Anywhere, Copyright, Signal::ClosesArticle, 200));
    add(imprint, phrase(Where::Anywhere, Boilerplate, Signal::None, 300));
    add(notices, phrase(Where::Anywhere, Boilerplate, Signal::None, 180));
    add(promotionBeginnings, phrase(Where::Start, Boilerplate, Signal::None, 60));
}

void PhraseTable::add(QStringView phrases, const Phrase &like)
{
    const auto texts = phrases.split(u' ', Qt::SkipEmptyParts);
    for (const QStringView text : texts) {
        if (like.where == Where::Whole) {
            m_whole.insert(text.toString(), like.furniture);
            continue;
        }
        Phrase phrase = like;
        phrase.text = text;
        m_inside[beginning(text)].push_back(phrase);
    }
}

const Phrase *PhraseTable::findAt(QStringView key, qsizetype at, qsizetype lineLength) const
{
    const auto found = m_inside.constFind(beginning(key.sliced(at)));
    if (found == m_inside.constEnd())
        return nullptr;
    for (const Phrase &phrase : *found) {
        const bool allowed
            = lineLength <= phrase.longest && (at == 0 || phrase.where != Where::Start);
        if (allowed && key.sliced(at).startsWith(phrase.text))
            return &phrase;
    }
    return nullptr;
}

std::optional<Furniture> PhraseTable::find(QStringView key, qsizetype lineLength) const
{
    if (const auto whole = m_whole.constFind(key.toString());
        whole != m_whole.constEnd() && lineLength <= 40)
        return *whole;
    for (qsizetype at = 0; at < key.size(); ++at) {
        if (const Phrase *phrase = findAt(key, at, lineLength))
            return phrase->furniture;
    }
    return {};
}

// A sentence that tells something in the plain style of the press: whatever words it uses, no page
// says so of itself.
bool isNarrative(QStringView line)
{
    return isProse(line) && line.back() != u'?' && endsSentence(line) && !isPolite(line)
        && !line.contains(u'©') && !line.contains(u'ⓒ') && isKoreanText(line);
}

} // namespace

std::optional<Furniture> furnitureOf(QStringView line)
{
    static const PhraseTable table;
    if (line.size() > 300 || isNarrative(line))
        return {};
    return table.find(wordKey(line), line.size());
}

} // namespace naranhi::sources
