// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/namerules.h"

#include "language/hangul.h"
#include "language/jobtitles.h"
#include "language/knownnames.h"
#include "language/particles.h"
#include "language/placenames.h"
#include "language/quotations.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace naranhi::language {

namespace {

using Words = std::initializer_list<std::u16string_view>;

constexpr qsizetype longestPlace = 10;
constexpr qsizetype longestKnown = 14;

// Of the story's subject rather than a name, and what is often joined with it ("AI 반도체",
// "AI기업").
constexpr Words commonNouns{u"반도체",
    u"기자",
    u"정부",
    u"업계",
    u"재계",
    u"기업",
    u"회사",
    u"외신",
    u"파운드리",
    u"메모리",
    u"AI",
    u"IT",
    u"ICT",
    u"CEO",
    u"LLM",
    u"HBM",
    u"GPU",
    u"CPU",
    u"NPU",
    u"API",
    u"AGI",
    u"GDP",
    u"PC",
    u"TV",
    u"SNS",
    u"DVD",
    u"IPO",
    u"ETF",
    u"R&D",
    u"VR",
    u"AR",
    u"IoT",
    u"ESG",
    u"OTT",
    u"EV",
    u"D램",
    u"낸드플래시",
    u"스타트업",
    u"인공지능",
    u"모델",
    u"칩",
    u"서비스",
    u"시장",
    u"산업",
    u"기술",
    u"사업",
    u"업체",
    u"동맹",
    u"협력",
    u"협업",
    u"개발",
    u"투자",
    u"생성형",
    u"벤처",
    u"최고경영자",
    u"대통령",
    u"이사회"};
constexpr Words firmsBefore{u"기업",
    u"업체",
    u"회사",
    u"기업인",
    u"업체인",
    u"회사인",
    u"제조사",
    u"제조사인",
    u"스타트업",
    u"스타트업인",
    u"은행",
    u"계열사",
    u"자회사",
    u"운영사",
    u"개발사",
    u"통신사"};
constexpr Words firmsBehind{u"본사",
    u"사옥",
    u"이사회",
    u"주가",
    u"임직원",
    u"직원",
    u"경영진",
    u"임원",
    u"관계자",
    u"측",
    u"주식",
    u"지분",
    u"공장",
    u"실적"};
constexpr Words sites{
    u"공장", u"캠퍼스", u"사업장", u"사옥", u"공항", u"호텔", u"대로", u"광장", u"공원", u"병원"};
constexpr Words firmEndings{u"그룹",
    u"전자",
    u"증권",
    u"은행",
    u"생명",
    u"화재",
    u"건설",
    u"중공업",
    u"제약",
    u"통신",
    u"텔레콤",
    u"신문",
    u"일보",
    u"경제",
    u"방송",
    u"뉴스",
    u"타임스",
    u"데일리",
    u"미디어",
    u"협회",
    u"재단",
    u"연구원",
    u"연구소",
    u"위원회",
    u"협의회",
    u"학회",
    u"공사",
    u"공단",
    u"대학교",
    u"대학",
    u"자산운용",
    u"홀딩스"};
constexpr Words offices{u"경찰서",
    u"소방서",
    u"경찰청",
    u"지검",
    u"지법",
    u"고법",
    u"대학교",
    u"대학",
    u"병원",
    u"시청",
    u"구청",
    u"교육청",
    u"의회",
    u"신도시",
    u"공항",
    u"대교",
    u"지부"};
constexpr Words worksBefore{u"영화",
    u"드라마",
    u"소설",
    u"시집",
    u"앨범",
    u"노래",
    u"뮤지컬",
    u"연극",
    u"게임",
    u"웹툰",
    u"만화",
    u"다큐멘터리",
    u"예능",
    u"시리즈",
    u"신곡",
    u"책",
    u"애니메이션",
    u"오페라"};
constexpr Words productsBefore{u"반도체",
    u"칩",
    u"모델",
    u"모델인",
    u"서비스",
    u"서비스인",
    u"제품",
    u"제품인",
    u"신제품",
    u"GPU",
    u"스마트폰",
    u"앱",
    u"플랫폼",
    u"챗봇",
    u"챗봇인",
    u"로봇",
    u"단말기",
    u"프로그램",
    u"태블릿",
    u"신차",
    u"SUV"};

bool isOneOf(const Words &words, QStringView word)
{
    return std::ranges::any_of(words, [word](std::u16string_view known) { return word == known; });
}

bool isAsciiWord(QChar c)
{
    return isLatin(c) || isAsciiDigit(c);
}

// Inside GPT-4, S&P or U.S.: a sign between letters or digits.
bool joinsAscii(QStringView text, qsizetype position)
{
    if (position < 0 || position >= text.size())
        return false;
    if (isAsciiWord(text.at(position)))
        return true;
    return QStringView(u"-&.+").contains(text.at(position)) && position > 0
        && position + 1 < text.size() && isAsciiWord(text.at(position - 1))
        && isAsciiWord(text.at(position + 1));
}

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

bool endsInOneOf(const Words &words, QStringView word)
{
    return std::ranges::any_of(words, [word](std::u16string_view ending) {
        const QStringView view(ending);
        return word.size() > view.size() + 1 && word.endsWith(view);
    });
}

// "[한스]경제": where the rest of the word makes it the name of a firm or a newsroom, all of it is
// one.
TextSpan widenedToFirm(QStringView text, TextSpan span)
{
    const qsizetype end = runEnd(text, span.end);
    const QStringView word = text.sliced(span.start, end - span.start);
    const TextSpan stem{span.start, end - particleLength(word)};
    const bool isFirm
        = stem.end > span.end && endsInOneOf(firmEndings, text.sliced(stem.start, stem.length()));
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
    if (jobTitleLength(word) == word.size() || isCommonNoun(word) || isOneOf(firmsBehind, word)
        || !endsName(text, last))
        return withoutLastWord(text, {span.start, span.start + blank});
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

QStringView wordBefore(QStringView text, qsizetype position)
{
    qsizetype end = position;
    while (end > 0 && position - end < 3 && !text.at(end - 1).isLetterOrNumber()
        && text.at(end - 1) != u'.')
        --end;
    qsizetype start = end;
    while (start > 0 && text.at(start - 1).isLetterOrNumber())
        --start;
    return text.sliced(start, end - start);
}

QStringView wordBehind(QStringView text, qsizetype position)
{
    const qsizetype start
        = position < text.size() && text.at(position) == u' ' ? position + 1 : position;
    return text.sliced(start, runEnd(text, start) - start);
}

// Letters, perhaps a hyphen, then digits and what goes with them: GPT-4, HBM3E, F-35.
bool isDesignation(QStringView word)
{
    qsizetype letters = 0;
    while (letters < word.size() && isLatin(word.at(letters)))
        ++letters;
    const qsizetype digit
        = letters < word.size() && word.at(letters) == u'-' ? letters + 1 : letters;
    const bool isGroupOfStates = word.size() <= 3 && word.front() == u'G'; // G7, G20
    return letters > 0 && digit < word.size() && isAsciiDigit(word.at(digit))
        && word.front().isUpper() && !isGroupOfStates && !word.startsWith(u"COVID");
}

bool speaksForPlace(const NamedText &text, TextSpan span)
{
    const Mention *const next = text.nameOver({span.end, span.end + 2});
    const QStringView behind = wordBehind(text.text, span.end);
    const bool isBeforeFirm = text.text.size() > span.end && text.text.at(span.end) == u' ' && next
        && next->type == EntityType::Organisation;
    return isBeforeFirm || behind.startsWith(u"에서") || behind.startsWith(u"까지")
        || isOneOf({u"공장", u"캠퍼스", u"사업장", u"지역", u"시내", u"출신"}, behind);
}

// "목포 해양경찰서" is one name, of an office.
bool isPartOfOffice(const NamedText &text, TextSpan span)
{
    const QStringView behind = wordBehind(text.text, span.end);
    return endsInOneOf(offices, behind.chopped(particleLength(behind)));
}

bool isPlaceHere(const NamedText &text, TextSpan span)
{
    if (isPartOfOffice(text, span))
        return false;
    const PlaceWord word = placeWord(text.textOf(span));
    return word == PlaceWord::Yes || (word == PlaceWord::Perhaps && speaksForPlace(text, span));
}

void addQuotedWork(NamedText &text, TextSpan quotation)
{
    const TextSpan inner{quotation.start + 1, quotation.end - 1};
    const QStringView before = wordBefore(text.text, quotation.start);
    const QStringView content = text.textOf(inner);
    const bool isProduct
        = isOneOf(productsBefore, before) && inner.length() <= 12 && !content.contains(u' ');
    if (inner.length() < 2 || inner.length() > 24)
        return;
    const bool isModel = std::ranges::any_of(content, isAsciiDigit) && content.front().isLetter()
        && !content.contains(u' ') && inner.length() <= 12;
    const Mention *const other = text.nameOver(inner);
    const bool isFree = !other || other->type == EntityType::Work || other->span != inner;
    if (isOneOf(worksBefore, before) || ((isProduct || isModel) && isFree))
        text.put(inner, EntityType::Work);
}

} // namespace

bool isCommonNoun(QStringView word)
{
    if (isOneOf(commonNouns, word))
        return true;
    return std::ranges::any_of(commonNouns, [word](std::u16string_view head) {
        const QStringView view(head);
        return word.size() > view.size() && word.startsWith(view)
            && isCommonNoun(word.sliced(view.size()).trimmed());
    });
}

namespace {

// "테인 세인 미얀마" before 대통령: the country is not the person's name.
TextSpan withoutPlace(QStringView text, TextSpan span)
{
    const qsizetype blank = text.sliced(span.start, span.length()).lastIndexOf(u' ');
    const bool isPlace = blank > 0
        && placeWord(text.sliced(span.start + blank + 1, span.length() - blank - 1))
            == PlaceWord::Yes;
    return isPlace ? TextSpan{span.start, span.start + blank} : span;
}

TextSpan mended(const NamedText &text, const Mention &name)
{
    if (name.type == EntityType::Quantity)
        return name.span;
    TextSpan span = trimmed(text.text, name.span);
    if (span.isEmpty())
        return span;
    span = widenedToFirm(text.text, widenedOverAscii(text.text, span));
    if (name.type == EntityType::Person)
        return widenedBeforeTitle(text, withoutPlace(text.text, span));
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
bool isDoubtfulWork(const NamedText &text, TextSpan span)
{
    const QStringView form = text.textOf(span);
    const bool isProduct
        = std::ranges::any_of(form, [](QChar c) { return isLatin(c) || isAsciiDigit(c); });
    const QList<TextSpan> quotations = findQuotations(text.text);
    const bool isQuoted = std::ranges::any_of(quotations, [span](TextSpan quotation) {
        return quotation.start + 1 == span.start && quotation.end - 1 == span.end;
    });
    const bool isInQuotation = std::ranges::any_of(quotations,
        [span](TextSpan quotation) { return quotation.contains(span) && quotation.length() < 40; });
    return !isQuoted && (isInQuotation || !isProduct);
}

bool isNoName(const NamedText &text, TextSpan span, EntityType type)
{
    if (span.isEmpty())
        return true;
    const QStringView form = text.textOf(span);
    switch (type) {
    case EntityType::Quantity:
        return false;
    case EntityType::Work:
        return isCommonNoun(form) || isDoubtfulWork(text, span);
    default:
        return isCommonNoun(form)
            || (type != EntityType::Organisation
                && (isSmallLatin(form) || isAmongLatin(text.text, span)));
    }
}

} // namespace

void mendNames(NamedText &text)
{
    const QList<Mention> names = std::exchange(text.names, {});
    for (const Mention &name : names) {
        const TextSpan span = mended(text, name);
        if (isNoName(text, span, name.type))
            continue;
        const bool mayHaveParts
            = name.type != EntityType::Quantity && name.type != EntityType::Work;
        for (const TextSpan part : mayHaveParts ? partsAtDots(text.text, span) : QList{span})
            text.put(part, name.type);
    }
}

namespace {

// 서울 서초동 대검찰청 is a place as a whole, 미국 실리콘밸리 오픈AI is not.
bool isInstitution(QStringView name)
{
    return QStringView(u"청부원회대교관국당").contains(name.back());
}

} // namespace

void addKnownNames(NamedText &text)
{
    const QStringView letters(text.text);
    for (qsizetype i = 0; i < letters.size(); i = std::max(runEnd(letters, i), i + 1)) {
        const qsizetype end = std::min(runEnd(letters, i), i + longestKnown);
        for (TextSpan span{i, end}; span.length() > 1; --span.end) {
            const auto type = knownNameType(text.textOf(span));
            if (!type || !endsName(letters, span))
                continue;
            const Mention *const other = text.nameOver(span);
            const bool isInOther = other && other->span.length() > span.length();
            if (!isInOther
                || (other->type != EntityType::Organisation && !isInstitution(text.textOf(span))))
                text.carve(span, *type);
            break;
        }
    }
}

namespace {

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

} // namespace

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
            if (!text.nameOver(span) && isPlaceHere(text, span) && endsName(letters, span)) {
                text.put(span, EntityType::Place);
                break;
            }
        }
    }
}

void addWorks(NamedText &text)
{
    for (const TextSpan quotation : findQuotations(text.text))
        addQuotedWork(text, quotation);
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
    if (isOneOf(firmsBefore, before))
        hints.organisation += 2;
    if (isOneOf(firmsBehind, behind) || (hasLatin && jobTitleLength(behind) > 0))
        hints.organisation += 1;
    if (isOneOf(productsBefore, before) && (hasLatin || std::ranges::any_of(form, isAsciiDigit)))
        hints.work += 2;
    if (isDesignation(form))
        hints.work += 1.5;
    if (const auto known = knownNameType(form))
        (known == EntityType::Work ? hints.work : hints.organisation) += 3;
    if (placeWord(form) == PlaceWord::Yes)
        hints.place += 0.5;
    if (endsInOneOf(sites, form))
        hints.place += 2;
    const JobTitle title = jobTitleOf(text, name);
    if (title.isBehind && title.hasFirm && !title.text.isEmpty() && form.size() == 3 && !hasLatin
        && placeWord(form) == PlaceWord::No)
        hints.person += 4;
    return hints;
}

} // namespace naranhi::language
