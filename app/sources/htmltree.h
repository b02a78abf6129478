// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <gumbo.h>

#include <memory>

namespace naranhi::sources {

// Deeper pages are no articles, and the parser's time grows with the square of the depth.
inline constexpr int deepestMarkup = 400;

// How deep elements are nested, at most; elements that close themselves aside. One pass, before
// parsing.
[[nodiscard]] int nestingDepth(QStringView markup);

// An HTML5 tree and the text that it points into.
class HtmlTree final
{
public:
    // REQUIRES: nestingDepth(markup) <= deepestMarkup.
    explicit HtmlTree(const QString &markup);

    [[nodiscard]] const GumboNode *root() const { return m_output->root; }

private:
    struct Deleter
    {
        void operator()(GumboOutput *output) const
        {
            gumbo_destroy_output(&kGumboDefaultOptions, output);
        }
    };
    QByteArray m_bytes;
    std::unique_ptr<GumboOutput, Deleter> m_output;
};

// Element access without the library's untyped vectors.
[[nodiscard]] bool isElement(const GumboNode *node);
[[nodiscard]] bool isText(const GumboNode *node);
[[nodiscard]] GumboTag tagOf(const GumboNode *node); // GUMBO_TAG_UNKNOWN for text
[[nodiscard]] QString attribute(const GumboNode *node, const char *name);
[[nodiscard]] QString classAndId(const GumboNode *node); // what a site calls the element
[[nodiscard]] QString ownText(const GumboNode *node); // of a text node
[[nodiscard]] QString innerText(const GumboNode *node); // of everything below, as it is
[[nodiscard]] unsigned childCount(const GumboNode *node);
[[nodiscard]] const GumboNode *child(const GumboNode *node, unsigned index);

} // namespace naranhi::sources
