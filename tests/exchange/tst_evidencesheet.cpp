// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/evidencesheet.h"
#include "exchange/roughstory.h"
#include "exchange/sheetdates.h"
#include "support/comparedstory.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace naranhi {

using namespace exchange;

namespace {

EvidenceSheet sheetOf(const Story &story)
{
    return evidenceSheetOf(story, {}, WordsLanguage::Korean);
}

QList<Citation> citationsIn(const EvidenceSheet &sheet)
{
    QList<Citation> all;
    for (const SheetDigestLine &each : sheet.digest)
        all.append(each.sentence);
    for (const SheetDifference &each : sheet.differences)
        for (const SheetClaim &claim : each.claims)
            all.append(claim.words);
    for (const SheetDate &each : sheet.timeline)
        all.append(each.reports);
    for (const SheetStatement &each : sheet.coverage)
        all.append(each.words);
    for (const SheetGap &each : sheet.gaps)
        all.append(each.answer);
    for (const SheetQuotation &each : sheet.quotations)
        for (const SheetWording &wording : each.wordings)
            all.append(wording.words);
    for (const SheetCopy &each : sheet.copies)
        all.append(each.places);
    for (const SheetArticle &each : sheet.articles)
        for (const SheetAttribution &attribution : each.attributions)
            all.append(attribution.words);
    return all;
}

} // namespace

class TestEvidenceSheet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCitationIsTheTextAtItsOffsets();
    void claimStandsInItsSentence();
    void everythingOfTheStoryIsThere();
    void whatDoesNotLieInItsTextIsLeftOut();
    void formsAreCountedForEachArticle();
    void datesReadAsPeopleWriteThem_data();
    void datesReadAsPeopleWriteThem();
};

void TestEvidenceSheet::everyCitationIsTheTextAtItsOffsets()
{
    for (quint32 seed = 1; seed <= 30; ++seed) {
        const EvidenceSheet sheet = sheetOf(test::roughStory(seed));
        const QList<Citation> citations = citationsIn(sheet);
        QVERIFY(!citations.isEmpty());
        for (const Citation &each : citations) {
            const QString text = textOf(sheet.article(each.article).article, each.block);
            QCOMPARE(each.words, text.mid(each.span.start, each.span.length()));
            QCOMPARE(each.sentenceText(), text.mid(each.sentence.start, each.sentence.length()));
            QVERIFY(!each.words.isEmpty());
        }
    }
}

void TestEvidenceSheet::claimStandsInItsSentence()
{
    const EvidenceSheet sheet = sheetOf(test::comparedStory());
    const Citation words = sheet.differences.at(0).claims.at(1).words;
    QCOMPARE(words.article, 2);
    QCOMPARE(words.words, u"마흔 명"_s);
    QCOMPARE(words.before, u"참석자는 "_s);
    QCOMPARE(words.after, u"이었다."_s);
}

void TestEvidenceSheet::everythingOfTheStoryIsThere()
{
    const Story story = test::roughStory(7);
    const EvidenceSheet sheet = sheetOf(story);
    const Comparison &found = story.comparison;
    QCOMPARE(sheet.articles.size(), story.articles.size());
    QCOMPARE(sheet.differences.size(), found.differences.size());
    for (qsizetype i = 0; i < sheet.differences.size(); ++i) {
        QCOMPARE(sheet.differences.at(i).isDismissed, found.differences.at(i).isDismissed);
        QCOMPARE(sheet.differences.at(i).comment, found.differences.at(i).comment);
    }
    QCOMPARE(sheet.timeline.size(), story.timeline.size());
    QCOMPARE(sheet.coverage.size(), found.coverage.size());
    QCOMPARE(sheet.gaps.size(), found.gaps.size());
    QCOMPARE(sheet.quotations.size(), found.quotations.size());
    QCOMPARE(sheet.entities.size(), story.entities.size());
    QCOMPARE(sheet.copies.size(), found.copies.size());
    QCOMPARE(sheet.wires.size(), found.wires.size());
    QCOMPARE(sheet.wires.last().words.words, story.articles.first().article.leftOut.first().text);
    QCOMPARE(sheet.corrections.size(), 2);
    QVERIFY(sheet.corrections.first().isPlaced);
    QVERIFY(!sheet.corrections.last().isPlaced);
}

