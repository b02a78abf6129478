// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/articleloader.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace naranhi::services {

namespace {

// Everything that a loader says, in words and in order.
class Record
{
public:
    explicit Record(ArticleLoader &loader)
    {
        QObject::connect(
            &loader, &ArticleLoader::started, &loader, [this] { m_lines.append(u"started"_s); });
        QObject::connect(&loader, &ArticleLoader::loaded, &loader, [this](const Article &article) {
            m_lines.append(u"loaded "_s + article.title);
        });
        QObject::connect(
            &loader, &ArticleLoader::failed, &loader, [this](const InputFailure &failure) {
                m_lines.append(u"failed "_s + failure.source.section(u'/', -1) + u' '
                    + codeWord(failure.error.code));
            });
        QObject::connect(
            &loader, &ArticleLoader::finished, &loader, [this] { m_lines.append(u"finished"_s); });
    }

    [[nodiscard]] const QStringList &lines() const { return m_lines; }
    [[nodiscard]] bool isFinished() const { return m_lines.contains(u"finished"_s); }

private:
    QStringList m_lines;
};

QString pageText(const QString &title)
{
    return title
        + u"\n\n도서관은 25일 새 서가를 열었다고 밝혔다. 관장은 책이 늘었다고 말했다.\n\n"
          u"서가에는 책이 천 권 들어간다. 시민은 누구나 빌릴 수 있다고 도서관은 설명했다.\n"_s;
}

} // namespace

class TestArticleLoader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void filesComeInTheOrderAsked();
    void missingFileIsReportedAndTheRestOpens();
    void folderIsOpenedUp();
    void secondCallQueuesBehindTheFirst();
    void pastedTextBecomesAnArticle();
    void pastedHtmlBecomesAnArticle();
    void emptyPasteFails();
    void progressCountsTheInputs();
    void nothingToLoadStillFinishes();
    void cancelFinishesAndNothingFollows();
    void worksAgainAfterCancel();
    void destroyedWhileItWorks();

