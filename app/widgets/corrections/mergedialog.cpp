// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/corrections/mergedialog.h"

#include "domain/koreanparticles.h"
#include "model/textmatch.h"
#include "widgets/common/filteredit.h"
#include "widgets/common/typewords.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

QString quoted(const QList<Entity> &entities)
{
    QStringList names;
    for (const Entity &entity : entities)
        names += u"“%1”"_s.arg(entity.name);
    return names.join(u", "_s);
}

bool matches(const Entity &entity, const QString &typed)
{
    return matchesTyped(entity.name, typed)
        || std::ranges::any_of(entity.forms,
            [&typed](const EntityForm &form) { return matchesTyped(form.text, typed); });
}

} // namespace

MergeDialog::MergeDialog(const QList<Entity> &chosen, const QList<Entity> &others, QWidget *parent)
    : QDialog(parent)
    , m_chosen(chosen)
    , m_others(others)
    , m_filter(new FilterEdit(this))
    , m_other(new QListWidget(this))
    , m_name(new QComboBox(this))
    , m_always(new QCheckBox(tr("A&lways, in every story"), this))
{
    setObjectName(u"mergeDialog"_s);
    setWindowTitle(tr("Merge names"));
    m_filter->setObjectName(u"mergeFilter"_s);
    m_other->setObjectName(u"mergeOther"_s);
    m_name->setObjectName(u"mergedName"_s);
    m_always->setObjectName(u"mergeAlways"_s);
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->setAccessibleName(tr("Name of the merged"));
    m_name->lineEdit()->setAccessibleName(tr("Name of the merged"));
    m_other->setAccessibleName(tr("Other name"));
    m_filter->setPlaceholderText(tr("Filter names"));
    m_filter->setAccessibleName(tr("Filter names"));
    buildLayout();
    offerOthers();
    offerNames();
    connect(m_filter, &FilterEdit::typed, this, &MergeDialog::filterOthers);
    connect(m_other, &QListWidget::currentRowChanged, this, &MergeDialog::offerNames);
    connect(m_other, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    connect(m_name, &QComboBox::editTextChanged, this, &MergeDialog::updateEnabled);
    if (m_chosen.size() == 1)
        m_filter->setFocus();
    else
        m_name->setFocus();
}

Entity MergeDialog::into() const
{
    const QList<Entity> entities = all();
    const auto named = std::ranges::find(entities, name(), &Entity::name);
    if (named != entities.end())
        return *named;
    return *std::ranges::max_element(entities, {}, &Entity::count);
}

QList<Entity> MergeDialog::merged() const
{
    QList<Entity> entities = all();
    const EntityId kept = into().id;
    entities.removeIf([kept](const Entity &entity) { return entity.id == kept; });
    return entities;
}

QString MergeDialog::name() const
{
    return m_name->currentText().simplified();
}

CorrectionScope MergeDialog::scope() const
{
    return m_always->isChecked() ? CorrectionScope::Always : CorrectionScope::Story;
}

void MergeDialog::setScope(CorrectionScope scope)
{
    m_always->setChecked(scope == CorrectionScope::Always);
}

void MergeDialog::buildLayout()
{
    const bool asksWho = m_chosen.size() == 1;
    auto *what
        = new QLabel(asksWho ? resolveParticles(tr("%1 is the same as:").arg(quoted(m_chosen)))
                             : resolveParticles(tr("%1 are one.").arg(quoted(m_chosen))),
            this);
    what->setWordWrap(true);
    what->setTextFormat(Qt::PlainText);
    auto *called = new QLabel(tr("It is &called:"), this);
    called->setBuddy(m_name);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_merge = buttons->addButton(tr("&Merge"), QDialogButtonBox::AcceptRole);
    m_merge->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addWidget(m_filter);
    layout->addWidget(m_other, 1);
    layout->addWidget(called);
    layout->addWidget(m_name);
    layout->addWidget(m_always);
    layout->addWidget(buttons);
    m_filter->setVisible(asksWho);
    m_other->setVisible(asksWho);
    if (!asksWho)
        layout->addStretch();
    setMinimumWidth(fontMetrics().averageCharWidth() * 48);
}

void MergeDialog::offerOthers()
{
    for (const Entity &entity : std::as_const(m_others))
        m_other->addItem(u"%1  ·  %2  ·  %3"_s.arg(
            entity.name, typeWord(entity.type), QString::number(entity.count())));
}

void MergeDialog::filterOthers(const QString &typed)
{
    int first = -1;
    for (int row = m_other->count() - 1; row >= 0; --row) {
        const bool shown = matches(m_others.at(row), typed);
        m_other->setRowHidden(row, !shown);
        if (shown)
            first = row;
    }
    m_other->setCurrentRow(typed.isEmpty() ? -1 : first);
}

// Names first, then what else the chosen are called. What the reader typed stays.
void MergeDialog::offerNames()
{
    QList<Entity> entities = all();
    std::ranges::stable_sort(entities, std::greater(), &Entity::count);
    QStringList names;
    for (const Entity &entity : std::as_const(entities))
        names += entity.name;
    for (const Entity &entity : std::as_const(entities))
        for (const EntityForm &form : entity.forms)
            names += form.text;
    names.removeDuplicates();
    const bool typed = m_name->lineEdit()->isModified();
    const QString text = m_name->currentText();
    m_name->clear();
    m_name->addItems(names);
    if (typed) {
        m_name->setEditText(text);
        m_name->lineEdit()->setModified(true);
    }
    updateEnabled();
}

void MergeDialog::updateEnabled()
{
    m_merge->setEnabled(all().size() > 1 && !name().isEmpty());
}

QList<Entity> MergeDialog::all() const
{
    QList<Entity> entities = m_chosen;
    const int row = m_other->currentRow();
    if (row >= 0 && !m_other->isRowHidden(row))
        entities += m_others.at(row);
    return entities;
}

} // namespace naranhi
