// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/sessionkeeper.h"

#include "shell/appcontext.h"
#include "shell/windowpanes.h"
#include "widgets/article/articlecolumns.h"
#include "widgets/timeline/timelinepanel.h"

#include <QMainWindow>

using namespace std::chrono_literals;

namespace naranhi {

SessionKeeper::SessionKeeper(AppContext &context, QMainWindow &window, WindowPanes &panes)
    : QObject(&window)
    , m_context(context)
    , m_window(window)
    , m_panes(panes)
    , m_corrections(context.session, context.correctionStore)
{
    m_later.setSingleShot(true);
    m_later.setInterval(3s);
    connect(&m_later, &QTimer::timeout, this, &SessionKeeper::save);
    connect(&m_corrections, &CorrectionKeeper::failed, this, &SessionKeeper::correctionsFailed);
}

void SessionKeeper::restoreWindow()
{
    const Result<SessionState> kept = m_context.store.load();
    if (kept)
        m_kept = *kept;
    else if (kept.error().code != Error::Code::NotFound)
        Q_EMIT failed(kept.error());
    m_window.restoreGeometry(m_kept.windowGeometry);
    m_panes.restoreState(m_kept.windowState);
    m_corrections.load();
    observe();
}

bool SessionKeeper::restoreArticles()
{
    m_corrections.restore(m_kept.corrections);
    for (const Article &article : std::as_const(m_kept.articles))
        m_context.session.addArticle(article);
    m_panes.columns().setWidths(m_kept.columnWidths);
    m_panes.columns().setScrolls(m_kept.scrolls);
    m_panes.timeline().setVisibleTime(m_kept.visibleTime);
    // Who is pinned is known again when the story is.
    if (!m_kept.pinned.isEmpty())
        connect(&m_context.updater,
            &StoryUpdater::settled,
            this,
            &SessionKeeper::restorePins,
            Qt::SingleShotConnection);
    return !m_kept.articles.isEmpty();
}

void SessionKeeper::save()
{
    m_later.stop();
    const Result<void> saved = m_context.store.save(state());
    if (!saved)
        Q_EMIT failed(saved.error());
    m_corrections.save();
}

void SessionKeeper::observe()
{
    const auto later = [this] { m_later.start(); };
    connect(&m_context.session, &ReadingSession::contentRevised, this, later);
    connect(&m_context.session, &ReadingSession::articleMoved, this, later);
    connect(&m_context.focus, &ReadingFocus::pinnedChanged, this, later);
}

void SessionKeeper::restorePins()
{
    QList<EntityId> pinned;
    for (const EntityKey &key : std::as_const(m_kept.pinned))
        for (const Entity &entity : m_context.session.entities())
            if (entity.type == key.type && entity.name == key.name)
                pinned += entity.id;
    m_context.focus.setPinned(pinned);
}

SessionState SessionKeeper::state() const
{
    SessionState state;
    for (const AnnotatedArticle &open : m_context.session.articles())
        state.articles += open.article;
    state.columnWidths = m_panes.columns().widths();
    state.scrolls = m_panes.columns().scrolls();
    for (const EntityId id : m_context.focus.pinned())
        if (const Entity *entity = m_context.session.entity(id))
            state.pinned += {.type = entity->type, .name = entity->name};
    state.corrections = m_context.session.corrections();
    state.visibleTime = m_panes.timeline().visibleTime();
    state.windowGeometry = m_window.saveGeometry();
    state.windowState = m_panes.saveState();
    return state;
}

} // namespace naranhi
