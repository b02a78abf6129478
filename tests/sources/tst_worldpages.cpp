// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/articlereader.h"
#include "sources/contentfinder.h"
#include "sources/textfeatures.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi::sources {

// Pages of other countries, as a finder of their text leaves them to the second stage.
class TestWorldPages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unspacedText_hasSentencesAndProse();
    void linesThatLeadElsewhere_areLeftOut_data();
    void linesThatLeadElsewhere_areLeftOut();
    void captionsByName_areNoText_data();
    void captionsByName_areNoText();
    void whatAFinderFound_stays();
    void textBesideAPictureAlone_isItsCaption_data();
    void textBesideAPictureAlone_isItsCaption();
    void stepsWithPictures_areText();
    void sectionAboveTheTitle_isNoPartOfIt();
    void bylines_areNoText_data();
    void bylines_areNoText();
};

namespace {

// Takes the text of <article> for the article's.
class ArticleElement final : public ContentFinder
{
public:
    std::optional<PageTexts> contentOf(const GumboNode *root) override
    {
        PageTexts texts;
        collect(root, false, texts);
        return texts;
    }

private:
    static void collect(const GumboNode *node, bool inside, PageTexts &texts)
    {
        if (inside && isText(node))
            texts.insert(node);
        const bool article = inside || (isElement(node) && tagOf(node) == GUMBO_TAG_ARTICLE);
        for (unsigned i = 0; i < childCount(node); ++i)
            collect(child(node, i), article, texts);
    }
};

const QString one
    = u"<p>The library opened on Tuesday in the old post office, the town said at night.</p>"_s;
const QString two
    = u"<p>It is open all day and all night; readers open its door with a telephone.</p>"_s;

Article articleWith(const QString &body)
{
    const QString html
        = u"<html lang=en><head><title>Library opens</title></head><body><div>News</div>"
          "<article><h1>Library opens</h1>"_s
        + body + u"</article></body></html>"_s;
    ArticleElement finder;
    return readArticle(
        {.source = u"page.html"_s, .bytes = html.toUtf8(), .format = {}, .charset = {}}, &finder)
        .value_or(Article());
}

QStringList textsOf(const Article &article)
{
    QStringList texts;
    for (const Block &block : article.blocks) {
        if (block.kind != BlockKind::Caption)
            texts << block.text;
    }
    return texts;
}

QString plain(const QString &paragraph)
{
    return paragraph.mid(3, paragraph.size() - 7);
}

} // namespace

void TestWorldPages::unspacedText_hasSentencesAndProse()
{
    const QString japanese = u"市は七日、図書館を開いた。夜も本を借りられる。"_s;
    QCOMPARE(sentenceEnds(japanese).size(), 2);
    QVERIFY(isProse(japanese));
    QVERIFY(!isProse(u"図書館が開館"_s));
    QVERIFY(isHeadlineLike(u"市の図書館、夜も開館へ"_s));
    QVERIFY(!isHeadlineLike(u"市は七日、図書館を開いた。"_s));
    QVERIFY(isProse(u"市政府七日宣布，图书馆昼夜开放。"_s));
}

void TestWorldPages::linesThatLeadElsewhere_areLeftOut_data()
{
    QTest::addColumn<QString>("line");
    for (const QString &line : {u"<p>À lire aussi : Le pont rouvre</p>"_s,
             u"<p><a href=/1>Lire aussi Le pont de la ville rouvre</a></p>"_s,
             u"<p><b>Читайте также:</b> <a href=/1>Мост снова открыт</a></p>"_s,
             u"<h4>Mehr zum Thema</h4><ul><li><a href=/1>Die alte Brücke ist offen</a></li></ul>"_s,
             u"<p><a href=/1>OLD BRIDGE OPENS AGAIN AFTER NINE YEARS</a></p>"_s,
             u"<div>Anzeige</div>"_s,
             u"<div>[PR]</div>"_s})
        QTest::newRow(qUtf8Printable(line)) << line;
}

void TestWorldPages::linesThatLeadElsewhere_areLeftOut()
{
    QFETCH(const QString, line);
    QCOMPARE(textsOf(articleWith(one + line + two)), (QStringList{plain(one), plain(two)}));
}

