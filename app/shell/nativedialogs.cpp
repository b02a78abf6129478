// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/nativedialogs.h"

#include "shell/addressdialog.h"
#include "shell/feeds/feedchoicedialog.h"
#include "shell/library/librarychoicedialog.h"
#include "shell/library/librarytroubledialog.h"
#include "shell/publicationdialog.h"
#include "sources/formats.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QInputDialog>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

struct DialogTexts
{
    Q_DECLARE_TR_FUNCTIONS(naranhi::NativeDialogs)
};

QString storyFilter()
{
    return DialogTexts::tr("Stories") + u" (*.naranhi)"_s;
}

} // namespace

void NativeDialogs::askForFiles(
    const QString &folder, std::function<void(const QStringList &)> answer)
{
    QFileDialog *dialog = fileDialog(DialogTexts::tr("Open articles"), folder);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    const QString articles = u"*."_s + sources::articleEndings().join(u" *."_s);
    dialog->setNameFilters(
        {DialogTexts::tr("Articles and stories") + u" ("_s + articles + u" *.naranhi)"_s,
            DialogTexts::tr("Articles") + u" ("_s + articles + u')',
            storyFilter(),
            DialogTexts::tr("All files") + u" (*)"_s});
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog, answer);
    dialog->open();
}

void NativeDialogs::askForFolder(const QString &folder, std::function<void(const QString &)> answer)
{
    QFileDialog *dialog = fileDialog(DialogTexts::tr("Open all articles of a folder"), folder);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, answer);
    dialog->open();
}

void NativeDialogs::askForAddress(
    const QString &suggestion, std::function<void(const QString &)> answer)
{
    auto *dialog = new AddressDialog(suggestion, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(
        dialog, &QDialog::accepted, dialog, [dialog, answer] { answer(dialog->address()); });
    dialog->open();
}

namespace {

QString titleOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Json:
        return DialogTexts::tr("Everything, for programs (JSON)");
    case ExportFormat::Html:
        return DialogTexts::tr("Evidence sheet, for the browser and for print (HTML)");
    case ExportFormat::Pdf:
        return DialogTexts::tr("Evidence sheet on A4 pages (PDF)");
    case ExportFormat::Markdown:
        return DialogTexts::tr("Evidence sheet as plain text (Markdown)");
    case ExportFormat::Csv:
        return DialogTexts::tr("Evidence in a table, for spreadsheets (CSV)");
    case ExportFormat::ICalendar:
        return DialogTexts::tr("Timeline, for calendars (iCalendar)");
    case ExportFormat::TimelineJs:
        return DialogTexts::tr("Timeline, for web pages (TimelineJS)");
    case ExportFormat::Annotations:
        return DialogTexts::tr("Marks in the texts (Web Annotation)");
    }
    Q_UNREACHABLE();
}

// "Evidence sheet … (HTML) (*.html *.htm)"
QString filterOf(ExportFormat format)
{
    QStringList patterns;
    for (const QString &suffix : suffixesOf(format))
        patterns.append(u"*."_s + suffix);
    return titleOf(format) + u" ("_s + patterns.join(u' ') + u')';
}

ExportFormat formatOfFilter(const QString &filter)
{
    for (const ExportFormat format : exportFormats)
        if (filterOf(format) == filter)
            return format;
    return ExportFormat::Json;
}

// The ending follows the format that is chosen, in the name as far as it was typed.
void followFormat(QFileDialog &dialog, const QString &filter)
{
    const QString suffix = suffixesOf(formatOfFilter(filter)).first();
    dialog.setDefaultSuffix(suffix);
    const QString name = QFileInfo(dialog.selectedFiles().value(0)).fileName();
    for (const ExportFormat format : exportFormats)
        for (const QString &other : suffixesOf(format))
            if (name.endsWith(u'.' + other, Qt::CaseInsensitive)) {
                dialog.selectFile(name.chopped(other.size()) + suffix);
                return;
            }
}

} // namespace

void NativeDialogs::askWhereToExport(const QString &name,
    ExportFormat format,
    std::function<void(const QString &, ExportFormat)> answer)
{
    QFileDialog *dialog = fileDialog(DialogTexts::tr("Export the story"), {});
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const ExportFormat each : exportFormats)
        filters.append(filterOf(each));
    dialog->setNameFilters(filters);
    dialog->selectNameFilter(filterOf(format));
    dialog->setDefaultSuffix(suffixesOf(format).first());
    dialog->selectFile(name + u'.' + suffixesOf(format).first());
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        followFormat(*dialog, filter);
    });
    QObject::connect(
        dialog, &QFileDialog::fileSelected, dialog, [dialog, answer](const QString &path) {
            answer(path, formatOfFile(path, formatOfFilter(dialog->selectedNameFilter())));
        });
    dialog->open();
}

