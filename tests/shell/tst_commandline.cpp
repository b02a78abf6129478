// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/commandline.h"

#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(naranhi::Command)

namespace naranhi {

class TestCommandLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data();
    void understands();
    void refusesInOneLine_data();
    void refusesInOneLine();
    void windowIsNeededForReadingOnly_data();
    void windowIsNeededForReadingOnly();
    void helpNamesEveryCommandAndOption();
};

void TestCommandLine::understands_data()
{
    QTest::addColumn<QString>("line"); // words divided by blanks
    QTest::addColumn<Command>("command");
    const auto row = [](const char *name, const QString &line, const Command &command) {
        QTest::newRow(name) << line << command;
    };
    row("nothing", QString(), OpenCommand{});
    row("inputs to open", u"a.txt b.html"_s, OpenCommand{{u"a.txt"_s, u"b.html"_s}});
    row("standard input", u"-"_s, OpenCommand{{u"-"_s}});
    row("file named like a command", u"-- export"_s, OpenCommand{{u"export"_s}});
    row("command is a command only in front",
        u"a.txt export"_s,
        OpenCommand{{u"a.txt"_s, u"export"_s}});
    row("file that begins with a dash", u"-- -a.txt"_s, OpenCommand{{u"-a.txt"_s}});
    row("plain export", u"export a.txt"_s, ExportCommand{ExportFormat::Json, {}, {}, {u"a.txt"_s}});
    row("export with everything",
        u"export --format json a.txt --output b.json --anchor 2024-01-26 --corrections d c"_s,
        ExportCommand{
            ExportFormat::Json, u"b.json"_s, u"2024-01-26"_s, {u"a.txt"_s, u"c"_s}, u"d"_s});
    row("export of a saved page",
        u"export --address https://example.org/a a.html"_s,
        ExportCommand{
            ExportFormat::Json, {}, {}, {u"a.html"_s}, {}, {}, u"https://example.org/a"_s});
    row("format by the name of the file",
        u"export --output a.HTM a"_s,
        ExportCommand{ExportFormat::Html, u"a.HTM"_s, {}, {u"a"_s}});
    row("format against the name of the file",
        u"export --format csv --output a.md a"_s,
        ExportCommand{ExportFormat::Csv, u"a.md"_s, {}, {u"a"_s}});
    row("timeline by the name of the file",
        u"export --output a.timeline.json a"_s,
        ExportCommand{ExportFormat::TimelineJs, u"a.timeline.json"_s, {}, {u"a"_s}});
    row("story document by the name of the file",
        u"export --output a.json a"_s,
        ExportCommand{ExportFormat::Json, u"a.json"_s, {}, {u"a"_s}});
    row("timeline into any file",
        u"export --format timelinejs --output a.json a"_s,
        ExportCommand{ExportFormat::TimelineJs, u"a.json"_s, {}, {u"a"_s}});
    row("PDF to a file",
        u"export --output a.pdf a"_s,
        ExportCommand{ExportFormat::Pdf, u"a.pdf"_s, {}, {u"a"_s}});
    row("language of the sheet",
        u"export --format md --language en a"_s,
        ExportCommand{ExportFormat::Markdown, {}, {}, {u"a"_s}, {}, u"en"_s});
    row("values after an equals sign",
        u"export --output=b=c.json --format=json a"_s,
        ExportCommand{ExportFormat::Json, u"b=c.json"_s, {}, {u"a"_s}});
    row("last of a repeated option",
        u"export --output a --output b c"_s,
        ExportCommand{ExportFormat::Json, u"b"_s, {}, {u"c"_s}});
    row("output to standard output",
        u"export --output - a"_s,
        ExportCommand{ExportFormat::Json, {}, {}, {u"a"_s}});
    row("anchor with a clock time",
        u"export --anchor 2024-01-26T13:43 a"_s,
        ExportCommand{ExportFormat::Json, {}, u"2024-01-26T13:43"_s, {u"a"_s}});
    row("plain snapshot",
        u"snapshot --output a.png"_s,
        SnapshotCommand{u"a.png"_s, {1600, 1000}, ThemeChoice::Light, {}, 100, {}});
    row("snapshot with everything",
        u"snapshot --output a.png --size 1280x720 --theme dark --language ko --text-size 200% b"_s,
        SnapshotCommand{u"a.png"_s, {1280, 720}, ThemeChoice::Dark, u"ko"_s, 200, {u"b"_s}});
    row("feed", u"feed a.xml"_s, FeedCommand{u"a.xml"_s});
    row("library search",
        u"library --library a.sqlite --limit 5 --outlet 가람 search 나란히 보기"_s,
        LibraryCommand{.verb = LibraryVerb::Search,
            .library = u"a.sqlite"_s,
            .words = {u"나란히"_s, u"보기"_s},
            .query = {.outlet = u"가람"_s, .limit = 5}});
    row("feeds as a list",
        u"library feeds --output a.opml"_s,
        LibraryCommand{.verb = LibraryVerb::Feeds, .output = u"a.opml"_s});
    row("subscribe",
        u"library subscribe river.example a.opml"_s,
        LibraryCommand{.verb = LibraryVerb::Subscribe, .words = {u"river.example"_s, u"a.opml"_s}});
    row("unsubscribe",
        u"library unsubscribe https://river.example/feed"_s,
        LibraryCommand{
            .verb = LibraryVerb::Unsubscribe, .words = {u"https://river.example/feed"_s}});
    row("update all", u"library update"_s, LibraryCommand{.verb = LibraryVerb::Update});
    row("library restore", u"library restore"_s, LibraryCommand{.verb = LibraryVerb::Restore});
    row("feed with its address",
        u"feed --address https://example.org/feed -"_s,
        FeedCommand{u"-"_s, u"https://example.org/feed"_s});
    row("similar", u"similar"_s, SimilarCommand{});
    row("tag", u"tag"_s, TagCommand{});
    row("help", u"--help"_s, HelpCommand{});
    row("help on a command", u"export --help"_s, HelpCommand{});
    row("help wins over mistakes", u"export --bogus --help"_s, HelpCommand{});
    row("version", u"--version"_s, VersionCommand{});
    row("file named like an option",
        u"export -- --help"_s,
        ExportCommand{ExportFormat::Json, {}, {}, {u"--help"_s}});
}

