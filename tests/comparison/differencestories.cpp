// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/differencestories.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace naranhi::test {

namespace {

void beginArticle(ReadStory &story, const QString &head)
{
    Article article;
    article.outlet = head.section(u' ', 0, 0);
    article.published.value = head.section(u' ', 1, 1);
    article.published.basis = DateBasis::Stated;
    story.articles.append(article);
}

void addParagraph(ReadStory &story, QMap<QString, Passage> &passages, const QString &line)
{
    Article &article = story.articles.last();
    const QString text = line.section(u' ', 1);
    for (const QString &mark : line.section(u' ', 0, 0).split(u',')) {
        if (mark.startsWith(u'p'))
            passages[mark].members.append({ArticleId{static_cast<int>(story.articles.size())},
                static_cast<int>(article.blocks.size()),
                {0, text.size()}});
    }
    article.blocks.append({BlockKind::Paragraph, text});
}

ExpectedDifference expectedOf(const QString &line)
{
    ExpectedDifference expected{line.section(u' ', 0, 0), line.section(u' ', 1, 1), {}};
    for (const QString &claim : line.section(u' ', 2).split(u'|'))
        expected.claims.append({claim.section(u':', 0, 0).toInt(), claim.section(u':', 1)});
    return expected;
}

} // namespace

ReadStory readDifferenceStory(QStringView lines)
{
    ReadStory story;
    QMap<QString, Passage> passages;
    for (const QString &line : lines.toString().split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'@'))
            beginArticle(story, line.mid(1));
        else if (line.startsWith(u"! "))
            story.expected.append(expectedOf(line.mid(2)));
        else
            addParagraph(story, passages, line);
    }
    for (Passage passage : passages) {
        passage.strength = 1;
        story.passages.append(passage);
    }
    return story;
}

} // namespace naranhi::test
