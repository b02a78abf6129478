// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/library/librarytest.h"

using namespace Qt::StringLiterals;

namespace naranhi::storage {

using namespace naranhi::test;

class TestLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void articlesComeBackAsTheyWere_data() { LibraryPlaces::addRows(); }
    void articlesComeBackAsTheyWere();
    void theSameTextIsKeptOnce_data() { LibraryPlaces::addRows(); }
    void theSameTextIsKeptOnce();
    void changedTextIsANewVersion_data() { LibraryPlaces::addRows(); }
    void changedTextIsANewVersion();
    void removedArticlesCanBePutBack_data() { LibraryPlaces::addRows(); }
    void removedArticlesCanBePutBack();
    void readingIsRemembered_data() { LibraryPlaces::addRows(); }
    void readingIsRemembered();
    void notesShowInLists_data() { LibraryPlaces::addRows(); }
    void notesShowInLists();
    void changesAreSeenByOthers_data() { LibraryPlaces::addRows(); }
    void changesAreSeenByOthers();
    void failedWorkLeavesNothing_data() { LibraryPlaces::addRows(); }
    void failedWorkLeavesNothing();
    void whatIsNoLibraryIsRefused();
    void readOnlyFilesCanBeRead();
    void removedTextLeavesTheFile();
};

void TestLibrary::articlesComeBackAsTheyWere()
{
    LibraryPlaces places;
    const auto library = places.open();
    if (!library)
        return;
    Article article = anArticle()
                          .titled(u"제목 “인용”"_s)
                          .subtitled(u"부제\n둘째 줄"_s)
                          .from(u"가람일보"_s)
                          .publishedOn(u"2024-01-26T13:43"_s)
                          .paragraph(u"본문 첫 문단. \U0001F600 \"따옴표\" \\ ' ?"_s)
                          .block(BlockKind::Quote, u"인용문"_s);
    article.authors = {u"이하나 기자"_s};
    article.leftOut = {{LeftOutReason::Copyright, u"무단 전재 금지"_s, 2}};
    const auto stored = library->store(incoming(article));
    QVERIFY(stored);
    QCOMPARE(stored->outcome, StoreOutcome::Added);
    QCOMPARE(library->article(stored->id).value(), article);
    const StoredArticle row = library->find({}).value().hits.constFirst().article;
    QCOMPARE(row.title, article.title);
    QCOMPARE(row.outlet, article.outlet);
    QCOMPARE(row.published, article.published.value);
    QCOMPARE(row.added, incoming(article).fetched);
    QVERIFY(!row.isRead);
    QCOMPARE(library->article(StoredId(99)).error().code, Error::Code::NotFound);
}

void TestLibrary::theSameTextIsKeptOnce()
{
    LibraryPlaces places;
    const auto library = places.open();
    if (!library)
        return;
    const Article article = anArticle().titled(u"하나"_s).paragraph(u"같은 글"_s);
    const Stored first = library->store(incoming(article)).value();
    const Stored again = library->store(incoming(at(u"/tmp/다른 이름.txt"_s, article), 5)).value();
    QCOMPARE(again.id, first.id);
    QCOMPARE(again.outcome, StoreOutcome::Unchanged);
    QCOMPARE(library->articleCount().value(), 1);
}

void TestLibrary::changedTextIsANewVersion()
{
    LibraryPlaces places;
    const auto library = places.open();
    if (!library)
        return;
    const QString address = u"https://example.org/기사?a=1"_s;
    const Article before = at(address, anArticle().titled(u"속보"_s).paragraph(u"부상자 열 명"_s));
    const Article after = at(address, anArticle().titled(u"종합"_s).paragraph(u"부상자 스무 명"_s));
    const StoredId id = library->store(incoming(before, 1)).value().id;
    QVERIFY(library->setRead({id}, true));
    const Stored renewed = library->store(incoming(after, 9)).value();
    QCOMPARE(renewed.id, id);
    QCOMPARE(renewed.outcome, StoreOutcome::NewVersion);
    const QList<StoredVersion> versions = library->versions(id).value();
    QCOMPARE(versions.size(), 2);
    QCOMPARE(versions.at(0), (StoredVersion{1, incoming(before, 1).fetched, before}));
    QCOMPARE(versions.at(1), (StoredVersion{2, incoming(after, 9).fetched, after}));
    const LibraryHits all = library->find({}).value();
    QCOMPARE(titlesOf(all), QStringList{u"종합"_s});
    QCOMPARE(all.hits.constFirst().article.versions, 2);
    QVERIFY(!all.hits.constFirst().article.isRead); // there is something new to read
    QCOMPARE(library->find({.text = u"스무"_s}).value().hits.size(), 1);
    QCOMPARE(library->find({.text = u"속보"_s}).value().hits.size(), 0);
}

