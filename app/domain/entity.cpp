// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/entity.h"

namespace naranhi {

QString tagOf(EntityType type)
{
    switch (type) {
    case EntityType::Person:
        return QStringLiteral("PS");
    case EntityType::Place:
        return QStringLiteral("LC");
    case EntityType::Organisation:
        return QStringLiteral("OG");
    case EntityType::Work:
        return QStringLiteral("AF");
    case EntityType::Quantity:
        return QStringLiteral("QT");
    }
    Q_UNREACHABLE();
}

int Entity::count() const
{
    int sum = 0;
    for (const EntityForm &form : forms)
        sum += form.count;
    return sum;
}

int Entity::countIn(ArticleId article) const
{
    int sum = 0;
    for (const EntityForm &form : forms)
        sum += form.article == article ? form.count : 0;
    return sum;
}

} // namespace naranhi
