// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/passagemap.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace naranhi;

namespace {

AlignedSpans pair(TextSpan from, TextSpan to, double weight = 1)
{
    return {.from = from, .to = to, .weight = weight};
}

// By trying every choice; for a few pairs only.
double heaviestOf(const QList<AlignedSpans> &pairs)
{
    double heaviest = 0;
    for (uint choice = 0; choice < 1U << static_cast<uint>(pairs.size()); ++choice) {
        QList<AlignedSpans> chosen;
        for (qsizetype i = 0; i < pairs.size(); ++i)
            if (choice >> static_cast<uint>(i) & 1U)
                chosen.append(pairs.at(i));
        std::ranges::sort(chosen, {}, [](const AlignedSpans &each) { return each.from.start; });
        double weight = 0;
        bool isInOrder = true;
        for (qsizetype i = 0; i < chosen.size(); ++i) {
            weight += chosen.at(i).weight;
            isInOrder = isInOrder
                && (i == 0
                    || (chosen.at(i - 1).from.end <= chosen.at(i).from.start
                        && chosen.at(i - 1).to.end <= chosen.at(i).to.start));
        }
        if (isInOrder)
            heaviest = std::max(heaviest, weight);
    }
    return heaviest;
}

double weightOf(const QList<AlignedSpans> &pairs)
{
    double sum = 0;
    for (const AlignedSpans &each : pairs)
        sum += each.weight;
    return sum;
}

TextSpan someSpan(QRandomGenerator &random)
{
    const int start = random.bounded(60);
    return {start, start + random.bounded(12)};
}

} // namespace

class TestPassageMap final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noPairs_saysNothing()
    {
        QVERIFY(PassageMap({}, 100).isEmpty());
        QVERIFY(PassageMap().isEmpty());
        QVERIFY(PassageMap({pair({10, 10}, {5, 9}), pair({10, 20}, {7, 7})}, 100).isEmpty());
    }

    void middleOfAPassage_standsBesideTheMiddleOfItsLike()
    {
        const PassageMap map({pair({100, 140}, {1000, 1080})}, 5000);
        QCOMPARE(map.at(120), 1040.0);
        QCOMPARE(map.at(110), 1020.0);
    }

    void betweenPassages_goesEvenly()
    {
        const PassageMap map({pair({0, 40}, {0, 40}), pair({100, 140}, {1000, 1040})}, 5000);
        QCOMPARE(map.at(70), 520.0);
    }

    void beginnings_standBesideEachOther()
    {
        const PassageMap map({pair({100, 140}, {1000, 1080})}, 5000);
        QCOMPARE(map.at(0), 0.0);
        QCOMPARE(map.at(-5), 0.0);
        QCOMPARE(map.at(55), 510.0);
    }

    void afterTheLast_bothGoOnAlike_toTheEnd()
    {
        const PassageMap map({pair({100, 140}, {1000, 1040})}, 1200);
        QCOMPARE(map.at(180), 1080.0);
        QCOMPARE(map.at(100000), 1200.0);
    }

    void crossingPassages_giveWayToTheHeavierOrder()
    {
        const QList<AlignedSpans> pairs{pair({0, 10}, {50, 60}, 0.9),
            pair({20, 30}, {0, 10}, 0.5),
            pair({40, 50}, {20, 30}, 0.5)};
        QCOMPARE(inOneOrder(pairs), QList({pairs.at(1), pairs.at(2)}));
    }

    void oneBesideMany_keepsOne()
    {
        const QList<AlignedSpans> pairs{
            pair({0, 10}, {0, 10}), pair({20, 30}, {40, 50}, 0.4), pair({20, 30}, {60, 70}, 0.6)};
        QCOMPARE(inOneOrder(pairs), QList({pairs.at(0), pairs.at(2)}));
    }

    void chosenOrder_isTheHeaviest()
    {
        QRandomGenerator random(7);
        for (int turn = 0; turn < 300; ++turn) {
            QList<AlignedSpans> pairs;
            for (int i = 0; i < 9; ++i) {
                const AlignedSpans next
                    = pair(someSpan(random), someSpan(random), 1 + random.bounded(5));
                if (!next.from.isEmpty() && !next.to.isEmpty())
                    pairs.append(next);
            }
            const QList<AlignedSpans> chosen = inOneOrder(pairs);
            QCOMPARE(weightOf(chosen), heaviestOf(pairs));
            QCOMPARE(weightOf(chosen), heaviestOf(chosen)); // it is an order
        }
    }

    void whateverCrosses_thePositionsNeverFallOrLeap()
    {
        QRandomGenerator random(11);
        for (int turn = 0; turn < 200; ++turn) {
            QList<AlignedSpans> pairs;
            for (int i = 0; i < 12; ++i)
                pairs.append(pair(someSpan(random), someSpan(random), 1 + random.bounded(5)));
            const PassageMap map(pairs, 70);
            if (map.isEmpty())
                continue;
            double last = 0;
            for (double position = 0; position < 90; position += 1.0 / 64) {
                const double now = map.at(position);
                QVERIFY(now >= last && now <= 70);
                QVERIFY(now - last < 70 / 8.0);
                last = now;
            }
        }
    }
};

QObject *makeTestPassageMap()
{
    return new TestPassageMap;
}

#include "tst_passagemap.moc"
