// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/markedpage.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi::sources {

// Random pages from fixed seeds. Whatever a page is, each of its letters is in one place of the
// article; and where furniture stands in any order around and between paragraphs, each paragraph
// stays.
class TestNothingLost final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyLinesInAnyOrder_areAllKept();
    void paragraphsAmongFurniture_areAllShown();
    void arbitraryCharacters_areAllKept();
};

namespace {

const QStringList furniture{u"광고"_s,
    u"공유하기"_s,
    u"글자크기 설정"_s,
    u"댓글 0"_s,
    u"로그인 하시겠습니까?"_s,
    u"닫기"_s,
    u"|"_s,
    u"★★★"_s,
    u"구독"_s,
    u"#도서관 #들꽃시"_s,
    u"▶ 관련기사: 섬마을에도 버스가 다닌다"_s,
    u"이 기사는 언론사에서 IT 섹션으로 분류했습니다."_s};

const QStringList others{u"들꽃시, 무인 도서관 열어"_s,
    u"새 도서관 - 매일경제"_s,
    u"1. 밤에도 여는 도서관"_s,
    u"■ 남은 과제"_s,
    u"김나래 기자 승인 2024.01.26 13:43 의견 0"_s,
    u"관련기사"_s,
    u"많이 본 뉴스"_s,
    u"• 첫째 항목"_s,
    u"• 둘째 항목"_s,
    u"내용요약 밤에도 여는 도서관이 왔다"_s,
    u"저작권자 ⓒ들꽃뷰 무단전재 및 재배포 금지"_s,
    u"[앵커]"_s,
    u"\"밤에도 연다\""_s,
    u"[들꽃경제=김나래 기자] 도서관은 하루 24시간 문을 연다고 시는 밝혔다."_s,
    u"도서관에 온 시민들. (사진=들꽃시)"_s,
    u"(서울=연합뉴스) 김나래 기자 = 도서관이 7일 문을 열었다. 김나래 기자 a@b.co.kr"_s};

QString pick(const QStringList &list, QRandomGenerator &random)
{
    return list.at(random.bounded(static_cast<int>(list.size())));
}

// No two are alike, and none looks like anything but prose.
QString paragraph(int number)
{
    return u"들꽃시의 %1번째 도서관은 주민 %2명이 뜻을 모아 지었다. 개관까지는 %3달이 걸렸고 책은 %4권이 모였다."_s
        .arg(number)
        .arg(number * 37 + 11)
        .arg(number + 3)
        .arg(number * 113 + 7);
}

QString pageOf(QRandomGenerator &random)
{
    QStringList lines;
    const int count = random.bounded(1, 40);
    for (int i = 0; i < count; ++i) {
        const int what = random.bounded(4);
        if (what == 0)
            lines << paragraph(random.bounded(8));
        else if (what == 1)
            lines << paragraph(random.bounded(8)) + u' ' + paragraph(random.bounded(8));
        else
            lines << pick(what == 2 ? furniture : others, random);
        if (random.bounded(2) == 0)
            lines << QString();
    }
    return lines.join(u'\n');
}

} // namespace

void TestNothingLost::anyLinesInAnyOrder_areAllKept()
{
    QRandomGenerator random(20240126);
    for (int round = 0; round < 400; ++round) {
        const QString page = pageOf(random);
        const Article article = test::readText(page);
        if (article.blocks.isEmpty())
            continue; // no article in it
        const QString stray = test::strayLetters(page, article);
        QVERIFY2(stray.isEmpty(), qUtf8Printable(stray + u"\n"_s + page));
    }
}

void TestNothingLost::paragraphsAmongFurniture_areAllShown()
{
    QRandomGenerator random(2024);
    for (int round = 0; round < 200; ++round) {
        QStringList lines{u"들꽃시, 도서관을 잇따라 열다"_s};
        QStringList paragraphs;
        for (int i = 0; i < random.bounded(3, 12); ++i) {
            for (int j = random.bounded(3); j > 0; --j)
                lines << QString() << pick(furniture, random);
            paragraphs << paragraph(i);
            lines << QString() << paragraphs.last();
        }
        const Article article = test::readText(lines.join(u'\n'));
        QStringList shown;
        for (const Block &block : article.blocks)
            shown << block.text;
        QCOMPARE(shown, paragraphs);
        QCOMPARE(article.title, lines.first());
    }
}

void TestNothingLost::arbitraryCharacters_areAllKept()
{
    static const QString alphabet
        = u"가나다라. 마바\n사아\"'’”()[]【】=|·…-*•#>1234:/@?!다요\n\nabcABC ⓒ©기자"_s;
    QRandomGenerator random(7);
    for (int round = 0; round < 400; ++round) {
        QString page;
        for (int i = random.bounded(300); i > 0; --i)
            page += alphabet.at(random.bounded(static_cast<int>(alphabet.size())));
        const Article article = test::readText(page);
        const QString stray
            = article.blocks.isEmpty() ? QString() : test::strayLetters(page, article);
        QVERIFY2(stray.isEmpty(), qUtf8Printable(stray + u"\n"_s + page));
    }
}

} // namespace naranhi::sources

QObject *makeTestNothingLost()
{
    return new naranhi::sources::TestNothingLost;
}

#include "tst_nothinglost.moc"
