// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/namedarticles.h"
#include "language/names.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace naranhi;
using namespace naranhi::test;

// Names in whole articles of many desks, against what people marked.
class TestNamedArticles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void articlesAreMarked_data();
    void articlesAreMarked();
    void namesAreFound_data();
    void namesAreFound();
};

void TestNamedArticles::articlesAreMarked_data()
{
    QTest::addColumn<QString>("half");
    QTest::newRow("tuned") << u"tuned"_s;
    QTest::newRow("control") << u"control"_s;
}

void TestNamedArticles::articlesAreMarked()
{
    QFETCH(QString, half);
    const QList<NamedArticle> articles = namedArticles(half);
    QVERIFY(articles.size() >= 6);
    for (const NamedArticle &article : articles) {
        QVERIFY2(article.names.size() >= 20, qPrintable(article.file));
        for (const Block &block : article.article.blocks)
            QVERIFY2(!block.text.contains(u'|'), qPrintable(block.text));
    }
}

void TestNamedArticles::namesAreFound_data()
{
    QTest::addColumn<QString>("half");
    QTest::addColumn<double>("precision");
    QTest::addColumn<double>("recall");
    QTest::newRow("tuned") << u"tuned"_s << 0.92 << 0.87;
    QTest::newRow("control") << u"control"_s << 0.87 << 0.81;
}

void TestNamedArticles::namesAreFound()
{
    QFETCH(QString, half);
    QFETCH(double, precision);
    QFETCH(double, recall);
    NameScore score;
    for (const NamedArticle &article : namedArticles(half))
        score += scoreOf(article, language::findNames(article.article));
    if (half == u"tuned") // the other half is not to be looked at
        for (const QString &complaint : std::as_const(score.complaints))
            qInfo("  %s", qPrintable(complaint));
    qInfo("precision %.3f, recall %.3f of %d", score.precision(), score.recall(), score.expected);
    QVERIFY(score.precision() >= precision);
    QVERIFY(score.recall() >= recall);
}

QObject *makeTestNamedArticles()
{
    return new TestNamedArticles;
}

#include "tst_namedarticles.moc"
