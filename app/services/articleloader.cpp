// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/articleloader.h"

#include "services/network.h"
#include "sources/inputs.h"
#include "sources/network/addresses.h"

#include <QSet>

#include <deque>
#include <utility>

using namespace Qt::StringLiterals;

namespace naranhi::services {

namespace {

constexpr std::size_t mostAhead = 4;

} // namespace

ArticleLoader::ArticleLoader(Network *network, QObject *parent)
    : QObject(parent)
    , m_network(network)
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
    start([inputs] { return sources::expandInputs(inputs); },
        [this](const QString &input, const CancelToken &cancel) -> Pending {
            if (m_network && sources::isAddress(input))
                return fetch({.address = QUrl(input), .typed = true}, cancel);
            return [input] { return sources::loadInput(input); };
        });
}

void ArticleLoader::loadAddresses(const QStringList &typed)
{
    QStringList names; // as they are told of: whole
    QSet<QString> guessed;
    for (const QString &text : typed) {
        const auto address = sources::addressFromTyped(text);
        names.append(address ? address->url.toString(QUrl::EncodeSpaces) : text.trimmed());
        if (address && address->schemeGuessed)
            guessed.insert(names.last());
    }
    start([names] { return names; },
        [this, guessed](const QString &name, const CancelToken &cancel) {
            return fetch({.address = sources::isAddress(name) ? QUrl(name) : QUrl(),
                             .typed = true,
                             .schemeGuessed = guessed.contains(name)},
                cancel);
        });
}

void ArticleLoader::loadLinks(const QStringList &addresses)
{
    start([addresses] { return addresses; },
        [this](const QString &address, const CancelToken &cancel) {
            return fetch({.address = QUrl(address)}, cancel);
        });
}

void ArticleLoader::loadText(const QString &source, const QString &text)
{
    start([source] { return QStringList{source}; },
        [text](const QString &name, const CancelToken &) {
            return [name, text]() -> Result<sources::RawInput> {
                return sources::RawInput{
                    name, text.toUtf8(), sources::Format::PlainText, u"utf-8"_s};
            };
        });
}

void ArticleLoader::loadHtml(const QString &source, const QString &html)
{
    start([source] { return QStringList{source}; },
        [html](const QString &name, const CancelToken &) {
            return [name, html]() -> Result<sources::RawInput> {
                return sources::RawInput{name, html.toUtf8(), sources::Format::Html, u"utf-8"_s};
            };
        });
}

void ArticleLoader::loadAgain(const QString &source, bool isWhole)
{
    const auto failed = m_failed.constFind(source);
    if (failed == m_failed.cend())
        return;
    start([source] { return QStringList{source}; },
        [begin = *failed, isWhole](const QString &name, const CancelToken &cancel) -> Pending {
            return [pending = begin(name, cancel), isWhole] {
                return pending().map([isWhole](sources::RawInput input) {
                    input.isWhole = isWhole;
                    return input;
                });
            };
        });
}

void ArticleLoader::forget(const QString &source)
{
    m_failed.remove(source);
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

void ArticleLoader::start(const List &list, const Begin &begin)
{
    if (m_pending == 0) {
        m_done = 0;
        m_total = 0;
        Q_EMIT started();
    }
    ++m_pending;
    m_pool.start(
        [this, list, begin, run = m_run, cancel = m_cancel] { readAll(list, begin, run, cancel); });
}

// In the pool. Changes no member but the reader, which is only used there: everything it has to say
// is posted to the GUI thread.
void ArticleLoader::readAll(
    const List &list, const Begin &begin, int run, const CancelToken &cancel)
{
    const QStringList names = list();
    post(run, [this, count = names.size()] { m_total += static_cast<int>(count); });
    std::deque<Pending> begun;
    auto next = names.begin();
    for (const QString &name : names) {
        if (cancel.isCancelled())
            return;
        for (; next != names.end() && begun.size() < mostAhead; ++next)
            begun.push_back(begin(*next, cancel));
        post(run, [this, name] { announce(name); });
        const Outcome outcome
            = begun.front()().and_then([this, &cancel](const sources::RawInput &input) {
                  return m_reader.readAll(input, cancel);
              });
        begun.pop_front();
        post(run, [this, name, outcome, begin] { deliver(name, outcome, begin); });
    }
    post(run, [this] { endJob(); });
}

ArticleLoader::Pending ArticleLoader::fetch(
    const sources::FetchRequest &request, const CancelToken &cancel)
{
    if (!m_network)
        return [source = request.address.toString()]() -> Result<sources::RawInput> {
            return Failure(Error{Error::Code::UnsupportedInput, source});
        };
    return [begun = m_network->fetch(request, cancel)] { return pageFrom(Network::wait(begun)); };
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

void ArticleLoader::deliver(const QString &source, const Outcome &outcome, const Begin &begin)
{
    ++m_done;
    m_failed.remove(source);
    if (!outcome) {
        m_failed.insert(source, begin);
        Q_EMIT failed({source, outcome.error()});
        return;
    }
    for (const Article &article : *outcome)
        Q_EMIT loaded(article);
}

void ArticleLoader::endJob()
{
    if (--m_pending == 0)
        Q_EMIT finished();
}

} // namespace naranhi::services
