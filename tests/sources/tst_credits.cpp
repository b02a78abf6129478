// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/bylines.h"
#include "sources/datestamps.h"
#include "sources/outlets.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace naranhi::sources {

// Bylines, stamps and outlets: what small lines say about an article.
class TestCredits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void line_data();
    void line();
    void otherLines_areNoCredits_data();
    void otherLines_areNoCredits();
    void paragraphHead_data();
    void paragraphHead();
    void paragraphEnd_data();
    void paragraphEnd();
    void fieldDate_data();
    void fieldDate();
    void copyright_data();
    void copyright();
    void titleTail_data();
    void titleTail();
    void addresses_nameTheirOutlet();
};

void TestCredits::line_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("authors");
    QTest::addColumn<QString>("outlet");
    QTest::addColumn<QString>("published");
    const auto row = [](const QString &text,
                         const QString &authors,
                         const QString &outlet,
                         const QString &published) {
        QTest::newRow(qUtf8Printable(text)) << text << authors << outlet << published;
    };
    row(u"김나래 기자 승인 2024.01.26 13:43 댓글 0"_s, u"김나래"_s, {}, u"2024-01-26T13:43"_s);
    row(u"2024-03-18 08:28"_s, {}, {}, u"2024-03-18T08:28"_s);
    row(u"입력 2024.05.09. 03:00 업데이트 2024.05.09. 08:12"_s, {}, {}, u"2024-05-09T03:00"_s);
    row(u"입력2024.05.11. 오후 1:32 기사원문"_s, {}, {}, u"2024-05-11T13:32"_s);
    row(u"입력 2024.05.10 (21:15)"_s, {}, {}, u"2024-05-10T21:15"_s);
    row(u"2024년 1월 26일 오후 1시"_s, {}, {}, u"2024-01-26T13:00"_s);
    row(u"등록 : 2024-01-26T09:05:11+09:00"_s, {}, {}, u"2024-01-26T09:05"_s);
    row(u"January 26, 2024 1:43 p.m."_s, {}, {}, u"2024-01-26T13:43"_s);
    row(u"Published 26 January 2024"_s, {}, {}, u"2024-01-26"_s);
    row(u"기사입력: 2024/01/26 [13:43]"_s, {}, {}, u"2024-01-26T13:43"_s);
    row(u"Stand: 26.01.2024 13:43 Uhr"_s, {}, {}, u"2024-01-26T13:43"_s);
    row(u"26.01.2024, 13.43 Uhr"_s, {}, {}, u"2024-01-26T13:43"_s);
    row(u"Publié le 26 janvier 2024 à 13h43"_s, {}, {}, u"2024-01-26T13:43"_s);
    row(u"26 de enero de 2024 - 13:43"_s, {}, {}, u"2024-01-26T13:43"_s);
    row(u"26/01/2024 13h43"_s, {}, {}, u"2024-01-26T13:43"_s);
    row(u"13:43, 26 января 2024"_s, {}, {}, u"2024-01-26T13:43"_s);
    row(u"2024年1月26日 13時43分"_s, {}, {}, u"2024-01-26T13:43"_s);
    row(u"2024年01月26日13:43"_s, {}, {}, u"2024-01-26T13:43"_s);
    row(u"[김나래 기자 / 이도윤 기자 / 박서진 기자]"_s, u"김나래|이도윤|박서진"_s, {}, {});
    row(u"김나래·이도윤 기자"_s, u"김나래|이도윤"_s, {}, {});
    row(u"김나래 이도윤 기자 narae@example.co.kr"_s, u"김나래|이도윤"_s, {}, {});
    row(u"경제부 김나래 기자"_s, u"김나래"_s, {}, {});
    row(u"워싱턴=김나래 특파원"_s, u"김나래"_s, {}, {});
    row(u"김나래 인턴기자"_s, u"김나래"_s, {}, {});
    row(u"이도윤 논설위원"_s, u"이도윤"_s, {}, {});
    row(u"박서진 선임기자"_s, u"박서진"_s, {}, {});
    row(u"김나래 narae@hani.co.kr"_s, u"김나래"_s, u"한겨레"_s, {});
    row(u"김나래 들꽃경제 기자 n@example.com"_s, u"김나래"_s, u"들꽃경제"_s, {});
    row(u"촬영기자:오태양/영상편집:신별"_s, {}, {}, {});
    row(u"By Jane Doe and John Smith"_s, u"Jane Doe|John Smith"_s, {}, {});
}

