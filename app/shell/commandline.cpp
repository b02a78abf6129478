// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/commandline.h"

#include "domain/timevalue.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

using Parsed = tl::expected<Command, UsageError>;

tl::unexpected<UsageError> wrong(const QString &message)
{
    return tl::unexpected(UsageError{message});
}

// The words of a command sorted into options with their values and the rest.
struct Words
{
    QHash<QString, QString> options;
    QStringList inputs;
};

bool isOption(const QString &word)
{
    return word.startsWith(u'-') && word.size() > 1;
}

tl::expected<Words, UsageError> sortWords(const QStringList &words, const QStringList &known)
{
    Words sorted;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (word == u"--") {
            sorted.inputs += words.mid(i + 1);
            break;
        }
        if (!isOption(word)) {
            sorted.inputs.append(word);
            continue;
        }
        const QString name = word.section(u'=', 0, 0);
        if (!known.contains(name))
            return wrong(u"unknown option \"%1\""_s.arg(name));
        const bool valueFollows = i + 1 < words.size() && !words.at(i + 1).startsWith(u"--"_s);
        if (name == word && !valueFollows)
            return wrong(u"option \"%1\" needs a value"_s.arg(name));
        sorted.options.insert(name, name == word ? words.at(++i) : word.section(u'=', 1));
    }
    return sorted;
}

tl::expected<int, UsageError> readPercent(const QString &text)
{
    bool ok = false;
    const int percent = (text.endsWith(u'%') ? text.chopped(1) : text).toInt(&ok);
    const int least = ReadingPreferences::minTextPercent;
    const int most = ReadingPreferences::maxTextPercent;
    if (!ok || percent < least || percent > most) {
        return wrong(
            u"text size \"%1\" is not a number from %2 to %3"_s.arg(text).arg(least).arg(most));
    }
    return percent;
}

tl::expected<QSize, UsageError> readSize(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{3,5})[xX×](\\d{3,5})$"_s);
    const auto match = form.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch() || size.width() > 16384 || size.height() > 16384)
        return wrong(u"size \"%1\" is not like 1600x1000, from 100 to 16384"_s.arg(text));
    return size;
}

tl::expected<ThemeChoice, UsageError> readTheme(const QString &text)
{
    static const QHash<QString, ThemeChoice> themes{{u"light"_s, ThemeChoice::Light},
        {u"dark"_s, ThemeChoice::Dark},
        {u"sepia"_s, ThemeChoice::Sepia},
        {u"high-contrast"_s, ThemeChoice::HighContrast}};
    const auto theme = themes.constFind(text);
    if (theme == themes.cend())
        return wrong(
            u"unknown theme \"%1\"; there are light, dark, sepia, high-contrast"_s.arg(text));
    return *theme;
}

tl::expected<QString, UsageError> readLanguage(const QString &text)
{
    if (text == u"ko" || text == u"en")
        return text;
    return wrong(u"unknown language \"%1\"; there are ko, en"_s.arg(text));
}

tl::expected<QString, UsageError> readAnchor(const QString &text)
{
    if (timeRangeOf(text) && !text.contains(u'/'))
        return text;
    return wrong(u"anchor \"%1\" is not a date like 2024-01-26"_s.arg(text));
}

tl::expected<QString, UsageError> readAddress(const QString &text)
{
    const QUrl url(text);
    const bool isHttp = url.scheme() == u"http" || url.scheme() == u"https";
    if (isHttp && !url.host().isEmpty())
        return text;
    return wrong(u"address \"%1\" is not like https://example.org/page"_s.arg(text));
}

tl::expected<ExportFormat, UsageError> readFormat(const QString &text)
{
    if (const auto format = exportFormatOf(text))
        return *format;
    QStringList words;
    for (const ExportFormat format : exportFormats)
        words.append(wordOf(format));
    return wrong(u"unknown format \"%1\"; there are %2"_s.arg(text, words.join(u", "_s)));
}

