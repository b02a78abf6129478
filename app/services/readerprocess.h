// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/canceltoken.h"

#include <QByteArray>
#include <QStringList>

#include <chrono>
#include <tl/expected.hpp>

namespace naranhi::services {

// Why a process gave no answer.
enum class ReaderEnd { BrokeDown, Overran, Cancelled };

// A process that answers questions on its standard input one after the other, each a frame of
// sources/pagerequest.h. It gets no open file, no terminal and no variable of ours. Destroying this
// ends it. Any thread, one at a time.
class ReaderProcess final
{
public:
    ReaderProcess(const QString &program, const QStringList &arguments);
    ~ReaderProcess();
    ReaderProcess(const ReaderProcess &) = delete;
    ReaderProcess &operator=(const ReaderProcess &) = delete;

    // After a failure it is of no further use.
    [[nodiscard]] tl::expected<QByteArray, ReaderEnd> ask(
        const QByteArray &question, std::chrono::milliseconds deadline, const CancelToken &cancel);

private:
    ReaderEnd endOf();
    void stop();

    int m_socket = -1;
    int m_process = -1;
};

} // namespace naranhi::services
