// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordtables.h"

#include "language/morphemes.h"

#include <bit>
#include <cmath>
#include <cstdlib>
#include <map>
#include <numeric>
#include <stdexcept>
#include <tuple>

using namespace Qt::StringLiterals;

namespace naranhi::training {

using language::WordKind;
using language::WordReading;
using language::WordScript;

namespace {

constexpr float fullestTable = 0.85F;
constexpr int costStep = 128; // finer ones make far more lists of readings and no better analyses

using ClassMap = std::vector<quint16>; // from a class of the dictionary to one of the tables

// By the first word of a form that is joined of several (VV+EC).
bool isPredicate(const QByteArray &part)
{
    const QByteArray first = part.split('+').constFirst();
    return first.startsWith('V') || first.startsWith('E') || first == "XSV" || first == "XSA"
        || first == "MAG" || first == "MAJ" || first == "IC";
}

WordKind kindOf(const QByteArray &tag)
{
    const QByteArray part = tag.left(tag.indexOf(','));
    if (isPredicate(part))
        return WordKind::Predicate;
    const bool isNominal = !part.contains('+')
        && ((part.startsWith('N') && part != "NP") || part == "SL" || part == "SN" || part == "SH"
            || part == "XPN" || part == "XR" || part == "XSN");
    return isNominal ? WordKind::Nominal : WordKind::Other;
}

class TableMaker
{
public:
    TableMaker(const MecabDictionary &dictionary, const ClassMap &left, const ClassMap &right)
        : m_dictionary(dictionary)
        , m_left(left)
        , m_right(right)
    {
    }

    [[nodiscard]] WordTables make()
    {
        const std::array<QString, language::wordScriptCount> scripts{
            u"HANGUL"_s, u"ALPHA"_s, u"NUMERIC"_s, u"HANJA"_s, u"SYMBOL"_s};
        m_tables.firstReadings.emplace_back(0U); // of no word
        m_tables.firstReadings.emplace_back(0U);
        for (const QString &script : scripts) {
            const auto words = m_dictionary.strangers.constFind(script);
            if (words == m_dictionary.strangers.cend())
                throw std::runtime_error("the dictionary does not know all scripts");
            append(readingsOf(*words));
        }
        addForms();
        addLengths();
        return std::move(m_tables);
    }

private:
    using Reading = std::tuple<quint16, quint16, quint16, int>; // WordReading
    using Readings = std::vector<Reading>;

    [[nodiscard]] quint16 tagOf(const MecabWord &word)
    {
        const auto [found, isNew] = m_tagOf.try_emplace(
            word.tag.toStdString(), static_cast<quint16>(m_tables.tags.size()));
        if (isNew)
            m_tables.tags.push_back({});
        language::WordTag &tag = m_tables.tags[found->second];
        tag.kind = static_cast<quint16>(kindOf(word.tag));
        tag.costAfterBlank = static_cast<quint16>(std::max<int>(
            tag.costAfterBlank, m_dictionary.costAfterBlank.value(word.partOfSpeech)));
        return found->second;
    }

    [[nodiscard]] Readings readingsOf(const std::vector<MecabWord> &words)
    {
        std::map<std::tuple<quint16, quint16, quint16>, int> cheapest;
        for (const MecabWord &word : words) {
            const int cost = static_cast<int>(std::lround(double(word.cost) / costStep)) * costStep;
            const auto key
                = std::tuple(m_left[word.leftClass], m_right[word.rightClass], tagOf(word));
            const auto [found, isNew] = cheapest.try_emplace(key, cost);
            found->second = std::min(found->second, cost);
        }
        Readings readings;
        for (const auto &[key, cost] : cheapest)
            readings.push_back(std::tuple_cat(key, std::tuple(cost)));
        return readings;
    }

    quint32 append(const Readings &readings)
    {
        for (const auto &[left, right, tag, cost] : readings) {
            WordReading reading{};
            reading.leftClass = left;
            reading.rightClass = right;
            reading.tag = tag;
            reading.cost = static_cast<qint16>(cost);
            m_tables.readings.push_back(reading);
        }
        m_tables.firstReadings.emplace_back(static_cast<quint32>(m_tables.readings.size()));
        return static_cast<quint32>(m_tables.firstReadings.size() - 2);
    }

    void addForms()
    {
        constexpr quint32 mostLists = (quint32(1) << language::wordReadingBits) - 1;
        std::map<Readings, quint32> lists;
        std::map<quint64, quint32> listOf;
        for (const MecabForm &form : m_dictionary.forms) {
            if (form.form.isEmpty() || form.form.size() > language::longestWord)
                continue;
            const Readings readings = readingsOf(form.words);
            auto list = lists.find(readings);
            if (list == lists.end())
                list = lists.emplace(readings, append(readings)).first;
            if (list->second > mostLists)
                throw std::runtime_error("too many lists of readings");
            addForm(form.form, list->second, listOf);
        }
        m_tables.slots.resize(sizeFor(listOf.size()));
        const size_t mask = m_tables.slots.size() - 1;
        for (const auto &[hash, list] : listOf) {
            size_t slot = hash & mask;
            while (m_tables.slots[slot] != 0)
                slot = (slot + 1) & mask;
            m_tables.slots[slot] = (static_cast<quint32>(hash >> 32) & ~mostLists) | list;
        }
    }

