// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/sheetdates.h"
#include "exchange/sheetpieces.h"
#include "exchange/sheetruns.h"
#include "exchange/sheetsections.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi::exchange {

namespace {

// The numbers of the articles with this mark: "1 · 3".
QString numbersMarked(const SheetStatement &statement, CoverageMark mark)
{
    QStringList numbers;
    for (qsizetype i = 0; i < statement.marks.size(); ++i)
        if (statement.marks.at(i) == mark)
            numbers.append(QString::number(i + 1));
    return numbers.join(u" · "_s);
}

constexpr std::array coverageMarks{
    CoverageMark::Reported, CoverageMark::Different, CoverageMark::NotFound};

QList<Runs> marksOf(const SheetStatement &statement, const EvidenceSheet &sheet)
{
    QList<Runs> cells;
    if (sheet.articles.size() > mostColumns) {
        for (const CoverageMark mark : coverageMarks)
            cells.append(plain(numbersMarked(statement, mark)));
        return cells;
    }
    for (qsizetype i = 0; i < statement.marks.size(); ++i) {
        Runs cell = plain(wordOf(statement.marks.at(i), sheet.language));
        for (const Citation &member : statement.members)
            if (member.article == i + 1)
                cell += Runs{{.text = u" "_s}, placeRuns(sheet, member).last()};
        cells.append(cell);
    }
    return cells;
}

QStringList marksHead(const EvidenceSheet &sheet)
{
    if (sheet.articles.size() <= mostColumns)
        return outletHeads(sheet);
    QStringList head;
    for (const CoverageMark mark : coverageMarks)
        head.append(wordOf(mark, sheet.language));
    return head;
}

} // namespace

QList<Piece> coverageSection(const EvidenceSheet &sheet)
{
    const Words words(sheet);
    Table table{.caption = words(SheetWord::Coverage),
        .head = QStringList{words(SheetWord::Sentence)} + marksHead(sheet),
        .rows = {}};
    for (const SheetStatement &statement : sheet.coverage) {
        if (statement.passage.isEmpty())
            continue;
        Runs sentence = sentenceRuns(sheet, statement.words);
        sentence.append({.text = u" — "_s, .isSoft = true});
        sentence += placeRuns(sheet, statement.words);
        table.rows.append(QList<Runs>{sentence} + marksOf(statement, sheet));
    }
    if (table.rows.isEmpty())
        return {};
    return {note(words(SheetWord::CoverageNote)), table};
}

QList<Piece> onlyHereSection(const EvidenceSheet &sheet)
{
    QList<Piece> pieces;
    int last = 0;
    for (const SheetStatement &statement : sheet.coverage) {
        if (!statement.passage.isEmpty())
            continue;
        const int article = statement.words.article;
        if (std::exchange(last, article) != article)
            pieces.append(Heading{3, articleRun(sheet, article).text});
        pieces.append(
            Quote{sentenceRuns(sheet, statement.words), placeRuns(sheet, statement.words)});
    }
    if (pieces.isEmpty())
        return {};
    return QList<Piece>{note(Words(sheet)(SheetWord::OnlyHereNote))} + pieces;
}

QList<Piece> gapsSection(const EvidenceSheet &sheet)
{
    const Words words(sheet);
    Table table{.caption = words(SheetWord::Gaps),
        .head = {words(SheetWord::Article),
            words(SheetWord::Question),
            words(SheetWord::Answer),
            words(SheetWord::Place)},
        .rows = {}};
    for (const SheetGap &gap : sheet.gaps)
        table.rows.append({{articleRun(sheet, gap.article)},
            plain(words(gap.question)),
            sentenceRuns(sheet, gap.answer),
            placeRuns(sheet, gap.answer)});
    if (table.rows.isEmpty())
        return {};
    return {note(words(SheetWord::GapsNote)), table};
}

} // namespace naranhi::exchange
