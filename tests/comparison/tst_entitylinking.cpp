// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/linkingstories.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace naranhi;
using namespace naranhi::comparison;
using namespace naranhi::test;

class TestEntityLinking final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsWhatIsOne_data();
    void joinsWhatIsOne();
    void keepsApartWhatIsNot_data();
    void keepsApartWhatIsNot();
    void orderOfArticlesChangesNothing();
    void takesTheTypeMostMentionsHave();
    void namesThePersonInFull();
    void namesTheOrganisationByItsFullestCommonForm();
    void countsFormsForEachArticle();
    void listsASurnameWithItsTitle();
    void ordersByMentionsAndColoursByRank();
    void leavesQuantitiesAlone();
    void anEmptyStoryHasNoEntities();
};

namespace {

void addRow(const char *name, const char16_t *story, const char16_t *entities)
{
    QTest::newRow(name) << QString::fromUtf16(story)
                        << QString::fromUtf16(entities).split(u'\n', Qt::SkipEmptyParts);
}

void addColumns()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<QStringList>("entities");
}

QStringList sorted(QStringList lines)
{
    lines.sort();
    return lines;
}

const Entity &entityWith(const LinkedEntities &linked, const QString &form)
{
    const auto found = std::ranges::find_if(linked.entities, [&form](const Entity &entity) {
        return std::ranges::any_of(
            entity.forms, [&form](const EntityForm &f) { return f.text == form; });
    });
    Q_ASSERT(found != linked.entities.end());
    return *found;
}

} // namespace

