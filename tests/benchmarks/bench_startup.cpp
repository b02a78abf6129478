// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the process to the first readable columns, and to their marks, against an empty
// Qt window started in turn with it. The program starts itself once a run; each child says how long
// it took and how much memory it holds.

#include "benchmarks/figures.h"
#include "shell/appcontext.h"
#include "shell/mainwindow.h"
#include "shell/nativedialogs.h"
#include "widgets/article/articleview.h"

#include <QApplication>
#include <QFile>
#include <QMainWindow>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace naranhi::bench {

namespace {

qint64 now()
{
    // The monotonic clock is the same for parent and child.
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

// Resident memory of this process in kilobytes.
qint64 residentMemory()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

void say(const char *what, qint64 started)
{
    QTextStream(stdout) << what << ' ' << static_cast<double>(now() - started) / 1e6 << ' '
                        << residentMemory() << '\n';
}

// Says when the first window, or the first article with text in it, has been painted.
class PaintWatch final : public QObject
{
public:
    PaintWatch(qint64 started, bool articles)
        : m_started(started)
        , m_articles(articles)
    {
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (m_seen || event->type() != QEvent::Paint || !isIt(watched))
            return false;
        m_seen = true;
        QTimer::singleShot(0, this, [this] {
            say("painted", m_started);
            if (!m_articles)
                QCoreApplication::quit();
        });
        return false;
    }

private:
    [[nodiscard]] bool isIt(const QObject *watched) const
    {
        if (!m_articles)
            return qobject_cast<const QMainWindow *>(watched);
        const auto *view = qobject_cast<const ArticleView *>(watched->parent());
        return view && watched == view->viewport() && !view->document()->isEmpty();
    }

    qint64 m_started;
    bool m_articles;
    bool m_seen = false;
};

int runEmpty(QApplication &app, qint64 started)
{
    PaintWatch watch(started, false);
    app.installEventFilter(&watch);
    QMainWindow window;
    window.resize(1600, 1000);
    window.show();
    return QApplication::exec();
}

int runNaranhi(QApplication &app, qint64 started, const QStringList &inputs)
{
    PaintWatch watch(started, true);
    app.installEventFilter(&watch);
    const QTemporaryDir folder;
    AppContext context({.settings = folder.filePath(u"settings.ini"_s),
                           .session = folder.filePath(u"session.json"_s),
                           .corrections = folder.filePath(u"corrections.json"_s)},
        QApplication::palette());
    NativeDialogs dialogs;
    MainWindow window(context, dialogs);
    QObject::connect(&context.updater, &StoryUpdater::settled, &window, [started] {
        QTimer::singleShot(0, qApp, [started] {
            say("marked", started);
            QCoreApplication::quit();
        });
    });
    window.resize(1600, 1000);
    window.start(inputs);
    window.show();
    return QApplication::exec();
}

// What a child said of `what`: milliseconds and kilobytes.
QList<double> childSaid(const QStringList &arguments, const QByteArray &what)
{
    QProcess child;
    child.start(
        QCoreApplication::applicationFilePath(), QStringList{QString::number(now())} + arguments);
    child.waitForFinished();
    for (const QByteArray &line : child.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.value(0) == what)
            return {words.value(1).toDouble(), words.value(2).toDouble() / 1024};
    }
    return {0, 0};
}

int runAll(const QStringList &inputs)
{
    constexpr int runs = 9;
    std::vector<double> empty;
    std::vector<double> columns;
    std::vector<double> marks;
    double emptyMemory = 0;
    double memory = 0;
    for (int run = 0; run < runs; ++run) {
        const auto floor = childSaid({u"empty"_s}, "painted");
        empty.push_back(floor[0]);
        emptyMemory = floor[1];
        const QStringList arguments = QStringList{u"naranhi"_s} + inputs;
        columns.push_back(childSaid(arguments, "painted")[0]);
        const auto marked = childSaid(arguments, "marked");
        marks.push_back(marked[0]);
        memory = marked[1];
    }
    const double floor = percentile(empty, 0.5);
    QTextStream out(stdout);
    const auto line = [&](const QString &what, const std::vector<double> &values, double held) {
        const double median = percentile(values, 0.5);
        out << u"%1 %2 ms, %3 times the empty window; %4 MB\n"_s.arg(what, -24)
                   .arg(median, 6, 'f', 1)
                   .arg(median / floor, 0, 'f', 2)
                   .arg(held, 0, 'f', 0);
    };
    line(u"empty window"_s, empty, emptyMemory);
    line(u"first readable columns"_s, columns, memory);
    line(u"all marks and timeline"_s, marks, memory);
    return 0;
}

} // namespace

} // namespace naranhi::bench

int main(int argc, char **argv)
{
    using namespace naranhi;
    if (argc > 2 && (qstrcmp(argv[2], "empty") == 0 || qstrcmp(argv[2], "naranhi") == 0)) {
        const qint64 started = QByteArray(argv[1]).toLongLong();
        QApplication app(argc, argv);
        const QStringList rest = QApplication::arguments().mid(3);
        return qstrcmp(argv[2], "empty") == 0 ? bench::runEmpty(app, started)
                                              : bench::runNaranhi(app, started, rest);
    }
    const QCoreApplication app(argc, argv);
    return bench::runAll(QCoreApplication::arguments().mid(1));
}
