// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/library/librarytest.h"
#include "storage/library/rescue.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace naranhi::storage {

using namespace naranhi::test;

// What can be saved of a damaged library.
class TestRescue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCanBeReadIsRescued_data() { LibraryPlaces::addRows(); }
    void whatCanBeReadIsRescued();
    void whatWasRemovedIsNotLost();
    void rescuedLibraryTakesThePlace();
    void afterAFailureAllIsAsItWas_data();
    void afterAFailureAllIsAsItWas();
    void whatCannotBePutInPlaceIsMovedBack();
};

namespace {

constexpr int many = 60;
constexpr qint64 pageSize = 16384;

const RescueMeans plainly{.sign = [](const Article &, QDate) { return StorySignature{}; }};

Article numbered(int number)
{
    return anArticle()
        .titled(QString::number(number))
        .paragraph(u"긴 글 "_s.repeated(3000) + QString::number(number));
}

bool fill(const QString &path)
{
    const auto library = Library::open({path}).value();
    for (int i = 0; i < many; ++i) {
        const auto stored = library->store(incoming(numbered(i), i));
        const bool isKept = stored && library->setNote(stored->id, u"메모"_s)
            && library->setTags(stored->id, {u"꼬리표"_s});
        if (!isKept)
            return false;
    }
    return true;
}

bool loseSecondHalf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    for (qint64 page = file.size() / pageSize / 2; page * pageSize < file.size(); ++page)
        if (!file.seek(page * pageSize) || file.write(QByteArray(pageSize, '\x5a')) != pageSize)
            return false;
    return true;
}

// Every file of a folder by its name, with its bytes.
QMap<QString, QByteArray> contents(const QString &folder)
{
    QMap<QString, QByteArray> contents;
    const QDir::Filters all = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
    for (const QFileInfo &entry : QDir(folder).entryInfoList(all)) {
        QFile file(entry.filePath());
        contents.insert(
            entry.fileName(), file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return contents;
}

} // namespace

void TestRescue::whatCanBeReadIsRescued()
{
    LibraryPlaces places;
    const auto target = places.open();
    if (!target)
        return;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"library.sqlite"_s);
    QVERIFY(fill(path) && loseSecondHalf(path));
    const auto before = contents(folder.path());
    const auto rescued = rescue(path, *target, plainly);
    QVERIFY(rescued);
    QVERIFY(rescued->versions > many / 4 && rescued->lost > 0);
    QCOMPARE(target->articleCount().value(), rescued->versions);
    const LibraryHits hits = target->find({.limit = many}).value();
    for (const LibraryHit &hit : hits.hits) {
        const Article article = target->article(hit.article.id).value();
        QVERIFY(article.blocks.constFirst().text.endsWith(article.title));
    }
    QVERIFY(target->check());
    QCOMPARE(contents(folder.path()), before);
    QCOMPARE(
        rescue(folder.filePath(u"none"_s), *target, plainly).error().code, Error::Code::NotFound);
}

void TestRescue::whatWasRemovedIsNotLost()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"library.sqlite"_s);
    {
        const auto library = Library::open({path}).value();
        QList<StoredId> ids;
        for (int i = 0; i < 5; ++i)
            ids.append(library->store(incoming(numbered(i), i)).value().id);
        QVERIFY(library->remove({ids.at(0), ids.at(2)}));
    }
    const auto target = Library::open({folder.filePath(u"new.sqlite"_s)}).value();
    QCOMPARE(rescue(path, *target, plainly).value(), (Rescued{.versions = 3, .lost = 0}));
}

void TestRescue::rescuedLibraryTakesThePlace()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"library.sqlite"_s);
    QVERIFY(fill(path) && loseSecondHalf(path));
    const QByteArray damaged = contents(folder.path()).value(u"library.sqlite"_s);
    QList<qint64> steps;
    RescueMeans means = plainly;
    means.step = [&steps](qint64 done, qint64 total) {
        steps.append(done);
        return done < total;
    };
    const auto rescued = rescueInPlace(path, means);
    QVERIFY(rescued);
    QVERIFY(std::ranges::is_sorted(steps));
    QCOMPARE(steps.size(), many);
    const auto after = contents(folder.path());
    QCOMPARE(after.keys(), QStringList({u"library.sqlite"_s, u"library.sqlite.damaged"_s}));
    QCOMPARE(after.value(u"library.sqlite.damaged"_s), damaged);
    const auto library = Library::open({path}).value();
    QVERIFY(library->check());
    QCOMPARE(library->articleCount().value(), rescued->versions);
    const LibraryHits noted = library->find({.tag = u"꼬리표"_s, .onlyNoted = true}).value();
    QVERIFY(!noted.hits.isEmpty());
}

void TestRescue::afterAFailureAllIsAsItWas_data()
{
    QTest::addColumn<bool>("isReadable");
    QTest::addColumn<bool>("isCancelled");
    QTest::addColumn<bool>("isBlocked"); // by something that cannot be written over
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("nothing can be read") << false << false << false << Error::Code::Damaged;
    QTest::newRow("stopped half-way") << true << true << false << Error::Code::Cancelled;
    QTest::newRow("no place to write") << true << false << true << Error::Code::NotAFile;
}

void TestRescue::afterAFailureAllIsAsItWas()
{
    QFETCH(const bool, isReadable);
    QFETCH(const bool, isCancelled);
    QFETCH(const bool, isBlocked);
    QFETCH(const Error::Code, code);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"library.sqlite"_s);
    QVERIFY(fill(path) && loseSecondHalf(path));
    QFile file(path);
    QVERIFY(isReadable || file.resize(0));
    QVERIFY(isReadable || (file.open(QIODevice::WriteOnly) && file.write("none of it") > 0));
    file.close();
    QVERIFY(!isBlocked || QDir(folder.path()).mkdir(u"library.sqlite.part"_s));
    const auto before = contents(folder.path());
    RescueMeans means = plainly;
    means.step = [=](qint64 done, qint64) { return !isCancelled || done < 5; };
    QCOMPARE(rescueInPlace(path, means).error().code, code);
    QCOMPARE(contents(folder.path()), before);
}

void TestRescue::whatCannotBePutInPlaceIsMovedBack()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"library.sqlite"_s);
    for (const QString &ending : {QString(), u"-wal"_s}) {
        QFile file(path + ending);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(ending.toUtf8() + "bytes") > 0);
    }
    const auto before = contents(folder.path());
    const auto placed = putInPlace(path, folder.filePath(u"none"_s));
    QCOMPARE(placed.error().code, Error::Code::NotWritable);
    QCOMPARE(contents(folder.path()), before);
}

} // namespace naranhi::storage

QObject *makeTestRescue()
{
    return new naranhi::storage::TestRescue;
}

#include "tst_rescue.moc"
