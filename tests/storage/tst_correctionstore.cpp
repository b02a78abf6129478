// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/correctionstore.h"
#include "storage/sessionstore.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace naranhi::storage {

namespace {

QList<Correction> corrections()
{
    const EntityReference person{EntityType::Person, u"이하나"_s, {u"이하나"_s}};
    const TextAnchor place{u"a.txt"_s, {}, 0, {0, 2}, u"가람"_s, {}, {}};
    return {{HideEntity{person}, CorrectionScope::Always},
        {MarkMention{place, EntityType::Organisation, {}}, CorrectionScope::Always},
        {RenameEntity{person, u"이 대표"_s}, CorrectionScope::Story}};
}

} // namespace

class TestCorrectionStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beforeTheFirst_isNotFound();
    void savedCorrectionsComeBack();
    void damagedFileIsReportedAndKeptBeside_data();
    void damagedFileIsReportedAndKeptBeside();
    void nothingDamagedIsEverReplaced();
    void damagedFileIsKeptWhenASaveMeetsIt();
    void newerVersionIsNeitherReadNorOverwritten();
    void twoWhoSave_keepWhatBothChanged();
    void whatOthersChanged_isGivenBack();
    void nothingIsWrittenWhileAnotherWrites();
    void foreignKeysAndActsSurviveASave();
    void sessionsKeepTheirCorrections();
    void sessionsKeepActsOfANewerVersion();
    void olderSessionsHaveNone();
    void correctionsAreFoundInEveryFormat();
    void otherFilesHaveNoneAndAreLeftAlone();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"corrections.json"_s); }
    [[nodiscard]] CorrectionStore store() const { return CorrectionStore(path()); }
    void write(const QByteArray &bytes) const;
    [[nodiscard]] QByteArray read() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCorrectionStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestCorrectionStore::write(const QByteArray &bytes) const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray TestCorrectionStore::read() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestCorrectionStore::beforeTheFirst_isNotFound()
{
    QCOMPARE(store().load().error().code, Error::Code::NotFound);
}

void TestCorrectionStore::savedCorrectionsComeBack()
{
    QVERIFY(store().save(corrections(), {}));
    QCOMPARE(store().load().value(), corrections());
    QVERIFY(store().save({}, corrections()));
    QCOMPARE(store().load().value(), QList<Correction>());
}

void TestCorrectionStore::damagedFileIsReportedAndKeptBeside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("once upon a time");
    QTest::newRow("another format") << QByteArray(R"({"format": "naranhi-story", "version": 1})");
    QTest::newRow("wrong type") << QByteArray(
        R"({"format": "naranhi-corrections", "version": 1, "corrections": {}})");
    QTest::newRow("broken correction") << QByteArray(
        R"({"format": "naranhi-corrections", "version": 1, "corrections": [{"act": "hide"}]})");
}

void TestCorrectionStore::damagedFileIsReportedAndKeptBeside()
{
    QFETCH(const QByteArray, bytes);
    write(bytes);
    const auto loaded = store().load();
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, Error::Code::BadFormat);
    QVERIFY(!loaded.error().detail.isEmpty());
    QVERIFY(!QFile::exists(path()));
    QVERIFY(QFile::exists(path() + u".damaged"_s));
    QVERIFY(store().save(corrections(), {}));
    QCOMPARE(store().load().value(), corrections());
}

void TestCorrectionStore::nothingDamagedIsEverReplaced()
{
    for (const char *const bytes : {"once", "twice", "thrice"}) {
        write(bytes);
        QVERIFY(!store().load());
    }
    QVERIFY(QFile::exists(path() + u".damaged"_s));
    QVERIFY(QFile::exists(path() + u".damaged-2"_s));
    QVERIFY(QFile::exists(path() + u".damaged-3"_s));
}

// The file was sound when it was read, and is not any more.
void TestCorrectionStore::damagedFileIsKeptWhenASaveMeetsIt()
{
    write("once upon a time");
    QCOMPARE(store().look().error().code, Error::Code::BadFormat);
    QVERIFY(QFile::exists(path()));
    QCOMPARE(store().save(corrections(), {}).error().code, Error::Code::BadFormat);
    QVERIFY(QFile::exists(path() + u".damaged"_s));
    QVERIFY(!QFile::exists(path()));
    QCOMPARE(store().save(corrections(), {}).value(), corrections());
}