void TestEntityLinking::joinsWhatIsOne_data()
{
    addColumns();
    addRow("blanks, width and case",
        u"[오픈AI|OG]와 [오픈 AI|OG], [오픈ＡＩ|OG], [오픈ai|OG]",
        u"오픈AI = 오픈ai = 오픈 AI = 오픈ＡＩ");
    addRow("middle dots and legal forms",
        u"[한국·미국재단|OG]의 [한국ㆍ미국재단|OG]\n[(주)나란히|OG]와 [나란히|OG]",
        u"한국·미국재단 = 한국ㆍ미국재단\n(주)나란히 = 나란히");
    addRow("the same in two articles", u"[서울|LC]\n---\n[서울|LC]", u"서울");
    addRow("tagged differently once", u"[하이브|OG]와 [하이브|OG]\n---\n[하이브|LC]", u"하이브");
    addRow("initialism in brackets, alone in another article",
        u"[아랍에미리트|LC]([UAE|LC])의 회사\n---\n[UAE|LC]에서",
        u"UAE = 아랍에미리트");
    addRow("two spellings with one initialism",
        u"[아랍에미레이트|LC]([UAE|LC])\n[아랍에미리트|LC]([UAE|LC])",
        u"UAE = 아랍에미레이트 = 아랍에미리트");
    addRow("bank by the first syllables of both parts",
        u"[한국은행|OG]과 [한은|OG]",
        u"한국은행 = 한은");
    addRow("short form introduced",
        u"[한국가스공사|OG](이하 [가스공|OG])는 … [가스공|OG]",
        u"가스공 = 한국가스공사");
    addRow("short form introduced in quotes, not marked there",
        u"[전국경제인연합회|OG](이하 '전경련')가 … [전경련|OG]은",
        u"전경련 = 전국경제인연합회");
    addRow("former name", u"[엑스|OG](옛 [트위터|OG])는", u"엑스 = 트위터");
    addRow("initialism beside a short name",
        u"[북대서양조약기구|OG]([나토|OG]·[NATO|OG])\n---\n[나토|OG]",
        u"NATO = 나토 = 북대서양조약기구");
    addRow("company in another script", u"[ARM|OG]([암|OG])을 가진", u"ARM = 암");
    addRow("person in another script",
        u"[젠슨 황|PS CEO]([Jensen Huang|PS])은",
        u"Jensen Huang = 젠슨 황");
    addRow("alliance known by three names",
        u"[나토|OG]\n---\n[NATO|OG]\n---\n[북대서양조약기구|OG]",
        u"NATO = 나토 = 북대서양조약기구");
    addRow("railway known by its brand",
        u"[코레일|OG]\n---\n[한국철도공사|OG]",
        u"코레일 = 한국철도공사");
    addRow("club by the first of its words",
        u"[울버햄튼 원더러스|OG]가 이겼다. [울버햄튼|OG] 감독은 웃었다.",
        u"울버햄튼 = 울버햄튼 원더러스");
    addRow("club by the first syllables of its words",
        u"[아틀레티코 나랑히|OG]와 [아나|OG]",
        u"아나 = 아틀레티코 나랑히");
    addRow("body without its country",
        u"[대한배구협회|OG]는 … [배구협회|OG]가",
        u"대한배구협회 = 배구협회");
    addRow("watchdog in another article",
        u"[금융감독원|OG]\n---\n[금감원|OG]",
        u"금감원 = 금융감독원");
    addRow("county in its province", u"[강원 고성군|LC]과 [고성|LC]", u"강원 고성군 = 고성");
    addRow("surname before another is named in full",
        u"[도널드 트럼프|PS]\n---\n[트럼프|PS] 측은 … [이방카 트럼프|PS]는",
        u"도널드 트럼프 = 트럼프\n이방카 트럼프");
    addRow("ministry by first syllables",
        u"[중소벤처기업부|OG]는 … [중기부|OG]가",
        u"중기부 = 중소벤처기업부");
    addRow("ministry by its first part, in another article",
        u"[산업통상자원부|OG]\n---\n[산업부|OG]",
        u"산업부 = 산업통상자원부");
    addRow("committee", u"[공정거래위원회|OG]의 [공정위|OG]", u"공정거래위원회 = 공정위");
    addRow("watchdog", u"[금융감독원|OG]과 [금감원|OG]", u"금감원 = 금융감독원");
    addRow("car maker", u"[현대자동차|OG]와 [현대차|OG]", u"현대자동차 = 현대차");
    addRow("car group", u"[현대자동차그룹|OG]의 [현대차그룹|OG]", u"현대자동차그룹 = 현대차그룹");
    addRow("university", u"[서울대학교|OG]의 [서울대|OG]", u"서울대 = 서울대학교");
    addRow("company with 사", u"[엔비디아|OG]와 미국 [엔비디아사|OG]", u"엔비디아 = 엔비디아사");
    addRow("city with and without its kind", u"[서울|LC]과 [서울시|LC]", u"서울 = 서울시");
    addRow("place with more of where it lies",
        u"[실리콘밸리|LC]\n[미국 캘리포니아주 실리콘밸리|LC]\n---\n[미국 실리콘밸리|LC]\n[미국|LC]",
        u"미국\n미국 실리콘밸리 = 미국 캘리포니아주 실리콘밸리 = 실리콘밸리");
    addRow("person tagged as something else in a rare spelling",
        u"[오픈AI|OG]의 [올트먼|PS CEO]\n[오픈AI|OG]가 … [알트먼|OG]은",
        u"알트먼 = 올트먼\n오픈AI");
    addRow("country by its letter", u"[미국|LC]과 [美|LC], [미|LC] 의회", u"美 = 미 = 미국");
    addRow("four spellings of one person",
        u"[샘 올트먼|PS CEO]\n[샘 알트만|PS]\n---\n[샘 올트만|PS]\n---\n"
        u"[오픈AI|OG]를 이끄는 [샘 올트먼|PS CEO]과 [오픈AI|OG]의 [알트먼|PS]",
        u"샘 알트만 = 샘 올트만 = 샘 올트먼 = 알트먼\n오픈AI");
    addRow("surname of a foreigner",
        u"[조 바이든|PS 대통령]이 … [바이든|PS 대통령]은\n---\n[바이든|PS]",
        u"바이든 = 조 바이든");
    addRow("given name of a foreigner in the same article",
        u"[일론 머스크|PS]는 … [일론|PS]이",
        u"일론 = 일론 머스크");
    addRow("bare spellings with one title",
        u"[올트먼|PS CEO]은\n---\n[알트만|PS CEO]이",
        u"알트만 = 올트먼");
    addRow("bare spellings with one company",
        u"[오픈AI|OG]의 [올트먼|PS]\n---\n[오픈AI|OG]의 [올트만|PS]",
        u"오픈AI\n올트만 = 올트먼");
    addRow("newspaper in two spellings",
        u"[파이낸셜타임스|OG]\n---\n[파이낸셜타임즈|OG]",
        u"파이낸셜타임스 = 파이낸셜타임즈");
    addRow("country in two spellings",
        u"[아랍에미리트|LC]\n---\n[아랍에미레이트|LC]",
        u"아랍에미레이트 = 아랍에미리트");
    addRow("given name in two spellings",
        u"[도널드 트럼프|PS]\n---\n[도날드 트럼프|PS]\n[트럼프|PS]",
        u"도날드 트럼프 = 도널드 트럼프 = 트럼프");
    addRow("former name beside another", u"[엑스|OG](X·옛 [트위터|OG])에", u"엑스 = 트위터");
    addRow("surname before another of that title comes up",
        u"[이재명|PS 대표]는 … [이|PS 대표]가\n[이준석|PS 대표]는",
        u"이 대표 = 이재명\n이준석");
    addRow("surname of three by its title",
        u"[조 바이든|PS 대통령], [질 바이든|PS 여사], [헌터 바이든|PS]. [바이든|PS 대통령]은",
        u"바이든 = 조 바이든\n질 바이든\n헌터 바이든");
    addRow("Japanese surname in another article",
        u"[기시다 후미오|PS 총리]는 … [기시다|PS 총리]가\n---\n[기시다|PS]는",
        u"기시다 = 기시다 후미오");
    addRow("Chinese surname with its title",
        u"[시진핑|PS 국가주석]이 … [시|PS 주석]은\n[시진핑|PS] 주석",
        u"시 주석 = 시진핑");
    addRow("surname with its title", u"[경계현|PS 사장]은 … [경|PS 사장]이", u"경 사장 = 경계현");
    addRow("surname, title only in the text",
        u"[경계현|PS] 삼성전자 디바이스솔루션(DS)부문장(사장)은 … [경|PS 사장]이",
        u"경 사장 = 경계현");
    addRow("surname, title before the name",
        u"사장 [경계현|PS]은 … [경|PS 사장]이",
        u"경 사장 = 경계현");
    addRow("two of one surname with two titles",
        u"[최태원|PS 회장]과 [최시영|PS 사장]. [최|PS 회장]이 … [최|PS 사장]은",
        u"최 회장 = 최태원\n최 사장 = 최시영");
    addRow("surname of a foreigner in one syllable",
        u"[젠슨 황|PS CEO]은 … [황|PS CEO]가",
        u"젠슨 황 = 황 CEO");
    addRow("surname, full name in another article",
        u"[경|PS 사장]\n---\n[경계현|PS 사장]",
        u"경 사장 = 경계현");
    addRow("title in two words", u"[경계현|PS 최고경영자]은 … [경|PS CEO]는", u"경 CEO = 경계현");
    addRow("someone by 씨", u"[김민수|PS 씨]는 … [김|PS 씨]가", u"김 씨 = 김민수");
}

