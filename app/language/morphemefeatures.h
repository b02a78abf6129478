// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/featurekeys.h"
#include "language/morphemes.h"

namespace naranhi::language {

// What the tagger sees of the morphemes of a text: of each the part of speech and the letters,
// those of its neighbours, of the compound it is part of and of the eojeol. All is hashed once a
// morpheme; a character adds where in its morpheme it stands.
class MorphemeFeatures
{
public:
    // `text` must outlive the call only.
    void read(QStringView text, const std::vector<Morpheme> &morphemes);

    // Positions must be asked for in order.
    void addKeysAt(int position, FeatureKeys &keys);

private:
    // A morpheme, hashed; `first` and `end` are indices of morphemes.
    struct Piece
    {
        int start = 0;
        int end = 0;
        quint64 letters = 0;
        quint64 tag = 0;
        quint64 spacedTag = 0; // the tag, and whether a blank follows
        int compoundFirst = 0;
        int compoundEnd = 0;
        int eojeolFirst = 0;
        int eojeolEnd = 0;
    };
    static constexpr int nearContexts = 2; // those that are joined with the exact place
    static constexpr int contextCount = 45;

    void readGroups(const std::vector<Morpheme> &morphemes);
    void readContexts(int index);
    [[nodiscard]] const Piece &piece(int index) const;
    [[nodiscard]] quint64 tags(int first, int end) const;
    [[nodiscard]] quint64 letters(int first, int end) const;

    std::vector<Piece> m_pieces;
    size_t m_index = 0;
    int m_hashedIndex = -1; // whose contexts are m_contexts
    QVarLengthArray<quint64, contextCount> m_contexts;
    quint64 m_compoundLetters = 0;
};

} // namespace naranhi::language
