// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/sheetsections.h"

#include "exchange/sheetdates.h"
#include "exchange/sheetpieces.h"
#include "exchange/sheetruns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi::exchange {

namespace {

bool isAddress(const QString &source)
{
    return source.startsWith(u"https://"_s) || source.startsWith(u"http://"_s);
}

} // namespace

QList<Piece> failuresSection(const EvidenceSheet &sheet)
{
    if (sheet.failures.isEmpty())
        return {};
    Listing listing;
    for (const SheetFailure &failure : sheet.failures)
        listing.items.append(plain(failure.source + u" — "_s + failure.reason));
    return {note(Words(sheet)(SheetWord::FailuresNote)), listing};
}

namespace {

// The words of the article that an inferred date rests on.
QString evidenceOf(const PublicationDate &published)
{
    return published.evidence.isEmpty() ? QString() : u" — “"_s + published.evidence + u'”';
}

} // namespace

QList<Piece> articlesSection(const EvidenceSheet &sheet)
{
    const Words words(sheet);
    if (sheet.articles.isEmpty())
        return {note(words(SheetWord::None))};
    Table table{.caption = words(SheetWord::Articles),
        .head = {words(SheetWord::Outlet),
            words(SheetWord::Headline),
            words(SheetWord::Published),
            words(SheetWord::Authors),
            words(SheetWord::Source)},
        .rows = {}};
    for (int number = 1; number <= sheet.articles.size(); ++number) {
        const auto &[name, article, mentions, times, attributions] = sheet.article(number);
        const QString target = isAddress(article.source) ? article.source : QString();
        table.anchors.append(anchorOf(number));
        table.rows.append({{{.text = articleRun(sheet, number).text, .isStrong = true}},
            plain(article.title),
            plain(publicationWords(article.published, sheet.language)
                + evidenceOf(article.published)),
            plain(article.authors.join(u", "_s)),
            {{.text = article.source, .target = target}}});
    }
    return {table};
}

QList<Piece> digestSection(const EvidenceSheet &sheet)
{
    QList<Piece> pieces;
    for (const SheetDigestLine &line : sheet.digest)
        pieces.append(Quote{sentenceRuns(sheet, line.sentence),
            withDate(placeRuns(sheet, line.sentence), dateWords(line.value, sheet.language))});
    return pieces;
}

QList<Piece> timelineSection(const EvidenceSheet &sheet)
{
    const Words words(sheet);
    Table table{.caption = words(SheetWord::Timeline),
        .head = {words(SheetWord::When), words(SheetWord::Sentence), words(SheetWord::Place)},
        .rows = {}};
    for (const SheetDate &date : sheet.timeline)
        for (const Citation &report : date.reports)
            table.rows.append({plain(dateWords(date.value, sheet.language)),
                sentenceRuns(sheet, report),
                placeRuns(sheet, report)});
    return table.rows.isEmpty() ? QList<Piece>() : QList<Piece>{table};
}

QList<Piece> correctionsSection(const EvidenceSheet &sheet)
{
    if (sheet.corrections.isEmpty())
        return {};
    const Words words(sheet);
    Listing listing;
    for (const SheetCorrection &correction : sheet.corrections)
        listing.items.append(plain(correction.sentence
            + (correction.isPlaced ? QString() : u" — "_s + words(SheetWord::Unplaced))));
    return {note(words(SheetWord::CorrectionsNote)), listing};
}

QList<Piece> textsSection(const EvidenceSheet &sheet)
{
    QList<Piece> pieces;
    for (int number = 1; number <= sheet.articles.size(); ++number) {
        const Article &article = sheet.article(number).article;
        pieces.append(Heading{3, articleRun(sheet, number).text});
        const auto write = [&](int block) {
            const TextSpan all{0, textOf(article, block).size()};
            const bool isTitle = block < 0;
            if (!all.isEmpty())
                pieces.append(TextLine{anchorOf(number, block),
                    isTitle ? blockWords(block, sheet.language) : QString::number(block),
                    textRuns(sheet, number, block, all)});
        };
        write(titleBlock);
        write(subtitleBlock);
        for (int block = 0; block < article.blocks.size(); ++block)
            write(block);
    }
    if (pieces.isEmpty())
        return {};
    return QList<Piece>{note(Words(sheet)(SheetWord::TextsNote))} + pieces;
}

QList<Piece> checkSection(const EvidenceSheet &sheet)
{
    return {Paragraph{plain(wordOf(SheetWord::CheckWords, sheet.language))}};
}

} // namespace naranhi::exchange
