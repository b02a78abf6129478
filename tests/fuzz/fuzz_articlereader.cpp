// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes at all as a page: an article whose text is as promised, or an error; never a crash.

#include "sources/articlereader.h"

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace naranhi;

namespace {

void require(bool holds, const char *promise)
{
    if (!holds) {
        qCritical("broken promise: %s", promise);
        std::abort();
    }
}

void check(const Article &article)
{
    require(!article.blocks.isEmpty(), "an article has text");
    for (const Block &block : article.blocks) {
        require(!block.text.isEmpty(), "no block is empty");
        require(block.text == block.text.normalized(QString::NormalizationForm_C), "NFC");
        require(!block.text.startsWith(u'\n') && !block.text.endsWith(u'\n'), "no break at ends");
        require(!block.text.contains(u'\r'), "line breaks are \\n");
    }
    for (const LeftOut &left : article.leftOut)
        require(left.before >= 0 && left.before <= article.blocks.size(), "left out has its place");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const auto format : {sources::Format::Detect,
             sources::Format::Html,
             sources::Format::Markdown,
             sources::Format::PlainText,
             sources::Format::Mhtml}) {
        const auto article = sources::readArticle(
            {.source = u"seed"_s, .bytes = bytes, .format = format, .charset = {}});
        if (article)
            check(*article);
    }
    return 0;
}
