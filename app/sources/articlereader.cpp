// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/articlereader.h"

#include "sources/articleassembly.h"
#include "sources/characterset.h"
#include "sources/limits.h"
#include "sources/plaintext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

Failure failure(Error::Code code, const QString &source)
{
    return Failure(Error{.code = code, .detail = source});
}

} // namespace

Result<Article> readArticle(const RawInput &input)
{
    if (input.bytes.size() > maximumBytes)
        return failure(Error::Code::TooLarge, input.source);
    auto text = decodeText(input.bytes, {.declared = input.charset, .markup = false});
    if (!text)
        return failure(text.error().code, input.source);
    const Page page = pageFromPlainText(normaliseText(*text));
    if (page.lines.isEmpty())
        return failure(Error::Code::Empty, input.source);
    auto article = articleFromPage(page);
    if (!article)
        return failure(article.error().code, input.source);
    article->source = input.source;
    return article;
}

} // namespace naranhi::sources
