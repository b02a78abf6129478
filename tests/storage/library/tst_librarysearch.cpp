// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/library/librarytest.h"
#include "storage/library/snippets.h"

using namespace Qt::StringLiterals;

namespace naranhi::storage {

using namespace naranhi::test;

class TestLibrarySearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsOfWordsAreFound_data();
    void partsOfWordsAreFound();
    void titlesComeFirst_data() { LibraryPlaces::addRows(); }
    void titlesComeFirst();
    void manyHitsAreCutAndSaySo_data() { LibraryPlaces::addRows(); }
    void manyHitsAreCutAndSaySo();
    void filtersNarrowDown_data() { LibraryPlaces::addRows(); }
    void filtersNarrowDown();
    void aFormFindsAllForms_data() { LibraryPlaces::addRows(); }
    void aFormFindsAllForms();
    void snippetsShowWhatWasFound();
};

void TestLibrarySearch::partsOfWordsAreFound_data()
{
    QTest::addColumn<bool>("isServer");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isFound");
    const QList<std::pair<QString, bool>> queries{{u"전"_s, true},
        {u"성전"_s, true},
        {u"삼성전자"_s, true},
        {u"반도체를"_s, true},
        {u"삼성 반도체"_s, true},
        {u"\"전자 반도체\""_s, false},
        {u"\"삼성전자와 SK하이닉스가\""_s, true},
        {u"SK하이닉스"_s, true},
        {u"하이닉"_s, true},
        {u"sk"_s, true},
        {u"ope"_s, true},
        {u"pen"_s, false},
        {u"삼성 -openai"_s, false},
        {u"삼성 -애플"_s, true},
        {u"-애플"_s, true},
        {u"-삼성"_s, false},
        {u"자와에"_s, false},
        {u"성삼"_s, false},
        {u"가람일보"_s, true},
        {u"이하나"_s, true},
        {u"2024-01-26"_s, true},
        {u"2024-01-27"_s, false},
        {u"100%"_s, false},
        {u"80%"_s, true},
        {u"전 성 를"_s, true},
        {u"전 뷁"_s, false},
        {u"삼성ㅈ"_s, true},
        {u"(삼성전자)"_s, true}};
    for (const bool isServer : {false, true}) {
        for (const auto &[typed, isFound] : queries) {
            QTest::newRow(qPrintable((isServer ? u"server: "_s : u"file: "_s) + typed))
                << isServer << typed << isFound;
        }
    }
}

void TestLibrarySearch::partsOfWordsAreFound()
{
    QFETCH(QString, typed);
    QFETCH(bool, isFound);
    LibraryPlaces places;
    const auto library = places.open();
    if (!library)
        return;
    Article article = anArticle()
                          .titled(u"OpenAI, 한국에"_s)
                          .from(u"가람일보"_s)
                          .publishedOn(u"2024-01-26T10:00"_s)
                          .paragraph(u"삼성전자와 SK하이닉스가 반도체를 80% 맡는다."_s)
                          .paragraph(u"에이전트는 없다."_s);
    article.authors = {u"이하나"_s};
    QVERIFY(library->store(incoming(article)));
    QVERIFY(library->store(incoming(anArticle().titled(u"무관"_s).paragraph(u"딴 말"_s))));
    const QStringList titles = titlesOf(library->find({.text = typed}).value());
    QCOMPARE(titles.contains(article.title), isFound);
}

void TestLibrarySearch::titlesComeFirst()
{
    LibraryPlaces places;
    const auto library = places.open();
    if (!library)
        return;
    QVERIFY(library->store(incoming(anArticle().titled(u"반도체 투자"_s).paragraph(u"글"_s))));
    for (int i = 0; i < 5; ++i) {
        QVERIFY(library->store(incoming(anArticle()
                                            .titled(QString::number(i))
                                            .paragraph(u"반도체 이야기 한 줄과 다른 말들"_s))));
    }
    QCOMPARE(titlesOf(library->find({.text = u"반도체"_s}).value()).constFirst(), u"반도체 투자"_s);
}

void TestLibrarySearch::manyHitsAreCutAndSaySo()
{
    LibraryPlaces places;
    const auto library = places.open();
    if (!library)
        return;
    constexpr int many = 420; // more than are ranked
    for (int i = 0; i < many; ++i) {
        const QString title = i == 7 ? u"반도체 특집"_s : QString::number(i);
        QVERIFY(library->store(
            incoming(anArticle().titled(title).paragraph(u"반도체 "_s + QString::number(i)), i)));
    }
    const LibraryHits hits = library->find({.text = u"반도체"_s, .limit = 10}).value();
    QCOMPARE(hits.hits.size(), 10);
    QVERIFY(hits.isMore);
    QCOMPARE(titlesOf(hits).first(3), QStringList({u"반도체 특집"_s, u"419"_s, u"418"_s}));
    const LibraryHits syllable = library->find({.text = u"도"_s, .limit = 10}).value();
    QCOMPARE(syllable.hits.size(), 10);
    QVERIFY(syllable.isMore);
    const LibraryHits newest = library->find({.limit = many}).value();
    QCOMPARE(newest.hits.size(), many);
    QVERIFY(!newest.isMore);
    QCOMPARE(newest.hits.constFirst().article.title, u"419"_s);
}

