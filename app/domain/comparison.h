// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/textspan.h"

#include <QList>
#include <QString>

namespace naranhi {

// What the articles of a story say beside one another. Words and counts only: who is right is
// nowhere said.

// A stretch of one article of the story.
struct ArticlePlace
{
    ArticleId article = ArticleId::None;
    int block = 0;
    TextSpan span;

    bool operator==(const ArticlePlace &) const = default;
};

// Stretches of one to three sentences that tell the same thing, of two articles or more; an article
// may have several.
struct Passage
{
    double strength = 0; // above 0, to 1
    QList<ArticlePlace> members; // in column order, then text order
    bool isReaders = false; // the reader joined them

    bool operator==(const Passage &) const = default;
};

enum class DifferenceKind { Quantity, Date, Place, Participant, Title, Negation };

enum class DifferenceRelation {
    Conflict, // cannot both hold
    Update, // a plan and its outcome, a count that rose: the later article says more
    Precision, // one says it more exactly
};

// "quantity", "date" …; "conflict", "update", "precision": the only names in files.
[[nodiscard]] QString tagOf(DifferenceKind kind);
[[nodiscard]] QString tagOf(DifferenceRelation relation);

// What an article gives for a slot, in its own words.
struct Claim
{
    ArticlePlace place; // the words that give the value
    TextSpan sentence; // around them, in the same block
    QString value; // to show: the words, for a date the value that they stand for

    bool operator==(const Claim &) const = default;
};

struct Difference
{
    DifferenceKind kind = DifferenceKind::Quantity;
    DifferenceRelation relation = DifferenceRelation::Conflict;
    QString about; // what the values are of, in words of the articles: "점유율"
    EntityId entity = EntityId::None; // whom or what it is about, if that has a name
    QList<Claim> claims; // of two articles at least; an update's in the order of publication
    qsizetype passage = -1; // index of the passage in which they stand beside each other
    bool isDismissed = false; // the reader set it aside
    QString comment{}; // the reader's words about it

    bool operator==(const Difference &) const = default;
};

enum class CoverageMark { NotFound, Reported, Different };

// What the story tells: a passage, or a sentence that no other article has.
struct Statement
{
    ArticlePlace place; // where to read it: of the first article that has it
    qsizetype passage = -1; // index; -1 for what one article alone has
    QList<CoverageMark> marks; // one for each article of the story, in column order

    [[nodiscard]] qsizetype reporters() const
    {
        return marks.size() - marks.count(CoverageMark::NotFound);
    }
    bool operator==(const Statement &) const = default;
};

// What an article leaves open in a passage in which others say it.
enum class OpenQuestion { Who, When, Where, HowMany };
[[nodiscard]] QString tagOf(OpenQuestion question); // "who", "when", "where", "how-many"

struct Gap
{
    ArticleId article = ArticleId::None; // that leaves it open
    OpenQuestion question = OpenQuestion::Who;
    qsizetype passage = -1;
    ArticlePlace answer; // the words of one that says it

    bool operator==(const Gap &) const = default;
};

// Wording that one article shares with an earlier one.
struct Copy
{
    ArticleId article = ArticleId::None;
    ArticleId from = ArticleId::None; // the first by publication; by column where that is unknown
    double share = 0; // of the article's own text that stands there too, 0 to 1
    QList<ArticlePlace> places; // the shared wording in the article

    bool operator==(const Copy &) const = default;
};

// "(서울=연합뉴스)", "제공=로이터": an article says that a wire wrote it.
struct WireCredit
{
    ArticlePlace place; // its span is empty for a line that was left out of the article
    QString agency;
    qsizetype leftOut = -1; // index in Article::leftOut of that line

    bool operator==(const WireCredit &) const = default;
};

// One utterance as the articles give it.
struct Quotation
{
    EntityId speaker = EntityId::None; // None: no article says who
    QList<ArticlePlace> wordings; // in column order
    QList<bool> isDirect; // whether the wording stands in quotation marks; one for each

    bool operator==(const Quotation &) const = default;
};

// A line of the digest: a sentence of an article, with when it happened.
struct DigestLine
{
    ArticlePlace sentence;
    QString value; // the date; empty for none
    qsizetype passage = -1;

    bool operator==(const DigestLine &) const = default;
};

struct Comparison
{
    QList<Passage> passages; // in the text order of their first members
    QList<Difference> differences; // conflicts, updates, then precision; by place within
    QList<Statement> coverage; // in text order
    QList<Gap> gaps;
    QList<Copy> copies; // the most shared first
    QList<WireCredit> wires;
    int independentTexts = 0; // articles less those that are copies as a whole
    QList<Quotation> quotations;
    QList<DigestLine> digest; // in time order

    bool operator==(const Comparison &) const = default;
};

} // namespace naranhi
