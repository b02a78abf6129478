// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/commands/exportcommand.h"
#include "storage/correctionstore.h"
#include "support/serverelsewhere.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sstream>

using namespace Qt::StringLiterals;

namespace naranhi {

class TestExportCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void storyGoesToStandardOutput();
    void storyGoesToTheFile();
    void unreadableInputIsNamedAndTheRestExported();
    void anchorGoesToUndatedArticlesOnly();
    void addressIsWhereThePageCameFrom();
    void pageIsFetchedByItsAddress();
    void unwritableOutputFailsAndLeavesNothing();
    void correctionsAreAppliedOnDemand();
    void correctionsOfAnExportedStoryAreApplied();
    void withoutTheCorrectionsThereIsNoDocument();
    void sheetsComeInTheLanguageAskedFor_data();
    void sheetsComeInTheLanguageAskedFor();

private:
    QString page(const QString &name, const QString &stamp = {});
    QString libraryPage();
    ExitStatus run(const ExportCommand &command);
    [[nodiscard]] QJsonObject document() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::ostringstream m_out;
    std::ostringstream m_err;
};

void TestExportCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_out.str({});
    m_err.str({});
}

QString TestExportCommand::page(const QString &name, const QString &stamp)
{
    QFile file(m_folder->filePath(name + u".txt"_s));
    const QString text = name + u'\n' + stamp
        + u"\n\n도서관은 전날 새 서가를 열었다고 밝혔다. 관장은 책이 늘었다고 말했다.\n\n"
          u"서가에는 책이 천 권 들어간다. 시민은 누구나 빌릴 수 있다고 도서관은 설명했다.\n"_s;
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qWarning("no page");
    return file.fileName();
}

ExitStatus TestExportCommand::run(const ExportCommand &command)
{
    std::istringstream in;
    return runExport(command, {in, m_out, m_err});
}

QJsonObject TestExportCommand::document() const
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(m_out.str())).object();
}

void TestExportCommand::storyGoesToStandardOutput()
{
    ExportCommand command;
    command.inputs = QStringList{page(u"서가 소식"_s)};
    QCOMPARE(run(command), allDone);
    QCOMPARE(document()[u"articles"_s][0][u"title"_s].toString(), u"서가 소식"_s);
    QCOMPARE(m_err.str(), std::string());
}

void TestExportCommand::storyGoesToTheFile()
{
    ExportCommand command;
    command.inputs = QStringList{page(u"서가 소식"_s)};
    command.output = m_folder->filePath(u"story.json"_s);
    QCOMPARE(run(command), allDone);
    QCOMPARE(m_out.str(), std::string());
    QFile file(command.output);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(QJsonDocument::fromJson(file.readAll()).isObject());
}

void TestExportCommand::unreadableInputIsNamedAndTheRestExported()
{
    ExportCommand command;
    command.inputs = QStringList{m_folder->filePath(u"gone.txt"_s), page(u"서가 소식"_s)};
    QCOMPARE(run(command), someFailed);
    QCOMPARE(document()[u"articles"_s][0][u"title"_s].toString(), u"서가 소식"_s);
    QCOMPARE(document()[u"failures"_s][0][u"reason"_s].toString(), u"not-found"_s);
    const QString complaint = QString::fromStdString(m_err.str());
    QCOMPARE(complaint.count(u'\n'), 1);
    QVERIFY2(complaint.contains(command.inputs.first()), qPrintable(complaint));
}

void TestExportCommand::anchorGoesToUndatedArticlesOnly()
{
    ExportCommand command;
    command.inputs
        = QStringList{page(u"서가 소식"_s), page(u"다른 서가 소식"_s, u"입력 2023.05.02 10:00"_s)};
    command.anchor = u"2024-01-26"_s;
    QCOMPARE(run(command), allDone);
    const QJsonValue articles = document()[u"articles"_s];
    QCOMPARE(articles[0][u"published"_s][u"value"_s].toString(), u"2024-01-26"_s);
    QCOMPARE(articles[0][u"published"_s][u"basis"_s].toString(), u"given"_s);
    QCOMPARE(articles[0][u"times"_s][0][u"value"_s].toString(), u"2024-01-25"_s);
    QCOMPARE(articles[1][u"published"_s][u"basis"_s].toString(), u"stated"_s);
    QCOMPARE(articles[1][u"times"_s][0][u"value"_s].toString(), u"2023-05-01"_s);
}

void TestExportCommand::addressIsWhereThePageCameFrom()
{
    ExportCommand command;
    command.inputs = QStringList{page(u"서가 소식"_s)};
    command.address = u"https://www.mk.co.kr/news/1"_s;
    QCOMPARE(run(command), allDone);
    const QJsonValue article = document()[u"articles"_s][0];
    QCOMPARE(article[u"source"_s].toString(), command.address);
    QCOMPARE(article[u"outlet"_s].toString(), u"매일경제"_s);
}

