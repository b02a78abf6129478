// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/windowfixture.h"

#include "shell/windowpanes.h"
#include "widgets/article/articlecolumn.h"
#include "widgets/article/articlecolumns.h"
#include "widgets/article/articleview.h"

#include <QAction>
#include <QTest>

#include <algorithm>

namespace naranhi::test {

namespace {

constexpr int patience = 60000; // an unoptimised build on a busy machine

} // namespace

bool Run::begin(const QStringList &inputs, int articles)
{
    window.start(inputs);
    window.show();
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window) && settle(articles);
}

bool Run::settle(int articles)
{
    return QTest::qWaitFor(
        [this, articles] {
            return context.session.articleCount() == articles && context.isSettled();
        },
        patience);
}

QAction &Run::action(const QString &name)
{
    auto *action = window.findChild<QAction *>(name);
    Q_ASSERT_X(action != nullptr, "Run::action", qPrintable(name));
    return *action;
}

QTextEdit &Run::textOfColumn(int row)
{
    return window.panes().columns().columnAt(row)->view();
}

EntityId Run::sharedEntity(int articles) const
{
    for (const Entity &entity : context.session.entities()) {
        const auto reach = std::ranges::count_if(context.session.articles(),
            [&](const AnnotatedArticle &open) { return entity.countIn(open.id) > 0; });
        if (reach >= articles)
            return entity.id;
    }
    return EntityId::None;
}

QPoint Run::mentionIn(int row, EntityId id)
{
    ArticleView &view = window.panes().columns().columnAt(row)->view();
    for (const EntityMark &mark : view.marks().entities()) {
        const QList<QRectF> rects = view.rectsOf(mark.at);
        if (mark.entity == id && !rects.isEmpty()
            && view.viewport()->rect().contains(rects.first().toAlignedRect()))
            return rects.first().center().toPoint();
    }
    return {};
}

} // namespace naranhi::test
