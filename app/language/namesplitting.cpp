// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/namesplitting.h"

#include "language/hangul.h"
#include "language/jobtitles.h"
#include "language/knownnames.h"
#include "language/namewords.h"
#include "language/nouns.h"
#include "language/personrules.h"
#include "language/placenames.h"

#include <algorithm>
#include <array>

namespace naranhi::language {

namespace {

using Parts = QList<NamePart>;

TextSpan firstWord(const NamedText &text, TextSpan span)
{
    return {span.start, span.start + text.textOf(span).indexOf(u' ')};
}

TextSpan lastWord(const NamedText &text, TextSpan span)
{
    return {span.start + text.textOf(span).lastIndexOf(u' ') + 1, span.end};
}

bool hasTitleBehind(const NamedText &text, TextSpan name)
{
    const JobTitle title = jobTitleOf(text, name);
    return title.isBehind && !title.text.isEmpty();
}

bool isFirm(QStringView name)
{
    return knownNameType(name) == EntityType::Organisation || endsIn(WordList::SureFirm, name);
}

// A whole Korean name has no blank: a common word behind it is of something else.
Parts splitPerson(const NamedText &text, TextSpan span)
{
    const TextSpan first = firstWord(text, span);
    const TextSpan rest{first.end + 1, span.end};
    const QStringView behind = text.textOf(rest);
    if (!mayBeFullName(text.textOf(first)) || !(isNounOrCompound(behind) || isCommonNoun(behind)))
        return {}; // 오무라 사토시
    return {{first, EntityType::Person}};
}

Parts splitFirmAndPerson(const NamedText &text, TextSpan span)
{
    const TextSpan last = lastWord(text, span);
    const TextSpan firm{span.start, last.start - 1};
    if (!mayBeFullName(text.textOf(last)) || !isFirm(text.textOf(firm))
        || !hasTitleBehind(text, last))
        return {};
    return {{firm, EntityType::Organisation}, {last, EntityType::Person}};
}

Parts splitPersonAndFirm(const NamedText &text, TextSpan span)
{
    const TextSpan first = firstWord(text, span);
    const TextSpan firm{first.end + 1, span.end};
    if (!mayBeFullName(text.textOf(first)) || !isFirm(text.textOf(firm))
        || !hasTitleBehind(text, firm))
        return {};
    return {{first, EntityType::Person}, {firm, EntityType::Organisation}};
}

// Clubs are called by their town and their owner together ("인천 현대제철"): Latin letters tell a
// firm.
Parts splitPlaceAndFirm(const NamedText &text, TextSpan span)
{
    const TextSpan last = lastWord(text, span);
    const TextSpan place{span.start, last.start - 1};
    const QStringView firm = text.textOf(last);
    const bool isForeignFirm = knownNameType(firm) == EntityType::Organisation
        && std::ranges::any_of(firm, isLatin) && !isIn(WordList::TeamName, firm);
    if (!isForeignFirm || placeWord(text.textOf(place)) != PlaceWord::Yes)
        return {};
    return {{place, EntityType::Place}, {last, EntityType::Organisation}};
}

// "국부펀드", "통신업체": says what the firm behind it is.
bool saysKind(QStringView word)
{
    constexpr std::array<QStringView, 6> heads{
        u"펀드", u"업체", u"기업", u"회사", u"기관", u"매체"};
    return isIn(WordList::FirmKind, word)
        || std::ranges::any_of(heads, [word](QStringView head) { return word.endsWith(head); });
}

Parts splitKindAndFirm(const NamedText &text, TextSpan span)
{
    const TextSpan first = firstWord(text, span);
    if (first.length() < 3 || !saysKind(text.textOf(first)))
        return {};
    return {{{first.end + 1, span.end}, EntityType::Organisation}};
}

} // namespace

QList<NamePart> splitName(const NamedText &text, TextSpan span, EntityType type)
{
    const bool mayBeSplit = type == EntityType::Person || type == EntityType::Organisation;
    if (!mayBeSplit || !text.textOf(span).contains(u' '))
        return {{span, type}};
    for (const auto split : {splitFirmAndPerson, splitPersonAndFirm})
        if (const Parts parts = split(text, span); !parts.isEmpty())
            return parts;
    if (type == EntityType::Person) {
        const Parts parts = splitPerson(text, span);
        return parts.isEmpty() ? Parts{{span, type}} : parts;
    }
    for (const auto split : {splitPlaceAndFirm, splitKindAndFirm})
        if (const Parts parts = split(text, span); !parts.isEmpty())
            return parts;
    return {{span, type}};
}

} // namespace naranhi::language
