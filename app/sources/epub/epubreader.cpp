// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/epub/epubreader.h"

#include "sources/characterset.h"
#include "sources/epub/epubchapters.h"
#include "sources/epub/epubpackage.h"
#include "sources/limits.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

Failure failure(Error::Code code, const QString &source)
{
    return Failure(Error{.code = code, .detail = source});
}

// XHTML closes what is empty by a slash, which an HTML parser passes over: "<title/>" or "<a
// id=…/>" would go on to the end of the page.
QString withEndTags(const QString &markup)
{
    static const QRegularExpression empty(
        u"<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)[\\s/])"
        "([a-z][\\w:-]*)((?:\\s[^<>]{0,2000})?)/>"_s,
        QRegularExpression::CaseInsensitiveOption);
    return QString(markup).replace(empty, u"<\\1\\2></\\1>"_s);
}

// All of a chapter's page is its text, as nothing stands around it.
QString withBodyNamed(QString markup)
{
    const qsizetype body = markup.indexOf("<body"_L1);
    return body < 0 ? markup : markup.insert(body + 5, u" itemprop=\"articleBody\""_s);
}

QString withoutTags(const QString &markup)
{
    static const QRegularExpression tag(u"<[^<>]{0,2000}>"_s);
    return QString(markup).remove(tag).simplified();
}

// The heading at the beginning of the page, as markup; else nothing.
QString ownHeading(const QString &markup)
{
    constexpr qsizetype mostBefore = 200; // a section's name, a line of links
    static const QRegularExpression heading(u"<(h[1-6])(?:\\s[^<>]*)?>(.{1,2000}?)</\\1>"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const qsizetype body = std::max<qsizetype>(markup.indexOf("<body"_L1), 0);
    const auto match = heading.match(markup, body);
    const bool isAbove = match.hasMatch()
        && withoutTags(markup.sliced(body, match.capturedStart() - body)).size() <= mostBefore;
    return isAbove ? withoutTags(match.captured(2)).replace(u'"', u"&quot;"_s) : QString();
}

struct Prepared
{
    QString markup;
    bool hasHeading = false;
};

// Pages of a book are often all entitled like the book. What stands above the text is its title,
// else what the table of contents calls it.
Prepared withTitle(QString markup, const QString &title)
{
    const qsizetype head = markup.indexOf("<head"_L1);
    const qsizetype end = head < 0 ? -1 : markup.indexOf(u'>', head);
    const QString own = ownHeading(markup);
    const QString chosen = own.isEmpty() ? title.toHtmlEscaped() : own;
    if (end >= 0 && !chosen.isEmpty())
        markup.insert(end + 1, u"<meta property=\"og:title\" content=\"%1\"/>"_s.arg(chosen));
    return {.markup = markup, .hasHeading = !own.isEmpty()};
}

// The page as an HTML page is read best.
Result<Prepared> prepared(const QByteArray &bytes, const QString &title)
{
    return decodeText(bytes, {.declared = {}, .markup = true}).map([&title](const QString &markup) {
        return withTitle(withBodyNamed(withEndTags(markup)), title);
    });
}

// Ours, not the page's.
void mendTitleOrigin(Article &article, bool hasHeading)
{
    for (FactOrigin &each : article.origins) {
        if (each.fact == Fact::Title && each.origin == Origin::OpenGraph)
            each.origin = hasHeading ? Origin::Page : Origin::Meta;
    }
}

bool hasOrigin(const Article &article, Fact fact)
{
    return std::any_of(article.origins.begin(),
        article.origins.end(),
        [fact](const FactOrigin &each) { return each.fact == fact; });
}

class EpubReader final
{
public:
    EpubReader(const RawInput &input, ZipArchive &archive, const EpubPackage &package)
        : m_input(input)
        , m_archive(archive)
        , m_package(package)
    {
    }

    Result<QList<Article>> read()
    {
        for (const QString &path : m_package.documents) {
            if (const Result<void> done = readDocument(path); !done)
                return Failure(done.error());
        }
        if (m_chapters.isEmpty())
            return failure(Error::Code::NoArticle, m_input.source);
        if (areArticles(m_package, m_chapters))
            return separate(m_package, m_chapters);
        Article whole = joined(m_package, m_chapters);
        whole.source = m_input.source;
        return QList<Article>{whole};
    }

private:
    // Pages without text are passed over; an archive that breaks off is not.
    Result<void> readDocument(const QString &path)
    {
        const Result<QByteArray> bytes = m_archive.read(path);
        if (!bytes && bytes.error().code == Error::Code::NotFound)
            return {};
        if (!bytes)
            return failure(bytes.error().code, m_input.source);
        const bool begins = m_package.chapters.contains(path);
        const auto page = prepared(*bytes, titleFor(path));
        if (!page)
            return {};
        auto article = readArticle({.source = m_input.source + u'#' + path,
            .bytes = page->markup.toUtf8(),
            .format = Format::Html,
            .charset = u"utf-8"_s,
            .isWhole = m_input.isWhole});
        if (!article)
            return {};
        mendTitleOrigin(*article, page->hasHeading);
        take(*article, begins || m_chapters.isEmpty());
        return {};
    }

    [[nodiscard]] QString titleFor(const QString &path) const
    {
        const bool isAlone = m_package.documents.size() == 1;
        const QString title = m_package.chapters.value(path);
        return isAlone && !m_package.title.isEmpty() ? m_package.title : title;
    }

    void take(Article &article, bool begins)
    {
        const bool speaks = hasOrigin(article, Fact::Authors) || hasOrigin(article, Fact::Published)
            || hasOrigin(article, Fact::Address);
        if (begins)
            m_chapters.append({article, speaks});
        else
            goOn(m_chapters.last(), {article, speaks});
    }

    const RawInput &m_input;
    ZipArchive &m_archive;
    const EpubPackage &m_package;
    QList<EpubChapter> m_chapters;
};

} // namespace

Result<QList<Article>> readEpub(const RawInput &input, const ZipLimits &limits)
{
    if (input.bytes.size() > maximumBytes)
        return failure(Error::Code::TooLarge, input.source);
    return ZipArchive::open(input.bytes, limits).and_then([&input](ZipArchive &&archive) {
        return packageOf(archive).and_then(
            [&](const EpubPackage &package) { return EpubReader(input, archive, package).read(); });
    });
}

} // namespace naranhi::sources
