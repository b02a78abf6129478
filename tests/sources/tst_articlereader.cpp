// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/articlereader.h"
#include "sources/markedpage.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace naranhi::sources {

// Whole pages of each shape and trap, every line with what must become of it (markedpage.h).
class TestArticleReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void page_data();
    void page();
    void facts_data();
    void facts();
    void runTogetherCopy_keepsWhatOnlyItSays();
    void summary_isOneBlock();
    void leftOut_knowsTheBlockThatFollows();
    void bareProse_givesAllItsParagraphsAndATitle();
    void oneLine_isTitleAndText();
    void markup_isBelievedBeforeTheName();
    void refuses_data();
    void refuses();
};

namespace {

// A body that rows share.
const QString body = uR"(P|들꽃시는 7일 옛 우체국 자리에 무인 도서관을 열었다고 밝혔다.

P|도서관은 하루 24시간 문을 연다. 이용자는 휴대전화로 문을 열고 책을 빌린다.

P|박서준 들꽃시장은 "밤에 일하는 시민도 책을 빌릴 수 있게 됐다"고 말했다.)"_s;

Result<Article> read(const QByteArray &bytes, const QString &source)
{
    return readArticle({.source = source, .bytes = bytes, .format = {}, .charset = {}});
}

} // namespace

