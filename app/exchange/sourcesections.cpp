// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/sheetdates.h"
#include "exchange/sheetpieces.h"
#include "exchange/sheetruns.h"
#include "exchange/sheetsections.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi::exchange {

QList<Piece> quotationsSection(const EvidenceSheet &sheet)
{
    const Words words(sheet);
    QList<Piece> pieces;
    for (const SheetQuotation &quotation : sheet.quotations) {
        const QString speaker
            = quotation.speaker.isEmpty() ? words(SheetWord::UnknownSpeaker) : quotation.speaker;
        pieces.append(Heading{3, quotation.id + u" · "_s + speaker, quotation.id});
        for (const SheetWording &wording : quotation.wordings)
            pieces.append(Quote{sentenceRuns(sheet, wording.words),
                withDate(placeRuns(sheet, wording.words),
                    words(wording.isDirect ? SheetWord::Direct : SheetWord::Told))});
    }
    return pieces;
}

namespace {

Runs originOf(const EvidenceSheet &sheet, const SheetCopy &copy)
{
    return copy.article == copy.from ? plain(wordOf(SheetWord::Repeats, sheet.language))
                                     : Runs{articleRun(sheet, copy.from)};
}

Runs copiedPlaces(const EvidenceSheet &sheet, const SheetCopy &copy)
{
    Runs runs;
    for (const Citation &place : copy.places) {
        if (!runs.isEmpty())
            runs.append({.text = u", "_s});
        runs.append(placeRuns(sheet, place).last());
    }
    return runs;
}

Quote wireQuote(const EvidenceSheet &sheet, const SheetWire &wire)
{
    if (!wire.words.span.isEmpty())
        return {
            sentenceRuns(sheet, wire.words), withDate(placeRuns(sheet, wire.words), wire.agency)};
    return {plain(wire.words.words),
        withDate(
            {articleRun(sheet, wire.words.article),
                {.text = u", "_s + wordOf(SheetWord::LeftOutLine, sheet.language), .isSoft = true}},
            wire.agency)};
}

} // namespace

QList<Piece> copiesSection(const EvidenceSheet &sheet)
{
    const Words words(sheet);
    if (sheet.articles.size() < 2)
        return {};
    QList<Piece> pieces{
        note(words(SheetWord::CopiesNote).arg(sheet.articles.size()).arg(sheet.independentTexts))};
    Table table{.caption = words(SheetWord::Copies),
        .head = {words(SheetWord::Article),
            words(SheetWord::SameAs),
            words(SheetWord::Share),
            words(SheetWord::Place)},
        .rows = {}};
    for (const SheetCopy &copy : sheet.copies)
        table.rows.append({{articleRun(sheet, copy.article)},
            originOf(sheet, copy),
            plain(QString::number(qRound(copy.share * 100)) + u'%'),
            copiedPlaces(sheet, copy)});
    if (!table.rows.isEmpty())
        pieces.append(table);
    for (const SheetWire &wire : sheet.wires)
        pieces.append(wireQuote(sheet, wire));
    return pieces;
}

QList<Piece> attributionSection(const EvidenceSheet &sheet)
{
    const Words words(sheet);
    Table table{
        .caption = words(SheetWord::Attribution), .head = {words(SheetWord::Article)}, .rows = {}};
    for (const SourceKind kind : sourceKinds)
        table.head.append(words(kind));
    for (int number = 1; number <= sheet.articles.size(); ++number) {
        QList<Runs> row{{articleRun(sheet, number)}};
        for (const SourceKind kind : sourceKinds)
            row.append(plain(QString::number(sheet.article(number).countOf(kind))));
        table.rows.append(row);
    }
    if (table.rows.isEmpty())
        return {};
    return {note(words(SheetWord::AttributionNote)), table};
}

namespace {

QList<Runs> countsOf(const SheetForm &form, qsizetype articles)
{
    QList<Runs> cells;
    QStringList listed;
    int total = 0;
    for (qsizetype i = 0; i < form.counts.size(); ++i) {
        const int count = form.counts.at(i);
        total += count;
        cells.append(plain(count == 0 ? u"–"_s : QString::number(count)));
        if (count > 0)
            listed.append(u"[%1] %2"_s.arg(i + 1).arg(count));
    }
    if (articles > mostColumns)
        cells = {plain(listed.join(u", "_s))};
    cells.append(plain(QString::number(total)));
    return cells;
}

} // namespace

QList<Piece> entitiesSection(const EvidenceSheet &sheet)
{
    const Words words(sheet);
    const bool isWide = sheet.articles.size() > mostColumns;
    Table table{.caption = words(SheetWord::Entities),
        .head = QStringList{words(SheetWord::Name), words(SheetWord::Type), words(SheetWord::Form)}
            + (isWide ? QStringList{words(SheetWord::Articles)} : outletHeads(sheet))
            + QStringList{words(SheetWord::Total)},
        .rows = {}};
    for (qsizetype i = 0; i < sheet.entities.size(); ++i) {
        const SheetEntity &entity = sheet.entities.at(i);
        for (const SheetForm &form : entity.forms)
            table.rows.append(QList<Runs>{{{.text = entity.name, .entity = i}},
                                  plain(words(entity.type)),
                                  plain(form.text)}
                + countsOf(form, sheet.articles.size()));
    }
    if (table.rows.isEmpty())
        return {};
    return {note(words(SheetWord::EntitiesNote)), table};
}

} // namespace naranhi::exchange
