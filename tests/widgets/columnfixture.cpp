// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnfixture.h"

#include "support/builders.h"
#include "widgets/article/articlecolumn.h"
#include "widgets/article/articleview.h"

#include <QTest>
#include <QTextDocument>

#include <algorithm>

namespace naranhi::test {

ColumnFixture::ColumnFixture()
    : theme(preferences, QPalette(Qt::black, Qt::white))
    , columns(context)
{
}

ArticleId ColumnFixture::open(
    const QString &outlet, const QString &title, const QStringList &marked)
{
    AnnotatedArticle found = annotated(ArticleId::None, marked);
    found.article.outlet = outlet;
    found.article.title = title;
    found.analysis.textHash = textHash(found.article);
    found.id = session.addArticle(found.article);
    m_found.append(found);
    // What is opened together is laid out together, by the event loop.
    QCoreApplication::sendPostedEvents(&columns, QEvent::LayoutRequest);
    return found.id;
}

void ColumnFixture::analyse()
{
    session.applyStory(story());
}

void ColumnFixture::compare(const QList<QList<std::pair<int, int>>> &passages)
{
    Story compared = story();
    for (const auto &members : passages) {
        Passage passage{.strength = 0.9, .members = {}};
        for (const auto &[row, block] : members) {
            const AnnotatedArticle &found = compared.articles.at(row);
            passage.members.append({found.id, block, {0, textOf(found.article, block).size()}});
        }
        compared.comparison.passages.append(passage);
    }
    session.applyStory(compared);
}

Story ColumnFixture::story() const
{
    Story story{.articles = m_found, .entities = {}, .timeline = {}};
    for (AnnotatedArticle &annotated : story.articles) {
        for (Mention &mention : annotated.analysis.mentions) {
            const QString name = textOf(annotated.article, mention.block)
                                     .mid(mention.span.start, mention.span.length());
            auto known = std::ranges::find(story.entities, name, &Entity::name);
            if (known == story.entities.end()) {
                const int number = static_cast<int>(story.entities.size());
                story.entities.append(
                    {EntityId{number + 1}, mention.type, name, {{name, annotated.id, 1}}, number});
                known = std::prev(story.entities.end());
            } else {
                ++known->forms.first().count;
            }
            mention.entity = known->id;
        }
    }
    return story;
}

void ColumnFixture::show(QSize size)
{
    columns.resize(size);
    columns.show();
    QVERIFY(QTest::qWaitForWindowActive(&columns));
}

EntityId ColumnFixture::entity(const QString &name) const
{
    const auto found = std::ranges::find(session.entities(), name, &Entity::name);
    return found == session.entities().end() ? EntityId::None : found->id;
}

ArticleView &ColumnFixture::view(int row)
{
    return columns.columnAt(row)->view();
}

QPoint ColumnFixture::pointOn(int row, const QString &words)
{
    const QTextCursor found = view(row).document()->find(words);
    const TextSpan span{found.selectionStart(), found.selectionEnd()};
    const QList<QRectF> rects = view(row).rectsOf(span);
    return rects.isEmpty() ? QPoint(-1, -1) : rects.constFirst().center().toPoint();
}

QStringList ColumnFixture::titles() const
{
    QStringList found;
    for (const AnnotatedArticle &open : session.articles())
        found.append(open.article.title);
    return found;
}

} // namespace naranhi::test
