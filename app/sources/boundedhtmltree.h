// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/htmltree.h"

namespace naranhi::sources {

// The tree of markup that means harm, perhaps. A few formatting elements that are never closed
// come back in every block after them, so that a page of 50 kB makes millions of nodes; here the
// parser has memory in proportion to the markup, and where that does not do there is no tree.
class BoundedHtmlTree final
{
public:
    // `most`: bytes that it may take at the utmost.
    explicit BoundedHtmlTree(const QString &markup, std::size_t most = 64 * 1024 * 1024);
    ~BoundedHtmlTree();
    BoundedHtmlTree(const BoundedHtmlTree &) = delete;
    BoundedHtmlTree &operator=(const BoundedHtmlTree &) = delete;

    // Null if it would have cost too much.
    [[nodiscard]] const GumboNode *root() const { return m_root; }

private:
    struct Arena;

    QByteArray m_bytes;
    std::unique_ptr<Arena> m_arena; // all of the tree; never given back in parts
    const GumboNode *m_root = nullptr;
};

} // namespace naranhi::sources