void TestLibrary::removedArticlesCanBePutBack()
{
    LibraryPlaces places;
    const auto library = places.open();
    if (!library)
        return;
    const QString address = u"http://example.org/1"_s;
    const StoredId id
        = library->store(incoming(at(address, anArticle().titled(u"갑"_s).paragraph(u"처음"_s))))
              .value()
              .id;
    QVERIFY(
        library->store(incoming(at(address, anArticle().titled(u"갑"_s).paragraph(u"나중"_s)), 3)));
    QVERIFY(library->setTags(id, {u"중요"_s, u"가나다"_s}));
    QVERIFY(library->setNote(id, u"살펴볼 것"_s));
    const StoredRecord before = library->record(id).value();
    const QList<StoredRecord> removed = library->remove({id}).value();
    QCOMPARE(removed, QList{before});
    QCOMPARE(library->articleCount().value(), 0);
    QVERIFY(library->find({.text = u"나중"_s}).value().hits.isEmpty());
    QVERIFY(library->putBack(removed));
    QCOMPARE(library->record(id).value(), before);
    QCOMPARE(library->find({.text = u"나중"_s}).value().hits.size(), 1);
    QVERIFY(!library->putBack(removed)); // it is there already
    QCOMPARE(library->articleCount().value(), 1);
}

void TestLibrary::readingIsRemembered()
{
    LibraryPlaces places;
    const auto library = places.open();
    if (!library)
        return;
    const StoredId one
        = library->store(incoming(anArticle().titled(u"하나"_s).paragraph(u"가"_s), 1)).value().id;
    const StoredId two
        = library->store(incoming(anArticle().titled(u"둘"_s).paragraph(u"나"_s), 2)).value().id;
    QVERIFY(library->setRead({one}, true));
    QVERIFY(library->setTags(two, {u"나중에"_s, u"경제"_s}));
    QVERIFY(library->setTags(two, {u"경제"_s}));
    QCOMPARE(titlesOf(library->find({.onlyUnread = true}).value()), QStringList{u"둘"_s});
    QCOMPARE(titlesOf(library->find({.tag = u"경제"_s}).value()), QStringList{u"둘"_s});
    QCOMPARE(library->tags().value(), QStringList{u"경제"_s});
    QVERIFY(library->setNote(one, u"메모"_s));
    QCOMPARE(library->record(one).value().note, u"메모"_s);
}

void TestLibrary::notesShowInLists()
{
    LibraryPlaces places;
    const auto library = places.open();
    if (!library)
        return;
    const StoredId noted
        = library->store(incoming(anArticle().titled(u"하나"_s).paragraph(u"같은 말"_s)))
              .value()
              .id;
    QVERIFY(library->store(incoming(anArticle().titled(u"둘"_s).paragraph(u"같은 말"_s), 1)));
    QVERIFY(library->setNote(noted, u"\n  시장에게  물어볼 것\n둘째 줄"_s));
    const QString line = u"시장에게 물어볼 것"_s;
    for (const QString &text : {QString(), u"같은"_s}) {
        const LibraryHits all = library->find({.text = text}).value();
        QCOMPARE(titlesOf(all), QStringList({u"둘"_s, u"하나"_s}));
        QCOMPARE(all.hits.at(0).article.noteLine, QString());
        QCOMPARE(all.hits.at(1).article.noteLine, line);
        const LibraryHits found = library->find({.text = text, .onlyNoted = true}).value();
        QCOMPARE(titlesOf(found), QStringList{u"하나"_s});
    }
    QCOMPARE(library->look(noted).value().noteLine, line);
    QVERIFY(library->setNote(noted, u"긴 "_s.repeated(1000)));
    QVERIFY(library->look(noted).value().noteLine.size() <= 200);
    QVERIFY(library->setNote(noted, QString()));
    QVERIFY(library->find({.onlyNoted = true}).value().hits.isEmpty());
}