private:
    QString page(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestArticleLoader::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestArticleLoader::page(const QString &name)
{
    QFile file(m_folder->filePath(name + u".txt"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pageText(name).toUtf8()) < 0)
        qWarning("no page");
    return file.fileName();
}

void TestArticleLoader::filesComeInTheOrderAsked()
{
    ArticleLoader loader;
    const Record record(loader);
    loader.load({page(u"나중 소식"_s), page(u"가장 먼저"_s), page(u"다음 소식"_s)});
    QVERIFY(loader.isRunning());
    QTRY_VERIFY(record.isFinished());
    QCOMPARE(record.lines(),
        (QStringList{u"started"_s,
            u"loaded 나중 소식"_s,
            u"loaded 가장 먼저"_s,
            u"loaded 다음 소식"_s,
            u"finished"_s}));
    QVERIFY(!loader.isRunning());
}

void TestArticleLoader::missingFileIsReportedAndTheRestOpens()
{
    ArticleLoader loader;
    const Record record(loader);
    loader.load({page(u"첫째 소식"_s), m_folder->filePath(u"gone.txt"_s), page(u"셋째 소식"_s)});
    QTRY_VERIFY(record.isFinished());
    QCOMPARE(record.lines(),
        (QStringList{u"started"_s,
            u"loaded 첫째 소식"_s,
            u"failed gone.txt not-found"_s,
            u"loaded 셋째 소식"_s,
            u"finished"_s}));
}

void TestArticleLoader::folderIsOpenedUp()
{
    page(u"2 둘째"_s);
    page(u"1 첫째"_s);
    ArticleLoader loader;
    const QSignalSpy loaded(&loader, &ArticleLoader::loaded);
    const Record record(loader);
    loader.load({m_folder->path()});
    QTRY_VERIFY(record.isFinished());
    QCOMPARE(loaded.count(), 2);
    QVERIFY(loaded[0][0].value<Article>().source.endsWith(u"1 첫째.txt"_s));
}

void TestArticleLoader::secondCallQueuesBehindTheFirst()
{
    ArticleLoader loader;
    const Record record(loader);
    loader.load({page(u"첫째 소식"_s)});
    loader.load({page(u"둘째 소식"_s)});
    QTRY_VERIFY(record.isFinished());
    QCOMPARE(record.lines(),
        (QStringList{u"started"_s, u"loaded 첫째 소식"_s, u"loaded 둘째 소식"_s, u"finished"_s}));
}

void TestArticleLoader::pastedTextBecomesAnArticle()
{
    ArticleLoader loader;
    const QSignalSpy loaded(&loader, &ArticleLoader::loaded);
    loader.loadText(u"clipboard"_s, pageText(u"붙인 소식"_s));
    QTRY_COMPARE(loaded.count(), 1);
    const Article article = loaded[0][0].value<Article>();
    QCOMPARE(article.source, u"clipboard"_s);
    QCOMPARE(article.title, u"붙인 소식"_s);
}

void TestArticleLoader::pastedHtmlBecomesAnArticle()
{
    ArticleLoader loader;
    const QSignalSpy loaded(&loader, &ArticleLoader::loaded);
    loader.loadHtml(u"clipboard"_s,
        u"<h1>붙인 소식</h1><p>도서관은 25일 새 서가를 열었다고 밝혔다.</p>"
        u"<p>서가에는 책이 천 권 들어간다. 시민은 누구나 빌릴 수 있다고 설명했다.</p>"_s);
    QTRY_COMPARE(loaded.count(), 1);
    const Article article = loaded[0][0].value<Article>();
    QCOMPARE(article.title, u"붙인 소식"_s);
    QVERIFY(!article.blocks.isEmpty());
    QVERIFY(!article.blocks.first().text.contains(u'<'));
}

void TestArticleLoader::emptyPasteFails()
{
    ArticleLoader loader;
    const Record record(loader);
    loader.loadText(u"clipboard"_s, u" \n "_s);
    QTRY_VERIFY(record.isFinished());
    QCOMPARE(record.lines().value(1), u"failed clipboard empty"_s);
}

void TestArticleLoader::progressCountsTheInputs()
{
    ArticleLoader loader;
    const QSignalSpy progressed(&loader, &ArticleLoader::progressed);
    const Record record(loader);
    loader.load({page(u"첫째 소식"_s), page(u"둘째 소식"_s)});
    QTRY_VERIFY(record.isFinished());
    QCOMPARE(progressed.count(), 2);
    QCOMPARE(progressed[0].first(2), (QVariantList{0, 2}));
    QCOMPARE(progressed[1].first(2), (QVariantList{1, 2}));
    QVERIFY(progressed[1][2].toString().endsWith(u"둘째 소식.txt"_s));
}

void TestArticleLoader::nothingToLoadStillFinishes()
{
    ArticleLoader loader;
    const Record record(loader);
    loader.load({});
    QTRY_VERIFY(record.isFinished());
    QCOMPARE(record.lines(), (QStringList{u"started"_s, u"finished"_s}));
}

void TestArticleLoader::cancelFinishesAndNothingFollows()
{
    ArticleLoader loader;
    const Record record(loader);
    loader.load({page(u"첫째 소식"_s), page(u"둘째 소식"_s)});
    loader.cancel();
    QVERIFY(!loader.isRunning());
    QTest::qWait(1);
    QCOMPARE(record.lines(), (QStringList{u"started"_s, u"finished"_s}));
}

void TestArticleLoader::worksAgainAfterCancel()
{
    ArticleLoader loader;
    const QSignalSpy loaded(&loader, &ArticleLoader::loaded);
    loader.load({page(u"첫째 소식"_s)});
    loader.cancel();
    loader.load({page(u"둘째 소식"_s)});
    QTRY_COMPARE(loaded.count(), 1);
    QCOMPARE(loaded[0][0].value<Article>().title, u"둘째 소식"_s);
}

void TestArticleLoader::destroyedWhileItWorks()
{
    auto loader = std::make_unique<ArticleLoader>();
    const QSignalSpy loaded(loader.get(), &ArticleLoader::loaded);
    loader->load({page(u"첫째 소식"_s), page(u"둘째 소식"_s), page(u"셋째 소식"_s)});
    loader.reset();
    QTest::qWait(1);
    QCOMPARE(loaded.count(), 0);
}

} // namespace naranhi::services

QObject *makeTestArticleLoader()
{
    return new naranhi::services::TestArticleLoader;
}

#include "tst_articleloader.moc"
