// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entitydifferences.h"

#include "model/readingsession.h"
#include "model/storyplaces.h"

#include <QSet>

namespace naranhi {

namespace {

QSet<EntityId> namedBy(const Claim &claim, const ReadingSession &session)
{
    QSet<EntityId> named;
    if (!session.contains(claim.place.article))
        return named;
    for (const Mention &mention : session.analysis(claim.place.article).mentions)
        if (mention.block == claim.place.block && mention.span.overlaps(claim.place.span))
            named.insert(mention.entity);
    return named;
}

} // namespace

QHash<EntityId, QList<qsizetype>> differencesByEntity(const ReadingSession &session)
{
    QHash<EntityId, QList<qsizetype>> found;
    const QList<Difference> &differences = session.comparison().differences;
    for (qsizetype i = 0; i < differences.size(); ++i) {
        if (!isShownAsDifferent(differences.at(i)))
            continue;
        QSet<EntityId> concerned{differences.at(i).entity};
        for (const Claim &claim : differences.at(i).claims)
            concerned += namedBy(claim, session);
        concerned.remove(EntityId::None);
        for (const EntityId entity : std::as_const(concerned))
            found[entity].append(i);
    }
    return found;
}

} // namespace naranhi
