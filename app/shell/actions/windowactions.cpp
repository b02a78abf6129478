// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/actions/windowactions.h"

#include "shell/actions/columnactions.h"
#include "shell/actions/comparingactions.h"
#include "shell/actions/correctionactions.h"
#include "shell/actions/fileactions.h"
#include "shell/actions/focusactions.h"
#include "shell/actions/libraryactions.h"
#include "shell/actions/paneactions.h"
#include "shell/actions/readingactions.h"
#include "shell/actions/undoactions.h"

namespace naranhi {

QList<ActionSet *> WindowActions::sets() const
{
    return {file, undo, columns, comparing, corrections, focus, reading, panes, library};
}

} // namespace naranhi
