// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/loanwords.h"
#include "comparison/sentencesimilarity.h"
#include "language/analysis.h"
#include "support/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace naranhi;
using namespace naranhi::test;

namespace {

double similarity(const QString &a, const QString &b)
{
    const auto analysed = [](const QString &text) {
        const Article article = anArticle().paragraph(text);
        return AnnotatedArticle{ArticleId::None, article, language::analyse(article, {})};
    };
    return comparison::similarityOf(analysed(a), analysed(b));
}

const QString base = u"시장은 어제 새 도서관을 열었다."_s;

} // namespace

class TestSentenceSimilarity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lowers_data();
    void lowers();
    void isBetweenNoneAndOne();
    void isTheSameBothWays();
    void borrowedWordsSoundAlike_data();
    void borrowedWordsSoundAlike();
};

// Each change makes two sentences less alike than they were.
void TestSentenceSimilarity::lowers_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("near");
    QTest::addColumn<QString>("far");
    QTest::newRow("other particles and endings count little")
        << base << u"시장이 어제 새 도서관을 연다."_s << u"시장은 어제 낡은 다리를 고쳤다."_s;
    QTest::newRow("another number")
        << u"버스 요금이 1500원으로 오른다."_s << u"버스 요금은 1천500원으로 올랐다."_s
        << u"버스 요금은 1900원으로 올랐다."_s;
    QTest::newRow("negation") << u"회사는 공장을 닫는다."_s << u"회사가 공장을 닫았다."_s
                              << u"회사가 공장을 닫지 않았다."_s;
    QTest::newRow("another matter")
        << base << u"새 도서관이 어제 문을 열었다."_s << u"감독은 경기가 끝난 뒤 울었다."_s;
    QTest::newRow("words for one thing count")
        << u"작년 매출이 크게 늘었다."_s << u"지난해 매출이 크게 증가했다."_s
        << u"어제 매출이 크게 바뀌었다."_s;
    QTest::newRow("a word in Latin letters counts")
        << u"넷플릭스가 드라마를 만든다."_s << u"Netflix가 드라마를 만든다."_s
        << u"Disney가 드라마를 만든다."_s;
    QTest::newRow("spelling variants count")
        << u"회사가 콘텐츠를 만든다."_s << u"회사가 컨텐츠를 만든다."_s
        << u"회사가 자동차를 만든다."_s;
}

void TestSentenceSimilarity::lowers()
{
    QFETCH(QString, a);
    QFETCH(QString, near);
    QFETCH(QString, far);
    QVERIFY2(similarity(a, near) > similarity(a, far),
        qPrintable(
            QString::number(similarity(a, near)) + u' ' + QString::number(similarity(a, far))));
}

void TestSentenceSimilarity::isBetweenNoneAndOne()
{
    QVERIFY(similarity(base, base) > 0.9);
    QVERIFY(similarity(base, base) <= 1);
    QVERIFY(similarity(base, {}) >= 0);
    QVERIFY(similarity({}, {}) >= 0);
    QVERIFY(similarity(base, u"감독은 경기가 끝난 뒤 울었다."_s) < 0.3);
}

void TestSentenceSimilarity::isTheSameBothWays()
{
    const QString other = u"도서관을 연 시장은 어제 웃었다."_s;
    QCOMPARE(similarity(base, other), similarity(other, base));
}

void TestSentenceSimilarity::borrowedWordsSoundAlike_data()
{
    QTest::addColumn<QString>("latin");
    QTest::addColumn<QString>("hangul");
    QTest::addColumn<bool>("alike");
    QTest::newRow("netflix") << u"netflix"_s << u"넷플릭스"_s << true;
    QTest::newRow("corona") << u"Corona"_s << u"코로나"_s << true;
    QTest::newRow("an r that is not heard") << u"airbnb"_s << u"에어비앤비"_s << true;
    QTest::newRow("ng") << u"marketing"_s << u"마케팅"_s << true;
    QTest::newRow("another word") << u"netflix"_s << u"네트워크"_s << false;
    QTest::newRow("digits are not read") << u"hbm3"_s << u"에이치"_s << false;
}

void TestSentenceSimilarity::borrowedWordsSoundAlike()
{
    QFETCH(QString, latin);
    QFETCH(QString, hangul);
    QFETCH(bool, alike);
    const QString sounds = comparison::consonantSkeleton(latin);
    QCOMPARE(!sounds.isEmpty() && sounds == comparison::consonantSkeleton(hangul), alike);
}

QObject *makeTestSentenceSimilarity()
{
    return new TestSentenceSimilarity;
}

#include "tst_sentencesimilarity.moc"
