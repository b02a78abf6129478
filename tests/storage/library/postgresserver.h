// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace naranhi::test {

// A PostgreSQL server of its own in a temporary folder, reached by a socket there and by nothing
// else; stopped and removed with this. Each call of `emptyDatabase` makes a new database.
class PostgresServer
{
public:
    PostgresServer();
    ~PostgresServer();
    Q_DISABLE_COPY_MOVE(PostgresServer)

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] QString reason() const { return m_reason; } // why it is not
    [[nodiscard]] QString emptyDatabase(); // its address

private:
    bool run(const QString &program, const QStringList &arguments);

    QTemporaryDir m_folder;
    QString m_programs;
    QString m_reason;
    bool m_isRunning = false;
    int m_made = 0;
};

} // namespace naranhi::test
