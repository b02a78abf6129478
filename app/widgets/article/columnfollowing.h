// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "model/passagemap.h"
#include "widgets/common/readingcontext.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace naranhi {

class ArticleColumns;
class ArticleView;

// Takes the other columns along when the reader scrolls one: what stands at the reader's place
// there comes to the same height in the others, by the passages that they share. Where the others
// stand follows from where the leading column stands and nothing else. Columns without a common
// passage stay where they are, locked ones neither lead nor follow. Does nothing while the
// preference is off. GUI thread; a child of the columns.
class ColumnFollowing final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnFollowing)

public:
    ColumnFollowing(const ReadingContext &context, ArticleColumns &columns);

    [[nodiscard]] bool isLocked(ArticleId id) const { return m_locked.contains(id); }
    void setLocked(ArticleId id, bool locked);
    // A new column: whatever scrolls or sets it anew is watched.
    void observe(ArticleView &view);

Q_SIGNALS:
    void lockedChanged(naranhi::ArticleId id);

private:
    void lead(ArticleId leader);
    void leadAgain();
    void leadLater();
    void stop();
    void forgetMaps();
    void showPassageAt(const ArticleView &leader, double position);
    [[nodiscard]] const PassageMap &mapBetween(const ArticleView &from, const ArticleView &to);
    [[nodiscard]] bool isOn() const;

    ReadingContext m_context;
    ArticleColumns &m_columns;
    QSet<ArticleId> m_locked;
    ArticleId m_leader = ArticleId::None; // the column under the reader's hand last
    QHash<std::pair<ArticleId, ArticleId>, PassageMap> m_maps;
    bool m_isWaiting = false; // to lead again, when the columns are set
};

} // namespace naranhi
