// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/analysis.h"
#include "language/attribution.h"
#include "language/sentences.h"
#include "language/utterances.h"
#include "language/voicecases.h"
#include "support/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace naranhi;
using namespace naranhi::test;

// Who says it: on whose authority sentences stand, and what is quoted and told.
class TestVoices final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tunedSourcesAreFound();
    void controlSourcesAreFound();
    void tunedUtterancesAreFound();
    void controlUtterancesAreFound();
    void headlinesQuoteRightBehindTheName();
    void speakerGoesOnInTheNextParagraph();
    void analysisFindsThem();
};

namespace {

AnnotatedArticle articleOf(const QStringList &paragraphs)
{
    AnnotatedArticle article = annotated(ArticleId{1}, paragraphs);
    article.analysis.sentences = language::splitSentences(article.article);
    return article;
}

QString wordsAt(const Article &article, int block, TextSpan span)
{
    return textOf(article, block).mid(span.start, span.length());
}

QStringList sourcesIn(const VoiceCase &each)
{
    const AnnotatedArticle article = articleOf({each.text});
    QStringList lines;
    for (const Attribution &found : language::findAttributions(article.article, article.analysis))
        lines.append(
            tagOf(found.kind) + u' ' + wordsAt(article.article, found.sentence.block, found.words));
    return lines;
}

QStringList utterancesIn(const AnnotatedArticle &article)
{
    QStringList lines;
    for (const Utterance &found : language::findUtterances(article.article, article.analysis)) {
        const QString speaker = found.speaker
            ? wordsAt(article.article, found.speaker->block, found.speaker->span)
            : u"?"_s;
        lines.append(speaker + u": "_s + wordsAt(article.article, found.block, found.span)
            + (found.isDirect ? u""_s : u" told"_s));
    }
    return lines;
}

struct Score
{
    int right = 0;
    int wrong = 0;
    int missed = 0;

    [[nodiscard]] double precision() const { return right * 100.0 / qMax(1, right + wrong); }
    [[nodiscard]] double recall() const { return right * 100.0 / qMax(1, right + missed); }
};

// Mistakes are told of the tuned halves only: who reads them of the others would tune on them.
template <typename Find>
Score scoreOf(const char *name, const QList<VoiceCase> &cases, bool tell, Find find)
{
    Score score;
    for (const VoiceCase &each : cases) {
        QStringList expected = each.expected.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : find(each)) {
            const bool isRight = expected.removeOne(line);
            score.right += isRight ? 1 : 0;
            score.wrong += isRight ? 0 : 1;
            if (tell && !isRight)
                qInfo().noquote() << "wrong:" << line << '|' << each.text;
        }
        score.missed += static_cast<int>(expected.size());
        if (tell && !expected.isEmpty())
            qInfo().noquote() << "missed:" << expected << '|' << each.text;
    }
    qInfo("%s: %d right, %d wrong, %d missed: precision %.1f %%, recall %.1f %%",
        name,
        score.right,
        score.wrong,
        score.missed,
        score.precision(),
        score.recall());
    return score;
}

QStringList utterancesOf(const VoiceCase &each)
{
    return utterancesIn(articleOf({each.text}));
}

} // namespace

void TestVoices::tunedSourcesAreFound()
{
    const Score score = scoreOf("tuned sources", tunedSources(), true, sourcesIn);
    QCOMPARE(score.wrong, 0);
    QCOMPARE(score.missed, 0);
}

void TestVoices::controlSourcesAreFound()
{
    const Score score = scoreOf("control sources", controlSources(), false, sourcesIn);
    QVERIFY(score.precision() >= 90);
    QVERIFY(score.recall() >= 80);
}

void TestVoices::tunedUtterancesAreFound()
{
    const Score score = scoreOf("tuned utterances", tunedUtterances(), true, utterancesOf);
    QCOMPARE(score.wrong, 0);
    QCOMPARE(score.missed, 0);
}

void TestVoices::controlUtterancesAreFound()
{
    const Score score = scoreOf("control utterances", controlUtterances(), false, utterancesOf);
    QVERIFY(score.precision() >= 90);
    QVERIFY(score.recall() >= 80);
}

void TestVoices::headlinesQuoteRightBehindTheName()
{
    AnnotatedArticle article = articleOf({u"둘이 만났다."_s});
    const MarkedText title
        = parseMarked(u"[홍길동|PS] \"공장을 하나 더 짓겠다\"…'두끼 회동'"_s, titleBlock);
    article.article.title = title.text;
    article.analysis.mentions = title.mentions + article.analysis.mentions;
    article.analysis.sentences = language::splitSentences(article.article);
    QCOMPARE(utterancesIn(article), QStringList{u"홍길동: 공장을 하나 더 짓겠다"_s});
}

void TestVoices::speakerGoesOnInTheNextParagraph()
{
    const AnnotatedArticle article = articleOf({u"[홍길동|PS] 대표는 \"길이 멀다\"고 말했다."_s,
        u"그러면서 \"그래도 함께 가겠다\"고 덧붙였다."_s,
        u"날이 저물었다."_s,
        u"\"이제는 정말로 돌아가야 한다\"는 목소리도 나왔다."_s});
    QCOMPARE(utterancesIn(article),
        (QStringList{u"홍길동: 길이 멀다"_s, u"홍길동: 그래도 함께 가겠다"_s}));
}

void TestVoices::analysisFindsThem()
{
    const Article article = anArticle().paragraph(u"한 소식통은 \"회담이 미뤄졌다\"고 전했다."_s);
    const ArticleAnalysis analysis = language::analyse(article, {});
    QCOMPARE(analysis.attributions.size(), 1);
    QCOMPARE(analysis.attributions.constFirst().kind, SourceKind::Unnamed);
    QCOMPARE(analysis.utterances.size(), 1);
}

QObject *makeTestVoices()
{
    return new TestVoices;
}

#include "tst_voices.moc"
