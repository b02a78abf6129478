// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/innermentions.h"
#include "comparison/linkingstories.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace naranhi;
using namespace naranhi::comparison;
using namespace naranhi::test;

// Names within longer ones stay findable.
class TestInnerMentions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNamesWithin_data();
    void findsNamesWithin();
    void theyCarryTheirEntityAndType();
};

namespace {

QList<AnnotatedArticle> linked(const QString &marked)
{
    QList<AnnotatedArticle> story = storyOfText(marked);
    const LinkedEntities entities = linkEntities(story);
    for (AnnotatedArticle &each : story) {
        const QList<EntityId> ids = entities.entityOf.value(each.id);
        for (qsizetype i = 0; i < ids.size(); ++i)
            each.analysis.mentions[i].entity = ids.at(i);
    }
    return story;
}

} // namespace

void TestInnerMentions::findsNamesWithin_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<QStringList>("inner");
    const auto addRow = [](const char *name, const char16_t *story, const QStringList &inner) {
        QTest::newRow(name) << QString::fromUtf16(story) << inner;
    };
    addRow(
        "company of a campus", u"[삼성전자|OG]의 [삼성전자 평택캠퍼스|OG]에서", {u"1: 삼성전자"_s});
    addRow("known from another article",
        u"[삼성전자 평택캠퍼스|OG]에서\n---\n[삼성전자|OG]는",
        {u"1: 삼성전자"_s});
    addRow("two in one",
        u"[서울|LC], [강남구|LC]. [서울 강남구 보건소|OG]",
        {u"1: 서울"_s, u"1: 강남구"_s});
    addRow("the longest",
        u"[서울|LC], [서울 지하철|OG], [서울 지하철 노조|OG]",
        {u"1: 서울"_s, u"1: 서울 지하철"_s});
    addRow("joined by a dot", u"[한국|LC], [미국|LC], [한국·미국재단|OG]", {u"1: 한국"_s});
    addRow("part of a word", u"[서울|LC]의 [서울시청|OG], [삼성|OG]의 [삼성전자|OG]", {});
    addRow("part of its own name", u"[실리콘밸리|LC]와 [미국 실리콘밸리|LC]", {});
    addRow("a person's surname", u"[이방카 트럼프|PS], [도널드 트럼프|PS], [트럼프|PS]", {});
    addRow("a work", u"[서울|LC], [서울 1988|AF]", {});
    addRow("what has two meanings",
        u"[한강|LC]에서 … [한강|LC]의\n[한강|PS 작가]과 [한강|PS]은 [한강 사업본부|OG]",
        {});
    addRow("unknown on its own", u"[삼성전자 평택캠퍼스|OG]", {});
}

void TestInnerMentions::findsNamesWithin()
{
    QFETCH(QString, story);
    QFETCH(QStringList, inner);
    const QList<AnnotatedArticle> articles = linked(story);
    const QList<QList<Mention>> found = innerMentions(articles);
    QCOMPARE(found.size(), articles.size());
    QStringList lines;
    for (qsizetype row = 0; row < found.size(); ++row) {
        for (const Mention &mention : found.at(row)) {
            const QString text = textOf(articles.at(row).article, mention.block);
            lines.append(QString::number(row + 1) + u": "_s
                + text.mid(mention.span.start, mention.span.length()));
        }
    }
    QCOMPARE(lines, inner);
}

void TestInnerMentions::theyCarryTheirEntityAndType()
{
    const QList<AnnotatedArticle> story
        = linked(u"[평택|LC]에는 [평택 캠퍼스|OG]가 있다.\n[평택 캠퍼스|OG]"_s);
    const QList<Mention> inner = innerMentions(story).constFirst();
    const Mention place = story.constFirst().analysis.mentions.constFirst();
    QCOMPARE(inner.size(), 2);
    for (const Mention &mention : inner) {
        QCOMPARE(mention.entity, place.entity);
        QCOMPARE(mention.type, EntityType::Place);
    }
    QCOMPARE(inner.constLast().block, 1);
}

QObject *makeTestInnerMentions()
{
    return new TestInnerMentions;
}

#include "tst_innermentions.moc"
