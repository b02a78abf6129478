// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/readerprocess.h"

#include "sources/pagerequest.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <functional>
#include <vector>

namespace naranhi::services {
namespace {

using Clock = std::chrono::steady_clock;
using Outcome = tl::expected<void, ReaderEnd>;

constexpr int outOfMemory = 77; // sources/reader/main.cpp says so
constexpr std::chrono::milliseconds glance{50}; // how often somebody may cancel

// Nothing of ours: what stands in our environment is nobody's business there.
constexpr std::array environment{"LC_ALL=C.UTF-8", "TZ=UTC", "QT_LOGGING_RULES=qt.qml.*=false"};

struct Wait
{
    Clock::time_point until;
    const CancelToken &cancel;
};

// Until the socket is ready for that.
Outcome await(int socket, short event, const Wait &wait)
{
    for (;;) {
        if (wait.cancel.isCancelled())
            return tl::unexpected(ReaderEnd::Cancelled);
        const auto left
            = std::chrono::duration_cast<std::chrono::milliseconds>(wait.until - Clock::now());
        if (left.count() <= 0)
            return tl::unexpected(ReaderEnd::Overran);
        pollfd one{.fd = socket, .events = event, .revents = 0};
        const int ready = poll(&one, 1, static_cast<int>(std::min(left, glance).count()));
        if (ready > 0)
            return {};
        if (ready < 0 && errno != EINTR)
            return tl::unexpected(ReaderEnd::BrokeDown);
    }
}

using Step = std::function<ssize_t(qsizetype done)>; // bytes moved, as send() and recv() say it

Outcome move(int socket, short event, qsizetype count, const Wait &wait, const Step &step)
{
    for (qsizetype done = 0; done < count;) {
        if (const Outcome ready = await(socket, event, wait); !ready)
            return ready;
        const ssize_t moved = step(done);
        const bool again = moved < 0 && (errno == EAGAIN || errno == EINTR);
        if (moved <= 0 && !again)
            return tl::unexpected(ReaderEnd::BrokeDown);
        done += std::max<ssize_t>(moved, 0);
    }
    return {};
}

Outcome send(int socket, const QByteArray &bytes, const Wait &wait)
{
    return move(socket, POLLOUT, bytes.size(), wait, [socket, &bytes](qsizetype done) {
        return ::send(socket,
            bytes.constData() + done,
            static_cast<size_t>(bytes.size() - done),
            MSG_NOSIGNAL | MSG_DONTWAIT);
    });
}

tl::expected<QByteArray, ReaderEnd> receive(int socket, qsizetype count, const Wait &wait)
{
    QByteArray bytes(count, Qt::Uninitialized);
    const Outcome done = move(socket, POLLIN, count, wait, [socket, &bytes](qsizetype from) {
        return ::recv(
            socket, bytes.data() + from, static_cast<size_t>(bytes.size() - from), MSG_DONTWAIT);
    });
    if (!done)
        return tl::unexpected(done.error());
    return bytes;
}

std::vector<char *> pointersTo(std::vector<QByteArray> &words)
{
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    return pointers;
}

// -1 if there is no such program.
int start(const QByteArray &program, const QStringList &arguments, int socket)
{
    std::vector<QByteArray> words{program};
    for (const QString &argument : arguments)
        words.push_back(argument.toLocal8Bit());
    std::vector<QByteArray> variables(environment.begin(), environment.end());
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_adddup2(&files, socket, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&files, socket, STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addclosefrom_np(&files, STDERR_FILENO + 1);
    posix_spawn_file_actions_addchdir_np(&files, "/");
    pid_t process = -1;
    const int error = posix_spawn(&process,
        program.constData(),
        &files,
        nullptr,
        pointersTo(words).data(),
        pointersTo(variables).data());
    posix_spawn_file_actions_destroy(&files);
    return error == 0 ? process : -1;
}

} // namespace

ReaderProcess::ReaderProcess(const QString &program, const QStringList &arguments)
{
    std::array<int, 2> ends{-1, -1};
    if (program.isEmpty() || socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return;
    m_socket = ends[0];
    m_process = start(program.toLocal8Bit(), arguments, ends[1]);
    close(ends[1]);
}

ReaderProcess::~ReaderProcess()
{
    stop();
}

tl::expected<QByteArray, ReaderEnd> ReaderProcess::ask(
    const QByteArray &question, std::chrono::milliseconds deadline, const CancelToken &cancel)
{
    if (m_process < 0)
        return tl::unexpected(ReaderEnd::BrokeDown);
    const Wait wait{Clock::now() + deadline, cancel};
    const auto answer
        = send(m_socket, sources::frameOf(question), wait)
              .and_then([&] { return receive(m_socket, sources::frameHead, wait); })
              .and_then([&](const QByteArray &head) {
                  const qsizetype length = sources::frameLength(head);
                  return length > sources::longestFrame
                      ? tl::expected<QByteArray, ReaderEnd>(tl::unexpect, ReaderEnd::BrokeDown)
                      : receive(m_socket, length, wait);
              });
    if (!answer && answer.error() == ReaderEnd::BrokeDown)
        return tl::unexpected(endOf());
    return answer;
}

// It hung up: why?
ReaderEnd ReaderProcess::endOf()
{
    int status = 0;
    kill(m_process, SIGKILL); // it may have closed its output only
    const bool ended = waitpid(m_process, &status, 0) == m_process;
    m_process = -1;
    const bool tooMuch = ended
        && ((WIFEXITED(status) && WEXITSTATUS(status) == outOfMemory)
            || (WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU));
    return tooMuch ? ReaderEnd::Overran : ReaderEnd::BrokeDown;
}

void ReaderProcess::stop()
{
    if (m_socket >= 0)
        close(m_socket);
    if (m_process < 0)
        return;
    kill(m_process, SIGKILL); // it holds nothing that would be lost
    waitpid(m_process, nullptr, 0);
}

} // namespace naranhi::services
