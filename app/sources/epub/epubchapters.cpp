// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/epub/epubchapters.h"

#include "sources/articlereader.h"
#include "sources/datestamps.h"
#include "sources/textfeatures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

constexpr qsizetype leastProse = 100; // of an article; less is a cover, a list, an imprint

// The package is the last to be asked: it speaks of the whole.
void learn(Article &article, Fact fact)
{
    article.origins.removeIf([fact](const FactOrigin &each) { return each.fact == fact; });
    article.origins.append({fact, Origin::Meta});
    std::sort(article.origins.begin(),
        article.origins.end(),
        [](const FactOrigin &one, const FactOrigin &other) { return one.fact < other.fact; });
}

void learnText(Article &article, Fact fact, QString &field, const QString &said)
{
    if (!field.isEmpty() || said.isEmpty())
        return;
    field = said;
    learn(article, fact);
}

void learnDate(Article &article, const EpubPackage &package)
{
    const StatedMoment moment = momentOfField(package.date, article.language == "ko"_L1);
    if (article.published.isKnown() || moment.value.isEmpty())
        return;
    article.published.value = moment.value;
    article.published.offset = moment.offset;
    article.published.basis = DateBasis::Stated;
    learn(article, Fact::Published);
}

bool isSubstantial(const EpubChapter &chapter)
{
    qsizetype size = 0;
    for (const Block &block : chapter.article.blocks)
        size += isProse(block.text) ? block.text.size() : 0;
    return size >= leastProse;
}

// One holds the other: a site's name behind it, or a subtitle.
bool areAlike(const QString &one, const QString &other)
{
    const QString key = matchKey(one);
    const QString otherKey = matchKey(other);
    return !key.isEmpty() && !otherKey.isEmpty()
        && (key.contains(otherKey) || otherKey.contains(key));
}

// Taken from the beginning of the text for want of another.
bool isBorrowed(const Article &article)
{
    const QString title = article.title.endsWith(u'…') ? article.title.chopped(1) : article.title;
    return std::any_of(article.blocks.begin(), article.blocks.end(), [&title](const Block &block) {
        return block.text.startsWith(title);
    });
}

void append(Article &whole, const Article &chapter)
{
    const bool isNew
        = !chapter.title.isEmpty() && !isBorrowed(chapter) && !areAlike(chapter.title, whole.title);
    if (isNew)
        whole.blocks.append({.kind = BlockKind::Heading, .text = chapter.title});
    if (!chapter.subtitle.isEmpty())
        whole.blocks.append({.kind = BlockKind::Paragraph, .text = chapter.subtitle});
    const auto before = static_cast<int>(whole.blocks.size());
    whole.blocks << chapter.blocks;
    for (LeftOut out : chapter.leftOut) {
        out.before += before;
        whole.leftOut << out;
    }
    for (const QString &author : chapter.authors) {
        if (!whole.authors.contains(author))
            whole.authors << author;
    }
}

// The chapter under the title of the whole.
Article retitled(const Article &chapter, const QString &title)
{
    Article whole = chapter;
    whole.title = title;
    whole.subtitle.clear();
    whole.blocks.clear();
    whole.leftOut.clear();
    learn(whole, Fact::Title);
    append(whole, chapter);
    return whole;
}

} // namespace

bool areArticles(const EpubPackage &package, const QList<EpubChapter> &chapters)
{
    const auto substantial = std::count_if(chapters.begin(), chapters.end(), isSubstantial);
    const auto speaking
        = std::count_if(chapters.begin(), chapters.end(), [](const EpubChapter &chapter) {
              return chapter.speaksForItself && isSubstantial(chapter);
          });
    return substantial > 1 && (package.isPeriodical || speaking > 1);
}

void goOn(EpubChapter &chapter, const EpubChapter &more)
{
    append(chapter.article, more.article);
    chapter.speaksForItself = chapter.speaksForItself || more.speaksForItself;
}

Article joined(const EpubPackage &package, const QList<EpubChapter> &chapters)
{
    Article whole = chapters.first().article;
    if (!package.title.isEmpty() && !areAlike(package.title, whole.title))
        whole = retitled(whole, package.title);
    for (const EpubChapter &chapter : chapters.sliced(1))
        append(whole, chapter.article);
    if (whole.authors.isEmpty() && !package.creators.isEmpty()) {
        whole.authors = package.creators;
        learn(whole, Fact::Authors);
    }
    learnText(whole, Fact::Outlet, whole.outlet, package.publisher);
    learnText(whole, Fact::Address, whole.address, package.address);
    learnDate(whole, package);
    return whole;
}

QList<Article> separate(const EpubPackage &package, const QList<EpubChapter> &chapters)
{
    QList<Article> articles;
    for (const EpubChapter &chapter : chapters) {
        if (!isSubstantial(chapter))
            continue;
        Article article = chapter.article;
        learnText(article, Fact::Outlet, article.outlet, package.publisher);
        learnText(article, Fact::Outlet, article.outlet, package.title);
        learnDate(article, package);
        articles << article;
    }
    return articles;
}

} // namespace naranhi::sources
