// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/formats.h"

#include "sources/htmlpage.h"
#include "sources/markdown.h"
#include "sources/mimepart.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

struct Ending
{
    QLatin1StringView text;
    Format format;
};

constexpr std::array endings{Ending{"txt"_L1, Format::PlainText},
    Ending{"text"_L1, Format::PlainText},
    Ending{"md"_L1, Format::Markdown},
    Ending{"markdown"_L1, Format::Markdown},
    Ending{"html"_L1, Format::Html},
    Ending{"htm"_L1, Format::Html},
    Ending{"xhtml"_L1, Format::Html},
    Ending{"mhtml"_L1, Format::Mhtml},
    Ending{"mht"_L1, Format::Mhtml},
    Ending{"epub"_L1, Format::Epub}};

// Mail has such heads, too, and is read alike: what counts is that a page is in it.
bool looksLikeMhtml(const QByteArray &bytes)
{
    constexpr qsizetype longestHead = 16 * 1024;
    const QByteArrayView beginning
        = QByteArrayView(bytes).first(std::min(bytes.size(), longestHead));
    const MimePart head = mimeHead(beginning.trimmed());
    return head.hasVersion
        && (head.type.startsWith("multipart/") || head.type == "text/html"
            || head.type == "application/xhtml+xml");
}

} // namespace

Format formatOfName(const QString &source)
{
    const auto found = std::find_if(endings.begin(), endings.end(), [&](const Ending &ending) {
        return source.endsWith(u'.' + ending.text, Qt::CaseInsensitive);
    });
    return found == endings.end() ? Format::Detect : found->format;
}

Format formatOfContainer(const QByteArray &bytes)
{
    if (bytes.startsWith("PK\x03\x04"))
        return Format::Epub;
    return looksLikeMhtml(bytes) ? Format::Mhtml : Format::Detect;
}

Format formatOfText(const QString &source, const QString &text)
{
    const Format named = formatOfName(source);
    if (named == Format::Html || looksLikeHtml(text))
        return Format::Html;
    if (named == Format::PlainText || named == Format::Markdown)
        return named;
    return looksLikeMarkdown(text) ? Format::Markdown : Format::PlainText;
}

QStringList articleEndings()
{
    QStringList all;
    for (const Ending &ending : endings)
        all << ending.text;
    return all;
}

} // namespace naranhi::sources
