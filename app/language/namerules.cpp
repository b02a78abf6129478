// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/namerules.h"

#include "language/hangul.h"
#include "language/jobtitles.h"
#include "language/knownnames.h"
#include "language/namewords.h"
#include "language/nouns.h"
#include "language/particles.h"
#include "language/personrules.h"
#include "language/placenames.h"
#include "language/placerules.h"
#include "language/quotations.h"
#include "language/wordreading.h"

#include <algorithm>
#include <array>

namespace naranhi::language {

namespace {

constexpr qsizetype longestPlace = 10;
constexpr qsizetype longestKnown = 14;

bool speaksForPlace(const NamedText &text, TextSpan span)
{
    const Mention *const next = text.nameOver({span.end, span.end + 2});
    const QStringView behind = wordBehind(text.text, span.end);
    const bool isBeforePlace = text.text.size() > span.end && text.text.at(span.end) == u' '
        && (next ? next->type == EntityType::Place
                 : placeWord(behind.chopped(particleLength(behind))) == PlaceWord::Yes);
    const bool isBeforeFirm = text.text.size() > span.end && text.text.at(span.end) == u' ' && next
        && next->type == EntityType::Organisation;
    if (text.textOf(span) == u"경기")
        return isBeforePlace; // the province, not the match: "경기에서", "경기까지"
    return isBeforePlace || isBeforeFirm || isPlaceFollower(behind) || behind.startsWith(u"에서")
        || behind.startsWith(u"까지")
        || std::ranges::any_of(
            std::array<QStringView, 6>{u"공장", u"캠퍼스", u"사업장", u"지역", u"시내", u"출신"},
            [behind](QStringView word) { return word == behind; });
}

bool isBesidePlace(const NamedText &text, TextSpan span)
{
    const TextSpan before = previousWord(text.text, span);
    const Mention *const name = before.isEmpty() ? nullptr : text.nameOver(before);
    return speaksForPlace(text, span) && name && name->type == EntityType::Place;
}

// "목포 해양경찰서" is one name, of an office.
bool isPartOfOffice(const NamedText &text, TextSpan span)
{
    const QStringView behind = wordBehind(text.text, span.end);
    return endsIn(WordList::Office, behind.chopped(particleLength(behind)));
}

// "이른바 '…'이란": the country has no quotation before it.
bool isParticleOfQuotation(const NamedText &text, TextSpan span)
{
    const QStringView before = QStringView(text.text).first(span.start).trimmed();
    return text.textOf(span) == u"이란" && !before.isEmpty()
        && QStringView(u"'\"’”」』》〉").contains(before.back());
}

bool isPlaceHere(const NamedText &text, TextSpan span)
{
    if (isPartOfOffice(text, span) || isParticleOfQuotation(text, span))
        return false;
    const QStringView name = text.textOf(span);
    PlaceWord word = placeWord(name);
    if (word == PlaceWord::Yes && name.size() > 2 && readsAsPredicate(text.text, span))
        word = PlaceWord::Perhaps; // 올린다
    if (word == PlaceWord::Perhaps && isNoun(text.textOf(span)) && !isBesidePlace(text, span))
        return false; // 케이스
    return word == PlaceWord::Yes || (word == PlaceWord::Perhaps && speaksForPlace(text, span));
}

void addQuotedWork(NamedText &text, TextSpan quotation)
{
    const TextSpan inner{quotation.start + 1, quotation.end - 1};
    const QStringView before = wordBefore(text.text, quotation.start);
    const QStringView content = text.textOf(inner);
    const bool isProduct
        = isIn(WordList::ProductBefore, before) && inner.length() <= 12 && !content.contains(u' ');
    if (inner.length() < 2 || inner.length() > 24)
        return;
    const bool isModel = std::ranges::any_of(content, isAsciiDigit) && content.front().isLetter()
        && !content.contains(u' ') && inner.length() <= 12;
    const Mention *const other = text.nameOver(inner);
    const bool isFree = !other || other->type == EntityType::Work || other->span != inner;
    const QChar bracket = text.text.at(quotation.start);
    const bool isTitle = (bracket == u'『' || bracket == u'《')
        || ((bracket == u'「' || bracket == u'〈') && !endsIn(WordList::LawEnding, content));
    if (isTitle || isIn(WordList::WorkBefore, before) || ((isProduct || isModel) && isFree))
        text.put(inner, EntityType::Work);
}

// 서울 서초동 대검찰청 is a place as a whole, 미국 실리콘밸리 오픈AI is not.
bool isInstitution(QStringView name)
{
    return QStringView(u"청부원회대교관국당").contains(name.back());
}

// The items of a list that begins at `start`: words between commas.
QList<TextSpan> itemsFrom(QStringView text, qsizetype start)
{
    QList<TextSpan> items;
    while (start < text.size()) {
        const TextSpan item{start, runEnd(text, start)};
        if (item.length() < 2)
            break;
        items.append(item);
        if (!text.sliced(item.end).startsWith(u", "))
            break;
        start = item.end + 2;
    }
    return items;
}

// "… 10개 사", "… 등 기업": the list was one of firms.
bool isListOfFirms(QStringView text, qsizetype end)
{
    QStringView rest = text.sliced(end, std::min<qsizetype>(text.size() - end, 12)).trimmed();
    if (rest.startsWith(u"등 "))
        rest = rest.sliced(2);
    while (!rest.isEmpty()
        && (isAsciiDigit(rest.front()) || rest.front() == u'여' || rest.front() == u'개'
            || rest.front() == u' '))
        rest = rest.sliced(1);
    return rest.startsWith(u"사") || rest.startsWith(u"기업") || rest.startsWith(u"업체")
        || rest.startsWith(u"회사") || rest.startsWith(u"스타트업");
}

// A well-known name that begins here, perhaps with a blank where Latin letters meet Hangul (오픈
// AI).
TextSpan knownNameAt(QStringView text, qsizetype start)
{
    const qsizetype end = runEnd(text, start);
    if (end == start)
        return {};
    qsizetype last = std::min(end, start + longestKnown);
    if (end + 1 < text.size() && text.at(end) == u' '
        && isHangul(text.at(end - 1)) != isHangul(text.at(end + 1)))
        last = std::min(runEnd(text, end + 1), start + longestKnown);
    for (TextSpan span{start, last}; span.length() > 1; --span.end) {
        const QStringView spelling = text.sliced(start, span.length());
        if (spelling.back().isLetterOrNumber() && knownNameType(spelling.toString().remove(u' '))
            && endsName(text, span))
            return span;
    }
    return {};
}

} // namespace

void addKnownNames(NamedText &text)
{
    const QStringView letters(text.text);
    for (qsizetype i = 0; i < letters.size(); i = std::max(runEnd(letters, i), i + 1)) {
        const TextSpan span = knownNameAt(letters, i);
        if (span.isEmpty())
            continue;
        const Mention *const other = text.nameOver(span);
        const bool isInOther = other && other->span.length() > span.length();
        if (!isInOther
            || (other->type != EntityType::Organisation && !isInstitution(text.textOf(span))))
            text.carve(span, *knownNameType(text.textOf(span).toString().remove(u' ')));
    }
}

namespace {

template <typename Visit> void forWords(const NamedText &text, Visit visit)
{
    for (qsizetype i = 0; i < text.text.size(); ++i) {
        const qsizetype end = runEnd(text.text, i);
        if (end > i)
            visit(TextSpan{i, end});
        i = std::max(i, end);
    }
}

} // namespace

namespace {

// "이정식 고용노동부 장관": a firm or an office right behind, and its title behind that.
bool isBeforeFirmAndTitle(const NamedText &text, TextSpan word)
{
    const Mention *const firm = text.nameOver({word.end, word.end + 2});
    const JobTitle title = jobTitleOf(text, word);
    if (!firm || firm->type == EntityType::Person || firm->type == EntityType::Work
        || firm->span.start != word.end + 1)
        return false;
    const QStringView behind = wordBehind(text.text, firm->span.end);
    return title.isBehind && title.hasFirm && title.text.size() > 1
        && (behind.endsWith(title.text)
            || behind.chopped(particleLength(behind)).endsWith(title.text));
}

} // namespace

void addTitledPersons(NamedText &text)
{
    forWords(text, [&text](TextSpan word) {
        const Mention *const other = text.nameOver(word);
        const bool isTaken = other
            && (other->type == EntityType::Person || other->span != word
                || other->type == EntityType::Work);
        if (!looksLikeFullName(text.textOf(word)) || isTaken || endsAsVerb(text.textOf(word))
            || !QStringView(text.text).sliced(word.end).startsWith(u' '))
            return;
        const QStringView next = wordBehind(text.text, word.end);
        const qsizetype particle = jobTitleLength(next) == next.size() ? 0 : particleLength(next);
        const QStringView title = next.chopped(particle);
        const bool isBeforeTitle = jobTitleLength(title) > 1 && !knownNameType(text.textOf(word))
            && placeWord(text.textOf(word)) == PlaceWord::No
            && (jobTitleLength(title) == title.size() || mayBeFullName(text.textOf(word)));
        const bool isSubject = particleLength(text.textOf(word)) > 0
            && isNoun(text.textOf(word).chopped(1)); // 음악은
        if (isSubject || isNounOrCompound(text.textOf(word)))
            return;
        if (isBeforeTitle || (mayBeFullName(text.textOf(word)) && isBeforeFirmAndTitle(text, word)))
            text.put(word, EntityType::Person);
    });
}

void addTeams(NamedText &text)
{
    forWords(text, [&text](TextSpan word) {
        if (!QStringView(text.text).sliced(word.end).startsWith(u' '))
            return;
        const TextSpan next{word.end + 1, runEnd(text.text, word.end + 1)};
        const QStringView name = text.textOf(next);
        const qsizetype particle = isIn(WordList::TeamName, name) ? 0 : particleLength(name);
        const Mention *const town = text.nameOver(word);
        const bool isOfTown = (town && town->span.end == word.end)
            || placeWord(text.textOf(word)) != PlaceWord::No || knownNameType(text.textOf(word));
        const bool isArmyClub
            = name.startsWith(u"상무") || name == u"현대" || name.startsWith(u"현대와");
        if (isArmyClub && placeWord(text.textOf(word)) == PlaceWord::No)
            return;
        if (isOfTown && isIn(WordList::TeamName, name.chopped(particle)))
            text.put({word.start, next.end - particle}, EntityType::Organisation);
    });
}

void addListed(NamedText &text)
{
    const QStringView letters(text.text);
    for (qsizetype comma = letters.indexOf(u", "); comma >= 0;) {
        qsizetype start = comma;
        while (start > 0 && letters.at(start - 1).isLetterOrNumber())
            --start;
        const QList<TextSpan> items = itemsFrom(letters, start);
        const qsizetype end = items.isEmpty() ? comma : items.last().end;
        const auto named
            = std::ranges::count_if(items, [&text](TextSpan item) { return text.nameOver(item); });
        if (items.size() > 3 && named * 3 >= items.size() && isListOfFirms(letters, end))
            for (const TextSpan item : items)
                text.put(item, EntityType::Organisation);
        comma = letters.indexOf(u", ", std::max(end, comma + 1));
    }
}

void addPlaces(NamedText &text)
{
    const QStringView letters(text.text);
    for (qsizetype i = 0; i < letters.size(); i = std::max(runEnd(letters, i), i + 1)) {
        if (!isHangul(letters.at(i)))
            continue;
        const qsizetype end = std::min(runEnd(letters, i), i + longestPlace);
        for (TextSpan span{i, end}; span.length() > 1; --span.end) {
            const bool isHeadline = letters.sliced(span.end).startsWith(u"서 ")
                && placeWord(text.textOf(span)) == PlaceWord::Yes; // 홍해서
            const TextSpan stem = stemOf(letters, {i, runEnd(letters, i)});
            const bool isInNoun = stem != span && isNoun(text.textOf(stem)); // 한국사
            if (!text.nameOver(span) && !isInNoun && isPlaceHere(text, span)
                && (isHeadline || endsName(letters, span))) {
                text.put(span, EntityType::Place);
                break;
            }
        }
    }
}

void addWorks(NamedText &text)
{
    for (const TextSpan quotation : findQuotations(text.text)) {
        addQuotedWork(text, quotation);
        const QStringView speech = text.textOf(quotation).sliced(1); // "… 영화 '겨울'을 …"
        for (const TextSpan inner : findQuotations(speech.chopped(1)))
            addQuotedWork(
                text, {quotation.start + 1 + inner.start, quotation.start + 1 + inner.end});
    }
    const QStringView letters(text.text);
    for (qsizetype i = 0; i < letters.size();) {
        qsizetype end = i;
        while (joinsAscii(letters, end))
            ++end;
        const TextSpan span{i, end};
        if (!span.isEmpty() && startsWord(letters, i) && isDesignation(text.textOf(span))
            && endsName(letters, span)) {
            const Mention *const other = text.nameOver(span);
            if (!other || other->type == EntityType::Quantity)
                text.put(span, EntityType::Work);
        }
        i = std::max(end, i + 1);
    }
}

TypeHints typeHints(const NamedText &text, TextSpan name)
{
    TypeHints hints;
    const QStringView before = wordBefore(text.text, name.start);
    const QStringView behind = wordBehind(text.text, name.end);
    const QStringView form = text.textOf(name);
    const bool hasLatin = std::ranges::any_of(form, isLatin);
    if (isIn(WordList::FirmBefore, before))
        hints.organisation += 2;
    if (isIn(WordList::FirmBehind, behind) || (hasLatin && jobTitleLength(behind) > 0))
        hints.organisation += 1;
    if (isIn(WordList::ProductBefore, before)
        && (hasLatin || std::ranges::any_of(form, isAsciiDigit)))
        hints.work += 2;
    if (isDesignation(form))
        hints.work += 1.5;
    if (const auto known = knownNameType(form))
        (known == EntityType::Work ? hints.work : hints.organisation) += 3;
    if (placeWord(form) == PlaceWord::Yes)
        hints.place += 0.5;
    if (endsIn(WordList::Site, form))
        hints.place += 2;
    const JobTitle title = jobTitleOf(text, name);
    if (title.isBehind && title.hasFirm && !title.text.isEmpty() && form.size() == 3 && !hasLatin
        && placeWord(form) == PlaceWord::No)
        hints.person += 4;
    return hints;
}

} // namespace naranhi::language
