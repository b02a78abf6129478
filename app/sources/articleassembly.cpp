// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/articleassembly.h"

#include "sources/captions.h"
#include "sources/furnituremarking.h"
#include "sources/headlines.h"
#include "sources/outlets.h"
#include "sources/repeats.h"
#include "sources/textfeatures.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

constexpr qsizetype longestBorrowedTitle = 60;
constexpr qsizetype longestHeading = 80;

void judgePieces(Pieces &pieces, const Page &page, QList<Credits> &credits)
{
    credits << markCredits(pieces); // first: "수정 2024-05-08" is a stamp, not a button
    markFurniture(pieces);
    markLabelledSummary(pieces);
    markCaptions(pieces);
    foldRepeats(pieces, page.isClean);
    markSurroundings(pieces, page.isClean);
    markHeadlines(pieces, page.facts, page.isClean);
}

bool isNumbered(const QString &text)
{
    static const QRegularExpression number(u"^(?:\\d{1,2}[.)]|[①-⑳])\\s*\\S"_s);
    return number.match(text).hasMatch();
}

bool isOpenLine(const Pieces &pieces, qsizetype i)
{
    return i >= 0 && i < pieces.size() && pieces.at(i).isOpen() && !pieces.at(i).prose;
}

// One short line above a paragraph is its heading; several in a row are a list or verses.
bool isHeading(const Pieces &pieces, qsizetype i, qsizetype last)
{
    const Piece &piece = pieces.at(i);
    const bool inRow = isOpenLine(pieces, i - 1) || isOpenLine(pieces, i + 1);
    return piece.shape != Shape::ListItem && piece.text.size() <= longestHeading
        && isHeadlineLike(piece.text) && !inRow && i <= last;
}

bool isListItem(const Pieces &pieces, qsizetype i)
{
    const Piece &piece = pieces.at(i);
    const bool numberedRow = isNumbered(piece.text)
        && ((isOpenLine(pieces, i - 1) && isNumbered(pieces.at(i - 1).text))
            || (isOpenLine(pieces, i + 1) && isNumbered(pieces.at(i + 1).text)));
    return piece.shape == Shape::ListItem || numberedRow;
}

// The heading of a list stands above its first item.
bool headsList(const Pieces &pieces, qsizetype i)
{
    return isOpenLine(pieces, i + 1) && isListItem(pieces, i + 1) && !isListItem(pieces, i)
        && !isOpenLine(pieces, i - 1) && isHeadlineLike(pieces.at(i).text);
}

BlockKind kindOf(const Pieces &pieces, qsizetype i, qsizetype last)
{
    const Piece &piece = pieces.at(i);
    if (piece.shape == Shape::Quote)
        return BlockKind::Quote;
    if (isListItem(pieces, i))
        return BlockKind::ListItem;
    static const QRegularExpression label(u"^\\[[^\\[\\]]{1,12}\\]$"_s); // "[앵커]"
    const bool heading = piece.shape == Shape::Heading || piece.shape == Shape::Title
        || label.match(piece.text).hasMatch();
    return heading || (!piece.prose && (isHeading(pieces, i, last) || headsList(pieces, i)))
        ? BlockKind::Heading
        : BlockKind::Paragraph;
}

// Kinds depend on open neighbours, so all are chosen before any is set.
void judgeRest(Pieces &pieces)
{
    const qsizetype last = lastProse(pieces);
    QList<BlockKind> kinds;
    for (qsizetype i = 0; i < pieces.size(); ++i)
        kinds << (pieces.at(i).isOpen() ? kindOf(pieces, i, last) : BlockKind::Paragraph);
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (pieces.at(i).isOpen())
            pieces[i].keepAs(kinds.at(i));
    }
}

void addLeftOut(Article &article, LeftOutReason reason, const QString &text)
{
    const int before = static_cast<int>(article.blocks.size());
    if (!article.leftOut.isEmpty() && article.leftOut.last().reason == reason
        && article.leftOut.last().before == before) {
        article.leftOut.last().text += u'\n' + text;
        return;
    }
    article.leftOut.push_back({.reason = reason, .text = text, .before = before});
}

void addTitle(Article &article, const QString &line)
{
    const Headline headline = headlineOf(line);
    article.title = headline.title;
    if (const QString tail = outletInTail(line.mid(headline.title.size())); !tail.isEmpty())
        addLeftOut(article, LeftOutReason::Byline, tail);
}

