// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/correctionlistmodel.h"
#include "widgets/common/readingcontext.h"
#include "widgets/corrections/correctionrows.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QListView;
class QPushButton;

namespace naranhi {

// All that the reader put right: to read, to go to its place, to hold for every story, to take
// back. Stays open beside the window; each act is a step on the undo stack.
class CorrectionsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CorrectionsDialog)

public:
    explicit CorrectionsDialog(const ReadingContext &context, QWidget *parent = nullptr);
    ~CorrectionsDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void addKeys();
    void connectButtons();
    void retranslate();
    void updateEnabled();
    void rowsChanged();
    void takeBack();
    void changeScope(bool always);
    void goToPlace();
    [[nodiscard]] qsizetype currentIndex() const; // in the session's list; -1: none

    ReadingContext m_context;
    CorrectionListModel m_corrections;
    CorrectionRows m_rows;
    QLabel *m_note;
    QListView *m_list;
    QCheckBox *m_always;
    QPushButton *m_show;
    QPushButton *m_takeBack;
    QPushButton *m_close;
    int m_row = 0; // the current one while the rows change
};

} // namespace naranhi
