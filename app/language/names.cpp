// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/names.h"

#include "language/bodyrules.h"
#include "language/foreignnames.h"
#include "language/hangul.h"
#include "language/jobtitles.h"
#include "language/namefinding.h"
#include "language/namelists.h"
#include "language/namemending.h"
#include "language/namerules.h"
#include "language/namespreading.h"
#include "language/nametagger.h"
#include "language/personrules.h"
#include "language/placerules.h"
#include "language/sentences.h"

#include <algorithm>

namespace naranhi::language {

namespace {

std::optional<EntityType> entityTypeOf(NameKind kind)
{
    switch (kind) {
    case NameKind::Person:
        return EntityType::Person;
    case NameKind::Place:
        return EntityType::Place;
    case NameKind::Organisation:
        return EntityType::Organisation;
    case NameKind::Work:
        return EntityType::Work;
    case NameKind::Quantity:
        return EntityType::Quantity;
    case NameKind::Date:
    case NameKind::Time:
        return std::nullopt; // findTimes reads them
    }
    Q_UNREACHABLE();
}

NamedTexts textsOf(const Article &article)
{
    NamedTexts texts{{.block = titleBlock, .text = article.title},
        {.block = subtitleBlock, .text = article.subtitle}};
    for (int block = 0; block < article.blocks.size(); ++block)
        texts.append({.block = block, .text = article.blocks.at(block).text});
    return texts;
}

// The tagger has read Korean only.
void addTagged(NamedText &text, TextSpan sentence, NameTagger &tagger)
{
    if (std::ranges::none_of(text.textOf(sentence), isHangul))
        return;
    for (const TaggedName &name : tagger.tag(text.textOf(sentence))) {
        if (const auto type = entityTypeOf(name.kind))
            text.put({sentence.start + name.span.start, sentence.start + name.span.end}, *type);
    }
}

void tagNames(
    NamedTexts &texts, const Article &article, const NameModel &model, const CancelToken &cancel)
{
    NameTagger tagger(model);
    for (const BlockSpan &sentence : splitSentences(article)) {
        if (cancel.isCancelled())
            return;
        addTagged(texts[sentence.block < 0 ? -1 - sentence.block : sentence.block + 2],
            sentence.span,
            tagger);
    }
}

} // namespace

QList<Mention> findNames(const Article &article, const CancelToken &cancel)
{
    return findNamesWith(builtInNameModel(), article, cancel);
}

QList<TaggedName> taggedNames(const Article &article, int block)
{
    const NameModel *const model = builtInNameModel();
    QList<TaggedName> names;
    if (!model)
        return names;
    NameTagger tagger(*model);
    const QString text = textOf(article, block);
    for (const BlockSpan &sentence : splitSentences(article)) {
        if (sentence.block != block)
            continue;
        const auto [start, end] = sentence.span;
        for (const TaggedName &name : tagger.tag(QStringView(text).sliced(start, end - start)))
            names.append({{start + name.span.start, start + name.span.end}, name.kind});
    }
    return names;
}

QList<Mention> findNamesWith(
    const NameModel *model, const Article &article, const CancelToken &cancel)
{
    NamedTexts texts = textsOf(article);
    if (model)
        tagNames(texts, article, *model, cancel);
    const bool isArticle = std::ranges::count_if(texts, [](const NamedText &text) {
        return !text.text.isEmpty();
    }) > 1;
    for (NamedText &text : texts) {
        mendNames(text);
        addKnownNames(text);
        addBodies(text);
        addForeignPersons(text);
        addTitledPersons(text);
        addMarkedPersons(text);
        settleKnownPlaces(text);
        if (isArticle)
            settleActingPlaces(text);
        addPlaces(text);
        addPlacesByEnding(text);
        addListed(text);
        settleLists(text);
        addTeams(text);
        addWorks(text);
        addInitials(text);
    }
    spreadNames(texts);
    addSurnames(texts);
    addJobTitles(texts);
    QList<Mention> mentions;
    for (const NamedText &text : texts)
        mentions.append(text.names);
    return mentions;
}

} // namespace naranhi::language
