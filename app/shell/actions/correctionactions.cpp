// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/actions/correctionactions.h"

#include "widgets/corrections/correctionsdialog.h"

using namespace Qt::StringLiterals;

namespace naranhi {

CorrectionActions::CorrectionActions(const ReadingContext &context, QWidget &window)
    : ActionSet(&window)
    , showAll(add(u"showCorrections"_s,
          {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)},
          this,
          &CorrectionActions::showDialog))
    , m_context(context)
    , m_window(window)
{
    retranslate();
}

void CorrectionActions::retranslate()
{
    showAll->setText(tr("Correct&ions…"));
}

void CorrectionActions::showDialog()
{
    if (m_dialog == nullptr) {
        m_dialog = new CorrectionsDialog(m_context, &m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace naranhi