void TestCommandLine::understands()
{
    QFETCH(const QString, line);
    QFETCH(const Command, command);
    const auto parsed = parseCommandLine(line.split(u' ', Qt::SkipEmptyParts));
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().message));
    QVERIFY(*parsed == command);
}

void TestCommandLine::refusesInOneLine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("names"); // what the message must name
    QTest::newRow("unknown option") << u"--bogus a"_s << QStringList{u"--bogus"_s};
    QTest::newRow("unknown option of a command")
        << u"export --size 1x1 a"_s << QStringList{u"--size"_s};
    QTest::newRow("option without a value")
        << u"export a --output"_s << QStringList{u"--output"_s, u"value"_s};
    QTest::newRow("option in the place of a value")
        << u"export --output --format json a"_s << QStringList{u"--output"_s, u"value"_s};
    QTest::newRow("format that does not exist")
        << u"export --format doc a"_s
        << QStringList{u"doc"_s, u"json"_s, u"md"_s, u"html"_s, u"csv"_s};
    QTest::newRow("PDF to standard output")
        << u"export --format pdf a"_s << QStringList{u"PDF"_s, u"--output"_s};
    QTest::newRow("export of nothing") << u"export"_s << QStringList{u"INPUT"_s};
    QTest::newRow("address of several")
        << u"export --address https://example.org a b"_s << QStringList{u"--address"_s};
    QTest::newRow("address that is none")
        << u"export --address example.org a"_s << QStringList{u"example.org"_s};
    QTest::newRow("anchor in words")
        << u"export --anchor yesterday a"_s << QStringList{u"yesterday"_s};
    QTest::newRow("anchor that is no day")
        << u"export --anchor 2024-02-30 a"_s << QStringList{u"2024-02-30"_s};
    QTest::newRow("anchor that is a range")
        << u"export --anchor 2024-01-01/2024-01-02 a"_s << QStringList{u"anchor"_s};
    QTest::newRow("feed of nothing") << u"feed"_s << QStringList{u"FILE"_s};
    QTest::newRow("library of nothing") << u"library"_s << QStringList{u"import"_s};
    QTest::newRow("subscribe to nothing") << u"library subscribe"_s << QStringList{u"FILE.opml"_s};
    QTest::newRow("unsubscribe from nothing")
        << u"library unsubscribe"_s << QStringList{u"address"_s};
    QTest::newRow("import of nothing") << u"library import"_s << QStringList{u"INPUT"_s};
    QTest::newRow("bundle of nothing") << u"library bundle 3"_s << QStringList{u"--output"_s};
    QTest::newRow("no limit") << u"library search --limit 0 a"_s << QStringList{u"--limit"_s};
    QTest::newRow("two feeds") << u"feed a b"_s << QStringList{u"FILE"_s};
    QTest::newRow("address that is none")
        << u"feed --address file:///a a"_s << QStringList{u"file:///a"_s};
    QTest::newRow("snapshot into nothing") << u"snapshot a"_s << QStringList{u"--output"_s};
    QTest::newRow("size without height")
        << u"snapshot --output a.png --size 1600"_s << QStringList{u"1600"_s};
    QTest::newRow("size beyond reason")
        << u"snapshot --output a.png --size 99999x99999"_s << QStringList{u"99999"_s};
    QTest::newRow("unknown theme")
        << u"snapshot --output a.png --theme plaid"_s << QStringList{u"plaid"_s, u"sepia"_s};
    QTest::newRow("unknown language")
        << u"snapshot --output a.png --language tlh"_s << QStringList{u"tlh"_s};
    QTest::newRow("unknown language of an export")
        << u"export --language de a"_s << QStringList{u"de"_s, u"ko"_s};
    QTest::newRow("text size out of bounds")
        << u"snapshot --output a.png --text-size 5000"_s << QStringList{u"5000"_s, u"300"_s};
    QTest::newRow("tag with an input") << u"tag a.jsonl"_s << QStringList{u"tag"_s};
}