// Reads option `name` into `target` if it was given and nothing was wrong before.
template <typename Value, typename Read>
void take(const Words &words, const QString &name, Read read, Value &target, QString &error)
{
    const auto given = words.options.constFind(name);
    if (given == words.options.cend() || !error.isEmpty())
        return;
    if (const auto value = read(*given))
        target = *value;
    else
        error = value.error().message;
}

Parsed parseExport(const Words &words)
{
    ExportCommand command;
    command.inputs = words.inputs;
    command.corrections = words.options.value(u"--corrections"_s);
    command.output = words.options.value(u"--output"_s);
    if (command.output == u"-")
        command.output.clear();
    command.format = formatOfFile(command.output, ExportFormat::Json);
    QString error;
    take(words, u"--format"_s, readFormat, command.format, error);
    take(words, u"--anchor"_s, readAnchor, command.anchor, error);
    take(words, u"--language"_s, readLanguage, command.language, error);
    take(words, u"--address"_s, readAddress, command.address, error);
    if (!error.isEmpty())
        return wrong(error);
    if (command.inputs.isEmpty())
        return wrong(u"export needs at least one INPUT"_s);
    if (!command.address.isEmpty() && command.inputs.size() != 1)
        return wrong(u"--address is that of one INPUT"_s);
    if (command.format == ExportFormat::Pdf && command.output.isEmpty())
        return wrong(u"a PDF does not go to standard output: export needs --output FILE.pdf"_s);
    return command;
}

Parsed parseSnapshot(const Words &words)
{
    SnapshotCommand command;
    command.inputs = words.inputs;
    command.output = words.options.value(u"--output"_s);
    QString error;
    take(words, u"--size"_s, readSize, command.size, error);
    take(words, u"--theme"_s, readTheme, command.theme, error);
    take(words, u"--language"_s, readLanguage, command.language, error);
    take(words, u"--text-size"_s, readPercent, command.textPercent, error);
    if (!error.isEmpty())
        return wrong(error);
    if (command.output.isEmpty())
        return wrong(u"snapshot needs --output FILE.png"_s);
    return command;
}

Parsed parseFeed(const Words &words)
{
    FeedCommand command;
    QString error;
    take(words, u"--address"_s, readAddress, command.address, error);
    if (!error.isEmpty())
        return wrong(error);
    if (words.inputs.size() != 1)
        return wrong(u"feed needs one FILE or address, or - for standard input"_s);
    command.input = words.inputs.first();
    return command;
}

std::optional<LibraryVerb> verbOf(const QString &word)
{
    static const QHash<QString, LibraryVerb> verbs{{u"import"_s, LibraryVerb::Import},
        {u"search"_s, LibraryVerb::Search},
        {u"stories"_s, LibraryVerb::Stories},
        {u"changes"_s, LibraryVerb::Changes},
        {u"bundle"_s, LibraryVerb::Bundle},
        {u"check"_s, LibraryVerb::Check},
        {u"backup"_s, LibraryVerb::Backup},
        {u"rescue"_s, LibraryVerb::Rescue},
        {u"restore"_s, LibraryVerb::Restore},
        {u"feeds"_s, LibraryVerb::Feeds},
        {u"subscribe"_s, LibraryVerb::Subscribe},
        {u"unsubscribe"_s, LibraryVerb::Unsubscribe},
        {u"update"_s, LibraryVerb::Update}};
    const auto verb = verbs.constFind(word);
    return verb == verbs.cend() ? std::nullopt : std::optional(*verb);
}

tl::expected<int, UsageError> readLimit(const QString &text)
{
    bool isNumber = false;
    const int limit = text.toInt(&isNumber);
    if (!isNumber || limit < 1)
        return tl::unexpected(UsageError{u"--limit is a number from 1 on"_s});
    return limit;
}

