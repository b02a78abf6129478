// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/sheetdocument.h"

#include "exchange/sheetruns.h"
#include "exchange/sheetsections.h"
#include "exchange/sheetwords.h"

using namespace Qt::StringLiterals;

namespace naranhi::exchange {

namespace {

using Section = QList<Piece> (*)(const EvidenceSheet &);

// Sections of which nothing was found are left out, but for what a reader would miss.
void append(
    SheetDocument &document, const EvidenceSheet &sheet, const Heading &heading, Section write)
{
    const QList<Piece> pieces = write(sheet);
    if (pieces.isEmpty())
        return;
    document.pieces.append(heading);
    document.pieces.append(pieces);
}

} // namespace

SheetDocument documentOf(const EvidenceSheet &sheet)
{
    struct Entry
    {
        SheetWord title;
        const char *anchor;
        Section write;
    };
    static constexpr std::array entries{Entry{SheetWord::Failures, "failures", failuresSection},
        Entry{SheetWord::Articles, "articles", articlesSection},
        Entry{SheetWord::Digest, "digest", digestSection},
        Entry{SheetWord::Differences, "differences", differencesSection},
        Entry{SheetWord::SetAside, "set-aside", setAsideSection},
        Entry{SheetWord::Timeline, "timeline", timelineSection},
        Entry{SheetWord::Coverage, "coverage", coverageSection},
        Entry{SheetWord::OnlyHere, "only-here", onlyHereSection},
        Entry{SheetWord::Gaps, "gaps", gapsSection},
        Entry{SheetWord::Quotations, "quotations", quotationsSection},
        Entry{SheetWord::Copies, "copies", copiesSection},
        Entry{SheetWord::Attribution, "attribution", attributionSection},
        Entry{SheetWord::Entities, "entities", entitiesSection},
        Entry{SheetWord::Corrections, "corrections", correctionsSection},
        Entry{SheetWord::HowToCheck, "check", checkSection},
        Entry{SheetWord::Texts, "texts", textsSection}};
    SheetDocument document{.title = wordOf(SheetWord::Title, sheet.language), .pieces = {}};
    document.pieces.append(
        Paragraph{{{.text = wordOf(SheetWord::Rule, sheet.language), .isSoft = true}}});
    for (const Entry &entry : entries)
        append(document,
            sheet,
            {2, wordOf(entry.title, sheet.language), QString::fromLatin1(entry.anchor)},
            entry.write);
    return document;
}

} // namespace naranhi::exchange
