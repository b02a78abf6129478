// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/sentences.h"
#include "support/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace naranhi;
using namespace naranhi::test;

class TestSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void split_cutsWhereReadersDo_data()
    {
        QTest::addColumn<QString>("sentences"); // joined by "|"; a blank there is not in the text
        QTest::newRow("plain") << u"회사는 문을 열었다.| 손님이 왔다."_s;
        QTest::newRow("run together") << u"회사는 문을 열었다.|손님이 왔다."_s;
        QTest::newRow("dotted date") << u"행사는 2024. 1. 26. 서울에서 열린다.| 입장은 무료다."_s;
        QTest::newRow("tight dotted date") << u"입력 2024.01.26 13:43 수정"_s;
        QTest::newRow("list number") << u"1. 새 공장이 문을 연다"_s;
        QTest::newRow("quotation with a particle")
            << u"그는 “내일 만나겠다.”고 말했다.| 모두 웃었다."_s;
        QTest::newRow("quotation and blank before 라고")
            << u"그는 \"좋다!\" 라고 했다.| 모두 웃었다."_s;
        QTest::newRow("two sentences in one quotation") << u"그는 “좋다. 가자.”라며 일어섰다."_s;
        QTest::newRow("photo credit") << u"새 공장 모습. (사진=가나통신)| 전날 늦게 도착했다."_s;
        QTest::newRow("decimal") << u"3.5% 올랐다.| 이어 내렸다."_s;
        QTest::newRow("initial") << u"존 F. 케네디가 왔다."_s;
        QTest::newRow("question and answer") << u"왜 그런가?| 모른다."_s;
        QTest::newRow("line break") << u"첫째 줄|\n둘째 줄"_s;
    }

    void split_cutsWhereReadersDo()
    {
        QFETCH(QString, sentences);
        QStringList expected;
        for (const QString &sentence : sentences.split(u'|'))
            expected.append(sentence.trimmed());
        const QString text = sentences.split(u'|').join(QString());
        QStringList found;
        for (const BlockSpan &sentence : language::splitSentences(anArticle().paragraph(text)))
            found.append(text.mid(sentence.span.start, sentence.span.length()));
        QCOMPARE(found, expected);
    }

    void split_keepsTitlesAndHeadingsWhole()
    {
        const Article article = anArticle()
                                    .titled(u"왔다. 봤다. 이겼다."_s)
                                    .block(BlockKind::Heading, u"1. 왔다. 봤다."_s)
                                    .paragraph(u"하나. 둘."_s);
        const QList<BlockSpan> sentences = language::splitSentences(article);
        QCOMPARE(sentences.size(), 4);
        QCOMPARE(sentences.first(), (BlockSpan{titleBlock, {0, 12}}));
        QCOMPARE(sentences.at(1).block, 0);
        QCOMPARE(sentences.at(3), (BlockSpan{1, {4, 6}}));
    }

    void split_coversEverythingButBlanks()
    {
        const QString text = u" “가. 나.\" 다!? 1. 라 (사진=마) … 바.”라 2024. 1. 2. 사.\t아.끝 "_s;
        QString rest = text;
        for (const BlockSpan &sentence : language::splitSentences(anArticle().paragraph(text)))
            for (qsizetype i = sentence.span.start; i < sentence.span.end; ++i)
                rest[i] = u' ';
        QCOMPARE(rest.trimmed(), QString());
    }
};

QObject *makeTestSentences()
{
    return new TestSentences;
}

#include "tst_sentences.moc"
