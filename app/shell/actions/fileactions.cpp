// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/actions/fileactions.h"

#include "shell/appcontext.h"
#include "shell/dialogs.h"
#include "shell/errorsentences.h"
#include "shell/storyexporter.h"
#include "sources/network/addresses.h"

#include <QClipboard>
#include <QDir>
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
    , openAddress(add(u"openAddress"_s,
          {QKeySequence(Qt::CTRL | Qt::Key_L)},
          this,
          &FileActions::askForAddress))
    , paste(add(u"paste"_s,
          {QKeySequence(Qt::CTRL | Qt::Key_V), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)},
          this,
          &FileActions::openClipboard))
    , saveStory(add(u"saveStory"_s,
          {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
          this,
          &FileActions::saveOpenStory))
    , exportStory(add(u"exportStory"_s,
          {QKeySequence(Qt::CTRL | Qt::Key_E)},
          this,
          &FileActions::askWhereToExport))
    , recent(addRecent())
    , m_context(context)
    , m_dialogs(dialogs)
    , m_exporter(new StoryExporter(context, this))
{
    connect(m_exporter, &StoryExporter::exported, this, &FileActions::exported);
    connect(m_exporter, &StoryExporter::failed, this, [this](const InputFailure &failure) {
        Q_EMIT failed(sentenceFor(failure));
    });
    connect(&context.session, &ReadingSession::contentRevised, this, &FileActions::updateEnabled);
    connect(
        &context.loader, &services::ArticleLoader::loaded, this, [this](const Article &article) {
            remember(article.source);
        });
    const auto update = [this] { updateEnabled(); };
    connect(&context.listing, &LibraryListing::openStoryChanged, this, update);
    connect(&context.listing, &LibraryListing::conditionChanged, this, update);
    updateEnabled();
    retranslate();
}

std::array<QAction *, 10> FileActions::addRecent()
{
    static_assert(storage::Settings::maxRecentFiles == std::tuple_size_v<decltype(recent)>);
    std::array<QAction *, 10> actions{};
    for (size_t i = 0; i < actions.size(); ++i) {
        actions.at(i) = add(u"recent-%1"_s.arg(i + 1), {}, this, [this, i] {
            m_context.opener.openPaths({recent.at(i)->data().toString()});
        });
    }
    return actions;
}

void FileActions::remember(const QString &source)
{
    // One article of several in a file has its place in it behind the file's name.
    const QFileInfo file(QFileInfo::exists(source) ? source : source.section(u'#', 0, 0));
    const bool isOurs = source.startsWith(u':'); // the bundled story
    if (!isOurs && file.isFile()) {
        m_context.settings.addRecentFile(file.absoluteFilePath());
        updateRecent();
    }
}

void FileActions::updateRecent()
{
    const QStringList files = m_context.settings.recentFiles();
    for (size_t i = 0; i < recent.size(); ++i) {
        const QFileInfo file(files.value(static_cast<qsizetype>(i)));
        QAction *action = recent.at(i);
        action->setData(file.filePath());
        action->setVisible(!file.filePath().isEmpty());
        action->setEnabled(file.exists());
        const QString name = file.fileName() + u" — "_s + file.dir().dirName();
        //: a recent file: %1 the digit that opens it, %2 its name and folder
        action->setText(tr("&%1 %2").arg((i + 1) % 10).arg(QString(name).replace(u'&', u"&&"_s)));
        action->setStatusTip(file.filePath());
    }
}

void FileActions::retranslate()
{
    open->setText(tr("&Open…"));
    openFolder->setText(tr("Open &folder…"));
    openAddress->setText(tr("Open a&ddress…"));
    paste->setText(tr("&New article from the clipboard"));
    saveStory->setText(tr("&Save the story as a file…"));
    exportStory->setText(tr("&Export…"));
    open->setIconText(tr("Open"));
    paste->setIconText(tr("Paste"));
    exportStory->setIconText(tr("Export"));
    updateRecent();
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

// What was copied last is meant most often, if it is an address.
void FileActions::askForAddress()
{
    const QString copied = QGuiApplication::clipboard()->text().trimmed();
    m_dialogs.askForAddress(
        sources::isAddress(copied) && sources::addressFromTyped(copied) ? copied : QString(),
        [this](const QString &typed) { m_context.opener.openAddress(typed); });
}

void FileActions::openClipboard()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (data == nullptr || !m_context.opener.openMime(*data, tr("Clipboard")))
        Q_EMIT failed(tr("There is no text on the clipboard. Copy an article's text first."));
}

void FileActions::saveOpenStory()
{
    m_context.listing.ask(SaveStory{m_context.listing.openStory()});
}

void FileActions::askWhereToExport()
{
    m_dialogs.askWhereToExport(
        u"naranhi"_s, m_format, [this](const QString &path, ExportFormat format) {
            m_format = format;
            m_exporter->exportTo(path, format);
        });
}

void FileActions::updateEnabled()
{
    exportStory->setEnabled(m_context.session.articleCount() > 0);
    const LibraryListing &listing = m_context.listing;
    saveStory->setEnabled(listing.isUsable() && listing.openStory() != StoredStoryId::None);
}

} // namespace naranhi
