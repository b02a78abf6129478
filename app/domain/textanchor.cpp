// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/textanchor.h"

#include <QStringView>

#include <algorithm>

namespace naranhi {

namespace {

constexpr qsizetype surroundings = 24; // UTF-16 units on either side

qsizetype sharedEnd(QStringView a, QStringView b)
{
    qsizetype shared = 0;
    while (shared < std::min(a.size(), b.size())
        && a.at(a.size() - 1 - shared) == b.at(b.size() - 1 - shared))
        ++shared;
    return shared;
}

qsizetype sharedStart(QStringView a, QStringView b)
{
    const auto [end, other] = std::ranges::mismatch(a, b);
    return end - a.begin();
}

qsizetype agreement(const TextAnchor &anchor, QStringView text, qsizetype at)
{
    return sharedEnd(anchor.prefix, text.first(at))
        + sharedStart(anchor.suffix, text.sliced(at + anchor.exact.size()));
}

// The place of the words that agrees best with the surroundings, over all blocks.
class BestPlace
{
public:
    explicit BestPlace(const TextAnchor &anchor)
        : m_anchor(anchor)
    {
    }

    void lookIn(int block, const QString &text)
    {
        for (qsizetype at = text.indexOf(m_anchor.exact); at >= 0;
             at = text.indexOf(m_anchor.exact, at + 1))
            consider({block, {at, at + m_anchor.exact.size()}}, agreement(m_anchor, text, at));
    }

    [[nodiscard]] std::optional<BlockSpan> place() const
    {
        return m_isShared ? std::nullopt : m_place;
    }

private:
    // Of two that agree alike the old place is meant.
    void consider(const BlockSpan &place, qsizetype agreement)
    {
        const bool isOld = place == BlockSpan{m_anchor.block, m_anchor.span};
        const qsizetype agreed = 2 * agreement + (isOld ? 1 : 0);
        if (agreed < m_agreed)
            return;
        m_isShared = agreed == m_agreed;
        m_place = place;
        m_agreed = agreed;
    }

    const TextAnchor &m_anchor;
    std::optional<BlockSpan> m_place;
    qsizetype m_agreed = -1;
    bool m_isShared = false;
};

} // namespace

TextAnchor textAnchorOf(const Article &article, const BlockSpan &place)
{
    const QString text = textOf(article, place.block);
    const qsizetype before = std::min(place.span.start, surroundings);
    return {.source = article.source,
        .title = article.title,
        .block = place.block,
        .span = place.span,
        .exact = text.mid(place.span.start, place.span.length()),
        .prefix = text.mid(place.span.start - before, before),
        .suffix = text.mid(place.span.end, surroundings)};
}

bool isAnchorIn(const TextAnchor &anchor, const Article &article)
{
    const bool isSameTitle = anchor.title == article.title;
    if (anchor.source != article.source)
        return isSameTitle && !anchor.title.isEmpty();
    const bool isPath = anchor.source.contains(u'/');
    return isPath || isSameTitle;
}

std::optional<BlockSpan> placeOf(const TextAnchor &anchor, const Article &article)
{
    if (anchor.exact.isEmpty())
        return std::nullopt;
    BestPlace best(anchor);
    for (int block = subtitleBlock; block < article.blocks.size(); ++block)
        best.lookIn(block, textOf(article, block));
    return best.place();
}

} // namespace naranhi
