// SPDX-License-Identifier: GPL-3.0-or-later
// bench_pages FOLDER: what reading a saved page (.html, .html.gz) costs: in a process that is there
// already, as in the window, against one that is started for it, as in a command. And the memory of
// that process.

#include "benchmarks/figures.h"
#include "services/pagereader.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTextStream>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace naranhi::bench {

namespace {

// Empty where it cannot be read.
QByteArray bytesOf(const QString &path)
{
    if (path.endsWith(u".gz")) {
        QProcess gzip;
        gzip.start(u"gzip"_s, {u"-dc"_s, path});
        gzip.waitForFinished();
        return gzip.readAllStandardOutput();
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<sources::RawInput> pagesIn(const QString &folder)
{
    QList<sources::RawInput> pages;
    QDirIterator at(folder,
        {u"*.html"_s, u"*.htm"_s, u"*.html.gz"_s},
        QDir::Files,
        QDirIterator::Subdirectories);
    while (at.hasNext()) {
        const QString path = at.next();
        if (const QByteArray bytes = bytesOf(path); !bytes.isEmpty())
            pages.append(
                {.source = path, .bytes = bytes, .format = sources::Format::Html, .charset = {}});
    }
    return pages;
}

void print(const char *what, const std::vector<double> &times)
{
    QTextStream(stdout) << u"  %1: median %2 ms, 95th percentile %3 ms\n"_s
                               .arg(QString::fromLatin1(what))
                               .arg(percentile(times, 0.5), 0, 'f', 1)
                               .arg(percentile(times, 0.95), 0, 'f', 1);
}

void measure(const QList<sources::RawInput> &pages)
{
    services::PageReader kept;
    Pair times;
    static_cast<void>(kept.read(pages.constFirst())); // it is started now
    for (const sources::RawInput &page : pages) {
        times.first.push_back(timeOf([&] { static_cast<void>(kept.read(page)); }));
        times.second.push_back(
            timeOf([&] { static_cast<void>(services::PageReader().read(page)); }));
    }
    QTextStream(stdout) << u"%1 pages\n"_s.arg(pages.size());
    print("in a process that is there", times.first);
    print("in one started for it", times.second);
    QTextStream(stdout) << u"  ratio of the medians: %1\n"_s.arg(
        percentile(times.second, 0.5) / percentile(times.first, 0.5), 0, 'f', 1);
}

} // namespace

} // namespace naranhi::bench

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto pages = naranhi::bench::pagesIn(QCoreApplication::arguments().value(1));
    if (pages.isEmpty()) {
        QTextStream(stdout) << "bench_pages: no pages here\n";
        return 0;
    }
    naranhi::bench::measure(pages);
    rusage readers{};
    getrusage(RUSAGE_CHILDREN, &readers); // the largest of them, in KiB; all have ended
    QTextStream(stdout) << u"  largest reader: %1 MB\n"_s.arg(readers.ru_maxrss / 1024);
    return 0;
}
