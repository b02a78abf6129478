// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/correction.h"
#include "domain/timevalue.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace naranhi {

// An entity by what it is, since ids last only a run.
struct EntityKey
{
    EntityType type = EntityType::Person;
    QString name;

    bool operator==(const EntityKey &) const = default;
};

// How the window was left. A plain value; storage keeps it, the shell fills and applies it.
struct SessionState
{
    QList<Article> articles; // in column order, whole: a moved or pasted source is not lost
    QList<int> columnWidths; // parallel to articles, in pixels at 100% scale; 0 = as wide as fits
    QList<double> scrolls; // parallel, 0 to 1
    QList<EntityKey> pinned;
    QList<Correction> corrections{}; // in the order of the session, those that hold always too
    std::optional<TimeRange> visibleTime; // the stretch the timeline shows; nothing = all
    QByteArray windowGeometry;
    QByteArray windowState; // docks and toolbars

    bool operator==(const SessionState &) const = default;
};

} // namespace naranhi
