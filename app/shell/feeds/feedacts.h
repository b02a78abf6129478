// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "model/feedact.h"
#include "services/feedsearch.h"
#include "services/workrunner.h"
#include "shell/library/librarystep.h"
#include "sources/feeds/opml.h"

#include <QObject>

namespace naranhi {

class AppContext;
class Dialogs;
class LibraryFinder;

// Carries out what is asked of the feeds: finds and adds them, updates them, changes them, each
// change one step on the undo stack. Lives on the GUI thread; whatever waits is done elsewhere.
class FeedActs final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FeedActs)

public:
    FeedActs(
        AppContext &context, LibraryFinder &finder, Dialogs &dialogs, QObject *parent = nullptr);

    void carryOut(const FeedAct &act);
    void importFrom(const QString &path); // a list of feeds (OPML)
    // The setting holds from now on.
    void setUpdatesByItself(bool isOn);

Q_SIGNALS:
    void added(); // there are feeds that were not there
    void said(const QString &message); // for the reader
    void failed(const naranhi::Error &error); // the library

private:
    struct Visitor;

    void askForFeed();
    void take(const services::FoundFeed &found);
    void addChosen(const services::FoundFeed &found, const QStringList &chosen);
    void sayNotFound(const InputFailure &failure);
    void remove(const QStringList &feeds);
    void update(const QStringList &feeds);
    void stop();
    void askForList();
    void takeList(const QString &path, const sources::Opml &list);
    void askWhereTo();
    void exportTo(const QString &path);
    [[nodiscard]] QList<Subscription> newOnes(const QList<Subscription> &subscriptions) const;
    void change(const QString &text, const LibraryStep::Ways &ways);

    AppContext &m_context;
    LibraryFinder &m_finder;
    Dialogs &m_dialogs;
    services::WorkRunner m_files;
    QString m_typedHost; // of the address that is looked at
};

} // namespace naranhi
