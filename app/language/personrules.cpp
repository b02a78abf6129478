// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/personrules.h"

#include "language/foreignnames.h"
#include "language/hangul.h"
#include "language/jobtitles.h"
#include "language/knownnames.h"
#include "language/namewords.h"
#include "language/nouns.h"
#include "language/particles.h"
#include "language/placenames.h"
#include "language/wordarrays.h"

#include <algorithm>
#include <array>

namespace naranhi::language {

namespace {

bool isSurname(QStringView word)
{
    return word.size() == 1 && surnames.contains(word.front());
}

// "(43)", "(34·무직)", "(71세)", "(왼쪽)" does not count.
bool hasAgeBehind(QStringView text, qsizetype position)
{
    if (position + 3 > text.size() || text.at(position) != u'('
        || !isAsciiDigit(text.at(position + 1)))
        return false;
    qsizetype end = position + 1;
    while (end < text.size() && isAsciiDigit(text.at(end)))
        ++end;
    return end - position <= 4 && end < text.size() && QStringView(u")·,세").contains(text.at(end));
}

// "씨", "씨는", "씨측" and also "군" and "양" for those who have no name but a letter.
bool isMister(QStringView word, bool withChildren)
{
    if (word.isEmpty()
        || !(
            word.front() == u'씨' || (withChildren && QStringView(u"군양").contains(word.front()))))
        return false;
    return word.size() == 1 || word.sliced(1) == u"측"
        || isParticle(word.sliced(1), word.first(1), ParticleSpelling::Any);
}

// What stands behind a position: the rest of its word, or the next word over one blank.
QStringView behind(QStringView text, qsizetype position)
{
    const qsizetype start
        = position < text.size() && text.at(position) == u' ' ? position + 1 : position;
    return text.sliced(start, runEnd(text, start) - start);
}

// "김모(43)씨", "김모 씨", "김모씨"; the surname alone is the name.
bool addNameless(NamedText &text, TextSpan word)
{
    const QStringView letters = text.textOf(word);
    if (!isSurname(letters.first(1)) || letters.size() < 2)
        return false;
    const TextSpan before = previousWord(text.text, word);
    if (letters.front() == u'모' && isSurname(text.textOf(before))
        && isMister(letters.sliced(1), false)) {
        text.putSurely(before, EntityType::Person); // 윤 모씨
        return true;
    }
    const TextSpan name{word.start, word.start + 1};
    const bool isSomebody = letters.at(1) == u'모'
        && (isMister(behind(text.text, word.start + 2), true)
            || (letters.size() == 2 && hasAgeBehind(text.text, word.end)));
    if (isSomebody || isMister(letters.sliced(1), false)) {
        text.putSurely(name, EntityType::Person);
        return true;
    }
    return false;
}

// "A씨", "A 씨", "B(52)씨".
bool addLettered(NamedText &text, TextSpan word)
{
    const QStringView letters = text.textOf(word);
    if (!letters.front().isUpper() || !isLatin(letters.front()))
        return false;
    const TextSpan name{word.start, word.start + 1};
    if (isMister(letters.size() > 1 ? letters.sliced(1) : behind(text.text, word.end),
            letters.size() > 1)
        || (letters.size() == 1 && hasAgeBehind(text.text, word.end))) {
        text.putSurely(name, EntityType::Person);
        return true;
    }
    return false;
}

// "진달래씨", "마인씨": the part before it, if the whole is no word of its own (아저씨).
TextSpan beforeMister(const NamedText &text, TextSpan word)
{
    const QStringView letters = text.textOf(word);
    const qsizetype at = letters.lastIndexOf(u'씨');
    if (at < 2 || at > 5 || !isMister(letters.sliced(at), false) || isNoun(letters.first(at + 1))
        || !isHangulWord(letters.first(at)))
        return {word.start, word.start};
    return {word.start, word.start + at};
}

// "팜 득 마인": the words before that go with it, if it is no Korean name.
TextSpan withWordsBefore(const NamedText &text, TextSpan name)
{
    TextSpan whole = name;
    for (int count = 0; count < 3; ++count) {
        const TextSpan word = previousWord(text.text, whole);
        const QStringView letters = text.textOf(word);
        const bool isPart = isNamePart(letters) && particleLength(letters) == 0;
        if (!isPart || !soundsForeign(text.textOf({word.start, name.end})))
            break;
        whole.start = word.start;
    }
    return whole;
}

// "은", "는" … of a subject, or the end of the phrase.
bool endsAsName(const NamedText &text, TextSpan stem, TextSpan word)
{
    constexpr std::array<QStringView, 14> particles{u"은",
        u"는",
        u"이",
        u"가",
        u"을",
        u"를",
        u"의",
        u"와",
        u"과",
        u"도",
        u"에게",
        u"씨",
        u"로",
        u"만"};
    const QStringView particle = text.textOf({stem.end, word.end});
    return particle.isEmpty() || contains(particles, particle);
}

// "중국의 푸충 대사와": two syllables between a country and an office.
void addOfCountry(NamedText &text, TextSpan word)
{
    constexpr std::array<QStringView, 9> offices{u"대사",
        u"총리",
        u"주석",
        u"대통령",
        u"외교장관",
        u"외교부장",
        u"국방부장",
        u"장관",
        u"대표"};
    const QStringView name = text.textOf(word);
    const TextSpan before = previousWord(text.text, word);
    const TextSpan next = nextWord(text.text, word);
    if (name.size() != 2 || before.isEmpty() || next.isEmpty() || !isNamePart(name)
        || particleLength(name) > 0)
        return;
    const QStringView title = text.textOf(stemOf(text.text, next));
    const QStringView country = text.textOf(stemOf(text.text, before));
    if (contains(offices, title) && placeWord(country) == PlaceWord::Yes)
        text.put(word, EntityType::Person);
}

// "배우 소이람은", "미드필더 응우옌 반 뚜언이".
void addBehindCalling(NamedText &text, TextSpan calling)
{
    const QStringView title = text.textOf(calling);
    const QStringView letters(text.text);
    if (jobTitleLength(title) != title.size() || title.size() < 2)
        return;
    const TextSpan first = nextWord(letters, calling);
    if (first.length() < 2)
        return;
    const TextSpan stem = stemOf(letters, first);
    if (stem.end < first.end && isNounOrCompound(text.textOf(stem)))
        return; // 총장 임기를
    for (const TextSpan name : {first, stem}) {
        if (mayBeFullName(text.textOf(name)) && endsAsName(text, name, first)) {
            const Mention *const other = text.nameOver(name);
            if (!other || !other->span.contains(name))
                text.put(name, EntityType::Person);
            return;
        }
    }
    TextSpan last = first;
    int words = 1;
    while (words < 4 && !endsPhrase(text.textOf(last)) && isNamePart(text.textOf(last))
        && !nextWord(letters, last).isEmpty()) {
        last = nextWord(letters, last);
        ++words;
    }
    const TextSpan whole{first.start, stemOf(letters, last).end};
    if (words < 2 || stemOf(letters, last).length() < 2
        || !endsAsName(text, stemOf(letters, last), last) || stemOf(letters, last).end == last.end
        || !isNamePart(text.textOf(stemOf(letters, last))) || !soundsForeign(text.textOf(whole)))
        return;
    const Mention *const other = text.nameOver(whole);
    if (other && other->type == EntityType::Person && other->span.contains(whole))
        return; // 찰리 카프만
    text.put(whole, EntityType::Person);
}

void addWithMark(NamedText &text, TextSpan word)
{
    if (addNameless(text, word) || addLettered(text, word))
        return;
    const TextSpan polite = beforeMister(text, word);
    const Mention *const firm
        = polite.isEmpty() ? nullptr : text.nameOver({polite.end, polite.end + 1});
    if (firm && firm->type == EntityType::Organisation)
        return; // 엠비씨
    const bool isAged = hasAgeBehind(text.text, word.end);
    const bool isMasked = isMister(text.textOf(nextWord(text.text, word)), false);
    const TextSpan name = !polite.isEmpty() ? polite : word;
    const QStringView letters = text.textOf(name);
    if ((polite.isEmpty() && !isAged && !isMasked) || !isHangulWord(letters) || letters.size() < 2)
        return;
    const bool isKorean = looksLikeFullName(letters);
    const Mention *const other = text.nameOver(name);
    const bool isWider = other && other->type == EntityType::Person && other->span.end == name.end
        && other->span.start < name.start;
    if (isWider)
        text.putSurely(TextSpan(other->span), EntityType::Person);
    else if (isKorean || isNamePart(letters))
        text.putSurely(isKorean ? name : withWordsBefore(text, name), EntityType::Person);
}

} // namespace

bool mayBeFullName(QStringView word)
{
    return looksLikeFullName(word) && !endsAsVerb(word) && !soundsForeign(word)
        && !isNounOrCompound(word) && placeWord(word) == PlaceWord::No && !knownNameType(word)
        && jobTitleLength(word) == 0 && !isCommonNoun(word);
}

bool isNamePart(QStringView word)
{
    return isHangulWord(word) && word.size() <= 6 && !isNounOrCompound(word)
        && jobTitleLength(word) == 0 && !isCommonNoun(word) && placeWord(word) != PlaceWord::Yes
        && !knownNameType(word);
}

bool endsPhrase(QStringView word)
{
    const qsizetype length = particleLength(word);
    const QStringView particle = word.last(length);
    return length > 1 || endsAsVerb(word)
        || (length == 1 && !QStringView(u"인나라야만고로").contains(particle));
}

void addMarkedPersons(NamedText &text)
{
    for (const TextSpan word : wordsOf(text.text)) {
        addWithMark(text, word);
        addBehindCalling(text, word);
        addOfCountry(text, word);
    }
}

} // namespace naranhi::language
