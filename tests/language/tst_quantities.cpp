// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/quantities.h"
#include "support/builders.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace naranhi;
using namespace naranhi::test;

namespace {

using Bound = std::optional<double>;

QList<Quantity> quantitiesIn(const QString &text)
{
    return language::findQuantities(anArticle().paragraph(text));
}

bool isNear(const Bound &one, const Bound &other)
{
    return one.has_value() == other.has_value()
        && (!one || std::abs(*one - *other) <= 1e-9 * std::max(1.0, std::abs(*other)));
}

} // namespace

class TestQuantities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstQuantity_data();
    void firstQuantity();
    void numbersThatCountNothing_data();
    void numbersThatCountNothing();
    void severalInOneText();
    void titlesAreReadToo();
    void anyTextIsSurvived_data();
    void anyTextIsSurvived();
};

void TestQuantities::firstQuantity_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<Bound>("min");
    QTest::addColumn<Bound>("max");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<bool>("isApproximate");
    struct Row
    {
        const char16_t *text;
        const char16_t *words;
        Bound min;
        Bound max;
        const char16_t *unit;
        bool isApproximate;
    };
    // clang-format off
    const std::initializer_list<Row> rows{
        {u"3만5천여 명이 모였다.", u"3만5천여 명", 35000, 35000, u"명", true},
        {u"약 1조 2천억 원을 투자한다.", u"약 1조 2천억 원", 1.2e12, 1.2e12, u"원", true},
        {u"5조~7조달러 규모다.", u"5조~7조달러", 5e12, 7e12, u"달러", false},
        {u"80% 이상이 찬성했다.", u"80% 이상", 80, std::nullopt, u"%", false},
        {u"최대 10배 빠르다.", u"최대 10배", std::nullopt, 10, u"배", false},
        {u"10여 분 동안 멈췄다.", u"10여 분", 10, 10, u"분", true},
        {u"2.5%p 올랐다.", u"2.5%p", 2.5, 2.5, u"%p", false},
        {u"1.2%포인트 내렸다.", u"1.2%포인트", 1.2, 1.2, u"%포인트", false},
        {u"수십 명이 다쳤다.", u"수십 명", 10, 99, u"명", true},
        {u"두 배로 늘었다.", u"두 배", 2, 2, u"배", false},
        {u"절반으로 줄었다.", u"절반", 0.5, 0.5, u"", false},
        {u"4분의 1이 반대했다.", u"4분의 1", 0.25, 0.25, u"", false},
        {u"1,234.5원에 마감했다.", u"1,234.5원", 1234.5, 1234.5, u"원", false},
        {u"2~3개 업체가 나섰다.", u"2~3개", 2, 3, u"개", false},
        {u"전용 84㎡가 팔렸다.", u"84㎡", 84, 84, u"㎡", false},
        {u"14㎞를 달렸다.", u"14㎞", 14, 14, u"㎞", false},
        {u"시속 120km로 달렸다.", u"120km", 120, 120, u"km", false},
        {u"기온이 30도까지 올랐다.", u"30도", 30, 30, u"도", false},
        {u"만 43세인 그가 왔다.", u"만 43세", 43, 43, u"세", false},
        {u"1위에 올랐다.", u"1위", 1, 1, u"위", false},
        {u"수백만 명이 봤다.", u"수백만 명", 1000000, 9990000, u"명", true},
        {u"수천억 원을 썼다.", u"수천억 원", 1e11, 9.999e11, u"원", true},
        {u"몇십 개가 남았다.", u"몇십 개", 10, 99, u"개", true},
        {u"영하 12.5도를 기록했다.", u"영하 12.5도", -12.5, -12.5, u"도", false},
        {u"전날보다 -3.2% 움직였다.", u"-3.2%", -3.2, -3.2, u"%", false},
        {u"10% 이상 20% 미만이다.", u"10% 이상 20% 미만", 10, 20, u"%", false},
        {u"주가는 $1.5로 올랐다.", u"$1.5", 1.5, 1.5, u"$", false},
        {u"세 번 만났다.", u"세 번", 3, 3, u"번", false},
        {u"두 사람은 웃었다.", u"두 사람", 2, 2, u"사람", false},
        {u"관객 1000만을 넘었다.", u"1000만", 1e7, 1e7, u"", false},
        {u"3만~5만원을 낸다.", u"3만~5만원", 30000, 50000, u"원", false},
        {u"2∼3만 명이 온다.", u"2∼3만 명", 20000, 30000, u"명", false},
        {u"100여만 원이 들었다.", u"100여만 원", 1e6, 1e6, u"원", true},
        {u"2시간 30분을 달렸다.", u"2시간", 2, 2, u"시간", false},
        {u"약3만명이 왔다.", u"약3만명", 30000, 30000, u"명", true},
        {u"5만 3천 원을 냈다.", u"5만 3천 원", 53000, 53000, u"원", false},
        {u"35억5000만원을 받았다.", u"35억5000만원", 3.55e9, 3.55e9, u"원", false},
        {u"천만 원을 냈다.", u"천만 원", 1e7, 1e7, u"원", false},
        {u"백만 달러를 벌었다.", u"백만 달러", 1e6, 1e6, u"달러", false},
        {u"만 원을 냈다.", u"만 원", 10000, 10000, u"원", false},
        {u"서너 명이 남았다.", u"서너 명", 3, 4, u"명", true},
        {u"대여섯 곳이 문을 열었다.", u"대여섯 곳", 5, 6, u"곳", true},
        {u"1만분의 1 수준이다.", u"1만분의 1", 0.0001, 0.0001, u"", false},
        {u"1만2000여 가구 가량이다.", u"1만2000여 가구 가량", 12000, 12000, u"가구", true},
        {u"5000명 이하로 줄었다.", u"5000명 이하", std::nullopt, 5000, u"명", false},
        {u"3명 미만이다.", u"3명 미만", std::nullopt, 3, u"명", false},
        {u"최소 12명이 숨졌다.", u"최소 12명", 12, std::nullopt, u"명", false},
        {u"적어도 7곳이 잠겼다.", u"적어도 7곳", 7, std::nullopt, u"곳", false},
        {u"최고 40도까지 오른다.", u"최고 40도", std::nullopt, 40, u"도", false},
        {u"50억 원 안팎이다.", u"50억 원 안팎", 5e9, 5e9, u"원", true},
        {u"모두 200톤 정도다.", u"200톤 정도", 200, 200, u"톤", true},
        {u"30㎝ 넘게 쌓였다.", u"30㎝ 넘게", 30, std::nullopt, u"㎝", false},
        {u"대략 400개에 이른다.", u"대략 400개", 400, 400, u"개", true},
        {u"스무 명이 모였다.", u"스무 명", 20, 20, u"명", false},
        {u"열다섯 마리를 길렀다.", u"열다섯 마리", 15, 15, u"마리", false},
        {u"서른여섯은 아니고 마흔 살이다.", u"마흔 살", 40, 40, u"살", false},
        {u"300㎡ 규모다.", u"300㎡", 300, 300, u"㎡", false},
        {u"3.5t 트럭이다.", u"3.5t", 3.5, 3.5, u"t", false},
        {u"12GB를 쓴다.", u"12GB", 12, 12, u"GB", false},
        {u"1.5GW를 만든다.", u"1.5GW", 1.5, 1.5, u"GW", false},
        {u"500㎿ 발전소다.", u"500㎿", 500, 500, u"㎿", false},
        {u"10만 대를 판다.", u"10만 대", 100000, 100000, u"대", false},
        {u"배 3척이 떠났다.", u"3척", 3, 3, u"척", false},
        {u"차량 50여 대가 부딪쳤다.", u"50여 대", 50, 50, u"대", true},
        {u"2만4천ha가 탔다.", u"2만4천ha", 24000, 24000, u"ha", false},
        {u"5개국이 서명했다.", u"5개국", 5, 5, u"개국", false},
        {u"3분의 2를 얻었다.", u"3분의 2", 0.6666666666666666, 0.6666666666666666, u"", false},
        {u"25bp 내렸다.", u"25bp", 25, 25, u"bp", false},
        {u"400개사가 참여했다.", u"400개사", 400, 400, u"개사", false},
        {u"1조원을 넘었다.", u"1조원", 1e12, 1e12, u"원", false},
        {u"1조2345억6789만원이다.", u"1조2345억6789만원", 1234567890000, 1234567890000, u"원", false},
        {u"9천여억 원이다.", u"9천여억 원", 9e11, 9e11, u"원", true},
        {u"한두 명이 아니다.", u"한두 명", 1, 2, u"명", true},
        {u"한 명이 다쳤다.", u"한 명", 1, 1, u"명", false},
        {u"10∼20%가 준다.", u"10∼20%", 10, 20, u"%", false},
        {u"100~200명씩 온다.", u"100~200명", 100, 200, u"명", false},
        {u"1,000여 명이 섰다.", u"1,000여 명", 1000, 1000, u"명", true},
        {u"0.3%에 그쳤다.", u"0.3%", 0.3, 0.3, u"%", false},
        {u"\"50%\"라고 했다.", u"50%", 50, 50, u"%", false},
        {u"마이너스 0.5%를 기록했다.", u"마이너스 0.5%", -0.5, -0.5, u"%", false},
        {u"1500만 배럴을 샀다.", u"1500만 배럴", 1.5e7, 1.5e7, u"배럴", false},
        {u"2천5백 명이 탔다.", u"2천5백 명", 2500, 2500, u"명", false},
        {u"삼백오십 명이 탔다.", u"삼백오십 명", 350, 350, u"명", false},
        {u"10%에서 20% 사이다.", u"10%에서 20%", 10, 20, u"%", false},
        {u"갑절로 뛰었다.", u"갑절", 2, 2, u"배", false},
        {u"5분여 만에 껐다.", u"5분여", 5, 5, u"분", true},
        {u"1인분에 만천 원이다.", u"1인분", 1, 1, u"인분", false},
    };
    // clang-format on
    for (const Row &row : rows) {
        const QString text = QString::fromUtf16(row.text);
        QTest::newRow(qPrintable(text))
            << text << QString::fromUtf16(row.words) << row.min << row.max
            << QString::fromUtf16(row.unit) << row.isApproximate;
    }
}

