// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/commands/spantags.h"
#include "support/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

// "26일=DT 오전 8시=TI": what a person would write beside the text.
QString printed(const QString &text, const QList<SpanTag> &tags)
{
    QStringList parts;
    for (const SpanTag &tag : tags)
        parts.append(text.mid(tag.span.start, tag.span.length()) + u'=' + tag.type);
    return parts.join(u' ');
}

TextSpan spanOf(const QString &text, const QString &words)
{
    const qsizetype start = text.indexOf(words);
    return {start, start + words.size()};
}

} // namespace

class TestSpanTags final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesKeepTheirType();
    void timesAreDaysOrClocks_data();
    void timesAreDaysOrClocks();
    void nameWinsOverTimeAndTimeOverQuantity();
    void taggerDecidesOnSpansOfTimes();
};

void TestSpanTags::namesKeepTheirType()
{
    const auto marked = test::parseMarked(u"[이하나|PS]가 [가람|OG]에서 [3권|QT]을 샀다"_s);
    ArticleAnalysis analysis;
    analysis.mentions = marked.mentions;
    QCOMPARE(printed(marked.text, spanTags(marked.text, analysis)), u"이하나=PS 가람=OG 3권=QT"_s);
}

void TestSpanTags::timesAreDaysOrClocks_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("tags");
    const auto row
        = [](const QString &words, TimeType type, const QString &value, const QString &tags) {
              QTest::newRow(qPrintable(words)) << words << static_cast<int>(type) << value << tags;
          };
    row(u"26일"_s, TimeType::Date, u"2024-01-26"_s, u"26일=DT"_s);
    row(u"5년간"_s, TimeType::Duration, u"P5Y"_s, u"5년간=DT"_s);
    row(u"두시간"_s, TimeType::Duration, u"PT2H"_s, u"두시간=TI"_s);
    row(u"오전 8시"_s, TimeType::Time, u"T08:00"_s, u"오전 8시=TI"_s);
    row(u"26일 오전 8시"_s, TimeType::Time, u"2024-01-26T08:00"_s, u"26일=DT 오전 8시=TI"_s);
    row(u"26일(현지시간) 저녁"_s,
        TimeType::Time,
        u"2024-01-26T19:00"_s,
        u"26일(현지시간)=DT 저녁=TI"_s);
    row(u"매일"_s, TimeType::Set, {}, u"매일=DT"_s);
}

void TestSpanTags::timesAreDaysOrClocks()
{
    QFETCH(const QString, words);
    QFETCH(const int, type);
    QFETCH(const QString, value);
    const QString text = u"관장은 "_s + words + u" 왔다"_s;
    ArticleAnalysis analysis;
    analysis.times = {{0, spanOf(text, words), static_cast<TimeType>(type), value}};
    QTEST(printed(text, spanTags(text, analysis)), "tags");
}

void TestSpanTags::taggerDecidesOnSpansOfTimes()
{
    using language::NameKind;
    const QString text = u"한국은 지난 26일 오전 8시 이겼다"_s;
    ArticleAnalysis analysis;
    analysis.mentions
        = {{.block = 0, .span = spanOf(text, u"한국"_s), .type = EntityType::Place, .title = {}}};
    analysis.times = {{.span = spanOf(text, u"26일 오전 8시"_s),
        .type = TimeType::Time,
        .value = u"2024-01-26T08:00"_s}};
    QCOMPARE(printed(text, spanTags(text, analysis)), u"한국=LC 26일=DT 오전 8시=TI"_s);
    const QList<language::TaggedName> tagged{{spanOf(text, u"지난 26일"_s), NameKind::Date}};
    QCOMPARE(
        printed(text, spanTags(text, analysis, tagged)), u"한국=LC 지난 26일=DT 오전 8시=TI"_s);
}

void TestSpanTags::nameWinsOverTimeAndTimeOverQuantity()
{
    const QString text = u"5월 광장에서 3년 동안"_s;
    ArticleAnalysis analysis;
    analysis.mentions = {
        {.block = 0, .span = spanOf(text, u"5월 광장"_s), .type = EntityType::Place, .title = {}},
        {.block = 0, .span = spanOf(text, u"3년"_s), .type = EntityType::Quantity, .title = {}}};
    analysis.times = {{0, spanOf(text, u"5월"_s), TimeType::Date, u"XXXX-05"_s},
        {0, spanOf(text, u"3년 동안"_s), TimeType::Duration, u"P3Y"_s}};
    QCOMPARE(printed(text, spanTags(text, analysis)), u"5월 광장=LC 3년 동안=DT"_s);
}

} // namespace naranhi

QObject *makeTestSpanTags()
{
    return new naranhi::TestSpanTags;
}

#include "tst_spantags.moc"
