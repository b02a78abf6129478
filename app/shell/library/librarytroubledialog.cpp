// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/library/librarytroubledialog.h"

#include "storage/library/librarylocation.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString nameOf(const QString &library)
{
    return storage::LibraryLocation{library}.isServer() ? library : QFileInfo(library).fileName();
}

} // namespace

LibraryTroubleDialog::LibraryTroubleDialog(const LibraryTrouble &trouble, QWidget *parent)
    : QDialog(parent)
    , m_backups(new QListWidget(this))
{
    setObjectName(u"libraryTroubleDialog"_s);
    setWindowTitle(tr("The library"));
    m_backups->setObjectName(u"libraryBackups"_s);
    m_backups->setAccessibleName(tr("Backups"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(wrapped(sentenceForTrouble(trouble), this));
    layout->addWidget(wrapped(trouble.where, this));
    const bool hasBackups = !trouble.backups.isEmpty();
    if (hasBackups)
        layout->addWidget(new QLabel(tr("Backups:"), this));
    layout->addWidget(m_backups);
    m_backups->setVisible(hasBackups);
    listBackups(trouble.backups);
    if (!trouble.isServer)
        layout->addWidget(wrapped(
            tr("Whatever you choose, the library as it is now is kept beside the new one."), this));
    addWays(*layout, trouble);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
}

// What has the focus is a key away: never more than can be taken back.
void LibraryTroubleDialog::addWays(QBoxLayout &layout, const LibraryTrouble &trouble)
{
    const bool hasBackups = !trouble.backups.isEmpty();
    QPushButton *best = nullptr;
    if (hasBackups)
        addWay(layout, tr("&Restore the chosen backup"), LibraryWayOut::Restore);
    if (isRescueOffered(trouble)) {
        QPushButton *rescue
            = addWay(layout, tr("&Save what can still be read"), LibraryWayOut::Rescue);
        rescue->setToolTip(tr("All texts, notes and tags that can be read go into a new library. "
                              "Stories find each other anew; feeds have to be added again."));
        rescue->setAccessibleDescription(rescue->toolTip());
        best = hasBackups ? nullptr : rescue;
    }
    if (!trouble.isServer)
        addWay(layout, tr("Start with an &empty library"), LibraryWayOut::StartAfresh);
    addWay(layout, tr("&Try again"), LibraryWayOut::TryAgain);
    if (!trouble.before.isEmpty()) {
        //: %1 the name of a library's file, or the address of a server
        QPushButton *back = addWay(layout,
            tr("Go &back to “%1”").arg(nameOf(trouble.before).replace(u'&', u"&&"_s)),
            LibraryWayOut::GoBack);
        back->setToolTip(trouble.before);
        best = trouble.isNewlyChosen ? back : best;
    }
    QPushButton *goOn = addWay(layout, tr("&Go on without a library"), LibraryWayOut::GoOn);
    (best != nullptr ? best : goOn)->setFocus();
}

void LibraryTroubleDialog::listBackups(const QList<storage::LibraryBackup> &backups)
{
    for (const storage::LibraryBackup &backup : backups) {
        auto *item = new QListWidgetItem(
            u"%1 — %2"_s.arg(QLocale().toString(backup.made.toLocalTime(), QLocale::ShortFormat),
                QLocale().formattedDataSize(backup.bytes)));
        item->setData(Qt::UserRole, backup.path);
        m_backups->addItem(item);
    }
    m_backups->setCurrentRow(0);
}

QPushButton *LibraryTroubleDialog::addWay(
    QBoxLayout &layout, const QString &text, LibraryWayOut::Kind kind)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(u"libraryWay-%1"_s.arg(static_cast<int>(kind)));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, kind] {
        m_wayOut.kind = kind;
        if (kind == LibraryWayOut::Restore && m_backups->currentItem() != nullptr)
            m_wayOut.backup = m_backups->currentItem()->data(Qt::UserRole).toString();
        accept();
    });
    layout.addWidget(button);
    return button;
}

} // namespace naranhi
