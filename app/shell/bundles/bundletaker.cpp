// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/bundles/bundletaker.h"

#include "shell/appcontext.h"
#include "shell/bundles/bundlefiles.h"
#include "shell/bundles/bundlestep.h"
#include "shell/errorsentences.h"
#include "shell/inputname.h"
#include "shell/library/libraryacts.h"
#include "shell/library/libraryfinder.h"
#include "shell/library/storystate.h"

#include <memory>
#include <utility>

namespace naranhi {

using storage::Library;
using storage::TakenIn;

BundleTaker::BundleTaker(AppContext &context, const Hands &hands, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_hands(hands)
{
    connect(&context.opener, &ArticleOpener::storiesRequested, this, &BundleTaker::takeIn);
    connect(&context.listing, &LibraryListing::conditionChanged, this, &BundleTaker::storeWaiting);
    connect(&m_files, &services::WorkRunner::failed, this, &BundleTaker::sayUnread);
}

void BundleTaker::takeIn(const QStringList &files, bool isInstead)
{
    for (const QString &file : files)
        read({.file = file, .isInstead = isInstead && file == files.constFirst()});
}

void BundleTaker::read(const Story &story)
{
    const auto bundle = std::make_shared<StoryBundle>();
    m_files.run(
        story.file,
        [file = story.file, bundle] {
            return readBundle(file).map([&](const StoryBundle &read) { *bundle = read; });
        },
        [this, story, bundle] {
            m_waiting.append({story.file, story.isInstead, *bundle});
            storeWaiting();
        });
}

// The window begins before its library does.
bool BundleTaker::isComing() const
{
    const LibraryCondition condition = m_context.listing.condition();
    return condition == LibraryCondition::Opening
        || (condition == LibraryCondition::None && !m_context.libraryLocation.isEmpty());
}

void BundleTaker::storeWaiting()
{
    if (isComing())
        return;
    const bool isOpen = m_context.listing.condition() == LibraryCondition::Open;
    for (const Story &story : std::exchange(m_waiting, {})) {
        if (isOpen)
            store(story);
        else
            Q_EMIT said(whyNot().arg(inputName(story.file)));
    }
}

QString BundleTaker::whyNot() const
{
    switch (m_context.listing.condition()) {
    case LibraryCondition::ReadOnly:
        return tr("%1: A story goes into the library, and this one cannot be written.");
    case LibraryCondition::Unavailable:
        return tr("%1: A story goes into the library, which could not be opened. Open the file "
                  "again when that is mended.");
    default:
        return tr("%1: A story goes into the library, and this window keeps none.");
    }
}

void BundleTaker::store(const Story &story)
{
    m_context.library.change<TakenIn>(
        [bundle = story.bundle](
            Library &library) { return storage::takeIn(library, bundle, joinedStates); },
        [this, story](const Result<TakenIn> &taken) {
            if (taken)
                open(story, *taken);
            else
                Q_EMIT said(tr("%1: It was not taken into the library. %2")
                                .arg(inputName(story.file), sentenceFor(taken.error())));
        });
}

void BundleTaker::open(const Story &story, const TakenIn &taken)
{
    if (taken.changesStories())
        addStep(taken);
    m_hands.finder.refreshSoon();
    m_hands.acts.carryOut(OpenStoredStory{taken.story, story.isInstead});
    Q_EMIT tookIn(story.file);
}

void BundleTaker::addStep(const TakenIn &taken)
{
    const auto heard = [this](const Result<void> &done) {
        if (!done)
            Q_EMIT said(tr("The library: %1").arg(sentenceFor(done.error())));
        m_hands.finder.refreshSoon();
    };
    m_context.undo.push(
        new LibraryStep(tr("Take in a story"), takingIn(taken), m_context.library, *this, heard));
}

// No copy is kept beside it, and what is in it is another's to mend.
void BundleTaker::sayUnread(const InputFailure &failure)
{
    Q_EMIT said(failure.error.code == Error::Code::BadFormat
            ? tr("%1: This is no story of Naranhi, or a damaged one. Ask for it again where it "
                 "came from.")
                  .arg(inputName(failure.source))
            : sentenceFor(failure));
}

} // namespace naranhi
