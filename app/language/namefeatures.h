// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/listedfeatures.h"
#include "language/morphemefeatures.h"

namespace naranhi::language {

// What the tagger and its trainer see of each character of a text: hashed keys of its neighbours,
// of the eojeol it stands in (with and without its particle) and of the eojeols around, of the
// morphemes and of the listed names. Holds scratch space, so keep one a thread and read text after
// text. Changing anything here needs a newly trained model.
class NameFeatures
{
public:
    using Keys = FeatureKeys;

    // What dictionary and list look at must outlive the features.
    NameFeatures(const WordDictionary &dictionary, const ListedNames &list)
        : m_morphemes(dictionary)
        , m_list(list)
    {
    }

    // `text` must outlive the calls of keysAt.
    void read(QStringView text, const ListedNames::Judge &judge = {});
    [[nodiscard]] qsizetype size() const { return m_text.size(); }

    // Replaces `keys` by those of the character at `position`; ask for positions in order.
    void keysAt(qsizetype position, Keys &keys);

private:
    struct Word
    {
        qsizetype start = 0;
        qsizetype end = 0;
        qsizetype stemEnd = 0; // where its particle begins
        quint64 whole = 0;
        quint64 stem = 0;
        quint64 particle = 0;
        quint64 first2 = 0;
        quint64 first3 = 0;
        quint64 last1 = 0;
        quint64 last2 = 0;
        quint64 last3 = 0;
        quint64 stemLast1 = 0;
        quint64 stemLast2 = 0;
    };

    void readCharacters();
    void readWords();
    void readRuns();
    [[nodiscard]] Word wordAt(qsizetype start, qsizetype end) const;
    [[nodiscard]] quint64 hashOf(qsizetype start, qsizetype end) const;
    [[nodiscard]] quint64 gram(int length, qsizetype position) const;
    [[nodiscard]] quint64 shapes(qsizetype from, qsizetype to) const;
    void addNeighbours(qsizetype position, Keys &keys) const;
    void addOwnWord(qsizetype position, const Word &word, Keys &keys) const;
    void addRun(qsizetype position, Keys &keys) const;
    void addOtherWords(qsizetype position, int word, Keys &keys) const;

    MorphemeFinder m_morphemes;
    MorphemeFeatures m_morphemeFeatures;
    ListedNames m_list;
    ListedFeatures m_listedFeatures;
    QStringView m_text;
    QList<quint8> m_shapes;
    QList<quint64>
        m_grams[4]; // hashes of 1 to 4 characters from each position, over a margin on both sides
    QList<int> m_wordOf;
    QList<Word> m_words; // eojeols
    QList<int> m_runOf;
    QList<Word> m_runs; // letters and digits without blanks or punctuation
};

} // namespace naranhi::language
