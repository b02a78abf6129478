// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/library/postgresserver.h"

#include <QDir>
#include <QProcess>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace naranhi::test {

PostgresServer::PostgresServer()
{
    const QStringList versions
        = QDir(u"/usr/lib/postgresql"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    if (versions.isEmpty()) {
        m_reason = u"PostgreSQL is not installed"_s;
        return;
    }
    m_programs = u"/usr/lib/postgresql/"_s + versions.constLast() + u"/bin/"_s;
    // The server refuses to run as root.
    if (geteuid() == 0) {
        QProcess::execute(u"chown"_s, {u"postgres"_s, m_folder.path()});
        QProcess::execute(u"chmod"_s, {u"755"_s, m_folder.path()});
    }
    const QString data = m_folder.filePath(u"data"_s);
    m_isRunning = run(u"initdb"_s,
                      {u"-D"_s,
                          data,
                          u"-A"_s,
                          u"trust"_s,
                          u"-U"_s,
                          u"reader"_s,
                          u"-E"_s,
                          u"UTF8"_s,
                          u"--locale=C.UTF-8"_s,
                          u"--no-sync"_s})
        && run(u"pg_ctl"_s,
            {u"-D"_s,
                data,
                u"-w"_s,
                u"-l"_s,
                m_folder.filePath(u"log"_s),
                u"-o"_s,
                u"-c listen_addresses= -c fsync=off -k "_s + m_folder.path(),
                u"start"_s});
}

PostgresServer::~PostgresServer()
{
    if (m_isRunning)
        run(u"pg_ctl"_s,
            {u"-D"_s, m_folder.filePath(u"data"_s), u"-m"_s, u"immediate"_s, u"stop"_s});
}

bool PostgresServer::run(const QString &program, const QStringList &arguments)
{
    QStringList command{m_programs + program};
    command += arguments;
    if (geteuid() == 0)
        command = QStringList{u"runuser"_s, u"-u"_s, u"postgres"_s, u"--"_s} + command;
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setStandardOutputFile(QProcess::nullDevice()); // the server would keep a pipe open
    process.setStandardErrorFile(m_folder.filePath(u"errors"_s));
    process.start(command.takeFirst(), command);
    const bool isDone = process.waitForFinished(60'000) && process.exitCode() == 0;
    if (!isDone)
        m_reason = program + u" failed"_s;
    return isDone;
}

QString PostgresServer::emptyDatabase()
{
    const QString name = u"library"_s + QString::number(++m_made);
    if (!run(u"createdb"_s, {u"-h"_s, m_folder.path(), u"-U"_s, u"reader"_s, name}))
        return {};
    return u"postgresql://reader@/"_s + name + u"?host="_s + m_folder.path();
}

} // namespace naranhi::test
