// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textspan.h"
#include "widgets/article/articlepage.h"

#include <QHash>
#include <QList>

#include <optional>

namespace naranhi {

// Where the blocks of an article lie in the text document of its column. A plain value, made from
// the page before it is set, so that places are known while the document still fills. Document
// positions are spans of UTF-16 units, one unit between paragraphs.
class DocumentMap
{
public:
    DocumentMap() = default;
    explicit DocumentMap(const QList<PageParagraph> &page);

    // Nothing for blocks that the page does not hold.
    [[nodiscard]] std::optional<TextSpan> toDocument(const BlockSpan &where) const;
    // The block and offset at a position (an empty span); nothing in the byline and in text left
    // out.
    [[nodiscard]] std::optional<BlockSpan> toArticle(qsizetype position) const;
    [[nodiscard]] qsizetype length() const { return m_length; }

private:
    struct Stretch
    {
        int block = noBlock;
        TextSpan at;
    };

    QList<Stretch> m_stretches; // one a paragraph, by position
    QHash<int, qsizetype> m_indexOf; // block → its stretch
    qsizetype m_length = 0;
};

} // namespace naranhi