void TestEntityLinking::joinsWhatIsOne()
{
    QFETCH(QString, story);
    QFETCH(QStringList, entities);
    for (QString &line : entities)
        line = sorted(line.split(u" = "_s)).join(u" = "_s);
    QCOMPARE(partition(linkEntities(storyOfText(story))), sorted(entities));
}

void TestEntityLinking::keepsApartWhatIsNot_data()
{
    addColumns();
    addRow("Koreans one jamo apart",
        u"[김민수|PS 의원], [김민주|PS 의원], [박정현|PS 의원], [박정헌|PS 의원]",
        u"김민수\n김민주\n박정현\n박정헌");
    addRow("group and its companies",
        u"[삼성|OG], [삼성전자|OG], [SK|OG], [SK하이닉스|OG], [SK그룹|OG], [소프트뱅크|OG], "
        u"[소프트뱅크그룹|OG]",
        u"삼성\n삼성전자\nSK\nSK하이닉스\nSK그룹\n소프트뱅크\n소프트뱅크그룹");
    addRow("companies that sound alike",
        u"[삼성전자|OG], [삼성전기|OG], [신한은행|OG], [신안은행|OG]",
        u"삼성전기\n삼성전자\n신안은행\n신한은행");
    addRow("universities that sound alike",
        u"[경북대학교병원|OG], [경복대학교병원|OG]",
        u"경복대학교병원\n경북대학교병원");
    addRow("banks in one another's letters",
        u"[한국은행|OG], [한국산업은행|OG], [한국수출입은행|OG]",
        u"한국산업은행\n한국수출입은행\n한국은행");
    addRow("an office and its branch",
        u"[경찰청|OG], [경남경찰청|OG], [서울대|OG], [서울시립대|OG]",
        u"경남경찰청\n경찰청\n서울대\n서울시립대");
    addRow("parties in one another's letters",
        u"[국민당|OG], [국민의당|OG], [민주당|OG], [민주노동당|OG]",
        u"국민당\n국민의당\n민주노동당\n민주당");
    addRow("short form of two",
        u"[국민건강보험공단|OG], [국방건설보험공단|OG], [국건보험공단|OG]",
        u"국건보험공단\n국민건강보험공단\n국방건설보험공단");
    addRow("two short forms that fit one long name",
        u"[금융통화위원회|OG]가 열렸다.\n---\n[금통위|OG]와 [금융위|OG]는 다르다.",
        u"금융위\n금융통화위원회\n금통위");
    addRow("club in brackets behind a player",
        u"[손흥민|PS]([토트넘|OG]), [황희찬|PS]([PSG|OG])",
        u"PSG\n손흥민\n토트넘\n황희찬");
    addRow("role and actor", u"[김과장|PS]([남궁민|PS])이", u"김과장\n남궁민");
    addRow("league behind two clubs",
        u"[토트넘|OG]([EPL|OG])과 [맨시티|OG]([EPL|OG])",
        u"EPL\n맨시티\n토트넘");
    addRow("league and country behind a club",
        u"[토트넘|OG]([EPL|AF]·[잉글랜드|LC])",
        u"EPL\n잉글랜드\n토트넘");
    addRow("former holder of a title",
        u"[이명박|PS] 전 대통령과 [이재명|PS] 대통령. [이|PS 대통령]은",
        u"이 대통령 = 이재명\n이명박");
    addRow("two party leaders",
        u"[이재명|PS 대표]와 [이준석|PS 대표]. [이|PS 대표]는",
        u"이 대표\n이재명\n이준석");
    addRow("districts of one name",
        u"[서울 중구|LC], [부산 중구|LC], [중구|LC]",
        u"부산 중구\n서울 중구\n중구");
    addRow(
        "ministries of two countries", u"[미국 국방부|OG]와 [국방부|OG]", u"국방부\n미국 국방부");
    addRow("company that sounds like a person in another article",
        u"[도요타|PS CEO]가 [서울|LC]에\n---\n[토요다|OG]는",
        u"도요타\n서울\n토요다");
    addRow("place within a place",
        u"[미국|LC]([LA|LC]), [평택|LC]([경기|LC])",
        u"LA\n경기\n미국\n평택");
    addRow("company behind its product's owner", u"[유튜브|OG]([구글|OG])", u"구글\n유튜브");
    addRow("two of one surname, bare",
        u"[조 바이든|PS]과 [헌터 바이든|PS]. [바이든|PS]은",
        u"바이든\n조 바이든\n헌터 바이든");
    addRow(
        "father and son", u"[바이든|PS 대통령]의 차남 [헌터 바이든|PS]이", u"바이든\n헌터 바이든");
    addRow("wife by her husband's name",
        u"[조 바이든|PS 대통령]과 [바이든|PS 여사]. [바이든|PS]은",
        u"바이든\n바이든 = 조 바이든");
    addRow("given names of two",
        u"[조지 부시|PS]와 [조시 부시|PS], [마리오 로시|PS]와 [마리아 로시|PS]",
        u"마리아 로시\n마리오 로시\n조시 부시\n조지 부시");
    addRow("two Kims and a bare one",
        u"[김민수|PS 의원]과 [김영희|PS 의원]. [김|PS 의원]은",
        u"김 의원\n김민수\n김영희");
    addRow("title of nobody with that surname",
        u"[김민수|PS 의원]이 … [김|PS 대통령]을",
        u"김 대통령\n김민수");
    addRow("deputy", u"[경계현|PS 부사장]과 [경|PS 사장]", u"경 사장\n경계현");
    addRow("deputy in the text only",
        u"[경계현|PS] 삼성전자 부사장과 [경|PS 사장]",
        u"경 사장 = 경계현");
    addRow("title of the next person",
        u"[김민수|PS 의원]과 [박철수|PS 사장]. [김|PS 사장]은",
        u"김 사장\n김민수\n박철수");
    addRow("nameless in two articles",
        u"[김|PS 씨]\n[A|PS 씨]\n---\n[김|PS 씨]\n[A|PS 씨]",
        u"A 씨\nA 씨\n김 씨\n김 씨");
    addRow("lawmaker and someone",
        u"[김민수|PS 의원]과 [김모|PS 씨]. [김|PS 씨]는",
        u"김 씨 = 김모\n김민수");
    addRow("reporter of one name", u"[박정현|PS 의원]은\n---\n[박정현|PS 기자]", u"박정현\n박정현");
    addRow("like-sounding with other titles",
        u"[테일런드|PS 장관]은 … [테일렌드|PS 의원]이",
        u"테일런드\n테일렌드");
    addRow("like-sounding without evidence",
        u"[테일런드|PS]\n---\n[테일렌드|PS]",
        u"테일런드\n테일렌드");
    addRow("like-sounding with two given names",
        u"[존 테일런드|PS 장관], [메리 테일렌드|PS 장관], [태일런드|PS 장관]",
        u"메리 테일렌드\n존 테일런드\n태일런드");
    addRow("another final consonant", u"[해리스|PS 장관], [해리슨|PS 장관]", u"해리스\n해리슨");
    addRow("brother and sister", u"[안토니오|PS 선수], [안토니아|PS 선수]", u"안토니아\n안토니오");
    addRow("place and person often named",
        u"[한강|LC]에서 … [한강|LC]의\n[한강|PS 작가]과 [한강|PS]은",
        u"한강\n한강");
    addRow("short form that one article gives itself",
        u"[삼성전자|OG](이하 [삼성|OG])는\n---\n[삼성|OG]",
        u"삼성\n삼성 = 삼성전자");
    addRow("group and its ball club",
        u"[두리|OG]의 매출이 늘었다. [두리 이글스|OG] 감독도 웃었다.",
        u"두리\n두리 이글스");
    addRow("two clubs of one town",
        u"[나랑히 시티|OG]와 [나랑히 유나이티드|OG]. [나랑히|OG] 감독은",
        u"나랑히\n나랑히 시티\n나랑히 유나이티드");
    addRow("initialism that the text explains otherwise",
        u"[서부주택조합|OG]([WHO|OG])\n---\n[세계보건기구|OG]",
        u"WHO = 서부주택조합\n세계보건기구");
    addRow("body of another country",
        u"[대한배구협회|OG]\n---\n[배구협회|OG]",
        u"대한배구협회\n배구협회");
    addRow("two counties of one name",
        u"[강원 고성군|LC], [경남 고성군|LC], [고성|LC]",
        u"강원 고성군\n경남 고성군\n고성");
    addRow("city of a province and a city of its own",
        u"[경기 광주시|LC], [광주광역시|LC], [광주|LC]",
        u"경기 광주시\n광주\n광주광역시");
    addRow("city and county of one name",
        u"[고성|LC], [고성군|LC], [고성시|LC]",
        u"고성\n고성군\n고성시");
    addRow("neighbouring countries",
        u"[오스트리아|LC], [오스트레일리아|LC], [슬로바키아|LC], [슬로베니아|LC]",
        u"슬로바키아\n슬로베니아\n오스트레일리아\n오스트리아");
    addRow("versions", u"[GPT-3|AF], [GPT-4|AF]", u"GPT-3\nGPT-4");
}

