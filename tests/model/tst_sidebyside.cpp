// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sidebyside.h"

#include <QTest>

using namespace naranhi;

namespace {

constexpr ArticleId one{1};
constexpr ArticleId two{2};
constexpr ArticleId three{3};

QList<Passage> somePassages()
{
    return {{.strength = 0.8, .members = {{one, 0, {0, 40}}, {two, 3, {10, 30}}, {two, 5, {0, 9}}}},
        {.strength = 0.5,
            .members = {{one, titleBlock, {0, 12}}, {three, 0, {0, 20}}},
            .isReaders = true}};
}

// As if each block began at a round number.
std::optional<TextSpan> inText(const BlockSpan &where)
{
    const int start = (where.block + 1) * 1000;
    return TextSpan{start + where.span.start, start + where.span.end};
}

} // namespace

class TestSideBySide final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentenceOfAPassage_hasItsLikesBeside()
    {
        const SideBySide found = sideBySide(somePassages(), {one, {0, {20, 40}}});
        QCOMPARE(found.here, (TextPlace{one, {0, {0, 40}}}));
        QCOMPARE(found.beside, QList({TextPlace{two, {3, {10, 30}}}, TextPlace{two, {5, {0, 9}}}}));
        QCOMPARE(found.passage, 0);
    }

    void sentenceOfNoPassage_standsAlone()
    {
        const TextPlace sentence{one, {0, {40, 60}}};
        QCOMPARE(sideBySide(somePassages(), sentence), (SideBySide{sentence, {}, -1}));
    }

    void titles_areSentencesToo()
    {
        const SideBySide found = sideBySide(somePassages(), {one, {titleBlock, {0, 12}}});
        QCOMPARE(found.beside, QList({TextPlace{three, {0, {0, 20}}}}));
    }

    void articles_arePairedByTheirPassages()
    {
        const QList<AlignedSpans> pairs
            = alignedSpans(somePassages(), {one, inText}, {two, inText});
        QCOMPARE(pairs,
            QList<AlignedSpans>(
                {{{1000, 1040}, {4010, 4030}, 0.8}, {{1000, 1040}, {6000, 6009}, 0.8}}));
        QVERIFY(alignedSpans(somePassages(), {two, inText}, {three, inText}).isEmpty());
    }

    void whatTheReaderJoined_outweighsWhatWasFound()
    {
        const auto found = alignedSpans(somePassages(), {one, inText}, {three, inText});
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().weight > 1000);
    }

    void stretchesThatAreNotShown_pairNothing()
    {
        const auto nowhere = [](const BlockSpan &) { return std::optional<TextSpan>(); };
        QVERIFY(alignedSpans(somePassages(), {one, inText}, {two, nowhere}).isEmpty());
    }
};

QObject *makeTestSideBySide()
{
    return new TestSideBySide;
}

#include "tst_sidebyside.moc"