void TestArticleReader::page_data()
{
    QTest::addColumn<QString>("marked");
    const auto row = [](const char *name, const QString &marked) { QTest::newRow(name) << marked; };
    row("title, subtitle, byline with stamp, rights",
        u"T|들꽃시, 무인 도서관 열어\n\nS|밤에도 책 빌린다…시민이 서가 채워\n\n"
        u"-y|김나래 기자 승인 2024.05.07 13:43 의견 0\n\n"_s
            + body + u"\n\n-c|저작권자 ⓒ들꽃뷰 무단전재 및 재배포 금지"_s);
    row("the outlet's mark, its plea and its favourites below",
        u"T|들꽃시, 무인 도서관 열어\n\n"_s + body
            + u"\n\n-b|들꽃신문은 독자의 후원으로 만듭니다. 후원하기\n-c|ⓒ 들꽃신문\n-b|[들꽃신문 "
              u"인기기사]\n"
              u"-r|▶ 섬마을에도 도서관 버스가 다닌다\n-r|▶ 여름 휴가철 항공권 값"_s);
    row("agency: menu above, credits in the first paragraph, charts below",
        u"-n|본문 바로가기\n-n|연합뉴스\n-n|정치\n-n|검색\nT|들꽃시, 첫 무인 도서관 열어…\"밤에도 "
        u"빌린다\"\n"
        u"-y|송고시간2024-05-07 10:21\n-b|공유\n-b|댓글\n-b|글자크기조정\n-y|김나래 기자\n-n|구독\n"
        u"S|옛 우체국 건물 고쳐 24시간 운영\n\n-y|(들꽃=연합뉴스) 김나래 기자 =\n+P|들꽃시는 7일 "
        u"무인 도서관을 열었다고 밝혔다.\n\n"
        u"P|도서관은 하루 24시간 문을 연다. 이용자는 휴대전화로 문을 연다.\n-b|광고\n"
        u"P|시는 지난해 11월부터 시민 3천여 명에게서 책 2만 권을 받았다.\n\n-y|narae@yna.co.kr\n\n"
        u"-c|<저작권자(c) 연합뉴스, 무단 전재-재배포, AI 학습 및 활용 "
        u"금지>\n-r|#도서관\n-b|댓글쓰기\n-r|관련뉴스\n"
        u"-r|섬마을에도 도서관 버스가 다닌다\n-b|많이 본 뉴스\n-r|여름 휴가철 항공권 값 어디까지 오르나"_s);
    row("broadcast: anchor, reporter, staff, call for tips",
        u"T|[단독] 바닷길 열린 지 1년…손님 두 배로\n-y|입력 2024.05.10 (21:15)\n-y|수정 2024.05.10 "
        u"(22:02)\n\n"
        u"H|[앵커]\n\nP|남쪽 섬을 잇는 바닷길이 열린 지 1년이 됐습니다.\n\nP|여객선 손님이 두 배로 "
        u"늘었습니다.\n\n"
        u"H|[리포트]\n\nP|이른 아침, 여객선 터미널이 사람들로 붐빕니다.\n\nP|문제는 안전입니다.\n\n"
        u"P|선착장은 지어진 지 30년이 넘었습니다.\n\n-y|KBS 뉴스 "
        u"윤서아입니다.\n\n-y|촬영기자:오태양/영상편집:신별\n"
        u"-n|■ 제보하기\n-b|▷ 카카오톡 : 'KBS제보' 검색, 채널 추가\n-y|▷ 이메일 : "
        u"kbs1234@kbs.co.kr\n"
        u"-b|▷ 유튜브, 네이버, 카카오에서도 KBS뉴스를 구독해주세요!"_s);
    row("summary by the portal, then the body that it repeats",
        u"T|들꽃시, 무인 도서관 열어\n-b|전체 맥락을 이해하기 위해서는 본문 보기를 권장합니다.\n"
        u"M|들꽃시는 7일 옛 우체국 자리에 무인 도서관을 열었다고 밝혔다.\n-b|이 글자크기로 변경됩니다.\n\n"_s
            + body
            + u"\n\nP|시는 지난해 11월부터 시민 3천여 명에게서 책 2만 권을 받았다. 서가는 다섯 달 만에 찼다."_s);
    row("labelled summary that says it in other words",
        u"T|들꽃시, 무인 도서관 열어\n\n-b|AI 요약\nM|옛 우체국이 24시간 도서관으로\nM|책 2만 권은 시민 몫\n\n"_s
            + body);
    row("text run together, then as paragraphs",
        u"-d|들꽃시는 7일 옛 우체국 자리에 무인 도서관을 열었다고 밝혔다. 도서관은 하루 24시간 "
        u"문을 연다. 이용자는 휴대전화로 문을 열고 "
        u"책을 빌린다. 박서준 들꽃시장은 \"밤에 일하는 시민도 책을 빌릴 수 있게 됐다\"고 "
        u"말했다.\n\n"
        u"T|들꽃시, 무인 도서관 열어\n\n-y|김나래 기자\n\n"_s
            + body);
    row("captions: twice, by a bare credit, without punctuation",
        u"T|들꽃시, 무인 도서관 열어\n\nC|7일 문을 연 들꽃시 무인 도서관 안에서 시민들이 책을 "
        u"고르고 있다. / 들꽃시 제공\n"
        u"-d|7일 문을 연 들꽃시 무인 도서관 안에서 시민들이 책을 고르고 있다. / 들꽃시 제공\n\n"_s
            + body
            + u"\n\n-d|옛 우체국들꽃시 자료 무인 도서관이 들어서기 전의 옛 우체국 건물이 비어 "
              u"있다\n"
              u"C|무인 도서관이 들어서기 전의 옛 우체국 건물이 비어 있다. (사진=들꽃시)\n\n"
              u"C|개관식에 온 시민들\nC|[들꽃시 제공. 재판매 및 DB 금지]\n\n"
              u"P|시는 지난해 11월부터 시민 3천여 명에게서 책 2만 권을 받았다."_s);
    row("newsletter: table bars, topics, related lists, polite style",
        u"T|들꽃 소식지 세 번째 이야기\n+-b||\nP|안녕하세요, 이번 주에도 들꽃시의 소식을 모아 "
        u"보내왔습니다. 도서관 소식이 가장 큽니다.\n-b||\n"
        u"H|이번 주 이야기\nL|1. 밤에도 여는 도서관\nL|2. 자전거 도로 12㎞\n-b||\nH|1. 밤에도 여는 "
        u"도서관이 문을 열다\n-b||\n"
        u"P|무인 도서관이 옛 우체국 자리에 문을 열었습니다. 휴대전화로 문을 엽니다.\n-r|✅관련 "
        u"기사\n-b||\n"
        u"H|2. 자전거 도로 12㎞를 새로 놓는다\n-b||\nP|강을 따라 자전거 도로가 생깁니다. 내년 봄에 "
        u"첫 구간이 열립니다.\n-b||\n"
        u"-b|여러분의 소중한 의견을 남겨주세요!\n-b|출근하기 전 여러분의 앞으로 배달해드려요"_s);
    row("furniture in the middle of the body",
        u"T|들꽃시, 무인 도서관 열어\n\nP|들꽃시는 7일 옛 우체국 자리에 무인 도서관을 열었다고 "
        u"밝혔다.\n\n"
        u"-r|▶ 관련기사: 섬마을에도 도서관 버스가 다닌다\n\n-b|광고\n\n"
        u"P|도서관은 하루 24시간 문을 연다. 이용자는 휴대전화로 문을 열고 책을 빌린다.\n\nH|남은 "
        u"과제는 전기료\n\n"
        u"P|시는 전기료로 해마다 3천만 원이 들 것으로 본다.\n\n-b|이 기사를 공유합니다\n\n"
        u"P|내년에는 두 곳을 더 연다는 계획이다."_s);
    row("chronicle: dates as headings stay",
        u"T|들꽃시 도서관이 걸어온 길\n\nP|들꽃시 도서관은 두 해에 걸쳐 지어졌다. 큰 마디만 "
        u"적는다.\n\nH|2022년 3월 2일\n\n"
        u"P|시의회가 도서관 예산을 처음으로 통과시켰다.\n\nH|2024년 5월 7일\n\nP|무인 도서관이 옛 우체국 자리에 문을 열었다."_s);
    row("words of furniture in sentences stay",
        u"T|들꽃일보, 댓글 창 닫는다\n\nP|들꽃일보는 7일 댓글을 삭제하고 로그인을 없앤다고 "
        u"밝혔다.\n\n"
        u"P|회사는 저작권자 동의 없는 무단 전재를 막겠다고 했다.\n\nP|독자들은 구독료를 돌려달라고 요구했다. 관련기사도 사라졌다."_s);
    row("comment dialogs after the rights",
        u"T|들꽃시, 무인 도서관 열어\n\n2024-05-07 08:28\n\n"_s + body
            + u"\n\n-c|©'다섯 나라 말로 읽는 신문' 들꽃경제. 무단전재·재배포 금지\n\n-b|0개의 "
              u"댓글\n-b|0 / 300\n\n"
              u"-b|로그인 하시겠습니까?\n\n-b|닫기\n\n-b|이미 "
              u"참여하셨습니다.\n\n-b|닫기\n-b|신고사유\n\n"
              u"-b|신고접수가 완료되었습니다. 담당자가 확인후 신속히 처리하도록 하겠습니다.\n-b|닫기"_s);
    row("portal: counters and commands above the body, related list within it",
        u"-n|뉴스\n-n|들꽃일보\nT|들꽃시, 무인 도서관 열어…밤에도 빌린다\n-y|김나래2024. 5. 7. "
        u"10:21\n-b|댓글 3\n-b|번역beta\n"
        u"-b|음성으로 듣기\n-b|글씨크기 조절하기\nC|들꽃시 무인 도서관에서 시민들이 책을 고르고 "
        u"있다. 들꽃시 제공\n\n"
        u"P|들꽃시가 7일 옛 우체국 자리에 무인 도서관을 열었다.\n\n-r|관련기사\n-r|섬마을에도 "
        u"도서관 버스가 다닌다\n"
        u"-r|책 읽는 도시 1위는 어디\n\nP|시는 전기료로 해마다 3천만 원이 들 것으로 "
        u"본다.\n\n-y|들꽃=김나래 기자 narae@example.com\n\n"
        u"-c|Copyright © 들꽃일보. 무단전재 및 재배포 금지.\n\n-r|추천뉴스\n-r|여름 휴가철 항공권 값 어디까지 오르나"_s);
    row("interview: questions with a dash, short answers",
        u"T|[인터뷰] \"도서관은 밤에 더 빛난다\"\nS|박서준 들꽃시장 인터뷰\n\nP|박서준 들꽃시장은 "
        u"7일 무인 도서관을 열었다. 그를 시장실에서 만났다.\n\n"
        u"P|―왜 무인 도서관인가.\n\nP|\"밤에 일하는 시민이 많다. 그들도 책을 빌릴 수 있어야 "
        u"한다.\"\n\nP|―예산은?\n\n"
        u"P|\"3년 동안 20억원이 들었다.\"\n\n-y|대담=김나래 기자"_s);
    row("summary by the page as a list, lines without blanks between, bare picture credit",
        u"-b|AI가 추린 주요 내용\n\nM|1. 들꽃시, 옛 우체국에 도서관 개관\nM|2. 시민 3천 명이 책 "
        u"2만 권 기부\n\n"
        u"T|들꽃시, 무인 도서관 열어\n-y|승인 2024.05.07 10:21\n\nP|들꽃시가 7일 옛 우체국 자리에 "
        u"무인 도서관을 열었다.\n"
        u"P|들꽃시 관계자는 \"내년에 두 곳을 더 연다\"고 말했다.\nC|[사진=들꽃시]\n-y|[들꽃뉴스=김나래 기자]"_s);
    row("English: standfirst above the stamp",
        u"-n|Subscribe\n-n|Business\nT|Night library opens in river town\nS|Readers unlock the "
        u"door with a phone.\n\n-b|Jane Doe\n"
        u"-y|Published Jan 26, 2024 1:43 PM EST\n-b|Share\nP|The river town opened a library that "
        u"stays open all night.\n\n"
        u"-b|Advertisement\n\nP|The project cost about $2 million in all."_s);
    row("English: byline, wrapped lines, rights",
        u"T|River town opens night library\n\n-y|By Jane Doe and John Smith\n-y|January 26, 2024 "
        u"1:43 p.m.\n\n"
        u"P|The town of Alder opened a library on Friday that stays open all night. Readers unlock "
        u"it with a phone.\n\n"
        u"P|Mayor Ann Lee said the project cost about $2 million. \"People asked for it,\" she "
        u"said.\n\n"
        u"-c|(c) 2024 Alder Daily News. All rights reserved.\n-b|Most Read\n-r|How to plan a summer of small trips"_s);
}

