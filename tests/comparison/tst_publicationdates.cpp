// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/publicationdates.h"
#include "support/builders.h"

#include <QTest>

using namespace naranhi;
using namespace Qt::StringLiterals;

namespace {

constexpr ArticleId undated{1};
constexpr ArticleId dated{2};

// A story that names the same day in full, among other sentences.
AnnotatedArticle harbourStory()
{
    return test::annotated(dated,
        {u"{전날(14일)|2023-05-14} 부산 항구에서 낡은 크레인 두 대가 바다로 넘어졌다."_s,
            u"{15일|2023-05-15} 해양경찰은 선장과 조합장을 불러 조사했다."_s,
            u"항구 조합은 {지난해 9월|2022-09} 크레인 점검을 미뤘다."_s,
            u"시장은 {20일|2023-05-20} 대책을 내놓을 예정이다."_s},
        u"2023-05-15T10:00"_s);
}

PublicationDate inferred(const QStringList &paragraphs)
{
    const auto all
        = comparison::inferPublications({test::annotated(undated, paragraphs), harbourStory()});
    return all.value(undated);
}

} // namespace

class TestPublicationDates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharedDay_givesMonthAndDay();
    void openStretch_countsWithItsKnownEnd();
    void latestDayToldAsPast_isTheDay();
    void evidence_namesTheDayItself();
    void announcedDay_liesAhead();
    void localDayAbroad_isReadOnTheNext();
    void evidence_isTheDayThatDecides();
    void sameMatterWithoutASharedDay_isNearTheOther();
    void dayOfAnotherMatter_givesNothing();
    void wrongWeekday_givesNothing();
    void sharedMonthOfLastYear_givesTheYear();
    void monthsSinceASharedMonth_giveTheMonth();
    void returnToldElsewhere_givesTheMonth();
    void ownWholeDates_areEnough();
    void aloneWithoutAYear_staysUnknown();
    void historyAlone_staysUnknown();
    void datedArticles_areLeftAlone();
};

void TestPublicationDates::sharedDay_givesMonthAndDay()
{
    const auto date
        = inferred({u"{14일|XXXX-XX-14} 부산 항구에서 낡은 크레인이 바다로 넘어졌다."_s});
    QCOMPARE(date.value, u"2023-05-14"_s);
    QCOMPARE(date.basis, DateBasis::Inferred);
    QCOMPARE(date.rule, DateRule::OtherArticles);
    QCOMPARE(date.evidence, u"14일"_s);
}

void TestPublicationDates::openStretch_countsWithItsKnownEnd()
{
    const auto date
        = inferred({u"{14일부터|XXXX-XX-14/..} 부산 항구에서 낡은 크레인이 바다로 넘어졌다."_s});
    QCOMPARE(date.value, u"2023-05-14"_s);
}

void TestPublicationDates::latestDayToldAsPast_isTheDay()
{
    const auto date = inferred({u"{14일|XXXX-XX-14} 부산 항구에서 낡은 크레인이 바다로 넘어졌다."_s,
        u"{16일|XXXX-XX-16} 잔해를 모두 건졌다."_s});
    QCOMPARE(date.value, u"2023-05-16"_s);
}

void TestPublicationDates::evidence_namesTheDayItself()
{
    const auto date = inferred({u"{14일|XXXX-XX-14} 부산 항구에서 사고가 났다."_s,
        u"{이날|XXXX-XX-14} 부산 항구에서 낡은 크레인 두 대가 바다로 넘어졌다."_s});
    QVERIFY(date.evidence != u"이날"_s);
}

void TestPublicationDates::announcedDay_liesAhead()
{
    const auto date = inferred({u"{14일|XXXX-XX-14} 부산 항구에서 낡은 크레인이 바다로 넘어졌다."_s,
        u"{18일|XXXX-XX-18} 공청회를 앞두고 주민들이 모였다."_s,
        u"시는 {19일|XXXX-XX-19} 결과를 발표한다."_s});
    QCOMPARE(date.value, u"2023-05-14"_s);
}

void TestPublicationDates::localDayAbroad_isReadOnTheNext()
{
    const auto date = inferred({u"{14일|XXXX-XX-14}(현지시간) 부산 항구에서 낡은 크레인이 "
                                u"바다로 넘어졌다고 외신이 전했다."_s});
    QCOMPARE(date.value, u"2023-05-15"_s);
}

void TestPublicationDates::evidence_isTheDayThatDecides()
{
    const auto date = inferred({u"{14일|XXXX-XX-14} 부산 항구에서 낡은 크레인이 바다로 넘어졌다."_s,
        u"{16일|XXXX-XX-16} 잔해를 모두 건졌다."_s});
    QCOMPARE(date.evidence, u"16일"_s);
}

