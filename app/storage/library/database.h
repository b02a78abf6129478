// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/library/librarylocation.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <memory>

namespace naranhi::storage {

// ReadOnly: for a file that nobody writes to meanwhile, such as one in a read-only folder.
enum class LibraryAccess { ReadWrite, ReadOnly };

enum class SqlDialect { Sqlite, PostgreSql };

// One connection to a database, with its prepared statements. Owned and used by one thread. Errors
// of every call: NotWritable (full disk, read-only), Busy (another program writes for long),
// Damaged, NotReadable.
class Database final
{
public:
    Q_DISABLE_COPY_MOVE(Database)
    ~Database();

    // NotFound where the folder of the file does not exist, or the server does not answer.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(
        const LibraryLocation &location, LibraryAccess access = LibraryAccess::ReadWrite);

    [[nodiscard]] SqlDialect dialect() const { return m_dialect; }
    [[nodiscard]] bool isSqlite() const { return m_dialect == SqlDialect::Sqlite; }

    // Statements that give nothing back; `?` stand for the values.
    [[nodiscard]] Result<void> run(const QString &sql, const QVariantList &values = {});
    // Several that take no values, one after the other.
    [[nodiscard]] Result<void> runAll(const QStringList &statements);

    // All rows, each made into a T.
    template <typename Row>
    [[nodiscard]] auto select(const QString &sql, const QVariantList &values, const Row &row)
        -> Result<QList<decltype(row(std::declval<const QSqlQuery &>()))>>
    {
        const Result<QSqlQuery *> query = execute(sql, values);
        if (!query)
            return Failure(query.error());
        QList<decltype(row(**query))> rows;
        while ((*query)->next())
            rows.append(row(**query));
        return ended(**query).map([&] { return rows; });
    }

    // The first value of the first row; invalid where there is no row.
    [[nodiscard]] Result<QVariant> value(const QString &sql, const QVariantList &values = {});

    // `act` gives a Result. Its changes are kept if that is a value, and undone if it is an error.
    template <typename Act> [[nodiscard]] auto transaction(const Act &act) -> decltype(act())
    {
        if (const Result<void> begun = begin(); !begun)
            return Failure(begun.error());
        auto result = act();
        if (!result) {
            rollback();
            return result;
        }
        if (const Result<void> kept = commit(); !kept)
            return Failure(kept.error());
        return result;
    }

private:
    Database(const QString &connection, SqlDialect dialect);

    [[nodiscard]] Result<void> connect(const LibraryLocation &location, LibraryAccess access);
    [[nodiscard]] Result<void> setUpFile();
    [[nodiscard]] Result<void> addressFile(const QString &path, LibraryAccess access);
    [[nodiscard]] Result<QSqlQuery *> execute(const QString &sql, const QVariantList &values);
    [[nodiscard]] Result<void> ended(QSqlQuery &query) const;
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> commit();
    void rollback();

    QString m_connection;
    SqlDialect m_dialect;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
};

} // namespace naranhi::storage
