// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/article.h"

#include <QHash>

namespace naranhi {

QString textOf(const Article &article, int block)
{
    if (block == titleBlock)
        return article.title;
    if (block == subtitleBlock)
        return article.subtitle;
    return block >= 0 && block < article.blocks.size() ? article.blocks.at(block).text : QString();
}

size_t textHash(const Article &article)
{
    size_t hash = qHashMulti(0, article.title, article.subtitle);
    for (const Block &block : article.blocks)
        hash = qHashMulti(hash, static_cast<int>(block.kind), block.text);
    return hash;
}

qsizetype textLength(const Article &article)
{
    qsizetype length = article.title.size() + article.subtitle.size();
    for (const Block &block : article.blocks)
        length += block.text.size();
    return length;
}

} // namespace naranhi