void TestQuantities::firstQuantity()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QFETCH(Bound, min);
    QFETCH(Bound, max);
    QFETCH(QString, unit);
    QFETCH(bool, isApproximate);
    const QList<Quantity> found = quantitiesIn(text);
    QVERIFY(!found.isEmpty());
    const Quantity &first = found.first();
    QCOMPARE(text.mid(first.span.start, first.span.length()), words);
    QVERIFY(isNear(first.min, min));
    QVERIFY(isNear(first.max, max));
    QCOMPARE(first.unit, unit);
    QCOMPARE(first.isApproximate, isApproximate);
}

void TestQuantities::numbersThatCountNothing_data()
{
    QTest::addColumn<QString>("text");
    for (const char16_t *const text : {
             u"제1차 회의가 열렸다.",
             u"박 사장은 사장(오른쪽)을 만났다.",
             u"이번 방문은 이 자리에서 정했다.",
             u"3분기 실적을 냈다.",
             u"신문 1면 기사다.",
             u"형법 제5조 2항을 어겼다.",
             u"형법 250조를 어겼다.",
             u"사흘 동안 쉬었다.",
             u"오전 9시 30분에 왔다.",
             u"30대 여성이 왔다.",
             u"한편 그는 웃었다.",
             u"HBM3E를 만든다.",
             u"5G 기지국이다.",
             u"서초동 1628-1번지다.",
             u"010-1234-5678로 걸면 된다.",
             u"2024년 1월 26일에 왔다.",
             u"2024.01.26 15:30 입력",
             u"2-1로 이겼다.",
             u"형사합의12부가 맡았다.",
             u"3주 동안 쉰다.",
             u"두 번째 경기다.",
             u"수도 서울의 만남이다.",
             u"코로나19가 번졌다.",
             u"세계 여러 나라가 나섰다.",
         })
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
}