void TestEvidenceSheet::whatDoesNotLieInItsTextIsLeftOut()
{
    Story story = test::comparedStory();
    story.comparison.differences[0].claims[0].place.span.end = 4000;
    story.comparison.quotations[0].wordings[1].article = ArticleId{99};
    story.comparison.coverage[1].place.block = 50;
    const EvidenceSheet sheet = sheetOf(story);
    QVERIFY(sheet.differences.isEmpty());
    QCOMPARE(sheet.quotations.at(0).wordings.size(), 1);
    QCOMPARE(sheet.coverage.size(), 1);
}

void TestEvidenceSheet::formsAreCountedForEachArticle()
{
    Story story = test::comparedStory();
    const ArticleId first = story.articles.at(0).id;
    const ArticleId second = story.articles.at(1).id;
    story.entities = {{.id = EntityId{4},
        .name = u"가람"_s,
        .forms = {{u"가람"_s, second, 3}, {u"가람"_s, first, 1}, {u"가람시"_s, second, 1}}}};
    const EvidenceSheet sheet = sheetOf(story);
    QCOMPARE(sheet.entities.at(0).id, u"e1"_s);
    QCOMPARE(
        sheet.entities.at(0).forms, (QList<SheetForm>{{u"가람"_s, {1, 3}}, {u"가람시"_s, {0, 1}}}));
}

void TestEvidenceSheet::datesReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("korean");
    QTest::addColumn<QString>("english");
    const auto row
        = [](const char *name, const QString &value, const QString &ko, const QString &en) {
              QTest::newRow(name) << value << ko << en;
          };
    row("day", u"2024-01-26"_s, u"2024년 1월 26일"_s, u"January 26, 2024"_s);
    row("clock", u"2024-01-26T13:43"_s, u"2024년 1월 26일 13:43"_s, u"January 26, 2024 13:43"_s);
    row("hour", u"2024-01-26T09"_s, u"2024년 1월 26일 9시"_s, u"January 26, 2024 09:–"_s);
    row("month", u"2023-06"_s, u"2023년 6월"_s, u"June 2023"_s);
    row("half", u"2024-H1"_s, u"2024년 상반기"_s, u"first half of 2024"_s);
    row("quarter", u"2024-Q3"_s, u"2024년 3분기"_s, u"quarter 3 of 2024"_s);
    row("week", u"2024-W05"_s, u"2024년 5번째 주"_s, u"week 5 of 2024"_s);
    row("year", u"2024"_s, u"2024년"_s, u"2024"_s);
    row("range",
        u"2024-01-25/2024-01-26"_s,
        u"2024년 1월 25일 ~ 2024년 1월 26일"_s,
        u"January 25, 2024 ~ January 26, 2024"_s);
    row("open end", u"2024/.."_s, u"2024년부터"_s, u"from 2024"_s);
    row("open start", u"../2024-01"_s, u"2024년 1월까지"_s, u"until January 2024"_s);
    row("no date", u"80% 이상"_s, u"80% 이상"_s, u"80% 이상"_s);
    row("impossible day", u"2024-02-31"_s, u"2024-02-31"_s, u"2024-02-31"_s);
}

void TestEvidenceSheet::datesReadAsPeopleWriteThem()
{
    QFETCH(const QString, value);
    QTEST(dateWords(value, WordsLanguage::Korean), "korean");
    QTEST(dateWords(value, WordsLanguage::English), "english");
}

} // namespace naranhi

QObject *makeTestEvidenceSheet()
{
    return new naranhi::TestEvidenceSheet;
}

#include "tst_evidencesheet.moc"