void TestEntityLinking::keepsApartWhatIsNot()
{
    joinsWhatIsOne();
}

void TestEntityLinking::orderOfArticlesChangesNothing()
{
    QStringList articles;
    articles
        << u"[샘 올트먼|PS CEO]과 [경계현|PS 사장]. [경|PS 사장]은 [오픈AI|OG]의 [올트먼|PS]을"_s
        << u"[올트만|PS]이 [오픈 AI|OG]에서 [바이든|PS 대통령]을"_s
        << u"[조 바이든|PS 대통령]과 [헌터 바이든|PS]. [바이든|PS]"_s
        << u"[아랍에미레이트|LC]([UAE|LC])와 [샘 알트만|PS]\n[최|PS 회장]"_s
        << u"[UAE|OG]와 [중기부|OG], [최태원|PS 회장], [최시영|PS 부장]"_s
        << u"[중소벤처기업부|OG]의 [알트먼|PS CEO], [아랍에미리트|LC]"_s;
    const QStringList expected = partition(linkEntities(storyOfText(articles.join(u"\n---\n"_s))));
    std::mt19937 random(20240126);
    for (int round = 0; round < 100; ++round) {
        std::ranges::shuffle(articles, random);
        QCOMPARE(partition(linkEntities(storyOfText(articles.join(u"\n---\n"_s)))), expected);
    }
}

