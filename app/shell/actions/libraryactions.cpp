// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/actions/libraryactions.h"

#include "shell/library/windowlibrary.h"
#include "shell/windowpanes.h"
#include "widgets/article/articlecolumns.h"
#include "widgets/library/librarypanel.h"

using namespace Qt::StringLiterals;

namespace naranhi {

LibraryActions::LibraryActions(WindowPanes &panes, WindowLibrary &library, QObject *parent)
    : ActionSet(parent)
    , show(add(u"showLibrary"_s,
          {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)},
          this,
          &LibraryActions::setShown))
    , search(add(u"searchLibrary"_s,
          {QKeySequence(Qt::CTRL | Qt::Key_K)},
          this,
          [this] {
              setShown(true);
              m_panes.library().focusSearch();
          }))
    , earlier(add(u"earlierVersion"_s, {}, this, &LibraryActions::showEarlier))
    , choose(add(u"chooseLibrary"_s, {}, &library.choice(), &LibraryChoice::ask))
    , m_panes(panes)
    , m_library(library)
{
    show->setCheckable(true);
    const auto updateChoose = [this, &library] { choose->setEnabled(library.choice().canAsk()); };
    connect(&library.choice(), &LibraryChoice::canAskChanged, this, updateChoose);
    updateChoose();
    connect(&library.choice(), &LibraryChoice::chosen, this, [this] { setShown(true); });
    connect(&panes.library(), &LibraryPanel::closeRequested, this, [this] { setShown(false); });
    connect(
        &panes.columns(), &ArticleColumns::currentChanged, this, &LibraryActions::updateEarlier);
    connect(&library.keeper(), &LibraryKeeper::openChanged, this, &LibraryActions::updateEarlier);
    connect(&library, &WindowLibrary::many, this, [this] {
        m_panes.offerLibrary();
        update();
    });
    updateEarlier();
    retranslate();
}

void LibraryActions::setShown(bool shown)
{
    m_panes.setLibraryShown(shown);
    update();
}

void LibraryActions::update()
{
    show->setChecked(m_panes.library().isVisibleTo(&m_panes));
}

void LibraryActions::showEarlier()
{
    const int row = m_panes.columns().currentRow();
    const ArticleId id = m_panes.columns().idAt(row);
    m_library.acts().carryOut(ShowEarlierVersion{m_library.keeper().storedOf(id)});
}

void LibraryActions::updateEarlier()
{
    const int row = m_panes.columns().currentRow();
    earlier->setEnabled(row >= 0 && m_library.keeper().versionsOf(m_panes.columns().idAt(row)) > 1);
}

void LibraryActions::retranslate()
{
    show->setText(tr("Library")); // its key is enough
    search->setText(tr("Searc&h the library"));
    earlier->setText(tr("Show the earlier &version beside it"));
    choose->setText(tr("&Choose the library…"));
}

} // namespace naranhi