void TestCredits::line()
{
    QFETCH(const QString, text);
    QFETCH(const QString, authors);
    QFETCH(const QString, outlet);
    QFETCH(const QString, published);
    const auto credits = creditsOfLine(text);
    QVERIFY(credits.has_value());
    QCOMPARE(credits->authors.join(u'|'), authors);
    QCOMPARE(credits->outlet, outlet);
    QCOMPARE(credits->published, published);
}

void TestCredits::otherLines_areNoCredits_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"김나래 기자가 현장에 다녀왔다."_s,
             u"2024년 1월 26일 서울에서 문을 열었다."_s,
             u"기자 간담회 열려"_s,
             u"2024년 경제 전망"_s,
             u"By the river they waited for the ferry to come."_s,
             u"2024.13.45 없는 날짜"_s,
             u"3/4/2024"_s}) // March or April
        QTest::newRow(qUtf8Printable(text)) << text;
}

void TestCredits::otherLines_areNoCredits()
{
    QFETCH(const QString, text);
    QVERIFY(!creditsOfLine(text).has_value());
}

void TestCredits::paragraphHead_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("authors");
    QTest::addColumn<QString>("outlet");
    const auto row = [](const QString &head, const QString &authors, const QString &outlet) {
        QTest::newRow(qUtf8Printable(head)) << head << authors << outlet;
    };
    row(u"[들꽃경제=김나래 기자] "_s, u"김나래"_s, u"들꽃경제"_s);
    row(u"[바다뷰=김나래 기자] "_s, u"김나래"_s, u"바다뷰"_s);
    row(u"(서울=연합뉴스) 김나래 기자 = "_s, u"김나래"_s, u"연합뉴스"_s);
    row(u"[서울=뉴시스]김나래 기자 = "_s, u"김나래"_s, u"뉴시스"_s);
    row(u"(뉴욕=연합뉴스) 김나래 특파원 = "_s, u"김나래"_s, u"연합뉴스"_s);
    row(u"[이데일리 김나래 기자] "_s, u"김나래"_s, u"이데일리"_s);
    row(u"[파이낸셜뉴스] "_s, {}, u"파이낸셜뉴스"_s);
    row(u"[제주=김나래 기자] "_s, u"김나래"_s, {});
    row(u""_s, {}, {});
    row(u"[앵커] "_s, {}, {});
    row(u"[사진=연합뉴스] "_s, {}, {});
}

void TestCredits::paragraphHead()
{
    QFETCH(const QString, head);
    QFETCH(const QString, authors);
    QFETCH(const QString, outlet);
    const auto part = creditsBefore(head + u"들꽃시는 새 도서관을 열었다고 밝혔다."_s);
    const bool expected = !authors.isEmpty() || !outlet.isEmpty();
    QCOMPARE(part.has_value(), expected);
    if (!expected)
        return;
    QCOMPARE(part->length, head.size());
    QCOMPARE(part->credits.authors.join(u'|'), authors);
    QCOMPARE(part->credits.outlet, outlet);
}

void TestCredits::paragraphEnd_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("authors");
    QTest::newRow("name, role and address") << u" 김나래 기자 narae@example.co.kr"_s << u"김나래"_s;
    QTest::newRow("after a slash") << u"/김나래 기자"_s << u"김나래"_s;
    QTest::newRow("in brackets") << u" [김나래 기자]"_s << u"김나래"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a sentence about a reporter") << u" 질문은 김나래 기자가 했다."_s << QString();
}

void TestCredits::paragraphEnd()
{
    QFETCH(const QString, end);
    QFETCH(const QString, authors);
    const auto part = creditsAfter(u"들꽃시는 새 도서관을 열었다고 밝혔다."_s + end);
    QCOMPARE(part.has_value(), !authors.isEmpty());
    if (!part)
        return;
    QCOMPARE(part->length, end.size());
    QCOMPARE(part->credits.authors.join(u'|'), authors);
}

