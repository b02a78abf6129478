// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace naranhi {

namespace services {
class LibraryRunner;
}
class LibraryListing;

// Answers what the listing asks for, in the background, and again when the library has changed.
// Lives on the GUI thread.
class LibraryFinder final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryFinder)

public:
    LibraryFinder(
        services::LibraryRunner &runner, LibraryListing &listing, QObject *parent = nullptr);

    void refresh(); // all of it
    void refreshSoon(); // once for many changes in a row

private:
    void find();
    void listStories();
    void listChoices();
    void listFeeds();

    services::LibraryRunner &m_runner;
    LibraryListing &m_listing;
    QTimer m_soon;
};

} // namespace naranhi
