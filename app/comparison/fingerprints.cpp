// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/fingerprints.h"

#include <deque>

namespace naranhi::comparison {

namespace {

constexpr quint64 base = 1'000'003; // odd, so that no letter's part is lost

// Spreads what the rolling hash leaves close together (the finaliser of splitmix64).
quint64 mixed(quint64 hash)
{
    hash = (hash ^ (hash >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    hash = (hash ^ (hash >> 27U)) * 0x94d049bb133111ebULL;
    return hash ^ (hash >> 31U);
}

// Rabin and Karp: each shingle's hash from the one before.
std::vector<quint64> shingleHashes(QStringView letters, qsizetype shingle)
{
    std::vector<quint64> hashes;
    if (letters.size() < shingle)
        return hashes;
    quint64 power = 1;
    for (qsizetype i = 1; i < shingle; ++i)
        power *= base;
    quint64 hash = 0;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (i >= shingle)
            hash -= power * letters.at(i - shingle).unicode();
        hash = hash * base + letters.at(i).unicode();
        if (i >= shingle - 1)
            hashes.push_back(mixed(hash));
    }
    return hashes;
}

} // namespace

Letters lettersOf(const Article &article)
{
    Letters letters;
    for (int block = 0; block < article.blocks.size(); ++block) {
        const QString &text = article.blocks.at(block).text;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (!text.at(i).isLetterOrNumber())
                continue;
            letters.text.append(text.at(i).toLower());
            letters.blocks.push_back(block);
            letters.offsets.push_back(i);
        }
    }
    return letters;
}

std::vector<Fingerprint> fingerprintsOf(QStringView letters, qsizetype shingle, qsizetype window)
{
    const std::vector<quint64> hashes = shingleHashes(letters, shingle);
    std::vector<Fingerprint> prints;
    std::deque<qsizetype> least; // positions in the window, hashes rising
    const auto count = static_cast<qsizetype>(hashes.size());
    for (qsizetype i = 0; i < count; ++i) {
        while (!least.empty() && hashes[size_t(least.back())] >= hashes[size_t(i)])
            least.pop_back();
        least.push_back(i);
        if (least.front() <= i - window)
            least.pop_front();
        const bool isFull = i >= window - 1 || i == count - 1;
        const qsizetype at = least.front();
        if (isFull && (prints.empty() || prints.back().position != at))
            prints.push_back({hashes[size_t(at)], at});
    }
    return prints;
}

} // namespace naranhi::comparison