void TestCorrectionStore::newerVersionIsNeitherReadNorOverwritten()
{
    const QByteArray newer(R"({"format": "naranhi-corrections", "version": 2})");
    write(newer);
    QVERIFY(!store().load());
    QVERIFY(!store().save(corrections(), {}));
    QCOMPARE(read(), newer);
}

void TestCorrectionStore::twoWhoSave_keepWhatBothChanged()
{
    const QList<Correction> all = corrections();
    const QList<Correction> common{all[0]};
    QVERIFY(store().save(common, {}));
    QVERIFY(store().save({all[0], all[1]}, common)); // one adds to it,
    QVERIFY(store().save({all[2]}, common)); // the other puts another in its place
    QCOMPARE(store().load().value(), (QList<Correction>{all[1], all[2]}));
}

void TestCorrectionStore::whatOthersChanged_isGivenBack()
{
    const QList<Correction> all = corrections();
    QVERIFY(store().save({all[0]}, {}));
    QCOMPARE(store().save({all[1]}, {}).value(), (QList<Correction>{all[0], all[1]}));
}

void TestCorrectionStore::nothingIsWrittenWhileAnotherWrites()
{
    QVERIFY(store().save({}, {}));
    QLockFile other(path() + u".lock"_s);
    QVERIFY(other.lock());
    QCOMPARE(store().save(corrections(), {}).error().code, Error::Code::NotWritable);
    other.unlock();
    QCOMPARE(store().load().value(), QList<Correction>());
    QVERIFY(store().save(corrections(), {}));
}

void TestCorrectionStore::foreignKeysAndActsSurviveASave()
{
    write(R"({"format": "naranhi-corrections", "version": 1, "mood": 3,
              "corrections": [{"act": "sing"}]})");
    QCOMPARE(store().load().value(), QList<Correction>());
    QVERIFY(store().save(corrections(), {}));
    const QJsonObject object = QJsonDocument::fromJson(read()).object();
    QCOMPARE(object[u"mood"_s].toInt(), 3);
    QCOMPARE(object[u"corrections"_s].toArray().size(), 4);
    QCOMPARE(store().load().value(), corrections());
}

void TestCorrectionStore::sessionsKeepTheirCorrections()
{
    const SessionStore session(path());
    SessionState state;
    state.corrections = corrections();
    QVERIFY(session.save(state));
    QCOMPARE(session.load().value(), state);
}

void TestCorrectionStore::sessionsKeepActsOfANewerVersion()
{
    write(R"({"format": "naranhi-session", "version": 1, "corrections": [{"act": "sing"}]})");
    const SessionStore session(path());
    QVERIFY(session.load().value().corrections.isEmpty());
    QVERIFY(session.save({}));
    const QJsonObject object = QJsonDocument::fromJson(read()).object();
    QCOMPARE(object[u"corrections"_s][0][u"act"_s].toString(), u"sing"_s);
}

void TestCorrectionStore::olderSessionsHaveNone()
{
    write(R"({"format": "naranhi-session", "version": 1, "articles": [{"title": "A"}]})");
    const SessionState state = SessionStore(path()).load().value();
    QCOMPARE(state.articles.size(), 1);
    QVERIFY(state.corrections.isEmpty());
}

void TestCorrectionStore::correctionsAreFoundInEveryFormat()
{
    QVERIFY(store().save(corrections(), {}));
    const QByteArray saved = read();
    for (const char *const format : {"naranhi-corrections", "naranhi-session", "naranhi-story"}) {
        QByteArray bytes = saved;
        write(bytes.replace("naranhi-corrections", format));
        QCOMPARE(correctionsIn(path()).value(), corrections());
    }
}

void TestCorrectionStore::otherFilesHaveNoneAndAreLeftAlone()
{
    QCOMPARE(correctionsIn(path()).error().code, Error::Code::NotFound);
    for (const QByteArray &bytes : {QByteArray("{}"), QByteArray("no JSON"), QByteArray()}) {
        write(bytes);
        QCOMPARE(correctionsIn(path()).error().code, Error::Code::BadFormat);
        QCOMPARE(read(), bytes);
    }
}

} // namespace naranhi::storage

QObject *makeTestCorrectionStore()
{
    return new naranhi::storage::TestCorrectionStore;
}

#include "tst_correctionstore.moc"
