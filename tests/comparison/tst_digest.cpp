// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/digest.h"
#include "support/stories.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace naranhi;
using namespace naranhi::comparison;
using namespace naranhi::test;

namespace {

// Each passage is the same paragraph of some articles.
Passage passageOf(const Story &story, int block, const QList<int> &articles, double strength = 1)
{
    Passage passage{.strength = strength, .members = {}};
    for (const int article : articles) {
        const AnnotatedArticle &from = story.articles.at(article - 1);
        passage.members.append({from.id, block, {0, from.article.blocks.at(block).text.size()}});
    }
    return passage;
}

QStringList printed(const QList<DigestLine> &digest)
{
    QStringList lines;
    for (const DigestLine &line : digest)
        lines += u"%1: %2.%3"_s.arg(line.value)
                     .arg(static_cast<int>(line.sentence.article))
                     .arg(line.sentence.block);
    return lines;
}

} // namespace

class TestDigest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesComeInTimeOrderInTheFewestLetters()
    {
        const Story story = storyOf({{u"{5일|2024-03-05} 다리가 열렸다고 시가 밝혔다."_s,
                                         u"공사는 {3일|2024-03-03} 끝났다."_s},
            {u"{5일|2024-03-05} 다리가 열렸다."_s, u"마침내 {3일|2024-03-03} 공사가 끝났다."_s}});
        QCOMPARE(
            printed(digestOf(story, {passageOf(story, 0, {1, 2}), passageOf(story, 1, {1, 2})})),
            QStringList({u"2024-03-03: 1.1"_s, u"2024-03-05: 2.0"_s}));
    }

    void whatFewTellOrNoDateHasStaysOut()
    {
        const Story story = storyOf({{u"{5일|2024-03-05} 열렸다."_s, u"길이는 800미터다."_s},
            {u"{5일|2024-03-05} 열렸다."_s, u"길이가 800미터다."_s},
            {u"다리다."_s, u"길다."_s},
            {u"다리다."_s, u"길다."_s},
            {u"다리다."_s, u"길다."_s}});
        const Passage undated = passageOf(story, 1, {1, 2, 3, 4, 5});
        QVERIFY(digestOf(story, {passageOf(story, 0, {1, 2}), undated}).isEmpty());
    }

    void durationsAreNoDates()
    {
        const Story story = storyOf({{u"{7개월|P7M} 만에 열렸다."_s}, {u"{7개월|P7M} 만이다."_s}});
        QVERIFY(digestOf(story, {passageOf(story, 0, {1, 2})}).isEmpty());
    }

    void itIsShortAndTakesWhatMostTell()
    {
        QList<QStringList> articles(3);
        QList<int> all{1, 2, 3};
        for (QStringList &article : articles)
            for (int day = 1; day <= 12; ++day)
                article
                    += u"{%1일|2024-03-%2} 일이 있었다."_s.arg(day).arg(day, 2, 10, QChar(u'0'));
        const Story story = storyOf(articles);
        QList<Passage> passages;
        for (int block = 0; block < 12; ++block)
            passages += passageOf(story, block, block < 5 ? QList{1, 2} : all);
        const QList<DigestLine> digest = digestOf(story, passages);
        QCOMPARE(digest.size(), longestDigest);
        QCOMPARE(digest.first().value, u"2024-03-06"_s);
    }
};

QObject *makeTestDigest()
{
    return new TestDigest;
}

#include "tst_digest.moc"
