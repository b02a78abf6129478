// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/corrections/correctionsdialog.h"

#include "domain/comparisonreferences.h"
#include "model/entitysuccession.h"
#include "model/mentionwalk.h"
#include "widgets/common/correctionacts.h"
#include "widgets/common/themesource.h"
#include "widgets/corrections/correctiondelegate.h"
#include "widgets/corrections/correctionwords.h"

#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QUndoStack>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

// Where an act holds, as far as that is in the open articles.
QList<TextPlace> placesIn(const ReadingSession &session, const Correction::Act &act)
{
    QList<TextPlace> places;
    for (const TextAnchor &anchor : anchorsOf(act))
        if (const auto place = placeAmong(session.articles(), anchor))
            places.append({place->article, {place->block, place->span}});
    return places;
}

// Who an act speaks of now. What was merged or renamed goes by the same forms.
EntityId entityIn(const ReadingSession &session, const Correction::Act &act)
{
    const EntityReference *reference = referenceOf(act);
    if (reference == nullptr || std::holds_alternative<HideEntity>(act))
        return EntityId::None;
    return namedLike(reference->forms, reference->type, session.entities())
        .value(0, EntityId::None);
}

} // namespace

CorrectionsDialog::CorrectionsDialog(const ReadingContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_corrections(context.session)
    , m_rows(context.session, m_corrections)
    , m_note(new QLabel(this))
    , m_list(new QListView(this))
    , m_always(new QCheckBox(this))
    , m_show(new QPushButton(this))
    , m_takeBack(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"correctionsDialog"_s);
    m_note->setObjectName(u"correctionsNote"_s);
    m_list->setObjectName(u"corrections"_s);
    m_always->setObjectName(u"correctionAlways"_s);
    m_show->setObjectName(u"correctionShow"_s);
    m_takeBack->setObjectName(u"correctionTakeBack"_s);
    m_list->setModel(&m_rows);
    m_list->setItemDelegate(new CorrectionDelegate(context.theme, m_list));
    buildLayout();
    addKeys();
    connectButtons();
    retranslate();
    rowsChanged();
    resize(fontMetrics().averageCharWidth() * 84, fontMetrics().height() * 24);
}

CorrectionsDialog::~CorrectionsDialog()
{
    // Losing its focus is its last word, and the models have to be there to hear it.
    delete m_list;
}

void CorrectionsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_list->viewport()->update();
    }
    QDialog::changeEvent(event);
}

void CorrectionsDialog::buildLayout()
{
    m_note->setWordWrap(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_show->setAutoDefault(false);
    m_takeBack->setAutoDefault(false);
    m_close->setAutoDefault(false);
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_show);
    acts->addWidget(m_takeBack);
    acts->addStretch();
    acts->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_note);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_always);
    layout->addLayout(acts);
    m_list->setFocus();
}

// Those of the window do not reach into its dialogs.
void CorrectionsDialog::addKeys()
{
    auto *takeBack = new QAction(m_list);
    takeBack->setShortcut(QKeySequence(Qt::Key_Delete));
    takeBack->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(takeBack);
    connect(takeBack, &QAction::triggered, this, &CorrectionsDialog::takeBack);
    auto *undo = new QAction(this);
    undo->setShortcuts(QKeySequence::Undo);
    addAction(undo);
    connect(undo, &QAction::triggered, &m_context.undo, &QUndoStack::undo);
    auto *redo = new QAction(this);
    redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    addAction(redo);
    connect(redo, &QAction::triggered, &m_context.undo, &QUndoStack::redo);
}

void CorrectionsDialog::connectButtons()
{
    connect(m_takeBack, &QPushButton::clicked, this, &CorrectionsDialog::takeBack);
    connect(m_show, &QPushButton::clicked, this, &CorrectionsDialog::goToPlace);
    connect(m_list, &QListView::activated, this, &CorrectionsDialog::goToPlace);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_always, &QCheckBox::clicked, this, &CorrectionsDialog::changeScope);
    connect(&m_corrections, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_row = std::max(0, m_list->currentIndex().row());
    });
    // Queued: the view takes notice of the new rows first.
    connect(&m_corrections,
        &QAbstractItemModel::modelReset,
        this,
        &CorrectionsDialog::rowsChanged,
        Qt::QueuedConnection);
    connect(&m_context.session,
        &ReadingSession::entitiesChanged,
        this,
        &CorrectionsDialog::updateEnabled);
    connect(m_list->selectionModel(),
        &QItemSelectionModel::currentChanged,
        this,
        &CorrectionsDialog::updateEnabled);
    connect(
        &m_context.theme, &ThemeSource::changed, m_list->viewport(), qOverload<>(&QWidget::update));
}

void CorrectionsDialog::retranslate()
{
    setWindowTitle(tr("Corrections"));
    m_list->setAccessibleName(tr("Corrections"));
    m_always->setText(tr("A&lways, in every story"));
    m_show->setText(tr("&Go to it"));
    m_takeBack->setText(tr("&Take back"));
    m_close->setText(tr("&Close"));
    updateEnabled();
}

void CorrectionsDialog::rowsChanged()
{
    const int rows = m_rows.rowCount();
    if (rows > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_rows.index(std::min(m_row, rows - 1), 0));
    updateEnabled();
}

void CorrectionsDialog::updateEnabled()
{
    const qsizetype at = currentIndex();
    const auto unplaced = static_cast<int>(m_context.session.unplacedCorrections().size());
    m_note->setText(m_rows.rowCount() == 0
            ? tr("Nothing was put right yet. Names are corrected in the list of names and in the "
                 "text, dates in the text, differences in the list of the comparison.")
            : unplaced > 0
            ? tr("%n correction(s) fit nothing in the open articles.", nullptr, unplaced)
            : tr("What you put right, the latest first."));
    m_takeBack->setEnabled(at >= 0);
    m_always->setEnabled(at >= 0);
    m_always->setChecked(false);
    m_show->setEnabled(false);
    if (at < 0)
        return;
    const Correction &correction = m_context.session.corrections().at(at);
    m_always->setChecked(correction.scope == CorrectionScope::Always);
    m_show->setEnabled(!placesIn(m_context.session, correction.act).isEmpty()
        || entityIn(m_context.session, correction.act) != EntityId::None);
}

void CorrectionsDialog::takeBack()
{
    if (currentIndex() >= 0)
        withdrawCorrection(m_context, currentIndex());
}

void CorrectionsDialog::changeScope(bool always)
{
    if (currentIndex() >= 0)
        setCorrectionScope(
            m_context, currentIndex(), always ? CorrectionScope::Always : CorrectionScope::Story);
}

void CorrectionsDialog::goToPlace()
{
    if (currentIndex() < 0)
        return;
    const Correction::Act &act = m_context.session.corrections().at(currentIndex()).act;
    QList<TextPlace> places = placesIn(m_context.session, act);
    const EntityId id = entityIn(m_context.session, act);
    if (places.isEmpty() && id != EntityId::None) {
        m_context.focus.setPinned({id});
        const auto next = nextMention(
            m_context.session, {id}, m_context.focus.current(), WalkDirection::Forward);
        if (next)
            places.append(*next);
    }
    if (!places.isEmpty())
        m_context.focus.goTo(places.first(), places.sliced(1));
}

qsizetype CorrectionsDialog::currentIndex() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? current.data(CorrectionListModel::IndexRole).toLongLong() : -1;
}

} // namespace naranhi
