// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparisonfiltermodel.h"
#include "model/comparisonmodel.h"
#include "widgets/common/readingcontext.h"
#include "widgets/compare/comparisonrows.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QToolButton;

namespace naranhi {

class ComparisonActs;
class ComparisonDelegate;
class ComparisonView;
class FilterEdit;

// What the articles say beside one another, as one list: differences, what several tell, what one
// alone tells, and quotes; filtered, searched, ordered. Going to a row shows its sentence in every
// column that has it. What the reader sets aside is shown on demand and not counted. Knows no other
// panel.
class ComparePanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparePanel)

public:
    explicit ComparePanel(const ReadingContext &context, QWidget *parent = nullptr);
    ~ComparePanel() override;

    [[nodiscard]] const ComparisonActs &acts() const { return *m_acts; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void connectFilter();
    void retranslate();
    void nameKinds();
    void countDismissed();
    void filterKinds();
    void showNote();
    void goTo(const QModelIndex &index);

    ReadingContext m_context;
    ComparisonModel m_comparison;
    ComparisonFilterModel m_filtered;
    FilterEdit *m_filter;
    QComboBox *m_order;
    std::array<QToolButton *, 4> m_kinds{};
    QToolButton *m_dismissed; // shows what was set aside, too
    ComparisonDelegate *m_delegate;
    ComparisonRows m_rows;
    ComparisonView *m_list;
    ComparisonActs *m_acts = nullptr;
    QLabel *m_note;
};

} // namespace naranhi
