// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/readingsession.h"

#include <QUndoCommand>

namespace naranhi {

// The reader's acts on the session, each undoable. Their texts are translated (they name the undo
// action). They live here, not in model: QUndoCommand is in Qt Gui.
class AddArticleCommand final : public QUndoCommand
{
public:
    AddArticleCommand(ReadingSession &session, Article article, int row = -1);
    void undo() override;
    void redo() override;

private:
    ReadingSession &m_session;
    AnnotatedArticle m_article; // content while it is not in the session
    int m_row;
};

class CloseArticleCommand final : public QUndoCommand
{
public:
    CloseArticleCommand(ReadingSession &session, ArticleId id);
    void undo() override;
    void redo() override;

private:
    ReadingSession &m_session;
    AnnotatedArticle m_article;
    ArticleId m_id;
    int m_row;
};

class MoveArticleCommand final : public QUndoCommand
{
public:
    MoveArticleCommand(ReadingSession &session, int from, int to);
    void undo() override;
    void redo() override;

private:
    ReadingSession &m_session;
    int m_from;
    int m_to;
};

class SetPublicationCommand final : public QUndoCommand
{
public:
    SetPublicationCommand(ReadingSession &session, ArticleId id, PublicationDate published);
    void undo() override;
    void redo() override;

private:
    ReadingSession &m_session;
    ArticleId m_id;
    PublicationDate m_now;
    PublicationDate m_before;
};

// Changes what the reader put right; the story follows when it is built anew. The text names the
// act ("Merge “%1” into “%2”"), filled in by whoever offers it. Takes back its own change only:
// what another window put right for always in between stays.
class CorrectCommand final : public QUndoCommand
{
public:
    CorrectCommand(ReadingSession &session, QList<Correction> corrections, const QString &text);
    void undo() override;
    void redo() override;

private:
    ReadingSession &m_session;
    QList<Correction> m_now;
    QList<Correction> m_before;
};

// The usual case: one more.
[[nodiscard]] CorrectCommand *correctBy(
    ReadingSession &session, const Correction &correction, const QString &text);

} // namespace naranhi
