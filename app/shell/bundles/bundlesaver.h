// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryvalues.h"
#include "services/workrunner.h"

namespace naranhi {

class AppContext;
class Dialogs;
class LibraryKeeper;

// Writes stories of the library to files, for another machine, each whole or not at all. What was
// put right last goes with it: while that is being kept, the file waits. Lives on the GUI thread;
// the work is done elsewhere.
class BundleSaver final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BundleSaver)

public:
    struct Hands
    {
        LibraryKeeper &keeper;
        Dialogs &dialogs;
    };

    BundleSaver(AppContext &context, const Hands &hands, QObject *parent = nullptr);

    void askWhereTo(StoredStoryId story);

Q_SIGNALS:
    void saved(const QString &file);
    void said(const QString &message); // why it was not

private:
    struct Wish
    {
        StoredStoryId story = StoredStoryId::None;
        QString file;
    };

    void saveWaiting();
    void save(const Wish &wish);
    [[nodiscard]] bool isChanging(StoredStoryId story) const;

    AppContext &m_context;
    Hands m_hands;
    QList<Wish> m_waiting;
    services::WorkRunner m_files;
};

} // namespace naranhi