void TestEntityLinking::takesTheTypeMostMentionsHave()
{
    const auto linked = linkEntities(storyOfText(u"[하이브|LC], [하이브|OG]\n---\n[하이브|OG]"_s));
    QCOMPARE(linked.entities.size(), 1);
    QCOMPARE(linked.entities.constFirst().type, EntityType::Organisation);
}

void TestEntityLinking::namesThePersonInFull()
{
    const auto linked
        = linkEntities(storyOfText(u"[올트먼|PS CEO], [올트먼|PS CEO], [올트먼|PS CEO], [샘 "
                                   u"알트만|PS CEO], [샘 올트먼|PS CEO]\n"
                                   u"[경|PS 사장], [경|PS 사장], [경계현|PS 사장]"_s));
    QCOMPARE(linked.entities.at(0).name, u"샘 올트먼"_s);
    QCOMPARE(linked.entities.at(1).name, u"경계현"_s);
}

void TestEntityLinking::namesTheOrganisationByItsFullestCommonForm()
{
    const auto linked
        = linkEntities(storyOfText(u"[중소벤처기업부|OG], [중기부|OG], [중기부|OG], [중기부|OG]\n"
                                   u"[엔비디아사|OG], [엔비디아|OG], [엔비디아|OG], [엔비디아|OG], "
                                   u"[엔비디아|OG], [엔비디아|OG]\n"
                                   u"[오픈 AI|OG], [오픈AI|OG], [오픈AI|OG]"_s));
    QCOMPARE(entityWith(linked, u"중기부"_s).name, u"중소벤처기업부"_s);
    QCOMPARE(entityWith(linked, u"엔비디아"_s).name, u"엔비디아"_s);
    QCOMPARE(entityWith(linked, u"오픈AI"_s).name, u"오픈AI"_s);
    const auto country = linkEntities(storyOfText(
        u"[UAE|LC], [UAE|LC], [아랍에미레이트|LC]([UAE|LC]), [아랍에미레이트|LC]\n[아랍에미리트|LC]\n---\n[아랍에미리트|LC]"_s));
    QCOMPARE(country.entities.constFirst().name, u"아랍에미리트"_s);
}

