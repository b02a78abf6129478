// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/windowfixture.h"
#include "shell/messagebar.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/sessioncommands.h"

#include <QAction>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace naranhi {

using test::Run;

namespace {

constexpr int bundledArticles = 5;

} // namespace

class TestExports final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void exported_isTheStoryDocument();
    void exported_hasTheFormatOfItsName_data();
    void exported_hasTheFormatOfItsName();
    void exportThatFails_saysSoAndLeavesNothing();
    void exportWhileTheStoryIsBuilt_waitsForIt();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExports::exported_isTheStoryDocument()
{
    Run run(*m_folder);
    run.dialogs.exportPath = m_folder->filePath(u"story.json"_s);
    QVERIFY(run.begin({}, bundledArticles));
    run.action(u"exportStory"_s).trigger();
    QFile file(run.dialogs.exportPath);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject story = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(story[u"format"_s].toString(), u"naranhi-story"_s);
}

void TestExports::exported_hasTheFormatOfItsName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("start");
    QTest::newRow("HTML") << u"story.html"_s << u"<!DOCTYPE html>"_s;
    QTest::newRow("PDF") << u"story.pdf"_s << u"%PDF-"_s;
    QTest::newRow("Markdown") << u"story.md"_s << u"# "_s;
    QTest::newRow("calendar") << u"story.ics"_s << u"BEGIN:VCALENDAR"_s;
    QTest::newRow("annotations") << u"story.jsonld"_s << u"{\n    \"@context\""_s;
    QTest::newRow("no known ending: the usual one") << u"story.txt"_s << u"<!DOCTYPE html>"_s;
}

void TestExports::exported_hasTheFormatOfItsName()
{
    QFETCH(const QString, name);
    QFETCH(const QString, start);
    Run run(*m_folder);
    run.dialogs.exportPath = m_folder->filePath(name);
    QVERIFY(run.begin({}, bundledArticles));
    run.action(u"exportStory"_s).trigger();
    QFile file(run.dialogs.exportPath);
    QTRY_VERIFY_WITH_TIMEOUT(file.exists(), 60'000); // PDF under sanitizers
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(100).startsWith(start.toUtf8()));
    QTRY_VERIFY(run.window.findChild<ElidedLabel *>(u"statusHint"_s)->text().contains(name));
}

void TestExports::exportThatFails_saysSoAndLeavesNothing()
{
    Run run(*m_folder);
    run.dialogs.exportPath = m_folder->filePath(u"no/such/folder/story.html"_s);
    QVERIFY(run.begin({}, bundledArticles));
    run.action(u"exportStory"_s).trigger();
    const auto *messages = run.window.findChild<MessageBar *>();
    QTRY_COMPARE(messages->messages().size(), 1);
    QVERIFY(messages->messages().first().contains(u"story.html"_s));
    QVERIFY(!QFile::exists(run.dialogs.exportPath));
}

void TestExports::exportWhileTheStoryIsBuilt_waitsForIt()
{
    Run run(*m_folder);
    run.dialogs.exportPath = m_folder->filePath(u"story.json"_s);
    QVERIFY(run.begin({}, bundledArticles));
    run.context.undo.push(
        new CloseArticleCommand(run.context.session, run.context.session.articleAt(0)));
    QVERIFY(!run.context.updater.isSettled());
    run.action(u"exportStory"_s).trigger();
    QFile file(run.dialogs.exportPath);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject story = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(story[u"articles"_s].toArray().size(), bundledArticles - 1);
    QVERIFY(!story[u"coverage"_s].toArray().isEmpty());
}

} // namespace naranhi

QObject *makeTestExports()
{
    return new naranhi::TestExports;
}

#include "tst_exports.moc"
