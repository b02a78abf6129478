// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/windowmenus.h"

#include "shell/actions/columnactions.h"
#include "shell/actions/comparingactions.h"
#include "shell/actions/correctionactions.h"
#include "shell/actions/fileactions.h"
#include "shell/actions/focusactions.h"
#include "shell/actions/libraryactions.h"
#include "shell/actions/paneactions.h"
#include "shell/actions/readingactions.h"
#include "shell/actions/undoactions.h"
#include "shell/actions/windowactions.h"
#include "shell/windowbars.h"
#include "shell/windowpanes.h"
#include "widgets/common/scopecheck.h"
#include "widgets/compare/comparepanel.h"
#include "widgets/compare/comparisonacts.h"
#include "widgets/entities/entityacts.h"
#include "widgets/entities/entitypanel.h"
#include "widgets/library/feedlistacts.h"
#include "widgets/library/librarypanel.h"
#include "widgets/library/storedarticleacts.h"
#include "widgets/library/storedstoryacts.h"
#include "widgets/timeline/timelinepanel.h"

#include <QCoreApplication>
#include <QMenu>

namespace naranhi {

namespace {

constexpr QAction *separator = nullptr;

struct WindowMenus
{
    Q_DECLARE_TR_FUNCTIONS(naranhi::WindowMenus)
};

void fillFileMenu(WindowBars &bars, const WindowActions &actions)
{
    QMenu *file = bars.addMenu([] { return WindowMenus::tr("&File"); });
    bars.fill(file, {actions.file->open, actions.file->openFolder, actions.file->openAddress});
    bars.addMenu(file,
        [] { return WindowMenus::tr("Open &recent"); },
        {actions.file->recent.begin(), actions.file->recent.end()});
    QObject::connect(file, &QMenu::aboutToShow, actions.file, &FileActions::updateRecent);
    bars.fill(file,
        {actions.file->paste,
            separator,
            actions.file->saveStory,
            actions.file->exportStory,
            separator,
            actions.columns->close,
            actions.quit});
}

void fillNamesMenu(QMenu *edit, WindowBars &bars, WindowPanes &panes)
{
    EntityActs &acts = panes.names().acts();
    QMenu *names = bars.addMenu(edit,
        [] { return WindowMenus::tr("Selected &names"); },
        {acts.renameName, acts.mergeNames, acts.explainForms});
    bars.addMenu(
        names, [] { return WindowMenus::tr("&Type"); }, acts.types->actions());
    bars.fill(names, {acts.hideNames, separator});
    acts.always->addTo(*names);
}

void fillEditMenu(WindowBars &bars, const WindowActions &actions, WindowPanes &panes)
{
    QMenu *edit = bars.addMenu([] { return WindowMenus::tr("&Edit"); });
    bars.fill(edit,
        {actions.undo->undo,
            actions.undo->redo,
            separator,
            actions.columns->copy,
            actions.columns->copyWithSource,
            separator,
            actions.columns->correct,
            actions.columns->explainDate,
            actions.columns->setDate,
            actions.columns->about,
            actions.columns->join});
    fillNamesMenu(edit, bars, panes);
    const ComparisonActs &compared = panes.compare().acts();
    bars.addMenu(edit,
        [] { return WindowMenus::tr("Row of the com&parison"); },
        {compared.setAside, compared.comment, compared.join});
    bars.fill(edit, {actions.corrections->showAll, separator, actions.focus->release});
}

void fillGoMenu(WindowBars &bars, const WindowActions &actions)
{
    QMenu *go = bars.addMenu([] { return WindowMenus::tr("&Go"); });
    bars.fill(go,
        {actions.focus->nextMention,
            actions.focus->previousMention,
            actions.focus->nextMark,
            actions.focus->previousMark,
            actions.focus->nextDifference,
            actions.focus->previousDifference,
            actions.comparing->findBeside,
            separator,
            actions.focus->back,
            actions.focus->forward,
            separator,
            actions.columns->next,
            actions.columns->previous});
    bars.addMenu(go,
        [] { return WindowMenus::tr("&Column"); },
        {actions.columns->columns.begin(), actions.columns->columns.end()});
    bars.fill(go,
        {actions.columns->moveLeft,
            actions.columns->moveRight,
            separator,
            actions.panes->next,
            actions.panes->previous});
}

void fillViewMenu(WindowBars &bars, const WindowActions &actions, WindowPanes &panes)
{
    QMenu *view = bars.addMenu([] { return WindowMenus::tr("&View"); });
    bars.fill(
        view, {actions.reading->larger, actions.reading->smaller, actions.reading->standardSize});
    bars.addMenu(
        view,
        [] { return WindowMenus::tr("Line s&pacing"); },
        actions.reading->spacings->actions());
    bars.addMenu(
        view, [] { return WindowMenus::tr("T&ypeface"); }, actions.reading->typefaces->actions());
    bars.addMenu(
        view, [] { return WindowMenus::tr("T&heme"); }, actions.reading->themes->actions());
    bars.addMenu(
        view, [] { return WindowMenus::tr("Lan&guage"); }, actions.reading->languages->actions());
    bars.fill(view,
        {separator, actions.comparing->follow, actions.comparing->lock, actions.comparing->join});
    bars.fill(view,
        {separator,
            actions.library->show,
            actions.panes->names,
            actions.panes->timeline,
            actions.panes->coverage,
            actions.columns->showLeftOut,
            actions.reading->sources,
            actions.reading->pictures});
    bars.fill(view, {actions.reading->onlyNew});
    bars.addMenu(
        view,
        [] { return WindowMenus::tr("How f&ar it fades"); },
        actions.reading->fadings->actions());
    bars.addMenu(
        view, [] { return WindowMenus::tr("T&ime scale"); }, panes.timeline().actions());
    bars.fill(view, {separator, actions.panes->fullScreen});
}

void fillLibraryMenu(WindowBars &bars, const WindowActions &actions, WindowPanes &panes)
{
    QMenu *library = bars.addMenu([] { return WindowMenus::tr("&Library"); });
    bars.fill(library, {actions.library->search, actions.library->earlier, separator});
    bars.addMenu(
        library,
        [] { return WindowMenus::tr("Selected &stories"); },
        panes.library().storyActs().all());
    bars.addMenu(
        library,
        [] { return WindowMenus::tr("Selected &articles"); },
        panes.library().articleActs().all());
    bars.addMenu(
        library,
        [] { return WindowMenus::tr("Selected f&eeds"); },
        panes.library().feedActs().ofSelected());
    bars.addMenu(
        library, [] { return WindowMenus::tr("&Feeds"); }, panes.library().feedActs().ofAll());
    bars.fill(library, {separator, actions.library->choose});
}

void fillToolBar(WindowBars &bars, const WindowActions &actions)
{
    bars.fillToolBar({actions.library->show,
        separator,
        actions.file->open,
        actions.file->paste,
        separator,
        actions.undo->undo,
        actions.undo->redo,
        separator,
        actions.reading->smaller,
        actions.reading->larger});
    bars.addToolMenu([] { return WindowMenus::tr("Theme"); }, actions.reading->themes->actions());
    bars.fillToolBar({separator, actions.file->exportStory});
}

} // namespace

void fillBars(WindowBars &bars, const WindowActions &actions, WindowPanes &panes)
{
    fillFileMenu(bars, actions);
    fillEditMenu(bars, actions, panes);
    fillGoMenu(bars, actions);
    fillViewMenu(bars, actions, panes);
    fillLibraryMenu(bars, actions, panes);
    bars.fill(bars.addMenu([] { return WindowMenus::tr("&Help"); }), {actions.keys, actions.about});
    fillToolBar(bars, actions);
}

} // namespace naranhi
