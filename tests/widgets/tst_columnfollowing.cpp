// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnfixture.h"
#include "support/warnings.h"
#include "widgets/article/articlecolumn.h"
#include "widgets/article/articleview.h"
#include "widgets/article/columnfollowing.h"
#include "widgets/article/columnhead.h"
#include "widgets/article/passageband.h"
#include "widgets/article/readingline.h"

#include <QScrollBar>
#include <QTest>
#include <QToolButton>

using namespace naranhi;
using namespace naranhi::test;
using namespace Qt::StringLiterals;

namespace {

using Passages = QList<QList<std::pair<int, int>>>;

// A sentence each; the text of one is `times` as long as the other's.
QStringList paragraphs(const QString &word, int count, int times = 4)
{
    QStringList texts;
    for (int i = 0; i < count; ++i)
        texts.append(u"%1 %2째 문단은 "_s.arg(word).arg(i)
            + u"끝까지 읽게 되는 글입니다 "_s.repeated(times));
    return texts;
}

} // namespace

class TestColumnFollowing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_fixture = std::make_unique<ColumnFixture>();
    }

    void cleanup() { m_fixture.reset(); }

    void reader_readsAtAThird_andAtTheEndsAtTheEnds()
    {
        QCOMPARE(heightRead(0, 3000, 600), 0.0);
        QCOMPARE(heightRead(1000, 3000, 600), 1200.0);
        QCOMPARE(heightRead(3000, 3000, 600), 3600.0);
        QCOMPARE(heightRead(0, 0, 600), 0.0);
        for (const double furthest : {50.0, 400.0, 600.0, 700.0, 5000.0}) {
            double last = -1;
            for (double scroll = 0; scroll <= furthest; scroll += 1) {
                const double height = heightRead(scroll, furthest, 600);
                QVERIFY(height > last);
                QVERIFY(height >= scroll && height <= scroll + 600);
                QVERIFY(qAbs(scrollReading(height, furthest, 600) - scroll) < 1e-9);
                last = height;
            }
            QCOMPARE(last, furthest + 600);
            QCOMPARE(scrollReading(1e6, furthest, 600), furthest);
        }
    }

    void passageAtTheReadersPlace_comesToTheSameHeight_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<double>("spacing");
        QTest::addColumn<QSize>("size");
        QTest::newRow("as it is") << 100 << 1.7 << QSize(1200, 600);
        QTest::newRow("large text") << 220 << 1.7 << QSize(1200, 600);
        QTest::newRow("small text, close lines") << 60 << 1.3 << QSize(1200, 600);
        QTest::newRow("narrow") << 100 << 1.7 << QSize(640, 500);
        QTest::newRow("low") << 100 << 2.2 << QSize(1400, 300);
    }

    void passageAtTheReadersPlace_comesToTheSameHeight()
    {
        QFETCH(int, percent);
        QFETCH(double, spacing);
        QFETCH(QSize, size);
        begin({paragraphs(u"하나"_s, 60), paragraphs(u"둘"_s, 90, 7)},
            {{{0, 20}, {1, 10}}, {{0, 25}, {1, 60}}, {{0, 40}, {1, 61}}},
            size);
        fixture().preferences.setTextPercent(percent);
        fixture().preferences.setLineSpacing(spacing);
        columns().setWidths({size.width() * 2 / 5, 0});
        QTRY_VERIFY(view(0).isFilled() && view(1).isFilled());
        for (const auto &[block, beside] : {std::pair(20, 10), {25, 60}, {40, 61}}) {
            readAt(0, block);
            QVERIFY(isReadAt(1, beside));
        }
    }

    void leadingBack_takesTheOtherWayToo()
    {
        begin({paragraphs(u"하나"_s, 60), paragraphs(u"둘"_s, 90)}, {{{0, 20}, {1, 50}}});
        readAt(1, 50);
        QVERIFY(isReadAt(0, 20));
    }

    void scrollingDownAndUp_neverTurns_andComesBack()
    {
        // They cross, and one has two likes.
        begin({paragraphs(u"하나"_s, 60), paragraphs(u"둘"_s, 90), paragraphs(u"셋"_s, 60)},
            {{{0, 5}, {1, 40}, {2, 30}},
                {{0, 12}, {1, 10}, {1, 80}, {2, 4}},
                {{0, 30}, {1, 60}, {2, 8}},
                {{0, 44}, {1, 50}, {2, 50}}});
        QList<QList<int>> way;
        int last = -1;
        for (int y = 0; y <= bar(0).maximum(); y += 7) {
            bar(0).setValue(y);
            way.append({bar(1).value(), bar(2).value()});
            if (last >= 0) {
                QVERIFY(way.at(last).at(0) <= bar(1).value());
                QVERIFY(way.at(last).at(1) <= bar(2).value());
            }
            ++last;
        }
        QVERIFY(way.constLast().at(0) > way.constFirst().at(0) + 500);
        for (int y = last * 7; y >= 0; y -= 7) {
            bar(0).setValue(y);
            QCOMPARE(QList({bar(1).value(), bar(2).value()}), way.at(y / 7));
        }
        QCOMPARE(way.constFirst(), QList({0, 0}));
    }

    void leader_staysUnderTheHand()
    {
        begin({paragraphs(u"하나"_s, 60), paragraphs(u"둘"_s, 90)}, {{{0, 20}, {1, 70}}});
        for (const int y : {40, 333, 700, 701}) {
            bar(1).setValue(y);
            QCOMPARE(bar(1).value(), y);
            QCoreApplication::processEvents();
            QCOMPARE(bar(1).value(), y);
        }
    }

    void columnAHundredTimesAsLong_isFollowedByPassages()
    {
        begin({paragraphs(u"하나"_s, 30), paragraphs(u"둘"_s, 3000)},
            {{{0, 14}, {1, 100}}, {{0, 16}, {1, 2800}}});
        QTRY_VERIFY(view(1).isFilled());
        readAt(1, 2800);
        QVERIFY(isReadAt(0, 16));
        readAt(1, 100);
        QVERIFY(isReadAt(0, 14));
        readAt(0, 16);
        QVERIFY(isReadAt(1, 2800));
    }

    void columnWithoutPassages_staysWhereItIs()
    {
        begin({paragraphs(u"하나"_s, 60), paragraphs(u"둘"_s, 60), paragraphs(u"셋"_s, 60)},
            {{{0, 20}, {1, 30}}});
        bar(2).setValue(321);
        QCOMPARE(bar(0).value(), 0);
        bar(0).setValue(800);
        QCOMPARE(bar(2).value(), 321);
        QVERIFY(bar(1).value() > 0);
    }

    void lockedColumn_neitherLeadsNorFollows()
    {
        begin({paragraphs(u"하나"_s, 60), paragraphs(u"둘"_s, 60), paragraphs(u"셋"_s, 60)},
            {{{0, 20}, {1, 30}, {2, 40}}});
        auto *lock = columns().columnAt(1)->findChild<QToolButton *>(u"columnLock"_s);
        QVERIFY(lock->isVisible());
        QCOMPARE(lock->accessibleName(), u"Lock the column"_s);
        QCOMPARE(lock->focusPolicy(), Qt::TabFocus);
        lock->click();
        bar(0).setValue(700);
        QCOMPARE(bar(1).value(), 0);
        const int third = bar(2).value();
        QVERIFY(third > 0);
        bar(1).setValue(500);
        QCOMPARE(bar(0).value(), 700);
        QCOMPARE(bar(2).value(), third);
        lock->click();
        bar(0).setValue(701);
        QVERIFY(bar(1).value() > 500);
    }

    void turnedOff_nothingMoves_andNoLockIsShown()
    {
        begin({paragraphs(u"하나"_s, 60), paragraphs(u"둘"_s, 60)}, {{{0, 20}, {1, 30}}});
        fixture().preferences.setColumnsFollow(false);
        bar(0).setValue(700);
        QCOMPARE(bar(1).value(), 0);
        QVERIFY(!columns().columnAt(0)->findChild<QToolButton *>(u"columnLock"_s)->isVisible());
    }

    void laidOutAnew_columnsStandBesideEachOtherAgain()
    {
        begin({paragraphs(u"하나"_s, 60), paragraphs(u"둘"_s, 90, 9)}, {{{0, 20}, {1, 50}}});
        readAt(0, 20);
        fixture().preferences.setTextPercent(160);
        columns().resize(900, 500);
        QTRY_VERIFY(bar(1).value() > 0);
        QCoreApplication::processEvents();
        bar(0).setValue(bar(0).value() + 1);
        const int now = bar(1).value();
        columns().resize(1000, 500);
        columns().resize(900, 500);
        QCoreApplication::processEvents();
        QVERIFY(qAbs(bar(1).value() - now) < 60); // a line, by which the leader itself may move
    }

    void sentenceAskedAbout_isShownWithoutTakingTheOthersAlong()
    {
        begin({paragraphs(u"하나"_s, 60), paragraphs(u"둘"_s, 60), paragraphs(u"셋"_s, 60)},
            {{{0, 20}, {1, 30}, {2, 40}}, {{0, 1}, {1, 50}}});
        QTest::mouseClick(
            view(0).viewport(), Qt::LeftButton, {}, fixture().pointOn(0, u"하나 1째"_s));
        QCoreApplication::processEvents();
        QVERIFY(bar(1).value() > 0);
        QCOMPARE(bar(2).value(), 0);
    }

    void nameGoneTo_takesTheOthersAlong()
    {
        begin({paragraphs(u"하나"_s, 60), paragraphs(u"둘"_s, 60)}, {{{0, 20}, {1, 30}}});
        fixture().focus.goTo({fixture().session.articleAt(0), {40, {0, 3}}});
        QCoreApplication::processEvents();
        QVERIFY(bar(0).value() > 0);
        QVERIFY(bar(1).value() > 0);
    }

    void band_joinsNeighboursThatShowTheSame()
    {
        begin({paragraphs(u"하나"_s, 60), paragraphs(u"둘"_s, 60), paragraphs(u"셋"_s, 60)},
            {{{0, 1}, {1, 2}}});
        fixture().preferences.setColumnsFollow(false);
        const auto bands = columns().findChildren<PassageBand *>();
        QCOMPARE(bands.size(), 3);
        const auto shown = [&] {
            return std::ranges::count_if(bands, [](const auto *band) { return band->isVisible(); });
        };
        QCOMPARE(shown(), 0);
        QTest::mouseClick(
            view(0).viewport(), Qt::LeftButton, {}, fixture().pointOn(0, u"하나 1째"_s));
        QCOMPARE(shown(), 1);
        // Beside the texts, not over them.
        const PassageBand &band
            = **std::ranges::find_if(bands, [](const auto *each) { return each->isVisible(); });
        const auto textOf = [this](int row) {
            return QRect(view(row).viewport()->mapToGlobal(QPoint()), view(row).viewport()->size());
        };
        const QRect at(band.mapToGlobal(QPoint()), band.size());
        QCOMPARE(at.left(), textOf(0).right() + 1);
        QCOMPARE(at.right(), textOf(1).left() - 1);
        QVERIFY(!at.intersects(textOf(0)) && !at.intersects(textOf(1)));
        fixture().preferences.setPassagesJoined(false);
        QCOMPARE(shown(), 0);
        fixture().preferences.setPassagesJoined(true);
        QCOMPARE(shown(), 1);
        fixture().focus.release();
        QCOMPARE(shown(), 0);
    }

    void band_followsTheReader()
    {
        begin({paragraphs(u"하나"_s, 60), paragraphs(u"둘"_s, 60)}, {{{0, 20}, {1, 30}}});
        readAt(0, 20);
        QVERIFY(view(0).together() && view(1).together());
        QVERIFY(columns().findChildren<PassageBand *>().constFirst()->isVisible());
        readAt(0, 25);
        QVERIFY(!view(0).together() && !view(1).together());
        QVERIFY(!columns().findChildren<PassageBand *>().constFirst()->isVisible());
    }

