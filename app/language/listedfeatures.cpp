// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/listedfeatures.h"

#include "language/hangul.h"
#include "language/particles.h"

namespace naranhi::language {

namespace {

constexpr quint64 firstId = 180; // of the features here, behind those of MorphemeFeatures

enum Behind : quint64 { TextEnd, NoHangul, Particle, MoreOfWord };

Behind behindOf(QStringView text, const ListedName &name)
{
    if (name.end >= text.size())
        return TextEnd;
    if (!isHangul(text.at(name.end)))
        return NoHangul;
    qsizetype end = name.end;
    while (end < text.size() && isHangul(text.at(end)))
        ++end;
    const QStringView form = text.sliced(name.start, name.end - name.start);
    return isParticle(text.sliced(name.end, end - name.end), form) ? Particle : MoreOfWord;
}

} // namespace

void ListedFeatures::read(QStringView text, const QList<ListedName> &names)
{
    m_names.clear();
    m_index = 0;
    for (const ListedName &name : names) {
        const bool startsWord = name.start == 0 || !text.at(name.start - 1).isLetterOrNumber();
        m_names.append({.name = name,
            .startsWord = startsWord ? quint64(1) : 0,
            .behind = behindOf(text, name)});
    }
}

void ListedFeatures::addKeysAt(int position, FeatureKeys &keys)
{
    while (m_index < m_names.size() && m_names.at(m_index).name.end <= position)
        ++m_index;
    if (m_index > 0) {
        const Listed &before = m_names.at(m_index - 1);
        if (before.name.end == position)
            keys.append(keyed(before.name.form.mainClass, firstId + 5, before.behind));
    }
    if (m_index == m_names.size())
        return;
    const Listed &listed = m_names.at(m_index);
    if (listed.name.start <= position)
        addInside(listed, position, keys);
    else if (listed.name.start == position + 1)
        keys.append(keyed(listed.name.form.mainClass, firstId + 6));
}

void ListedFeatures::addInside(const Listed &listed, int position, FeatureKeys &keys) const
{
    const auto &[start, end, form] = listed.name;
    const quint64 place = position == start ? 0 : position + 1 == end ? 2 : 1;
    const quint64 shape = place * 2 + listed.startsWord;
    keys.append(keyed(form.kinds, firstId, place));
    keys.append(keyed(form.kinds, firstId + 1, shape * 8 + form.rate));
    keys.append(keyed(form.mainClass, firstId + 2, place * 8 + form.rate));
    keys.append(keyed(form.mainClass, firstId + 3, shape * 4 + listed.behind));
    keys.append(keyed(form.kinds, firstId + 4, (shape * 4 + listed.behind) * 8 + form.rate));
}

} // namespace naranhi::language