void TestEntityLinking::countsFormsForEachArticle()
{
    const auto linked
        = linkEntities(storyOfText(u"[오픈 AI|OG]\n---\n[오픈AI|OG], [오픈AI|OG], [오픈 AI|OG]"_s));
    const QList<EntityForm> expected{
        {.text = u"오픈AI"_s, .article = ArticleId{2}, .count = 2},
        {.text = u"오픈 AI"_s, .article = ArticleId{1}, .count = 1},
        {.text = u"오픈 AI"_s, .article = ArticleId{2}, .count = 1},
    };
    QCOMPARE(linked.entities.constFirst().forms, expected);
}

void TestEntityLinking::listsASurnameWithItsTitle()
{
    const auto linked = linkEntities(storyOfText(
        u"[경계현|PS 사장], [경|PS 사장], [경|PS 사장], [박|PS 의원], [샘 올트먼|PS CEO]"_s));
    const QList<EntityForm> expected{
        {.text = u"경 사장"_s, .article = ArticleId{1}, .count = 2},
        {.text = u"경계현"_s, .article = ArticleId{1}, .count = 1},
    };
    QCOMPARE(linked.entities.constFirst().forms, expected);
    QCOMPARE(linked.entities.constFirst().name, u"경계현"_s);
    QCOMPARE(entityWith(linked, u"박 의원"_s).name, u"박 의원"_s);
}

void TestEntityLinking::ordersByMentionsAndColoursByRank()
{
    const auto linked = linkEntities(storyOfText(u"[서울|LC], [부산|LC], [부산|LC], [대구|LC]"_s));
    QStringList names;
    for (const Entity &entity : linked.entities) {
        names.append(entity.name);
        QCOMPARE(static_cast<int>(entity.id), names.size());
        QCOMPARE(entity.colour, names.size() - 1);
    }
    QCOMPARE(names, QStringList({u"부산"_s, u"서울"_s, u"대구"_s}));
    const QList<EntityId> ids{EntityId{2}, EntityId{1}, EntityId{1}, EntityId{3}};
    QCOMPARE(linked.entityOf.value(ArticleId{1}), ids);
}

void TestEntityLinking::leavesQuantitiesAlone()
{
    const auto linked = linkEntities(storyOfText(u"[열 명|QT]이 [서울|LC]에"_s));
    const QList<EntityId> ids{EntityId::None, EntityId{1}};
    QCOMPARE(linked.entityOf.value(ArticleId{1}), ids);
}

void TestEntityLinking::anEmptyStoryHasNoEntities()
{
    QVERIFY(linkEntities({}).entities.isEmpty());
    QVERIFY(linkEntities(storyOfText(u"이름이 없는 글"_s)).entities.isEmpty());
}

QObject *makeTestEntityLinking()
{
    return new TestEntityLinking;
}

#include "tst_entitylinking.moc"
