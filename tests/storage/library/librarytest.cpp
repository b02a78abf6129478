// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/library/librarytest.h"

using namespace Qt::StringLiterals;

namespace naranhi::test {

namespace {

// One server for all tests of the executable.
PostgresServer &server()
{
    static PostgresServer only;
    return only;
}

} // namespace

void LibraryPlaces::addRows()
{
    QTest::addColumn<bool>("isServer");
    QTest::newRow("file") << false;
    QTest::newRow("server") << true;
}

storage::LibraryLocation LibraryPlaces::newLocation()
{
    const bool isServer = *static_cast<bool *>(QTest::qData("isServer", QMetaType::Bool));
    if (isServer)
        return {server().isRunning() ? server().emptyDatabase() : QString()};
    return {m_folder.filePath(QString::number(++m_made) + u".sqlite"_s)};
}

std::unique_ptr<storage::Library> LibraryPlaces::open(const storage::Library::Placing &placing)
{
    const storage::LibraryLocation location = newLocation();
    if (location.text.isEmpty()) {
        QTest::qSkip(qPrintable(server().reason()), __FILE__, __LINE__);
        return nullptr;
    }
    auto library = storage::Library::open(location, placing);
    if (library)
        return std::move(*library);
    QTest::qFail(qPrintable(library.error().detail), __FILE__, __LINE__);
    return nullptr;
}

storage::IncomingArticle incoming(const Article &article, int minute)
{
    return {article, QDateTime(QDate(2024, 1, 1), QTime(0, 0), Qt::UTC).addSecs(minute * 60)};
}

Article at(const QString &address, const Article &article)
{
    Article moved = article;
    moved.source = address;
    return moved;
}

QStringList titlesOf(const LibraryHits &hits)
{
    QStringList titles;
    for (const LibraryHit &hit : hits.hits)
        titles.append(hit.article.title);
    return titles;
}

} // namespace naranhi::test
