// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/linkingstories.h"

#include "support/builders.h"

#include <QRegularExpression>

namespace naranhi::test {

using namespace Qt::StringLiterals;

namespace {

QStringList titlesOf(const QString &paragraph)
{
    static const QRegularExpression mark(u"\\[[^|\\]]*(?:\\|[A-Z]+ ?([^\\]]*))?\\]"_s);
    QStringList titles;
    auto matches = mark.globalMatch(paragraph);
    while (matches.hasNext())
        titles.append(matches.next().captured(1));
    return titles;
}

AnnotatedArticle articleOf(ArticleId id, const QStringList &paragraphs)
{
    static const QRegularExpression title(u"\\|([A-Z]+) [^\\]]*\\]"_s);
    QStringList titles;
    QStringList plain;
    for (const QString &paragraph : paragraphs) {
        titles.append(titlesOf(paragraph));
        plain.append(QString(paragraph).replace(title, u"|\\1]"_s));
    }
    AnnotatedArticle article = annotated(id, plain);
    for (qsizetype i = 0; i < titles.size(); ++i)
        article.analysis.mentions[i].title = titles.at(i);
    return article;
}

} // namespace

QList<AnnotatedArticle> storyOfText(const QString &marked)
{
    QList<AnnotatedArticle> story;
    const QStringList articles = marked.split(u"\n---\n"_s);
    for (const QString &article : articles) {
        const auto id = static_cast<ArticleId>(static_cast<int>(story.size()) + 1);
        story.append(articleOf(id, article.split(u'\n')));
    }
    return story;
}

QStringList partition(const comparison::LinkedEntities &linked)
{
    QStringList lines;
    for (const Entity &entity : linked.entities) {
        QStringList forms;
        for (const EntityForm &form : entity.forms)
            forms.append(form.text);
        forms.removeDuplicates();
        forms.sort();
        lines.append(forms.join(u" = "_s));
    }
    lines.sort();
    return lines;
}

} // namespace naranhi::test
