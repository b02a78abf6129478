// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/bodyrules.h"

#include "language/hangul.h"
#include "language/jobtitles.h"
#include "language/knownnames.h"
#include "language/namewords.h"
#include "language/nouns.h"
#include "language/particles.h"
#include "language/personrules.h"
#include "language/placenames.h"
#include "language/wordarrays.h"

#include <algorithm>
#include <array>

namespace naranhi::language {

namespace {

// 국립극단, 한국은행, 부산교도소.
bool isOfState(QStringView name)
{
    constexpr std::array<QStringView, 6> heads{
        u"국립", u"시립", u"도립", u"한국", u"대한", u"서울"};
    return name.size() > 3
        && (placeWord(name.first(2)) != PlaceWord::No
            || std::ranges::any_of(
                heads, [name](QStringView head) { return name.startsWith(head); }));
}

// The stem of a word that ends as bodies do, or nothing: 시중은행 and 종합병원 are nobody.
TextSpan bodyAt(const NamedText &text, TextSpan word)
{
    for (const TextSpan span : {word, stemOf(text.text, word)}) {
        const QStringView name = text.textOf(span);
        const bool isOwn = !isNounOrCompound(name) || isOfState(name);
        if (endsIn(WordList::SureFirm, name) && isOwn && !endsIn(WordList::NoFirm, name)
            && !isIn(WordList::NoFirm, name))
            return span;
    }
    return {word.start, word.start};
}

// "서울 강남경찰서", "경기 김포 경찰서".
TextSpan withTown(const NamedText &text, TextSpan body)
{
    const QStringView name = text.textOf(body);
    if (!endsIn(WordList::Office, name) || name.endsWith(u"대학교") || name.endsWith(u"대학")
        || name.endsWith(u"병원"))
        return body;
    const TextSpan before = previousWord(text.text, body);
    const bool isTown = before.length() > 1 && placeWord(text.textOf(before)) == PlaceWord::Yes;
    return isTown ? TextSpan{before.start, body.end} : body;
}

// "형사합의12부", "금융범죄수사대", "강력2팀" of the office before.
bool isUnit(QStringView word)
{
    constexpr std::array<QStringView, 20> heads{u"형사",
        u"민사",
        u"행정",
        u"가사",
        u"특허",
        u"영장",
        u"강력",
        u"금융",
        u"반부패",
        u"공공",
        u"수사",
        u"광역",
        u"중대",
        u"사이버",
        u"여성",
        u"마약",
        u"안보",
        u"교통",
        u"조사",
        u"과학수사"};
    const bool isCourt = std::ranges::any_of(heads,
        [word](QStringView head) { return word.size() > head.size() && word.startsWith(head); });
    constexpr std::array<QStringView, 6> branches{
        u"본부", u"지부", u"지사", u"지회", u"지점", u"지역본부"};
    const bool isBranch = std::ranges::any_of(branches, [word](QStringView branch) {
        return word.size() >= branch.size() + 2 && word.endsWith(branch)
            && placeWord(word.first(2)) != PlaceWord::No;
    });
    return isBranch || (isCourt && QStringView(u"부대팀과계").contains(word.back()));
}

TextSpan withUnit(const NamedText &text, TextSpan body)
{
    const TextSpan next = nextWord(text.text, body);
    if (next.isEmpty())
        return body;
    for (const TextSpan unit : {next, stemOf(text.text, next)})
        if (isUnit(text.textOf(unit)))
            return {body.start, unit.end};
    return body;
}

void addByEnding(NamedText &text, TextSpan word)
{
    const TextSpan body = bodyAt(text, word);
    if (body.isEmpty())
        return;
    const TextSpan whole = withUnit(text, withTown(text, body));
    const Mention *const other = text.nameOver(whole);
    const bool isInOther
        = other && other->type == EntityType::Organisation && other->span.contains(whole);
    const bool isSite = other && other->type == EntityType::Place && other->span == whole
        && !isSureBody(text.textOf(body));
    if (isInOther || isSite) // "구치소를 방문했다": the tagger has read what it is here
        return;
    if (isSureBody(text.textOf(body)))
        text.putSurely(whole, EntityType::Organisation);
    else if (!other || whole.contains(other->span))
        text.put(whole, EntityType::Organisation);
}

// What may be the name of a firm that nobody knows: no word of the language, and no person.
bool mayBeFirm(QStringView name)
{
    return name.size() > 1 && !isNounOrCompound(name) && !isCommonNoun(name)
        && jobTitleLength(name) == 0 && placeWord(name) == PlaceWord::No
        && !isAsciiDigit(name.front()) && !isIn(WordList::FirmBehind, name);
}

// "출판사 느린걸음은", "법무법인 새벽의"; the latter is a name as a whole.
void addBehindKind(NamedText &text, TextSpan kind)
{
    const QStringView letters = text.textOf(kind);
    const bool isLegalForm = isIn(WordList::LegalForm, letters);
    const TextSpan next = nextWord(text.text, kind);
    if (next.length() < 2 || !(isLegalForm || isIn(WordList::FirmKind, letters)))
        return;
    const TextSpan stem = stemOf(text.text, next);
    const TextSpan whole{isLegalForm ? kind.start : stem.start, stem.end};
    const Mention *const other = text.nameOver(whole);
    const bool isInOther
        = other && other->type == EntityType::Organisation && other->span.contains(whole);
    if (!isInOther && (isLegalForm || (mayBeFirm(text.textOf(stem)) && stem.end < next.end)))
        text.putSurely(whole, EntityType::Organisation);
}

// "㈜온누리테크", "(주)온누리테크".
void addMarkedFirm(NamedText &text, TextSpan word)
{
    const QStringView before = QStringView(text.text).first(word.start);
    const TextSpan stem = stemOf(text.text, word);
    if ((before.endsWith(u'㈜') || before.endsWith(u"(주)")) && stem.length() > 1)
        text.putSurely(stem, EntityType::Organisation);
}

// Titles that go with a firm, not with an office or a ministry.
bool isFirmTitle(QStringView word)
{
    constexpr std::array<QStringView, 17> titles{u"대표",
        u"대표이사",
        u"사장",
        u"부사장",
        u"회장",
        u"부회장",
        u"CEO",
        u"최고경영자",
        u"전무",
        u"상무",
        u"창업자",
        u"창업주",
        u"연구원",
        u"애널리스트",
        u"공동대표",
        u"총괄사장",
        u"이사장"};
    return contains(titles, word);
}

// "은수혁 한빛소재 대표": the word between.
void addBetweenPersonAndTitle(NamedText &text, TextSpan word)
{
    const TextSpan before = previousWord(text.text, word);
    const TextSpan behind = nextWord(text.text, word);
    const Mention *const person = before.isEmpty() ? nullptr : text.nameOver(before);
    const bool isPerson
        = (person && person->type == EntityType::Person && person->span.end == before.end)
        || (mayBeFullName(text.textOf(before)) && particleLength(text.textOf(before)) == 0);
    if (behind.isEmpty() || !isPerson || !mayBeFirm(text.textOf(word)))
        return;
    const QStringView title = text.textOf(behind);
    const Mention *const other = text.nameOver(word);
    if ((isFirmTitle(title) || isFirmTitle(text.textOf(stemOf(text.text, behind))))
        && !(other && other->type == EntityType::Organisation))
        text.putSurely(word, EntityType::Organisation);
}

} // namespace

void addBodies(NamedText &text)
{
    for (const TextSpan word : wordsOf(text.text)) {
        addByEnding(text, word);
        addBehindKind(text, word);
        addMarkedFirm(text, word);
        addBetweenPersonAndTitle(text, word);
    }
}

void addInitials(NamedText &text)
{
    for (const TextSpan word : wordsOf(text.text)) {
        const bool isInBrackets = word.start > 1 && text.text.at(word.start - 1) == u'('
            && word.end < text.text.size() && text.text.at(word.end) == u')';
        if (!isInBrackets || word.length() < 2
            || !std::ranges::all_of(
                text.textOf(word), [](QChar c) { return c.isUpper() && isLatin(c); }))
            continue;
        const Mention *const name = text.nameOver({word.start - 2, word.start - 1});
        if (name && name->span.end == word.start - 1
            && (name->type == EntityType::Organisation || name->type == EntityType::Place))
            text.putSurely(word, name->type);
    }
}

} // namespace naranhi::language
