// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/differencewords.h"
#include "domain/result.h"
#include "domain/story.h"

#include <QByteArray>
#include <QStringList>

#include <array>
#include <optional>

namespace naranhi {

// How a story goes out.
enum class ExportFormat { Json, Html, Pdf, Markdown, Csv, ICalendar, TimelineJs, Annotations };

inline constexpr std::array exportFormats{ExportFormat::Json,
    ExportFormat::Html,
    ExportFormat::Pdf,
    ExportFormat::Markdown,
    ExportFormat::Csv,
    ExportFormat::ICalendar,
    ExportFormat::TimelineJs,
    ExportFormat::Annotations};

// "json", "md" …: the names on the command line.
[[nodiscard]] QString wordOf(ExportFormat format);
[[nodiscard]] std::optional<ExportFormat> exportFormatOf(const QString &word);

// What the names of its files end in, without the dot; the usual one first.
[[nodiscard]] QStringList suffixesOf(ExportFormat format);

// The format that the name of a file asks for; `otherwise` when that goes with the name too, or
// nothing else does.
[[nodiscard]] ExportFormat formatOfFile(const QString &path, ExportFormat otherwise);

struct ExportOptions
{
    ExportFormat format = ExportFormat::Json;
    WordsLanguage language = WordsLanguage::Korean; // of the sheet's own words

    bool operator==(const ExportOptions &) const = default;
};

// The whole file. Any thread; for PDF there must be a QGuiApplication.
[[nodiscard]] QByteArray exported(
    const Story &story, const QList<InputFailure> &failures, const ExportOptions &options);

// "ko" is Korean, all else English.
[[nodiscard]] WordsLanguage wordsLanguageOf(const QString &language);

} // namespace naranhi
