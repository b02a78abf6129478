// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/coveragepanel.h"

#include "model/readingsession.h"
#include "widgets/common/filteredit.h"
#include "widgets/common/outlettext.h"
#include "widgets/common/themesource.h"
#include "widgets/common/typewords.h"
#include "widgets/compare/coveragecolumnmenu.h"
#include "widgets/compare/coveragelegend.h"
#include "widgets/compare/coverageview.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

constexpr std::array types{
    EntityType::Person, EntityType::Organisation, EntityType::Place, EntityType::Work};
constexpr int fixedReaches = static_cast<int>(CoverageReach::Different) + 1;

} // namespace

CoveragePanel::CoveragePanel(const ReadingContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_coverage(context.session)
    , m_cells(context.session, m_filtered)
    , m_statements(new QToolButton(this))
    , m_names(new QToolButton(this))
    , m_filter(new FilterEdit(this))
    , m_reach(new QComboBox(this))
    , m_type(new QComboBox(this))
    , m_order(new QComboBox(this))
    , m_legend(new CoverageLegend(context, this))
    , m_table(new CoverageView(context, this))
    , m_note(new QLabel(this))
{
    setObjectName(u"coveragePanel"_s);
    m_statements->setObjectName(u"coverageStatements"_s);
    m_names->setObjectName(u"coverageNames"_s);
    m_filter->setObjectName(u"coverageFilter"_s);
    m_reach->setObjectName(u"coverageReach"_s);
    m_type->setObjectName(u"coverageType"_s);
    m_order->setObjectName(u"coverageOrder"_s);
    m_note->setObjectName(u"coverageNote"_s);
    m_filtered.setSourceModel(&m_coverage);
    m_table->setModel(&m_cells);
    buildLayout();
    connectControls();
    retranslate();
}

CoveragePanel::~CoveragePanel()
{
    // Losing the focus is its last word, and the models have to be there to hear it.
    delete m_table;
}

void CoveragePanel::buildLayout()
{
    auto *controls = new QHBoxLayout;
    controls->setContentsMargins(6, 4, 12, 4);
    controls->setSpacing(4);
    auto *rows = new QButtonGroup(this);
    for (QToolButton *button : {m_statements, m_names}) {
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        rows->addButton(button);
        controls->addWidget(button);
    }
    m_statements->setChecked(true);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(180);
    controls->addWidget(m_filter, 1);
    for (QComboBox *box : {m_reach, m_type, m_order}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(9);
        controls->addWidget(box);
    }
    controls->addWidget(m_legend, 1);
    m_note->setAlignment(Qt::AlignCenter);
    m_note->setWordWrap(true);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(controls);
    all->addWidget(m_table, 1);
    all->addWidget(m_note, 1);
    setFocusProxy(m_table);
}

void CoveragePanel::connectControls()
{
    connect(
        m_statements, &QToolButton::clicked, this, [this] { showRows(CoverageRows::Statements); });
    connect(m_names, &QToolButton::clicked, this, [this] { showRows(CoverageRows::Names); });
    connect(m_filter, &FilterEdit::typed, this, [this](const QString &text) {
        m_filtered.setTypedText(text);
        showNote();
    });
    connect(m_reach, &QComboBox::currentIndexChanged, this, &CoveragePanel::chooseReach);
    connect(m_type, &QComboBox::currentIndexChanged, this, [this](int index) {
        const QVariant type = m_type->itemData(index);
        m_filtered.setType(type.isValid() ? std::optional(type.value<EntityType>()) : std::nullopt);
        showNote();
    });
    connect(m_order, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_filtered.setOrder(static_cast<CoverageOrder>(index));
    });
    connect(m_table, &CoverageView::placeRequested, this, &CoveragePanel::goTo);
    connect(m_table, &CoverageView::columnMenuRequested, this, &CoveragePanel::popUpMenu);
    connect(&m_coverage, &QAbstractItemModel::modelReset, this, [this] {
        fillReaches();
        showNote();
    });
    const auto repaint = [this] {
        for (QWidget *widget : m_table->findChildren<QWidget *>())
            widget->update();
    };
    connect(&m_context.theme, &ThemeSource::changed, m_table, repaint);
}

void CoveragePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CoveragePanel::retranslate()
{
    m_statements->setText(tr("Statements"));
    m_names->setText(tr("Names"));
    m_filter->setPlaceholderText(tr("Search what is told"));
    m_filter->setAccessibleName(tr("Search what is told"));
    m_table->setAccessibleName(tr("Who tells what"));
    m_reach->setAccessibleName(tr("Told by whom"));
    m_type->setAccessibleName(tr("Type of the names"));
    m_order->setAccessibleName(tr("Order of the rows"));
    fillReaches();
    fillTypes();
    const QSignalBlocker sameOrder(m_order);
    m_order->clear();
    const bool isNames = m_coverage.rows() == CoverageRows::Names;
    // In the order of CoverageOrder.
    m_order->addItems({isNames ? tr("Most mentioned first") : tr("In text order"),
        tr("Most reported first"),
        tr("Least reported first")});
    m_order->setCurrentIndex(static_cast<int>(m_filtered.order()));
    m_legend->updateGeometry();
    showNote();
}

// In the order of CoverageReach; behind it what each outlet tells alone.
void CoveragePanel::fillReaches()
{
    const QSignalBlocker same(m_reach);
    m_reach->clear();
    m_reach->addItems({tr("All rows"),
        tr("Only one outlet"),
        tr("All but one"),
        tr("All outlets"),
        tr("Not in the base (first column)"),
        tr("Said differently")});
    m_reach->insertSeparator(fixedReaches);
    int chosen = static_cast<int>(m_filtered.reach());
    for (const AnnotatedArticle &each : m_context.session.articles()) {
        if (each.id == m_filtered.alone())
            chosen = m_reach->count();
        m_reach->addItem(tr("Only %1").arg(outletText(each.article)), QVariant::fromValue(each.id));
    }
    m_reach->setCurrentIndex(chosen);
    chooseReach(chosen); // the article may be closed
}

void CoveragePanel::fillTypes()
{
    const QSignalBlocker same(m_type);
    m_type->clear();
    m_type->addItem(tr("All types"));
    for (const EntityType type : types) {
        m_type->addItem(typeWordForMany(type), QVariant::fromValue(type));
        if (m_filtered.type() == type)
            m_type->setCurrentIndex(m_type->count() - 1);
    }
    m_type->setVisible(m_coverage.rows() == CoverageRows::Names);
}

void CoveragePanel::chooseReach(int index)
{
    const QVariant article = m_reach->itemData(index);
    if (article.isValid())
        m_filtered.setReach(CoverageReach::OnlyOne, article.value<ArticleId>());
    else
        m_filtered.setReach(static_cast<CoverageReach>(index));
    showNote();
}

void CoveragePanel::showAlone(ArticleId article)
{
    const int index = m_reach->findData(QVariant::fromValue(article));
    m_reach->setCurrentIndex(qMax(0, index));
}

void CoveragePanel::showRows(CoverageRows rows)
{
    m_table->setLines(rows == CoverageRows::Names ? 1 : 2);
    m_coverage.setRows(rows);
    retranslate();
}

void CoveragePanel::showNote()
{
    const bool isEmpty = m_cells.rowCount() == 0;
    const bool isNames = m_coverage.rows() == CoverageRows::Names;
    if (m_coverage.rowCount() > 0)
        m_note->setText(tr("Nothing matches the filter."));
    else if (m_context.session.articleCount() < 2 && !isNames)
        m_note->setText(tr("Open two articles or more of one story to see who tells what."));
    else
        m_note->setText(tr("Nothing was found yet."));
    m_note->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
}

void CoveragePanel::goTo(const QModelIndex &index)
{
    const auto places = index.data(CoverageModel::PlacesRole).value<QList<TextPlace>>();
    if (!places.isEmpty())
        m_context.focus.compareAt(places.first(), places);
}

void CoveragePanel::popUpMenu(int column, const QPoint &at)
{
    const QVariant article = m_cells.headerData(column, Qt::Horizontal, CoverageModel::ArticleRole);
    const auto id = article.value<ArticleId>();
    if (m_context.session.contains(id))
        popUpColumnMenu(
            m_context, id, [this, id] { showAlone(id); }, this, at);
}

} // namespace naranhi
