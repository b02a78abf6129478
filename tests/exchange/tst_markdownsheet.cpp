// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdownsheet.h"
#include "exchange/roughstory.h"
#include "support/comparedstory.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace naranhi {

using namespace exchange;

namespace {

QString markdownOf(const Story &story)
{
    return QString::fromUtf8(toMarkdown(evidenceSheetOf(story, {}, WordsLanguage::Korean)));
}

// Signs that are not escaped.
qsizetype bareCount(const QString &line, QChar sign)
{
    qsizetype count = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line.at(i) == u'\\')
            ++i;
        else if (line.at(i) == sign)
            ++count;
    }
    return count;
}

QString unescaped(QString text)
{
    static const QRegularExpression escape(u"\\\\([!-/:-@\\[-`{-~])"_s);
    return text.replace(escape, u"\\1"_s);
}

} // namespace

class TestMarkdownSheet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesKeepTheirColumns();
    void wordsOfArticlesStayWords();
    void linesBeginAsTheyShould();
    void wordsInQuestionAreBracketed();
};

void TestMarkdownSheet::tablesKeepTheirColumns()
{
    for (quint32 seed = 1; seed <= 30; ++seed) {
        qsizetype columns = 0;
        qsizetype tables = 0;
        for (const QString &line : markdownOf(test::roughStory(seed)).split(u'\n')) {
            if (!line.startsWith(u'|')) {
                columns = 0;
                continue;
            }
            tables += columns == 0 ? 1 : 0;
            columns = columns == 0 ? bareCount(line, u'|') : columns;
            QCOMPARE(bareCount(line, u'|'), columns);
        }
        QVERIFY(tables > 3);
    }
}

void TestMarkdownSheet::wordsOfArticlesStayWords()
{
    for (quint32 seed = 1; seed <= 30; ++seed) {
        const Story story = test::roughStory(seed);
        const QString markdown = markdownOf(story);
        for (const QString &line : markdown.split(u'\n')) {
            QCOMPARE(bareCount(line, u'`'), 0);
            QCOMPARE(bareCount(line, u'_'), 0);
        }
        const QString plain = unescaped(markdown).remove(u'【').remove(u'】');
        for (const AnnotatedArticle &each : story.articles)
            for (const Block &block : each.article.blocks) {
                QString text = block.text;
                text.replace(u'\n', u' ').replace(u'\t', u' ').replace(u'\u000b', u' ');
                QVERIFY2(plain.contains(text), qPrintable(text));
            }
    }
}

// Whatever a line of words begins with, it is no list, heading or rule.
void TestMarkdownSheet::linesBeginAsTheyShould()
{
    static const QRegularExpression inside(u"^(> (?!—)|- )\\s*([-+=#>]|\\d+[.)])"_s);
    static const QRegularExpression bare(u"^\\s*([+=~]|\\d+[.)]|-(?! ))"_s);
    for (quint32 seed = 1; seed <= 30; ++seed) {
        for (const QString &line : markdownOf(test::roughStory(seed)).split(u'\n')) {
            QVERIFY2(!inside.match(line).hasMatch(), qPrintable(line));
            QVERIFY2(!bare.match(line).hasMatch(), qPrintable(line));
        }
    }
}

void TestMarkdownSheet::wordsInQuestionAreBracketed()
{
    const QString markdown = markdownOf(test::comparedStory());
    QVERIFY(markdown.contains(u"> 참석자는 【서른 명】이었다.\n>\n> — [1] 기사 1, 블록 0 · 5–9"_s));
}

} // namespace naranhi

QObject *makeTestMarkdownSheet()
{
    return new naranhi::TestMarkdownSheet;
}

#include "tst_markdownsheet.moc"