void TestArticleReader::page()
{
    QFETCH(const QString, marked);
    const test::MarkedPage page = test::parseMarkedPage(marked);
    const Article article = test::readText(page.text);
    QCOMPARE(test::deviations(page, article), QStringList());
    QCOMPARE(test::strayLetters(page.text, article), QString());
}

void TestArticleReader::facts_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("tail");
    QTest::addColumn<QString>("outlet");
    QTest::addColumn<QString>("authors");
    QTest::addColumn<QString>("published");
    QTest::newRow("stamp and rights")
        << u"김나래 기자 승인 2024.05.07 13:43"_s << u"저작권자 ⓒ들꽃뷰 무단전재 및 재배포 금지"_s
        << u"들꽃뷰"_s << u"김나래"_s << u"2024-05-07T13:43"_s;
    QTest::newRow("the first publication, not the change")
        << u"수정 2024-05-08 19:05\n등록 2024-05-08 15:42"_s
        << u"정하늘 박지우 기자 sky@hani.co.kr"_s << u"한겨레"_s << u"정하늘|박지우"_s
        << u"2024-05-08T15:42"_s;
    QTest::newRow("only the change is stated") << u"최종수정 2024.05.08 19:05"_s << QString()
                                               << QString() << QString() << u"2024-05-08T19:05"_s;
    QTest::newRow("nothing is stated")
        << QString() << QString() << QString() << QString() << QString();
    QTest::newRow("a name without its role, by the address")
        << QString() << u"김나래 narae@kbs.co.kr"_s << u"KBS"_s << u"김나래"_s << QString();
}

