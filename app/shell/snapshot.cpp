// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/snapshot.h"

#include "shell/appcontext.h"
#include "shell/errorsentences.h"
#include "shell/mainwindow.h"
#include "shell/nativedialogs.h"
#include "shell/windowpanes.h"
#include "widgets/article/articlecolumn.h"
#include "widgets/article/articlecolumns.h"
#include "widgets/article/articleview.h"

#include <QApplication>
#include <QTemporaryDir>

#include <iostream>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace naranhi {

namespace {

void applyPreferences(const SnapshotCommand &command, ReadingPreferences &preferences)
{
    preferences.setTheme(command.theme);
    preferences.setLanguage(command.language);
    preferences.setTextPercent(command.textPercent);
}

// The platform that draws nowhere says this of every window; all else is worth hearing.
void sayAllButSizeHints(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.startsWith(u"This plugin does not support propagateSizeHints"))
        std::cerr << qFormatLogMessage(type, context, message).toStdString() << std::endl;
}

class MessageFilter final
{
public:
    explicit MessageFilter(QtMessageHandler filter)
        : m_before(qInstallMessageHandler(filter))
    {
    }
    ~MessageFilter() { qInstallMessageHandler(m_before); }
    Q_DISABLE_COPY_MOVE(MessageFilter)

private:
    QtMessageHandler m_before;
};

} // namespace

SnapshotTaker::SnapshotTaker(AppContext &context, MainWindow &window, QString output)
    : m_context(context)
    , m_window(window)
    , m_output(std::move(output))
{
    m_next.setInterval(20ms);
    connect(&m_next, &QTimer::timeout, this, &SnapshotTaker::look);
    m_next.start();
}

void SnapshotTaker::look()
{
    // The layout follows the content by a turn of the event loop: look twice.
    if (!std::exchange(m_wasComplete, isComplete()) || !isComplete())
        return;
    m_next.stop();
    Q_EMIT taken(m_window.grab().save(m_output));
}

bool SnapshotTaker::isComplete() const
{
    if (!m_context.isSettled())
        return false;
    ArticleColumns &columns = m_window.panes().columns();
    for (int row = 0; row < columns.count(); ++row)
        if (!columns.columnAt(row)->view().isFilled())
            return false;
    return true;
}

ExitStatus runSnapshot(const SnapshotCommand &command, const Streams &streams)
{
    const MessageFilter quieter(sayAllButSizeHints);
    const QTemporaryDir nothingKept;
    AppContext context({.settings = nothingKept.filePath(u"settings.ini"_s),
                           .session = nothingKept.filePath(u"session.json"_s),
                           .corrections = nothingKept.filePath(u"corrections.json"_s)},
        QApplication::palette());
    applyPreferences(command, context.preferences);
    ExitStatus status = allDone;
    QObject::connect(&context.loader,
        &services::ArticleLoader::failed,
        &context.session,
        [&](const InputFailure &failure) {
            complain(streams, sentenceFor(failure));
            status = someFailed;
        });
    NativeDialogs dialogs;
    MainWindow window(context, dialogs);
    window.resize(command.size);
    window.start(command.inputs);
    window.show();
    SnapshotTaker taker(context, window, command.output);
    QObject::connect(&taker, &SnapshotTaker::taken, &window, [&](bool saved) {
        if (!saved) {
            complain(
                streams, command.output + u": "_s + sentenceFor({Error::Code::NotWritable, {}}));
            status = someFailed;
        }
        QCoreApplication::quit();
    });
    QApplication::exec();
    return status;
}

} // namespace naranhi
