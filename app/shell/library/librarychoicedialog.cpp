// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/library/librarychoicedialog.h"

#include "storage/library/librarylocation.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace naranhi {

using storage::AddressFault;

namespace {

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

LibraryChoiceDialog::LibraryChoiceDialog(const LibraryInUse &inUse, QWidget *parent)
    : QDialog(parent)
    , m_inUse(inUse)
    , m_address(new QLineEdit(this))
    , m_connect(nullptr)
    , m_note(wrapped({}, this))
{
    setObjectName(u"libraryChoiceDialog"_s);
    setWindowTitle(tr("Choose the library"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(
        new QLabel(inUse.isUsual ? tr("In use, the usual one:") : tr("In use:"), this));
    QLabel *location = wrapped(QDir::toNativeSeparators(inUse.location), this);
    location->setObjectName(u"libraryInUse"_s);
    location->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(location);
    buildFiles(*layout);
    buildServer(*layout);
    layout->addWidget(m_note);
    layout->addWidget(
        wrapped(tr("The columns stay open, and their articles are kept in the library "
                   "that you choose, too."),
            this));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
}

void LibraryChoiceDialog::buildFiles(QBoxLayout &layout)
{
    QPushButton *open = addButton(layout, u"openLibrary"_s, tr("&Open another file…"));
    connect(open, &QPushButton::clicked, this, &LibraryChoiceDialog::askForFile);
    QPushButton *make = addButton(layout, u"newLibrary"_s, tr("Make a &new one…"));
    connect(make, &QPushButton::clicked, this, &LibraryChoiceDialog::askForNewFile);
    QPushButton *usual = addButton(layout, u"usualLibrary"_s, tr("Go back to the &usual one"));
    usual->setToolTip(QDir::toNativeSeparators(m_inUse.usual));
    usual->setEnabled(!m_inUse.isUsual);
    connect(usual, &QPushButton::clicked, this, [this] { take(m_inUse.usual); });
    open->setFocus();
}

void LibraryChoiceDialog::buildServer(QBoxLayout &layout)
{
    auto *label = new QLabel(tr("One on a PostgreSQL &server, which several may share:"), this);
    label->setBuddy(m_address);
    layout.addWidget(label);
    m_address->setObjectName(u"libraryAddress"_s);
    m_address->setPlaceholderText(u"postgresql://user@host/name"_s);
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    auto *line = new QHBoxLayout;
    line->addWidget(m_address, 1);
    m_connect = addButton(*line, u"connectLibrary"_s, tr("&Connect"));
    m_connect->setDefault(true);
    layout.addLayout(line);
    m_note->setObjectName(u"libraryRefusal"_s);
    connect(m_address, &QLineEdit::textChanged, this, &LibraryChoiceDialog::judgeAddress);
    connect(m_connect, &QPushButton::clicked, this, [this] { take(m_address->text().trimmed()); });
    judgeAddress();
}

QPushButton *LibraryChoiceDialog::addButton(
    QBoxLayout &layout, const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    layout.addWidget(button);
    return button;
}

QFileDialog *LibraryChoiceDialog::fileDialog(const QString &title)
{
    const bool isServer = storage::LibraryLocation{m_inUse.location}.isServer();
    const QFileInfo near(isServer ? m_inUse.usual : m_inUse.location);
    auto *dialog = new QFileDialog(this, title, near.absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({tr("Libraries") + u" (*.sqlite)"_s, tr("All files") + u" (*)"_s});
    return dialog;
}

void LibraryChoiceDialog::askForFile()
{
    QFileDialog *dialog = fileDialog(tr("Open a library"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &LibraryChoiceDialog::takeFile);
    dialog->open();
}

// Nothing is ever written over, so that nobody has to be asked about it.
void LibraryChoiceDialog::askForNewFile()
{
    QFileDialog *dialog = fileDialog(tr("Make a library"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setDefaultSuffix(u"sqlite"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &LibraryChoiceDialog::takeNewFile);
    dialog->open();
}

void LibraryChoiceDialog::takeFile(const QString &path)
{
    if (storage::mayBeLibrary(path))
        take(path);
    else
        refuse(tr("“%1” is not a library of Naranhi.").arg(QFileInfo(path).fileName()));
}

void LibraryChoiceDialog::takeNewFile(const QString &path)
{
    if (!QFileInfo::exists(path))
        take(path);
    else
        refuse(tr("There is a “%1” already. Open it, or give the new one another name.")
                   .arg(QFileInfo(path).fileName()));
}

void LibraryChoiceDialog::judgeAddress()
{
    const QString typed = m_address->text().trimmed();
    const AddressFault fault = storage::faultOfAddress(typed);
    m_connect->setEnabled(fault == AddressFault::None);
    if (fault == AddressFault::HasPassword)
        refuse(
            tr("Passwords are not kept here. Write yours into ~/.pgpass, and leave it out of the "
               "address."));
    else
        m_note->setText(typed.isEmpty() || fault == AddressFault::None
                ? tr("Passwords are looked up in ~/.pgpass.")
                : tr("An address looks like this: postgresql://user@host/name"));
}

void LibraryChoiceDialog::take(const QString &location)
{
    m_chosen = location;
    accept();
}

void LibraryChoiceDialog::refuse(const QString &reason)
{
    m_note->setText(reason);
    QAccessibleEvent alert(m_note, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace naranhi