Parsed parseLibrary(const Words &words)
{
    const auto verb = verbOf(words.inputs.value(0));
    if (!verb)
        return wrong(
            u"library needs one of import, search, stories, changes, bundle, check, backup, "
            "restore, rescue, feeds, subscribe, unsubscribe, update"_s);
    LibraryCommand command{.verb = *verb,
        .library = words.options.value(u"--library"_s),
        .words = words.inputs.mid(1),
        .output = words.options.value(u"--output"_s)};
    command.query.outlet = words.options.value(u"--outlet"_s);
    command.query.from = words.options.value(u"--from"_s);
    command.query.until = words.options.value(u"--until"_s);
    command.query.entity = words.options.value(u"--name"_s);
    command.query.tag = words.options.value(u"--tag"_s);
    QString error;
    take(words, u"--limit"_s, readLimit, command.query.limit, error);
    if (!error.isEmpty())
        return wrong(error);
    if (*verb == LibraryVerb::Import && command.words.isEmpty())
        return wrong(u"import needs at least one INPUT"_s);
    if (*verb == LibraryVerb::Subscribe && command.words.isEmpty())
        return wrong(u"subscribe needs the address of a feed or page, or FILE.opml"_s);
    if (*verb == LibraryVerb::Unsubscribe && command.words.isEmpty())
        return wrong(u"unsubscribe needs the address of a feed"_s);
    if (*verb == LibraryVerb::Rescue && command.words.size() != 1)
        return wrong(u"rescue needs one damaged library"_s);
    if (*verb == LibraryVerb::Changes && command.words.size() != 1)
        return wrong(u"changes needs the id of one article"_s);
    if (*verb == LibraryVerb::Bundle && (command.words.size() != 1 || command.output.isEmpty()))
        return wrong(u"bundle needs the id of one story and --output FILE.naranhi"_s);
    return command;
}

Parsed parseTag(const Words &words)
{
    if (!words.inputs.isEmpty())
        return wrong(u"tag reads standard input and takes no INPUT"_s);
    return TagCommand{};
}

Parsed parseSimilar(const Words &words)
{
    if (!words.inputs.isEmpty())
        return wrong(u"similar reads standard input and takes no INPUT"_s);
    return SimilarCommand{};
}

Parsed parseOpen(const Words &words)
{
    return OpenCommand{words.inputs, words.options.value(u"--library"_s)};
}

struct CommandForm
{
    QStringList options;
    Parsed (*parse)(const Words &);
};

const CommandForm *formOf(const QString &name)
{
    static const QHash<QString, CommandForm> forms{
        {u"export"_s,
            {{u"--format"_s,
                 u"--output"_s,
                 u"--anchor"_s,
                 u"--corrections"_s,
                 u"--language"_s,
                 u"--address"_s},
                parseExport}},
        {u"snapshot"_s,
            {{u"--output"_s, u"--size"_s, u"--theme"_s, u"--language"_s, u"--text-size"_s},
                parseSnapshot}},
        {u"feed"_s, {{u"--address"_s}, parseFeed}},
        {u"library"_s,
            {{u"--library"_s,
                 u"--limit"_s,
                 u"--outlet"_s,
                 u"--from"_s,
                 u"--until"_s,
                 u"--name"_s,
                 u"--tag"_s,
                 u"--output"_s},
                parseLibrary}},
        {u"similar"_s, {{}, parseSimilar}},
        {u"tag"_s, {{}, parseTag}},
    };
    const auto form = forms.constFind(name);
    return form == forms.cend() ? nullptr : &*form;
}

// --help and --version count wherever they stand as an option of their own.
bool asksFor(const QStringList &arguments, const QStringList &options)
{
    const qsizetype end = arguments.indexOf(u"--"_s);
    const QStringList before = end < 0 ? arguments : arguments.first(end);
    return std::any_of(before.cbegin(), before.cend(), [&options](const QString &word) {
        return options.contains(word);
    });
}

} // namespace

