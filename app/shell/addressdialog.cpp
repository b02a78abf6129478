// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/addressdialog.h"

#include "sources/network/addresses.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace naranhi {

AddressDialog::AddressDialog(const QString &suggestion, QWidget *parent)
    : QDialog(parent)
    , m_line(new QLineEdit(suggestion, this))
    , m_note(new QLabel(
          tr("The page is fetched from its site, without cookies; pictures are not fetched."),
          this))
    , m_open(nullptr)
{
    setWindowTitle(tr("Open address"));
    m_line->setObjectName(u"addressLine"_s);
    m_line->setPlaceholderText(u"https://"_s);
    m_line->setAccessibleName(tr("Address of the page"));
    m_line->setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    m_line->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    m_line->selectAll();
    m_note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel, this);
    m_open = buttons->button(QDialogButtonBox::Open);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_line, &QLineEdit::textChanged, this, &AddressDialog::updateEnabled);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_line);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    updateEnabled();
}

void AddressDialog::askForFeed()
{
    setWindowTitle(tr("Add a feed"));
    m_line->setAccessibleName(tr("Address of the feed, or of a page of its site"));
    m_note->setText(tr("The address of a feed, or of any page of a site: its feed is looked for "
                       "there."));
    m_open->setText(tr("Add"));
}

QString AddressDialog::address() const
{
    return m_line->text().trimmed();
}

void AddressDialog::updateEnabled()
{
    m_open->setEnabled(sources::addressFromTyped(m_line->text()).has_value());
}

} // namespace naranhi
