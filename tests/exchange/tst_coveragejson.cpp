// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/coveragejson.h"
#include "support/stories.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace naranhi;
using namespace naranhi::exchange;
using namespace naranhi::test;

namespace {

Story story()
{
    Story story = storyOf({{u"다리가 열렸다."_s}, {u"다리가 5일 열렸다."_s}});
    story.comparison.coverage = {{.place = {ArticleId{2}, 0, {0, 10}},
        .passage = 0,
        .marks = {CoverageMark::Reported, CoverageMark::Different}}};
    story.comparison.gaps = {{.article = ArticleId{1},
        .question = OpenQuestion::When,
        .passage = 0,
        .answer = {ArticleId{2}, 0, {4, 6}}}};
    story.comparison.digest
        = {{.sentence = {ArticleId{2}, 0, {0, 11}}, .value = u"2024-03-05"_s, .passage = 0}};
    return story;
}

QString written(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace

class TestCoverageJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coverageNamesArticlesByTheirMarks()
    {
        QCOMPARE(written(coverageJson(story(), numbersOf(story()))),
            u"[{\"article\":2,\"block\":0,\"different\":[2],\"end\":10,\"not_found\":[],"
            "\"passage\":\"p1\",\"reported\":[1],\"start\":0}]"_s);
    }

    void gapsGiveTheAnswerOfAnother()
    {
        QCOMPARE(written(gapsJson(story(), numbersOf(story()))),
            u"[{\"answer\":{\"article\":2,\"block\":0,\"end\":6,\"start\":4},\"article\":1,"
            "\"passage\":\"p1\",\"question\":\"when\"}]"_s);
    }

    void digestQuotes()
    {
        const QJsonObject line = digestJson(story(), numbersOf(story())).first().toObject();
        QCOMPARE(line[u"text"_s].toString(), u"다리가 5일 열렸다."_s);
        QCOMPARE(line[u"value"_s].toString(), u"2024-03-05"_s);
        QCOMPARE(line[u"article"_s].toInt(), 2);
    }

    void whatLiesOutsideItsTextIsNotWritten()
    {
        Story wrong = story();
        wrong.comparison.coverage.first().place.span.end = 99;
        wrong.comparison.gaps.first().answer.block = 7;
        wrong.comparison.digest.first().sentence.article = ArticleId{9};
        const Numbers numbers = numbersOf(wrong);
        QVERIFY(coverageJson(wrong, numbers).isEmpty());
        QVERIFY(gapsJson(wrong, numbers).isEmpty());
        QVERIFY(digestJson(wrong, numbers).isEmpty());
    }
};

QObject *makeTestCoverageJson()
{
    return new TestCoverageJson;
}

#include "tst_coveragejson.moc"
