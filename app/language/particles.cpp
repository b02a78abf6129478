// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/particles.h"

#include "language/hangul.h"
#include "language/wordindex.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace naranhi::language {

namespace {

enum class After { Any, Consonant, Vowel, VowelOrRieul, ConsonantNotRieul };

struct Particle
{
    std::u16string_view text;
    After after = After::Any;
};

constexpr int rieul = 8;

constexpr auto particles = std::to_array<Particle>({
#include "language/particletable.inc"
});

bool follows(After after, QChar last)
{
    if (!isHangul(last))
        return true;
    const int final = tailOf(last);
    switch (after) {
    case After::Any:
        return true;
    case After::Consonant:
        return final != 0;
    case After::Vowel:
        return final == 0;
    case After::VowelOrRieul:
        return final == 0 || final == rieul;
    case After::ConsonantNotRieul:
        return final != 0 && final != rieul;
    }
    Q_UNREACHABLE();
}

const WordIndex &particleIndex()
{
    static const WordIndex index(particles, &Particle::text);
    return index;
}

} // namespace

qsizetype particleLength(QStringView word)
{
    qsizetype longest = 0;
    particleIndex().forEndings(word, [&](qsizetype length, int found) {
        const After after = particles[static_cast<size_t>(found)].after;
        if (length < word.size() && follows(after, word.at(word.size() - length - 1)))
            longest = length;
    });
    return longest;
}

bool isParticle(QStringView tail, QStringView stem, ParticleSpelling spelling)
{
    if (tail.isEmpty() || stem.isEmpty())
        return false;
    const int found = particleIndex().find(tail);
    return found >= 0
        && (spelling == ParticleSpelling::Any
            || follows(particles[static_cast<size_t>(found)].after, stem.back()));
}

} // namespace naranhi::language
