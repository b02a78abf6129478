// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/quotationgrouping.h"
#include "support/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace naranhi;
using namespace naranhi::comparison;
using namespace naranhi::test;

// The same utterance over several articles.
class TestQuotationGrouping final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void likeWordings_data();
    void likeWordings();
    void oneUtteranceInSeveralArticlesIsOneQuotation();
    void speakersKeepQuotationsApart();
    void namesAloneMakeNoQuotationOne();
    void sentencesInOnePairOfMarksAreTakenApart();
    void sentencesThatNobodyElseHasStayTogether();
};

namespace {

// Paragraphs whose speaker is the first mention, and whose words stand in the marks; what stands in
// ‹ › is told.
AnnotatedArticle voiced(int id, const QStringList &paragraphs)
{
    AnnotatedArticle article = annotated(ArticleId{id}, paragraphs);
    for (Mention &mention : article.analysis.mentions) {
        const QString name
            = textOf(article.article, mention.block).mid(mention.span.start, mention.span.length());
        mention.entity = EntityId{int(name.front().unicode())};
    }
    for (int block = 0; block < article.article.blocks.size(); ++block) {
        const QString text = textOf(article.article, block);
        const bool isDirect = text.contains(u'"');
        const TextSpan span = isDirect ? TextSpan{text.indexOf(u'"') + 1, text.lastIndexOf(u'"')}
                                       : TextSpan{text.indexOf(u'‹') + 1, text.indexOf(u'›')};
        Utterance said{.block = block, .span = span, .isDirect = isDirect};
        for (const Mention &mention : article.analysis.mentions)
            if (mention.block == block && mention.span.start == 0)
                said.speaker = BlockSpan{block, mention.span};
        article.analysis.utterances.append(said);
    }
    return article;
}

// "1: 길이 멀다 / 2: 길이 멀다 told", a line for each quotation.
QStringList linesOf(const QList<AnnotatedArticle> &story)
{
    QStringList lines;
    for (const Quotation &quotation : groupQuotations(story)) {
        QStringList wordings;
        for (qsizetype i = 0; i < quotation.wordings.size(); ++i) {
            const auto &[id, block, span] = quotation.wordings.at(i);
            wordings.append(QString::number(int(id)) + u": "_s
                + textOf(story.at(int(id) - 1).article, block).mid(span.start, span.length())
                + (quotation.isDirect.at(i) ? u""_s : u" told"_s));
        }
        lines.append(wordings.join(u" / "_s));
    }
    return lines;
}

} // namespace

void TestQuotationGrouping::likeWordings_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isOne");
    const std::initializer_list<std::tuple<const char *, const char16_t *, const char16_t *, bool>>
        rows{
            {"the same", u"강을 건너는 다리를 놓겠다", u"강을 건너는 다리를 놓겠다", true},
            {"particles", u"강을 건너는 다리를 놓겠다", u"강 건너는 다리도 놓겠다", true},
            {"a bracket", u"아주 멋진(great) 팀이다", u"아주 멋진 팀이다", true},
            {"translated differently",
                u"우리는 더 나은 도시를 함께 만들어 갈 것이다",
                u"더 나은 도시를 우리 모두 함께 만들겠다",
                true},
            {"told politely",
                u"내년 봄에 새 역을 열 생각입니다",
                u"내년 봄 새 역을 열 생각이다",
                true},
            {"something else", u"강을 건너는 다리를 놓겠다", u"세금을 크게 낮추겠다", false},
            {"the same ending",
                u"올해 안에 병원을 짓기로 결정했다",
                u"내년 예산은 깎기로 결정했다",
                false},
            {"opposite halves",
                u"비가 많이 와서 길이 막혔다",
                u"눈이 적게 와서 산이 말랐다",
                false},
        };
    for (const auto &[name, one, other, isOne] : rows)
        QTest::newRow(name) << QString::fromUtf16(one) << QString::fromUtf16(other) << isOne;
}

void TestQuotationGrouping::likeWordings()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QFETCH(const bool, isOne);
    const double likeness = wordingLikeness(one, other);
    QVERIFY2(isOne == (likeness >= 0.5), qPrintable(QString::number(likeness)));
    QCOMPARE(wordingLikeness(other, one), likeness);
}

void TestQuotationGrouping::oneUtteranceInSeveralArticlesIsOneQuotation()
{
    const QList<AnnotatedArticle> story{
        voiced(1, {u"[홍길동|PS]은 \"강을 건너는 다리를 놓겠다\"고 했다."_s}),
        voiced(2, {u"[홍길동|PS]은 ‹강 건너는 다리를 놓겠›다고 했다."_s}),
        voiced(3, {u"한 사람이 \"강을 건너는 다리를 꼭 놓겠다\"고 했다."_s})};
    QCOMPARE(linesOf(story),
        QStringList{
            u"1: 강을 건너는 다리를 놓겠다 / 2: 강 건너는 다리를 놓겠 told / 3: 강을 건너는 다리를 꼭 놓겠다"_s});
    QCOMPARE(int(groupQuotations(story).constFirst().speaker), int(u'홍'));
}

void TestQuotationGrouping::speakersKeepQuotationsApart()
{
    const QList<AnnotatedArticle> story{
        voiced(1, {u"[홍길동|PS]은 \"강을 건너는 다리를 놓겠다\"고 했다."_s}),
        voiced(2, {u"[성춘향|PS]은 \"강을 건너는 다리를 놓겠다\"고 했다."_s})};
    QCOMPARE(groupQuotations(story).size(), 2);
}

void TestQuotationGrouping::namesAloneMakeNoQuotationOne()
{
    const QList<AnnotatedArticle> story{
        voiced(1, {u"[홍길동|PS]은 \"[한빛전자|OG]와 [나래중공업|OG]은 멋진 회사다\"고 했다."_s}),
        voiced(2, {u"[홍길동|PS]은 \"[한빛전자|OG], [나래중공업|OG]과 배를 만들겠다\"고 했다."_s})};
    QCOMPARE(groupQuotations(story).size(), 2);
}

void TestQuotationGrouping::sentencesInOnePairOfMarksAreTakenApart()
{
    const QList<AnnotatedArticle> story{
        voiced(
            1, {u"[홍길동|PS]은 \"두 도시는 아주 가깝다. 시민들을 만나 정말 기뻤다\"고 했다."_s}),
        voiced(2,
            {u"[홍길동|PS]은 \"두 도시는 아주 가깝다\"며 웃었다."_s,
                u"[홍길동|PS]은 \"시민들을 만나 정말 기뻤다\"고 했다."_s})};
    QCOMPARE(linesOf(story),
        (QStringList{u"1: 두 도시는 아주 가깝다. / 2: 두 도시는 아주 가깝다"_s,
            u"1: 시민들을 만나 정말 기뻤다 / 2: 시민들을 만나 정말 기뻤다"_s}));
}

void TestQuotationGrouping::sentencesThatNobodyElseHasStayTogether()
{
    const QList<AnnotatedArticle> story{
        voiced(1, {u"[홍길동|PS]은 \"두 도시는 가깝다. 버스로 갔다. 정말 기뻤다\"고 했다."_s})};
    QCOMPARE(linesOf(story), QStringList{u"1: 두 도시는 가깝다. 버스로 갔다. 정말 기뻤다"_s});
}

QObject *makeTestQuotationGrouping()
{
    return new TestQuotationGrouping;
}

#include "tst_quotationgrouping.moc"
