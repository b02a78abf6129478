// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "widgets/article/articlemarks.h"

#include <QRegularExpression>
#include <QTest>

using namespace naranhi;
using namespace naranhi::test;
using namespace Qt::StringLiterals;

namespace {

constexpr EntityId altman{1};
constexpr EntityId openAi{2};

} // namespace

class TestArticleMarks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_article = annotated(ArticleId{1},
            {u"[올트먼]은 [오픈AI|OG]의 대표다."_s,
                u"그는 {26일|2024-01-26} 왔다."_s,
                u"{지난해 6월|2023-06}에도 [올트먼]이 왔다."_s,
                u"{7개월|P7M} 만이다."_s});
        for (Mention &mention : m_article.analysis.mentions)
            mention.entity = mention.type == EntityType::Person ? altman : openAi;
        m_article.article.title = u"제목"_s;
        m_article.analysis.sentences.prepend({titleBlock, {0, 2}});
    }

    void name_isFoundOnEachOfItsCharactersOnly()
    {
        const ArticleMarks marks = make();
        const TextSpan name = at(0, {0, 3});
        QVERIFY(!marks.entityAt(name.start - 1));
        for (qsizetype i = name.start; i < name.end; ++i)
            QCOMPARE(marks.entityAt(i)->entity, altman);
        QVERIFY(!marks.entityAt(name.end));
        QVERIFY(!marks.entityAt(-1));
    }

    void stretch_holdsTheNamesThatTouchIt()
    {
        const ArticleMarks marks = make();
        QCOMPARE(marks.entitiesIn(at(0, {0, 15})).size(), 2U);
        QCOMPARE(marks.entitiesIn(at(0, {2, 6})).size(), 2U);
        QCOMPARE(marks.entitiesIn(at(0, {3, 5})).size(), 0U);
        QCOMPARE(marks.entities().size(), 3U);
        QCOMPARE(marks.timesIn(at(2, {0, 1})).size(), 1U);
    }

    void mentionWithoutAnEntity_isNotMarked()
    {
        m_article.analysis.mentions[0].entity = EntityId::None;
        QVERIFY(!make().entityAt(at(0, {0, 3}).start));
    }

    void time_hasItsValueAndRange()
    {
        const ArticleMarks marks = make();
        const TimeMark *day = marks.timeAt(at(1, {3, 6}).start);
        QVERIFY(day);
        QCOMPARE(day->time.value, u"2024-01-26"_s);
        QCOMPARE(day->range, timeRangeOf(u"2024-01-26"_s));
        QVERIFY(!marks.timeAt(at(3, {0, 3}).start)->range);
    }

    void sentences_tellingAValue()
    {
        QCOMPARE(make().sentencesTelling(u"2023-06"_s), QList({sentence(2)}));
        QVERIFY(make().sentencesTelling(u"2020"_s).isEmpty());
    }

    void sentencesOutsideATime_haveNoDateInIt_andAreNeverTitles()
    {
        const QList<TextSpan> outside = make().sentencesOutside(*timeRangeOf(u"2024-01"_s));
        QCOMPARE(outside, QList({sentence(0), sentence(2), sentence(3)}));
    }

private:
    [[nodiscard]] DocumentMap map() const
    {
        return DocumentMap(pageOf(m_article.article, LeftOutText::Hidden));
    }

    [[nodiscard]] TextSpan at(int block, TextSpan span) const
    {
        return *map().toDocument({block, span});
    }

    [[nodiscard]] TextSpan sentence(int block) const
    {
        return at(block, {0, m_article.article.blocks.at(block).text.size()});
    }

    [[nodiscard]] ArticleMarks make() const
    {
        const QList<Entity> entities{{altman, EntityType::Person, u"올트먼"_s, {}, 0},
            {openAi, EntityType::Organisation, u"오픈AI"_s, {}, 1}};
        return {m_article, entities, map()};
    }

    AnnotatedArticle m_article;
};

QObject *makeTestArticleMarks()
{
    return new TestArticleMarks;
}

#include "tst_articlemarks.moc"
