// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/library/libraryacts.h"

#include "shell/appcontext.h"
#include "shell/dialogs.h"
#include "shell/library/earlierversion.h"
#include "shell/library/libraryfinder.h"
#include "shell/library/librarykeeper.h"
#include "widgets/common/sessioncommands.h"

#include <QPointer>

namespace naranhi {

using storage::Library;

struct LibraryActs::Visitor
{
    LibraryActs &acts;

    void operator()(const OpenStored &act) const { acts.open(act.articles, act.isInstead); }
    void operator()(const OpenStoredStory &act) const { acts.openStory(act); }
    void operator()(const ShowEarlierVersion &act) const { acts.showEarlier(act.article); }
    void operator()(const RemoveStored &act) const { acts.remove(act.articles); }
    void operator()(const MarkStored &act) const
    {
        acts.change(act.isRead ? tr("Mark as read") : tr("Mark as unread"),
            marking(act.articles, act.isRead));
    }
    void operator()(const TagStored &act) const
    {
        acts.change(
            act.isTagged ? tr("Add tag “%1”").arg(act.tag) : tr("Take tag “%1” away").arg(act.tag),
            tagging(act.articles, act.tag, act.isTagged));
    }
    void operator()(const NoteStored &act) const { acts.askForNote(act.article); }
    void operator()(const RenameStory &act) const
    {
        acts.change(tr("Rename the story"), setting({act.story.id, act.name, act.story.isPinned}));
    }
    void operator()(const PinStory &act) const
    {
        const QString name = act.story.isNamed ? act.story.name : QString();
        acts.change(act.isPinned ? tr("Pin the story") : tr("Let go of the story"),
            setting({act.story.id, name, act.isPinned}));
    }
    void operator()(const MergeStories &act) const
    {
        acts.change(tr("Merge stories"), merging(act.stories));
    }
    void operator()(const SaveStory &act) const { Q_EMIT acts.savingRequested(act.story); }
    void operator()(const PutApart &act) const
    {
        acts.change(tr("Put into a story of their own"), puttingApart(act.articles));
    }
    void operator()(const ShowWaysOut &) const { Q_EMIT acts.waysOutRequested(); }
};

LibraryActs::LibraryActs(AppContext &context, const Hands &hands, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_hands(hands)
{
    connect(&context.listing, &LibraryListing::asked, this, &LibraryActs::carryOut);
}

void LibraryActs::carryOut(const LibraryAct &act)
{
    std::visit(Visitor{*this}, act);
}

void LibraryActs::open(const QList<StoredId> &ids, bool isInstead)
{
    Opening opening{.ids = {}, .articles = {}, .isInstead = isInstead};
    for (const StoredId id : ids)
        (m_hands.keeper.openOf(id) == ArticleId::None ? opening.ids : opening.kept).append(id);
    m_context.library.ask<QList<Article>>(
        [wanted = opening.ids](Library &library) -> Result<QList<Article>> {
            QList<Article> articles;
            for (const StoredId id : wanted) {
                const Result<Article> article = library.article(id);
                if (!article)
                    return Failure(article.error());
                articles.append(*article);
            }
            return articles;
        },
        [this, opening](const Result<QList<Article>> &articles) {
            if (!articles) {
                Q_EMIT failed(articles.error());
                return;
            }
            Opening complete = opening;
            complete.articles = *articles;
            push(complete);
        });
}

void LibraryActs::openStory(const OpenStoredStory &act)
{
    m_context.library.ask<QList<StoredId>>(
        [story = act.story](Library &library) { return library.articlesOf(story); },
        [this, act](const Result<QList<StoredId>> &articles) {
            if (articles)
                open(*articles, act.isInstead);
            else
                Q_EMIT failed(articles.error());
        });
}

// Beside the newest one, which is opened if it is not.
void LibraryActs::showEarlier(StoredId id)
{
    m_context.library.ask<QList<StoredVersion>>(
        [id](Library &library) { return library.versions(id); },
        [this, id](const Result<QList<StoredVersion>> &versions) {
            if (!versions) {
                Q_EMIT failed(versions.error());
                return;
            }
            if (versions->size() < 2)
                return;
            Opening opening{.ids = {StoredId::None},
                .articles = {earlierVersion(id, versions->at(versions->size() - 2))}};
            if (m_hands.keeper.openOf(id) == ArticleId::None) {
                opening.ids.prepend(id);
                opening.articles.prepend(versions->constLast().article);
            }
            push(opening);
        });
}

// What was asked for meanwhile may have come already.
void LibraryActs::push(const Opening &opening)
{
    QList<ArticleId> shownNow;
    for (const StoredId id : opening.kept)
        shownNow.append(m_hands.keeper.openOf(id));
    const bool changesNothing = opening.articles.isEmpty() && !opening.isInstead;
    if (changesNothing) {
        if (!shownNow.isEmpty())
            Q_EMIT shown(shownNow.constFirst());
        Q_EMIT opened(opening.kept);
        return;
    }
    m_context.undo.beginMacro(tr("Open from the library"));
    if (opening.isInstead)
        closeAllBut(opening.kept);
    for (qsizetype i = 0; i < opening.articles.size(); ++i) {
        const StoredId id = opening.ids.at(i);
        if (id != StoredId::None && m_hands.keeper.openOf(id) != ArticleId::None)
            continue;
        m_hands.keeper.expect(id);
        m_context.undo.push(new AddArticleCommand(m_context.session, opening.articles.at(i)));
        shownNow.append(m_context.session.articleAt(m_context.session.articleCount() - 1));
    }
    m_context.undo.endMacro();
    if (!shownNow.isEmpty())
        Q_EMIT shown(shownNow.constFirst());
    Q_EMIT opened(opening.ids + opening.kept);
}

// With what was put right in their story, if the library keeps that.
void LibraryActs::closeAllBut(const QList<StoredId> &kept)
{
    const bool areKept = m_hands.keeper.keptStory() != StoredStoryId::None;
    m_hands.keeper.letGoOfStory();
    const QList<AnnotatedArticle> open = m_context.session.articles();
    for (const AnnotatedArticle &each : open)
        if (!kept.contains(m_hands.keeper.storedOf(each.id)))
            m_context.undo.push(new CloseArticleCommand(m_context.session, each.id));
    QList<Correction> corrections = m_context.session.corrections();
    corrections.removeIf(
        [](const Correction &each) { return each.scope == CorrectionScope::Story; });
    if (areKept && corrections != m_context.session.corrections())
        m_context.undo.push(
            new CorrectCommand(m_context.session, corrections, tr("Open from the library")));
}

// Away is away: not kept by an open column either.
void LibraryActs::remove(const QList<StoredId> &ids)
{
    m_context.undo.beginMacro(tr("Remove from the library"));
    for (const StoredId id : ids)
        if (const ArticleId open = m_hands.keeper.openOf(id); open != ArticleId::None)
            m_context.undo.push(new CloseArticleCommand(m_context.session, open));
    m_context.undo.push(commandFor({}, removing(ids)));
    m_context.undo.endMacro();
}

void LibraryActs::askForNote(StoredId id)
{
    struct Noted
    {
        QString title;
        QString note;
    };
    const auto read = [id](Library &library) -> Result<Noted> {
        const Result<StoredArticle> article = library.look(id);
        const Result<QString> note = library.note(id);
        if (!article || !note)
            return Failure(!article ? article.error() : note.error());
        return Noted{article->title, *note};
    };
    // As a change: behind those that were asked for before, among which may be the note's own.
    m_context.library.change<Noted>(read, [this, id](const Result<Noted> &noted) {
        if (!noted) {
            Q_EMIT failed(noted.error());
            return;
        }
        m_hands.dialogs.askForNote(noted->title,
            noted->note,
            [self = QPointer(this), id, before = noted->note](const QString &typed) {
                const QString note = typed.trimmed().isEmpty() ? QString() : typed;
                if (self && note != before)
                    self->change(tr("Change the note"), noting(id, note));
            });
    });
}

void LibraryActs::change(const QString &text, const LibraryStep::Ways &ways)
{
    m_context.undo.push(commandFor(text, ways));
}

LibraryStep *LibraryActs::commandFor(const QString &text, const LibraryStep::Ways &ways)
{
    return new LibraryStep(text, ways, m_context.library, *this, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.error());
        m_hands.finder.refreshSoon();
    });
}

} // namespace naranhi
