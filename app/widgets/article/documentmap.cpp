// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/documentmap.h"

#include <algorithm>

namespace naranhi {

DocumentMap::DocumentMap(const QList<PageParagraph> &page)
{
    m_stretches.reserve(page.size());
    for (const PageParagraph &paragraph : page) {
        if (paragraph.block != noBlock)
            m_indexOf.insert(paragraph.block, m_stretches.size());
        const TextSpan at{m_length, m_length + paragraph.text.size()};
        m_stretches.append({.block = paragraph.block, .at = at});
        m_length = at.end + 1;
    }
    m_length = qMax<qsizetype>(m_length - 1, 0);
}

std::optional<TextSpan> DocumentMap::toDocument(const BlockSpan &where) const
{
    const auto found = m_indexOf.constFind(where.block);
    if (found == m_indexOf.constEnd())
        return std::nullopt;
    const TextSpan at = m_stretches.at(*found).at;
    return TextSpan{
        qMin(at.start + where.span.start, at.end), qMin(at.start + where.span.end, at.end)};
}

std::optional<BlockSpan> DocumentMap::toArticle(qsizetype position) const
{
    const auto after = std::ranges::upper_bound(
        m_stretches, position, {}, [](const Stretch &stretch) { return stretch.at.start; });
    if (position < 0 || after == m_stretches.begin())
        return std::nullopt;
    const Stretch &stretch = *std::prev(after);
    if (stretch.block == noBlock || position > stretch.at.end)
        return std::nullopt;
    const qsizetype offset = position - stretch.at.start;
    return BlockSpan{stretch.block, {offset, offset}};
}

} // namespace naranhi
