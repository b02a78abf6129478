// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/sheetsections.h"

#include "exchange/sheetdates.h"
#include "exchange/sheetruns.h"
#include "exchange/sheetwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi::exchange {

namespace {

// More columns than this do not fit on a page: what they would say is then listed by number.
constexpr qsizetype mostColumns = 8;

// The sheet's words in its language.
class Words
{
public:
    explicit Words(const EvidenceSheet &sheet)
        : m_language(sheet.language)
    {
    }

    template <typename Word> QString operator()(Word word) const
    {
        return wordOf(word, m_language);
    }

private:
    WordsLanguage m_language;
};

Runs plain(const QString &text)
{
    return {{.text = text}};
}

Paragraph note(const QString &text)
{
    return {{{.text = text, .isSoft = true}}};
}

bool isAddress(const QString &source)
{
    return source.startsWith(u"https://"_s) || source.startsWith(u"http://"_s);
}

Runs withDate(Runs runs, const QString &date)
{
    if (!date.isEmpty())
        runs.append({.text = u" · "_s + date, .isSoft = true});
    return runs;
}

QStringList outletHeads(const EvidenceSheet &sheet)
{
    QStringList heads;
    for (int number = 1; number <= sheet.articles.size(); ++number)
        heads.append(articleRun(sheet, number).text);
    return heads;
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
