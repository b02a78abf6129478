// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/articlereader.h"
#include "sources/inputs.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi::sources {

// The real pages beside the source tree: their structure. Of their text only names are written
// here.
class TestRealSources final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void facts_data();
    void facts();
    void shape_data();
    void shape();
    void everyLongLine_isShownOrLeftOut_data() { files(); }
    void everyLongLine_isShownOrLeftOut();
    void everySentence_isShown_data() { files(); }
    void everySentence_isShown();
    void noSentence_standsTwice_data() { files(); }
    void noSentence_standsTwice();
    void furniture_isNotShown_data() { files(); }
    void furniture_isNotShown();

private:
    static void files();
    static QString pathOf(const QString &file);
    static Article read(const QString &file);
    static QString textOf(const QString &file);
};

namespace {

QString squeezed(QString text)
{
    static const QRegularExpression gaps(u"\\s+"_s);
    return text.remove(gaps);
}

QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression end(u"(?<=다\\.)\\s*|(?<=까\\.)\\s*|\\n"_s);
    return text.split(end, Qt::SkipEmptyParts);
}

QString shownText(const Article &article)
{
    QStringList texts{article.title, article.subtitle};
    for (const Block &block : article.blocks)
        texts << block.text;
    return texts.join(u'\n');
}

QString leftOutText(const Article &article)
{
    QStringList texts;
    for (const LeftOut &leftOut : article.leftOut)
        texts << leftOut.text;
    return texts.join(u'\n');
}

qsizetype countOf(const Article &article, BlockKind kind)
{
    return std::count_if(article.blocks.begin(), article.blocks.end(), [kind](const Block &block) {
        return block.kind == kind;
    });
}

} // namespace

QString TestRealSources::pathOf(const QString &file)
{
    return QStringLiteral(NARANHI_SOURCE_DIR "/../shared/articles/") + file;
}

Article TestRealSources::read(const QString &file)
{
    const auto raw = loadInput(pathOf(file));
    return raw ? readArticle(*raw).value_or(Article()) : Article();
}

QString TestRealSources::textOf(const QString &file)
{
    QFile opened(pathOf(file));
    const QByteArray bytes = opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    return QString::fromUtf8(bytes).replace(QChar::Nbsp, u' ');
}

