// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/library/database.h"

#include <QStringList>

namespace naranhi::storage {

// One thing to find: any of these spellings; or none of them.
struct SoughtWord
{
    QStringList spellings;
    bool isExcluded = false;

    bool operator==(const SoughtWord &) const = default;
};

enum class SoughtIn { Everything, Titles };

// The parts of a statement that walks over the articles that have all of it, the latest added
// first, as far as the caller wants to go: SELECT … FROM `from` WHERE `where` ORDER BY `latest`.
struct SearchPlan
{
    QString from; // with the table articles
    QStringList where{};
    QVariantList values{}; // of `where`
    QString latest;
    QString relevance{}; // an order by how well articles fit; empty where there is none

    bool operator==(const SearchPlan &) const = default;
};
[[nodiscard]] SearchPlan searchPlan(
    const QList<SoughtWord> &words, SqlDialect dialect, SoughtIn in = SoughtIn::Everything);

} // namespace naranhi::storage
