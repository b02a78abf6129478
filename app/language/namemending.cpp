// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/namemending.h"

#include "language/hangul.h"
#include "language/jobtitles.h"
#include "language/knownnames.h"
#include "language/namesplitting.h"
#include "language/namewords.h"
#include "language/nouns.h"
#include "language/particles.h"
#include "language/placenames.h"
#include "language/quotations.h"
#include "language/wordreading.h"

#include <algorithm>
#include <utility>

namespace naranhi::language {

namespace {

TextSpan widenedOverAscii(QStringView text, TextSpan span)
{
    while (span.start > 0 && joinsAscii(text, span.start) && joinsAscii(text, span.start - 1))
        --span.start;
    while (span.end < text.size() && joinsAscii(text, span.end - 1) && joinsAscii(text, span.end))
        ++span.end;
    return span;
}

// "샘 알트만 오픈AI 최고경영자": before a firm and a title stands no particle.
TextSpan widenedBeforeTitle(const NamedText &text, TextSpan span)
{
    constexpr QStringView mayBelong = u"만나라야아랑다고마";
    const qsizetype end = runEnd(text.text, span.end);
    if (end != span.end + 1 || !mayBelong.contains(text.text.at(span.end)))
        return span;
    const TextSpan wider{span.start, end};
    return jobTitleOf(text, wider).isBehind && !jobTitleOf(text, wider).text.isEmpty() ? wider
                                                                                       : span;
}

// Letters only at both ends; the rest of the sentence's punctuation is not the name's.
TextSpan trimmed(QStringView text, TextSpan span)
{
    while (!span.isEmpty() && !text.at(span.start).isLetterOrNumber())
        ++span.start;
    while (!span.isEmpty() && !text.at(span.end - 1).isLetterOrNumber()
        && !(
            text.at(span.end - 1) == u')' && text.sliced(span.start, span.length()).contains(u'(')))
        --span.end;
    return span;
}

// "[한스]경제": where the rest of the word makes it the name of a firm or a newsroom, all of it is
// one.
TextSpan widenedToFirm(QStringView text, TextSpan span)
{
    const qsizetype end = runEnd(text, span.end);
    const QStringView word = text.sliced(span.start, end - span.start);
    const TextSpan stem{span.start, end - particleLength(word)};
    const bool isFirm = stem.end > span.end
        && endsIn(WordList::FirmEnding, text.sliced(stem.start, stem.length()));
    return isFirm ? stem : span;
}

// "오픈AI 최고경영자", "UAE 국가안보보|좌관": a last word that is a title, common, or cut in half,
// goes.
TextSpan withoutLastWord(QStringView text, TextSpan span)
{
    const qsizetype blank = text.sliced(span.start, span.length()).lastIndexOf(u' ');
    if (blank < 0)
        return span;
    const TextSpan last{span.start + blank + 1, span.end};
    const QStringView word = text.sliced(last.start, last.length());
    const TextSpan tail{span.end, std::min(span.end + 1, runEnd(text, span.end))};
    const bool isCut = !endsName(text, last) && !readsAsPredicate(text, tail); // 이랍니다
    if (jobTitleLength(word) == word.size() || isCommonNoun(word)
        || isIn(WordList::FirmBehind, word) || isCut)
        return withoutLastWord(text, {span.start, span.start + blank});
    return span;
}

// A name does not go on over the end of a phrase; what follows it is the surer half.
TextSpan afterBreak(QStringView text, TextSpan span)
{
    for (qsizetype i = span.end - 1; i > span.start; --i)
        if (QStringView(u"…,;!?\"“”").contains(text.at(i)))
            return {i + 1, span.end};
    return span;
}

QList<TextSpan> partsAtDots(QStringView text, TextSpan span)
{
    QList<TextSpan> parts;
    qsizetype start = span.start;
    for (qsizetype i = span.start; i <= span.end; ++i) {
        if (i < span.end && text.at(i) != u'·')
            continue;
        parts.append({start, i});
        start = i + 1;
    }
    const bool areNames = std::ranges::all_of(parts,
        [text](TextSpan part) { return part.length() > 1 && !isAsciiDigit(text.at(part.start)); });
    return areNames ? parts : QList<TextSpan>{span};
}

// "테인 세인 미얀마" before 대통령: the country is not the person's name.
TextSpan withoutPlace(QStringView text, TextSpan span)
{
    const qsizetype blank = text.sliced(span.start, span.length()).lastIndexOf(u' ');
    const QStringView behind = wordBehind(text, span.end);
    const bool isTitle = jobTitleLength(behind.chopped(particleLength(behind))) > 0;
    const bool isPlace = blank > 0 && isTitle
        && placeWord(text.sliced(span.start + blank + 1, span.length() - blank - 1))
            == PlaceWord::Yes;
    return isPlace ? TextSpan{span.start, span.start + blank} : span;
}

// "벨기|에": a place that ends as if with a particle.
TextSpan widenedToPlace(QStringView text, TextSpan span)
{
    const TextSpan word{span.start, runEnd(text, span.end)};
    const bool isPlace = startsWord(text, span.start)
        && placeWord(text.sliced(word.start, word.length())) == PlaceWord::Yes;
    return isPlace ? word : span;
}

// "중앙재난안전대책본|부는": a body whose name stops inside its word goes on to its end.
TextSpan widenedToBody(QStringView text, TextSpan span)
{
    const QStringView word = text.sliced(span.start, runEnd(text, span.end) - span.start);
    const TextSpan stem{span.start, span.start + word.size() - particleLength(word)};
    const bool isCut = !endsName(text, span) && stem.end == span.end + 1
        && isHangul(text.at(span.end - 1))
        && QStringView(u"부처청회원").contains(text.at(span.end));
    return isCut ? stem : span;
}

// "덴마크 해운사 머스크": a place ends before the word for a trade.
TextSpan withoutTrade(QStringView text, TextSpan span)
{
    const QStringView name = text.sliced(span.start, span.length());
    for (qsizetype blank = name.indexOf(u' '); blank > 0; blank = name.indexOf(u' ', blank + 1)) {
        const QStringView rest = name.sliced(blank + 1);
        const QStringView word = rest.first(runEnd(rest, 0));
        if (isIn(WordList::FirmKind, word) || isIn(WordList::FirmBefore, word))
            return {span.start, span.start + blank};
    }
    return span;
}

// "옥천군수", "서울대교수": the town or school and the title in one word.
TextSpan withoutJoinedTitle(QStringView text, TextSpan span)
{
    const QStringView form = text.sliced(span.start, span.length());
    const qsizetype title = jobTitleLength(form);
    const bool isOfTown
        = title > 1 && form.size() - title > 1 && placeWord(form.chopped(title)) != PlaceWord::No;
    return isOfTown ? TextSpan{span.start, span.end - title} : span;
}

// "이 총재": the title is not the name's.
TextSpan withoutTitle(QStringView text, TextSpan span)
{
    const qsizetype blank = text.sliced(span.start, span.length()).lastIndexOf(u' ');
    if (blank < 0)
        return span;
    const QStringView last = text.sliced(span.start + blank + 1, span.length() - blank - 1);
    return last.size() > 1 && jobTitleLength(last) == last.size()
        ? TextSpan{span.start, span.start + blank}
        : span;
}

TextSpan mended(const NamedText &text, const Mention &name)
{
    if (name.type == EntityType::Quantity)
        return name.span;
    TextSpan span = trimmed(text.text, name.span);
    if (name.type != EntityType::Work)
        span = trimmed(text.text, afterBreak(text.text, span));
    if (span.isEmpty())
        return span;
    span = widenedToFirm(text.text, widenedOverAscii(text.text, span));
    if (name.type == EntityType::Place)
        span = widenedToPlace(text.text, withoutTrade(text.text, span));
    if (name.type != EntityType::Work && name.type != EntityType::Person)
        span = withoutJoinedTitle(text.text, span);
    if (name.type == EntityType::Organisation)
        span = widenedToBody(text.text, span);
    if (name.type == EntityType::Person)
        return widenedBeforeTitle(text, withoutPlace(text.text, withoutTitle(text.text, span)));
    if (text.textOf(span).endsWith(u'사') && knownNameType(text.textOf(span).chopped(1)))
        --span.end; // 엔비디아사
    return name.type == EntityType::Work ? span : withoutLastWord(text.text, span);
}

// fabs, mk.co.kr: addresses and words that nobody writes with a capital are no names.
bool isSmallLatin(QStringView word)
{
    return std::ranges::none_of(word, [](QChar c) {
        return isHangul(c) || c.isUpper() || c >= u'\u2E80';
    }) && std::ranges::any_of(word, isLatin);
}

// A piece of an English phrase.
bool isAmongLatin(QStringView text, TextSpan span)
{
    const QStringView name = text.sliced(span.start, span.length());
    const auto isLatinAt
        = [text](qsizetype i) { return i >= 0 && i < text.size() && isLatin(text.at(i)); };
    return std::ranges::none_of(name, isHangul)
        && ((isLatinAt(span.start - 2) && text.at(span.start - 1) == u' ')
            || (isLatinAt(span.end + 1) && text.at(span.end) == u' '));
}

// Newspapers set titles of works in quotation marks; the tagger learned from film reviews too.
bool isDoubtfulWork(const NamedText &text, TextSpan span, const QList<TextSpan> &quotations)
{
    const QStringView form = text.textOf(span);
    const bool isProduct
        = std::ranges::any_of(form, [](QChar c) { return isLatin(c) || isAsciiDigit(c); });
    const auto around = std::ranges::upper_bound(quotations, span.start, {}, &TextSpan::end);
    if (around == quotations.end() || !around->contains(span))
        return !isProduct;
    const bool isWhole = around->start + 1 == span.start && around->end - 1 == span.end;
    return !isWhole && (!isProduct || around->length() < 40);
}

bool isNoName(
    const NamedText &text, TextSpan span, EntityType type, const QList<TextSpan> &quotations)
{
    if (span.isEmpty())
        return true;
    const QStringView form = text.textOf(span);
    if (type != EntityType::Quantity && type != EntityType::Work && endsAsVerb(form))
        return true; // 나왔고
    switch (type) {
    case EntityType::Quantity:
        return false;
    case EntityType::Person:
        return isCommonNoun(form) || jobTitleLength(form) == form.size() || isSmallLatin(form)
            || isAmongLatin(text.text, span);
    case EntityType::Work:
        return isCommonNoun(form) || isDoubtfulWork(text, span, quotations);
    default:
        return isCommonNoun(form) || (form.size() > 3 && jobTitleLength(form) == form.size())
            || (type != EntityType::Organisation
                && (isSmallLatin(form) || isAmongLatin(text.text, span)));
    }
}

// Korean full names have three syllables nearly always; other first names do not.
bool mayBeFirstName(const NamedText &text, const Mention &name)
{
    const QStringView form = text.textOf(name.span);
    return name.type == EntityType::Person && form.size() > 1 && form.size() != 3
        && std::ranges::all_of(form, isHangul);
}

// "세르게이 쇼이구" tagged as two persons, or "안토니우" alone before "구테흐스 유엔 사무총장".
TextSpan withLastName(const NamedText &text, const Mention &name)
{
    const TextSpan last = nextWord(text.text, name.span);
    if (last.length() < 2 || !mayBeFirstName(text, name))
        return name.span;
    const Mention *const other = text.nameOver(last);
    if (other) {
        const bool isLastName
            = other->type == EntityType::Person && other->span.start == last.start;
        return isLastName ? TextSpan{name.span.start, other->span.end} : name.span;
    }
    const QStringView word = text.textOf(last);
    const TextSpan whole{name.span.start, last.end};
    const JobTitle title = jobTitleOf(text, whole);
    const bool isBare = std::ranges::all_of(word, isHangul) && particleLength(word) == 0
        && jobTitleLength(word) == 0 && !isCommonNoun(word);
    return isBare && title.isBehind && title.hasFirm && !title.text.isEmpty() ? whole : name.span;
}

void joinNameParts(NamedText &text)
{
    for (qsizetype i = 0; i < text.names.size(); ++i) {
        const Mention name = text.names.at(i);
        const TextSpan whole = withLastName(text, name);
        if (whole != name.span)
            text.put(whole, name.type);
    }
}

} // namespace

void mendNames(NamedText &text)
{
    const QList<Mention> names = std::exchange(text.names, {});
    const QList<TextSpan> quotations = findQuotations(text.text);
    for (const Mention &name : names) {
        const TextSpan span = mended(text, name);
        if (isNoName(text, span, name.type, quotations))
            continue;
        const bool isPlace
            = name.type == EntityType::Person && placeWord(text.textOf(span)) == PlaceWord::Yes;
        const bool mayHaveParts
            = name.type != EntityType::Quantity && name.type != EntityType::Work;
        for (const TextSpan item : mayHaveParts ? partsAtDots(text.text, span) : QList{span})
            for (const NamePart &part :
                splitName(text, item, isPlace ? EntityType::Place : name.type))
                text.put(part.span, part.type);
    }
    joinNameParts(text);
}

} // namespace naranhi::language