void TestCredits::fieldDate_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("korean");
    QTest::addColumn<QString>("date");
    QTest::newRow("with the offset of Korea")
        << u"2024-01-26T13:43:00+09:00"_s << true << u"2024-01-26T13:43"_s;
    QTest::newRow("UTC on a Korean page")
        << u"2024-01-26T16:43:00Z"_s << true << u"2024-01-27T01:43"_s;
    QTest::newRow("UTC on another page")
        << u"2024-01-26T16:43:00Z"_s << false << u"2024-01-26T16:43"_s;
    QTest::newRow("a day") << u"2024-01-26"_s << true << u"2024-01-26"_s;
    QTest::newRow("compact stamp of a portal")
        << u"2024-01-26 13:43:00"_s << true << u"2024-01-26T13:43"_s;
    QTest::newRow("words") << u"yesterday"_s << true << QString();
}

void TestCredits::fieldDate()
{
    QFETCH(const QString, field);
    QFETCH(const bool, korean);
    QFETCH(const QString, date);
    QCOMPARE(dateOfField(field, korean), date);
}

void TestCredits::copyright_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("holder");
    const auto row = [](const QString &line, const QString &holder) {
        QTest::newRow(qUtf8Printable(line)) << line << holder;
    };
    row(u"저작권자 © 들꽃경제 무단전재 및 재배포 금지"_s, u"들꽃경제"_s);
    row(u"저작권자 ⓒ바다뷰 무단전재 및 재배포 금지"_s, u"바다뷰"_s);
    row(u"Copyright © 들꽃경제 & example.co.kr. 무단 전재, 재배포 및 AI학습 이용 금지"_s,
        u"들꽃경제"_s);
    row(u"©'다섯 나라 말로 읽는 신문' 들꽃경제. 무단전재·재배포 금지"_s, u"들꽃경제"_s);
    row(u"<저작권자(c) 연합뉴스, 무단 전재-재배포, AI 학습 및 활용 금지>"_s, u"연합뉴스"_s);
    row(u"Copyrights ⓒ 들꽃일보. All rights reserved."_s, u"들꽃일보"_s);
    row(u"<ⓒ세상을 보는 눈, 내일을 여는 창 들꽃경제 무단전재 배포금지>"_s, u"들꽃경제"_s);
    row(u"[저작권자 @들꽃투데이, 무단전재 및 재배포 금지]"_s, u"들꽃투데이"_s);
    row(u"(c) 2024 Alder Daily News. All rights reserved."_s, u"Alder Daily News"_s);
    row(u"© 2024 Alder Media, Inc. All rights reserved"_s, u"Alder Media"_s);
    row(u"Report copyright infringement"_s, {});
    row(u"무단전재 및 재배포 금지"_s, {});
}

void TestCredits::copyright()
{
    QFETCH(const QString, line);
    QFETCH(const QString, holder);
    QCOMPARE(outletInCopyright(line), holder);
}

void TestCredits::titleTail_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("kept");
    QTest::newRow("outlet") << u"새 도서관 문 열어 - 매일경제"_s << u"새 도서관 문 열어"_s;
    QTest::newRow("portal") << u"새 도서관 문 열어 :: 네이버 뉴스"_s << u"새 도서관 문 열어"_s;
    QTest::newRow("bar") << u"새 도서관 문 열어 | 연합뉴스"_s << u"새 도서관 문 열어"_s;
    QTest::newRow("other words after a dash")
        << u"새 도서관 - 밤에도 연다"_s << u"새 도서관 - 밤에도 연다"_s;
    QTest::newRow("the outlet is the title") << u"오늘 - 매일경제"_s << u"오늘 - 매일경제"_s;
}

void TestCredits::titleTail()
{
    QFETCH(const QString, title);
    QFETCH(const QString, kept);
    QCOMPARE(title.first(outletTailStart(title)), kept);
}

void TestCredits::addresses_nameTheirOutlet()
{
    QCOMPARE(outletOfAddress(u"reporter@yna.co.kr"_s), u"연합뉴스"_s);
    QCOMPARE(outletOfAddress(u"reporter@example.com"_s), QString());
    QCOMPARE(outletOfAddress(u"reporter@notyna.co.kr"_s), QString());
}

} // namespace naranhi::sources

QObject *makeTestCredits()
{
    return new naranhi::sources::TestCredits;
}

#include "tst_credits.moc"
