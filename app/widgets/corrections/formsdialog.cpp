// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/corrections/formsdialog.h"

#include "domain/koreanparticles.h"
#include "model/readingsession.h"
#include "widgets/common/linkwords.h"
#include "widgets/common/outlettext.h"
#include "widgets/entities/entityforms.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

constexpr int gap = 12; // between numbers set to the right and words to the left

QString outletsOf(const FormCount &form, const ReadingSession &session)
{
    QStringList outlets;
    for (const EntityForm &in : form.articles) {
        if (session.contains(in.article))
            outlets += u"%1 %2"_s.arg(outletText(session.article(in.article))).arg(in.count);
    }
    return outlets.join(u" · "_s);
}

} // namespace

FormsDialog::FormsDialog(const Entity &entity, const ReadingSession &session, QWidget *parent)
    : QDialog(parent)
    , m_forms(new QTreeWidget(this))
    , m_outcome(new QLabel(this))
    , m_always(new QCheckBox(tr("A&lways, in every story"), this))
{
    setObjectName(u"formsDialog"_s);
    setWindowTitle(tr("Forms of “%1”").arg(entity.name));
    m_forms->setObjectName(u"forms"_s);
    m_always->setObjectName(u"splitAlways"_s);
    buildLayout(entity);
    fillForms(entity, session);
    connect(m_forms, &QTreeWidget::itemChanged, this, &FormsDialog::showWhatComes);
    showWhatComes();
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 20);
}

QStringList FormsDialog::checkedForms() const
{
    QStringList forms;
    for (int row = 0; row < m_forms->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_forms->topLevelItem(row);
        if (item->checkState(0) == Qt::Checked)
            forms += item->text(0);
    }
    return forms;
}

CorrectionScope FormsDialog::scope() const
{
    return m_always->isChecked() ? CorrectionScope::Always : CorrectionScope::Story;
}

void FormsDialog::setScope(CorrectionScope scope)
{
    m_always->setChecked(scope == CorrectionScope::Always);
}

void FormsDialog::fillForms(const Entity &entity, const ReadingSession &session)
{
    for (const FormCount &form : formCounts(entity)) {
        auto *item = new QTreeWidgetItem(m_forms);
        item->setText(0, form.text);
        item->setCheckState(0, Qt::Unchecked);
        item->setText(1, QString::number(form.count));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        const QStringList reasons = reasonsFor(form.text, entity, session);
        item->setText(2, reasons.isEmpty() ? u"–"_s : reasons.join(u'\n'));
        item->setText(3, outletsOf(form, session));
        for (const int column : {2, 3})
            item->setToolTip(column, item->text(column));
    }
    for (const int column : {0, 1, 2})
        m_forms->resizeColumnToContents(column);
    m_forms->setColumnWidth(1, m_forms->columnWidth(1) + gap);
    m_forms->setColumnWidth(2, std::min(m_forms->columnWidth(2), width()));
    m_forms->setCurrentItem(m_forms->topLevelItem(0));
}

void FormsDialog::buildLayout(const Entity &entity)
{
    auto *what = new QLabel(resolveParticles(tr("These are taken for one name, “%1”. Check those "
                                                "that name somebody or something else.")
                                                 .arg(entity.name)),
        this);
    what->setWordWrap(true);
    what->setTextFormat(Qt::PlainText);
    m_forms->setHeaderLabels({tr("Form"), tr("Mentions"), tr("Why"), tr("Where")});
    m_forms->setAccessibleName(tr("Forms"));
    m_forms->setRootIsDecorated(false);
    m_forms->header()->setStretchLastSection(true);
    m_outcome->setWordWrap(true);
    m_outcome->setTextFormat(Qt::PlainText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_split = buttons->addButton(tr("&Split off"), QDialogButtonBox::AcceptRole);
    m_split->setObjectName(u"splitOff"_s);
    m_split->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addWidget(m_forms, 1);
    layout->addWidget(m_outcome);
    layout->addWidget(m_always);
    layout->addWidget(buttons);
}

void FormsDialog::showWhatComes()
{
    const QStringList forms = checkedForms();
    const bool splits = !forms.isEmpty() && forms.size() < m_forms->topLevelItemCount();
    m_split->setEnabled(splits);
    m_always->setEnabled(splits);
    if (splits)
        m_outcome->setText(
            resolveParticles(tr("“%1” will be a name of its own.").arg(forms.join(u", "_s))));
    else
        m_outcome->setText(forms.isEmpty() ? tr("Nothing is checked: all stay one.")
                                           : tr("One form at least has to stay."));
}

} // namespace naranhi
