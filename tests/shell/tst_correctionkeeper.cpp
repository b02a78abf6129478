// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/readingsession.h"
#include "shell/correctionkeeper.h"
#include "storage/correctionstore.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

Correction hiding(const QString &name, CorrectionScope scope)
{
    return {.act = HideEntity{{EntityType::Person, name, {name}}}, .scope = scope};
}

const Correction ofStory = hiding(u"가"_s, CorrectionScope::Story);
const Correction always = hiding(u"나"_s, CorrectionScope::Always);
const Correction alwaysToo = hiding(u"다"_s, CorrectionScope::Always);

} // namespace

class TestCorrectionKeeper final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewStory_hasThoseThatHoldAlways();
    void onlyThoseThatHoldAlways_areKept();
    void theOrderOfTheSession_isKept();
    void whatWasGivenUpElsewhere_isGone();
    void nothingIsWritten_whenNothingChanged();
    void aDamagedFile_isTold_andTheSessionRemembers();
    void twoWindows_keepWhatBothPutRight();
    void whatAnotherWindowPutRight_isSeen();
    void whatIsNotSavedYet_outlastsWhatAnotherWindowSaves();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"corrections.json"_s); }
    [[nodiscard]] storage::CorrectionStore store() const
    {
        return storage::CorrectionStore(path());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCorrectionKeeper::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestCorrectionKeeper::aNewStory_hasThoseThatHoldAlways()
{
    const storage::CorrectionStore kept = store();
    QVERIFY(kept.save({always}, {}));
    ReadingSession session;
    CorrectionKeeper(session, kept).load();
    QCOMPARE(session.corrections(), QList<Correction>{always});
}

void TestCorrectionKeeper::onlyThoseThatHoldAlways_areKept()
{
    const storage::CorrectionStore kept = store();
    ReadingSession session;
    CorrectionKeeper keeper(session, kept);
    keeper.load();
    session.setCorrections({ofStory, always});
    keeper.save();
    QCOMPARE(kept.load().value(), QList<Correction>{always});
    session.setCorrections({ofStory});
    keeper.save();
    QCOMPARE(kept.load().value(), QList<Correction>());
}

void TestCorrectionKeeper::theOrderOfTheSession_isKept()
{
    const storage::CorrectionStore kept = store();
    QVERIFY(kept.save({always, alwaysToo}, {}));
    ReadingSession session;
    CorrectionKeeper keeper(session, kept);
    keeper.load();
    keeper.restore({ofStory, always});
    QCOMPARE(session.corrections(), QList<Correction>({alwaysToo, ofStory, always}));
}

void TestCorrectionKeeper::whatWasGivenUpElsewhere_isGone()
{
    const storage::CorrectionStore kept = store();
    ReadingSession session;
    CorrectionKeeper keeper(session, kept);
    keeper.load();
    keeper.restore({ofStory, always});
    QCOMPARE(session.corrections(), QList<Correction>{ofStory});
}

void TestCorrectionKeeper::nothingIsWritten_whenNothingChanged()
{
    const storage::CorrectionStore kept = store();
    ReadingSession session;
    CorrectionKeeper keeper(session, kept);
    keeper.load();
    session.setCorrections({ofStory});
    keeper.save();
    QVERIFY(!QFile::exists(path()));
}

void TestCorrectionKeeper::aDamagedFile_isTold_andTheSessionRemembers()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no JSON") > 0);
    file.close();
    const storage::CorrectionStore kept = store();
    ReadingSession session;
    CorrectionKeeper keeper(session, kept);
    const QSignalSpy failed(&keeper, &CorrectionKeeper::failed);
    keeper.load();
    QCOMPARE(failed.count(), 1);
    keeper.restore({ofStory, always});
    QCOMPARE(session.corrections(), QList<Correction>({ofStory, always}));
    keeper.save();
    QCOMPARE(kept.load().value(), QList<Correction>{always});
}

void TestCorrectionKeeper::twoWindows_keepWhatBothPutRight()
{
    const storage::CorrectionStore kept = store();
    QVERIFY(kept.save({always}, {}));
    ReadingSession one;
    ReadingSession other;
    CorrectionKeeper keeperOfOne(one, kept);
    CorrectionKeeper keeperOfOther(other, kept);
    keeperOfOne.load();
    keeperOfOther.load();
    one.setCorrections({always, alwaysToo});
    other.setCorrections({});
    keeperOfOne.save();
    keeperOfOther.save();
    QCOMPARE(kept.load().value(), QList<Correction>{alwaysToo});
    QCOMPARE(other.corrections(), QList<Correction>{alwaysToo});
}

void TestCorrectionKeeper::whatAnotherWindowPutRight_isSeen()
{
    const storage::CorrectionStore kept = store();
    QVERIFY(kept.save({always}, {}));
    ReadingSession session;
    CorrectionKeeper keeper(session, kept);
    keeper.load();
    session.setCorrections({ofStory, always});
    QVERIFY(kept.save({alwaysToo}, {always}));
    QTRY_COMPARE(session.corrections(), (QList<Correction>{ofStory, alwaysToo}));
    QVERIFY(kept.save({}, {alwaysToo}));
    QTRY_COMPARE(session.corrections(), QList<Correction>{ofStory});
}

void TestCorrectionKeeper::whatIsNotSavedYet_outlastsWhatAnotherWindowSaves()
{
    const storage::CorrectionStore kept = store();
    ReadingSession session;
    CorrectionKeeper keeper(session, kept);
    keeper.load();
    session.setCorrections({always});
    QVERIFY(kept.save({alwaysToo}, {}));
    QTRY_COMPARE(session.corrections(), (QList<Correction>{always, alwaysToo}));
    keeper.save();
    QCOMPARE(kept.load().value(), (QList<Correction>{always, alwaysToo}));
}

} // namespace naranhi

QObject *makeTestCorrectionKeeper()
{
    return new naranhi::TestCorrectionKeeper;
}

#include "tst_correctionkeeper.moc"
