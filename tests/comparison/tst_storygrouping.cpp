// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparedstories.h"
#include "comparison/storygrouping.h"
#include "support/builders.h"

#include <QFile>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace naranhi::comparison {

using namespace naranhi::test;

class TestStoryGrouping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signaturesTellWhatIsRare();
    void likenessIsACosine();
    void closedStoriesStayAsTheyAre();
    void anArticleMayJoinTwoStories();
    void storiesFindEachOther_data();
    void storiesFindEachOther();
};

namespace {

struct TrueStory
{
    QString name;
    Article article;
};

// As the library does it, with all articles as candidates.
QList<StoredStoryId> grouped(const QList<TrueStory> &articles)
{
    QList<StoryCandidate> known;
    qint64 lastStory = 0;
    for (const TrueStory &one : articles) {
        const StorySignature signature = signatureOf(one.article, QDate(2024, 1, 11));
        const StoryDecision decision = placeInStories(signature, known);
        StoredStoryId story = StoredStoryId::None;
        if (!decision.isAlone())
            story = decision.stories.isEmpty() ? StoredStoryId(++lastStory)
                                               : decision.stories.constFirst();
        for (StoryCandidate &other : known) {
            if (decision.articles.contains(other.article) || decision.stories.contains(other.story))
                other.story = story;
        }
        known.append({StoredId(known.size() + 1), story, false, signature});
    }
    QList<StoredStoryId> stories;
    for (const StoryCandidate &one : known)
        stories.append(one.story);
    return stories;
}

struct Quality
{
    double precision = 0;
    double recall = 0;
};

// B-cubed (Bagga and Baldwin 1998): over articles, the share of those put beside it that belong
// there, and of those that belong there that were put beside it.
Quality bCubed(const QList<TrueStory> &articles, const QList<StoredStoryId> &stories)
{
    Quality sum;
    const qsizetype count = articles.size();
    for (qsizetype i = 0; i < count; ++i) {
        double both = 0;
        double together = 0;
        double belong = 0;
        for (qsizetype j = 0; j < count; ++j) {
            const bool isTogether = i == j
                || (stories.at(i) != StoredStoryId::None && stories.at(i) == stories.at(j));
            const bool belongs = articles.at(i).name == articles.at(j).name;
            together += isTogether ? 1 : 0;
            belong += belongs ? 1 : 0;
            both += isTogether && belongs ? 1 : 0;
        }
        sum.precision += both / together;
        sum.recall += both / belong;
    }
    return {sum.precision / static_cast<double>(count), sum.recall / static_cast<double>(count)};
}

QList<TrueStory> alikeStories()
{
    QFile file(u"" NARANHI_SOURCE_DIR "/tests/comparison/groupedstories/alike.txt"_s);
    QList<TrueStory> articles;
    if (!file.open(QIODevice::ReadOnly))
        return articles;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i + 2 < lines.size(); i += 3) {
        const QStringList head = lines.at(i).split(u' ');
        articles.append({head.at(1),
            anArticle().from(head.at(2)).titled(lines.at(i + 1)).paragraph(lines.at(i + 2))});
    }
    return articles;
}

void appendStory(QList<TrueStory> &all, const QString &name, const QList<Article> &articles)
{
    for (Article article : articles) {
        article.published = {}; // all on one day, which makes it harder
        all.append({name, article});
    }
}

QList<TrueStory> longStories()
{
    QList<TrueStory> all;
    for (const QString &half : {u"tuned"_s, u"control"_s, u"unseen"_s}) {
        for (const ComparedStory &story : comparedStories(half))
            appendStory(all, story.file, story.articles);
    }
    return all;
}

StorySignature about(const QList<qint64> &terms)
{
    StorySignature signature{.day = 1, .terms = {}};
    for (const qint64 term : terms)
        signature.terms.append({term, static_cast<float>(1 / std::sqrt(terms.size()))});
    return signature;
}

} // namespace

