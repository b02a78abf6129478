// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/jobtitles.h"

#include "language/hangul.h"
#include "language/particles.h"
#include "language/wordindex.h"

#include <QMultiHash>

#include <algorithm>
#include <array>
#include <string_view>

namespace naranhi::language {

namespace {

constexpr int mostWordsBetween = 4;

constexpr auto titles = std::to_array<std::u16string_view>({
#include "language/titletable.inc"
});

// A word between blanks, without the bracket behind it.
struct Word
{
    TextSpan span; // letters and digits only
    qsizetype next = 0;
    bool isLast = false; // punctuation ends the phrase here
};

Word wordFrom(QStringView text, qsizetype position)
{
    while (position < text.size() && text.at(position) == u' ')
        ++position;
    Word word{.span = {position, runEnd(text, position)}};
    word.next = word.span.end;
    if (word.next < text.size() && text.at(word.next) == u'(') {
        const qsizetype close = text.indexOf(u')', word.next);
        if (close > 0 && close - word.next < 20)
            word.next = close + 1;
    }
    word.isLast = word.next >= text.size() || text.at(word.next) != u' ';
    return word;
}

// The title that the letters of a word are, without their particle; empty when they are none.
QStringView titleIn(QStringView letters)
{
    if (jobTitleLength(letters) > 0)
        return letters;
    const QStringView stem = letters.chopped(particleLength(letters));
    return jobTitleLength(stem) > 0 ? stem : QStringView();
}

// "삼성사장" is a 사장 of 삼성: a name at the head of the word is not the title's.
QString withoutFirm(const NamedText &text, TextSpan word, QStringView title)
{
    const Mention *const firm = text.nameOver(word);
    if (firm && firm->span.start <= word.start && firm->span.end < word.start + title.size())
        return title.sliced(firm->span.end - word.start).toString();
    return title.toString();
}

JobTitle titleBehind(const NamedText &text, TextSpan name)
{
    const QStringView letters(text.text);
    if (name.end >= letters.size()
        || !(letters.at(name.end) == u' ' || isLatin(letters.at(name.end))))
        return {};
    JobTitle found{.text = {}, .other = {}, .isBehind = true};
    qsizetype position = name.end;
    for (int count = 0; count <= mostWordsBetween; ++count) {
        const Word word = wordFrom(letters, position);
        if (word.span.isEmpty())
            return {};
        const Mention *const other = text.nameOver(word.span);
        const QStringView title = titleIn(text.textOf(word.span));
        if (!title.isEmpty() && !(other && other->span.end >= word.span.start + title.size())) {
            found.text = withoutFirm(text, word.span, title);
            if (word.next > word.span.end)
                found.other
                    = titleIn(text.textOf(wordFrom(letters, word.span.end + 1).span)).toString();
            found.hasFirm = found.hasFirm || other;
            return found;
        }
        // Between them stand a firm, a department, "전" or "현", none of them with a particle.
        if (other && other->type == EntityType::Person)
            return {};
        const bool isBare = particleLength(text.textOf(word.span)) == 0
            || (other && other->span.end == word.span.end);
        if (word.isLast && word.next < letters.size() && isHangul(letters.at(word.next))) {
            position = word.next; // "디바이스솔루션(DS)부문장"
            continue;
        }
        if (!isBare || word.isLast)
            return {};
        found.hasFirm = found.hasFirm || other;
        position = word.next;
    }
    return {};
}

JobTitle titleBefore(const NamedText &text, TextSpan name)
{
    const QStringView letters(text.text);
    qsizetype end = name.start;
    if (end == 0 || letters.at(end - 1) != u' ')
        return {};
    --end;
    if (end > 0 && letters.at(end - 1) == u')')
        end = std::max<qsizetype>(letters.first(end).lastIndexOf(u'('), 0);
    qsizetype start = end;
    while (start > 0 && letters.at(start - 1).isLetterOrNumber())
        --start;
    const QStringView word = letters.sliced(start, end - start);
    if (jobTitleLength(word) == 0)
        return {};
    // "최태원 회장 이재용" gives its title to the first of them.
    const qsizetype index = text.indexFrom(name.start) - 1;
    const bool isTaken = index >= 0 && text.names.at(index).type == EntityType::Person
        && start - text.names.at(index).span.end <= 1;
    if (isTaken)
        return {};
    return {.text = withoutFirm(text, {start, end}, word)};
}

} // namespace

qsizetype jobTitleLength(QStringView word)
{
    static const WordIndex index(titles);
    qsizetype longest = 0;
    index.forEndings(word, [&](qsizetype length, int) {
        // Short titles end many common words (기대, 주장): on their own or nothing.
        const bool isWhole = length == word.size();
        if (isWhole || length >= 3 || (length == 2 && word.size() >= 4))
            longest = length;
    });
    return longest;
}

JobTitle jobTitleOf(const NamedText &text, TextSpan name)
{
    JobTitle title = titleBehind(text, name);
    return title.text.isEmpty() ? titleBefore(text, name) : title;
}

namespace {

// Surnames of the article's persons with the titles that they have there.
QMultiHash<QChar, QString> titlesBySurname(const NamedTexts &texts)
{
    QMultiHash<QChar, QString> titlesOf;
    for (const NamedText &text : texts) {
        for (const Mention &name : text.names) {
            if (name.type != EntityType::Person || name.span.length() != 3
                || !std::ranges::all_of(text.textOf(name.span), isHangul))
                continue;
            const JobTitle title = jobTitleOf(text, name.span);
            for (const QString &one : {title.text, title.other})
                if (!one.isEmpty())
                    titlesOf.insert(text.text.at(name.span.start), one);
        }
    }
    return titlesOf;
}

// 경 사장 where the article has a 경계현 삼성전자 사장. "전", "현", "고" before a title are no
// surnames.
bool isSurnameAt(
    const NamedText &text, qsizetype position, const QMultiHash<QChar, QString> &titlesOf)
{
    const QChar surname = text.text.at(position);
    if (!titlesOf.contains(surname) || QStringView(u"전현고구").contains(surname)
        || text.text.at(position + 1) != u' ' || !startsWord(text.text, position)
        || text.nameOver({position, position + 1}))
        return false;
    const Word next = wordFrom(text.text, position + 1);
    const QStringView title = titleIn(text.textOf(next.span));
    const QStringList titlesThere = titlesOf.values(surname);
    return !title.isEmpty() && !text.nameOver(next.span)
        && std::ranges::any_of(
            titlesThere, [title](const QString &known) { return known.endsWith(title); });
}

} // namespace

void addSurnames(NamedTexts &texts)
{
    const QMultiHash<QChar, QString> titlesOf = titlesBySurname(texts);
    for (NamedText &text : texts)
        for (qsizetype i = 0; i + 2 < text.text.size(); ++i)
            if (isSurnameAt(text, i, titlesOf))
                text.put({i, i + 1}, EntityType::Person);
}

void addJobTitles(NamedTexts &texts)
{
    for (NamedText &text : texts)
        for (Mention &name : text.names)
            if (name.type == EntityType::Person)
                name.title = jobTitleOf(text, name.span).text;
}

} // namespace naranhi::language
