// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/storybundle.h"
#include "services/workrunner.h"
#include "storage/library/bundling.h"

namespace naranhi {

class AppContext;
class LibraryActs;
class LibraryFinder;

// Takes stories that come as files into the library and opens them side by side, each one step on
// the undo stack and its opening another. While the library is being opened they wait for it. Lives
// on the GUI thread; files are read and the library is worked on elsewhere.
class BundleTaker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BundleTaker)

public:
    struct Hands
    {
        LibraryActs &acts;
        LibraryFinder &finder;
    };

    BundleTaker(AppContext &context, const Hands &hands, QObject *parent = nullptr);

    // The first in the place of what is open, where that is wanted; the others beside it.
    void takeIn(const QStringList &files, bool isInstead);

Q_SIGNALS:
    void tookIn(const QString &file);
    void said(const QString &message); // why something was not taken in

private:
    struct Story // on its way into the library
    {
        QString file;
        bool isInstead = false;
        StoryBundle bundle{};
    };

    void read(const Story &story);
    void storeWaiting();
    void store(const Story &story);
    void open(const Story &story, const storage::TakenIn &taken);
    void addStep(const storage::TakenIn &taken);
    void sayUnread(const InputFailure &failure);
    [[nodiscard]] bool isComing() const;
    [[nodiscard]] QString whyNot() const;

    AppContext &m_context;
    Hands m_hands;
    QList<Story> m_waiting; // read, for the library
    services::WorkRunner m_files;
};

} // namespace naranhi
