// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/feeds/feedchoicedialog.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace naranhi {

FeedChoiceDialog::FeedChoiceDialog(const QList<FeedChoice> &feeds, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_add(nullptr)
{
    setObjectName(u"feedChoiceDialog"_s);
    setWindowTitle(tr("Add a feed"));
    auto *note = new QLabel(tr("This page has several feeds:"), this);
    note->setBuddy(m_list);
    m_list->setAccessibleName(note->text());
    for (const FeedChoice &feed : feeds) {
        const QString text
            = feed.title.isEmpty() ? feed.address : feed.title + u" — "_s + feed.address;
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, feed.address);
        item->setToolTip(text);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_list->count() == 1 ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_add = buttons->button(QDialogButtonBox::Ok);
    m_add->setText(tr("Add"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemChanged, this, &FeedChoiceDialog::updateEnabled);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(note);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 16);
}

QStringList FeedChoiceDialog::chosen() const
{
    QStringList addresses;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            addresses.append(m_list->item(row)->data(Qt::UserRole).toString());
    return addresses;
}

void FeedChoiceDialog::updateEnabled()
{
    m_add->setEnabled(!chosen().isEmpty());
}

} // namespace naranhi
