// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparisonfiltermodel.h"
#include "model/comparisonmodel.h"
#include "widgets/common/readingcontext.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QToolButton;

namespace naranhi {

class ComparisonDelegate;
class ComparisonView;
class FilterEdit;

// What the articles say beside one another, as one list: differences, what several tell, what one
// alone tells, and quotes; filtered, searched, ordered. Going to a row shows its sentence in every
// column that has it. Knows no other panel.
class ComparePanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparePanel)

public:
    explicit ComparePanel(const ReadingContext &context, QWidget *parent = nullptr);
    ~ComparePanel() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void connectFilter();
    void retranslate();
    void nameKinds();
    void filterKinds();
    void showNote();
    void goTo(const QModelIndex &index);

    ReadingContext m_context;
    ComparisonModel m_comparison;
    ComparisonFilterModel m_filtered;
    FilterEdit *m_filter;
    QComboBox *m_order;
    std::array<QToolButton *, 4> m_kinds{};
    ComparisonDelegate *m_delegate;
    ComparisonView *m_list;
    QLabel *m_note;
};

} // namespace naranhi
