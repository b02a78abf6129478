// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/articlereader.h"

#include "sources/articleassembly.h"
#include "sources/characterset.h"
#include "sources/htmlpage.h"
#include "sources/limits.h"
#include "sources/markdown.h"
#include "sources/plaintext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

Failure failure(Error::Code code, const QString &source)
{
    return Failure(Error{.code = code, .detail = source});
}

bool endsWithAny(const QString &name, const QStringList &endings)
{
    return std::any_of(endings.begin(), endings.end(), [&name](const QString &ending) {
        return name.endsWith(ending, Qt::CaseInsensitive);
    });
}

Format formatOfName(const QString &source)
{
    if (endsWithAny(source, {u".html"_s, u".htm"_s, u".xhtml"_s}))
        return Format::Html;
    if (endsWithAny(source, {u".md"_s, u".markdown"_s}))
        return Format::Markdown;
    if (endsWithAny(source, {u".txt"_s, u".text"_s}))
        return Format::PlainText;
    return Format::Detect;
}

// Pages are saved as .txt, too, so markup is believed before the name; Markdown looks like much
// else.
Format detectFormat(const QString &source, const QString &text)
{
    const Format named = formatOfName(source);
    if (named == Format::Html || looksLikeHtml(text))
        return Format::Html;
    if (named != Format::Detect)
        return named;
    return looksLikeMarkdown(text) ? Format::Markdown : Format::PlainText;
}

Page pageOf(Format format, const QString &text)
{
    switch (format) {
    case Format::Html:
        return pageFromHtml(text);
    case Format::Markdown:
        return pageFromMarkdown(text);
    case Format::PlainText:
    case Format::Detect:
        break;
    }
    return pageFromPlainText(text);
}

bool mayBeMarkup(const RawInput &input)
{
    return input.format == Format::Html || formatOfName(input.source) == Format::Html
        || input.bytes.first(std::min<qsizetype>(input.bytes.size(), 1024)).contains('<');
}

} // namespace

Result<Article> readArticle(const RawInput &input)
{
    if (input.bytes.size() > maximumBytes)
        return failure(Error::Code::TooLarge, input.source);
    const auto decoded
        = decodeText(input.bytes, {.declared = input.charset, .markup = mayBeMarkup(input)});
    if (!decoded)
        return failure(decoded.error().code, input.source);
    const QString text = normaliseText(*decoded);
    const bool told = input.format != Format::Detect;
    const Page page = pageOf(told ? input.format : detectFormat(input.source, text), text);
    if (page.lines.isEmpty())
        return failure(Error::Code::Empty, input.source);
    auto article = articleFromPage(page);
    if (!article)
        return failure(article.error().code, input.source);
    article->source = input.source;
    return article;
}

} // namespace naranhi::sources