private:
    ColumnFixture &fixture() { return *m_fixture; }
    ArticleColumns &columns() { return m_fixture->columns; }
    ArticleView &view(int row) { return m_fixture->view(row); }
    QScrollBar &bar(int row) { return *m_fixture->view(row).verticalScrollBar(); }

    void begin(const QList<QStringList> &texts, const Passages &passages, QSize size = {1200, 600})
    {
        for (const QStringList &text : texts)
            fixture().open(u"일보"_s, u"제목"_s, text);
        fixture().compare(passages);
        fixture().preferences.setColumnsFollow(true);
        fixture().show(size);
        QTRY_VERIFY(view(0).isFilled());
    }

    TextSpan placeOf(int row, int block)
    {
        const Article &article = fixture().session.article(fixture().session.articleAt(row));
        return view(row).map().toDocument({block, {0, textOf(article, block).size()}}).value();
    }

    double middleOf(int row, int block)
    {
        const TextSpan place = placeOf(row, block);
        return static_cast<double>(place.start + place.end) / 2;
    }

    // Scrolls to where the middle of a paragraph is read.
    void readAt(int row, int block)
    {
        int low = 0;
        int high = view(row).document()->characterCount() * 60; // pixels, and more
        while (low < high) {
            const int y = (low + high) / 2;
            bar(row).setValue(y);
            if (bar(row).value() < y || view(row).readingPosition() >= middleOf(row, block))
                high = y;
            else
                low = y + 1;
        }
        bar(row).setValue(low);
    }

    // Whether the other column is read in the middle of this paragraph, which stands as high there
    // as the one that is read in the first: within a line, which ends elsewhere.
    bool isReadAt(int row, int block)
    {
        const TextSpan place = placeOf(row, block);
        const auto at = static_cast<qsizetype>(view(row).readingPosition());
        const QList<QRectF> rects = view(row).rectsOf({at, at + 1});
        const Typography &type = view(row).typography();
        const double line = view(row).viewport()->height() / 3.0;
        return qAbs(view(row).readingPosition() - middleOf(row, block))
            < static_cast<double>(place.length()) / 5
            && !rects.isEmpty()
            && qAbs(rects.constFirst().center().y() - line) <= type.lineHeight(type.body) + 1;
    }

    std::unique_ptr<ColumnFixture> m_fixture;
};

QObject *makeTestColumnFollowing()
{
    return new TestColumnFollowing;
}

#include "tst_columnfollowing.moc"
