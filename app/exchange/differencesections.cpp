// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/sheetdates.h"
#include "exchange/sheetpieces.h"
#include "exchange/sheetruns.h"
#include "exchange/sheetsections.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi::exchange {

namespace {

// "방문 (이천) · 했는지 여부 · 나중 소식"
QString headingOf(const SheetDifference &difference, const Words &words)
{
    const bool hasName = !difference.entity.isEmpty() && difference.entity != difference.about;
    return difference.about + (hasName ? u" ("_s + difference.entity + u')' : QString()) + u" · "_s
        + words(difference.kind) + u" · "_s + words(difference.relation);
}

Quote quoteOf(const EvidenceSheet &sheet, const SheetClaim &claim)
{
    const Article &article = sheet.article(claim.words.article).article;
    Runs source = withDate(
        placeRuns(sheet, claim.words), publicationWords(article.published, sheet.language));
    if (claim.value != claim.words.words)
        source.append({.text = u" · "_s + wordOf(SheetWord::Value, sheet.language) + u": "_s
                + dateWords(claim.value, sheet.language),
            .isSoft = true});
    return {sentenceRuns(sheet, claim.words), source};
}

QList<Piece> differencePieces(const EvidenceSheet &sheet, bool areDismissed)
{
    const Words words(sheet);
    QList<Piece> pieces;
    for (const SheetDifference &difference : sheet.differences) {
        if (difference.isDismissed != areDismissed)
            continue;
        pieces.append(Heading{3, headingOf(difference, words), difference.id});
        pieces.append(Paragraph{plain(difference.explanation)});
        if (!difference.comment.isEmpty())
            pieces.append(
                Paragraph{{{.text = words(SheetWord::Comment) + u": "_s, .isStrong = true},
                    {.text = difference.comment}}});
        for (const SheetClaim &claim : difference.claims)
            pieces.append(quoteOf(sheet, claim));
    }
    return pieces;
}

} // namespace

QList<Piece> differencesSection(const EvidenceSheet &sheet)
{
    const Words words(sheet);
    const QList<Piece> pieces = differencePieces(sheet, false);
    if (pieces.isEmpty())
        return {note(words(SheetWord::None))};
    return QList<Piece>{note(words(SheetWord::DifferencesNote))} + pieces;
}

QList<Piece> setAsideSection(const EvidenceSheet &sheet)
{
    const QList<Piece> pieces = differencePieces(sheet, true);
    if (pieces.isEmpty())
        return {};
    return QList<Piece>{note(Words(sheet)(SheetWord::SetAsideNote))} + pieces;
}

} // namespace naranhi::exchange
