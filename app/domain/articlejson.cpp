// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/articlejson.h"

#include "domain/jsonfields.h"

#include <array>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

// In the order of the enums.
constexpr std::array kindWords{
    "paragraph"_L1, "heading"_L1, "caption"_L1, "quote"_L1, "list-item"_L1, "summary"_L1};
constexpr std::array reasonWords{
    "duplicate"_L1, "boilerplate"_L1, "navigation"_L1, "copyright"_L1, "byline"_L1, "related"_L1};
constexpr std::array basisWords{"none"_L1, "stated"_L1, "inferred"_L1, "given"_L1};
constexpr std::array ruleWords{
    "none"_L1, "own-full-date"_L1, "other-articles"_L1, "latest-mention"_L1};
constexpr std::array factWords{"title"_L1,
    "subtitle"_L1,
    "outlet"_L1,
    "authors"_L1,
    "published"_L1,
    "address"_L1,
    "lead_image"_L1,
    "language"_L1};
constexpr std::array originWords{"page"_L1, "json-ld"_L1, "opengraph"_L1, "meta"_L1, "address"_L1};

QString inferenceReason(const PublicationDate &published)
{
    switch (published.rule) {
    case DateRule::OwnFullDate:
        return u"Inferred from a whole date that the text names and its relative dates agree with"_s;
    case DateRule::OtherArticles:
        return u"Inferred from dates that the other articles of the story name in full"_s;
    case DateRule::LatestMention:
        return u"Inferred from the latest date that the text tells as past"_s;
    case DateRule::None:
        break;
    }
    return u"Inferred from the dates of the story"_s;
}

// A plain sentence for people; programs read basis, rule and evidence.
QString reasonSentence(const PublicationDate &published)
{
    switch (published.basis) {
    case DateBasis::None:
        return u"The page states no date and none could be inferred."_s;
    case DateBasis::Stated:
        return u"The page states it."_s;
    case DateBasis::Given:
        return u"Given by the reader."_s;
    case DateBasis::Inferred:
        break;
    }
    const QString evidence
        = published.evidence.isEmpty() ? QString() : u": \u201C"_s + published.evidence + u'\u201D';
    return inferenceReason(published) + evidence + u'.';
}

QJsonObject publishedToJson(const PublicationDate &published, const QString &stated)
{
    QJsonObject object{{u"value"_s, published.value},
        {u"basis"_s, wordOf(published.basis)},
        {u"reason"_s, reasonSentence(published)}};
    if (published.rule != DateRule::None)
        object.insert(u"rule"_s, wordOf(published.rule));
    if (!published.evidence.isEmpty())
        object.insert(u"evidence"_s, published.evidence);
    if (!stated.isEmpty())
        object.insert(u"stated"_s, stated);
    if (!published.offset.isEmpty())
        object.insert(u"offset"_s, published.offset);
    return object;
}

PublicationDate publishedFrom(const JsonFields &fields)
{
    return {.value = fields.text(u"value"_s),
        .basis = fields.oneOf<DateBasis>(u"basis"_s, basisWords),
        .rule = fields.oneOf<DateRule>(u"rule"_s, ruleWords),
        .evidence = fields.text(u"evidence"_s),
        .offset = fields.text(u"offset"_s)};
}

QJsonObject originsToJson(const QList<FactOrigin> &origins)
{
    QJsonObject object;
    for (const FactOrigin &each : origins)
        object.insert(wordOf(each.fact), wordOf(each.origin));
    return object;
}

QList<FactOrigin> originsFrom(const JsonFields &fields)
{
    QList<FactOrigin> origins;
    for (size_t i = 0; i < factWords.size(); ++i) {
        if (fields.has(factWords.at(i)))
            origins.append(
                {static_cast<Fact>(i), fields.oneOf<Origin>(factWords.at(i), originWords)});
    }
    return origins;
}

} // namespace

QString wordOf(BlockKind kind)
{
    return kindWords.at(static_cast<size_t>(kind));
}

QString wordOf(LeftOutReason reason)
{
    return reasonWords.at(static_cast<size_t>(reason));
}

QString wordOf(DateBasis basis)
{
    return basisWords.at(static_cast<size_t>(basis));
}

QString wordOf(DateRule rule)
{
    return ruleWords.at(static_cast<size_t>(rule));
}

QString wordOf(Fact fact)
{
    return factWords.at(static_cast<size_t>(fact));
}

QString wordOf(Origin origin)
{
    return originWords.at(static_cast<size_t>(origin));
}

QJsonObject toJson(const Article &article)
{
    QJsonArray blocks;
    for (const Block &block : article.blocks)
        blocks.append(QJsonObject{{u"kind"_s, wordOf(block.kind)}, {u"text"_s, block.text}});
    QJsonArray leftOut;
    for (const LeftOut &part : article.leftOut) {
        leftOut.append(QJsonObject{{u"reason"_s, wordOf(part.reason)},
            {u"text"_s, part.text},
            {u"before"_s, part.before}});
    }
    return {{u"source"_s, article.source},
        {u"title"_s, article.title},
        {u"subtitle"_s, article.subtitle},
        {u"outlet"_s, article.outlet},
        {u"authors"_s, QJsonArray::fromStringList(article.authors)},
        {u"published"_s, publishedToJson(article.published, article.stated)},
        {u"language"_s, article.language},
        {u"address"_s, article.address},
        {u"lead_image"_s, article.leadImage},
        {u"origins"_s, originsToJson(article.origins)},
        {u"blocks"_s, blocks},
        {u"left_out"_s, leftOut}};
}

Result<Article> articleFromJson(const QJsonObject &object)
{
    QString wrong;
    const JsonFields fields(object, wrong);
    Article article;
    article.source = fields.text(u"source"_s);
    article.title = fields.text(u"title"_s);
    article.subtitle = fields.text(u"subtitle"_s);
    article.outlet = fields.text(u"outlet"_s);
    article.authors = fields.texts(u"authors"_s);
    const JsonFields published = fields.object(u"published"_s);
    article.published = publishedFrom(published);
    article.stated = published.text(u"stated"_s);
    if (fields.has(u"language"_s))
        article.language = fields.text(u"language"_s);
    article.address = fields.text(u"address"_s);
    article.leadImage = fields.text(u"lead_image"_s);
    article.origins = originsFrom(fields.object(u"origins"_s));
    for (const JsonFields &block : fields.objects(u"blocks"_s))
        article.blocks.append(
            {block.oneOf<BlockKind>(u"kind"_s, kindWords), block.text(u"text"_s)});
    for (const JsonFields &part : fields.objects(u"left_out"_s)) {
        article.leftOut.append({part.oneOf<LeftOutReason>(u"reason"_s, reasonWords),
            part.text(u"text"_s),
            qBound(0, part.integer(u"before"_s), static_cast<int>(article.blocks.size()))});
    }
    if (!wrong.isEmpty())
        return Failure(Error{Error::Code::BadFormat, wrong});
    return article;
}

} // namespace naranhi
