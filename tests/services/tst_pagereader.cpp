// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/pagereader.h"
#include "sources/epub/bookbuilder.h"
#include "sources/pagerequest.h"
#include "sources/reader/confinement.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace naranhi::services {

namespace {

sources::RawInput pageWith(const QByteArray &body)
{
    return {.source = u"/tmp/page.html"_s,
        .bytes = "<!doctype html><html lang=ko><title>다리가 열렸다</title><body>" + body,
        .format = sources::Format::Html,
        .charset = u"utf-8"_s};
}

QByteArray article()
{
    return "<h1>다리가 열렸다</h1><p>가람시는 26일 새 다리를 열었다고 밝혔다. 길이는 200m이다.</p>"
           "<p>시장은 \"오래 기다린 다리\"라고 말했다. 다리는 내년에 하나 더 놓인다.</p>";
}

// Two articles in an EPUB.
QByteArray issue()
{
    return test::epubOf({.metadata = "<dc:type>magazine</dc:type>",
        .pages = {{"one.xhtml", test::bookPage("다리가 열렸다", test::prose("다리")), "하나"},
            {"two.xhtml", test::bookPage("역이 생긴다", test::prose("역")), "둘"}}});
}

// A program of our own making in place of the reader.
QString programThat(const QTemporaryDir &folder, const QByteArray &commands)
{
    const QString path = folder.filePath(u"reader"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("#!/bin/sh\n" + commands + '\n');
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

Error::Code codeWith(const PageReaderOptions &options, const CancelToken &cancel = {})
{
    const Result<Article> read = PageReader(options).read(pageWith(article()), cancel);
    return read ? Error::Code::UnsupportedInput : read.error().code;
}

// What a confined process says of itself: 0 when `may` held.
int confined(bool (*may)())
{
    const pid_t child = fork();
    if (child == 0) {
        sources::confine(0);
        _exit(may() ? 0 : 1);
    }
    int status = -1;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

class TestPageReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void page_isReadElsewhereAsItIsReadHere();
    void severalPages_areReadOneAfterTheOther();
    void plainText_needsNoProcess();
    void archivesAndBooks_areNeverReadHere_data();
    void archivesAndBooks_areNeverReadHere();
    void book_givesItsArticlesUnderSourcesOfTheirOwn();
    void sourcesOfAnswers_areNotBelieved();
    void lockedBook_isProtected();
    void bomb_endsInAnErrorAndTheNextPageIsRead();
    void errorOfPage_comesBack();
    void missingProgram_isAnError();
    void breakdown_isAnErrorAndTheNextPageIsRead();
    void endlessReading_isEnded();
    void nonsenseForAnswer_isAnError_data();
    void nonsenseForAnswer_isAnError();
    void cancelling_endsIt();
    void tooMuchMemory_endsInAnError();
    void request_comesBackWhole();
    void brokenRequest_isNone();
    void process_cannotOpenAnything_data();
    void process_cannotOpenAnything();
};

void TestPageReader::page_isReadElsewhereAsItIsReadHere()
{
    PageReader reader;
    const Result<Article> there = reader.read(pageWith(article()));
    const Result<Article> here = sources::readArticle(pageWith(article()));
    QVERIFY2(there.has_value(), there ? "" : qPrintable(codeWord(there.error().code)));
    QCOMPARE(*there, here.value());
    QCOMPARE(there->title, u"다리가 열렸다"_s);
}

void TestPageReader::severalPages_areReadOneAfterTheOther()
{
    PageReader reader;
    for (int i = 0; i < 5; ++i) {
        const QByteArray more
            = "<p>이것은 " + QByteArray::number(i) + "번째로 읽은 글이라고 했다.</p>";
        const Result<Article> read = reader.read(pageWith(article() + more));
        QVERIFY(read.has_value());
        QVERIFY(read->blocks.last().text.contains(QString::number(i)));
    }
}

void TestPageReader::plainText_needsNoProcess()
{
    PageReader reader({.program = u"/there/is/none"_s});
    const sources::RawInput text{.source = u"a.txt"_s,
        .bytes = "다리가 열렸다\n\n가람시는 26일 새 다리를 열었다고 밝혔다.",
        .format = sources::Format::Detect,
        .charset = {}};
    QVERIFY(reader.read(text).has_value());
}

void TestPageReader::archivesAndBooks_areNeverReadHere_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("web archive") << QByteArray(
        "MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n" + article());
    QTest::newRow("book") << issue();
    QTest::newRow("page") << article();
}

void TestPageReader::archivesAndBooks_areNeverReadHere()
{
    QFETCH(const QByteArray, bytes);
    const sources::RawInput input{
        .source = u"/tmp/one"_s, .bytes = bytes, .format = {}, .charset = {}};
    PageReader none({.program = u"/there/is/none"_s});
    QCOMPARE(none.readAll(input).error().code, Error::Code::ReaderMissing);
    PageReader reader;
    QVERIFY(reader.readAll(input).has_value());
}

void TestPageReader::book_givesItsArticlesUnderSourcesOfTheirOwn()
{
    PageReader reader;
    const auto articles = reader.readAll(
        {.source = u"/tmp/a.epub"_s, .bytes = issue(), .format = {}, .charset = {}});
    QVERIFY(articles.has_value());
    QCOMPARE(articles->size(), 2);
    QCOMPARE(articles->first().source, u"/tmp/a.epub#OEBPS/one.xhtml"_s);
    QCOMPARE(articles->last().title, u"역이 생긴다"_s);
    QCOMPARE(articles->last().source, u"/tmp/a.epub#OEBPS/two.xhtml"_s);
}

void TestPageReader::sourcesOfAnswers_areNotBelieved()
{
    Article one;
    one.source = u"/etc/passwd"_s;
    one.title = u"하나"_s;
    one.blocks = {{BlockKind::Paragraph, u"하나다."_s}};
    const QByteArray answer = sources::frameOf(sources::answerBytes(QList<Article>{one, one}));
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"answer"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(answer);
    file.close();
    PageReader reader({.program
        = programThat(folder, "cat '" + file.fileName().toUtf8() + "'; exec sleep 1000")});
    const auto articles = reader.readAll(pageWith(article()));
    QVERIFY(articles.has_value());
    for (const Article &each : *articles)
        QCOMPARE(each.source, u"/tmp/page.html"_s);
}

void TestPageReader::lockedBook_isProtected()
{
    PageReader reader;
    const QByteArray locked = test::zipOf(
        {{"META-INF/container.xml", "<container/>"}, {"a.opf", "<package/>"}}, "word");
    const auto articles = reader.readAll(
        {.source = u"/tmp/a.epub"_s, .bytes = locked, .format = {}, .charset = {}});
    QVERIFY(!articles.has_value());
    QCOMPARE(articles.error().code, Error::Code::Protected);
}

void TestPageReader::bomb_endsInAnErrorAndTheNextPageIsRead()
{
    PageReader reader;
    const QByteArray bomb = test::epubOf(
        {.metadata = {}, .pages = {{"one.xhtml", QByteArray(15'000'000, ' '), "하나"}}});
    const auto articles
        = reader.readAll({.source = u"/tmp/a.epub"_s, .bytes = bomb, .format = {}, .charset = {}});
    QVERIFY(!articles.has_value());
    QCOMPARE(articles.error().code, Error::Code::TooCostly);
    QVERIFY(reader.read(pageWith(article())).has_value());
}

void TestPageReader::errorOfPage_comesBack()
{
    PageReader reader;
    const Result<Article> read = reader.read(
        {.source = {}, .bytes = "<p> </p>", .format = sources::Format::Html, .charset = {}});
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, Error::Code::Empty);
}

void TestPageReader::missingProgram_isAnError()
{
    QCOMPARE(codeWith({.program = u"/there/is/none"_s}), Error::Code::ReaderMissing);
}

void TestPageReader::breakdown_isAnErrorAndTheNextPageIsRead()
{
    const QTemporaryDir folder;
    // Breaks down the first two times (with scripts and without them), then is the reader.
    const QString real = QString::fromUtf8(NARANHI_BINARY_DIR "/app/sources/reader/naranhi-reader");
    const QString program = programThat(folder,
        "echo >> '" + folder.filePath(u"count"_s).toUtf8() + "'; if [ $(wc -l < '"
            + folder.filePath(u"count"_s).toUtf8() + "') -le 2 ]; then kill -SEGV $$; fi; exec '"
            + real.toUtf8() + "' \"$@\"");
    PageReader reader({.program = program});
    const Result<Article> first = reader.read(pageWith(article()));
    QVERIFY(!first.has_value());
    QCOMPARE(first.error().code, Error::Code::ReaderFailed);
    QVERIFY(reader.read(pageWith(article())).has_value());
}

void TestPageReader::endlessReading_isEnded()
{
    const QTemporaryDir folder;
    const QString program = programThat(folder, "exec sleep 1000");
    QCOMPARE(codeWith({.program = program, .deadline = std::chrono::milliseconds(100)}),
        Error::Code::TooCostly);
}

void TestPageReader::nonsenseForAnswer_isAnError_data()
{
    QTest::addColumn<QByteArray>("commands");
    QTest::newRow("nothing") << QByteArray("exit 0");
    QTest::newRow("longer than any answer") << QByteArray("printf '\\377\\377\\377\\377abc'");
    QTest::newRow("no JSON") << QByteArray("printf '\\003\\000\\000\\000abc'; exec sleep 1000");
    QTest::newRow("half an answer") << QByteArray("printf '\\100\\000\\000\\000{'");
}

void TestPageReader::nonsenseForAnswer_isAnError()
{
    QFETCH(const QByteArray, commands);
    const QTemporaryDir folder;
    QCOMPARE(codeWith({.program = programThat(folder, commands)}), Error::Code::ReaderFailed);
}

void TestPageReader::cancelling_endsIt()
{
    const QTemporaryDir folder;
    const CancelToken cancel;
    cancel.cancel();
    QCOMPARE(codeWith({.program = programThat(folder, "exec sleep 1000")}, cancel),
        Error::Code::Cancelled);
}

void TestPageReader::tooMuchMemory_endsInAnError()
{
    if (!sources::canConfine())
        QSKIP("a sanitizer takes more addresses than any limit leaves");
    PageReader reader({.memory = 300 * 1024 * 1024});
    const QByteArray much = QByteArray("<p>가람시는 다리를 열었다고 밝혔다.</p>").repeated(300'000);
    const Result<Article> read = reader.read(pageWith(much));
    QVERIFY(!read.has_value());
    QVERIFY(read.error().code == Error::Code::TooCostly
        || read.error().code == Error::Code::ReaderFailed);
    QVERIFY(reader.read(pageWith(article())).has_value());
}

void TestPageReader::request_comesBackWhole()
{
    sources::PageRequest request{.input = pageWith(article()), .withScripts = false};
    request.input.isWhole = true;
    const auto back = sources::requestFrom(sources::requestBytes(request));
    QVERIFY(back.has_value());
    QCOMPARE(back->input.source, request.input.source);
    QCOMPARE(back->input.bytes, request.input.bytes);
    QCOMPARE(back->input.charset, request.input.charset);
    QCOMPARE(back->input.format, request.input.format);
    QCOMPARE(back->input.isWhole, request.input.isWhole);
    QCOMPARE(back->withScripts, false);
}

void TestPageReader::brokenRequest_isNone()
{
    const QByteArray whole = sources::requestBytes({.input = pageWith(article())});
    QVERIFY(!sources::requestFrom(whole.first(whole.size() / 2)).has_value());
    QVERIFY(!sources::requestFrom({}).has_value());
}

void TestPageReader::process_cannotOpenAnything_data()
{
    using May = bool (*)();
    QTest::addColumn<May>("may");
    QTest::newRow("a file") << May([] { return open("/etc/passwd", O_RDONLY) >= 0; });
    QTest::newRow("a new file") << May(
        [] { return open("/tmp", O_TMPFILE | O_WRONLY, 0600) >= 0; });
    QTest::newRow("a connection") << May([] { return socket(AF_INET, SOCK_STREAM, 0) >= 0; });
    QTest::newRow("a process") << May([] { return fork() >= 0; });
    QTest::newRow("a program") << May([] {
        char name[] = "true";
        char *arguments[] = {name, nullptr};
        return execv("/bin/true", arguments) != -1;
    });
}

void TestPageReader::process_cannotOpenAnything()
{
    if (!sources::canConfine())
        QSKIP("a sanitizer needs these rights itself");
    using May = bool (*)();
    QFETCH(const May, may);
    QVERIFY(may != nullptr);
    QCOMPARE(confined([] { return true; }), 0); // it can still say so
    QCOMPARE(confined(may), 1);
}

} // namespace naranhi::services

QObject *makeTestPageReader()
{
    return new naranhi::services::TestPageReader;
}

#include "tst_pagereader.moc"
