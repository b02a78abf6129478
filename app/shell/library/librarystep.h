// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/library/library.h"

#include <QPointer>
#include <QUndoCommand>

#include <functional>

namespace naranhi {

namespace services {
class LibraryRunner;
}

// A change of the library that can be undone. Both ways are handed over as work for the library's
// thread and done there in order; what one way needs to know of the other they share, and only that
// thread touches it.
class LibraryStep final : public QUndoCommand
{
public:
    using Work = std::function<Result<void>(storage::Library &)>;
    struct Ways
    {
        Work redo;
        Work undo;
    };

    using Answer = std::function<void(const Result<void> &)>;

    // `library` outlives `asker`, which hears how each way went. Without it the step does nothing.
    LibraryStep(const QString &text,
        Ways ways,
        services::LibraryRunner &library,
        QObject &asker,
        Answer heard);

    void undo() override { hand(m_ways.undo); }
    void redo() override { hand(m_ways.redo); }

private:
    void hand(const Work &work);

    Ways m_ways;
    services::LibraryRunner &m_library;
    QPointer<QObject> m_asker;
    Answer m_heard;
};

// The changes themselves. What was before is learnt when they are done.
[[nodiscard]] LibraryStep::Ways removing(const QList<StoredId> &articles);
// REQUIRES that all of them are the other way.
[[nodiscard]] LibraryStep::Ways marking(const QList<StoredId> &articles, bool isRead);
[[nodiscard]] LibraryStep::Ways tagging(
    const QList<StoredId> &articles, const QString &tag, bool isTagged);
[[nodiscard]] LibraryStep::Ways noting(StoredId article, const QString &note);
[[nodiscard]] LibraryStep::Ways setting(const StoryArrangement::Story &story);
// Into the first, with what the reader put right in any of them.
[[nodiscard]] LibraryStep::Ways merging(const QList<StoredStoryId> &stories);
// Into a story of their own; a single one stands alone.
[[nodiscard]] LibraryStep::Ways puttingApart(const QList<StoredId> &articles);

} // namespace naranhi
