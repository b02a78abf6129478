// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/headlines.h"

#include "sources/outlets.h"
#include "sources/textfeatures.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

constexpr qsizetype mostSubtitles = 5;
constexpr qsizetype shortestSubtitle = 6;

bool canBeTitle(const Piece &piece)
{
    return piece.isOpen() && piece.shape != Shape::Quote && !isOutletName(piece.text)
        && !isPortalName(piece.text) && (piece.shape == Shape::Title || isHeadlineLike(piece.text));
}

bool isStamp(const Piece &piece)
{
    return piece.verdict == Verdict::LeftOut && piece.reason == LeftOutReason::Byline;
}

int titleScore(const Piece &piece)
{
    int score = 0;
    score += piece.text.size() >= 10 ? 2 : 0;
    score += wordCount(piece.text) >= 3 ? 1 : 0;
    score += piece.shape == Shape::Title ? 8 : 0;
    score += piece.shape == Shape::ListItem ? -3 : 0;
    score += piece.linked ? -2 : 0;
    score += piece.text.endsWith(u':') ? -2 : 0;
    return score;
}

// The best candidate in [from, to), the first of equals; -1 if none.
qsizetype bestTitle(const Pieces &pieces, qsizetype from, qsizetype to)
{
    qsizetype best = -1;
    int bestScore = 0;
    for (qsizetype i = from; i < to; ++i) {
        if (!canBeTitle(pieces.at(i)))
            continue;
        const int score = titleScore(pieces.at(i));
        if (best < 0 || score > bestScore) {
            best = i;
            bestScore = score;
        }
    }
    return best;
}

// Above the first stamp or byline stand the title and its subtitles, and above them only the site's
// own lines: more than a handful of candidates are teasers, and the last ones count.
qsizetype titleAboveStamp(const Pieces &pieces, qsizetype stamp)
{
    qsizetype from = stamp;
    qsizetype candidates = 0;
    while (from > 0 && candidates < 4) {
        --from;
        candidates += canBeTitle(pieces.at(from)) ? 1 : 0;
    }
    return bestTitle(pieces, from, stamp);
}

qsizetype findTitle(const Pieces &pieces, qsizetype body)
{
    const auto end = pieces.begin() + body;
    const qsizetype stamp = std::find_if(pieces.begin(), end, isStamp) - pieces.begin();
    const qsizetype above = stamp < body ? titleAboveStamp(pieces, stamp) : -1;
    return above >= 0 ? above : bestTitle(pieces, 0, body);
}

qsizetype findKey(const Pieces &pieces, const QString &key)
{
    const auto isIt = [&key](const Piece &piece) {
        return (piece.isOpen() || piece.verdict == Verdict::LeftOut)
            && (piece.key == key || matchKey(headlineOf(piece.text).title) == key);
    };
    const auto found = std::find_if(pieces.begin(), pieces.end(), isIt);
    return found == pieces.end() ? -1 : found - pieces.begin();
}

void markCopies(Pieces &pieces, const QString &key)
{
    for (Piece &piece : pieces) {
        const bool copy = piece.isOpen() && !key.isEmpty()
            && (piece.key == key || matchKey(headlineOf(piece.text).title) == key);
        if (copy)
            piece.leaveOut(LeftOutReason::Duplicate);
    }
}

// Commands to the page ("글자 크기 변경하기") and counters ("VIEW 1,234").
bool isControl(const QString &line)
{
    static const QRegularExpression command(
        u"(?:하기|보기|보내기|듣기|쓰기|열기|닫기|조정|조절|설정|안내|변경|페이지|서비스|버튼|공유|구독|[\\d,.:]+)$"_s);
    return line.size() <= 20 && (wordCount(line) < 3 || command.match(line).hasMatch());
}

// Whether the page's furniture stands between its top and the body: then short lines there are of
// it.
bool isCrowded(const Pieces &pieces, qsizetype body)
{
    const auto isFurniture = [](const Piece &piece) {
        return piece.verdict == Verdict::LeftOut && piece.reason != LeftOutReason::Duplicate;
    };
    return std::any_of(pieces.begin(), pieces.begin() + body, isFurniture);
}