void TestLibrarySearch::filtersNarrowDown()
{
    LibraryPlaces places;
    const auto library = places.open();
    if (!library)
        return;
    const auto add = [&](const QString &title, const QString &outlet, const QString &published) {
        const Article article
            = anArticle().titled(title).from(outlet).publishedOn(published).paragraph(
                u"공통 "_s + title);
        return library->store(incoming(article)).value().id;
    };
    const StoredId january = add(u"정월"_s, u"가"_s, u"2024-01-26T13:43"_s);
    add(u"이월"_s, u"나"_s, u"2024-02-10"_s);
    add(u"때 없음"_s, u"가"_s, QString());
    const auto titles = [&](LibraryQuery query) {
        query.text = u"공통"_s;
        QStringList found = titlesOf(library->find(query).value());
        found.sort();
        return found;
    };
    QCOMPARE(titles({.outlet = u"가"_s}), QStringList({u"때 없음"_s, u"정월"_s}));
    QCOMPARE(titles({.from = u"2024-01-26"_s, .until = u"2024-01-26"_s}), QStringList{u"정월"_s});
    QCOMPARE(titles({.from = u"2024-01-27"_s}), QStringList{u"이월"_s});
    QCOMPARE(library->outlets().value(), QStringList({u"가"_s, u"나"_s}));

    const Entity firm{.type = EntityType::Organisation,
        .name = u"가람출판"_s,
        .forms = {{u"가람출판"_s, ArticleId(1), 3}, {u"가람"_s, ArticleId(1), 1}}};
    QVERIFY(library->recordNames({firm}, {{ArticleId(1), january}}));
    QCOMPARE(titles({.entity = u"가람"_s}), QStringList{u"정월"_s});
    QCOMPARE(titles({.entityType = EntityType::Organisation}), QStringList{u"정월"_s});
    QCOMPARE(titles({.entityType = EntityType::Person}), QStringList());
    QVERIFY(library->recordNames({}, {{ArticleId(1), january}})); // read anew: not named any more
    QCOMPARE(titles({.entity = u"가람"_s}), QStringList());
}

void TestLibrarySearch::aFormFindsAllForms()
{
    LibraryPlaces places;
    const auto library = places.open();
    if (!library)
        return;
    const auto add = [&](const QString &name) {
        return library->store(incoming(anArticle().titled(name).paragraph(name + u"이 왔다"_s)))
            .value()
            .id;
    };
    const StoredId one = add(u"샘 올트먼"_s);
    const StoredId two = add(u"샘 알트만"_s);
    add(u"알트만"_s); // of which nothing is known yet
    QCOMPARE(titlesOf(library->find({.text = u"올트먼"_s}).value()), QStringList{u"샘 올트먼"_s});
    const Entity person{.type = EntityType::Person,
        .name = u"샘 올트먼"_s,
        .forms = {{u"샘 올트먼"_s, ArticleId(1), 1},
            {u"올트먼"_s, ArticleId(1), 1},
            {u"샘 알트만"_s, ArticleId(2), 1},
            {u"알트만"_s, ArticleId(2), 2}}};
    QVERIFY(library->recordNames({person}, {{ArticleId(1), one}, {ArticleId(2), two}}));
    QStringList found = titlesOf(library->find({.text = u"올트먼"_s}).value());
    found.sort();
    QCOMPARE(found, QStringList({u"샘 알트만"_s, u"샘 올트먼"_s, u"알트만"_s}));
    QCOMPARE(library->find({.entity = u"알트만"_s}).value().hits.size(), 2);
}

void TestLibrarySearch::snippetsShowWhatWasFound()
{
    const QString padding = u"앞에 놓인 긴 말이 여러 번 되풀이된다. "_s.repeated(8);
    const Article article
        = anArticle()
              .paragraph(u"첫 문단"_s)
              .paragraph(padding + u"여기에 OpenAI 찾는 말과 찾는 말이 있다. "_s + padding);
    const Snippet snippet = snippetOf(article, {u"찾는 말"_s, u"openai"_s});
    QVERIFY(snippet.text.startsWith(u'…') && snippet.text.endsWith(u'…'));
    QCOMPARE(snippet.marks.size(), 3);
    const TextSpan first = snippet.marks.at(0);
    QCOMPARE(snippet.text.mid(first.start, first.length()), u"OpenAI"_s);
    const TextSpan last = snippet.marks.at(2);
    QCOMPARE(snippet.text.mid(last.start, last.length()), u"찾는 말"_s);
    QCOMPARE(snippetOf(article, {}).text, u"첫 문단"_s);
    QCOMPARE(snippetOf(Article{}, {u"x"_s}).text, QString());
}

} // namespace naranhi::storage

QObject *makeTestLibrarySearch()
{
    return new naranhi::storage::TestLibrarySearch;
}

#include "tst_librarysearch.moc"