void TestLibrary::changesAreSeenByOthers()
{
    LibraryPlaces places;
    const LibraryLocation location = places.newLocation();
    if (location.text.isEmpty())
        QSKIP("no server here");
    const auto mine = Library::open(location);
    const auto theirs = Library::open(location);
    QVERIFY(mine && theirs);
    const qint64 before = theirs.value()->changeNumber().value();
    const Stored stored
        = mine.value()->store(incoming(anArticle().titled(u"새"_s).paragraph(u"글"_s))).value();
    QVERIFY(theirs.value()->changeNumber().value() > before);
    QCOMPARE(theirs.value()->article(stored.id).value().title, u"새"_s);
    QVERIFY(theirs.value()->store(incoming(anArticle().titled(u"또"_s).paragraph(u"글"_s))));
    QCOMPARE(mine.value()->articleCount().value(), 2);
}

void TestLibrary::failedWorkLeavesNothing()
{
    LibraryPlaces places;
    const auto library = places.open();
    if (!library)
        return;
    const StoredId id
        = library->store(incoming(anArticle().titled(u"남는다"_s).paragraph(u"글"_s))).value().id;
    const qint64 before = library->changeNumber().value();
    QVERIFY(!library->remove({id, StoredId(4711)})); // the second is not there
    QCOMPARE(library->articleCount().value(), 1);
    QCOMPARE(library->changeNumber().value(), before);
    QCOMPARE(library->find({.text = u"남는"_s}).value().hits.size(), 1);
}

void TestLibrary::whatIsNoLibraryIsRefused()
{
    const QTemporaryDir folder;
    const QString text = folder.filePath(u"text.sqlite"_s);
    QFile file(text);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(5000, 'x')) == 5000);
    file.close();
    QCOMPARE(Library::open({text}).error().code, Error::Code::Damaged);
    QFile unchanged(text);
    QVERIFY(unchanged.open(QIODevice::ReadOnly));
    QCOMPARE(unchanged.readAll(), QByteArray(5000, 'x'));

    const QString other = folder.filePath(u"other.sqlite"_s);
    QVERIFY(Database::open({other}).value()->run(u"CREATE TABLE things(a TEXT)"_s));
    QCOMPARE(Library::open({other}).error().code, Error::Code::BadFormat);

    QCOMPARE(
        Library::open({folder.filePath(u"none/x.sqlite"_s)}).error().code, Error::Code::NotFound);
    QCOMPARE(Library::open({folder.path()}).error().code, Error::Code::NotAFile);
    QCOMPARE(Library::open({u"postgresql://nobody@127.0.0.1:1/none"_s}).error().code,
        Error::Code::NotFound);
}

void TestLibrary::readOnlyFilesCanBeRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a ?#%.sqlite"_s);
    const auto stored
        = Library::open({path}).value()->store(incoming(anArticle().titled(u"읽기"_s)));
    QVERIFY(stored);
    const auto database = Database::open({path}, LibraryAccess::ReadOnly);
    QVERIFY(database);
    QCOMPARE(
        database.value()->value(u"SELECT title FROM articles"_s).value().toString(), u"읽기"_s);
    QCOMPARE(
        database.value()->run(u"DELETE FROM articles"_s).error().code, Error::Code::NotWritable);
}

// What a reader removes for good reasons is not to be dug out of the file again.
void TestLibrary::removedTextLeavesTheFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"library.sqlite"_s);
    const QByteArray secret = "unmistakable secret words";
    {
        const auto library = Library::open({path}).value();
        const auto stored = library->store(
            incoming(anArticle().titled(u"A"_s).paragraph(QString::fromLatin1(secret))));
        QVERIFY(library->remove({stored->id}));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(secret));
}

} // namespace naranhi::storage

QObject *makeTestLibrary()
{
    return new naranhi::storage::TestLibrary;
}

#include "tst_library.moc"
