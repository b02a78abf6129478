// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/actions/fileactions.h"

#include "exchange/storydocument.h"
#include "shell/appcontext.h"
#include "shell/dialogs.h"
#include "shell/errorsentences.h"
#include "storage/atomicfile.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace naranhi {

FileActions::FileActions(AppContext &context, Dialogs &dialogs, QObject *parent)
    : ActionSet(parent)
    , open(add(u"open"_s, {QKeySequence(Qt::CTRL | Qt::Key_O)}, this, &FileActions::askForFiles))
    , openFolder(add(u"openFolder"_s,
          {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)},
          this,
          &FileActions::askForFolder))
    , paste(add(u"paste"_s,
          {QKeySequence(Qt::CTRL | Qt::Key_V), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)},
          this,
          &FileActions::openClipboard))
    , exportStory(add(u"exportStory"_s,
          {QKeySequence(Qt::CTRL | Qt::Key_E)},
          this,
          &FileActions::askWhereToExport))
    , m_context(context)
    , m_dialogs(dialogs)
{
    connect(&context.session, &ReadingSession::contentRevised, this, &FileActions::updateEnabled);
    updateEnabled();
    retranslate();
}

void FileActions::retranslate()
{
    open->setText(tr("&Open…"));
    openFolder->setText(tr("Open &folder…"));
    paste->setText(tr("&New article from the clipboard"));
    exportStory->setText(tr("&Export as JSON…"));
    open->setIconText(tr("Open"));
    paste->setIconText(tr("Paste"));
    exportStory->setIconText(tr("Export"));
}

void FileActions::askForFiles()
{
    m_dialogs.askForFiles(m_context.settings.lastFolder(), [this](const QStringList &files) {
        if (files.isEmpty())
            return;
        m_context.settings.setLastFolder(QFileInfo(files.first()).absolutePath());
        m_context.opener.openPaths(files);
    });
}

void FileActions::askForFolder()
{
    m_dialogs.askForFolder(m_context.settings.lastFolder(), [this](const QString &folder) {
        m_context.settings.setLastFolder(folder);
        m_context.opener.openPaths({folder});
    });
}

void FileActions::openClipboard()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (data == nullptr || !m_context.opener.openMime(*data, tr("Clipboard")))
        Q_EMIT failed(tr("There is no text on the clipboard. Copy an article's text first."));
}

void FileActions::askWhereToExport()
{
    m_dialogs.askWhereToExport(u"naranhi.json"_s, [this](const QString &path) { exportTo(path); });
}

void FileActions::exportTo(const QString &path)
{
    const Result<void> written
        = storage::writeAtomically(path, exchange::toJson(m_context.session.story()));
    if (!written)
        Q_EMIT failed(sentenceFor({.source = path, .error = written.error()}));
}

void FileActions::updateEnabled()
{
    exportStory->setEnabled(m_context.session.articleCount() > 0);
}

} // namespace naranhi