void TestArticleReader::facts()
{
    QFETCH(const QString, head);
    QFETCH(const QString, tail);
    const QString text = test::parseMarkedPage(body).text;
    const Article article = test::readText(
        u"들꽃시, 무인 도서관 열어\n\n"_s + head + u"\n\n"_s + text + u"\n\n"_s + tail);
    QTEST(article.outlet, "outlet");
    QTEST(article.authors.join(u'|'), "authors");
    QTEST(article.published.value, "published");
    QCOMPARE(article.published.basis == DateBasis::Stated, article.published.isKnown());
    QCOMPARE(article.language, u"ko"_s);
}

void TestArticleReader::runTogetherCopy_keepsWhatOnlyItSays()
{
    const QString text = test::parseMarkedPage(body).text;
    const QString own = u"이 문장은 위의 사본에만 있으니 그 자리에 남아야 한다."_s;
    const Article article = test::readText(QString(text).replace(u"\n\n"_s, u" "_s) + u' ' + own
        + u"\n\n들꽃시, 도서관 열어\n\n"_s + text);
    QCOMPARE(article.blocks.size(), 4);
    QCOMPARE(article.blocks.first().text, own);
}

void TestArticleReader::summary_isOneBlock()
{
    const QString text = test::parseMarkedPage(body).text;
    const QStringList paragraphs = text.split(u"\n\n"_s);
    const Article article = test::readText(u"들꽃시, 무인 도서관 열어\n\n"_s + paragraphs.at(0)
        + u"\n\n"_s + paragraphs.at(2) + u"\n\n글자크기 설정\n\n"_s + text
        + u"\n\n시는 지난해 11월부터 시민 3천여 명에게서 책 2만 권을 받았다. 서가는 다섯 달 만에 찼다."_s);
    QCOMPARE(article.blocks.size(), 5);
    QCOMPARE(article.blocks.first().kind, BlockKind::Summary);
    QCOMPARE(article.blocks.first().text, paragraphs.at(0) + u'\n' + paragraphs.at(2));
}

