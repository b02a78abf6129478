// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entities/entityforms.h"

#include <algorithm>

namespace naranhi {

QList<FormCount> formCounts(const Entity &entity)
{
    QList<FormCount> counts;
    for (const EntityForm &form : entity.forms) {
        auto known = std::ranges::find(counts, form.text, &FormCount::text);
        if (known == counts.end())
            known = counts.insert(counts.end(), {.text = form.text, .count = 0, .articles = {}});
        known->count += form.count;
        known->articles += form;
    }
    std::ranges::stable_sort(counts, std::greater(), &FormCount::count);
    return counts;
}

} // namespace naranhi