Parsed parseCommandLine(const QStringList &arguments)
{
    if (asksFor(arguments, {u"--help"_s, u"-h"_s}))
        return HelpCommand{};
    if (asksFor(arguments, {u"--version"_s, u"-v"_s}))
        return VersionCommand{};
    const CommandForm *form = arguments.isEmpty() ? nullptr : formOf(arguments.first());
    const auto words = form ? sortWords(arguments.mid(1), form->options)
                            : sortWords(arguments, {u"--library"_s});
    if (!words)
        return wrong(words.error().message);
    return form ? form->parse(*words) : parseOpen(*words);
}

bool needsWindow(const QStringList &arguments)
{
    const QString first = arguments.value(0);
    return first != u"export" && first != u"feed" && first != u"library" && first != u"similar"
        && first != u"tag" && !asksFor(arguments, {u"--help"_s, u"-h"_s, u"--version"_s, u"-v"_s});
}

QString helpText()
{
    return uR"(Naranhi lays the articles of one story side by side.

naranhi [--library PATH|postgresql://...] [INPUT...]
    Opens the window with these articles; without any, as it was left. What is read is kept in
    the library: that of the settings, or the file or PostgreSQL database named here.

naranhi export [--format FORMAT] [--output FILE] [--language ko|en] [--anchor DATE]
               [--address URL] [--corrections FILE] INPUT...
    Writes the story to FILE or standard output. FORMAT is json: all of it, for programs;
    html, md, csv, pdf: an evidence sheet for people, with digest, differences, timeline, who
    reports what, quotations, names, and the place of every line; ics, timelinejs: the
    timeline; annotations: names, times and differences as W3C annotations. Without --format, the name of FILE
    decides; json if it says nothing.
    --language is that of the sheet's own words; the system's if not given.
    --anchor gives a publication date to articles that state none.
    --address says where the only INPUT, a saved page, came from.
    --corrections applies what a reader put right: a corrections or session file of the
    window, or an exported story. Without it none are applied.

naranhi snapshot --output FILE.png [--size WxH] [--theme light|dark|sepia|high-contrast]
                 [--language ko|en] [--text-size PERCENT] [INPUT...]
    Draws the window to a picture; no display is needed.

naranhi feed [--address URL] FILE|URL
    Writes the feed in FILE (RSS, Atom, JSON Feed; - is standard input), or the one at URL or
    of the page there, as JSON: title,
    address, updated, and items with id, title, address, authors, published, updated, text
    and html, which is safe to show. --address is where the feed came from, for relative links.

naranhi library [--library LIBRARY] VERB
    Works on the library: a file, or postgresql://USER@HOST/DATABASE; the window's if none is
    named. Writes JSON lines. VERB is
    import INPUT...: stores articles, and bundles (FILE.naranhi);
    search [--outlet O] [--from DATE] [--until DATE] [--name NAME] [--tag TAG] [--limit N] WORDS:
    articles that have all the words, parts of words too; "..." stand together, -word is not there;
    stories: the articles that report the same matter; changes ID: what the newest version of
    an article says otherwise than the one before; bundle ID --output FILE.naranhi: one of
    these as a file for another machine; check: whether all of it is sound; backup; restore
    [BACKUP]: puts a backup, the latest if none is named, in the place of the library; rescue
    DAMAGED: stores what can still be read in a damaged one;
    feeds [--output FILE.opml]: lists the feeds, or writes them as OPML; subscribe
    URL|FILE.opml...: to feeds, or those of pages; unsubscribe URL...; update [URL...]: reads all
    feeds, or these, and stores what is new.

naranhi tag
    Reads JSON lines {"id", "text", "ref"} on standard input and writes for each
    {"id", "text", "entities", "found"}: names and times with their spans.

naranhi similar
    Reads JSON lines {"id", "a", "b"} on standard input and writes for each {"id", "score"}:
    how alike two sentences are, from 0 to 1; from 0.45 on they say mostly the same.

naranhi --help | --version

INPUT is a text, Markdown, HTML, MHTML or EPUB file, a folder of them, the address of a page
(https://…), or - for standard input.
A file that is named like a command is opened as ./export or after --.
Exit status: 0 all done; 1 something could not be read or written; 2 wrong usage.
)"_s;
}

} // namespace naranhi
