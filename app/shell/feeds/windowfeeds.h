// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "domain/libraryvalues.h"
#include "shell/feeds/feedacts.h"

namespace naranhi {

class WindowLibrary;

// The feeds of a window: shows how updates go, and brings the whole text of an entry that is opened
// into its column. Lives on the GUI thread.
class WindowFeeds final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowFeeds)

public:
    WindowFeeds(
        AppContext &context, WindowLibrary &library, Dialogs &dialogs, QObject *parent = nullptr);

    [[nodiscard]] FeedActs &acts() { return m_acts; }
    // Updates by itself, if that is set.
    void beginUpdating();

Q_SIGNALS:
    void added();
    void said(const QString &message);

private:
    void observeUpdates();
    void observeTexts();
    void showWork();
    void showWhole(StoredId id, const Article &article);
    void sayShort(StoredId id, const InputFailure &failure);
    void loadWhole(const QString &feed);

    AppContext &m_context;
    WindowLibrary &m_library;
    FeedActs m_acts;
    QString m_lookedAt; // the address
    int m_done = 0; // feeds, of m_total
    int m_total = 0;
};

} // namespace naranhi
