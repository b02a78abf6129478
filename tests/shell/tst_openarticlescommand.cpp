// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/openarticlescommand.h"
#include "support/builders.h"

#include <QTest>
#include <QUndoStack>

using namespace naranhi;
using namespace naranhi::test;
using namespace Qt::StringLiterals;

class TestOpenArticlesCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneLoad_isOneStep();
    void anotherLoad_isAnotherStep();
    void somethingDoneBetween_dividesTheLoad();
    void redo_bringsTheSameArticlesBack();

private:
    void open(ReadingSession &session, const QString &title, int load);

    QUndoStack m_undo;
};

void TestOpenArticlesCommand::open(ReadingSession &session, const QString &title, int load)
{
    m_undo.push(new OpenArticlesCommand(session, anArticle().titled(title), load));
}

void TestOpenArticlesCommand::oneLoad_isOneStep()
{
    m_undo.clear();
    ReadingSession session;
    open(session, u"하나"_s, 1);
    open(session, u"둘"_s, 1);
    QCOMPARE(session.articleCount(), 2);
    QCOMPARE(m_undo.count(), 1);
    m_undo.undo();
    QCOMPARE(session.articleCount(), 0);
}

void TestOpenArticlesCommand::anotherLoad_isAnotherStep()
{
    m_undo.clear();
    ReadingSession session;
    open(session, u"하나"_s, 1);
    open(session, u"둘"_s, 2);
    m_undo.undo();
    QCOMPARE(session.articleCount(), 1);
    QCOMPARE(session.articles().first().article.title, u"하나"_s);
}

void TestOpenArticlesCommand::somethingDoneBetween_dividesTheLoad()
{
    m_undo.clear();
    ReadingSession session;
    open(session, u"하나"_s, 1);
    open(session, u"둘"_s, 1);
    m_undo.push(new MoveArticleCommand(session, 0, 1));
    open(session, u"셋"_s, 1);
    QCOMPARE(m_undo.count(), 3);
    m_undo.undo();
    QCOMPARE(session.articleCount(), 2);
}

void TestOpenArticlesCommand::redo_bringsTheSameArticlesBack()
{
    m_undo.clear();
    ReadingSession session;
    open(session, u"하나"_s, 1);
    open(session, u"둘"_s, 1);
    const ArticleId second = session.articleAt(1);
    m_undo.undo();
    m_undo.redo();
    QCOMPARE(session.articleAt(1), second);
    QCOMPARE(session.article(second).title, u"둘"_s);
}

QObject *makeTestOpenArticlesCommand()
{
    return new TestOpenArticlesCommand;
}

#include "tst_openarticlescommand.moc"
