// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace naranhi::language {

// Particles (josa) and endings of the copula, which Korean writes onto the word before them. Many
// come in pairs that depend on the last sound of that word (은/는, 으로/로). After Hangul this is
// checked; after Latin letters, digits and signs, whose reading is a matter of taste, both forms
// pass. Newspapers misspell pairs: Any accepts a form whatever the sound.
enum class ParticleSpelling { Correct, Any };

// Length of the longest particle at the end of `word`; 0 when there is none or no stem would be
// left.
[[nodiscard]] qsizetype particleLength(QStringView word);

// Whether the whole of `tail` is one particle, or a run of them, that may follow `stem`.
[[nodiscard]] bool isParticle(
    QStringView tail, QStringView stem, ParticleSpelling spelling = ParticleSpelling::Correct);

} // namespace naranhi::language