    void addForm(const QString &form, quint32 list, std::map<quint64, quint32> &listOf)
    {
        quint64 hash = language::emptyWordHash;
        quint64 hashOfTwo = 0;
        for (qsizetype i = 0; i < form.size(); ++i) {
            hash = language::wordHash(hash, form.at(i));
            if (i == 1)
                hashOfTwo = hash;
        }
        listOf.emplace(hash, list);
        if (form.size() >= 2)
            m_lengthsOf[hashOfTwo] |= quint32(1) << (form.size() - 2);
    }

    void addLengths()
    {
        m_tables.lengths.resize(sizeFor(m_lengthsOf.size()));
        const size_t mask = m_tables.lengths.size() - 1;
        for (const auto &[hash, lengths] : m_lengthsOf) {
            size_t slot = hash & mask;
            while (m_tables.lengths[slot] != 0)
                slot = (slot + 1) & mask;
            m_tables.lengths[slot] = (static_cast<quint32>(hash >> 48) << 16) | lengths;
        }
    }

    [[nodiscard]] static size_t sizeFor(size_t count)
    {
        return std::bit_ceil(static_cast<size_t>(static_cast<float>(count) / fullestTable) + 1);
    }

    const MecabDictionary &m_dictionary;
    const ClassMap &m_left;
    const ClassMap &m_right;
    WordTables m_tables;
    std::map<std::string, quint16> m_tagOf;
    std::map<quint64, quint32> m_lengthsOf;
};

ClassMap everyClass(size_t count)
{
    ClassMap map(count);
    std::iota(map.begin(), map.end(), quint16(0));
    return map;
}

// The most frequent classes; the end of a text (0) stays what it is.
std::vector<size_t> mostFrequent(std::vector<size_t> &uses, size_t most)
{
    uses[0] = SIZE_MAX;
    std::vector<size_t> order(uses.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, [&uses](size_t a, size_t b) { return uses[a] > uses[b]; });
    order.resize(std::min(most, order.size()));
    return order;
}

// Gives each class the kept one whose costs with the classes kept of the other side differ least.
template <typename Cost>
ClassMap nearest(
    size_t count, const std::vector<size_t> &kept, const std::vector<size_t> &others, Cost cost)
{
    ClassMap map(count);
    for (size_t own = 0; own < count; ++own) {
        long best = LONG_MAX;
        for (size_t k = 0; k < kept.size() && best > 0; ++k) {
            long difference = 0;
            for (const size_t other : others)
                difference += std::labs(cost(own, other) - cost(kept[k], other));
            if (kept[k] == own)
                difference = 0;
            if (difference < best) {
                best = difference;
                map[own] = static_cast<quint16>(k);
            }
        }
    }
    for (size_t k = 0; k < kept.size(); ++k)
        map[kept[k]] = static_cast<quint16>(k);
    return map;
}

} // namespace

language::WordDictionary WordTables::view() const
{
    return {.slots = slots,
        .lengths = lengths,
        .firstReadings = firstReadings,
        .readings = readings,
        .tags = tags,
        .connections = connections,
        .rightClassCount = rightClassCount};
}

WordTables wordTables(
    const MecabDictionary &dictionary, const QStringList &texts, size_t mostClasses)
{
    const size_t rightCount = dictionary.rightClassCount;
    const size_t leftCount = dictionary.connections.size() / rightCount;
    WordTables whole = TableMaker(dictionary, everyClass(leftCount), everyClass(rightCount)).make();
    whole.connections.assign(dictionary.connections.begin(), dictionary.connections.end());
    whole.rightClassCount = rightCount;

    std::vector<size_t> leftUses(leftCount);
    std::vector<size_t> rightUses(rightCount);
    language::MorphemeFinder finder(whole.view());
    for (const QString &text : texts) {
        finder.read(text);
        for (const WordReading &reading : finder.readings()) {
            ++leftUses[reading.leftClass];
            ++rightUses[reading.rightClass];
        }
    }
    const std::vector<size_t> left = mostFrequent(leftUses, mostClasses);
    const std::vector<size_t> right = mostFrequent(rightUses, mostClasses);
    const auto cost = [&](size_t leftClass, size_t rightClass) {
        return long(dictionary.connections[leftClass * rightCount + rightClass]);
    };
    const auto swapped
        = [&](size_t rightClass, size_t leftClass) { return cost(leftClass, rightClass); };
    WordTables tables = TableMaker(dictionary,
        nearest(leftCount, left, right, cost),
        nearest(rightCount, right, left, swapped))
                            .make();
    tables.rightClassCount = right.size();
    for (const size_t leftClass : left)
        for (const size_t rightClass : right)
            tables.connections.emplace_back(static_cast<qint16>(cost(leftClass, rightClass)));
    return tables;
}

} // namespace naranhi::training