void TestCommandLine::refusesInOneLine()
{
    QFETCH(const QString, line);
    QFETCH(const QStringList, names);
    const auto parsed = parseCommandLine(line.split(u' ', Qt::SkipEmptyParts));
    QVERIFY(!parsed);
    const QString message = parsed.error().message;
    QVERIFY(!message.contains(u'\n'));
    for (const QString &name : names)
        QVERIFY2(message.contains(name), qPrintable(message));
}

void TestCommandLine::windowIsNeededForReadingOnly_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("window");
    QTest::newRow("nothing") << QStringList{} << true;
    QTest::newRow("inputs") << QStringList{u"a.txt"_s} << true;
    QTest::newRow("snapshot") << QStringList{u"snapshot"_s} << true;
    QTest::newRow("export") << QStringList{u"export"_s, u"a.txt"_s} << false;
    QTest::newRow("feed") << QStringList{u"feed"_s, u"a.xml"_s} << false;
    QTest::newRow("library") << QStringList{u"library"_s, u"stories"_s} << false;
    QTest::newRow("tag") << QStringList{u"tag"_s} << false;
    QTest::newRow("help") << QStringList{u"--help"_s} << false;
    QTest::newRow("version after an input") << QStringList{u"a"_s, u"--version"_s} << false;
}

void TestCommandLine::windowIsNeededForReadingOnly()
{
    QFETCH(const QStringList, arguments);
    QTEST(needsWindow(arguments), "window");
}

void TestCommandLine::helpNamesEveryCommandAndOption()
{
    for (const auto &word : {u"export"_s,
             u"snapshot"_s,
             u"tag"_s,
             u"--format"_s,
             u"--output"_s,
             u"--anchor"_s,
             u"--corrections"_s,
             u"--address"_s,
             u"--size"_s,
             u"--theme"_s,
             u"--language"_s,
             u"--text-size"_s,
             u"--version"_s}) {
        QVERIFY2(helpText().contains(word), qPrintable(word));
    }
}

} // namespace naranhi

QObject *makeTestCommandLine()
{
    return new naranhi::TestCommandLine;
}

#include "tst_commandline.moc"
