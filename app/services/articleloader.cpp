// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/articleloader.h"

#include "sources/inputs.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace naranhi::services {

ArticleLoader::ArticleLoader(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1); // keeps the order over several calls
}

ArticleLoader::~ArticleLoader()
{
    m_cancel.cancel();
    m_pool.waitForDone();
}

void ArticleLoader::load(const QStringList &inputs)
{
    start([inputs] { return sources::expandInputs(inputs); }, sources::loadInput);
}

void ArticleLoader::loadText(const QString &source, const QString &text)
{
    start([source] { return QStringList{source}; },
        [text](const QString &name) {
            return sources::RawInput{name, text.toUtf8(), sources::Format::PlainText, u"utf-8"_s};
        });
}

void ArticleLoader::loadHtml(const QString &source, const QString &html)
{
    start([source] { return QStringList{source}; },
        [html](const QString &name) {
            return sources::RawInput{name, html.toUtf8(), sources::Format::Html, u"utf-8"_s};
        });
}

void ArticleLoader::cancel()
{
    if (!isRunning())
        return;
    m_cancel.cancel();
    m_cancel = CancelToken();
    ++m_run;
    m_pending = 0;
    Q_EMIT finished();
}

void ArticleLoader::start(const List &list, const Fetch &fetch)
{
    if (m_pending == 0) {
        m_done = 0;
        m_total = 0;
        Q_EMIT started();
    }
    ++m_pending;
    m_pool.start(
        [this, list, fetch, run = m_run, cancel = m_cancel] { readAll(list, fetch, run, cancel); });
}

// In the pool. Touches no member: everything it has to say is posted to the GUI thread.
void ArticleLoader::readAll(
    const List &list, const Fetch &fetch, int run, const CancelToken &cancel)
{
    const QStringList names = list();
    post(run, [this, count = names.size()] { m_total += static_cast<int>(count); });
    for (const QString &name : names) {
        if (cancel.isCancelled())
            return;
        post(run, [this, name] { announce(name); });
        const Result<Article> outcome = fetch(name).and_then(sources::readArticle);
        post(run, [this, name, outcome] { deliver(name, outcome); });
    }
    post(run, [this] { endJob(); });
}

void ArticleLoader::post(int run, const std::function<void()> &tell)
{
    const auto tellUnlessStale = [this, run, tell] {
        if (run == m_run)
            tell();
    };
    QMetaObject::invokeMethod(this, tellUnlessStale, Qt::QueuedConnection);
}

void ArticleLoader::announce(const QString &source)
{
    Q_EMIT progressed(m_done, m_total, source);
}

void ArticleLoader::deliver(const QString &source, const Result<Article> &outcome)
{
    ++m_done;
    if (outcome)
        Q_EMIT loaded(*outcome);
    else
        Q_EMIT failed({source, outcome.error()});
}

void ArticleLoader::endJob()
{
    if (--m_pending == 0)
        Q_EMIT finished();
}

} // namespace naranhi::services
