// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/correctedstories.h"

#include "comparison/linkingstories.h"

#include <algorithm>

namespace naranhi::test {

using namespace Qt::StringLiterals;
using namespace comparison;

Corrected::Corrected(const QString &marked, const QList<Correction> &corrections)
    : Corrected(storyOfText(marked), corrections)
{
}

Corrected::Corrected(const QList<AnnotatedArticle> &articles, const QList<Correction> &corrections)
{
    const CorrectedArticles mentions = correctMentions(articles, corrections);
    m_articles = mentions.articles;
    const CorrectedEntities entities
        = correctEntities(linkEntities(m_articles), m_articles, corrections);
    m_linked = entities.linked;
    m_unplaced = unplacedCorrections(corrections, mentions.placed + entities.placed);
}

QStringList Corrected::lines() const
{
    QStringList lines;
    for (const Entity &entity : m_linked.entities) {
        QStringList forms;
        for (const EntityForm &form : entity.forms)
            forms.append(form.text);
        forms.removeDuplicates();
        forms.sort();
        lines.append(tagOf(entity.type) + u' ' + entity.name + u": "_s + forms.join(u" = "_s));
    }
    lines.sort();
    return lines;
}

const Entity &Corrected::named(const QString &name) const
{
    const auto found = std::ranges::find(m_linked.entities, name, &Entity::name);
    Q_ASSERT(found != m_linked.entities.end());
    return *found;
}

TextAnchor anchorAt(const QList<AnnotatedArticle> &articles, const QString &words, int nth)
{
    for (const AnnotatedArticle &annotated : articles) {
        for (int block = 0; block < annotated.article.blocks.size(); ++block) {
            const QString text = textOf(annotated.article, block);
            for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
                if (nth-- == 0)
                    return textAnchorOf(annotated.article, {block, {at, at + words.size()}});
            }
        }
    }
    return {};
}

} // namespace naranhi::test
