// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/morphemefeatures.h"

#include <algorithm>

namespace naranhi::language {

namespace {

constexpr quint64 firstId = 100; // of the features here, behind those of NameFeatures

} // namespace

void MorphemeFeatures::read(QStringView text, const std::vector<Morpheme> &morphemes)
{
    m_pieces.clear();
    m_index = 0;
    m_hashedIndex = -1;
    for (const Morpheme &morpheme : morphemes) {
        Piece piece{.start = morpheme.start, .end = morpheme.end, .letters = 5};
        for (int i = morpheme.start; i < morpheme.end; ++i)
            piece.letters = mixed(piece.letters, text.at(i).unicode());
        piece.tag = morpheme.tag + 8U;
        piece.spacedTag = piece.tag * 2 + (morpheme.isBeforeBlank ? 1 : 0);
        m_pieces.push_back(piece);
    }
    readGroups(morphemes);
}

void MorphemeFeatures::readGroups(const std::vector<Morpheme> &morphemes)
{
    const auto count = static_cast<int>(morphemes.size());
    const auto isJoined = [&](int index) { // with the next one
        return index + 1 < count && !morphemes[static_cast<size_t>(index)].isBeforeBlank;
    };
    const auto isNominal = [&](int index) {
        return morphemes[static_cast<size_t>(index)].kind == WordKind::Nominal;
    };
    for (int first = 0, end = 0; first < count; first = end) {
        end = first + 1;
        while (isJoined(end - 1) && isNominal(end - 1) && isNominal(end))
            ++end;
        for (int i = first; i < end; ++i) {
            m_pieces[static_cast<size_t>(i)].compoundFirst = first;
            m_pieces[static_cast<size_t>(i)].compoundEnd = end;
        }
    }
    for (int first = 0, end = 0; first < count; first = end) {
        end = first + 1;
        while (isJoined(end - 1))
            ++end;
        for (int i = first; i < end; ++i) {
            m_pieces[static_cast<size_t>(i)].eojeolFirst = first;
            m_pieces[static_cast<size_t>(i)].eojeolEnd = end;
        }
    }
}

const MorphemeFeatures::Piece &MorphemeFeatures::piece(int index) const
{
    static constexpr Piece none{.letters = 1, .tag = 2, .spacedTag = 5};
    return index >= 0 && index < static_cast<int>(m_pieces.size())
        ? m_pieces[static_cast<size_t>(index)]
        : none;
}

quint64 MorphemeFeatures::tags(int first, int end) const
{
    quint64 hash = 5;
    for (int i = first; i < end; ++i)
        hash = mixed(hash, piece(i).tag);
    return hash;
}

quint64 MorphemeFeatures::letters(int first, int end) const
{
    quint64 hash = 5;
    for (int i = first; i < end; ++i)
        hash = mixed(hash, piece(i).letters);
    return hash;
}

void MorphemeFeatures::readContexts(int index)
{
    m_hashedIndex = index;
    m_contexts.clear();
    const Piece &own = piece(index);
    const auto before = [&](int distance) -> const Piece & { return piece(index - distance); };
    const auto behind = [&](int distance) -> const Piece & { return piece(index + distance); };
    const auto add
        = [&](quint64 first, auto... rest) { m_contexts.append(mixedAll(first, rest...)); };
    const quint64 tag = own.spacedTag;
    add(tag);
    add(own.letters, quint64(1));
    // parts of speech around
    add(tag, before(1).spacedTag);
    add(tag, behind(1).spacedTag);
    add(tag, before(1).spacedTag, behind(1).spacedTag);
    add(tag, before(1).spacedTag, before(2).spacedTag);
    add(tag, behind(1).spacedTag, behind(2).spacedTag);
    add(tag, before(1).spacedTag, before(2).spacedTag, behind(1).spacedTag, behind(2).spacedTag);
    // words around
    add(tag, before(1).letters);
    add(tag, behind(1).letters);
    add(own.letters, before(1).letters);
    add(own.letters, behind(1).letters);
    add(tag, before(1).letters, before(2).letters);
    add(tag, behind(1).letters, behind(2).letters);
    add(tag, behind(1).spacedTag, behind(2).letters);
    add(tag, before(1).spacedTag, before(2).letters);
    // the compound: nouns without blanks between
    const int first = own.compoundFirst;
    const int end = own.compoundEnd;
    const auto place = static_cast<quint64>((index - first) * 16 + end - index);
    const quint64 compound = tags(first, end);
    m_compoundLetters = letters(first, end);
    add(compound, place);
    add(tags(first, index), tag);
    add(tags(index + 1, end), tag);
    add(compound, place, piece(end).spacedTag, piece(first - 1).spacedTag);
    add(compound, place, piece(end).letters);
    add(compound, place, piece(first - 1).letters);
    add(piece(end - 1).letters, place, tag);
    add(piece(first).letters, place, tag);
    // eojeols
    const int eojeolFirst = own.eojeolFirst;
    const int eojeolEnd = own.eojeolEnd;
    const auto left = static_cast<quint64>(eojeolEnd - index);
    const auto passed = static_cast<quint64>(index - eojeolFirst);
    add(piece(eojeolEnd).letters, tag, left);
    add(piece(eojeolEnd).tag, piece(eojeolEnd + 1).tag, tag, left);
    add(piece(eojeolFirst - 1).letters, tag, passed);
    add(piece(eojeolFirst - 1).letters, piece(eojeolFirst - 2).letters, tag, passed);
    add(tags(index, eojeolEnd));
    add(tags(eojeolFirst, index + 1));
    add(letters(end, eojeolEnd), place, tag);
    add(piece(piece(end).compoundEnd - 1).letters, piece(end).tag, tag);
    add(tags(eojeolEnd, eojeolEnd + 3), left);
    add(piece(piece(eojeolFirst - 1).eojeolFirst).letters, tag, passed);
}

void MorphemeFeatures::addKeysAt(int position, FeatureKeys &keys)
{
    while (m_index < m_pieces.size() && m_pieces[m_index].end <= position)
        ++m_index;
    if (m_index == m_pieces.size() || m_pieces[m_index].start > position)
        return; // a blank
    if (m_hashedIndex != static_cast<int>(m_index))
        readContexts(static_cast<int>(m_index));
    const Piece &own = m_pieces[m_index];
    const int border = (position == own.start ? 1 : 0) + (position + 1 == own.end ? 2 : 0);
    const int exact = border + 4 * std::min(position - own.start, 3);
    quint64 id = firstId;
    for (int i = 0; i < m_contexts.size(); ++i)
        keys.append(
            keyed(m_contexts.at(i), id++, static_cast<quint64>(i < nearContexts ? exact : border)));
    const int passed = position - piece(own.compoundFirst).start;
    keys.append(keyed(m_compoundLetters, id, static_cast<quint64>(std::min(passed, 12))));
}

} // namespace naranhi::language
