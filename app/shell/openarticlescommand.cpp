// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/openarticlescommand.h"

#include <QCoreApplication>

namespace naranhi {

namespace {

constexpr int commandId = 1;

} // namespace

OpenArticlesCommand::OpenArticlesCommand(ReadingSession &session, const Article &article, int load)
    : m_added{std::make_shared<AddArticleCommand>(session, article)}
    , m_load(load)
{
    setText(QCoreApplication::translate("naranhi::OpenArticlesCommand", "Open articles"));
}

void OpenArticlesCommand::undo()
{
    for (auto added = m_added.rbegin(); added != m_added.rend(); ++added)
        (*added)->undo();
}

void OpenArticlesCommand::redo()
{
    for (const std::shared_ptr<AddArticleCommand> &added : m_added)
        added->redo();
}

int OpenArticlesCommand::id() const
{
    return commandId;
}

bool OpenArticlesCommand::mergeWith(const QUndoCommand *other)
{
    const auto *later = dynamic_cast<const OpenArticlesCommand *>(other);
    if (later == nullptr || later->m_load != m_load)
        return false;
    m_added.insert(m_added.end(), later->m_added.begin(), later->m_added.end());
    return true;
}

} // namespace naranhi
