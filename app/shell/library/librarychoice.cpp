// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/library/librarychoice.h"

#include "shell/appcontext.h"
#include "shell/dialogs.h"

#include <QPointer>

#include <utility>

namespace naranhi {

using storage::withoutPassword;

LibraryChoice::LibraryChoice(AppContext &context, Dialogs &dialogs, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_dialogs(dialogs)
{
    connect(
        &context.listing, &LibraryListing::conditionChanged, this, &LibraryChoice::canAskChanged);
}

bool LibraryChoice::canAsk() const
{
    const LibraryCondition condition = m_context.listing.condition();
    return condition != LibraryCondition::None && condition != LibraryCondition::Opening;
}

void LibraryChoice::ask()
{
    const QString &location = m_context.libraryLocation;
    const LibraryInUse inUse{
        withoutPassword({location}), m_context.usualLibrary, location == m_context.usualLibrary};
    m_dialogs.askWhichLibrary(inUse, [self = QPointer(this)](const QString &chosen) {
        if (self)
            self->choose(chosen);
    });
}

// What is in use already may have been named on the command line: then it is only kept from now on.
void LibraryChoice::choose(const QString &location)
{
    m_toKeep = location;
    if (location == m_context.libraryLocation && m_context.library.isOpen()) {
        settle();
        return;
    }
    if (m_before.isEmpty())
        m_before = m_context.libraryLocation;
    use(location);
}

void LibraryChoice::settle()
{
    m_before.clear();
    const QString kept = std::exchange(m_toKeep, {});
    if (kept.isEmpty())
        return;
    const bool isUsual = kept == m_context.usualLibrary;
    m_context.settings.setLibrary(isUsual ? QString() : withoutPassword({kept}));
    Q_EMIT chosen();
}

bool LibraryChoice::isNewlyChosen() const
{
    return !m_before.isEmpty() && m_before != m_context.libraryLocation;
}

QString LibraryChoice::before() const
{
    if (isNewlyChosen())
        return m_before;
    const QString kept = m_context.settings.library(m_context.usualLibrary);
    const QString other = m_context.libraryLocation == kept ? m_context.usualLibrary : kept;
    return m_context.libraryLocation == other ? QString() : other;
}

// The usual one in the place of one in the settings is a choice like any other.
void LibraryChoice::goBack()
{
    const QString to = before();
    const QString kept = m_context.settings.library(m_context.usualLibrary);
    m_toKeep = !isNewlyChosen() && m_context.libraryLocation == kept ? to : QString();
    m_before.clear();
    if (!to.isEmpty())
        use(to);
}

// Steps of the former library, and places in it, would fit nothing in this one.
void LibraryChoice::use(const QString &location)
{
    m_context.undo.clear();
    LibraryQuery query = m_context.listing.query();
    query.story = StoredStoryId::None;
    query.feed.clear();
    m_context.listing.setQuery(query);
    m_context.libraryLocation = location;
    Q_EMIT reopenRequested();
}

} // namespace naranhi