void TestQuantities::numbersThatCountNothing()
{
    QFETCH(QString, text);
    QVERIFY(quantitiesIn(text).isEmpty());
}

void TestQuantities::severalInOneText()
{
    const QString text = u"10명 가운데 3명은 5만원을, 나머지 70%는 2~3만원을 냈다."_s;
    QStringList words;
    for (const Quantity &quantity : quantitiesIn(text))
        words.append(text.mid(quantity.span.start, quantity.span.length()));
    QCOMPARE(words, QStringList({u"10명"_s, u"3명"_s, u"5만원"_s, u"70%"_s, u"2~3만원"_s}));
}

void TestQuantities::titlesAreReadToo()
{
    const Article article = anArticle().titled(u"3명 다쳐"_s).subtitled(u"2명은 중상"_s);
    QList<int> blocks;
    for (const Quantity &quantity : language::findQuantities(article))
        blocks.append(quantity.block);
    QCOMPARE(blocks, QList<int>({titleBlock, subtitleBlock}));
}

void TestQuantities::anyTextIsSurvived_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("many digits") << QString(5000, u'9');
    QTest::newRow("digits and commas") << u"1,"_s.repeated(3000);
    QTest::newRow("big numbers in words") << u"만억조"_s.repeated(2000);
    QTest::newRow("ends in a blank") << u"3 "_s;
    QTest::newRow("ends in a mark") << u"3~"_s;
    QTest::newRow("ends in a fraction") << u"3분의 "_s;
    QTest::newRow("nothing divided") << u"0분의 1이다"_s;
    QTest::newRow("signs") << u"-$€~~--%%"_s;
    QTest::newRow("words for bounds") << u"약 최대 이상 수 몇 여"_s.repeated(100);
}

void TestQuantities::anyTextIsSurvived()
{
    QFETCH(QString, text);
    qsizetype last = 0;
    for (const Quantity &quantity : quantitiesIn(text)) {
        QVERIFY(quantity.span.start >= last);
        QVERIFY(!quantity.span.isEmpty());
        QVERIFY(quantity.span.end <= text.size());
        QVERIFY(!quantity.min || std::isfinite(*quantity.min));
        last = quantity.span.end;
    }
}

QObject *makeTestQuantities()
{
    return new TestQuantities;
}

#include "tst_quantities.moc"
