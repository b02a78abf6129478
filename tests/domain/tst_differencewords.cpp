// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/differencewords.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

// Each article is one paragraph of nothing but the words that it gives.
Story storyOfOutlets(const QList<std::pair<QString, QString>> &articles)
{
    Story story;
    for (const auto &[outlet, words] : articles) {
        AnnotatedArticle each;
        each.id = ArticleId{static_cast<int>(story.articles.size()) + 1};
        each.article.outlet = outlet;
        each.article.blocks = {{BlockKind::Paragraph, words}};
        story.articles.append(each);
    }
    story.entities = {{.id = EntityId{1}, .name = u"한빛전자"_s, .forms = {}}};
    return story;
}

Difference differenceOf(const Story &story, DifferenceKind kind, const QString &about)
{
    Difference difference{.kind = kind, .about = about, .claims = {}};
    for (const AnnotatedArticle &each : story.articles) {
        const TextSpan all{0, each.article.blocks.constFirst().text.size()};
        difference.claims.append({.place = {each.id, 0, all}, .sentence = all, .value = {}});
    }
    return difference;
}

} // namespace

class TestDifferenceWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoWritesWhat();
    void outletsThatAgreeAreNamedTogether();
    void outletWithTwoValuesIsNamedOnce();
    void articlesWithoutAnOutletAreNumbered();
    void articlesOfOneOutletAreToldApart();
    void nameStandsBesideWhatItIsAbout();
    void relationIsExplained();
    void speaksEnglish();
};

void TestDifferenceWords::saysWhoWritesWhat()
{
    const Story story
        = storyOfOutlets({{u"가나일보"_s, u"80% 이상"_s}, {u"다라신문"_s, u"90% 이상"_s}});
    QCOMPARE(explanationOf(differenceOf(story, DifferenceKind::Quantity, u"점유율"_s), story),
        u"점유율을 가나일보는 ‘80% 이상’, 다라신문은 ‘90% 이상’이라고 적었다."_s);
    QCOMPARE(explanationOf(differenceOf(story, DifferenceKind::Place, u"회담"_s), story),
        u"회담의 장소를 가나일보는 ‘80% 이상’, 다라신문은 ‘90% 이상’이라고 적었다."_s);
}

void TestDifferenceWords::outletsThatAgreeAreNamedTogether()
{
    const Story story = storyOfOutlets(
        {{u"가나일보"_s, u"대표"_s}, {u"다라신문"_s, u"대표"_s}, {u"마바뉴스"_s, u"사장"_s}});
    QCOMPARE(explanationOf(differenceOf(story, DifferenceKind::Title, u"김하나"_s), story),
        u"김하나의 직함을 가나일보·다라신문은 ‘대표’, 마바뉴스는 ‘사장’이라고 적었다."_s);
}

void TestDifferenceWords::outletWithTwoValuesIsNamedOnce()
{
    const Story story = storyOfOutlets({{u"가나일보"_s, u"서울"_s}, {u"다라신문"_s, u"부산"_s}});
    Difference difference = differenceOf(story, DifferenceKind::Place, u"개최"_s);
    Claim half = difference.claims.constFirst();
    half.place.span.end = 1;
    difference.claims.insert(1, half);
    QCOMPARE(explanationOf(difference, story),
        u"개최의 장소를 가나일보는 ‘서울’, ‘서’, 다라신문은 ‘부산’이라고 적었다."_s);
}

void TestDifferenceWords::articlesWithoutAnOutletAreNumbered()
{
    const Story story = storyOfOutlets({{{}, u"서울"_s}, {{}, u"제주"_s}});
    QCOMPARE(explanationOf(differenceOf(story, DifferenceKind::Date, u"개최"_s), story),
        u"개최의 때를 기사 1은 ‘서울’, 기사 2는 ‘제주’라고 적었다."_s);
}

void TestDifferenceWords::articlesOfOneOutletAreToldApart()
{
    const Story story = storyOfOutlets({{u"가나일보"_s, u"2명"_s}, {u"가나일보"_s, u"4명"_s}});
    const QString words
        = explanationOf(differenceOf(story, DifferenceKind::Quantity, u"사망자"_s), story);
    QVERIFY(words.contains(u"가나일보(1)"_s));
    QVERIFY(words.contains(u"가나일보(2)"_s));
}

void TestDifferenceWords::nameStandsBesideWhatItIsAbout()
{
    const Story story = storyOfOutlets({{u"가나일보"_s, u"60%"_s}, {u"다라신문"_s, u"70%"_s}});
    Difference difference = differenceOf(story, DifferenceKind::Quantity, u"점유율"_s);
    difference.entity = EntityId{1};
    QVERIFY(explanationOf(difference, story).startsWith(u"한빛전자 점유율을 "_s));
    difference.kind = DifferenceKind::Participant;
    QVERIFY(explanationOf(difference, story).startsWith(u"점유율(한빛전자)에 함께한 사람을 "_s));
}

void TestDifferenceWords::relationIsExplained()
{
    const Story story = storyOfOutlets({{u"가나일보"_s, u"2명"_s}, {u"다라신문"_s, u"4명"_s}});
    Difference difference = differenceOf(story, DifferenceKind::Quantity, u"사망자"_s);
    difference.relation = DifferenceRelation::Precision;
    QVERIFY(explanationOf(difference, story).endsWith(u"함께 맞을 수 있는 말이다."_s));
    difference.relation = DifferenceRelation::Update;
    QVERIFY(explanationOf(difference, story).endsWith(u"나온 소식일 수 있다."_s));
}

void TestDifferenceWords::speaksEnglish()
{
    const Story story = storyOfOutlets({{u"Post"_s, u"2"_s}, {u"Times"_s, u"4"_s}});
    QCOMPARE(explanationOf(differenceOf(story, DifferenceKind::Quantity, u"victims"_s),
                 story,
                 WordsLanguage::English),
        u"victims, how much or how many: Post writes “2”; Times writes “4”."_s);
}

} // namespace naranhi

QObject *makeTestDifferenceWords()
{
    return new naranhi::TestDifferenceWords;
}

#include "tst_differencewords.moc"
