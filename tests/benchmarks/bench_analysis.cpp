// SPDX-License-Identifier: GPL-3.0-or-later
// Characters a second of the whole way from articles to a story, against ICU's sentence iterator
// over the same text in the same run; for the articles given (or the bundled story) and for five of
// a million characters each.

#include "benchmarks/articles.h"
#include "benchmarks/figures.h"
#include "services/storybuilding.h"

#include <QTextStream>

using namespace Qt::StringLiterals;

namespace naranhi::bench {

namespace {

QList<services::StoryInput> inputsIn(const QStringList &paths)
{
    QList<services::StoryInput> inputs;
    for (const Article &article : articlesIn(paths))
        inputs.append({ArticleId{static_cast<int>(inputs.size()) + 1}, article, {}});
    return inputs;
}

// The article's paragraphs again and again, until it has about `length` characters.
services::StoryInput grown(const services::StoryInput &from, qsizetype length)
{
    services::StoryInput out = from;
    const QList<Block> once = from.article.blocks;
    for (qsizetype have = textLength(from.article); have < length && !once.isEmpty();) {
        out.article.blocks += once;
        for (const Block &block : once)
            have += block.text.size();
    }
    return out;
}

qsizetype lengthOf(const QList<services::StoryInput> &articles)
{
    qsizetype length = 0;
    for (const auto &input : articles)
        length += textLength(input.article);
    return length;
}

int countSentences(const QList<services::StoryInput> &articles)
{
    int count = 0;
    for (const auto &input : articles)
        count += sentencesByIcu(input.article);
    return count;
}

void report(
    QTextStream &out, const QString &name, const QList<services::StoryInput> &articles, int runs)
{
    int sentences = 0;
    qsizetype entities = 0;
    const Pair pair = inTurn(
        runs,
        [&] { entities = services::buildStory({.inputs = articles})->story.entities.size(); },
        [&] { sentences = countSentences(articles); });
    const double story = percentile(pair.first, 0.5);
    const double icu = percentile(pair.second, 0.5);
    const auto rate
        = [&](double ms) { return static_cast<double>(lengthOf(articles)) / ms / 1000; };
    out << u"%1: %2 articles, %3 characters, %4 entities, %5 sentences\n"_s.arg(name)
               .arg(articles.size())
               .arg(lengthOf(articles))
               .arg(entities)
               .arg(sentences);
    out << u"  story %1 ms (%2 million characters/s)   ICU sentences %3 ms (%4)   ratio %5\n"_s
               .arg(story, 0, 'f', 2)
               .arg(rate(story), 0, 'f', 3)
               .arg(icu, 0, 'f', 2)
               .arg(rate(icu), 0, 'f', 1)
               .arg(story / icu, 0, 'f', 1);
    out.flush();
}

} // namespace

} // namespace naranhi::bench

int main(int argc, char **argv)
{
    using namespace naranhi;
    QStringList inputs;
    for (int i = 1; i < argc; ++i)
        inputs.append(QString::fromLocal8Bit(argv[i]));
    if (inputs.isEmpty())
        inputs.append(QStringLiteral(NARANHI_SOURCE_DIR "/articles"));
    QTextStream out(stdout);
    const auto articles = bench::inputsIn(inputs);
    bench::report(out, u"as they are"_s, articles, 15);
    QList<services::StoryInput> large;
    for (const auto &input : articles)
        large.append(bench::grown(input, 1'000'000));
    bench::report(out, u"a million characters each"_s, large, 1);
    return articles.isEmpty() ? 1 : 0;
}
