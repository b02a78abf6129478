// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryvalues.h"
#include "model/readingpreferences.h"
#include "shell/exporting.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>
#include <variant>

namespace naranhi {

struct OpenCommand
{
    QStringList inputs; // none: the window as it was left
    QString library{}; // a file, or the address of a server; empty: the usual one

    bool operator==(const OpenCommand &) const = default;
};

struct ExportCommand
{
    ExportFormat format = ExportFormat::Json;
    QString output; // empty: standard output
    QString anchor; // publication value for articles that state none; may be empty
    QStringList inputs;
    QString corrections{}; // a file that holds some; empty: none are applied
    QString language{}; // of the sheet's own words: "ko", "en"; empty: the system's
    QString address{}; // where the only input came from; empty when not known

    bool operator==(const ExportCommand &) const = default;
};

struct FeedCommand
{
    QString input; // a file, an address, or - for standard input
    QString address{}; // where it came from; empty when not known

    bool operator==(const FeedCommand &) const = default;
};

enum class LibraryVerb {
    Import,
    Search,
    Stories,
    Changes,
    Bundle,
    Check,
    Backup,
    Restore,
    Rescue,
    Feeds,
    Subscribe,
    Unsubscribe,
    Update,
};

struct LibraryCommand
{
    LibraryVerb verb = LibraryVerb::Search;
    QString library{}; // a file or postgresql://…; empty: the window's
    QStringList words{}; // inputs, feeds, or what to look for
    LibraryQuery query{}; // without its text
    QString output{}; // of a bundle, or a list of feeds

    bool operator==(const LibraryCommand &) const = default;
};

struct SnapshotCommand
{
    QString output;
    QSize size{1600, 1000};
    ThemeChoice theme = ThemeChoice::Light;
    QString language; // "ko", "en"; empty: the system's
    int textPercent = 100;
    QStringList inputs; // none: the bundled story

    bool operator==(const SnapshotCommand &) const = default;
};

struct SimilarCommand
{
    bool operator==(const SimilarCommand &) const = default;
};

struct TagCommand
{
    bool operator==(const TagCommand &) const = default;
};

struct HelpCommand
{
    bool operator==(const HelpCommand &) const = default;
};

struct VersionCommand
{
    bool operator==(const VersionCommand &) const = default;
};

using Command = std::variant<OpenCommand,
    ExportCommand,
    FeedCommand,
    LibraryCommand,
    SnapshotCommand,
    SimilarCommand,
    TagCommand,
    HelpCommand,
    VersionCommand>;

// What was asked for cannot be done, in one line for the one who typed it.
struct UsageError
{
    QString message;

    bool operator==(const UsageError &) const = default;
};

// Reads the arguments after the program's name. A first word "export", "feed", "library",
// "similar", "snapshot" or "tag" is a command; everything else is an input to open. "--" ends the
// options, "-" is standard input, an option's value follows it or its "=". The last of a repeated
// option counts.
[[nodiscard]] tl::expected<Command, UsageError> parseCommandLine(const QStringList &arguments);

// Whether main() must make a QApplication before it parses, since that takes away Qt's own options.
// Only export, feed, library, similar, tag, --help and --version do without.
[[nodiscard]] bool needsWindow(const QStringList &arguments);

[[nodiscard]] QString helpText();

} // namespace naranhi
