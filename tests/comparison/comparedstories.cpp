// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/comparedstories.h"

#include "services/storybuilding.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace naranhi::test {

namespace {

// Takes the marks out of a paragraph. A place ends where the next mark begins; readers ask only
// where it begins.
void readParagraph(const QString &line, ComparedStory &story)
{
    Article &article = story.articles.last();
    const auto id = static_cast<ArticleId>(story.articles.size());
    const auto block = static_cast<int>(article.blocks.size());
    QString text;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const qsizetype close = line.at(i) == u'<' ? line.indexOf(u'>', i) : -1;
        if (close < 0) {
            text.append(line.at(i));
            continue;
        }
        const qsizetype end
            = line.indexOf(u'<', close) < 0 ? line.size() : line.indexOf(u'<', close);
        story.passages[line.mid(i + 1, close - i - 1)].append(
            {id, block, {text.size(), text.size() + end - close - 1}});
        i = close;
    }
    article.blocks.append({BlockKind::Paragraph, text});
}

ComparedStory readStory(const QString &path)
{
    ComparedStory story{
        .file = QFileInfo(path).baseName(), .articles = {}, .passages = {}, .differences = {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return story;
    bool isTitle = false;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u"== ")) {
            Article article;
            article.outlet = line.section(u' ', 1, 1);
            article.published.value = line.section(u' ', 2, 2);
            article.published.basis = DateBasis::Stated;
            story.articles.append(article);
        } else if (line.startsWith(u"!!")) {
            story.differences.append(line.mid(2).trimmed());
        } else if (isTitle) {
            story.articles.last().title = line;
        } else {
            readParagraph(line, story);
        }
        isTitle = line.startsWith(u"== ");
    }
    return story;
}

} // namespace

QList<ComparedStory> comparedStories(const QString &half)
{
    const QDir folder(QStringLiteral(NARANHI_COMPARED_STORIES) + u'/' + half);
    QList<ComparedStory> stories;
    for (const QString &name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name))
        stories.append(readStory(folder.filePath(name)));
    return stories;
}

Story builtStory(const ComparedStory &story)
{
    services::StoryRequest request;
    for (qsizetype i = 0; i < story.articles.size(); ++i) {
        services::StoryInput input;
        input.id = static_cast<ArticleId>(i + 1);
        input.article = story.articles.at(i);
        request.inputs.append(input);
    }
    return services::buildStory(request)->story;
}

} // namespace naranhi::test
