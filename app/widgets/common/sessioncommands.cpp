// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/sessioncommands.h"

#include "domain/koreanparticles.h"

#include <QCoreApplication>

namespace naranhi {

namespace {

// "Close “%1”" with the article's name in it; Korean marks the object with a particle.
QString actText(const char *text, const Article &article)
{
    const QString name = article.title.isEmpty() ? article.outlet : article.title;
    return resolveParticles(QCoreApplication::translate("SessionCommands", text).arg(name));
}

} // namespace

AddArticleCommand::AddArticleCommand(ReadingSession &session, Article article, int row)
    : m_session(session)
    , m_row(row < 0 ? session.articleCount() : row)
{
    m_article.article = std::move(article);
    setText(actText(QT_TRANSLATE_NOOP("SessionCommands", "Open “%1”"), m_article.article));
}

void AddArticleCommand::undo()
{
    m_article = m_session.takeArticle(m_article.id);
}

void AddArticleCommand::redo()
{
    if (m_article.id == ArticleId::None)
        m_article.id = m_session.addArticle(m_article.article, m_row);
    else
        m_session.insertArticle(m_article, m_row);
}

CloseArticleCommand::CloseArticleCommand(ReadingSession &session, ArticleId id)
    : m_session(session)
    , m_id(id)
    , m_row(session.rowOf(id))
{
    setText(actText(QT_TRANSLATE_NOOP("SessionCommands", "Close “%1”"), session.article(id)));
}

void CloseArticleCommand::undo()
{
    m_session.insertArticle(m_article, m_row);
}

void CloseArticleCommand::redo()
{
    m_row = m_session.rowOf(m_id);
    m_article = m_session.takeArticle(m_id);
}

MoveArticleCommand::MoveArticleCommand(ReadingSession &session, int from, int to)
    : m_session(session)
    , m_from(from)
    , m_to(to)
{
    setText(actText(QT_TRANSLATE_NOOP("SessionCommands", "Move “%1”"),
        session.article(session.articleAt(from))));
}

void MoveArticleCommand::undo()
{
    m_session.moveArticle(m_to, m_from);
}

void MoveArticleCommand::redo()
{
    m_session.moveArticle(m_from, m_to);
}

SetPublicationCommand::SetPublicationCommand(
    ReadingSession &session, ArticleId id, PublicationDate published)
    : m_session(session)
    , m_id(id)
    , m_now(std::move(published))
    , m_before(session.article(id).published)
{
    setText(actText(QT_TRANSLATE_NOOP("SessionCommands", "Date “%1”"), session.article(id)));
}

void SetPublicationCommand::undo()
{
    m_session.setPublication(m_id, m_before);
}

void SetPublicationCommand::redo()
{
    m_session.setPublication(m_id, m_now);
}

CorrectCommand::CorrectCommand(
    ReadingSession &session, QList<Correction> corrections, const QString &text)
    : QUndoCommand(text)
    , m_session(session)
    , m_now(std::move(corrections))
    , m_before(session.corrections())
{
}

void CorrectCommand::undo()
{
    m_session.setCorrections(withChanges(m_session.corrections(), m_now, m_before));
}

void CorrectCommand::redo()
{
    m_session.setCorrections(withChanges(m_session.corrections(), m_before, m_now));
}

CorrectCommand *correctBy(
    ReadingSession &session, const Correction &correction, const QString &text)
{
    return new CorrectCommand(
        session, QList<Correction>(session.corrections()) << correction, text);
}

} // namespace naranhi
