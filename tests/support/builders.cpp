// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"

#include <QHash>

#include <algorithm>

namespace naranhi::test {

namespace {

EntityType typeOfTag(const QString &tag)
{
    for (const EntityType type :
        {EntityType::Place, EntityType::Organisation, EntityType::Work, EntityType::Quantity}) {
        if (tagOf(type) == tag)
            return type;
    }
    return EntityType::Person;
}

TimeType typeOfValue(const QString &value)
{
    if (value.startsWith(u'P'))
        return TimeType::Duration;
    return value.contains(u'T') ? TimeType::Time : TimeType::Date;
}

struct Inset
{
    TextSpan span;
    QString open;
    QString close;
};

} // namespace

ArticleBuilder anArticle()
{
    return {};
}

ArticleBuilder &ArticleBuilder::titled(const QString &title)
{
    m_article.title = title;
    return *this;
}

ArticleBuilder &ArticleBuilder::subtitled(const QString &subtitle)
{
    m_article.subtitle = subtitle;
    return *this;
}

ArticleBuilder &ArticleBuilder::from(const QString &outlet)
{
    m_article.outlet = outlet;
    return *this;
}

ArticleBuilder &ArticleBuilder::publishedOn(const QString &value)
{
    m_article.published = {.value = value, .basis = DateBasis::Stated, .rule = {}, .evidence = {}};
    return *this;
}

ArticleBuilder &ArticleBuilder::paragraph(const QString &text)
{
    return block(BlockKind::Paragraph, text);
}

ArticleBuilder &ArticleBuilder::block(BlockKind kind, const QString &text)
{
    m_article.blocks.append({kind, text});
    return *this;
}

MarkedText parseMarked(const QString &marked, int block)
{
    MarkedText out;
    qsizetype start = -1;
    qsizetype bar = -1;
    for (qsizetype i = 0; i < marked.size(); ++i) {
        const QChar c = marked[i];
        if (c == u'[' || c == u'{') {
            start = out.text.size();
            bar = -1;
        } else if (c == u'|' && start >= 0) {
            bar = i;
        } else if ((c == u']' || c == u'}') && start >= 0) {
            const QString tag = bar < 0 ? QString() : marked.mid(bar + 1, i - bar - 1);
            const TextSpan span{start, out.text.size()};
            if (c == u']')
                out.mentions.append(
                    {.block = block, .span = span, .type = typeOfTag(tag), .title = {}});
            else
                out.times.append({block, span, typeOfValue(tag), tag});
            start = -1;
            bar = -1;
        } else if (bar < 0) {
            out.text += c;
        }
    }
    return out;
}

QString printMarked(const QString &text,
    const QList<Mention> &mentions,
    const QList<TimeExpression> &times,
    int block)
{
    QList<Inset> insets;
    for (const Mention &m : mentions) {
        if (m.block == block)
            insets.append({m.span, QStringLiteral("["), u'|' + tagOf(m.type) + u']'});
    }
    for (const TimeExpression &t : times) {
        if (t.block == block)
            insets.append({t.span, QStringLiteral("{"), u'|' + t.value + u'}'});
    }
    std::ranges::sort(insets, {}, [](const Inset &inset) { return inset.span.start; });
    QString out = text;
    for (auto inset = insets.rbegin(); inset != insets.rend(); ++inset) {
        out.insert(inset->span.end, inset->close);
        out.insert(inset->span.start, inset->open);
    }
    return out;
}

AnnotatedArticle annotated(
    ArticleId id, const QStringList &markedParagraphs, const QString &published)
{
    AnnotatedArticle out{.id = id, .article = {}, .analysis = {}};
    for (const QString &marked : markedParagraphs) {
        const int block = static_cast<int>(out.article.blocks.size());
        const MarkedText parsed = parseMarked(marked, block);
        out.article.blocks.append({BlockKind::Paragraph, parsed.text});
        out.analysis.mentions += parsed.mentions;
        out.analysis.times += parsed.times;
        out.analysis.sentences.append(BlockSpan{block, {0, parsed.text.size()}});
    }
    if (!published.isEmpty())
        out.article.published
            = {.value = published, .basis = DateBasis::Stated, .rule = {}, .evidence = {}};
    out.analysis.anchor = published;
    out.analysis.textHash = textHash(out.article);
    return out;
}

} // namespace naranhi::test
