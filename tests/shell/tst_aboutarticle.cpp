// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/aboutarticle/aboutarticle.h"
#include "support/builders.h"

#include <QLocale>
#include <QTest>
#include <QTextDocument>

using namespace naranhi;
using namespace naranhi::test;
using namespace Qt::StringLiterals;

// What is told about an article, for people.
class TestAboutArticle final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void facts_standWithTheirOrigins();
    void whatIsNotKnown_isNotListed();
    void dateThatIsInferred_saysWhy();
    void versions_areListedWithTheirTimes();
    void changes_areToldInWords();
    void earlierVersion_hasNoPlaceOfItsOwn();
    void onlyAddressesOfTheWeb_areLinks_data();
    void onlyAddressesOfTheWeb_areLinks();
    void markup_isShownAsText();
};

namespace {

Article article()
{
    Article one = anArticle()
                      .titled(u"다리가 열렸다"_s)
                      .from(u"가람신문"_s)
                      .publishedOn(u"2024-01-26T09:30"_s)
                      .paragraph(u"가람시는 다리를 열었다."_s);
    one.source = u"https://news.example/7"_s;
    one.authors = {u"김한결"_s, u"이보람"_s};
    one.published.offset = u"+09:00"_s;
    one.leftOut = {{LeftOutReason::Related, u"하나\n둘"_s, 1}, {LeftOutReason::Byline, u"셋"_s, 1}};
    one.origins = {{Fact::Title, Origin::Page},
        {Fact::Outlet, Origin::OpenGraph},
        {Fact::Authors, Origin::LinkedData},
        {Fact::Published, Origin::Meta}};
    return one;
}

// As it reads, its lines in order.
QString told(const AboutArticle &about)
{
    QTextDocument document;
    document.setHtml(aboutArticleAsHtml(about, QLocale(QLocale::English)));
    return document.toPlainText();
}

} // namespace

void TestAboutArticle::facts_standWithTheirOrigins()
{
    const QStringList lines = told({article()}).split(u'\n');
    const auto after = [&lines](const QString &name) {
        const qsizetype at = lines.indexOf(name);
        return at < 0 ? QString() : lines.value(at + 1).replace(QChar::LineSeparator, u'|');
    };
    const QString text = told({article()}).replace(u'\n', u'|');
    QVERIFY2(text.contains(u"Title|다리가 열렸다|From the text of the page|"_s), qPrintable(text));
    QVERIFY(text.contains(u"Outlet|가람신문|From the page's OpenGraph fields|"_s));
    QVERIFY(text.contains(u"Authors|김한결, 이보람|From the page's linked data (JSON-LD)|"_s));
    QVERIFY(after(u"Published"_s).contains(u"2024"_s));
    QVERIFY(after(u"Published"_s).endsWith(u"(UTC+09:00)"_s));
    QVERIFY(text.contains(u"Language|한국어 (ko)|"_s));
    QVERIFY(text.contains(u"Opened from|https://news.example/7|"_s));
    QVERIFY(text.contains(u"Left out|3 line"_s));
}

void TestAboutArticle::whatIsNotKnown_isNotListed()
{
    Article bare = article();
    bare.authors.clear();
    bare.subtitle.clear();
    bare.leftOut.clear();
    const QString text = told({bare});
    QVERIFY(!text.contains(u"Authors"_s));
    QVERIFY(!text.contains(u"Subtitle"_s));
    QVERIFY(!text.contains(u"Main picture"_s));
    QVERIFY(text.contains(u"Left out\nnone"_s));
}

void TestAboutArticle::dateThatIsInferred_saysWhy()
{
    Article inferred = article();
    inferred.published = {.value = u"2024-01-26"_s,
        .basis = DateBasis::Inferred,
        .rule = DateRule::LatestMention,
        .evidence = u"지난 26일"_s};
    const QString text = told({inferred});
    QVERIFY(text.contains(u'?'));
    QVERIFY(text.contains(u"지난 26일"_s));
    QVERIFY(!text.contains(u"own description"_s));
}

void TestAboutArticle::versions_areListedWithTheirTimes()
{
    const QDateTime first(QDate(2024, 1, 26), QTime(1, 0), Qt::UTC);
    const QDateTime second = first.addDays(2);
    const QLocale english(QLocale::English);
    const auto shown = [&english](const QDateTime &moment) {
        return english.toString(moment.toLocalTime(), QLocale::ShortFormat);
    };
    QVERIFY(told({article(), {.fetched = {first}}}).contains(u"In the library\n"_s + shown(first)));
    const QString both = told({article(), {.fetched = {first, second}}});
    QVERIFY(both.contains(u"Version 1: "_s + shown(first)));
    QVERIFY(both.contains(u"Version 2: "_s + shown(second)));
    QVERIFY(told({article()}).contains(u"In the library\nIt is not kept there."_s));
}

void TestAboutArticle::changes_areToldInWords()
{
    const QString text = told({article(),
        {.changes = {{ChangeKind::Number, u"길이는 100m다."_s, u"길이는 200m다."_s},
             {ChangeKind::Added, {}, u"<b>더</b> 놓는다."_s}}}});
    QVERIFY(text.contains(u"A number changed"_s));
    QVERIFY(text.contains(u"Before: 길이는 100m다."_s));
    QVERIFY(text.contains(u"Now: 길이는 200m다."_s));
    QVERIFY(text.contains(u"Now: <b>더</b> 놓는다."_s));
    QCOMPARE(text.count(u"Before:"_s), 1);
    QVERIFY(!told({article()}).contains(u"otherwise"_s));
}

void TestAboutArticle::earlierVersion_hasNoPlaceOfItsOwn()
{
    Article earlier = article();
    earlier.source = u"library:7/1"_s;
    const QString text = told({earlier});
    QVERIFY(!text.contains(u"library:7"_s));
    QVERIFY(!text.contains(u"In the library"_s));
}

void TestAboutArticle::onlyAddressesOfTheWeb_areLinks_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("isLink");
    QTest::newRow("page") << u"https://news.example/7"_s << true;
    QTest::newRow("file") << u"/tmp/a.html"_s << false;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
}

void TestAboutArticle::onlyAddressesOfTheWeb_areLinks()
{
    QFETCH(const QString, source);
    QFETCH(const bool, isLink);
    Article one = article();
    one.source = source;
    const QString html = aboutArticleAsHtml({one}, QLocale(QLocale::English));
    QCOMPARE(html.contains(u"<a href"_s), isLink);
    QVERIFY(html.contains(source));
}

void TestAboutArticle::markup_isShownAsText()
{
    Article one = article();
    one.title = u"<img src=x> & mehr"_s;
    one.source = u"https://news.example/\"><b>7"_s;
    const QString html = aboutArticleAsHtml({one}, QLocale(QLocale::English));
    QVERIFY(!html.contains(u"<img"_s));
    QVERIFY(!html.contains(u"<b>"_s));
    QVERIFY(told({one}).contains(one.title));
}

QObject *makeTestAboutArticle()
{
    return new TestAboutArticle;
}

#include "tst_aboutarticle.moc"