void TestStoryGrouping::signaturesTellWhatIsRare()
{
    const Article article = anArticle()
                                .titled(u"가온시 물류창고서 불"_s)
                                .publishedOn(u"2024-01-11T10:00"_s)
                                .paragraph(u"그는 오늘 말했다. 가온시의 물류창고다."_s);
    const StorySignature signature = signatureOf(article, QDate(2030, 1, 1));
    QCOMPARE(signature.day, QDate(2024, 1, 11).toJulianDay());
    QVERIFY(!signature.terms.isEmpty());
    float squares = 0;
    for (const SignatureTerm &term : signature.terms)
        squares += term.weight * term.weight;
    QVERIFY(qAbs(squares - 1) < 1e-4F);
    QCOMPARE(signatureFromBytes(toBytes(signature)), signature);
    QVERIFY(signatureOf(anArticle().paragraph(u"26일 3시."_s), {}).terms.isEmpty());
    QCOMPARE(signatureOf(Article{}, QDate(2030, 1, 1)).day, QDate(2030, 1, 1).toJulianDay());
    QCOMPARE(signatureFromBytes("damaged"), StorySignature{});
}

void TestStoryGrouping::likenessIsACosine()
{
    QVERIFY(qAbs(likeness(about({1, 2, 3}), about({1, 2, 3})) - 1) < 1e-5F);
    QVERIFY(qAbs(likeness(about({1, 2}), about({2, 3})) - 0.5F) < 1e-5F);
    QCOMPARE(likeness(about({1}), about({2})), 0.0F);
    QCOMPARE(likeness({}, about({2})), 0.0F);
}

void TestStoryGrouping::closedStoriesStayAsTheyAre()
{
    const StoryCandidate closed{StoredId(1), StoredStoryId(5), true, about({1, 2})};
    QVERIFY(placeInStories(about({1, 2}), {closed}).isAlone());
}

void TestStoryGrouping::anArticleMayJoinTwoStories()
{
    const QList<StoryCandidate> candidates{{StoredId(1), StoredStoryId(7), false, about({1, 2})},
        {StoredId(2), StoredStoryId(5), false, about({2, 3})},
        {StoredId(3), StoredStoryId::None, false, about({3, 4})},
        {StoredId(4), StoredStoryId::None, false, about({9})}};
    const StoryDecision decision = placeInStories(about({1, 2, 3}), candidates);
    QCOMPARE(decision.stories, QList<StoredStoryId>({StoredStoryId(5), StoredStoryId(7)}));
    QCOMPARE(decision.articles, QList<StoredId>{StoredId(3)});
}

void TestStoryGrouping::storiesFindEachOther_data()
{
    QTest::addColumn<bool>("isAlike");
    QTest::addColumn<double>("precision");
    QTest::addColumn<double>("recall");
    // Floors a little below what was reached, so that getting worse is noticed.
    QTest::newRow("short reports of like matters") << true << 0.98 << 0.95;
    QTest::newRow("the stories that passages are tested on") << false << 0.98 << 0.93;
}

void TestStoryGrouping::storiesFindEachOther()
{
    QFETCH(bool, isAlike);
    QFETCH(double, precision);
    QFETCH(double, recall);
    const QList<TrueStory> articles = isAlike ? alikeStories() : longStories();
    QVERIFY(articles.size() > 15);
    const QList<StoredStoryId> stories = grouped(articles);
    const Quality quality = bCubed(articles, stories);
    qInfo("%lld articles: B3 precision %.3f, recall %.3f",
        qlonglong{articles.size()},
        quality.precision,
        quality.recall);
    QVERIFY(quality.precision >= precision);
    QVERIFY(quality.recall >= recall);
}

} // namespace naranhi::comparison

QObject *makeTestStoryGrouping()
{
    return new naranhi::comparison::TestStoryGrouping;
}

#include "tst_storygrouping.moc"
