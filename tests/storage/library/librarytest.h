// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/library/library.h"
#include "storage/library/postgresserver.h"
#include "support/builders.h"

#include <QTest>

namespace naranhi::test {

// Tests that are to hold for a file and for a server alike take their library from here:
// addRows() in the _data function, open() in the test.
class LibraryPlaces
{
public:
    static void addRows();
    // Empty, of the kind that the row of the present test names. Null, after a skip, where there is
    // no such server on this machine.
    [[nodiscard]] std::unique_ptr<storage::Library> open(
        const storage::Library::Placing &placing = {});
    [[nodiscard]] storage::LibraryLocation newLocation();

private:
    QTemporaryDir m_folder;
    int m_made = 0;
};

// Fetched at a moment of its own: `minute` minutes after the new year of 2024.
[[nodiscard]] storage::IncomingArticle incoming(const Article &article, int minute = 0);
[[nodiscard]] Article at(const QString &address, const Article &article);
[[nodiscard]] QStringList titlesOf(const LibraryHits &hits);

} // namespace naranhi::test
