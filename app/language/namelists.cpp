// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/namelists.h"

#include "language/foreignnames.h"
#include "language/hangul.h"
#include "language/jobtitles.h"
#include "language/knownnames.h"
#include "language/namewords.h"
#include "language/nouns.h"
#include "language/particles.h"
#include "language/personrules.h"
#include "language/placenames.h"
#include "language/wordarrays.h"
#include "language/wordreading.h"

#include <algorithm>
#include <array>
#include <optional>

namespace naranhi::language {

namespace {

// The item that begins at `start`: up to the mark behind it, which is a middle dot, a comma, or
// 와/과 and a blank.
struct Item
{
    TextSpan span;
    qsizetype next = -1; // where the next item begins; -1 for the last
    bool isBeforeWith = false; // 와/과: "엔비디아와 견줄"
};

Item itemAt(const NamedText &text, qsizetype start)
{
    const QStringView letters(text.text);
    const Mention *const name = text.nameOver({start, start + 1});
    const qsizetype end = name && name->span.start == start ? std::max(name->span.end, start)
                                                            : runEnd(letters, start);
    const qsizetype last = runEnd(letters, end);
    const QStringView behind = letters.sliced(last);
    if (last == end && behind.startsWith(u'·') && behind.size() > 1)
        return {{start, end}, end + 1};
    if (last == end && behind.startsWith(u", ") && behind.size() > 2)
        return {{start, end}, end + 2};
    const TextSpan stem = name && name->span.start == start ? TextSpan{start, name->span.end}
                                                            : stemOf(letters, {start, last});
    const QStringView particle = letters.sliced(stem.end, last - stem.end);
    if ((particle == u"와" || particle == u"과") && behind.startsWith(u' ') && behind.size() > 1)
        return {.span = stem, .next = last + 1, .isBeforeWith = true};
    return {stem, -1};
}

struct ItemList
{
    QList<TextSpan> items;
    bool isLastBehindWith = false;
};

ItemList itemsFrom(const NamedText &text, qsizetype start)
{
    ItemList list;
    bool isBehindWith = false;
    for (qsizetype at = start; at >= 0 && at < text.text.size() && list.items.size() < 40;) {
        const Item item = itemAt(text, at);
        if (item.span.length() < 1)
            break;
        list.isLastBehindWith = isBehindWith;
        isBehindWith = item.isBeforeWith;
        list.items.append(item.span);
        at = item.next;
    }
    return list;
}

// Whether an item may be such a name at all.
bool mayBe(EntityType type, QStringView word)
{
    const bool isCommon = isNounOrCompound(word) || isCommonNoun(word) || jobTitleLength(word) > 0
        || word.size() < 2 || endsAsVerb(word) || isAsciiDigit(word.front()) || word.contains(u' ');
    if (isCommon)
        return false;
    switch (type) {
    case EntityType::Person:
        return mayBeFullName(word)
            || (word.size() > 1 && soundsForeign(word)
                && !(word.size() > 3 && isNoun(word.last(2))));
    case EntityType::Place:
        return isHangulWord(word) && word.size() <= 8;
    case EntityType::Organisation:
        return word.size() <= 12;
    case EntityType::Work:
    case EntityType::Quantity:
        return false;
    }
    Q_UNREACHABLE();
}

std::optional<EntityType> typeOf(const NamedText &text, TextSpan item)
{
    const Mention *const name = text.nameOver(item);
    if (!name || name->span != item || name->type == EntityType::Quantity)
        return std::nullopt;
    return name->type;
}

// What speaks for a type beyond the tagger's word.
bool isSure(const NamedText &text, TextSpan item, EntityType type)
{
    const QStringView word = text.textOf(item);
    switch (type) {
    case EntityType::Place:
        return placeWord(word) == PlaceWord::Yes;
    case EntityType::Organisation:
        return knownNameType(word) == EntityType::Organisation || isSureBody(word);
    case EntityType::Person:
        return mayBeFullName(word);
    case EntityType::Work:
    case EntityType::Quantity:
        return false;
    }
    Q_UNREACHABLE();
}

// "안남면·동이면·이원면": they end alike.
bool endAlike(const NamedText &text, const QList<TextSpan> &items)
{
    const QChar last = text.text.at(items.first().end - 1);
    return QStringView(u"읍면동리구군시역산강섬").contains(last)
        && std::ranges::all_of(items, [&](TextSpan item) {
               return text.text.at(item.end - 1) == last && item.length() > 2
                   && mayBe(EntityType::Place, text.textOf(item));
           });
}

std::optional<EntityType> typeOfList(const NamedText &text, const QList<TextSpan> &items)
{
    std::array<double, 3> votes{};
    for (const TextSpan item : items) {
        const auto type = typeOf(text, item);
        if (type && static_cast<size_t>(*type) < votes.size())
            votes.at(static_cast<size_t>(*type)) += isSure(text, item, *type) ? 2 : 1;
        if (placeWord(text.textOf(item)) != PlaceWord::No)
            votes.at(static_cast<size_t>(EntityType::Place))
                += placeWord(text.textOf(item)) == PlaceWord::Yes ? 2 : 1;
        else if (knownNameType(text.textOf(item)) == EntityType::Organisation)
            votes.at(static_cast<size_t>(EntityType::Organisation)) += 2;
    }
    if (endAlike(text, items))
        votes.at(static_cast<size_t>(EntityType::Place)) += 3;
    const auto *const best = std::ranges::max_element(votes);
    double sum = 0;
    for (const double vote : votes)
        sum += vote;
    if (*best < 2 || *best * 3 < sum * 2)
        return std::nullopt;
    return static_cast<EntityType>(best - votes.begin());
}

// Behind 와/과 and without a particle it may be anything ("엔비디아와 견줄", "머스크와 독일
// 하팍로이트"), but for "… 등".
bool isBare(const NamedText &text, TextSpan item)
{
    constexpr std::array<QStringView, 5> ends{u"등", u"등은", u"등이", u"사이", u"모두"};
    return item.end < text.text.size() && text.text.at(item.end) == u' '
        && !contains(ends, wordBehind(text.text, item.end));
}

void settle(NamedText &text, const QList<TextSpan> &items)
{
    const auto type = typeOfList(text, items);
    if (!type)
        return;
    const bool isAlike = *type == EntityType::Place && endAlike(text, items);
    for (const TextSpan item : items) {
        const Mention *const other = text.nameOver(item);
        const QStringView word = text.textOf(item);
        if ((other
                && (other->type == *type || other->span != item
                    || (!isAlike && isSure(text, item, other->type))))
            || !mayBe(*type, word) || (!other && !isAlike && readsAsPredicate(text.text, item)))
            continue;
        text.putSurely(item, *type);
    }
}

} // namespace

void settleLists(NamedText &text)
{
    qsizetype done = 0;
    for (const TextSpan word : wordsOf(text.text)) {
        if (word.start < done)
            continue;
        const Mention *const name = text.nameOver(word);
        if (name && name->span.start < word.start)
            continue;
        ItemList list = itemsFrom(text, word.start);
        if (list.isLastBehindWith && isBare(text, list.items.last()))
            list.items.removeLast();
        if (list.items.size() < 2)
            continue;
        settle(text, list.items);
        done = list.items.last().end;
    }
}

} // namespace naranhi::language