void TestArticleReader::leftOut_knowsTheBlockThatFollows()
{
    const Article article
        = test::readText(u"들꽃시, 무인 도서관 열어\n\n댓글 0\n\n도서관은 하루 24시간 문을 연다고 "
                         u"한다.\n\n광고\n\n이용자는 휴대전화로 문을 열고 들어간다.\n\n"
                         u"저작권자 ⓒ들꽃뷰 무단전재 금지"_s);
    QList<int> before;
    for (const LeftOut &leftOut : article.leftOut)
        before << leftOut.before;
    QCOMPARE(before, QList<int>({0, 1, 2}));
}

void TestArticleReader::bareProse_givesAllItsParagraphsAndATitle()
{
    const QStringList paragraphs{
        u"지난 토요일, 들꽃마을에서는 열 번째 봄 축제가 열렸다. 주민 이백 명이 모였다."_s,
        u"\"내년에는 더 크게 합시다.\""_s,
        u"이장이 말했다."_s,
        u"로그인 없이도 참가할 수 있다."_s,
        u"그날 밤 비가 내렸다."_s};
    const Article article = test::readText(paragraphs.join(u"\n\n"_s));
    QStringList shown;
    for (const Block &block : article.blocks)
        shown << block.text;
    QCOMPARE(shown, paragraphs);
    QCOMPARE(article.title, u"지난 토요일, 들꽃마을에서는 열 번째 봄 축제가 열렸다."_s);
    QVERIFY(article.leftOut.isEmpty());
    QCOMPARE(article.published.basis, DateBasis::None);
}

void TestArticleReader::oneLine_isTitleAndText()
{
    const Article article = test::readText(u"들꽃시, 무인 도서관 열어"_s);
    QCOMPARE(article.title, u"들꽃시, 무인 도서관 열어"_s);
}

void TestArticleReader::markup_isBelievedBeforeTheName()
{
    const auto html = read("<!DOCTYPE html><h1>Night library opens</h1><p>The town opened a "
                           "library that never closes.</p>",
        u"page.txt"_s);
    QCOMPARE(html->title, u"Night library opens"_s);
    const auto markdown
        = read("# Night library opens\n\nThe **town** opened a library that never closes.\n",
            u"pasted text"_s);
    QCOMPARE(markdown->blocks.first().text, u"The town opened a library that never closes."_s);
    const auto plain
        = read("Night library opens\n\nThe town **never** closes its new library.\n", u"a.txt"_s);
    QCOMPARE(plain->blocks.first().text, u"The town **never** closes its new library."_s);
}

void TestArticleReader::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("source");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("empty") << QByteArray() << u"a.txt"_s << Error::Code::Empty;
    QTest::newRow("invisible characters only")
        << QByteArray("\xEF\xBB\xBF\xE2\x80\x8B\n") << u"a.txt"_s << Error::Code::Empty;
    QTest::newRow("binary") << QByteArray("\x7F"
                                          "ELF\2\1\1\0\0\0\0\0",
        12) << u"a.txt"_s << Error::Code::NotText;
    QTest::newRow("furniture only")
        << QByteArray("Share\nPrint\nLog in\n") << u"a.txt"_s << Error::Code::NoArticle;
    QTest::newRow("too large") << QByteArray(21 * 1024 * 1024, 'a') << u"a.txt"_s
                               << Error::Code::TooLarge;
}

void TestArticleReader::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, source);
    QFETCH(const Error::Code, code);
    const auto article = read(bytes, source);
    QVERIFY(!article.has_value());
    QCOMPARE(article.error().code, code);
    QCOMPARE(article.error().detail, source);
}

} // namespace naranhi::sources

QObject *makeTestArticleReader()
{
    return new naranhi::sources::TestArticleReader;
}

#include "tst_articlereader.moc"
