// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/newtext.h"

#include <QSet>

#include <algorithm>

namespace naranhi {

namespace {

constexpr double newInPart = 0.5;

bool isBody(const Article &article, int block)
{
    if (block < 0)
        return false;
    const BlockKind kind = article.blocks.at(block).kind;
    return kind == BlockKind::Paragraph || kind == BlockKind::Quote || kind == BlockKind::ListItem;
}

// What an article shares with earlier ones.
class Earlier
{
public:
    Earlier(const QList<AnnotatedArticle> &articles, const Comparison &comparison, int row)
        : m_article(articles.at(row).id)
    {
        for (int i = 0; i < row; ++i)
            m_before.insert(articles.at(i).id);
        for (const Passage &passage : comparison.passages)
            if (std::ranges::any_of(passage.members, [this](const ArticlePlace &member) {
                    return m_before.contains(member.article);
                }))
                addOwn(passage.members, m_shared);
        for (const Difference &difference : comparison.differences)
            if (!difference.isDismissed)
                addDiffering(difference);
    }

    [[nodiscard]] bool told(const BlockSpan &sentence) const { return touches(sentence, m_shared); }
    [[nodiscard]] bool toldOtherwise(const BlockSpan &sentence) const
    {
        return touches(sentence, m_differing);
    }

private:
    void addOwn(const QList<ArticlePlace> &places, QList<BlockSpan> &to) const
    {
        for (const ArticlePlace &place : places)
            if (place.article == m_article)
                to.append({place.block, place.span});
    }

    void addDiffering(const Difference &difference)
    {
        QList<ArticlePlace> sentences;
        bool isOfEarlier = false;
        for (const Claim &claim : difference.claims) {
            sentences.append({claim.place.article, claim.place.block, claim.sentence});
            isOfEarlier = isOfEarlier || m_before.contains(claim.place.article);
        }
        if (isOfEarlier)
            addOwn(sentences, m_differing);
    }

    [[nodiscard]] static bool touches(const BlockSpan &sentence, const QList<BlockSpan> &places)
    {
        return std::ranges::any_of(places, [&sentence](const BlockSpan &place) {
            return place.block == sentence.block && place.span.overlaps(sentence.span);
        });
    }

    ArticleId m_article;
    QSet<ArticleId> m_before;
    QList<BlockSpan> m_shared;
    QList<BlockSpan> m_differing;
};

} // namespace

NewText newTextOf(const QList<AnnotatedArticle> &articles, const Comparison &comparison, int row)
{
    const AnnotatedArticle &article = articles.at(row);
    const Earlier earlier(articles, comparison, row);
    NewText result;
    double all = 0;
    double fresh = 0;
    for (const BlockSpan &sentence : article.analysis.sentences) {
        if (!isBody(article.article, sentence.block))
            continue;
        const auto length = static_cast<double>(sentence.span.length());
        all += length;
        if (!earlier.told(sentence)) {
            fresh += length;
        } else if (earlier.toldOtherwise(sentence)) {
            fresh += newInPart * length;
        } else {
            result.told.append(sentence);
        }
    }
    result.share = all > 0 ? fresh / all : 1;
    return result;
}

} // namespace naranhi
