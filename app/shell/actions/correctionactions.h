// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/actions/actionset.h"
#include "widgets/common/readingcontext.h"

#include <QPointer>

namespace naranhi {

class CorrectionsDialog;

// What the reader put right, all of it in one list.
class CorrectionActions final : public ActionSet
{
    Q_OBJECT

public:
    // The dialog stands over the window.
    CorrectionActions(const ReadingContext &context, QWidget &window);

    void retranslate() override;

    QAction *const showAll;

private:
    void showDialog();

    ReadingContext m_context;
    QWidget &m_window;
    QPointer<CorrectionsDialog> m_dialog;
};

} // namespace naranhi
