// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/names.h"

#include "language/nametagger.h"
#include "language/sentences.h"

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

QList<Mention> taggedMentions(const Article &article, const CancelToken &cancel)
{
    QList<Mention> mentions;
    const NameModel *const model = builtInNameModel();
    if (!model)
        return mentions;
    NameTagger tagger(*model);
    for (const BlockSpan &sentence : splitSentences(article)) {
        if (cancel.isCancelled())
            break;
        const QString text = textOf(article, sentence.block);
        const TextSpan span = sentence.span;
        for (const TaggedName &name :
            tagger.tag(QStringView(text).sliced(span.start, span.length()))) {
            const auto type = entityTypeOf(name.kind);
            if (!type)
                continue;
            const TextSpan found{span.start + name.span.start, span.start + name.span.end};
            mentions.append({sentence.block, found, *type, {}, EntityId::None});
        }
    }
    return mentions;
}

} // namespace

QList<Mention> findNames(const Article &article, const CancelToken &cancel)
{
    return taggedMentions(article, cancel);
}

} // namespace naranhi::language
