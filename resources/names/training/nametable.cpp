// SPDX-License-Identifier: GPL-3.0-or-later

#include "nametable.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <bit>

namespace naranhi::training {

using language::ListedForm;
using language::ListedName;
using language::ListedNamesSlot;

namespace {

constexpr int partCount = 5;
constexpr float fullestTable = 0.85F;

quint64 hashOf(QStringView text)
{
    quint64 hash = language::emptyWordHash;
    for (const QChar c : text)
        hash = language::wordHash(hash, c);
    return hash;
}

// Numbers in alphabetical order.
QHash<QString, int> numbered(const QSet<QString> &names)
{
    QStringList sorted(names.cbegin(), names.cend());
    sorted.sort();
    QHash<QString, int> numbers;
    for (const QString &name : sorted)
        numbers.insert(name, static_cast<int>(numbers.size()));
    return numbers;
}

} // namespace

NameTable::NameTable(const QList<KnownForm> &forms, const QList<Sentence> &raw)
{
    QSet<QString> labels;
    QSet<QString> kinds;
    for (const KnownForm &form : forms) {
        labels.insert(form.label);
        kinds.insert(form.label.left(2));
    }
    const QHash<QString, int> classOf = numbered(labels);
    const QHash<QString, int> kindOf = numbered(kinds);
    for (const KnownForm &form : forms)
        addForm(form, classOf.value(form.label), kindOf.value(form.label.left(2)));
    makeSlots(); // the lengths and forms are all that finding needs
    for (const Sentence &sentence : raw)
        for (const ListedName &name : view().find(sentence.text))
            ++m_forms[sentence.text.mid(name.start, name.end - name.start)].occurrences;
    makeSlots();
}

void NameTable::addForm(const KnownForm &known, int mainClass, int kind)
{
    if (known.form.size() < 2 || known.form.size() > language::longestListedForm)
        return;
    Form &form = m_forms[known.form];
    form.count += known.count;
    form.listed.kinds |= quint32(1) << kind;
    if (known.count > form.mainCount) {
        form.mainCount = known.count;
        form.listed.mainClass = static_cast<quint32>(mainClass);
    }
}

ListedForm NameTable::rated(const Form &form)
{
    ListedForm listed = form.listed;
    const double rate = (form.count + 0.5) / (std::max(form.occurrences, 0) + 1.0);
    listed.rate = static_cast<quint32>(4 * std::min(0.99, rate));
    return listed;
}

void NameTable::makeSlots()
{
    QMap<quint64, quint32> values;
    for (auto form = m_forms.cbegin(); form != m_forms.cend(); ++form) {
        const QStringView text = form.key();
        values.insert(hashOf(text), rated(*form).value());
        values[hashOf(text.first(2)) ^ language::lengthsSalt] |= quint32(1) << (text.size() - 2);
    }
    const auto least = static_cast<size_t>(static_cast<float>(values.size()) / fullestTable);
    m_slots.assign(std::bit_ceil(least + 1), {});
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        size_t slot = value.key() & (m_slots.size() - 1);
        while (m_slots[slot].check != 0)
            slot = (slot + 1) & (m_slots.size() - 1);
        m_slots[slot].check = static_cast<quint32>(value.key() >> 32) | 1U;
        m_slots[slot].value = *value;
    }
}

void NameTable::hideParts(const QList<Sentence> &raw)
{
    m_parts.assign(partCount, {});
    for (const Sentence &sentence : raw) {
        const auto part = static_cast<int>(hashOf(sentence.id) % partCount);
        m_partOf.insert(sentence.id, part);
        Part &own = m_parts[static_cast<size_t>(part)];
        for (const TaggedName &name : sentence.names)
            ++own.names[sentence.text.mid(name.span.start, name.span.length())];
        for (const ListedName &name : view().find(sentence.text))
            ++own.occurrences[sentence.text.mid(name.start, name.end - name.start)];
    }
}

language::ListedNames::Judge NameTable::judgeFor(const Sentence &sentence) const
{
    const auto part = m_partOf.constFind(sentence.id);
    if (part == m_partOf.cend())
        return {};
    return [this, &own = m_parts[static_cast<size_t>(*part)]](
               QStringView text, ListedForm) -> std::optional<ListedForm> {
        const QString spelling = text.toString();
        Form form = m_forms.value(spelling);
        const int names = own.names.value(spelling);
        if (names > 0 && form.count > 0 && form.count <= names)
            return std::nullopt;
        form.count -= names;
        form.occurrences -= own.occurrences.value(spelling);
        return rated(form);
    };
}

} // namespace naranhi::training
