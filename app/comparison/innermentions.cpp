// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/innermentions.h"

#include <QHash>

namespace naranhi::comparison {

namespace {

// What a spelling names in the story; an empty one names several things.
struct Named
{
    EntityId entity = EntityId::None;
    EntityType type = EntityType::Person;
};

using Names = QHash<QString, Named>;

QString wordsOf(const AnnotatedArticle &annotated, const Mention &mention)
{
    return textOf(annotated.article, mention.block).mid(mention.span.start, mention.span.length());
}

Names namesOf(const QList<AnnotatedArticle> &articles)
{
    constexpr qsizetype shortest = 2;
    Names names;
    for (const AnnotatedArticle &annotated : articles) {
        for (const Mention &mention : annotated.analysis.mentions) {
            const QString words = wordsOf(annotated, mention);
            if (mention.entity == EntityId::None || words.size() < shortest)
                continue;
            const auto known = names.constFind(words);
            const bool isOther = known != names.cend() && known->entity != mention.entity;
            names.insert(
                words, {.entity = isOther ? EntityId::None : mention.entity, .type = mention.type});
        }
    }
    return names;
}

bool mayHoldNames(const Mention &mention)
{
    return mention.entity != EntityId::None
        && (mention.type == EntityType::Organisation || mention.type == EntityType::Place);
}

// Where words begin and end in a text, in order.
QList<TextSpan> wordSpans(const QString &text)
{
    QList<TextSpan> spans;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool isInWord = i < text.size() && text.at(i).isLetterOrNumber();
        if (isInWord && start < 0)
            start = i;
        if (!isInWord && start >= 0) {
            spans.append({start, i});
            start = -1;
        }
    }
    return spans;
}

constexpr qsizetype mostWords = 8; // in a name

// The longest name that begins with this word; its last word, or -1.
qsizetype lastWordOfName(
    const QString &text, const QList<TextSpan> &words, qsizetype first, const Names &names)
{
    const qsizetype end = qMin(words.size(), first + mostWords);
    for (qsizetype last = end - 1; last >= first; --last) {
        const qsizetype start = words.at(first).start;
        const qsizetype length = words.at(last).end - start;
        if (length < text.size() && names.contains(text.mid(start, length)))
            return last;
    }
    return -1;
}

QList<Mention> namesWithin(const QString &text, const Mention &outer, const Names &names)
{
    const QList<TextSpan> words = wordSpans(text);
    QList<Mention> found;
    for (qsizetype first = 0; first < words.size(); ++first) {
        const qsizetype last = lastWordOfName(text, words, first, names);
        if (last < 0)
            continue;
        const TextSpan span{words.at(first).start, words.at(last).end};
        const Named named = names.value(text.mid(span.start, span.length()));
        if (named.entity != EntityId::None && named.entity != outer.entity) {
            found.append({.block = outer.block,
                .span = {outer.span.start + span.start, outer.span.start + span.end},
                .type = named.type,
                .title = {},
                .entity = named.entity});
        }
        first = last;
    }
    return found;
}

} // namespace

QList<QList<Mention>> innerMentions(const QList<AnnotatedArticle> &articles)
{
    const Names names = namesOf(articles);
    QList<QList<Mention>> result;
    for (const AnnotatedArticle &annotated : articles) {
        QList<Mention> found;
        for (const Mention &mention : annotated.analysis.mentions) {
            if (mayHoldNames(mention))
                found.append(namesWithin(wordsOf(annotated, mention), mention, names));
        }
        result.append(found);
    }
    return result;
}

} // namespace naranhi::comparison
