// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/pagereader.h"
#include "sources/boundedhtmltree.h"
#include "sources/htmllines.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace naranhi::sources {

namespace {

const QString folder = QStringLiteral(NARANHI_SOURCE_DIR "/../shared/data/pages/");

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0 ? process.readAllStandardOutput()
                                                                : QByteArray();
}

QJsonObject objectIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

Article articleIn(const QByteArray &page)
{
    static services::PageReader reader;
    return reader.read({.source = {}, .bytes = page, .format = Format::Html, .charset = {}})
        .value_or(Article());
}

QString bodyOf(const Article &article)
{
    QString body;
    for (const Block &block : article.blocks) {
        if (block.kind != BlockKind::Caption)
            body += block.text + u'\n';
    }
    return body;
}

// Runs of four words, with how often each comes, as the benchmark counts them.
QHash<QString, int> shinglesOf(const QString &text)
{
    static const QRegularExpression word(u"\\w+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    for (auto it = word.globalMatch(text); it.hasNext();)
        words.append(it.next().captured());
    constexpr qsizetype run = 4;
    QHash<QString, int> shingles;
    for (qsizetype i = 0; i < std::max<qsizetype>(1, words.size() - run + 1); ++i)
        ++shingles[words.mid(i, run).join(u' ')];
    return words.isEmpty() ? QHash<QString, int>() : shingles;
}

struct Overlap
{
    double precision = 0;
    double recall = 0;
};

Overlap overlapOf(const QString &found, const QString &expected)
{
    const QHash<QString, int> ours = shinglesOf(found);
    const QHash<QString, int> theirs = shinglesOf(expected);
    const auto sum = [](const QHash<QString, int> &all) {
        return double(std::accumulate(all.cbegin(), all.cend(), 0));
    };
    double shared = 0;
    for (auto it = ours.cbegin(); it != ours.cend(); ++it)
        shared += std::min(it.value(), theirs.value(it.key()));
    return {sum(ours) > 0 ? shared / sum(ours) : 0, sum(theirs) > 0 ? shared / sum(theirs) : 0};
}

QString squeezed(const QString &text)
{
    return text.simplified().toLower();
}

bool areNamedIn(const QStringList &authors, const QString &byline)
{
    return !authors.isEmpty()
        && std::all_of(authors.cbegin(), authors.cend(), [&byline](const QString &author) {
               return squeezed(byline).contains(squeezed(author));
           });
}

QString textOfMarkup(const QByteArray &markup)
{
    QString text;
    for (const HtmlLine &line :
        htmlLines(BoundedHtmlTree(QString::fromUtf8(markup)).root()).lines) {
        if (line.line.shape != Shape::Caption)
            text += line.line.text + u'\n';
    }
    return text;
}

double f1Of(const QList<Overlap> &overlaps)
{
    double precision = 0;
    double recall = 0;
    for (const Overlap &one : overlaps) {
        precision += one.precision;
        recall += one.recall;
    }
    return 2 * precision * recall / (precision + recall) / double(overlaps.size());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Readability's own pages, unpacked there; no such folder if they cannot be.
QDir suiteIn(const QTemporaryDir &unpacked)
{
    outputOf(
        u"tar"_s, {u"xJf"_s, folder + u"readability-suite.tar.xz"_s, u"-C"_s, unpacked.path()});
    return QDir(unpacked.filePath(u"test/test-pages"_s));
}

} // namespace

class TestRealPages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bodies_areNearlyWhatPeopleMarked();
    void metadata_areWhatTheSuiteHas();
    void bodies_areNearlyThoseOfTheSuite();
};

void TestRealPages::initTestCase()
{
    if (!QFile::exists(folder + u"README.md"_s))
        QSKIP("the real pages are not beside the source tree");
}

void TestRealPages::bodies_areNearlyWhatPeopleMarked()
{
    const QJsonObject truth = objectIn(folder + u"benchmark/ground-truth.json"_s);
    QList<Overlap> overlaps;
    for (const QString &page : truth.keys()) {
        const QString path = folder + u"benchmark/"_s + page + u".html.gz"_s;
        const Article article = articleIn(outputOf(u"gzip"_s, {u"-dc"_s, path}));
        overlaps << overlapOf(
            bodyOf(article), truth.value(page).toObject().value(u"articleBody"_s).toString());
    }
    const double f1 = f1Of(overlaps);
    qInfo("%d pages: F1 %.3f", int(overlaps.size()), f1);
    QVERIFY(overlaps.size() >= 50);
    QVERIFY(f1 >= 0.965);
}

void TestRealPages::bodies_areNearlyThoseOfTheSuite()
{
    const QTemporaryDir unpacked;
    const QDir pages = suiteIn(unpacked);
    if (!pages.exists())
        QSKIP("the pages are packed, and xz is not there to unpack them");
    QList<Overlap> overlaps;
    for (const QString &name : pages.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString expected = textOfMarkup(bytesOf(pages.filePath(name + u"/expected.html"_s)));
        overlaps << overlapOf(
            bodyOf(articleIn(bytesOf(pages.filePath(name + u"/source.html"_s)))), expected);
    }
    const double f1 = f1Of(overlaps);
    qInfo("%d pages of the suite: F1 %.3f", int(overlaps.size()), f1);
    QVERIFY(overlaps.size() >= 120);
    QVERIFY(f1 >= 0.97);
}

void TestRealPages::metadata_areWhatTheSuiteHas()
{
    const QTemporaryDir unpacked;
    const QDir pages = suiteIn(unpacked);
    if (!pages.exists())
        QSKIP("the pages are packed, and xz is not there to unpack them");
    int authors = 0;
    int authorsRight = 0;
    int days = 0;
    int daysRight = 0;
    for (const QString &name : pages.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QJsonObject expected = objectIn(pages.filePath(name + u"/expected-metadata.json"_s));
        const QString byline = expected.value(u"byline"_s).toString();
        const QString published = expected.value(u"publishedTime"_s).toString();
        const Article article = articleIn(bytesOf(pages.filePath(name + u"/source.html"_s)));
        authors += byline.isEmpty() ? 0 : 1;
        authorsRight += !byline.isEmpty() && areNamedIn(article.authors, byline) ? 1 : 0;
        days += published.isEmpty() ? 0 : 1;
        const bool isDay = article.published.value.left(10) == published.left(10);
        daysRight += !published.isEmpty() && isDay ? 1 : 0;
    }
    qInfo("authors %d of %d, days %d of %d", authorsRight, authors, daysRight, days);
    QVERIFY(authors >= 70 && days >= 30);
    QVERIFY(authorsRight * 100 >= authors * 87);
    QVERIFY(daysRight * 100 >= days * 95);
}

} // namespace naranhi::sources

QObject *makeTestRealPages()
{
    return new naranhi::sources::TestRealPages;
}

#include "tst_realpages.moc"