void TestRealSources::files()
{
    if (!QFile::exists(pathOf(u"README.md"_s)))
        QSKIP("the real articles are not beside the source tree");
    QTest::addColumn<QString>("file");
    for (const char *name : {"viewers-2024-01-26.txt",
             "maeil-undated.txt",
             "gooroomee-newsletter-undated.txt",
             "hans-undated.txt",
             "ajunews-2024-03-18.txt"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestRealSources::facts_data()
{
    if (!QFile::exists(pathOf(u"README.md"_s)))
        QSKIP("the real articles are not beside the source tree");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("outlet");
    QTest::addColumn<QString>("authors");
    QTest::addColumn<QString>("published");
    QTest::newRow("viewers") << u"viewers-2024-01-26.txt"_s << u"뷰어스"_s << u"손기호"_s
                             << u"2024-01-26T13:43"_s;
    QTest::newRow("maeil") << u"maeil-undated.txt"_s << u"매일경제"_s << u"최승진|오찬종|성승훈"_s
                           << QString();
    QTest::newRow("gooroomee") << u"gooroomee-newsletter-undated.txt"_s << u"구루미"_s << QString()
                               << QString();
    QTest::newRow("hans") << u"hans-undated.txt"_s << u"한스경제"_s << u"박정현"_s << QString();
    QTest::newRow("ajunews") << u"ajunews-2024-03-18.txt"_s << u"아주경제"_s << QString()
                             << u"2024-03-18T08:28"_s;
}

void TestRealSources::facts()
{
    QFETCH(const QString, file);
    const Article article = read(file);
    QTEST(article.outlet, "outlet");
    QTEST(article.authors.join(u'|'), "authors");
    QTEST(article.published.value, "published");
    QCOMPARE(
        article.published.basis, article.published.isKnown() ? DateBasis::Stated : DateBasis::None);
    QCOMPARE(article.language, u"ko"_s);
    QVERIFY(!article.title.isEmpty());
    QVERIFY(!article.title.contains(u'|'));
}

void TestRealSources::shape_data()
{
    if (!QFile::exists(pathOf(u"README.md"_s)))
        QSKIP("the real articles are not beside the source tree");
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("titleLine"); // of the file, from 1; 0: the page has no headline
    QTest::addColumn<int>("subtitles");
    QTest::addColumn<int>("paragraphs");
    QTest::addColumn<int>("headings");
    QTest::addColumn<int>("captions");
    QTest::addColumn<int>("items");
    QTest::addColumn<int>("summaries");
    QTest::newRow("viewers") << u"viewers-2024-01-26.txt"_s << 3 << 1 << 10 << 0 << 1 << 0 << 0;
    QTest::newRow("maeil") << u"maeil-undated.txt"_s << 1 << 2 << 6 << 0 << 0 << 0 << 1;
    QTest::newRow("gooroomee") << u"gooroomee-newsletter-undated.txt"_s << 1 << 0 << 19 << 4 << 0
                               << 3 << 0;
    QTest::newRow("hans") << u"hans-undated.txt"_s << 0 << 0 << 11 << 0 << 1 << 0 << 0;
    QTest::newRow("ajunews") << u"ajunews-2024-03-18.txt"_s << 1 << 2 << 9 << 0 << 2 << 0 << 1;
}

void TestRealSources::shape()
{
    QFETCH(const QString, file);
    QFETCH(const int, titleLine);
    QFETCH(const int, subtitles);
    const Article article = read(file);
    if (titleLine > 0)
        QVERIFY(squeezed(textOf(file).split(u'\n').at(titleLine - 1))
                    .startsWith(squeezed(article.title)));
    QCOMPARE(article.subtitle.split(u'\n', Qt::SkipEmptyParts).size(), subtitles);
    const auto counted
        = [&article](BlockKind kind) { return static_cast<int>(countOf(article, kind)); };
    QTEST(counted(BlockKind::Paragraph), "paragraphs");
    QTEST(counted(BlockKind::Heading), "headings");
    QTEST(counted(BlockKind::Caption), "captions");
    QTEST(counted(BlockKind::ListItem), "items");
    QTEST(counted(BlockKind::Summary), "summaries");
}

void TestRealSources::everyLongLine_isShownOrLeftOut()
{
    QFETCH(const QString, file);
    const Article article = read(file);
    const QString kept = squeezed(shownText(article) + leftOutText(article));
    const QStringList lines = textOf(file).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        static const QRegularExpression marks(
            u"^[\\s•*-]+|[\\s|]+$|^\\[[^\\]]*=[^\\]]*\\]|^내용요약"_s);
        const QString line = squeezed(QString(lines.at(i)).remove(marks));
        QVERIFY2(line.size() < 20 || kept.contains(line), qPrintable(u"line %1"_s.arg(i + 1)));
    }
}

// Prose of the page, other than what the page says of itself, other articles and second copies.
void TestRealSources::everySentence_isShown()
{
    QFETCH(const QString, file);
    const Article article = read(file);
    const QString shown = squeezed(shownText(article));
    QString outside;
    for (const LeftOut &leftOut : article.leftOut) {
        if (leftOut.reason == LeftOutReason::Duplicate)
            continue;
        outside += squeezed(leftOut.text);
        const QStringList sentences = sentencesOf(leftOut.text);
        for (const QString &sentence : sentences) {
            // Only speech to the reader may be left out; what the press tells ends otherwise.
            const bool tells = sentence.size() > 30 && sentence.endsWith("다."_L1)
                && !sentence.endsWith("니다."_L1);
            QVERIFY2(
                !tells, qPrintable(u"a sentence of %1 units is left out"_s.arg(sentence.size())));
        }
    }
    const QStringList sentences = sentencesOf(textOf(file));
    for (const QString &sentence : sentences) {
        const QString bare = squeezed(sentence);
        const bool long_ = bare.size() > 30 && bare.endsWith("다."_L1);
        const bool found = shown.contains(bare.mid(bare.size() / 2))
            || outside.contains(bare.mid(bare.size() / 2));
        QVERIFY2(
            !long_ || found, qPrintable(u"a sentence of %1 units is gone"_s.arg(sentence.size())));
    }
}

void TestRealSources::noSentence_standsTwice()
{
    QFETCH(const QString, file);
    QSet<QString> seen;
    const Article article = read(file);
    for (const Block &block : article.blocks) {
        if (block.kind == BlockKind::Summary)
            continue;
        const QStringList sentences = sentencesOf(block.text);
        for (const QString &sentence : sentences) {
            const QString bare = squeezed(sentence);
            QVERIFY(bare.size() < 20 || !seen.contains(bare));
            seen.insert(bare);
        }
    }
}

void TestRealSources::furniture_isNotShown()
{
    QFETCH(const QString, file);
    static const QRegularExpression furniture(
        u"무단\\s?전재|저작권자|글자\\s?크기|권장합니다|닫기|댓글|로그인|관련\\s?기사|다음뉴스|구독자|수신거부|\\||- 매일경제"_s);
    const Article article = read(file);
    const auto match = furniture.match(shownText(article));
    QVERIFY2(!match.hasMatch(), qUtf8Printable(match.captured()));
}

} // namespace naranhi::sources

QObject *makeTestRealSources()
{
    return new naranhi::sources::TestRealSources;
}

#include "tst_realsources.moc"
