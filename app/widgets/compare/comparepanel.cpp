// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/comparepanel.h"

#include "model/readingsession.h"
#include "widgets/common/filteredit.h"
#include "widgets/common/themesource.h"
#include "widgets/compare/comparisonacts.h"
#include "widgets/compare/comparisondelegate.h"
#include "widgets/compare/comparisonkeeper.h"
#include "widgets/compare/comparisonview.h"
#include "widgets/compare/comparisonwords.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

constexpr std::array kinds{ComparisonKind::Difference,
    ComparisonKind::Agreement,
    ComparisonKind::OnlyHere,
    ComparisonKind::Quotation};

} // namespace

ComparePanel::ComparePanel(const ReadingContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_comparison(context.session)
    , m_filter(new FilterEdit(this))
    , m_order(new QComboBox(this))
    , m_dismissed(new QToolButton(this))
    , m_delegate(new ComparisonDelegate(context, this))
    , m_rows(*m_delegate)
    , m_list(new ComparisonView(*m_delegate, this))
    , m_note(new QLabel(this))
{
    setObjectName(u"comparePanel"_s);
    m_filter->setObjectName(u"comparisonFilter"_s);
    m_order->setObjectName(u"comparisonOrder"_s);
    m_note->setObjectName(u"comparisonNote"_s);
    m_filtered.setSourceModel(&m_comparison);
    m_rows.setSourceModel(&m_filtered);
    m_list->setModel(&m_rows);
    m_acts = new ComparisonActs(context, *m_list);
    new ComparisonKeeper(*m_list);
    m_dismissed->setObjectName(u"comparisonDismissed"_s);
    for (size_t i = 0; i < kinds.size(); ++i) {
        m_kinds[i] = new QToolButton(this);
        m_kinds[i]->setObjectName(u"comparisonKind-"_s + QString::number(i));
    }
    buildLayout();
    connectFilter();
    retranslate();
    showNote();
}

ComparePanel::~ComparePanel()
{
    // Losing the focus is its last word, and the models have to be there to hear it.
    delete m_list;
}

void ComparePanel::buildLayout()
{
    auto *chosen = new QHBoxLayout;
    chosen->setSpacing(0);
    chosen->setContentsMargins(6, 0, 0, 6);
    QList<QToolButton *> buttons(m_kinds.begin(), m_kinds.end());
    buttons.append(m_dismissed);
    for (QToolButton *button : std::as_const(buttons)) {
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        if (button != m_dismissed)
            chosen->addWidget(button);
    }
    chosen->addStretch();
    auto *aside = new QHBoxLayout;
    aside->setContentsMargins(6, 0, 0, 0);
    aside->addWidget(m_dismissed);
    aside->addStretch();
    m_filter->setClearButtonEnabled(true);
    m_note->setAlignment(Qt::AlignCenter);
    m_note->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 10, 12, 4);
    top->addWidget(m_filter, 1);
    top->addWidget(m_order);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(top);
    all->addLayout(chosen);
    all->addLayout(aside);
    all->addWidget(m_list, 1);
    all->addWidget(m_note, 1);
    setFocusProxy(m_list);
}

void ComparePanel::connectFilter()
{
    connect(m_filter, &FilterEdit::typed, this, [this](const QString &text) {
        m_filtered.setTypedText(text);
        showNote();
    });
    connect(m_order, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_filtered.setOrder(static_cast<ComparisonOrder>(index));
    });
    for (QToolButton *button : m_kinds)
        connect(button, &QToolButton::toggled, this, &ComparePanel::filterKinds);
    connect(m_dismissed, &QToolButton::toggled, this, [this](bool shown) {
        m_filtered.setDismissedShown(shown);
        showNote();
    });
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        m_acts->popUpMenu(m_list->viewport()->mapToGlobal(position));
    });
    connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (!index.parent().isValid())
            m_list->setExpanded(index, !m_list->isExpanded(index));
        goTo(index);
    });
    connect(m_list, &QAbstractItemView::activated, this, &ComparePanel::goTo);
    connect(&m_comparison, &QAbstractItemModel::modelReset, this, [this] {
        nameKinds();
        countDismissed();
        showNote();
    });
    const auto repaint = [this] { m_list->viewport()->update(); };
    connect(&m_context.theme, &ThemeSource::changed, m_list, repaint);
}

void ComparePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ComparePanel::retranslate()
{
    m_filter->setPlaceholderText(tr("Search what is said"));
    m_filter->setAccessibleName(tr("Search what is said"));
    m_list->setAccessibleName(tr("Comparison"));
    m_order->setAccessibleName(tr("Order of the comparison"));
    const QSignalBlocker sameOrder(m_order);
    m_order->clear();
    // In the order of ComparisonOrder.
    m_order->addItems({tr("In text order"), tr("Most outlets"), tr("Fewest outlets")});
    m_order->setCurrentIndex(static_cast<int>(m_filtered.order()));
    m_dismissed->setToolTip(tr("Show the differences that you set aside, too"));
    m_acts->retranslate();
    nameKinds();
    countDismissed();
    showNote();
}

// "Set aside 2", while there is something to show.
void ComparePanel::countDismissed()
{
    const auto count = std::ranges::count_if(m_context.session.comparison().differences,
        [](const Difference &difference) { return difference.isDismissed; });
    m_dismissed->setText(tr("Set aside") + u' ' + QString::number(count));
    m_dismissed->setVisible(count > 0);
}

// "Differences 5", of which the reader set none aside.
void ComparePanel::nameKinds()
{
    std::array<int, kinds.size()> counts{};
    for (int row = 0; row < m_comparison.rowCount(); ++row) {
        const QModelIndex index = m_comparison.index(row, 0);
        if (index.data(ComparisonModel::DismissedRole).toBool())
            continue;
        ++counts.at(
            static_cast<size_t>(index.data(ComparisonModel::KindRole).value<ComparisonKind>()));
    }
    for (size_t i = 0; i < kinds.size(); ++i)
        m_kinds[i]->setText(comparisonWord(kinds[i]) + u' '
            + QString::number(counts.at(static_cast<size_t>(kinds[i]))));
}

void ComparePanel::filterKinds()
{
    QSet<ComparisonKind> chosen;
    for (size_t i = 0; i < kinds.size(); ++i)
        if (m_kinds[i]->isChecked())
            chosen += kinds[i];
    m_filtered.setKinds(chosen);
    showNote();
}

void ComparePanel::showNote()
{
    const bool isEmpty = m_filtered.rowCount() == 0;
    if (m_comparison.rowCount() > 0)
        m_note->setText(tr("Nothing matches the filter."));
    else if (m_context.session.articleCount() < 2)
        m_note->setText(tr("Open two articles or more of one story to compare them."));
    else
        m_note->setText(tr("Nothing to compare was found yet."));
    m_note->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
}

// The sentence itself, and in the other columns what stands beside it, or that nothing does.
void ComparePanel::goTo(const QModelIndex &index)
{
    const QModelIndex row = index.parent().isValid() ? index.parent() : index;
    const auto own = index.data(ComparisonModel::PlacesRole).value<QList<TextPlace>>();
    const auto all = row.data(ComparisonModel::PlacesRole).value<QList<TextPlace>>();
    if (!own.isEmpty())
        m_context.focus.compareAt(own.first(), all);
}

} // namespace naranhi
