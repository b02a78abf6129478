// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryvalues.h"
#include "domain/result.h"

#include <QObject>
#include <QTimer>

namespace naranhi {

class AppContext;

// Keeps what is read in the window in the library: every article that is opened, that it was read,
// the names in it, and what the reader put right in a story. Knows which open article is which
// stored one. Lives on the GUI thread; the library is worked on elsewhere.
class LibraryKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryKeeper)

public:
    LibraryKeeper(AppContext &context, QObject *parent = nullptr);

    // Opens the library, if there is one. Articles that are open already were left so and are not
    // fetched anew: they are stored only if the library does not have them.
    void begin();
    // The same, or another one in its place.
    void openAgain();

    [[nodiscard]] StoredId storedOf(ArticleId id) const { return m_stored.value(id); }
    [[nodiscard]] ArticleId openOf(StoredId id) const; // None when it is not open
    [[nodiscard]] int versionsOf(ArticleId id) const { return m_versions.value(storedOf(id), 1); }
    // The article that is added next is this one of the library.
    void expect(StoredId id) { m_expected = id; }
    // The story whose corrections are kept as they change; None when there is none.
    [[nodiscard]] StoredStoryId keptStory() const { return m_keptStory; }
    // What changes from now on is not its matter, until it is found open again.
    void letGoOfStory();

Q_SIGNALS:
    void opened();
    void failedToOpen(const naranhi::Error &error);
    void failed(const naranhi::Error &error); // something could not be kept
    void kept(); // something was
    void openChanged(); // which stored articles are open, or how many versions they have

private:
    struct Placed // where open articles belong
    {
        StoredId article = StoredId::None;
        StoredStoryId story = StoredStoryId::None;
        int versions = 1;
    };

    void begun(bool isReadOnly);
    void come(ArticleId id);
    void lookUp(ArticleId id);
    void store(ArticleId id);
    void take(const Article &article, const Stored &stored);
    void set(ArticleId id, StoredId stored);
    void look();
    void place(const QList<Placed> &placed);
    void recordNames();
    void applyStory(StoredStoryId story);
    void keepStory();
    void tell(const Result<void> &done);
    [[nodiscard]] QHash<ArticleId, StoredId> openArticles() const;

    AppContext &m_context;
    QHash<ArticleId, StoredId> m_stored; // of closed ones, too: they may come back
    QHash<StoredId, int> m_versions;
    QSet<ArticleId> m_left; // open when the library was opened
    StoredId m_expected = StoredId::None;
    StoredStoryId m_keptStory = StoredStoryId::None;
    QString m_storyState; // of the kept story
    QTimer m_look;
    bool m_areNamesDue = false;
};

} // namespace naranhi
