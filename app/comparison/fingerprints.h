// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"

#include <vector>

namespace naranhi::comparison {

// The letters and digits of an article's blocks, folded, and where each stands.
struct Letters
{
    QString text;
    std::vector<int> blocks;
    std::vector<qsizetype> offsets;

    [[nodiscard]] qsizetype size() const { return text.size(); }
};

[[nodiscard]] Letters lettersOf(const Article &article);

struct Fingerprint
{
    quint64 hash = 0;
    qsizetype position = 0; // of the shingle's first letter

    bool operator==(const Fingerprint &) const = default;
};

// Winnowing: of each window of `window` shingles of `shingle` letters the least hash, the last of
// equal ones. Two texts that share shingle + window - 1 letters share a fingerprint there.
[[nodiscard]] std::vector<Fingerprint> fingerprintsOf(
    QStringView letters, qsizetype shingle, qsizetype window);

} // namespace naranhi::comparison
