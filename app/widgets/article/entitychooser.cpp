// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/entitychooser.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

namespace naranhi {

using namespace Qt::StringLiterals;

EntityChooser::EntityChooser(
    const ReadingSession &session, const QSet<EntityType> &types, EntityId without, QWidget *parent)
    : QDialog(parent)
    , m_without(without)
    , m_all(session)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
{
    setObjectName(u"entityChooser"_s);
    setWindowTitle(tr("Which name?"));
    m_fitting.setSourceModel(&m_all);
    m_fitting.setTypes(types);
    m_fitting.setOrder(EntityOrder::MostMentioned);
    m_field->setPlaceholderText(tr("Part of the name"));
    m_field->setAccessibleName(tr("Part of the name"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Names that fit"));
    m_list->setModel(&m_fitting);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(m_field, &QLineEdit::textChanged, this, &EntityChooser::typed);
    connect(m_list, &QListView::activated, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    typed({});
    m_field->setFocus();
}

void EntityChooser::explain(const QString &sentence)
{
    auto *label = new QLabel(sentence, this);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, label);
    setAccessibleDescription(sentence);
}

EntityId EntityChooser::chosen() const
{
    return m_list->currentIndex().data(EntityListModel::IdRole).value<EntityId>();
}

void EntityChooser::typed(const QString &text)
{
    m_fitting.setTypedText(text);
    for (int row = 0; row < m_fitting.rowCount(); ++row) {
        const auto id = m_fitting.index(row, 0).data(EntityListModel::IdRole).value<EntityId>();
        m_list->setRowHidden(row, id == m_without);
    }
    m_list->setCurrentIndex({});
    skipUnoffered();
    m_ok->setEnabled(m_list->currentIndex().isValid());
}

// The first that may be chosen is.
void EntityChooser::skipUnoffered()
{
    for (int row = 0; row < m_fitting.rowCount(); ++row) {
        if (!m_list->isRowHidden(row))
            return m_list->setCurrentIndex(m_fitting.index(row, 0));
    }
}

bool EntityChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QCoreApplication::sendEvent(m_list, event);
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace naranhi
