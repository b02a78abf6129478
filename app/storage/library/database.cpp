// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library/database.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUrlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace naranhi::storage {

namespace {

// Primary result codes of SQLite (https://www.sqlite.org/rescode.html).
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Constraint = 19,
    NoDatabase = 26
};

Error::Code codeOfSqlite(int code)
{
    switch (code & 0xff) {
    case Busy:
    case Locked:
        return Error::Code::Busy;
    case ReadOnly:
    case InputOutput:
    case Full:
    case CannotOpen:
    case Constraint:
        return Error::Code::NotWritable;
    case Corrupt:
    case NoDatabase:
        return Error::Code::Damaged;
    default:
        return Error::Code::NotReadable;
    }
}

// Classes of SQLSTATE: 23 constraint, 25 read-only transaction, 53 no room, 42501 no right.
Error::Code codeOfServer(const QString &state)
{
    const bool isRefused
        = state.startsWith(u"25"_s) || state.startsWith(u"53"_s) || state == u"42501"_s;
    return isRefused ? Error::Code::NotWritable : Error::Code::NotReadable;
}

Failure failureOf(const QSqlError &error, SqlDialect dialect)
{
    const Error::Code code = dialect == SqlDialect::Sqlite
        ? codeOfSqlite(error.nativeErrorCode().toInt())
        : codeOfServer(error.nativeErrorCode());
    return Failure(Error{code, error.text().trimmed()});
}

void addressServer(QSqlDatabase &database, const QString &text)
{
    const QUrl url(text);
    const QString host = QUrlQuery(url).queryItemValue(u"host"_s, QUrl::FullyDecoded);
    database.setHostName(host.isEmpty() ? url.host() : host);
    database.setPort(url.port(5432));
    database.setDatabaseName(url.path().mid(1));
    database.setUserName(url.userName(QUrl::FullyDecoded));
    database.setPassword(url.password(QUrl::FullyDecoded));
    database.setConnectOptions(u"connect_timeout=10"_s);
}

// Qt takes a null string for NULL; for us it is an empty one. NULL is a null number.
QVariant bound(const QVariant &value)
{
    const bool isNullText = value.typeId() == QMetaType::QString && value.toString().isNull();
    return isNullText ? QVariant(u""_s) : value;
}

// Large pages hold articles better (two kilobytes waste half of a small one); a page that was
// freed is overwritten, as what a reader removes shall be gone.
const QStringList sqliteSettings{u"PRAGMA page_size = 16384"_s,
    u"PRAGMA busy_timeout = 10000"_s,
    u"PRAGMA journal_mode = WAL"_s,
    u"PRAGMA synchronous = NORMAL"_s,
    u"PRAGMA wal_autocheckpoint = 4000"_s,
    u"PRAGMA foreign_keys = ON"_s,
    u"PRAGMA secure_delete = ON"_s,
    u"PRAGMA cache_size = -32768"_s,
    u"PRAGMA temp_store = MEMORY"_s,
    u"PRAGMA trusted_schema = OFF"_s};

} // namespace

Database::Database(const QString &connection, SqlDialect dialect)
    : m_connection(connection)
    , m_dialect(dialect)
    , m_database(QSqlDatabase::addDatabase(
          dialect == SqlDialect::Sqlite ? u"QSQLITE"_s : u"QPSQL"_s, connection))
{
}

Database::~Database()
{
    m_statements.clear(); // before their connection
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(
    const LibraryLocation &location, LibraryAccess access)
{
    const SqlDialect dialect = location.isServer() ? SqlDialect::PostgreSql : SqlDialect::Sqlite;
    const QString connection = u"library-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Database> database(new Database(connection, dialect));
    if (!database->m_database.isValid())
        return Failure(Error{Error::Code::NotReadable, u"no driver "_s + connection});
    return database->connect(location, access).map([&] { return std::move(database); });
}

Result<void> Database::addressFile(const QString &path, LibraryAccess access)
{
    const QFileInfo file(path);
    if (!QFileInfo(file.absolutePath()).isDir())
        return Failure(Error{Error::Code::NotFound, path});
    if (file.isDir())
        return Failure(Error{Error::Code::NotAFile, path});
    if (access == LibraryAccess::ReadOnly) {
        // Immutable: SQLite then needs no files of its own beside it.
        m_database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
        QUrl url = QUrl::fromLocalFile(file.absoluteFilePath());
        url.setQuery(u"immutable=1"_s);
        m_database.setDatabaseName(url.toString(QUrl::FullyEncoded));
    } else {
        m_database.setDatabaseName(path);
    }
    return {};
}

Result<void> Database::connect(const LibraryLocation &location, LibraryAccess access)
{
    if (!isSqlite())
        addressServer(m_database, location.text);
    else if (const Result<void> addressed = addressFile(location.text, access); !addressed)
        return addressed;
    if (!m_database.open()) {
        const QSqlError error = m_database.lastError();
        return isSqlite() ? failureOf(error, m_dialect)
                          : Failure(Error{Error::Code::NotFound, error.text().trimmed()});
    }
    return isSqlite() && access == LibraryAccess::ReadWrite ? setUpFile() : Result<void>{};
}

// Of two programs that switch a new file to the log at once SQLite refuses one straight away,
// without its busy timeout (https://www.sqlite.org/c3ref/busy_handler.html, the deadlock there);
// a writer's lock waits until the other is through.
Result<void> Database::setUpFile()
{
    constexpr int mostTries = 100;
    Result<void> done = runAll(sqliteSettings);
    for (int i = 1; !done && done.error().code == Error::Code::Busy && i < mostTries; ++i) {
        if (const Result<void> free = begin(); !free)
            return free;
        rollback();
        done = runAll(sqliteSettings);
    }
    return done;
}

Result<QSqlQuery *> Database::execute(const QString &sql, const QVariantList &values)
{
    std::shared_ptr<QSqlQuery> &query = m_statements[sql];
    if (!query) {
        query = std::make_shared<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            const Failure failure = failureOf(query->lastError(), m_dialect);
            m_statements.remove(sql);
            return failure;
        }
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(static_cast<int>(i), bound(values.at(i)));
    if (!query->exec()) {
        const Failure failure = failureOf(query->lastError(), m_dialect);
        query->finish();
        return failure;
    }
    return query.get();
}

Result<void> Database::ended(QSqlQuery &query) const
{
    const QSqlError error = query.lastError();
    query.finish();
    if (error.type() != QSqlError::NoError)
        return failureOf(error, m_dialect);
    return {};
}

Result<void> Database::run(const QString &sql, const QVariantList &values)
{
    return execute(sql, values).map([](QSqlQuery *query) { query->finish(); });
}

Result<void> Database::runAll(const QStringList &statements)
{
    for (const QString &sql : statements) {
        QSqlQuery query(m_database);
        if (!query.exec(sql))
            return failureOf(query.lastError(), m_dialect);
    }
    return {};
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &values)
{
    const auto first = [](const QSqlQuery &query) { return query.value(0); };
    return select(sql, values, first).map([](const QVariantList &rows) {
        return rows.isEmpty() ? QVariant() : rows.constFirst();
    });
}

// A writer that begins as a reader may be refused half-way; IMMEDIATE waits at the door.
Result<void> Database::begin()
{
    return runAll({isSqlite() ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s});
}

Result<void> Database::commit()
{
    const Result<void> kept = runAll({u"COMMIT"_s});
    if (!kept)
        rollback();
    return kept;
}

void Database::rollback()
{
    (void)runAll({u"ROLLBACK"_s}); // fails where the engine has rolled back already: the same end
}

} // namespace naranhi::storage