void NativeDialogs::askForPublication(
    const Article &article, std::function<void(const PublicationDate &)> answer)
{
    auto *dialog = new PublicationDialog(article, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(
        dialog, &QDialog::accepted, dialog, [dialog, answer] { answer(dialog->publication()); });
    dialog->open();
}

void NativeDialogs::askForNote(
    const QString &title, const QString &note, std::function<void(const QString &)> answer)
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setObjectName(u"noteDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(DialogTexts::tr("Note"));
    dialog->setLabelText(title);
    dialog->setOption(QInputDialog::UsePlainTextEditForTextInput);
    dialog->setTextValue(note);
    QObject::connect(dialog, &QInputDialog::textValueSelected, dialog, answer);
    dialog->open();
}

void NativeDialogs::askAboutLibrary(
    const LibraryTrouble &trouble, std::function<void(const LibraryWayOut &)> answer)
{
    auto *dialog = new LibraryTroubleDialog(trouble, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(
        dialog, &QDialog::accepted, dialog, [dialog, answer] { answer(dialog->wayOut()); });
    dialog->open();
}

void NativeDialogs::askWhichLibrary(
    const LibraryInUse &inUse, std::function<void(const QString &)> answer)
{
    auto *dialog = new LibraryChoiceDialog(inUse, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(
        dialog, &QDialog::accepted, dialog, [dialog, answer] { answer(dialog->chosen()); });
    dialog->open();
}

void NativeDialogs::openInBrowser(const QUrl &address)
{
    QDesktopServices::openUrl(address);
}

void NativeDialogs::askForFeed(
    const QString &suggestion, std::function<void(const QString &)> answer)
{
    auto *dialog = new AddressDialog(suggestion, m_window);
    dialog->askForFeed();
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(
        dialog, &QDialog::accepted, dialog, [dialog, answer] { answer(dialog->address()); });
    dialog->open();
}

void NativeDialogs::askWhichFeeds(
    const QList<FeedChoice> &feeds, std::function<void(const QStringList &)> answer)
{
    auto *dialog = new FeedChoiceDialog(feeds, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(
        dialog, &QDialog::accepted, dialog, [dialog, answer] { answer(dialog->chosen()); });
    dialog->open();
}

namespace {

QStringList feedListFilters()
{
    return {DialogTexts::tr("Lists of feeds") + u" (*.opml *.xml)"_s,
        DialogTexts::tr("All files") + u" (*)"_s};
}

} // namespace

void NativeDialogs::askForFeedList(
    const QString &folder, std::function<void(const QString &)> answer)
{
    QFileDialog *dialog = fileDialog(DialogTexts::tr("Import feeds"), folder);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(feedListFilters());
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, answer);
    dialog->open();
}

void NativeDialogs::askWhereToExportFeeds(
    const QString &folder, std::function<void(const QString &)> answer)
{
    QFileDialog *dialog = fileDialog(DialogTexts::tr("Export feeds"), folder);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(feedListFilters());
    dialog->setDefaultSuffix(u"opml"_s);
    dialog->selectFile(u"feeds.opml"_s);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, answer);
    dialog->open();
}

void NativeDialogs::askWhereToSaveStory(
    const QString &file, std::function<void(const QString &)> answer)
{
    const QFileInfo suggested(file);
    QFileDialog *dialog = fileDialog(DialogTexts::tr("Save the story as a file"), suggested.path());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(storyFilter());
    dialog->setDefaultSuffix(u"naranhi"_s);
    dialog->selectFile(suggested.fileName());
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, answer);
    dialog->open();
}

void NativeDialogs::showText(const QString &title, const QString &html)
{
    auto *dialog = new QDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *text = new QTextBrowser(dialog);
    text->setHtml(html);
    text->setOpenExternalLinks(true);
    text->setFrameShape(QFrame::NoFrame);
    text->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QPushButton *copy = buttons->addButton(DialogTexts::tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    QObject::connect(copy, &QPushButton::clicked, text, [text] {
        QGuiApplication::clipboard()->setText(text->toPlainText());
    });
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(text);
    layout->addWidget(buttons);
    dialog->resize(
        dialog->fontMetrics().averageCharWidth() * 80, dialog->fontMetrics().height() * 30);
    dialog->open();
}

QFileDialog *NativeDialogs::fileDialog(const QString &title, const QString &folder) const
{
    auto *dialog = new QFileDialog(m_window, title, folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace naranhi
