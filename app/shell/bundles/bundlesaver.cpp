// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/bundles/bundlesaver.h"

#include "shell/appcontext.h"
#include "shell/bundles/bundlefiles.h"
#include "shell/dialogs.h"
#include "shell/errorsentences.h"
#include "shell/library/librarykeeper.h"
#include "storage/library/bundling.h"

#include <QDir>
#include <QPointer>

#include <utility>

namespace naranhi {

using services::WorkRunner;
using storage::Library;

BundleSaver::BundleSaver(AppContext &context, const Hands &hands, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_hands(hands)
{
    // After the keeper, which then hands over what was put right.
    connect(&context.updater,
        &StoryUpdater::settled,
        this,
        &BundleSaver::saveWaiting,
        Qt::QueuedConnection);
    connect(&context.updater, &StoryUpdater::interruptedChanged, this, &BundleSaver::saveWaiting);
    connect(&m_files, &WorkRunner::done, this, &BundleSaver::saved);
    connect(&m_files, &WorkRunner::failed, this, [this](const InputFailure &failure) {
        Q_EMIT said(sentenceFor(failure));
    });
}

void BundleSaver::askWhereTo(StoredStoryId story)
{
    const StoredStory *listed = m_context.listing.stories().story(story);
    const QString name = bundleFileName(listed != nullptr ? listed->name : QString());
    m_hands.dialogs.askWhereToSaveStory(QDir(m_context.settings.lastFolder()).filePath(name),
        [self = QPointer(this), story](const QString &file) {
            if (!self)
                return;
            self->m_waiting.append({story, file});
            self->saveWaiting();
        });
}

bool BundleSaver::isChanging(StoredStoryId story) const
{
    const StoryUpdater &updater = m_context.updater;
    return story == m_hands.keeper.keptStory() && !updater.isSettled() && !updater.isInterrupted();
}

void BundleSaver::saveWaiting()
{
    for (const Wish &wish : std::exchange(m_waiting, {})) {
        if (isChanging(wish.story))
            m_waiting.append(wish);
        else
            save(wish);
    }
}

// Asked in the order of changes, so that what was changed just now goes with it.
void BundleSaver::save(const Wish &wish)
{
    m_context.library.change<StoryBundle>(
        [story = wish.story](Library &library) { return storage::bundleOf(library, story); },
        [this, file = wish.file](const Result<StoryBundle> &bundle) {
            if (!bundle)
                Q_EMIT said(tr("The library: %1").arg(sentenceFor(bundle.error())));
            else
                m_files.run(file, [file, bundle = *bundle] { return writeBundle(file, bundle); });
        });
}

} // namespace naranhi
