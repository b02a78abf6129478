// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/coveragefiltermodel.h"
#include "model/coveragemodel.h"
#include "widgets/common/readingcontext.h"
#include "widgets/compare/coveragecells.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace naranhi {

class CoverageLegend;
class CoverageView;
class FilterEdit;

// Who tells what, as a table of statements or names by articles: filtered, searched, ordered. A
// cell leads to its place, in the other columns to what stands beside it. Knows no other panel.
class CoveragePanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CoveragePanel)

public:
    explicit CoveragePanel(const ReadingContext &context, QWidget *parent = nullptr);
    ~CoveragePanel() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void connectControls();
    void retranslate();
    void fillReaches();
    void fillTypes();
    void showRows(CoverageRows rows);
    void chooseReach(int index);
    void showAlone(ArticleId article);
    void showNote();
    void goTo(const QModelIndex &index);
    void popUpMenu(int column, const QPoint &at);

    ReadingContext m_context;
    CoverageModel m_coverage;
    CoverageFilterModel m_filtered;
    CoverageCells m_cells;
    QToolButton *m_statements;
    QToolButton *m_names;
    FilterEdit *m_filter;
    QComboBox *m_reach;
    QComboBox *m_type;
    QComboBox *m_order;
    CoverageLegend *m_legend;
    CoverageView *m_table;
    QLabel *m_note;
};

} // namespace naranhi
