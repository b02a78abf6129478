// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/namefeatures.h"

#include "language/hangul.h"
#include "language/particles.h"

#include <algorithm>

namespace naranhi::language {

namespace {

constexpr qsizetype margin = 4; // how far neighbours reach beyond either end of the text

enum Shape : quint8 { NoShape, Hangul, Digit, Blank, Lower, Upper, Hanja, Ascii, Quote, Other };

Shape shapeOf(QChar c)
{
    if (isHangul(c))
        return Hangul;
    if (isAsciiDigit(c))
        return Digit;
    if (c == u' ')
        return Blank;
    if (isLatin(c))
        return c.isLower() ? Lower : Upper;
    if (c >= u'\u4E00' && c <= u'\u9FFF')
        return Hanja;
    if (c.unicode() < 0x80)
        return Ascii;
    return c >= u'\u2018' && c <= u'\u201D' ? Quote : Other;
}

quint64 capped(qsizetype value, qsizetype most)
{
    return static_cast<quint64>(std::min(value, most));
}

bool isRunCharacter(quint8 shape)
{
    return shape == Hangul || shape == Digit || shape == Lower || shape == Upper || shape == Hanja;
}

} // namespace

void NameFeatures::read(QStringView text, const ListedNames::Judge &judge)
{
    m_text = text;
    readCharacters();
    readWords();
    readRuns();
    m_morphemes.read(text);
    m_morphemeFeatures.read(text, m_morphemes.morphemes());
    m_listedFeatures.read(text, m_list.find(text, judge));
}

void NameFeatures::readCharacters()
{
    m_shapes.resize(m_text.size());
    std::ranges::transform(m_text, m_shapes.begin(), shapeOf);
    const qsizetype padded = m_text.size() + 2 * margin;
    for (QList<quint64> &grams : m_grams)
        grams.resize(padded);
    for (qsizetype i = padded - 1; i >= 0; --i) {
        const qsizetype position = i - margin;
        const bool inside = position >= 0 && position < m_text.size();
        const quint64 code = inside ? m_text.at(position).unicode() : position < 0 ? 1 : 2;
        m_grams[0][i] = mixed(0, code);
        for (size_t n = 1; n < 4; ++n)
            m_grams[n][i] = i + 1 < padded ? mixed(m_grams[n - 1].at(i + 1), code) : 0;
    }
}

void NameFeatures::readWords()
{
    m_words.clear();
    m_wordOf.resize(m_text.size());
    for (qsizetype start = 0; start < m_text.size();) {
        qsizetype end = start;
        while (end < m_text.size() && m_shapes.at(end) != Blank)
            ++end;
        const qsizetype next
            = std::min(end + 1, m_text.size()); // a blank belongs to the word before it
        std::fill(
            m_wordOf.begin() + start, m_wordOf.begin() + next, static_cast<int>(m_words.size()));
        m_words.append(wordAt(start, end));
        start = next;
    }
}

void NameFeatures::readRuns()
{
    m_runs.clear();
    m_runOf.fill(-1, m_text.size());
    for (qsizetype start = 0; start < m_text.size(); ++start) {
        qsizetype end = start;
        while (end < m_text.size() && isRunCharacter(m_shapes.at(end)))
            m_runOf[end++] = static_cast<int>(m_runs.size());
        if (end == start)
            continue;
        m_runs.append(wordAt(start, end));
        start = end;
    }
}

NameFeatures::Word NameFeatures::wordAt(qsizetype start, qsizetype end) const
{
    qsizetype lettersEnd = end;
    while (lettersEnd > start && m_shapes.at(lettersEnd - 1) != Hangul)
        --lettersEnd;
    const qsizetype particle = particleLength(m_text.sliced(start, lettersEnd - start));
    Word word{.start = start, .end = end, .stemEnd = particle > 0 ? lettersEnd - particle : end};
    const auto from = [&](qsizetype length) { return std::max(start, end - length); };
    const auto to = [&](qsizetype length) { return std::min(end, start + length); };
    word.whole = hashOf(start, end);
    word.stem = hashOf(start, word.stemEnd);
    word.particle = hashOf(word.stemEnd, end);
    word.first2 = hashOf(start, to(2));
    word.first3 = hashOf(start, to(3));
    word.last1 = hashOf(from(1), end);
    word.last2 = hashOf(from(2), end);
    word.last3 = hashOf(from(3), end);
    word.stemLast1 = hashOf(std::max(start, word.stemEnd - 1), word.stemEnd);
    word.stemLast2 = hashOf(std::max(start, word.stemEnd - 2), word.stemEnd);
    return word;
}

quint64 NameFeatures::hashOf(qsizetype start, qsizetype end) const
{
    quint64 hash = 77;
    for (qsizetype i = start; i < end; ++i)
        hash = mixed(hash, m_text.at(i).unicode());
    return hash;
}

quint64 NameFeatures::gram(int length, qsizetype position) const
{
    return m_grams[length - 1].at(position + margin);
}

quint64 NameFeatures::shapes(qsizetype from, qsizetype to) const
{
    quint64 packed = 1;
    for (qsizetype i = from; i <= to; ++i)
        packed = packed << 4 | m_shapes.value(i, NoShape);
    return packed;
}

void NameFeatures::keysAt(qsizetype position, Keys &keys)
{
    keys.clear();
    addNeighbours(position, keys);
    const int word = m_wordOf.at(position);
    if (m_shapes.at(position) != Blank)
        addOwnWord(position, m_words.at(word), keys);
    if (m_runOf.at(position) >= 0)
        addRun(position, keys);
    addOtherWords(position, word, keys);
    m_morphemeFeatures.addKeysAt(static_cast<int>(position), keys);
    m_listedFeatures.addKeysAt(static_cast<int>(position), keys);
}

void NameFeatures::addNeighbours(qsizetype position, Keys &keys) const
{
    keys.append(keyed(0, 1));
    for (int offset = -3; offset <= 3; ++offset)
        keys.append(keyed(gram(1, position + offset), static_cast<quint64>(13 + offset)));
    for (int offset = -3; offset <= 2; ++offset)
        keys.append(keyed(gram(2, position + offset), static_cast<quint64>(23 + offset)));
    for (int offset = -3; offset <= 1; ++offset)
        keys.append(keyed(gram(3, position + offset), static_cast<quint64>(33 + offset)));
    for (int offset = -3; offset <= 0; ++offset)
        keys.append(keyed(gram(4, position + offset), static_cast<quint64>(43 + offset)));
    keys.append(keyed(gram(1, position - 1) ^ (gram(1, position + 1) * 3), 48));
    keys.append(keyed(shapes(position - 2, position + 2), 50));
    keys.append(keyed(shapes(position - 1, position + 1), 51));
    keys.append(keyed(shapes(position - 4, position + 4), 52));
}

void NameFeatures::addOwnWord(qsizetype position, const Word &word, Keys &keys) const
{
    const qsizetype fromStart = position - word.start;
    const quint64 offset = static_cast<quint64>(std::min(fromStart, qsizetype(15)));
    const quint64 left = capped(word.end - position, 5);
    const quint64 toParticle
        = static_cast<quint64>(std::clamp<qsizetype>(word.stemEnd - position, -8, 24) + 8);
    keys.append(keyed(capped(fromStart, 5), 60));
    keys.append(keyed(left, 61));
    keys.append(keyed(capped(fromStart, 5) << 8 | capped(word.end - word.start, 8), 62));
    keys.append(keyed(word.whole, 63, offset));
    keys.append(keyed(word.first2, 64, offset));
    keys.append(keyed(word.first3, 65, offset));
    keys.append(keyed(word.last2, 66, left));
    keys.append(keyed(word.last3, 67, left));
    keys.append(keyed(word.last1, 68, left));
    keys.append(keyed(hashOf(position, std::min(word.end, position + 12)), 69));
    keys.append(keyed(hashOf(std::max(word.start, position - 11), position + 1), 70));
    keys.append(keyed(toParticle << 8 | capped(fromStart, 4), 71));
    keys.append(keyed(word.particle, 72, toParticle));
    keys.append(keyed(word.stem, 73, offset));
    keys.append(keyed(word.stemLast1, 74, toParticle));
    keys.append(keyed(word.stemLast2, 75, toParticle));
}

void NameFeatures::addRun(qsizetype position, Keys &keys) const
{
    const Word &run = m_runs.at(m_runOf.at(position));
    const quint64 offset = capped(position - run.start, 15);
    keys.append(keyed(run.whole, 76, offset));
    keys.append(keyed(run.stem, 77, offset));
    keys.append(
        keyed(shapes(run.start - 1, run.start - 1) << 8 | shapes(run.end, run.end), 78, offset));
}

void NameFeatures::addOtherWords(qsizetype position, int word, Keys &keys) const
{
    const Word &own = m_words.at(word);
    const quint64 offset = capped(position - own.start, 3);
    const quint64 left = capped(own.end - position, 3);
    if (word > 0) {
        const Word &previous = m_words.at(word - 1);
        keys.append(keyed(previous.whole, 80));
        keys.append(keyed(previous.last2, 81, offset));
        keys.append(keyed(previous.first2, 82, offset));
        keys.append(
            keyed(previous.last1 ^ gram(1, position), 85, capped(position - own.start, 15)));
        keys.append(keyed(previous.stem, 89, offset));
        keys.append(keyed(previous.stemLast2, 90, offset));
    }
    if (word + 1 < m_words.size()) {
        const Word &next = m_words.at(word + 1);
        keys.append(keyed(next.whole, 83));
        keys.append(keyed(next.first2, 84, left));
        keys.append(keyed(next.first3, 86, left));
        keys.append(keyed(next.stem, 88, left));
        keys.append(keyed(next.stemLast2, 91, left));
    }
    if (word + 2 < m_words.size())
        keys.append(keyed(m_words.at(word + 2).first2, 87));
}

} // namespace naranhi::language
