// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/articlereader.h"

#include "sources/articleassembly.h"
#include "sources/characterset.h"
#include "sources/htmlpage.h"
#include "sources/limits.h"
#include "sources/markdown.h"
#include "sources/mhtml.h"
#include "sources/outlets.h"
#include "sources/plaintext.h"
#include "sources/wholetext.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

Failure failure(Error::Code code, const QString &source)
{
    return Failure(Error{.code = code, .detail = source});
}

Page pageOf(Format format, const QString &text, ContentFinder *finder)
{
    switch (format) {
    case Format::Html:
        return pageFromHtml(text, finder);
    case Format::Markdown:
        return pageFromMarkdown(text);
    case Format::PlainText:
    case Format::Detect:
    case Format::Mhtml:
    case Format::Epub:
        break;
    }
    return pageFromPlainText(text);
}

// What is known of it before its text is.
Format knownFormat(const RawInput &input)
{
    return input.format == Format::Detect ? formatOfContainer(input.bytes) : input.format;
}

bool mayBeMarkup(const RawInput &input)
{
    return input.format == Format::Html || formatOfName(input.source) == Format::Html
        || input.bytes.first(std::min<qsizetype>(input.bytes.size(), 1024)).contains('<');
}

// Whose text is the page, and no longer its container.
Result<Article> readText(const RawInput &input, ContentFinder *finder)
{
    const auto decoded
        = decodeText(input.bytes, {.declared = input.charset, .markup = mayBeMarkup(input)});
    if (!decoded)
        return failure(decoded.error().code, input.source);
    const QString text = normaliseText(*decoded);
    const bool told = input.format != Format::Detect;
    const Format format = told ? input.format : formatOfText(input.source, text);
    const bool isWholePage = input.isWhole && format == Format::Html;
    const Page page = isWholePage ? wholePageFromHtml(text) : pageOf(format, text, finder);
    if (page.lines.isEmpty())
        return failure(Error::Code::Empty, input.source);
    auto article = input.isWhole ? wholeText(page) : articleFromPage(page);
    if (!article)
        return failure(article.error().code, input.source);
    article->source = input.source;
    takeFromAddress(*article, input.source);
    return article;
}

void sortOrigins(Article &article)
{
    std::sort(article.origins.begin(),
        article.origins.end(),
        [](const FactOrigin &one, const FactOrigin &other) { return one.fact < other.fact; });
}

// The archive's own word for where the page stood counts where the page keeps silent.
void takeLocation(Article &article, const QString &address)
{
    if (address.isEmpty() || !article.address.isEmpty())
        return;
    article.address = address;
    article.origins.append({Fact::Address, Origin::Meta});
    sortOrigins(article);
}

Result<Article> readMhtml(const RawInput &input, ContentFinder *finder)
{
    auto saved = pageOfMhtml(input);
    if (!saved)
        return failure(Error::Code::NoArticle, input.source);
    saved->page.isWhole = input.isWhole;
    if (!saved->address.isEmpty())
        saved->page.source = saved->address; // of its links
    auto article = readText(saved->page, finder);
    if (!article)
        return failure(article.error().code, input.source);
    takeLocation(*article, saved->address);
    article->source = input.source;
    return article;
}

} // namespace

void takeFromAddress(Article &article, const QString &address)
{
    const QUrl from(address);
    if (from.scheme() != "https"_L1 && from.scheme() != "http"_L1)
        return;
    for (QString *one : {&article.address, &article.leadImage}) {
        if (!one->isEmpty())
            *one = from.resolved(QUrl(*one)).toString();
    }
    if (!article.outlet.isEmpty())
        return;
    article.outlet = outletOfAddress(from.host());
    if (!article.outlet.isEmpty())
        article.origins.append({Fact::Outlet, Origin::Address});
    sortOrigins(article);
}

bool isEpub(const RawInput &input)
{
    return knownFormat(input) == Format::Epub;
}

bool isIntricate(const RawInput &input)
{
    switch (knownFormat(input)) {
    case Format::Html:
    case Format::Mhtml:
    case Format::Epub:
        return true;
    case Format::Detect:
        return mayBeMarkup(input);
    case Format::PlainText:
    case Format::Markdown:
        break;
    }
    return false;
}

Result<Article> readArticle(const RawInput &input, ContentFinder *finder)
{
    if (input.bytes.size() > maximumBytes)
        return failure(Error::Code::TooLarge, input.source);
    switch (knownFormat(input)) {
    case Format::Mhtml:
        return readMhtml(input, finder);
    case Format::Epub:
        return failure(Error::Code::NotText, input.source);
    default:
        return readText(input, finder);
    }
}

} // namespace naranhi::sources
