// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entities/entitypanel.h"

#include "model/mentionwalk.h"
#include "widgets/common/filteredit.h"
#include "widgets/common/themesource.h"
#include "widgets/common/typewords.h"
#include "widgets/corrections/suggestionstrip.h"
#include "widgets/entities/entityacts.h"
#include "widgets/entities/entitydelegate.h"
#include "widgets/entities/entitylistview.h"
#include "widgets/entities/rowkeeper.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

constexpr std::array shownTypes{
    EntityType::Person, EntityType::Organisation, EntityType::Place, EntityType::Work};

} // namespace

EntityPanel::EntityPanel(const ReadingContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_entities(context.session)
    , m_rows(context.session, context.focus, m_filtered)
    , m_title(new QLabel(this))
    , m_filter(new FilterEdit(this))
    , m_order(new QComboBox(this))
    , m_list(new EntityListView(this))
    , m_delegate(new EntityDelegate(context, m_list))
    , m_empty(new QLabel(this))
    , m_suggestions(new SuggestionStrip(context, this))
{
    setObjectName(u"entityPanel"_s);
    m_filter->setObjectName(u"entityFilter"_s);
    m_order->setObjectName(u"entityOrder"_s);
    m_list->setObjectName(u"entityList"_s);
    m_empty->setObjectName(u"entityNote"_s);
    m_filtered.setSourceModel(&m_entities);
    m_list->setModel(&m_rows);
    m_list->setItemDelegate(m_delegate);
    m_acts = new EntityActs(context, *m_list);
    new RowKeeper(context.session, context.focus, *m_list);
    for (size_t i = 0; i < shownTypes.size(); ++i) {
        m_types[i] = new QToolButton(this);
        m_types[i]->setObjectName(u"entityType-"_s + tagOf(shownTypes[i]));
    }
    buildLayout();
    connectList();
    connectFilter();
    retranslate();
    showEmptyNote();
}

EntityPanel::~EntityPanel()
{
    // Losing the focus is its last word, and the models have to be there to hear it.
    delete m_list;
}

void EntityPanel::buildLayout()
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_order);
    auto *types = new QHBoxLayout;
    types->setSpacing(0);
    for (QToolButton *button : m_types) {
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        types->addWidget(button);
    }
    types->addStretch();
    m_filter->setClearButtonEnabled(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(12, 10, 12, 4);
    types->setContentsMargins(6, 0, 0, 6); // so that their words stand below what is above
    top->setSpacing(6);
    top->addLayout(head);
    top->addWidget(m_filter);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(top);
    all->addLayout(types);
    all->addWidget(m_list, 1);
    all->addWidget(m_empty, 1);
    all->addWidget(m_suggestions);
    setFocusProxy(m_list);
}

void EntityPanel::connectList()
{
    connect(m_list, &EntityListView::hovered, &m_context.focus, &ReadingFocus::setHovered);
    connect(m_list, &EntityListView::pinRequested, &m_context.focus, &ReadingFocus::togglePinned);
    connect(m_list, &EntityListView::mentionRequested, this, &EntityPanel::goToNextMention);
    connect(m_list, &EntityListView::menuRequested, m_acts, &EntityActs::popUpMenu);
    connect(m_list, &EntityListView::mergeRequested, m_acts, &EntityActs::merge);
    connect(m_delegate, &EntityDelegate::renamed, m_acts, &EntityActs::rename);
    connect(&m_context.focus,
        &ReadingFocus::hoveredChanged,
        this,
        [this](EntityId now, EntityId before) {
            repaintRow(now);
            repaintRow(before);
        });
    connect(&m_context.focus, &ReadingFocus::pinnedChanged, this, &EntityPanel::showPinned);
    const auto repaint = [this] { m_list->viewport()->update(); };
    connect(&m_context.theme, &ThemeSource::changed, m_list, repaint);
    connect(&m_rows, &QAbstractItemModel::rowsInserted, this, &EntityPanel::showEmptyNote);
    connect(&m_rows, &QAbstractItemModel::rowsRemoved, this, &EntityPanel::showEmptyNote);
}

void EntityPanel::connectFilter()
{
    connect(m_filter, &FilterEdit::typed, this, [this](const QString &text) {
        m_filtered.setTypedText(text);
        showEmptyNote();
    });
    connect(m_order, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_filtered.setOrder(static_cast<EntityOrder>(index));
        Q_EMIT namesViewChanged();
    });
    for (QToolButton *button : m_types)
        connect(button, &QToolButton::toggled, this, &EntityPanel::filterTypes);
}

void EntityPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EntityPanel::retranslate()
{
    m_title->setText(tr("Names"));
    m_list->setAccessibleName(tr("Names"));
    m_filter->setPlaceholderText(tr("Filter names"));
    m_filter->setAccessibleName(tr("Filter names"));
    m_order->setAccessibleName(tr("Order of the names"));
    const QSignalBlocker sameOrder(m_order);
    m_order->clear();
    // In the order of EntityOrder.
    m_order->addItems({tr("Most mentioned"), tr("In most articles"), tr("By name"), tr("By type")});
    m_order->setCurrentIndex(static_cast<int>(m_filtered.order()));
    m_acts->retranslate();
    for (size_t i = 0; i < shownTypes.size(); ++i)
        m_types[i]->setText(typeWordForMany(shownTypes[i]));
    showEmptyNote();
}

NamesView EntityPanel::namesView() const
{
    NamesView view{.order = m_filtered.order()};
    for (size_t i = 0; i < shownTypes.size(); ++i)
        if (m_types[i]->isChecked())
            view.types += shownTypes[i];
    return view;
}

void EntityPanel::setNamesView(const NamesView &view)
{
    m_order->setCurrentIndex(static_cast<int>(view.order));
    for (size_t i = 0; i < shownTypes.size(); ++i)
        m_types[i]->setChecked(view.types.contains(shownTypes[i]));
}

void EntityPanel::filterTypes()
{
    m_filtered.setTypes(namesView().types);
    showEmptyNote();
    Q_EMIT namesViewChanged();
}

void EntityPanel::showEmptyNote()
{
    const bool empty = m_rows.rowCount() == 0;
    m_empty->setText(
        m_entities.rowCount() == 0 ? tr("No names found yet.") : tr("No name matches the filter."));
    m_empty->setVisible(empty);
    m_list->setVisible(!empty);
}

void EntityPanel::repaintRow(EntityId id)
{
    const QModelIndex row = m_list->rowOf(id);
    if (row.isValid())
        m_list->viewport()->update(m_list->visualRect(row));
}

void EntityPanel::showPinned()
{
    m_list->viewport()->update();
    if (m_context.focus.pinned().isEmpty())
        return;
    const QModelIndex row = m_list->rowOf(m_context.focus.pinned().last());
    if (row.isValid())
        m_list->scrollTo(row);
}

void EntityPanel::goToNextMention(EntityId id)
{
    // The first click of the two has toggled the pin; who is gone to stays lit.
    if (!m_context.focus.isPinned(id))
        m_context.focus.togglePinned(id);
    const std::optional<TextPlace> next
        = nextMention(m_context.session, {id}, m_context.focus.current(), WalkDirection::Forward);
    if (next)
        m_context.focus.goTo(*next);
}

} // namespace naranhi
