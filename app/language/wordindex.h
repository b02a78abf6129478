// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <bit>
#include <functional>
#include <string_view>
#include <vector>

namespace naranhi::language {

// Finds words of a fixed list by hash. Most words that are asked for are not in it: those cost a
// few multiplications and one look. Hashes go from the last letter to the first, so all endings of
// a word cost no more than the word.
class WordIndex
{
public:
    // What the words' letters lie in must outlive the index. Of words that are there twice, the
    // first counts.
    template <typename Words, typename Spelling = std::identity>
    explicit WordIndex(const Words &words, Spelling spelling = {})
        : m_slots(std::bit_ceil(words.size() * 4 + 1), -1)
    {
        m_words.reserve(words.size());
        for (const auto &word : words)
            add(std::invoke(spelling, word));
    }

    // The word's place in the list; -1 for none.
    [[nodiscard]] int find(QStringView word) const
    {
        if (word.size() > m_longest)
            return -1;
        quint32 hash = emptyHash;
        for (qsizetype i = word.size() - 1; i >= 0; --i)
            hash = grown(hash, word.at(i));
        return at(hash, word);
    }

    // Of the longest word.
    [[nodiscard]] qsizetype longest() const { return m_longest; }

    [[nodiscard]] bool contains(QStringView word) const { return find(word) >= 0; }

    // Calls `visit` with the length and the place of each ending of `word`, up to all of it, that
    // is in the list: shortest first.
    template <typename Visit> void forEndings(QStringView word, Visit visit) const
    {
        quint32 hash = emptyHash;
        for (qsizetype length = 1; length <= std::min(word.size(), m_longest); ++length) {
            hash = grown(hash, word.at(word.size() - length));
            if (const int found = at(hash, word.last(length)); found >= 0)
                visit(length, found);
        }
    }

private:
    static constexpr quint32 emptyHash = 2166136261U; // FNV-1a

    [[nodiscard]] static constexpr quint32 grown(quint32 hash, QChar letter)
    {
        return (hash ^ letter.unicode()) * 16777619U;
    }

    [[nodiscard]] size_t slotOf(quint32 hash) const
    {
        return (hash ^ (hash >> 15)) & (m_slots.size() - 1);
    }

    [[nodiscard]] int at(quint32 hash, QStringView word) const
    {
        const std::u16string_view wanted(word.utf16(), static_cast<size_t>(word.size()));
        for (size_t slot = slotOf(hash); m_slots[slot] >= 0;
             slot = (slot + 1) & (m_slots.size() - 1))
            if (m_words[static_cast<size_t>(m_slots[slot])] == wanted)
                return m_slots[slot];
        return -1;
    }

    void add(std::u16string_view word)
    {
        quint32 hash = emptyHash;
        for (auto letter = word.rbegin(); letter != word.rend(); ++letter)
            hash = grown(hash, *letter);
        size_t slot = slotOf(hash);
        while (m_slots[slot] >= 0)
            slot = (slot + 1) & (m_slots.size() - 1);
        m_slots[slot] = static_cast<int>(m_words.size());
        m_words.push_back(word);
        m_longest = std::max(m_longest, static_cast<qsizetype>(word.size()));
    }

    std::vector<std::u16string_view> m_words;
    std::vector<int> m_slots; // open addressing; -1 is empty
    qsizetype m_longest = 0;
};

} // namespace naranhi::language