void addBlock(Article &article, BlockKind kind, const QString &text)
{
    const bool sameSummary = kind == BlockKind::Summary && !article.blocks.isEmpty()
        && article.blocks.last().kind == BlockKind::Summary;
    if (sameSummary)
        article.blocks.last().text += u'\n' + text;
    else
        article.blocks.push_back({.kind = kind, .text = text});
}

void addPiece(Article &article, const Piece &piece)
{
    switch (piece.verdict) {
    case Verdict::Title:
        addTitle(article, piece.text);
        break;
    case Verdict::Subtitle:
        article.subtitle += (article.subtitle.isEmpty() ? u""_s : u"\n"_s) + piece.text;
        break;
    case Verdict::LeftOut:
        addLeftOut(article, piece.reason, piece.text);
        break;
    case Verdict::Open:
    case Verdict::Block:
        addBlock(article, piece.kind, piece.text);
        break;
    }
}

QString firstOutlet(
    const Pieces &pieces, LeftOutReason reason, QString (*outletIn)(const QString &))
{
    for (const Piece &piece : pieces) {
        const bool fits = piece.verdict == Verdict::LeftOut && piece.reason == reason;
        const QString name = fits ? outletIn(piece.text) : QString();
        if (!name.isEmpty())
            return name;
    }
    return {};
}

// Outside Korea lines of the text name others as often as the author.
bool takesAuthorsFrom(const Credits &credit, const QStringList &authors)
{
    return authors.isEmpty() || std::ranges::any_of(credit.authors, [](const QString &each) {
        return isKoreanText(each);
    });
}

void addCredits(Article &article, const QList<Credits> &credits)
{
    const QStringList known = article.authors;
    QString updated;
    for (const Credits &credit : credits) {
        for (const QString &author : credit.authors) {
            if (takesAuthorsFrom(credit, known) && !article.authors.contains(author))
                article.authors << author;
        }
        if (article.outlet.isEmpty())
            article.outlet = credit.outlet;
        if (article.published.value.isEmpty())
            article.published.value = credit.published;
        if (updated.isEmpty())
            updated = credit.updated;
    }
    if (article.published.value.isEmpty())
        article.published.value = updated;
}

// What the page prints, where that says more than its fields: the minute of the same day, or that
// a Korean page's "UTC" is none.
void mendPublication(
    PublicationDate &published, const PageFacts &facts, const QList<Credits> &credits)
{
    for (const Credits &credit : credits) {
        const QString &stamp = credit.published;
        const bool isFiner = !published.value.isEmpty() && !published.value.contains(u'T')
            && stamp.startsWith(published.value + u'T');
        const bool isNoUtc = stamp.contains(u'T') && stamp == facts.publishedAsWritten
            && published.value == facts.published && stamp != facts.published;
        if (isFiner || isNoUtc) {
            published.value = stamp;
            return;
        }
    }
}

void addFacts(Article &article, const PageFacts &facts, const QList<Credits> &credits)
{
    article.authors = facts.authors;
    article.published.value = facts.published;
    article.published.offset = facts.offset;
    article.address = facts.address;
    article.leadImage = facts.leadImage;
    addCredits(article, credits);
    mendPublication(article.published, facts, credits);
    if (!article.published.value.isEmpty())
        article.published.basis = DateBasis::Stated;
}

// A line of the page's top or of its byline that is an outlet's name and nothing else.
QString outletAlone(const Pieces &pieces)
{
    for (const Piece &piece : pieces) {
        const bool apart = piece.verdict == Verdict::LeftOut
            && (piece.reason == LeftOutReason::Navigation || piece.reason == LeftOutReason::Byline);
        if (apart && piece.key.size() <= 16 && isOutletName(piece.text))
            return piece.text;
    }
    return {};
}

QString outletInTitle(const Pieces &pieces)
{
    const auto isTitle = [](const Piece &piece) { return piece.verdict == Verdict::Title; };
    const auto title = std::find_if(pieces.begin(), pieces.end(), isTitle);
    return title == pieces.end() ? QString() : headlineOf(title->text).outlet;
}

QString outletOf(const Pieces &pieces, const PageFacts &facts, const Article &article)
{
    const QStringList names{facts.outlet,
        article.outlet,
        firstOutlet(pieces, LeftOutReason::Copyright, outletInCopyright),
        headlineOf(facts.title).outlet,
        outletInTitle(pieces),
        outletAlone(pieces),
        firstOutlet(pieces, LeftOutReason::Boilerplate, outletInImprint),
        firstOutlet(pieces, LeftOutReason::Related, outletInImprint)};
    const auto known = std::find_if(names.begin(), names.end(), [](const QString &name) {
        return !name.isEmpty() && !isPortalName(name);
    });
    return known == names.end() ? QString() : *known;
}

