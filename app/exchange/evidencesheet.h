// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/differencewords.h"
#include "domain/result.h"
#include "domain/story.h"

#include <QStringList>

#include <array>

namespace naranhi::exchange {

// What a colleague needs to check a story without this program. Every format for people is written
// from this one value, so that none can say what another does not. Articles are counted from 1;
// ids are those of the story document. All spans lie inside their text.

// Literal words of an article.
struct Citation
{
    int article = 0;
    int block = 0;
    TextSpan span;
    TextSpan sentence; // around them; equal to the span when they are sentences themselves
    QString words;
    QString before; // of the sentence
    QString after;

    [[nodiscard]] QString sentenceText() const { return before + words + after; }
    bool operator==(const Citation &) const = default;
};

struct SheetMention
{
    int block = 0;
    TextSpan span;
    qsizetype entity = 0; // index in EvidenceSheet::entities
};

struct SheetAttribution
{
    SourceKind kind = SourceKind::Named;
    Citation words;
};

inline constexpr std::array sourceKinds{
    SourceKind::Named, SourceKind::Unnamed, SourceKind::Hearsay, SourceKind::Conjecture};

struct SheetTime
{
    int block = 0;
    TextSpan span;
    TimeType type = TimeType::Date;
    QString value;
};

struct SheetArticle
{
    QString name; // the outlet, told apart by the number where there are several of it
    Article article;
    QList<SheetMention> mentions; // in text order
    QList<SheetTime> times; // with a value
    QList<SheetAttribution> attributions;

    [[nodiscard]] qsizetype countOf(SourceKind kind) const;
};

struct SheetForm
{
    QString text;
    QList<int> counts; // one for each article

    bool operator==(const SheetForm &) const = default;
};

struct SheetEntity
{
    QString id;
    EntityType type = EntityType::Person;
    QString name;
    int colour = 0;
    QList<SheetForm> forms; // most frequent first
};

struct SheetClaim
{
    Citation words;
    QString value;
};

struct SheetDifference
{
    QString id;
    DifferenceKind kind = DifferenceKind::Quantity;
    DifferenceRelation relation = DifferenceRelation::Conflict;
    QString about;
    QString entity; // its name; may be empty
    QString explanation;
    QList<SheetClaim> claims; // two at least
    bool isDismissed = false;
    QString comment;
};

struct SheetDate
{
    QString value;
    TimeRange range;
    QList<Citation> reports; // the words that say when, in their sentence
};

struct SheetStatement
{
    Citation words;
    QString passage; // id; empty for what one article alone has
    QList<CoverageMark> marks; // one for each article
    QList<Citation> members; // the passage in all its articles; none without a passage
};

struct SheetGap
{
    int article = 0;
    OpenQuestion question = OpenQuestion::Who;
    QString passage;
    Citation answer;
};

struct SheetWording
{
    Citation words;
    bool isDirect = true;
};

struct SheetQuotation
{
    QString id;
    QString speaker; // empty: no article says who
    QList<SheetWording> wordings;
};

struct SheetCopy
{
    int article = 0;
    int from = 0; // equal for what an article repeats
    double share = 0;
    QList<Citation> places;
};

struct SheetWire
{
    QString agency;
    Citation words; // of a line that was left out: its whole text, with block and span empty
};

struct SheetDigestLine
{
    Citation sentence;
    QString value;
};

struct SheetCorrection
{
    QString sentence;
    bool isPlaced = true; // it fits something in these articles
};

struct SheetFailure
{
    QString source;
    QString reason; // in words
};

struct EvidenceSheet
{
    WordsLanguage language = WordsLanguage::Korean; // of its own words
    QList<SheetArticle> articles;
    QList<SheetDigestLine> digest;
    QList<SheetDifference> differences; // also those set aside
    QList<SheetDate> timeline;
    QList<SheetStatement> coverage;
    QList<SheetGap> gaps;
    QList<SheetQuotation> quotations;
    QList<SheetEntity> entities;
    QList<SheetCopy> copies;
    QList<SheetWire> wires;
    int independentTexts = 0;
    QList<SheetCorrection> corrections;
    QList<SheetFailure> failures;

    // REQUIRES that `number` counts one of the articles.
    [[nodiscard]] const SheetArticle &article(int number) const { return articles.at(number - 1); }
};

[[nodiscard]] EvidenceSheet evidenceSheetOf(
    const Story &story, const QList<InputFailure> &failures, WordsLanguage language);

} // namespace naranhi::exchange