bool isBodyLine(const Piece &piece)
{
    const bool label = piece.text.startsWith(u'[') && piece.text.endsWith(u']');
    const bool marked = piece.shape == Shape::Heading || piece.shape == Shape::Quote
        || piece.shape == Shape::ListItem;
    return label || marked || (endsSentence(piece.text) && piece.text.size() >= 8);
}

// A sentence under the title, and the byline or stamp under it: a standfirst.
bool isStandfirst(const Pieces &pieces, qsizetype title, qsizetype prose)
{
    const bool beside
        = title >= 0 && prose == title + 1 && sentenceEnds(pieces.at(prose).text).size() == 1;
    const auto from = pieces.begin() + prose + 1;
    const auto to = pieces.begin() + std::min(pieces.size(), prose + 4);
    return beside && std::any_of(from, to, isStamp)
        && std::none_of(from,
            std::find_if(from, to, isStamp),
            [](const Piece &piece) { return piece.isOpenProse(); })
        && lastProse(pieces) > prose;
}

// What is left of a crowded page between its title and its body.
void leaveOutBetween(Pieces &pieces, qsizetype title, qsizetype body)
{
    for (qsizetype i = title + 1; i < body; ++i) {
        if (pieces.at(i).isOpen() && !isBodyLine(pieces.at(i)))
            pieces[i].leaveOut(LeftOutReason::Boilerplate);
    }
}

void markSubtitles(Pieces &pieces, qsizetype title, qsizetype body)
{
    const bool crowded = isCrowded(pieces, body);
    qsizetype count = 0;
    for (qsizetype i = title + 1; i < body; ++i) {
        Piece &piece = pieces[i];
        if (!piece.isOpen())
            continue;
        const bool fits = piece.shape != Shape::Heading && piece.shape != Shape::Quote
            && !(crowded && isControl(piece.text)) && !piece.linked && count < mostSubtitles
            && piece.text.size() >= shortestSubtitle && isHeadlineLike(piece.text);
        if (fits || piece.shape == Shape::Subtitle) {
            piece.verdict = Verdict::Subtitle;
            ++count;
        }
    }
}

void leaveOutAbove(Pieces &pieces, qsizetype title)
{
    for (qsizetype i = 0; i < title; ++i) {
        if (pieces.at(i).isOpen() && !pieces.at(i).prose)
            pieces[i].leaveOut(LeftOutReason::Navigation);
    }
}

} // namespace

Headline headlineOf(const QString &line)
{
    const qsizetype tail = outletTailStart(line);
    const QString name = outletInTail(line.mid(tail));
    return {.title = line.first(tail).trimmed(), .outlet = isPortalName(name) ? QString() : name};
}

void markHeadlines(Pieces &pieces, const PageFacts &facts, bool isClean)
{
    qsizetype body = firstProse(pieces);
    const QString known = matchKey(headlineOf(facts.title).title);
    qsizetype title = known.isEmpty() ? findTitle(pieces, body) : findKey(pieces, known);
    if (title >= 0) {
        pieces[title].verdict = Verdict::Title;
        markCopies(
            pieces, known.isEmpty() ? matchKey(headlineOf(pieces.at(title).text).title) : known);
        leaveOutAbove(pieces, std::min(title, body));
    }
    if (body < pieces.size() && isStandfirst(pieces, title, body)) {
        pieces[body].verdict = Verdict::Subtitle;
        body = firstProse(pieces);
    }
    if (body == pieces.size()) // verses, lists: short lines are the text
        return;
    if (title >= 0 || !known.isEmpty())
        markSubtitles(pieces, std::min(title, body), body);
    if (title >= 0 && !isClean && isCrowded(pieces, body))
        leaveOutBetween(pieces, title, body);
}

} // namespace naranhi::sources
