// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/furnituremarking.h"

#include "sources/furniturephrases.h"
#include "sources/outlets.h"
#include "sources/textfeatures.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

// A heading or a section's name between two paragraphs looks like a menu's word.
bool standsBetweenParagraphs(const Pieces &pieces, qsizetype i)
{
    return i > 0 && i + 1 < pieces.size() && pieces.at(i - 1).isOpenProse()
        && pieces.at(i + 1).isOpenProse();
}

const QString readAlso
    = u"(?:Read|See|Watch) also|Also read|À (?:lire|voir|écouter) aussi|(?:Re)?[Ll]ire aussi|LIRE AUSSI|Lesen Sie auch|Lesen Sie mehr|Mehr dazu|Lee también|Lea también|LEA TAMBIÉN|Te puede interesar|Mirá también|Leggi anche|LEGGI ANCHE|Leia também|LEIA TAMBÉM|Leia mais|Veja também|Czytaj (?:też|także)|Zobacz (?:też|także)|CZYTAJ TAKŻE|Ayrıca oku|Читайте (?:также|також)|ЧИТАЙТЕ (?:ТАКЖЕ|ТАКОЖ)|延伸閱讀|延伸阅读|相关阅读|相關新聞|【?関連記事"_s;

// "▶ 관련기사: …", "[관련기사] …", "☞ …": a line that leads elsewhere.
bool pointsElsewhere(const QString &line)
{
    static const QRegularExpression pointer(
        u"^(?:☞|👉|▷▷|>>|\\W{0,3}(?:관련\\s?기사|연관\\s?기사|관련\\s?뉴스|이\\s?기사도|함께\\s?읽기|더\\s?읽기|READ MORE|Read more|Related|See also|MORE|"_s
        + readAlso + u")\\s*[\\]:：>|=])"_s);
    return line.size() <= 160 && pointer.match(line).hasMatch();
}

// "À lire aussi Le pont rouvre", all of it a link.
bool isLinkElsewhere(const Piece &piece)
{
    static const QRegularExpression pointer(u"^(?:"_s + readAlso + u')');
    return piece.linked && piece.text.size() <= 200 && pointer.match(piece.text).hasMatch();
}

// A headline that is a link and stands alone between paragraphs leads to another article.
bool isLinkBetweenParagraphs(const Pieces &pieces, qsizetype i)
{
    const Piece &piece = pieces.at(i);
    const bool alone = piece.linked && piece.shape != Shape::ListItem && piece.shape != Shape::Title
        && piece.shape != Shape::Quote && wordCount(piece.text) >= 4 && isHeadlineLike(piece.text);
    return alone && standsBetweenParagraphs(pieces, i);
}

// "홈 > 경제 > 산업", "정치 | 경제 | 사회": words between bars or arrows.
bool isBreadcrumb(const QString &line)
{
    static const QRegularExpression separators(u"\\s*[>›»|ㅣ∙]\\s*|\\s{2,}"_s);
    if (line.size() > 120)
        return false;
    const QStringList parts = line.split(separators, Qt::SkipEmptyParts);
    return parts.size() >= 3 && std::all_of(parts.begin(), parts.end(), [](const QString &part) {
        return part.size() <= 12;
    });
}

// "#인공지능 #반도체"
bool isTagLine(const QString &line)
{
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    return line.startsWith(u'#') && words.size() >= 1
        && std::all_of(words.begin(), words.end(), [](const QString &word) {
               return word.startsWith(u'#') && word.size() > 1 && word.at(1) != u'#';
           });
}

// "[… 인기기사]": the label of a list with the outlet's name before it.
std::optional<Furniture> labelInBrackets(const QString &line)
{
    static const QRegularExpression label(
        u"^[\\[【<]\\s*\\S{2,12}\\s+([^\\]】>]{2,16})[\\]】>]$"_s);
    const auto furniture = furnitureOf(label.match(line).captured(1));
    const bool labels = furniture
        && (furniture->signal == Signal::ClosesArticle
            || furniture->signal == Signal::OpensRelated);
    return labels ? furniture : std::nullopt;
}

