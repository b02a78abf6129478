// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"
#include "model/entityfiltermodel.h"
#include "model/entitylistmodel.h"
#include "widgets/common/readingcontext.h"
#include "widgets/entities/entityrows.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QToolButton;

namespace naranhi {

class EntityActs;
class EntityDelegate;
class EntityListView;
class FilterEdit;
class SuggestionStrip;

// What the list of names shows, as the reader chose it.
struct NamesView
{
    EntityOrder order = EntityOrder::MostMentioned;
    QSet<EntityType> types = {}; // none: all of them

    bool operator==(const NamesView &) const = default;
};

// Who and what is named: a list that sorts, filters and shares its focus with every other view
// through ReadingFocus. Knows no other panel.
class EntityPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntityPanel)

public:
    explicit EntityPanel(const ReadingContext &context, QWidget *parent = nullptr);
    ~EntityPanel() override;

    [[nodiscard]] NamesView namesView() const;
    void setNamesView(const NamesView &view);
    // What can be put right about the selected names; for menus.
    [[nodiscard]] EntityActs &acts() const { return *m_acts; }

Q_SIGNALS:
    void namesViewChanged(); // by the reader

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void connectList();
    void connectFilter();
    void retranslate();
    void filterTypes();
    void showEmptyNote();
    void repaintRow(EntityId id);
    void showPinned();
    void goToNextMention(EntityId id);

    ReadingContext m_context;
    EntityListModel m_entities;
    EntityFilterModel m_filtered;
    EntityRows m_rows;
    QLabel *m_title;
    FilterEdit *m_filter;
    QComboBox *m_order;
    std::array<QToolButton *, 4> m_types{};
    EntityListView *m_list;
    EntityDelegate *m_delegate;
    QLabel *m_empty;
    SuggestionStrip *m_suggestions;
    EntityActs *m_acts = nullptr;
};

} // namespace naranhi
