// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/worddictionary.h"

#include <QList>
#include <QStringView>

#include <vector>

namespace naranhi::language {

// A piece of a text that means something by itself: a word of the dictionary, or a stranger.
struct Morpheme
{
    int start = 0;
    int end = 0;
    quint16 tag = 0;
    WordKind kind = WordKind::Other;
    bool isBeforeBlank = false;
};

// Takes texts apart into morphemes, the cheapest way by the costs of the dictionary (Viterbi over
// words and the classes at which they touch). Linear in the length of the text. Holds scratch
// space: one a thread.
class MorphemeFinder
{
public:
    // What the dictionary's spans lie in must outlive the finder.
    explicit MorphemeFinder(const WordDictionary &dictionary)
        : m_dictionary(dictionary)
    {
    }

    // All of the text but blanks, in order. Empty when there is no dictionary.
    void read(QStringView text);
    [[nodiscard]] const std::vector<Morpheme> &morphemes() const { return m_morphemes; }

    // Readings that were chosen, for a trainer that wants to know which classes matter.
    [[nodiscard]] const std::vector<WordReading> &readings() const { return m_readings; }

private:
    struct Node
    {
        int start = 0;
        int end = 0;
        int previous = -1;
        int sameEnd = -1; // another node that ends there
        int cost = 0;
        WordReading reading = {};
    };

    // The cheapest way to end at a position in a word of one right class.
    struct Ending
    {
        int node = 0;
        int cost = 0;
        quint32 rightClass = 0;
    };

    void addNodesFrom(int start);
    void addStrangersFrom(int start, bool isKnown);
    void addNodes(int start, int end, std::span<const WordReading> readings);
    void addNode(int start, int end, const WordReading &reading);
    void collectEndings(int position);
    void takeBest();

    WordDictionary m_dictionary;
    QStringView m_text;
    std::vector<Node> m_nodes;
    std::vector<int> m_ending; // by position: the last node that ends there
    std::vector<Ending> m_endings; // at the position that is looked at
    std::vector<Morpheme> m_morphemes;
    std::vector<WordReading> m_readings;
};

} // namespace naranhi::language