// "ⓒ 매일경제" under the article; above its text the same is a picture's.
bool isOutletsMark(const Pieces &pieces, qsizetype i)
{
    const QString &line = pieces.at(i).text;
    return (line.startsWith(u'ⓒ') || line.startsWith(u'©')) && line.size() <= 40
        && std::none_of(pieces.begin() + i + 1,
            pieces.end(),
            [](const Piece &piece) { return piece.isOpenProse(); })
        && isOutletName(outletInCopyright(line));
}

void judgeFurniture(Pieces &pieces, qsizetype i)
{
    Piece &piece = pieces[i];
    if (!hasWords(piece.text)) {
        piece.leaveOut(LeftOutReason::Boilerplate);
        return;
    }
    if (isOutletsMark(pieces, i)) {
        piece.leaveOut(LeftOutReason::Copyright);
        return;
    }
    const auto label = labelInBrackets(piece.text);
    if (const auto furniture = label ? label : furnitureOf(piece.text)) {
        const bool heading = furniture->mayBeHeading && standsBetweenParagraphs(pieces, i);
        if (!heading) {
            piece.leaveOut(furniture->reason);
            piece.signal = furniture->signal;
        }
    } else if (pointsElsewhere(piece.text) || isLinkElsewhere(piece) || isTagLine(piece.text)
        || isLinkBetweenParagraphs(pieces, i)) {
        piece.leaveOut(LeftOutReason::Related);
    } else if (isBreadcrumb(piece.text)) {
        piece.leaveOut(LeftOutReason::Navigation);
    }
}

// In the middle of an article a bare date is a heading of its chronicle.
bool isChronicleDate(const Pieces &pieces, qsizetype i, const Credits &credits)
{
    return credits.authors.isEmpty() && credits.outlet.isEmpty()
        && standsBetweenParagraphs(pieces, i) && !credits.published.contains(u'T')
        && credits.updated.isEmpty();
}

bool isHeadingMark(const QString &line)
{
    static const QRegularExpression mark(u"^(?:\\d{1,2}[.)]\\s|[■□◆◇●○▲△▶▷★☆]|[①-⑳])"_s);
    return mark.match(line).hasMatch();
}

qsizetype nextProse(const Pieces &pieces, qsizetype from)
{
    while (from < pieces.size() && !pieces.at(from).isOpenProse())
        ++from;
    return from;
}

// After a label, headlines of other articles run up to the next prose. The last before it is a
// heading of the article when it is marked as one or stands apart from the list.
// Returns where that prose is.
qsizetype markRelatedAfter(Pieces &pieces, qsizetype label)
{
    const qsizetype end = nextProse(pieces, label + 1);
    qsizetype last = -1;
    int count = 0;
    for (qsizetype i = label + 1; i < end; ++i) {
        if (pieces.at(i).isOpen()) {
            last = i;
            ++count;
        }
    }
    if (last < 0)
        return end;
    const bool apart = count > 1 && pieces.at(last).gap > pieces.at(label + 1).gap;
    const bool heading = end < pieces.size() && !pieces.at(last).linked
        && (isHeadingMark(pieces.at(last).text) || pieces.at(last).shape == Shape::Heading
            || apart);
    for (qsizetype i = label + 1; i < end; ++i) {
        if (pieces.at(i).isOpen() && !(heading && i == last))
            pieces[i].leaveOut(LeftOutReason::Related);
    }
    return end;
}

qsizetype proseLength(const Pieces &pieces, qsizetype from, qsizetype to)
{
    qsizetype length = 0;
    for (qsizetype i = from; i < to; ++i)
        length += pieces.at(i).isOpenProse() ? pieces.at(i).text.size() : 0;
    return length;
}

// The first sign of the article's end that has most of the prose before it; pieces.size() if there
// is none.
qsizetype articleEnd(const Pieces &pieces)
{
    const qsizetype all = proseLength(pieces, 0, pieces.size());
    qsizetype before = 0;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        before += pieces.at(i).isOpenProse() ? pieces.at(i).text.size() : 0;
        if (pieces.at(i).signal == Signal::ClosesArticle && before > 0 && before * 2 >= all)
            return i;
    }
    return pieces.size();
}

