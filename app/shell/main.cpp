// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/appcontext.h"
#include "shell/commandline.h"
#include "shell/commands/exportcommand.h"
#include "shell/commands/feedcommand.h"
#include "shell/commands/librarycommand.h"
#include "shell/commands/similarcommand.h"
#include "shell/commands/tagcommand.h"
#include "shell/feeds/windowfeeds.h"
#include "shell/mainwindow.h"
#include "shell/nativedialogs.h"
#include "shell/snapshot.h"
#include "widgets/common/checkboxstyle.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QStandardPaths>
#include <QStyle>

#include <iostream>

using namespace Qt::StringLiterals;
using namespace naranhi;

namespace {

constexpr auto version = NARANHI_VERSION;

AppPaths standardPaths()
{
    const QString config = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(config);
    QDir().mkpath(data);
    return {.settings = config + u"/settings.ini"_s,
        .session = data + u"/session.json"_s,
        .corrections = data + u"/corrections.json"_s,
        .library = data + u"/library.sqlite"_s,
        .pictures
        = QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/pictures"_s};
}

// The one that was chosen in the window, else the usual one.
QString libraryOfTheWindow()
{
    const AppPaths paths = standardPaths();
    QSettings file(paths.settings, QSettings::IniFormat);
    return storage::Settings(file).library(paths.library);
}

int runWindow(const OpenCommand &command)
{
    QGuiApplication::setWindowIcon(QIcon(u":/icons/naranhi.svg"_s));
    AppContext context(standardPaths(), QApplication::palette());
    if (!command.library.isEmpty())
        context.libraryLocation = command.library;
    NativeDialogs dialogs;
    MainWindow window(context, dialogs);
    dialogs.setParent(&window);
    window.start(command.inputs);
    window.feeds().beginUpdating();
    window.show();
    return QApplication::exec();
}

// One function a command; what std::visit picks from.
struct Run
{
    const Streams &streams;

    int operator()(const OpenCommand &command) const { return runWindow(command); }
    int operator()(const ExportCommand &command) const
    {
        int argc = 1;
        char name[] = "naranhi";
        char *argv[] = {name, nullptr};
        if (command.format != ExportFormat::Pdf) {
            const QCoreApplication application(argc, argv);
            return runExport(command, streams);
        }
        // Fonts ask for an application with a screen, though nothing is shown.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QGuiApplication application(argc, argv);
        return runExport(command, streams);
    }

    int operator()(const FeedCommand &command) const
    {
        int argc = 1;
        char name[] = "naranhi";
        char *argv[] = {name, nullptr};
        const QCoreApplication application(argc, argv);
        return runFeed(command, streams);
    }

    int operator()(const LibraryCommand &command) const
    {
        // Drivers of databases are plugins, which an application finds.
        int argc = 1;
        char name[] = "naranhi";
        char *argv[] = {name, nullptr};
        const QCoreApplication application(argc, argv);
        return runLibrary(command, libraryOfTheWindow(), streams);
    }

    int operator()(const SnapshotCommand &command) const { return runSnapshot(command, streams); }
    int operator()(const SimilarCommand &) const { return runSimilar(streams); }
    int operator()(const TagCommand &) const { return runTag(streams); }

    int operator()(const HelpCommand &) const
    {
        streams.out << helpText().toStdString();
        return allDone;
    }

    int operator()(const VersionCommand &) const
    {
        streams.out << "naranhi " << version << '\n';
        return allDone;
    }
};

int run(const QStringList &arguments, const Streams &streams)
{
    const auto command = parseCommandLine(arguments);
    if (command)
        return std::visit(Run{streams}, *command);
    complain(streams, command.error().message);
    return wrongUsage;
}

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return arguments;
}

} // namespace

int main(int argc, char **argv)
{
    const Streams streams{std::cin, std::cout, std::cerr};
    const QStringList arguments = argumentsOf(argc, argv);
    QCoreApplication::setApplicationName(u"Naranhi"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(version));
    if (!needsWindow(arguments))
        return run(arguments, streams);
    if (arguments.value(0) == u"snapshot")
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QApplication::setStyle(new CheckBoxStyle(QApplication::style()->name()));
    QGuiApplication::setDesktopFileName(u"org.naranhi.Naranhi"_s);
    return run(QCoreApplication::arguments().mid(1), streams);
}
