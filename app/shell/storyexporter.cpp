// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/storyexporter.h"

#include "shell/appcontext.h"
#include "storage/atomicfile.h"

#include <utility>

namespace naranhi {

StoryExporter::StoryExporter(AppContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&context.updater, &StoryUpdater::settled, this, &StoryExporter::writeWhenBuilt);
    connect(
        &context.updater, &StoryUpdater::interruptedChanged, this, &StoryExporter::writeWhenBuilt);
    connect(&m_runner, &services::WorkRunner::done, this, &StoryExporter::exported);
    connect(&m_runner, &services::WorkRunner::failed, this, &StoryExporter::failed);
}

void StoryExporter::exportTo(const QString &path, ExportFormat format)
{
    m_wish = Wish{path, format};
    writeWhenBuilt();
}

void StoryExporter::writeWhenBuilt()
{
    if (!m_wish || !m_context.updater.isSettled())
        return;
    const Wish wish = *std::exchange(m_wish, std::nullopt);
    const ExportOptions options{
        wish.format, wordsLanguageOf(resolvedLanguage(m_context.preferences.language()))};
    m_runner.run(wish.path, [story = m_context.session.story(), wish, options] {
        return storage::writeAtomically(wish.path, naranhi::exported(story, {}, options));
    });
}

} // namespace naranhi
