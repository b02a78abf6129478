// SPDX-License-Identifier: GPL-3.0-or-later

// Reads pages and EPUBs for another process: a question on standard input, its answer on standard
// output, and so on until the input ends. Arguments: the bytes of memory it may take, the seconds
// of the processor's time a page may take.

#include "sources/epub/epubreader.h"
#include "sources/pagerequest.h"
#include "sources/readability/readablecontent.h"
#include "sources/reader/confinement.h"

#include <QCoreApplication>

#include <sys/time.h>
#include <unistd.h>

#include <csignal>
#include <new>

using namespace naranhi;
using namespace naranhi::sources;

namespace {

constexpr int outOfMemory = 77; // services/pagereader knows it
constexpr int protocolError = 2;

ReadableContent *scripts = nullptr; // for the signal handler

void stopScripts(int)
{
    scripts->interrupt();
}

// Scripts get a third of the time; then the page is read without them.
void setAlarm(int seconds)
{
    itimerval timer{};
    timer.it_value.tv_sec = seconds;
    setitimer(ITIMER_VIRTUAL, &timer, nullptr);
}

// Exactly so many bytes; fewer when the input ends.
QByteArray take(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    qsizetype done = 0;
    while (done < count) {
        const ssize_t got
            = ::read(STDIN_FILENO, bytes.data() + done, static_cast<size_t>(count - done));
        if (got <= 0)
            break;
        done += got;
    }
    bytes.truncate(done);
    return bytes;
}

bool give(const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t put = ::write(
            STDOUT_FILENO, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (put <= 0)
            return false;
        done += put;
    }
    return true;
}

Result<QList<Article>> read(const PageRequest &request)
{
    if (isEpub(request.input))
        return readEpub(request.input);
    return readArticle(request.input, request.withScripts ? scripts : nullptr)
        .map([](const Article &article) { return QList<Article>{article}; });
}

Result<QList<Article>> answerTo(const PageRequest &request, int seconds)
{
    allowSeconds(seconds);
    setAlarm(std::max(1, seconds / 3));
    Result<QList<Article>> answer = read(request);
    setAlarm(0);
    return answer;
}

int serve(int seconds)
{
    for (;;) {
        const QByteArray head = take(frameHead);
        if (head.isEmpty())
            return 0;
        if (head.size() < frameHead || frameLength(head) > longestFrame)
            return protocolError;
        const auto request = requestFrom(take(frameLength(head)));
        if (!request)
            return protocolError;
        if (!give(frameOf(answerBytes(answerTo(*request, seconds)))))
            return 0;
    }
}

// Loads what is loaded when it is first needed, while there are rights to.
void warmUp()
{
    const QByteArray page("<html><head><meta charset=euc-kr><title>t</title></head><body><p>"
                          "\xb0\xa1\xb3\xaa. Some words, and some more of them.</p></body></html>");
    static_cast<void>(
        readArticle({.source = {}, .bytes = page, .format = Format::Html, .charset = {}}, scripts));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int seconds = std::max(1, arguments.value(2).toInt());
    std::set_new_handler([] { _exit(outOfMemory); });
    ReadableContent content;
    scripts = &content;
    std::signal(SIGVTALRM, stopScripts);
    warmUp();
    confine(arguments.value(1).toLongLong());
    try {
        _exit(serve(seconds)); // nothing to tidy up: the system takes all back
    } catch (const std::bad_alloc &) {
        _exit(outOfMemory);
    }
}