void TestPublicationDates::sameMatterWithoutASharedDay_isNearTheOther()
{
    const QString sentence = u" 부산 항구에서 바다로 넘어진 낡은 크레인을 건졌다."_s;
    QCOMPARE(inferred({u"{17일|XXXX-XX-17}"_s + sentence}).value, u"2023-05-17"_s);
    QVERIFY(!inferred({u"{30일|XXXX-XX-30}"_s + sentence}).isKnown());

    const AnnotatedArticle later = test::annotated(ArticleId{3},
        {u"{15일|2023-07-15} 부산 항구에서 바다로 넘어진 낡은 크레인을 다시 세웠다."_s},
        u"2023-07-15"_s);
    const AnnotatedArticle between = test::annotated(undated, {u"{17일|XXXX-XX-17}"_s + sentence});
    const auto all = comparison::inferPublications({between, harbourStory(), later});
    QCOMPARE(all.value(undated).value, u"2023"_s);
}

void TestPublicationDates::dayOfAnotherMatter_givesNothing()
{
    const auto date = inferred({u"{14일|XXXX-XX-14} 서울 미술관이 새 전시를 열었다."_s});
    QVERIFY(!date.isKnown());
    QCOMPARE(date.basis, DateBasis::None);
}

// The 14th of May 2023 was a Sunday.
void TestPublicationDates::wrongWeekday_givesNothing()
{
    QVERIFY(!inferred({u"{14일|XXXX-XX-14}(화) 부산 항구에서 낡은 크레인이 바다로 넘어졌다."_s})
                 .isKnown());
    QVERIFY(inferred({u"{14일|XXXX-XX-14}(일) 부산 항구에서 낡은 크레인이 바다로 넘어졌다."_s})
                .isKnown());
}

void TestPublicationDates::sharedMonthOfLastYear_givesTheYear()
{
    QCOMPARE(
        inferred({u"항구 조합이 크레인 점검을 {작년 9월|XXXX-09}에 미뤘다."_s}).value, u"2023"_s);
}

void TestPublicationDates::monthsSinceASharedMonth_giveTheMonth()
{
    AnnotatedArticle article = test::annotated(undated,
        {u"크레인 점검을 {지난해 9월|XXXX-09} 이후 {8개월 만|P8M}에 항구 조합이 다시 했다."_s});
    article.analysis.times[1].type = TimeType::Duration;
    const auto date = comparison::inferPublications({article, harbourStory()}).value(undated);
    QCOMPARE(date.value, u"2023-05"_s);
    QCOMPARE(date.evidence, u"지난해 9월"_s);
}

// The months are counted in one sentence and their beginning is named in another.
void TestPublicationDates::returnToldElsewhere_givesTheMonth()
{
    const auto read = [](const QStringList &paragraphs) {
        AnnotatedArticle article = test::annotated(undated, paragraphs);
        for (TimeExpression &time : article.analysis.times)
            time.type = time.value.startsWith(u'P') ? TimeType::Duration : TimeType::Date;
        return comparison::inferPublications({article, harbourStory()}).value(undated).value;
    };
    const QString before = u"{지난해 9월|XXXX-09}에 이어 항구 조합이 크레인 점검을 했다."_s;
    QCOMPARE(read({u"점검은 {8개월 만|P8M}이다."_s, before}), u"2023-05"_s);
    QCOMPARE(read({u"점검은 {8개월 만|P8M}, 회의는 {3개월 만|P3M}이다."_s, before}), u"2023"_s);
}

void TestPublicationDates::ownWholeDates_areEnough()
{
    const auto all = comparison::inferPublications({test::annotated(
        undated, {u"{2021년 3월 4일|2021-03-04} 눈이 왔다. {5일|2021-03-05} 그쳤다."_s})});
    QCOMPARE(all.value(undated).value, u"2021-03-05"_s);
    QCOMPARE(all.value(undated).rule, DateRule::OwnFullDate);
}

void TestPublicationDates::aloneWithoutAYear_staysUnknown()
{
    const auto all = comparison::inferPublications({test::annotated(
        undated, {u"{14일|XXXX-XX-14} 크레인이 넘어졌다. {지난해|} 점검을 미뤘다."_s})});
    QVERIFY(all.isEmpty());
}

void TestPublicationDates::historyAlone_staysUnknown()
{
    const auto all = comparison::inferPublications({test::annotated(undated,
        {u"{1945년 8월 15일|1945-08-15} 해방을 맞았다. {16일|1945-08-16} 거리로 나왔다."_s})});
    QVERIFY(all.isEmpty());
}

void TestPublicationDates::datedArticles_areLeftAlone()
{
    QVERIFY(comparison::inferPublications({harbourStory()}).isEmpty());
}

QObject *makeTestPublicationDates()
{
    return new TestPublicationDates;
}

#include "tst_publicationdates.moc"
