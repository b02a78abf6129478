// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/library/windowlibrary.h"

#include "shell/appcontext.h"
#include "shell/errorsentences.h"

#include <utility>

namespace naranhi {

using services::LibraryRunner;

WindowLibrary::WindowLibrary(AppContext &context, Dialogs &dialogs, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_keeper(context)
    , m_finder(context.library, context.listing)
    , m_acts(context, {m_keeper, m_finder, dialogs})
    , m_choice(context, dialogs)
    , m_rescue(context, m_choice, dialogs)
    , m_taker(context, {m_acts, m_finder})
    , m_saver(context, {m_keeper, dialogs})
{
    connectParts();
    connectBundles();
}

void WindowLibrary::connectParts()
{
    const auto sayIt = [this](const Error &error) { say(error); };
    connect(&m_keeper, &LibraryKeeper::opened, &m_finder, &LibraryFinder::refresh);
    connect(&m_keeper, &LibraryKeeper::kept, &m_finder, &LibraryFinder::refreshSoon);
    connect(&m_keeper, &LibraryKeeper::failed, this, sayIt);
    connect(&m_acts, &LibraryActs::failed, this, sayIt);
    connect(&m_rescue, &LibraryRescue::failed, this, sayIt);
    connect(&m_context.library, &LibraryRunner::backupFailed, this, [this](const Error &error) {
        Q_EMIT said(tr("The backup of the library: %1").arg(sentenceFor(error)));
    });
    connect(&m_keeper, &LibraryKeeper::opened, &m_choice, &LibraryChoice::settle);
    connect(&m_choice, &LibraryChoice::reopenRequested, &m_keeper, &LibraryKeeper::openAgain);
    connectRescue();
    connect(&m_keeper, &LibraryKeeper::opened, this, [this] { m_isNew = true; });
    connect(&m_context.listing, &LibraryListing::choicesChanged, this, &WindowLibrary::count);
}

void WindowLibrary::connectBundles()
{
    connect(&m_acts, &LibraryActs::savingRequested, &m_saver, &BundleSaver::askWhereTo);
    connect(&m_taker, &BundleTaker::said, this, &WindowLibrary::said);
    connect(&m_saver, &BundleSaver::said, this, &WindowLibrary::said);
}

void WindowLibrary::connectRescue()
{
    connect(&m_keeper, &LibraryKeeper::failedToOpen, &m_rescue, &LibraryRescue::offer);
    connect(&m_context.library, &LibraryRunner::unsound, &m_rescue, &LibraryRescue::offer);
    connect(&m_acts, &LibraryActs::waysOutRequested, &m_rescue, &LibraryRescue::offerAgain);
    connect(&m_rescue, &LibraryRescue::reopenRequested, &m_keeper, &LibraryKeeper::openAgain);
    connect(&m_rescue, &LibraryRescue::said, this, &WindowLibrary::said);
}

// At the start only: nothing is to move while one reads.
void WindowLibrary::count()
{
    constexpr qint64 aHandful = 5;
    if (std::exchange(m_isNew, false) && m_context.listing.articleCount() > aHandful)
        Q_EMIT many();
}

void WindowLibrary::say(const Error &error)
{
    Q_EMIT said(tr("The library: %1").arg(sentenceFor(error)));
}

} // namespace naranhi
