// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/bundledstory.h"
#include "articles/scoring.h"
#include "services/storybuilding.h"
#include "sources/inputs.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace naranhi;
using namespace naranhi::test;

// The whole way from files to a story, scored against what people annotated.
class TestBundledStory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void furnitureGoesAndNoSentenceIsLost();
    void metadataIsRead();
    void namesAreFound();
    void timesAreFoundAndRead();
    void whoIsOneIsJoinedAndNobodyElse();

private:
    [[nodiscard]] Score sum(Score (Marking::*score)() const) const;

    QList<Annotation> m_annotations;
    Story m_story;
    std::vector<Marking> m_comparisons;
};

namespace {

void require(const char *what, double value, double least)
{
    qInfo("%s: %.3f (at least %.3f)", what, value, least);
    QVERIFY2(value >= least, what);
}

} // namespace

void TestBundledStory::initTestCase()
{
    m_annotations = bundledAnnotations();
    QList<services::StoryInput> inputs;
    const QStringList paths = bundledStory();
    for (const QString &path : paths) {
        const auto raw = sources::loadInput(path);
        QVERIFY2(raw.has_value(), qPrintable(path));
        const auto article = sources::readArticle(*raw);
        QVERIFY2(article.has_value(), qPrintable(path));
        const int id = static_cast<int>(inputs.size()) + 1;
        inputs.append({.id = ArticleId{id}, .article = *article});
    }
    const auto built = services::buildStory({.inputs = inputs});
    QVERIFY(built.has_value());
    m_story = built->story;
    QCOMPARE(m_story.articles.size(), m_annotations.size());
    for (qsizetype i = 0; i < m_annotations.size(); ++i)
        m_comparisons.push_back(Marking(m_annotations.at(i), m_story.articles.at(i)));
}

Score TestBundledStory::sum(Score (Marking::*score)() const) const
{
    Score total;
    for (const Marking &comparison : m_comparisons) {
        const auto before = comparison.complaints().size();
        total += (comparison.*score)();
        const QStringList complaints = comparison.complaints().mid(before);
        for (const QString &complaint : complaints)
            qInfo("  %s", qPrintable(complaint));
    }
    return total;
}

void TestBundledStory::furnitureGoesAndNoSentenceIsLost()
{
    const Score blocks = sum(&Marking::blocks);
    require("blocks, precision", blocks.precision(), 0.97);
    require("blocks, recall", blocks.recall(), 0.98);
    require("kinds of blocks", sum(&Marking::blockKinds).recall(), 0.95);
    require("furniture left out", sum(&Marking::leftOut).recall(), 0.95);
}

void TestBundledStory::metadataIsRead()
{
    require("metadata", sum(&Marking::metadata).recall(), 0.95);
}

void TestBundledStory::namesAreFound()
{
    const Score mentions = sum(&Marking::mentions);
    // The annotation has 미국 샌프란시스코 as two places; the tagger follows KLUE, where it is one.
    require("names, precision", mentions.precision(), 0.95);
    require("names, recall", mentions.recall(), 0.91);
    require("types of names", sum(&Marking::mentionTypes).recall(), 0.97);
}

void TestBundledStory::timesAreFoundAndRead()
{
    const Score times = sum(&Marking::times);
    require("times, precision", times.precision(), 0.95);
    require("times, recall", times.recall(), 0.98);
    require("values of times", sum(&Marking::timeValues).recall(), 0.93);
}

void TestBundledStory::whoIsOneIsJoinedAndNobodyElse()
{
    QList<std::pair<QString, EntityId>> mentions;
    for (const Marking &comparison : m_comparisons)
        mentions.append(comparison.entities());
    QVERIFY(!mentions.isEmpty());
    QHash<EntityId, QString> keyOf;
    for (const auto &[key, entity] : mentions) {
        QVERIFY2(keyOf.value(entity, key) == key,
            qPrintable(key + u" was joined with "_s + keyOf.value(entity)));
        keyOf.insert(entity, key);
    }
    const PartitionScore entities = bCubed(mentions);
    require("entities, precision (B3)", entities.precision, 1);
    require("entities, recall (B3)", entities.recall, 0.98);
}

QObject *makeTestBundledStory()
{
    return new TestBundledStory;
}

#include "tst_bundledstory.moc"
