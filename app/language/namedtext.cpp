// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/namedtext.h"

#include "language/hangul.h"
#include "language/jobtitles.h"
#include "language/nouns.h"
#include "language/particles.h"
#include "language/placenames.h"

#include <algorithm>
#include <array>

namespace naranhi::language {

namespace {

// "the firm", "the side of", "Mr" …: written onto a name, and not part of it.
constexpr std::array<QStringView, 11> suffixes{
    u"사", u"측", u"씨", u"쪽", u"들", u"제", u"산", u"공장", u"캠퍼스", u"사업장", u"본사"};

bool isSuffix(QStringView word)
{
    return std::ranges::find(suffixes, word) != suffixes.end()
        || (word.size() > 1 && jobTitleLength(word) == word.size());
}

} // namespace

qsizetype NamedText::indexFrom(qsizetype position) const
{
    const auto found = std::ranges::upper_bound(
        names, position, {}, [](const Mention &name) { return name.span.end; });
    return found - names.begin();
}

const Mention *NamedText::nameOver(TextSpan span) const
{
    const qsizetype index = indexFrom(span.start);
    return index < names.size() && names.at(index).span.overlaps(span) ? &names.at(index) : nullptr;
}

void NamedText::put(TextSpan span, EntityType type)
{
    qsizetype index = indexFrom(span.start);
    while (index < names.size() && names.at(index).span.overlaps(span))
        names.removeAt(index);
    names.insert(index, {block, span, type, {}, EntityId::None});
}

void NamedText::carve(TextSpan span, EntityType type)
{
    const Mention *const other = nameOver(span);
    const Mention before = other ? *other : Mention();
    put(span, type);
    if (!other || before.span.start >= span.start)
        return;
    TextSpan rest{before.span.start, span.start};
    while (!rest.isEmpty() && !text.at(rest.end - 1).isLetterOrNumber())
        --rest.end;
    put(rest, before.type);
}

void NamedText::putSurely(TextSpan span, EntityType type)
{
    put(span, type);
    sure.append({block, span, type, {}, EntityId::None});
}

qsizetype runEnd(QStringView text, qsizetype position)
{
    while (position < text.size() && isWordCharacter(text.at(position)))
        ++position;
    return position;
}

bool endsName(QStringView text, TextSpan span)
{
    const QStringView tail = text.sliced(span.end, runEnd(text, span.end) - span.end);
    const QStringView name = text.sliced(span.start, span.length());
    const bool isBeforeDot
        = span.end + tail.size() < text.size() && text.at(span.end + tail.size()) == u'·';
    if (isBeforeDot && isParticle(tail, name, ParticleSpelling::Any))
        return false; // "도하은·맹주철": no particle stands before a middle dot
    if (tail.startsWith(u'사') && isNoun(text.sliced(span.start, span.length() + 1)))
        return false; // 한국사
    if (tail.startsWith(u'인') && placeWord(name) != PlaceWord::No)
        return false; // 한국인
    if (tail.isEmpty() || isParticle(tail, name, ParticleSpelling::Any))
        return true;
    return isHangul(tail.front())
        && (isSuffix(tail) || isSuffix(tail.chopped(particleLength(tail))));
}

bool startsWord(QStringView text, qsizetype position)
{
    return position == 0 || !isWordCharacter(text.at(position - 1));
}

QList<TextSpan> wordsOf(QStringView text)
{
    QList<TextSpan> words;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype end = runEnd(text, i);
        if (end > i)
            words.append({i, end});
        i = std::max(i, end);
    }
    return words;
}

TextSpan nextWord(QStringView text, TextSpan word)
{
    const bool goesOn = word.end + 1 < text.size() && text.at(word.end) == u' ';
    return goesOn ? TextSpan{word.end + 1, runEnd(text, word.end + 1)}
                  : TextSpan{word.end, word.end};
}

TextSpan previousWord(QStringView text, TextSpan word)
{
    const qsizetype end = word.start - 1;
    if (end <= 0 || text.at(end) != u' ')
        return {word.start, word.start};
    qsizetype start = end;
    while (start > 0 && isWordCharacter(text.at(start - 1)))
        --start;
    return {start, end};
}

TextSpan stemOf(QStringView text, TextSpan word)
{
    return {word.start, word.end - particleLength(text.sliced(word.start, word.length()))};
}

} // namespace naranhi::language
