// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/titles.h"

#include "comparison/nameforms.h"

#include <QSet>

#include <algorithm>

namespace naranhi::comparison {

namespace {

// How far behind a name its title may stand.
constexpr qsizetype titleReach = 30;

// 부사장 and 전 사장 are not 사장.
bool isOtherRank(QStringView before)
{
    if (before.endsWith(u'부'))
        return true;
    return before.endsWith(u" 전 ") || before.endsWith(u"前 ") || before.endsWith(u'前');
}

// Where the text about the mention ends at the latest: nobody else is named in between.
qsizetype endOfApposition(const QList<Mention> &mentions, qsizetype i, qsizetype textEnd)
{
    const Mention &mention = mentions.at(i);
    const qsizetype end = qMin(textEnd, mention.span.end + titleReach);
    for (qsizetype next = i + 1; next < mentions.size(); ++next) {
        const Mention &other = mentions.at(next);
        if (other.block != mention.block || other.span.start >= end)
            break;
        if (other.type == EntityType::Person)
            return other.span.start;
    }
    return end;
}

bool textGivesTitle(const Linking &linking, const Name &name, qsizetype i, const QString &title)
{
    const QList<Mention> &mentions = linking.articles.at(name.article).analysis.mentions;
    const TextSpan span = mentions.at(i).span;
    const QString text = linking.textAround(name.article, mentions.at(i));
    const QStringView before = QStringView(text).first(span.start).trimmed();
    if (before.endsWith(title) && !isOtherRank(before.chopped(title.size())))
        return true;
    const qsizetype end = endOfApposition(mentions, i, text.size());
    if (span.end >= end || text.at(span.end).isLetterOrNumber())
        return false;
    const QStringView behind = QStringView(text).sliced(span.end, end - span.end);
    const qsizetype at = behind.indexOf(title);
    return at > 0 && !isOtherRank(behind.first(at));
}

} // namespace

bool hasTitle(const Linking &linking, const Name &name, const QString &title)
{
    return name.titles.contains(title) || std::ranges::any_of(name.mentions, [&](qsizetype i) {
        return textGivesTitle(linking, name, i, title);
    });
}

bool hasOwnTitle(const Name &name)
{
    return std::ranges::any_of(
        name.titles, [](const QString &title) { return !isHonorific(title); });
}

QString commonTitle(const Name &a, const Name &b)
{
    for (auto it = a.titles.cbegin(); it != a.titles.cend(); ++it) {
        if (!isHonorific(it.key()) && b.titles.contains(it.key()))
            return it.value();
    }
    return {};
}

QList<qsizetype> withTitle(Linking &linking, const QList<qsizetype> &names, const QString &title)
{
    QList<qsizetype> result;
    std::ranges::copy_if(names, std::back_inserter(result), [&](qsizetype name) {
        return hasTitle(linking, linking.name(name), title);
    });
    return distinct(linking, result);
}

QList<qsizetype> distinct(Linking &linking, const QList<qsizetype> &names)
{
    QList<qsizetype> result;
    QSet<qsizetype> roots;
    for (const qsizetype name : names) {
        const qsizetype root = linking.sets.find(name);
        if (!roots.contains(root))
            result.append(name);
        roots.insert(root);
    }
    return result;
}

} // namespace naranhi::comparison
