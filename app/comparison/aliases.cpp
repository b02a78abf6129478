// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/aliases.h"

#include "comparison/jamo.h"
#include "comparison/nameforms.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace naranhi::comparison {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAlias = 40;

constexpr std::array introductions{
    u"이하", u"약칭", u"줄여서", u"일명", u"본명", u"옛", u"구", u"영문명", u"영어명"};

QStringView withoutIntroduction(QStringView words)
{
    for (const QStringView introduction : introductions) {
        const bool isWord = words.size() > introduction.size()
            && !words.at(introduction.size()).isLetterOrNumber();
        if (isWord && words.startsWith(introduction))
            return words.sliced(introduction.size());
    }
    return words;
}

bool isLatin(QStringView name)
{
    return std::ranges::all_of(name, [](QChar c) { return c.script() != QChar::Script_Hangul; })
        && std::ranges::any_of(name, [](QChar c) { return c.script() == QChar::Script_Latin; });
}

bool isInitialism(const QString &name)
{
    return isLatin(name) && name.size() >= 2 && name.size() <= 6;
}

// What stands in brackets right behind a name, but for quotation marks that close in between.
QStringView bracketsBehind(const QString &text, qsizetype nameEnd)
{
    const QStringView closing = u"'\"’”」』》> ";
    qsizetype open = nameEnd;
    while (open < text.size() && closing.contains(text.at(open)))
        ++open;
    if (open >= text.size() || (text.at(open) != u'(' && text.at(open) != u'（'))
        return {};
    const QStringView rest
        = QStringView(text).sliced(open + 1, qMin(longestAlias, text.size() - open - 1));
    const auto end = std::ranges::find_if(rest, [](QChar c) { return c == u')' || c == u'）'; });
    return end == rest.end() ? QStringView() : rest.first(end - rest.begin()).trimmed();
}

qsizetype endOfBrackets(QStringView text, qsizetype from)
{
    const QStringView closing = u")）";
    while (!closing.contains(text.at(from)))
        ++from;
    return from + 1;
}

QStringView withoutQuotes(QStringView name)
{
    const auto isLetter = [](QChar c) { return c.isLetterOrNumber(); };
    const auto first = std::ranges::find_if(name, isLetter);
    while (name.end() != first && !isLetter(name.back()))
        name.chop(1);
    return name.sliced(first - name.begin());
}

// Two names with a dot or comma between them, or one.
QList<QStringView> namesIn(QStringView words)
{
    for (const QChar separator : u"·ㆍ,/"_s) {
        const QList<QStringView> parts = words.split(separator);
        if (parts.size() == 2)
            return {parts.constFirst().trimmed(), parts.constLast().trimmed()};
    }
    return {words};
}

} // namespace

QList<Alias> aliasesBehind(const QString &text, qsizetype nameEnd)
{
    const QStringView brackets = bracketsBehind(text, nameEnd);
    if (brackets.isEmpty())
        return {};
    const qsizetype bracketsEnd = endOfBrackets(text, brackets.end() - text.constBegin());
    const QList<QStringView> names = namesIn(brackets);
    const bool isVouchedFor = names.size() == 2 && std::ranges::any_of(names, [](QStringView name) {
        return isInitialism(foldedName(name.toString()));
    });
    QList<Alias> aliases;
    for (const QStringView name : names) {
        const QStringView words = withoutIntroduction(name);
        const QString folded = foldedName(words.toString());
        if (!folded.isEmpty())
            aliases.append({.name = folded,
                .text = withoutQuotes(words).toString(),
                .end = bracketsEnd,
                .isIntroduced = words.size() < name.size(),
                .isVouchedFor = isVouchedFor});
    }
    return aliases;
}

bool isOtherWriting(const QString &name, const QString &alias)
{
    constexpr qsizetype shortestInitialism = 2;
    if (isShortForm(alias, name) || isShortForm(name, alias))
        return true;
    return (isAllHangul(name) && isLatin(alias) && alias.size() >= shortestInitialism)
        || (isLatin(name) && isAllHangul(alias));
}

} // namespace naranhi::comparison
