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

} // namespace naranhi
