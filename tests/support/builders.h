// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/story.h"

namespace naranhi::test {

// An article in a line of a test: anArticle().titled(u"…"_s).paragraph(u"…"_s).
class ArticleBuilder
{
public:
    ArticleBuilder &titled(const QString &title);
    ArticleBuilder &subtitled(const QString &subtitle);
    ArticleBuilder &from(const QString &outlet);
    ArticleBuilder &publishedOn(const QString &value);
    ArticleBuilder &paragraph(const QString &text);
    ArticleBuilder &block(BlockKind kind, const QString &text);

    operator Article() const { return m_article; } // NOLINT(google-explicit-constructor)

private:
    Article m_article;
};

[[nodiscard]] ArticleBuilder anArticle();

// Text with marks, so that expectations read like the text itself: [오픈AI|OG]의 [샘 올트먼|PS]
// 대표는 {26일|2024-01-26} 왔다. Square brackets are mentions (type after the bar; PS when there is
// none), braces are times (value after the bar). One block; the analysis has one sentence over all
// of it.
struct MarkedText
{
    QString text;
    QList<Mention> mentions;
    QList<TimeExpression> times;
};

[[nodiscard]] MarkedText parseMarked(const QString &marked, int block = 0);

// The way back: an article's block with its mentions and times marked as above.
[[nodiscard]] QString printMarked(const QString &text,
    const QList<Mention> &mentions,
    const QList<TimeExpression> &times,
    int block = 0);

// An analysed article of marked paragraphs.
[[nodiscard]] AnnotatedArticle annotated(
    ArticleId id, const QStringList &markedParagraphs, const QString &published = {});

} // namespace naranhi::test