LeftOutReason reasonOfRest(const Piece &piece)
{
    const bool headline = isHeadlineLike(piece.text) && wordCount(piece.text) >= 4;
    return headline || piece.linked || piece.shape == Shape::ListItem ? LeftOutReason::Related
                                                                      : LeftOutReason::Boilerplate;
}

enum class Captions { Keep, LeaveOut };

void leaveOutFrom(Pieces &pieces, qsizetype from, Captions captions)
{
    for (qsizetype i = from; i < pieces.size(); ++i) {
        const bool caption = captions == Captions::LeaveOut && pieces.at(i).isCaption();
        if (pieces.at(i).isOpen() || caption)
            pieces[i].leaveOut(reasonOfRest(pieces.at(i)));
    }
}

// A single short line between the last paragraph and the furniture is the label of that.
qsizetype beforeItsLabel(const Pieces &pieces, qsizetype from, qsizetype end)
{
    qsizetype label = -1;
    for (qsizetype i = from; i < end; ++i) {
        if (!pieces.at(i).isOpen())
            continue;
        const QString &text = pieces.at(i).text;
        const bool told = label >= 0 || endsSentence(text) || wordKey(text).endsWith(u'다')
            || pieces.at(i).shape != Shape::Plain;
        if (told)
            return end;
        label = i;
    }
    return label < 0 ? end : label;
}

// Behind the last paragraph, the first furniture ends the article, too; where the surroundings are
// told already, only what says so.
qsizetype endOfTail(const Pieces &pieces, bool isClean)
{
    qsizetype i = lastProse(pieces) + 1;
    if (i == 0)
        return pieces.size();
    const auto isFurniture = [isClean](const Piece &piece) {
        return piece.verdict == Verdict::LeftOut && piece.reason != LeftOutReason::Duplicate
            && hasWords(piece.text) && (!isClean || piece.signal != Signal::None);
    };
    const qsizetype end
        = std::find_if(pieces.begin() + i, pieces.end(), isFurniture) - pieces.begin();
    return end < pieces.size() ? beforeItsLabel(pieces, i, end) : end;
}

} // namespace

void markFurniture(Pieces &pieces)
{
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (pieces.at(i).isOpen())
            judgeFurniture(pieces, i);
    }
}

QList<Credits> markCredits(Pieces &pieces)
{
    QList<Credits> found;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (!pieces.at(i).isOpen() || pieces.at(i).shape == Shape::Title)
            continue;
        const auto credits = creditsOfLine(pieces.at(i).text);
        if (!credits || isChronicleDate(pieces, i, *credits))
            continue;
        pieces[i].leaveOut(LeftOutReason::Byline);
        found << *credits;
    }
    return found;
}

void markLabelledSummary(Pieces &pieces)
{
    for (qsizetype i = 0; i + 1 < pieces.size(); ++i) {
        if (pieces.at(i).signal != Signal::LabelsSummary)
            continue;
        const Shape shape = pieces.at(i + 1).shape;
        const qsizetype body = nextProse(pieces, i + 1);
        for (qsizetype j = i + 1; j < pieces.size() && pieces.at(j).isOpen(); ++j) {
            const bool listed = shape == Shape::ListItem && pieces.at(j).shape == shape;
            const bool attached
                = shape != Shape::ListItem && (j == i + 1 || pieces.at(j).gap == 0) && j < body;
            if (!listed && !attached)
                break;
            pieces[j].keepAs(BlockKind::Summary);
        }
    }
}

void markSurroundings(Pieces &pieces, bool isClean)
{
    qsizetype i = 0;
    while (i < pieces.size())
        i = pieces.at(i).signal == Signal::OpensRelated ? markRelatedAfter(pieces, i) : i + 1;
    if (!isClean)
        leaveOutFrom(pieces, articleEnd(pieces), Captions::LeaveOut);
    leaveOutFrom(pieces, endOfTail(pieces, isClean), Captions::Keep);
}

} // namespace naranhi::sources