void TestExportCommand::pageIsFetchedByItsAddress()
{
    QFile file(page(u"서가 소식"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    test::ServerElsewhere server;
    server.answer(u"/news"_s, file.readAll(), "Content-Type: text/plain; charset=utf-8\r\n");
    const QString address = server.address(u"/news"_s);
    ExportCommand command;
    command.inputs = QStringList{address, address + u"-gone"_s};
    QCOMPARE(run(command), someFailed);
    QCOMPARE(document()[u"articles"_s][0][u"title"_s].toString(), u"서가 소식"_s);
    QCOMPARE(document()[u"articles"_s][0][u"source"_s].toString(), address);
    QCOMPARE(document()[u"failures"_s][0][u"reason"_s].toString(), u"no-such-page"_s);
}

void TestExportCommand::unwritableOutputFailsAndLeavesNothing()
{
    ExportCommand command;
    command.inputs = QStringList{page(u"서가 소식"_s)};
    command.output = m_folder->filePath(u"no/such/folder/story.json"_s);
    QCOMPARE(run(command), someFailed);
    QVERIFY(!QFile::exists(command.output));
    QVERIFY(QString::fromStdString(m_err.str()).contains(command.output));
}

namespace {

QStringList namesIn(const QJsonObject &document)
{
    QStringList names;
    for (const QJsonValue &entity : document[u"entities"_s].toArray())
        names.append(entity[u"name"_s].toString());
    return names;
}

const EntityReference library{EntityType::Organisation, u"가람도서관"_s, {u"가람도서관"_s}};

} // namespace

QString TestExportCommand::libraryPage()
{
    QFile file(m_folder->filePath(u"library.txt"_s));
    const QString text = u"가람도서관 새 서가 열어\n\n가람도서관은 새 서가를 열었다고 밝혔다.\n\n"
                         u"서가에는 책이 천 권 들어간다고 가람도서관은 설명했다.\n"_s;
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qWarning("no page");
    return file.fileName();
}

void TestExportCommand::correctionsAreAppliedOnDemand()
{
    ExportCommand command;
    command.inputs = QStringList{libraryPage()};
    QCOMPARE(run(command), allDone);
    QVERIFY(document()[u"corrections"_s].toArray().isEmpty());
    QVERIFY(!namesIn(document()).contains(u"가람"_s));
    m_out.str({});
    command.corrections = m_folder->filePath(u"corrections.json"_s);
    QVERIFY(storage::CorrectionStore(command.corrections)
                .save({{RenameEntity{library, u"가람"_s}, CorrectionScope::Always}}, {}));
    QCOMPARE(run(command), allDone);
    QVERIFY(namesIn(document()).contains(u"가람"_s));
    QCOMPARE(document()[u"corrections"_s][0][u"placed"_s], QJsonValue(true));
}

void TestExportCommand::correctionsOfAnExportedStoryAreApplied()
{
    ExportCommand command;
    command.inputs = QStringList{libraryPage()};
    command.corrections = m_folder->filePath(u"corrections.json"_s);
    QVERIFY(storage::CorrectionStore(command.corrections)
                .save({{RenameEntity{library, u"가람"_s}, CorrectionScope::Story}}, {}));
    command.output = m_folder->filePath(u"story.json"_s);
    QCOMPARE(run(command), allDone);
    command.corrections = std::exchange(command.output, QString());
    QCOMPARE(run(command), allDone);
    QFile story(command.corrections);
    QVERIFY(story.open(QIODevice::ReadOnly));
    QCOMPARE(QByteArray::fromStdString(m_out.str()), story.readAll());
}

void TestExportCommand::withoutTheCorrectionsThereIsNoDocument()
{
    ExportCommand command;
    command.inputs = QStringList{libraryPage()};
    command.corrections = libraryPage();
    QCOMPARE(run(command), someFailed);
    QCOMPARE(m_out.str(), std::string());
    QVERIFY(m_err.str().find("library.txt") != std::string::npos);
    QVERIFY(QFile::exists(command.corrections));
}

void TestExportCommand::sheetsComeInTheLanguageAskedFor_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    QTest::newRow("Markdown, Korean") << ExportFormat::Markdown << u"ko"_s << u"## 차이\n"_s;
    QTest::newRow("Markdown, English")
        << ExportFormat::Markdown << u"en"_s << u"## Differences\n"_s;
    QTest::newRow("HTML, Korean") << ExportFormat::Html << u"ko"_s << u">차이</h2>"_s;
    QTest::newRow("HTML, English") << ExportFormat::Html << u"en"_s << u">Differences</h2>"_s;
    QTest::newRow("CSV, Korean") << ExportFormat::Csv << u"ko"_s << u"\"구분\",\"기호\""_s;
    QTest::newRow("CSV, English") << ExportFormat::Csv << u"en"_s << u"\"kind\",\"id\""_s;
}

void TestExportCommand::sheetsComeInTheLanguageAskedFor()
{
    QFETCH(const ExportFormat, format);
    QFETCH(const QString, language);
    QFETCH(const QString, words);
    ExportCommand command;
    command.format = format;
    command.language = language;
    command.inputs = QStringList{page(u"서가 소식"_s), m_folder->filePath(u"gone.txt"_s)};
    QCOMPARE(run(command), someFailed);
    const QString sheet = QString::fromStdString(m_out.str());
    QVERIFY(sheet.contains(words));
    QVERIFY(sheet.contains(u"서가에는 책이 천 권 들어간다."_s));
    QVERIFY(sheet.contains(u"gone.txt"_s));
}

} // namespace naranhi

QObject *makeTestExportCommand()
{
    return new naranhi::TestExportCommand;
}

#include "tst_exportcommand.moc"
