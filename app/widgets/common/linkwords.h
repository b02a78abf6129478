// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"

#include <QString>

namespace naranhi {

class ReadingSession;

// Why two forms are taken for one name, as a sentence of the reader's language: “중기부” is short
// for “중소벤처기업부”, said in 매일경제.
[[nodiscard]] QString linkSentence(const EntityLink &link, const ReadingSession &session);

// The sentences that join this form to others of the entity; empty for a form that needs none.
[[nodiscard]] QStringList reasonsFor(
    const QString &form, const Entity &entity, const ReadingSession &session);

} // namespace naranhi
