// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/typewords.h"

#include <QCoreApplication>

namespace naranhi {

namespace {

struct EntityWords
{
    Q_DECLARE_TR_FUNCTIONS(naranhi::EntityWords)
public:
    static QString one(EntityType type)
    {
        switch (type) {
        case EntityType::Person:
            return tr("Person");
        case EntityType::Place:
            return tr("Place");
        case EntityType::Organisation:
            return tr("Organisation");
        case EntityType::Work:
            return tr("Product or work");
        case EntityType::Quantity:
            return tr("Quantity");
        }
        return {};
    }

    static QString many(EntityType type)
    {
        switch (type) {
        case EntityType::Person:
            return tr("People");
        case EntityType::Place:
            return tr("Places");
        case EntityType::Organisation:
            return tr("Organisations");
        case EntityType::Work:
            return tr("Products");
        case EntityType::Quantity:
            return tr("Quantities");
        }
        return {};
    }
};

} // namespace

QString typeWord(EntityType type)
{
    return EntityWords::one(type);
}

QString typeWordForMany(EntityType type)
{
    return EntityWords::many(type);
}

} // namespace naranhi
