// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/sessioncommands.h"

#include <memory>
#include <vector>

namespace naranhi {

// Articles that were opened together and are undone together, though each arrives when it is read:
// commands of one load melt into one step.
class OpenArticlesCommand final : public QUndoCommand
{
public:
    OpenArticlesCommand(ReadingSession &session, const Article &article, int load);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand *other) override;

private:
    std::vector<std::shared_ptr<AddArticleCommand>> m_added;
    int m_load;
};

} // namespace naranhi
