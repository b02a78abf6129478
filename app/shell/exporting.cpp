// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/exporting.h"

#include "exchange/annotations.h"
#include "exchange/csvsheet.h"
#include "exchange/htmlsheet.h"
#include "exchange/icalendar.h"
#include "exchange/markdownsheet.h"
#include "exchange/paper/pdfsheet.h"
#include "exchange/storydocument.h"
#include "exchange/timelinejs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi {

QString wordOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Json:
        return u"json"_s;
    case ExportFormat::Markdown:
        return u"md"_s;
    case ExportFormat::Html:
        return u"html"_s;
    case ExportFormat::Csv:
        return u"csv"_s;
    case ExportFormat::ICalendar:
        return u"ics"_s;
    case ExportFormat::TimelineJs:
        return u"timelinejs"_s;
    case ExportFormat::Pdf:
        return u"pdf"_s;
    case ExportFormat::Annotations:
        return u"annotations"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ExportFormat> exportFormatOf(const QString &word)
{
    for (const ExportFormat format : exportFormats)
        if (wordOf(format) == word)
            return format;
    return std::nullopt;
}

QStringList suffixesOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Markdown:
        return {u"md"_s, u"markdown"_s};
    case ExportFormat::Html:
        return {u"html"_s, u"htm"_s};
    case ExportFormat::TimelineJs:
        return {u"timeline.json"_s, u"json"_s};
    case ExportFormat::Annotations:
        return {u"jsonld"_s, u"json"_s};
    default:
        return {wordOf(format)};
    }
}

ExportFormat formatOfFile(const QString &path, ExportFormat otherwise)
{
    // The longest ending counts: ".timeline.json" before ".json".
    const auto lengthOf = [&path](ExportFormat format) {
        qsizetype length = 0;
        for (const QString &suffix : suffixesOf(format))
            if (path.endsWith(u'.' + suffix, Qt::CaseInsensitive))
                length = std::max(length, suffix.size());
        return length;
    };
    ExportFormat found = otherwise;
    for (const ExportFormat format : exportFormats)
        if (lengthOf(format) > lengthOf(found))
            found = format;
    return found;
}

QByteArray exported(
    const Story &story, const QList<InputFailure> &failures, const ExportOptions &options)
{
    if (options.format == ExportFormat::Json)
        return exchange::toJson(story, failures);
    const exchange::EvidenceSheet sheet
        = exchange::evidenceSheetOf(story, failures, options.language);
    switch (options.format) {
    case ExportFormat::Json:
        break;
    case ExportFormat::Markdown:
        return exchange::toMarkdown(sheet);
    case ExportFormat::Html:
        return exchange::toHtml(sheet);
    case ExportFormat::Csv:
        return exchange::toCsv(sheet);
    case ExportFormat::ICalendar:
        return exchange::toICalendar(sheet, QDateTime::currentDateTimeUtc());
    case ExportFormat::TimelineJs:
        return exchange::toTimelineJs(sheet);
    case ExportFormat::Pdf:
        return exchange::toPdf(sheet);
    case ExportFormat::Annotations:
        return exchange::toAnnotations(sheet);
    }
    Q_UNREACHABLE();
}

WordsLanguage wordsLanguageOf(const QString &language)
{
    return language == u"ko" ? WordsLanguage::Korean : WordsLanguage::English;
}

} // namespace naranhi