void TestWorldPages::captionsByName_areNoText_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
        {"caption", "imageCaption", "img_descr", "image-credit", "media__legend"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestWorldPages::captionsByName_areNoText()
{
    QFETCH(const QString, name);
    const Article article
        = articleWith(one + u"<p class=\"%1\">The new door of the library</p>"_s.arg(name) + two);
    QCOMPARE(textsOf(article), (QStringList{plain(one), plain(two)}));
    QCOMPARE(article.blocks.size(), 3);
}

// A refrain is no copy, and a list at the end is no menu.
void TestWorldPages::whatAFinderFound_stays()
{
    const QStringList texts = textsOf(articleWith(one + two + one
        + u"<div>New:<br>+ a lamp<br>+ a door<br>Print<br>+ a stair<br>+ a roof</div>"_s));
    QCOMPARE(texts.count(plain(one)), 2);
    QVERIFY(texts.contains(u"+ a stair"_s));
    QVERIFY(texts.contains(u"+ a roof"_s));
}

void TestWorldPages::textBesideAPictureAlone_isItsCaption_data()
{
    QTest::addColumn<QString>("box");
    QTest::newRow("a paragraph")
        << u"<div class=x><a href=/p><img src=a.png></a><p>The new door of the library.</p></div>"_s;
    QTest::newRow("a table") << u"<table><tr><td><img src=a.png></td></tr><tr><td>The new door of "
                                "the library.</td></tr></table>"_s;
    QTest::newRow("its owner") << u"<figure><span>Some Agency</span><img src=a.png><figcaption>The "
                                  "new door of the library.</figcaption></figure>"_s;
}

void TestWorldPages::textBesideAPictureAlone_isItsCaption()
{
    QFETCH(const QString, box);
    const Article article = articleWith(one + two + box + one + two);
    QCOMPARE(textsOf(article), (QStringList{plain(one), plain(two), plain(one), plain(two)}));
    QVERIFY(std::any_of(article.blocks.begin(), article.blocks.end(), [](const Block &block) {
        return block.text == u"The new door of the library."_s;
    }));
}

void TestWorldPages::stepsWithPictures_areText()
{
    const QString box = u"<div><img src=a.png><p>%1</p></div>"_s;
    const QString first
        = box.arg(u"Open the door with the telephone, and take care of the step behind it."_s);
    const QString second
        = box.arg(u"Lay the book on the table under the lamp, and wait for the green light."_s);
    QCOMPARE(textsOf(articleWith(one + first + second)).size(), 3);
}

void TestWorldPages::sectionAboveTheTitle_isNoPartOfIt()
{
    const QString html
        = u"<html lang=de><head><meta property=og:title content='Bücherei öffnet nachts'></head>"
          "<body><article><h1><span>Kultur</span><span>Bücherei öffnet nachts</span></h1>"_s
        + one + two + u"</article></body></html>"_s;
    ArticleElement finder;
    const Article article = readArticle(
        {.source = u"page.html"_s, .bytes = html.toUtf8(), .format = {}, .charset = {}}, &finder)
                                .value_or(Article());
    QCOMPARE(article.title, u"Bücherei öffnet nachts"_s);
    QCOMPARE(textsOf(article), (QStringList{plain(one), plain(two)}));
}

void TestWorldPages::bylines_areNoText_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("authors");
    QTest::newRow("agency") << u"Reporting by Ada Bell; Editing by Carl Dorn"_s << u"Ada Bell"_s;
    QTest::newRow("German") << u"Von Ada Bell, WDR"_s << u"Ada Bell"_s;
    QTest::newRow("French") << u"Par Ada Bell"_s << u"Ada Bell"_s;
}

void TestWorldPages::bylines_areNoText()
{
    QFETCH(const QString, line);
    const Article article = articleWith(one + two + u"<p>"_s + line + u"</p>"_s);
    QCOMPARE(textsOf(article), (QStringList{plain(one), plain(two)}));
    QTEST(article.authors.join(u'|'), "authors");
}

} // namespace naranhi::sources

QObject *makeTestWorldPages()
{
    return new naranhi::sources::TestWorldPages;
}

#include "tst_worldpages.moc"
