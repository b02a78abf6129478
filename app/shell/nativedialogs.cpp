// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/nativedialogs.h"

#include "shell/publicationdialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

struct DialogTexts
{
    Q_DECLARE_TR_FUNCTIONS(naranhi::NativeDialogs)
};

} // namespace

void NativeDialogs::askForFiles(
    const QString &folder, std::function<void(const QStringList &)> answer)
{
    QFileDialog *dialog = fileDialog(DialogTexts::tr("Open articles"), folder);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {DialogTexts::tr("Articles") + u" (*.txt *.md *.markdown *.html *.htm)"_s,
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

void NativeDialogs::askWhereToExport(
    const QString &suggestion, std::function<void(const QString &)> answer)
{
    QFileDialog *dialog = fileDialog(DialogTexts::tr("Export the story"), {});
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(DialogTexts::tr("Story documents") + u" (*.json)"_s);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(suggestion);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, answer);
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

void NativeDialogs::showText(const QString &title, const QString &html)
{
    auto *dialog = new QDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *text = new QTextBrowser(dialog);
    text->setHtml(html);
    text->setOpenExternalLinks(true);
    text->setFrameShape(QFrame::NoFrame);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
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
