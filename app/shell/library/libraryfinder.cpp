// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/library/libraryfinder.h"

#include "model/librarylisting.h"
#include "services/feedschedule.h"
#include "services/libraryrunner.h"
#include "shell/errorsentences.h"

using namespace std::chrono_literals;

namespace naranhi {

using storage::Library;

namespace {

constexpr int mostStories = 500;

struct Choices
{
    QStringList outlets;
    QStringList tags;
    qint64 articles = 0;
};

Result<Choices> choicesOf(Library &library)
{
    const Result<QStringList> outlets = library.outlets();
    const Result<QStringList> tags = library.tags();
    const Result<qint64> articles = library.articleCount();
    if (!outlets || !tags || !articles)
        return Failure(!outlets ? outlets.error() : !tags ? tags.error() : articles.error());
    return Choices{*outlets, *tags, *articles};
}

// What went wrong in words, which the program keeps as a code.
ListedFeed listedFeed(const StoredFeed &feed, bool updatesByItself)
{
    const Subscription &subscription = feed.subscription;
    ListedFeed listed{.feed = feed};
    if (const auto code = codeOf(subscription.error))
        listed.problem = sentenceFor(Error{*code, {}});
    if (updatesByItself)
        listed.again = services::dueAt(subscription);
    return listed;
}

} // namespace

LibraryFinder::LibraryFinder(
    services::LibraryRunner &runner, LibraryListing &listing, QObject *parent)
    : QObject(parent)
    , m_runner(runner)
    , m_listing(listing)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    connect(&m_soon, &QTimer::timeout, this, &LibraryFinder::refresh);
    connect(&listing, &LibraryListing::queryChanged, this, &LibraryFinder::find);
    connect(&runner, &services::LibraryRunner::changed, this, &LibraryFinder::refreshSoon);
}

void LibraryFinder::refreshSoon()
{
    if (!m_soon.isActive()) // or a long import would put it off for ever
        m_soon.start();
}

void LibraryFinder::refresh()
{
    find();
    listStories();
    listChoices();
    listFeeds();
}

void LibraryFinder::find()
{
    if (!m_runner.isOpen())
        return;
    const LibraryQuery query = m_listing.query();
    m_runner.ask<LibraryHits>([query](Library &library) { return library.find(query); },
        [this, query](const Result<LibraryHits> &hits) {
            if (hits)
                m_listing.setHits(query, *hits);
        });
}

void LibraryFinder::listStories()
{
    m_runner.ask<QList<StoredStory>>([](Library &library) { return library.stories(mostStories); },
        [this](const Result<QList<StoredStory>> &stories) {
            if (stories)
                m_listing.setStories(*stories);
        });
}

void LibraryFinder::listChoices()
{
    m_runner.ask<Choices>(choicesOf, [this](const Result<Choices> &choices) {
        if (choices)
            m_listing.setChoices(choices->outlets, choices->tags, choices->articles);
    });
}

void LibraryFinder::listFeeds()
{
    m_runner.ask<QList<StoredFeed>>([](Library &library) { return library.feeds(); },
        [this](const Result<QList<StoredFeed>> &feeds) {
            if (!feeds)
                return;
            QList<ListedFeed> listed;
            for (const StoredFeed &feed : *feeds)
                listed.append(listedFeed(feed, m_listing.feeds().updatesByItself()));
            m_listing.feeds().setFeeds(listed);
        });
}

} // namespace naranhi
