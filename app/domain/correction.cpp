// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/correction.h"

namespace naranhi {

EntityReference referenceTo(const Entity &entity)
{
    EntityReference reference{.type = entity.type, .name = entity.name, .forms = {}};
    for (const EntityForm &form : entity.forms) {
        if (!reference.forms.contains(form.text))
            reference.forms.append(form.text);
    }
    return reference;
}

QList<Correction> withChanges(
    const QList<Correction> &list, const QList<Correction> &before, const QList<Correction> &after)
{
    if (list == before)
        return after;
    QList<Correction> changed = list;
    changed.removeIf([&before, &after](const Correction &correction) {
        return before.contains(correction) && !after.contains(correction);
    });
    for (qsizetype i = after.size() - 1; i >= 0; --i) {
        if (before.contains(after[i]) || changed.contains(after[i]))
            continue;
        const bool isLast = i + 1 == after.size();
        const qsizetype next = isLast ? -1 : changed.indexOf(after[i + 1]);
        changed.insert(next < 0 ? changed.size() : next, after[i]);
    }
    return changed;
}

} // namespace naranhi
