// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/storynames.h"

#include "comparison/nameforms.h"

#include <QHash>

#include <array>

namespace naranhi::comparison {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array types{
    EntityType::Person, EntityType::Organisation, EntityType::Place, EntityType::Work};

// How one spelling is tagged over the story.
struct Spelling
{
    QHash<EntityType, int> counts;
    int titled = 0; // persons with a title
    QStringList words;

    [[nodiscard]] EntityType majority() const
    {
        EntityType best = types.front();
        for (const EntityType type : types)
            best = counts.value(type) > counts.value(best) ? type : best;
        return best;
    }

    // A person and a place may share their letters (이천수 – 이천, 한강): then both are there
    // often.
    [[nodiscard]] bool isPersonAndOther() const
    {
        const int persons = counts.value(EntityType::Person);
        const int others = counts.value(EntityType::Organisation) + counts.value(EntityType::Place)
            + counts.value(EntityType::Work);
        return titled > 0 && persons > 1 && others > 1;
    }

    [[nodiscard]] EntityType typeOf(EntityType tagged) const
    {
        if (!isPersonAndOther())
            return majority();
        if (tagged == EntityType::Person)
            return tagged;
        Spelling others = *this;
        others.counts.remove(EntityType::Person);
        return others.majority() == EntityType::Person ? tagged : others.majority();
    }
};

struct RawName
{
    qsizetype article = 0;
    qsizetype mention = 0;
    QString text;
    QString key;
};

QList<RawName> rawNames(const QList<AnnotatedArticle> &articles)
{
    QList<RawName> result;
    for (qsizetype row = 0; row < articles.size(); ++row) {
        const AnnotatedArticle &annotated = articles.at(row);
        for (qsizetype i = 0; i < annotated.analysis.mentions.size(); ++i) {
            const Mention &mention = annotated.analysis.mentions.at(i);
            if (mention.type == EntityType::Quantity || mention.span.isEmpty())
                continue;
            const QString text = textOf(annotated.article, mention.block)
                                     .mid(mention.span.start, mention.span.length());
            const QString key = foldedName(text);
            if (!key.isEmpty())
                result.append({.article = row, .mention = i, .text = text, .key = key});
        }
    }
    return result;
}

QHash<QString, Spelling> spellingsOf(
    const QList<AnnotatedArticle> &articles, const QList<RawName> &raw)
{
    QHash<QString, Spelling> spellings;
    for (const RawName &name : raw) {
        const Mention &mention = articles.at(name.article).analysis.mentions.at(name.mention);
        Spelling &spelling = spellings[name.key];
        ++spelling.counts[mention.type];
        spelling.titled += mention.type == EntityType::Person && !mention.title.isEmpty() ? 1 : 0;
        const QStringList words = nameWords(name.text);
        if (words.size() > spelling.words.size())
            spelling.words = words;
    }
    return spellings;
}

// "바이든 여사" is not whom "바이든" means.
bool isWifeByHusbandsName(const QString &key, const QStringList &words, const QString &title)
{
    return title == u"여사"_s && words.size() == 1 && !looksKorean(key);
}

QString bearerOf(const QString &key, const Spelling &spelling, const QString &title)
{
    if (isAnonymous(key) || isWifeByHusbandsName(key, spelling.words, title))
        return foldedTitle(title);
    return isReportersTitle(title) ? u"기자"_s : QString();
}

} // namespace

StoryNames collectNames(const QList<AnnotatedArticle> &articles)
{
    StoryNames story;
    for (const AnnotatedArticle &annotated : articles)
        story.nameOf.append(QList<qsizetype>(annotated.analysis.mentions.size(), -1));
    const QList<RawName> raw = rawNames(articles);
    const QHash<QString, Spelling> spellings = spellingsOf(articles, raw);
    QHash<QString, qsizetype> known;
    for (const RawName &found : raw) {
        const Mention &mention = articles.at(found.article).analysis.mentions.at(found.mention);
        const Spelling spelling = spellings.value(found.key);
        const EntityType type = spelling.typeOf(mention.type);
        const QString bearer
            = type == EntityType::Person ? bearerOf(found.key, spelling, mention.title) : QString();
        const QString identity
            = QStringList{QString::number(found.article), tagOf(type), found.key, bearer}.join(
                u'\n');
        const qsizetype index = known.value(identity, story.names.size());
        if (index == story.names.size()) {
            known.insert(identity, index);
            story.names.append({.article = found.article,
                .key = found.key,
                .bearer = bearer,
                .type = type,
                .words = spelling.words.isEmpty() ? QStringList{found.key} : spelling.words,
                .shown = found.text,
                .titles = {},
                .mentions = {}});
        }
        story.names[index].mentions.append(found.mention);
        QMap<QString, QString> &titles = story.names[index].titles;
        const QString title = foldedTitle(mention.title);
        if (!mention.title.isEmpty() && !titles.contains(title))
            titles.insert(title, mention.title);
        story.nameOf[found.article][found.mention] = index;
    }
    return story;
}

const Mention &Linking::mention(qsizetype article, qsizetype index) const
{
    return articles.at(article).analysis.mentions.at(index);
}

QString Linking::textAround(qsizetype article, const Mention &mention) const
{
    return textOf(articles.at(article).article, mention.block);
}

void joinAll(const QList<Join> &joins, Linking &linking)
{
    for (const Join &join : joins)
        linking.sets.join(join.first, join.second);
    linking.joins.append(joins);
}

} // namespace naranhi::comparison
