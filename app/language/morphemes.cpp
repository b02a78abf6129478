// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/morphemes.h"

#include "language/hangul.h"

#include <bit>
#include <limits>
#include <utility>

namespace naranhi::language {

namespace {

constexpr int longestStranger = 2; // of Hangul, beside all of it up to the next blank or sign

WordScript scriptOf(QChar c)
{
    if (isHangul(c))
        return WordScript::Hangul;
    if (isLatin(c))
        return WordScript::Latin;
    if (isAsciiDigit(c))
        return WordScript::Digit;
    return c >= u'\u4E00' && c <= u'\u9FFF' ? WordScript::Hanja : WordScript::Other;
}

} // namespace

void MorphemeFinder::read(QStringView text)
{
    m_text = text;
    m_nodes.clear();
    m_morphemes.clear();
    m_readings.clear();
    if (m_dictionary.slots.empty() || text.isEmpty())
        return;
    m_ending.assign(static_cast<size_t>(text.size()) + 1, -1);
    m_nodes.push_back({}); // the start, of class 0 like the end
    m_ending[0] = 0;
    for (int position = 0; position < text.size(); ++position) {
        const auto at = static_cast<size_t>(position);
        if (m_ending[at] < 0)
            continue;
        if (text.at(position).isSpace()) // what ends before a blank may go on behind it
            m_ending[at + 1] = m_ending[at];
        else
            addNodesFrom(position);
    }
    takeBest();
}

void MorphemeFinder::addNodesFrom(int start)
{
    collectEndings(start);
    quint64 hash = wordHash(emptyWordHash, m_text.at(start));
    const quint32 alone = m_dictionary.find(hash);
    if (alone != 0)
        addNodes(start, start + 1, m_dictionary.readingsOf(alone));
    bool isKnown = alone != 0;
    const auto rest = static_cast<int>(m_text.size()) - start;
    if (rest > 1) {
        hash = wordHash(hash, m_text.at(start + 1));
        int hashed = 2;
        for (quint32 lengths = m_dictionary.lengthsOf(hash); lengths != 0; lengths &= lengths - 1) {
            const int length = std::countr_zero(lengths) + 2;
            if (length > rest)
                break;
            for (; hashed < length; ++hashed)
                hash = wordHash(hash, m_text.at(start + hashed));
            if (const quint32 list = m_dictionary.find(hash)) {
                addNodes(start, start + length, m_dictionary.readingsOf(list));
                isKnown = true;
            }
        }
    }
    addStrangersFrom(start, isKnown);
}

void MorphemeFinder::addStrangersFrom(int start, bool isKnown)
{
    const WordScript script = scriptOf(m_text.at(start));
    const bool isWritten = script == WordScript::Latin || script == WordScript::Digit;
    if (isKnown && !isWritten)
        return;
    int end = start + 1;
    while (script != WordScript::Other && end < m_text.size() && scriptOf(m_text.at(end)) == script)
        ++end;
    constexpr WordReading unread{}; // of a damaged dictionary
    auto readings = m_dictionary.readingsOf(static_cast<quint32>(script) + 1);
    if (readings.empty())
        readings = {&unread, 1};
    addNodes(start, end, readings);
    for (int length = 1; !isWritten && length <= longestStranger && start + length < end; ++length)
        addNodes(start, start + length, readings);
}

void MorphemeFinder::collectEndings(int position)
{
    m_endings.clear();
    for (int node = m_ending[static_cast<size_t>(position)]; node >= 0;) {
        const Node &ending = m_nodes[static_cast<size_t>(node)];
        const quint32 rightClass = ending.reading.rightClass;
        const auto same = std::ranges::find(m_endings, rightClass, &Ending::rightClass);
        if (same == m_endings.end())
            m_endings.push_back({.node = node, .cost = ending.cost, .rightClass = rightClass});
        else if (ending.cost < same->cost)
            *same = {.node = node, .cost = ending.cost, .rightClass = rightClass};
        node = ending.sameEnd;
    }
}

void MorphemeFinder::addNodes(int start, int end, std::span<const WordReading> readings)
{
    for (const WordReading &reading : readings)
        addNode(start, end, reading);
}

void MorphemeFinder::addNode(int start, int end, const WordReading &reading)
{
    const std::span<const qint16_le> connections = m_dictionary.connectionsTo(reading.leftClass);
    // Which is the cheapest cannot be foreseen: cost and place are one number, so that no branch
    // hangs on it.
    qint64 best = std::numeric_limits<qint64>::max();
    for (size_t i = 0; i < m_endings.size(); ++i) {
        const Ending &before = m_endings[i];
        const int connection
            = before.rightClass < connections.size() ? connections[before.rightClass] : 0;
        const qint64 cost = before.cost + connection;
        best = std::min(best, (cost << 32) + static_cast<qint64>(i));
    }
    Node node{.start = start,
        .end = end,
        .previous = m_endings[static_cast<quint32>(best)].node,
        .cost = static_cast<int>(best >> 32) + reading.cost,
        .reading = reading};
    if (start > 0 && m_text.at(start - 1).isSpace() && reading.tag < m_dictionary.tags.size())
        node.cost += m_dictionary.tags[reading.tag].costAfterBlank;
    node.sameEnd
        = std::exchange(m_ending[static_cast<size_t>(end)], static_cast<int>(m_nodes.size()));
    m_nodes.push_back(node);
}

void MorphemeFinder::takeBest()
{
    collectEndings(static_cast<int>(m_text.size()));
    const std::span<const qint16_le> toEnd = m_dictionary.connectionsTo(0);
    const auto cost = [&](const Ending &ending) {
        return ending.cost + (ending.rightClass < toEnd.size() ? toEnd[ending.rightClass] : 0);
    };
    for (int node = std::ranges::min_element(m_endings, {}, cost)->node; node > 0;) {
        const Node &taken = m_nodes[static_cast<size_t>(node)];
        const WordTag tag = taken.reading.tag < m_dictionary.tags.size()
            ? m_dictionary.tags[taken.reading.tag]
            : WordTag{};
        m_morphemes.push_back({.start = taken.start,
            .end = taken.end,
            .tag = taken.reading.tag,
            .kind = static_cast<WordKind>(quint16(tag.kind)),
            .isBeforeBlank = taken.end < m_text.size() && m_text.at(taken.end).isSpace()});
        m_readings.push_back(taken.reading);
        node = taken.previous;
    }
    std::ranges::reverse(m_morphemes);
    std::ranges::reverse(m_readings);
}

} // namespace naranhi::language
