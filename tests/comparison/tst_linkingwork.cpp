// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/linkingrules.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace naranhi;
using namespace naranhi::comparison;

// The work grows with the names of a story, not with the pairs of them.
class TestLinkingWork final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparisonsGrowWithTheNames_data();
    void comparisonsGrowWithTheNames();
};

namespace {

QString syllables(std::mt19937 &random, QStringView of, int count)
{
    QString word;
    for (int i = 0; i < count; ++i)
        word += of.at(static_cast<qsizetype>(random()) % of.size());
    return word;
}

constexpr QStringView anySyllables = u"가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허"
                                     u"고노도로모보소오조초코토포호구누두루무부수우주추쿠투푸후";

// Districts, cities and counties of few names: all share their last word with thousands.
QString placeName(std::mt19937 &random)
{
    return syllables(random, anySyllables, 2) + u"도 "_s + syllables(random, anySyllables, 2)
        + u"시 중구"_s;
}

// All begin and end alike.
QString officeName(std::mt19937 &random)
{
    return u"한"_s + syllables(random, anySyllables, 1 + static_cast<int>(random() % 6)) + u"원"_s;
}

// All sound alike but for vowels.
QString foreignName(std::mt19937 &random)
{
    return syllables(random, u"카커코쿠크키", 1) + syllables(random, u"라러로루르리", 1)
        + syllables(random, u"타터토투트티", 1) + syllables(random, u"마머모무므미", 1)
        + syllables(random, u"바버보부브비", 1) + syllables(random, u"나너노누느니", 1);
}

// A few hundred texts of one sentence each.
QList<AnnotatedArticle> storyOfNames(int count, EntityType type, QString (*nameOf)(std::mt19937 &))
{
    constexpr int sentences = 300;
    std::mt19937 random(7);
    AnnotatedArticle article{.id = ArticleId{1}, .article = {}, .analysis = {}};
    QStringList texts;
    for (int i = 0; i < sentences; ++i)
        texts.append(QString());
    for (int i = 0; i < count; ++i) {
        const int block = i * sentences / count;
        QString &text = texts[block];
        const QString name = nameOf(random);
        article.analysis.mentions.append({.block = block,
            .span = {text.size(), text.size() + name.size()},
            .type = type,
            .title = {}});
        text += name + u", "_s;
    }
    for (const QString &text : texts)
        article.article.blocks.append({BlockKind::Paragraph, text});
    return {article};
}

qint64 comparisonsOf(const QList<AnnotatedArticle> &articles)
{
    const StoryNames story = collectNames(articles);
    Linking linking{articles, story, DisjointSets(story.names.size())};
    applyRules(linking, {});
    return linking.comparisons;
}

} // namespace

void TestLinkingWork::comparisonsGrowWithTheNames_data()
{
    using Maker = QString (*)(std::mt19937 &);
    QTest::addColumn<EntityType>("type");
    QTest::addColumn<Maker>("nameOf");
    QTest::addColumn<int>("names");
    QTest::addColumn<int>("mostOfEach"); // far from the hundreds that all pairs would be
    const auto row = [](const char *title, EntityType type, Maker nameOf, int names, int most) {
        for (const int share : {4, 1})
            QTest::addRow("%s, %d", title, names / share)
                << type << nameOf << names / share << most;
    };
    row("places with one last word", EntityType::Place, placeName, 3000, 10);
    row("offices that begin and end alike", EntityType::Organisation, officeName, 3000, 10);
    row("persons who sound alike", EntityType::Person, foreignName, 1600, 50);
}

void TestLinkingWork::comparisonsGrowWithTheNames()
{
    using Maker = QString (*)(std::mt19937 &);
    QFETCH(EntityType, type);
    QFETCH(Maker, nameOf);
    QFETCH(int, names);
    QFETCH(int, mostOfEach);
    const qint64 comparisons = comparisonsOf(storyOfNames(names, type, nameOf));
    QVERIFY2(comparisons <= qint64(mostOfEach) * names, qPrintable(QString::number(comparisons)));
    QVERIFY(comparisons > 0); // else the rules were not asked
}

QObject *makeTestLinkingWork()
{
    return new TestLinkingWork;
}

#include "tst_linkingwork.moc"
