// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sessionstore.h"
#include "support/builders.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;

namespace naranhi::storage {

namespace {

SessionState fullState()
{
    SessionState state;
    state.articles = {test::anArticle().titled(u"첫째"_s).paragraph(u"한 문단."_s),
        test::anArticle().titled(u"둘째"_s).publishedOn(u"2024-01-26"_s)};
    state.columnWidths = {420, 0};
    state.scrolls = {0.25, 1.0};
    state.pinned = {{EntityType::Organisation, u"가람출판"_s}, {EntityType::Person, u"이하나"_s}};
    state.visibleTime = timeRangeOf(u"2023-06/2024-03"_s);
    state.windowGeometry = QByteArray("\x01\x00\xff geometry", 12);
    state.windowState = QByteArray("\x00\x00", 2);
    return state;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Files cannot grow while `act` runs, as on a full disk; unlike permissions this stops root too.
template <typename Act> auto onFullDisk(const Act &act)
{
    rlimit usual{};
    getrlimit(RLIMIT_FSIZE, &usual);
    const auto formerHandler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit tiny{.rlim_cur = 10, .rlim_max = usual.rlim_max};
    setrlimit(RLIMIT_FSIZE, &tiny);
    const auto result = act();
    setrlimit(RLIMIT_FSIZE, &usual);
    std::signal(SIGXFSZ, formerHandler);
    return result;
}

} // namespace

class TestSessionStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void firstStart_isNotFound();
    void savedStateComesBackWhole();
    void emptyStateComesBack();
    void savingMakesTheFolder();
    void damagedFileIsReportedAndKeptBeside_data();
    void damagedFileIsReportedAndKeptBeside();
    void partialFileGivesDefaults();
    void widthsAndScrollsAreAsManyAsArticles();
    void unknownKeysSurviveASave();
    void newerVersionIsNeitherReadNorOverwritten();
    void foreignFileIsNotMistakenForANewerOne();
    void unwritablePlaceIsReported();
    void failedSaveLeavesTheOldFile();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"session.json"_s); }
    [[nodiscard]] SessionStore store() const { return SessionStore(path()); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSessionStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSessionStore::firstStart_isNotFound()
{
    const auto state = store().load();
    QVERIFY(!state);
    QCOMPARE(state.error().code, Error::Code::NotFound);
}

void TestSessionStore::savedStateComesBackWhole()
{
    QVERIFY(store().save(fullState()));
    QCOMPARE(store().load().value(), fullState());
}

void TestSessionStore::emptyStateComesBack()
{
    QVERIFY(store().save({}));
    QCOMPARE(store().load().value(), SessionState{});
}

void TestSessionStore::savingMakesTheFolder()
{
    const SessionStore deep(m_folder->filePath(u"a/b/session.json"_s));
    QVERIFY(deep.save(fullState()));
    QCOMPARE(deep.load().value(), fullState());
}

void TestSessionStore::damagedFileIsReportedAndKeptBeside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("once upon a time");
    QTest::newRow("cut off") << QByteArray(R"({"format": "naranhi-session", "vers)");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("another format") << QByteArray(R"({"format": "naranhi-story", "version": 1})");
    QTest::newRow("wrong type within")
        << QByteArray(R"({"format": "naranhi-session", "version": 1, "pinned": 5})");
    QTest::newRow("broken article")
        << QByteArray(R"({"format": "naranhi-session", "version": 1, "articles": [{"title": 1}]})");
}

void TestSessionStore::damagedFileIsReportedAndKeptBeside()
{
    QFETCH(const QByteArray, bytes);
    write(path(), bytes);
    const auto state = store().load();
    QVERIFY(!state);
    QCOMPARE(state.error().code, Error::Code::BadFormat);
    QVERIFY(!state.error().detail.isEmpty());
    QVERIFY(!QFile::exists(path()));
    QVERIFY(QFile::exists(path() + u".damaged"_s));
    QCOMPARE(read(path() + u".damaged"_s), bytes);
    QVERIFY(store().save(fullState()));
    QCOMPARE(store().load().value(), fullState());
}

void TestSessionStore::partialFileGivesDefaults()
{
    write(path(), R"({"format": "naranhi-session", "version": 1, "articles": [{"title": "A"}]})");
    const SessionState state = store().load().value();
    QCOMPARE(state.articles.size(), 1);
    QCOMPARE(state.articles.first().title, u"A"_s);
    QVERIFY(!state.visibleTime);
    QVERIFY(state.pinned.isEmpty());
}

void TestSessionStore::widthsAndScrollsAreAsManyAsArticles()
{
    write(path(),
        R"({"format": "naranhi-session", "version": 1, "articles": [{}, {}],
            "column_widths": [300, 1e300, 5], "scrolls": [-4]})");
    const SessionState state = store().load().value();
    QCOMPARE(state.columnWidths, (QList<int>{300, 10000}));
    QCOMPARE(state.scrolls, (QList<double>{0, 0}));
}

void TestSessionStore::unknownKeysSurviveASave()
{
    write(path(), R"({"format": "naranhi-session", "version": 1, "of_the_future": {"x": 1}})");
    QVERIFY(store().save(fullState()));
    const QJsonObject object = QJsonDocument::fromJson(read(path())).object();
    QCOMPARE(object[u"of_the_future"_s][u"x"_s].toInt(), 1);
    QCOMPARE(object[u"articles"_s].toArray().size(), 2);
}

void TestSessionStore::newerVersionIsNeitherReadNorOverwritten()
{
    const QByteArray newer(R"({"format": "naranhi-session", "version": 2})");
    write(path(), newer);
    const auto state = store().load();
    QVERIFY(!state);
    QVERIFY2(state.error().detail.contains(u"newer"_s), qPrintable(state.error().detail));
    QVERIFY(!store().save(fullState()));
    QCOMPARE(read(path()), newer);
}

void TestSessionStore::foreignFileIsNotMistakenForANewerOne()
{
    write(path(), R"({"format": "something else", "version": 9})");
    QVERIFY(!store().load());
    QVERIFY(store().save(fullState()));
    QCOMPARE(store().load().value(), fullState());
}

void TestSessionStore::unwritablePlaceIsReported()
{
    // A file where a folder should be stops everybody, also root.
    write(m_folder->filePath(u"wall"_s), "x");
    const auto saved = SessionStore(m_folder->filePath(u"wall/session.json"_s)).save(fullState());
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, Error::Code::NotWritable);
    QVERIFY(!saved.error().detail.isEmpty());
}

void TestSessionStore::failedSaveLeavesTheOldFile()
{
    QVERIFY(store().save(fullState()));
    const QByteArray before = read(path());
    const auto saved = onFullDisk([this] { return store().save({}); });
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, Error::Code::NotWritable);
    QCOMPARE(read(path()), before);
    QCOMPARE(store().load().value(), fullState());
}

} // namespace naranhi::storage

QObject *makeTestSessionStore()
{
    return new naranhi::storage::TestSessionStore;
}

#include "tst_sessionstore.moc"
