// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/feeds/feedarticle.h"

#include "sources/characterset.h"
#include "sources/outlets.h"
#include "sources/trackingparameters.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

constexpr int koreanOffset = 9 * 3600;

bool isKorean(const FeedItem &item, const Feed &feed)
{
    static const QRegularExpression hangul(u"[\\x{AC00}-\\x{D7A3}]"_s);
    const QString own = item.title + item.text.left(500);
    return own.contains(hangul) || (own.isEmpty() && feed.language.startsWith("ko"_L1));
}

QString offsetText(int seconds)
{
    const QChar sign = seconds < 0 ? u'-' : u'+';
    const int minutes = qAbs(seconds) / 60;
    return sign + QTime(minutes / 60, minutes % 60).toString(u"HH:mm"_s);
}

PublicationDate publicationOf(const FeedItem &item, bool korean)
{
    QDateTime moment = item.published.isValid() ? item.published : item.updated;
    if (!moment.isValid())
        return {};
    if (korean && moment.offsetFromUtc() == 0)
        moment = moment.toOffsetFromUtc(koreanOffset);
    return {.value = moment.toString(u"yyyy-MM-ddTHH:mm"_s),
        .basis = DateBasis::Stated,
        .rule = {},
        .evidence = {},
        .offset = offsetText(moment.offsetFromUtc())};
}

// What of the feed's own name is an outlet's: the address knows better.
QString outletOf(const FeedItem &item, const Feed &feed)
{
    const QString known = outletOfAddress(QUrl(item.address).host());
    return known.isEmpty() ? feed.title : known;
}

QList<FactOrigin> originsOf(const Article &article)
{
    QList<FactOrigin> origins;
    const auto add = [&origins](Fact fact, bool known) {
        if (known)
            origins.append({fact, Origin::Meta});
    };
    add(Fact::Title, !article.title.isEmpty());
    add(Fact::Outlet, !article.outlet.isEmpty());
    add(Fact::Authors, !article.authors.isEmpty());
    add(Fact::Published, article.published.isKnown());
    add(Fact::Address, !article.address.isEmpty());
    return origins;
}

qsizetype bodyLength(const Article &article)
{
    qsizetype length = 0;
    for (const Block &block : article.blocks)
        length += block.kind == BlockKind::Caption ? 0 : block.text.size();
    return length;
}

// Who is asked first is the page; what it does not say is the feed's.
template <typename Value>
void fillIn(Article &article, const Article &entry, Value Article::*fact, Fact name)
{
    if (article.*fact != Value() || entry.*fact == Value())
        return;
    article.*fact = entry.*fact;
    const auto behind = std::ranges::find_if(
        article.origins, [name](const FactOrigin &origin) { return origin.fact >= name; });
    article.origins.insert(behind, {name, Origin::Meta});
}

} // namespace

bool isShort(const Article &entry)
{
    constexpr qsizetype aWholeText = 1500; // feeds that give more give all of it
    const QString end = entry.blocks.isEmpty() ? QString() : entry.blocks.constLast().text;
    const bool isCutOff = end.endsWith(u'…') || end.endsWith(u"..."_s) || end.endsWith(u"…]"_s)
        || end.endsWith(u"...]"_s);
    return !entry.source.isEmpty() && (isCutOff || bodyLength(entry) < aWholeText);
}

Result<Article> completed(const Article &entry, const Article &page)
{
    if (bodyLength(page) < bodyLength(entry))
        return Failure(Error{Error::Code::NoArticle, entry.source});
    Article whole = page;
    whole.source = entry.source;
    fillIn(whole, entry, &Article::title, Fact::Title);
    fillIn(whole, entry, &Article::outlet, Fact::Outlet);
    fillIn(whole, entry, &Article::authors, Fact::Authors);
    if (whole.published.basis == DateBasis::None)
        whole.published = {};
    fillIn(whole, entry, &Article::published, Fact::Published);
    return whole;
}

Article articleOf(const FeedItem &item, const Feed &feed)
{
    const bool korean = isKorean(item, feed);
    Article article;
    article.source = withoutTracking(QUrl(item.address)).toString(QUrl::EncodeSpaces);
    article.address = article.source;
    article.title = normaliseText(item.title).simplified();
    article.outlet = outletOf(item, feed);
    article.authors = item.authors;
    article.published = publicationOf(item, korean);
    article.language = korean ? u"ko"_s : feed.language.section(u'-', 0, 0).toLower();
    if (article.language.isEmpty() || (!korean && article.language == "ko"_L1))
        article.language = u"en"_s;
    for (const QString &line : normaliseText(item.text).split(u'\n', Qt::SkipEmptyParts))
        if (const QString text = line.trimmed(); !text.isEmpty())
            article.blocks.append({BlockKind::Paragraph, text});
    article.origins = originsOf(article);
    return article;
}

} // namespace naranhi::sources
