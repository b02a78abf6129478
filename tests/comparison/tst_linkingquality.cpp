// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/linkingcases.h"
#include "comparison/linkingstories.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace naranhi;
using namespace naranhi::comparison;
using namespace naranhi::test;

// How well the linking does on small stories with a known answer: no pair of mentions joined that
// is not one, and few that are one left apart.
class TestLinkingQuality final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tunedStories();
    void controlStories();
};

namespace {

struct Scored
{
    QStringList gold; // for each mention of the story, in order
    QList<EntityId> found;
    QStringList words;
};

Scored scored(const LinkingCase &each)
{
    static const QRegularExpression mark(u"\\[([^|\\]]*)\\|[^#\\]]*(?:#([^\\]]*))?\\]"_s);
    static const QRegularExpression answer(u"#[^\\]]*\\]"_s);
    Scored result;
    auto matches = mark.globalMatch(each.story);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result.words.append(match.captured(1));
        result.gold.append(match.hasCaptured(2) ? match.captured(2) : match.captured(1));
    }
    const QList<AnnotatedArticle> story = storyOfText(QString(each.story).replace(answer, u"]"_s));
    const LinkedEntities linked = linkEntities(story);
    for (const AnnotatedArticle &article : story)
        result.found.append(linked.entityOf.value(article.id));
    return result;
}

// Pairs of mentions that are written differently or stand for different entities: those written
// alike and meaning one say little.
struct Pairs
{
    int right = 0;
    int wrong = 0;
    int missed = 0;

    void count(bool isOne, bool isFound)
    {
        right += isOne && isFound ? 1 : 0;
        wrong += !isOne && isFound ? 1 : 0;
        missed += isOne && !isFound ? 1 : 0;
    }
    [[nodiscard]] double recall() const { return right * 100.0 / qMax(1, right + missed); }
};

// What is missed is told of the tuned half only: who reads it of the other would tune on it.
Pairs pairsOf(const QList<LinkingCase> &cases, bool tell)
{
    Pairs pairs;
    for (const LinkingCase &each : cases) {
        const Scored story = scored(each);
        QSet<QString> told;
        for (qsizetype i = 0; i < story.gold.size(); ++i) {
            for (qsizetype j = i + 1; j < story.gold.size(); ++j) {
                const bool isOne = story.gold.at(i) == story.gold.at(j);
                const bool isFound = story.found.at(i) == story.found.at(j);
                if (isOne && story.words.at(i) == story.words.at(j))
                    continue;
                pairs.count(isOne, isFound);
                const QString mistake = QStringList{QLatin1StringView(each.name),
                    isOne ? u"missed"_s : u"WRONG"_s,
                    story.words.at(i),
                    story.words.at(j)}
                                            .join(u" | "_s);
                if (tell && isOne != isFound && !told.contains(mistake)) {
                    qInfo().noquote() << mistake;
                    told.insert(mistake);
                }
            }
        }
    }
    qInfo("%d stories: %d pairs right, %d wrong, %d missed: recall %.1f %%",
        static_cast<int>(cases.size()),
        pairs.right,
        pairs.wrong,
        pairs.missed,
        pairs.recall());
    return pairs;
}

} // namespace

void TestLinkingQuality::tunedStories()
{
    const Pairs pairs = pairsOf(tunedLinkingCases(), true);
    QCOMPARE(pairs.wrong, 0);
    QVERIFY(pairs.recall() >= 95);
}

void TestLinkingQuality::controlStories()
{
    const Pairs pairs = pairsOf(controlLinkingCases(), false);
    QCOMPARE(pairs.wrong, 0);
    QVERIFY(pairs.recall() >= 90);
}

QObject *makeTestLinkingQuality()
{
    return new TestLinkingQuality;
}

#include "tst_linkingquality.moc"