QString shortened(const QString &sentence)
{
    if (sentence.size() <= longestBorrowedTitle)
        return sentence;
    const qsizetype blank = sentence.lastIndexOf(u' ', longestBorrowedTitle - 1);
    return sentence.first(blank > 20 ? blank : longestBorrowedTitle - 1) + u'…';
}

// A page without a headline: its summary if that is one line, else the beginning of the text, which
// stays where it is.
void borrowTitle(Article &article)
{
    for (qsizetype i = 0; i < article.blocks.size(); ++i) {
        const Block &block = article.blocks.at(i);
        if (block.kind != BlockKind::Summary || !isHeadlineLike(block.text))
            continue;
        article.title = block.text;
        article.blocks.removeAt(i);
        for (LeftOut &leftOut : article.leftOut)
            leftOut.before -= leftOut.before > i ? 1 : 0;
        return;
    }
    const auto isText = [](const Block &block) { return block.kind != BlockKind::Caption; };
    auto first = std::find_if(article.blocks.begin(), article.blocks.end(), isText);
    if (first == article.blocks.end())
        first = article.blocks.begin();
    if (first != article.blocks.end())
        article.title
            = shortened(first->text.first(sentenceEnds(first->text).first()).section(u'\n', 0, 0));
}

QString languageOf(const Article &article, const PageFacts &facts)
{
    QString text = article.title;
    for (const Block &block : article.blocks)
        text += block.text;
    if (isKoreanText(text))
        return u"ko"_s;
    return facts.language.isEmpty() || facts.language == "ko"_L1 ? u"en"_s : facts.language;
}

bool isKnown(const Article &article, Fact fact)
{
    switch (fact) {
    case Fact::Title:
        return !article.title.isEmpty();
    case Fact::Subtitle:
        return !article.subtitle.isEmpty();
    case Fact::Outlet:
        return !article.outlet.isEmpty();
    case Fact::Authors:
        return !article.authors.isEmpty();
    case Fact::Published:
        return article.published.isKnown();
    case Fact::Address:
        return !article.address.isEmpty();
    case Fact::LeadImage:
        return !article.leadImage.isEmpty();
    case Fact::Language:
        return true;
    }
    return false;
}

// The page's text had the last word.
bool isOfTheText(const Article &article, const PageFacts &facts, Fact fact)
{
    switch (fact) {
    case Fact::Outlet:
        return article.outlet != facts.outlet;
    case Fact::Authors:
        return article.authors != facts.authors;
    case Fact::Published:
        return article.published.value != facts.published;
    case Fact::Language:
        return article.language != facts.language;
    default:
        return false;
    }
}

QList<FactOrigin> originsOf(const Article &article, const PageFacts &facts)
{
    QList<FactOrigin> origins;
    for (const Fact fact : {Fact::Title,
             Fact::Subtitle,
             Fact::Outlet,
             Fact::Authors,
             Fact::Published,
             Fact::Address,
             Fact::LeadImage,
             Fact::Language}) {
        if (!isKnown(article, fact))
            continue;
        const auto stated = std::find_if(facts.origins.begin(),
            facts.origins.end(),
            [fact](const FactOrigin &each) { return each.fact == fact; });
        const bool text = stated == facts.origins.end() || isOfTheText(article, facts, fact);
        origins.append({fact, text ? Origin::Page : stated->origin});
    }
    return origins;
}

} // namespace

Result<Article> articleFromPage(const Page &page)
{
    QList<Credits> credits;
    Pieces pieces = piecesOf(page, credits);
    judgePieces(pieces, page, credits);
    judgeRest(pieces);
    Article article;
    for (const Piece &piece : pieces)
        addPiece(article, piece);
    if (article.title.isEmpty())
        article.title = headlineOf(page.facts.title).title;
    if (article.subtitle.isEmpty())
        article.subtitle = page.facts.subtitle;
    if (article.title.isEmpty())
        borrowTitle(article);
    const bool oneLine = article.blocks.isEmpty() && article.leftOut.isEmpty();
    if (oneLine && !article.title.isEmpty())
        addBlock(article, BlockKind::Paragraph, article.title);
    if (article.blocks.isEmpty())
        return Failure(Error{.code = Error::Code::NoArticle, .detail = {}});
    addFacts(article, page.facts, credits);
    article.outlet = outletOf(pieces, page.facts, article);
    article.language = languageOf(article, page.facts);
    article.origins = originsOf(article, page.facts);
    return article;
}

} // namespace naranhi::sources
