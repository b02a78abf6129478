// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/aliases.h"

#include "comparison/jamo.h"
#include "comparison/nameforms.h"

#include <algorithm>
#include <array>

namespace naranhi::comparison {

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

} // namespace

std::optional<Alias> aliasBehind(const QString &text, qsizetype nameEnd)
{
    const QStringView closing = u"'\"’”」』》>";
    qsizetype open = nameEnd;
    while (open < text.size() && (text.at(open) == u' ' || closing.contains(text.at(open))))
        ++open;
    if (open >= text.size() || (text.at(open) != u'(' && text.at(open) != u'（'))
        return std::nullopt;
    const qsizetype start = open + 1;
    qsizetype end = start;
    while (end < text.size() && text.at(end) != u')' && text.at(end) != u'）')
        ++end;
    if (end == text.size() || end - start > longestAlias)
        return std::nullopt;
    const QStringView inside = QStringView(text).sliced(start, end - start).trimmed();
    const QStringView words = withoutIntroduction(inside);
    const QString name = foldedName(words.toString());
    if (name.isEmpty())
        return std::nullopt;
    return Alias{.name = name, .isIntroduced = words.size() < inside.size()};
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
