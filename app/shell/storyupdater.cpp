// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/storyupdater.h"

#include "model/readingsession.h"
#include "services/storyrunner.h"

#include <utility>

using namespace std::chrono_literals;

namespace naranhi {

StoryUpdater::StoryUpdater(ReadingSession &session, services::StoryRunner &runner, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_runner(runner)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(60ms);
    connect(&session, &ReadingSession::contentRevised, &m_quiet, qOverload<>(&QTimer::start));
    connect(&m_quiet, &QTimer::timeout, this, &StoryUpdater::request);
    connect(&runner, &services::StoryRunner::cancelled, this, [this] { setInterrupted(true); });
    connect(&runner, &services::StoryRunner::storyReady, this, [this](const Story &story) {
        m_session.applyStory(story);
        if (isSettled())
            Q_EMIT settled();
    });
}

bool StoryUpdater::isSettled() const
{
    return !m_quiet.isActive() && !m_runner.isRunning();
}

void StoryUpdater::setInterrupted(bool interrupted)
{
    if (std::exchange(m_interrupted, interrupted) != interrupted)
        Q_EMIT interruptedChanged();
}

void StoryUpdater::request()
{
    setInterrupted(false);
    services::StoryRequest request{
        .inputs = {}, .former = m_session.entities(), .corrections = m_session.corrections()};
    for (const AnnotatedArticle &open : m_session.articles())
        request.inputs += {.id = open.id, .article = open.article};
    m_runner.request(request);
}

} // namespace naranhi
