// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/particles.h"

#include "language/hangul.h"

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
constexpr qsizetype longestParticle = 4;

constexpr auto particles = std::to_array<Particle>({
#include "language/particletable.inc"
});
static_assert(std::ranges::is_sorted(particles, {}, &Particle::text));

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

const Particle *find(QStringView text)
{
    const std::u16string_view key(text.utf16(), static_cast<size_t>(text.size()));
    const auto *const found = std::ranges::lower_bound(particles, key, {}, &Particle::text);
    return found != particles.end() && found->text == key ? found : nullptr;
}

} // namespace

qsizetype particleLength(QStringView word)
{
    for (qsizetype length = std::min(longestParticle, word.size() - 1); length > 0; --length) {
        const Particle *const particle = find(word.last(length));
        if (particle && follows(particle->after, word.at(word.size() - length - 1)))
            return length;
    }
    return 0;
}

bool isParticle(QStringView tail, QStringView stem, ParticleSpelling spelling)
{
    if (tail.isEmpty() || stem.isEmpty() || tail.size() > longestParticle)
        return false;
    const Particle *const particle = find(tail);
    return particle && (spelling == ParticleSpelling::Any || follows(particle->after, stem.back()));
}

} // namespace naranhi::language
