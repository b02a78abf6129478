// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "widgets/common/sessioncommands.h"

#include <QRegularExpression>
#include <QTest>
#include <QUndoStack>

using namespace naranhi;
using namespace naranhi::test;
using namespace Qt::StringLiterals;

namespace {

QStringList titles(const ReadingSession &session)
{
    QStringList found;
    for (const AnnotatedArticle &open : session.articles())
        found.append(open.article.title);
    return found;
}

} // namespace

class TestSessionCommands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_undo = std::make_unique<QUndoStack>();
        m_session = std::make_unique<ReadingSession>();
        for (const QString &title : {u"하나"_s, u"둘"_s, u"셋"_s})
            m_session->addArticle(anArticle().titled(title).paragraph(u"본문"_s));
    }

    void open_isUndone_andComesBackUnderItsId()
    {
        m_undo->push(new AddArticleCommand(*m_session, anArticle().titled(u"넷"_s), 1));
        QCOMPARE(titles(*m_session), QStringList({u"하나"_s, u"넷"_s, u"둘"_s, u"셋"_s}));
        const ArticleId id = m_session->articleAt(1);
        m_undo->undo();
        QCOMPARE(m_session->articleCount(), 3);
        m_undo->redo();
        QCOMPARE(m_session->articleAt(1), id);
    }

    void close_isUndone_inItsPlaceUnderItsId()
    {
        const ArticleId id = m_session->articleAt(1);
        m_undo->push(new CloseArticleCommand(*m_session, id));
        QCOMPARE(titles(*m_session), QStringList({u"하나"_s, u"셋"_s}));
        m_undo->undo();
        QCOMPARE(titles(*m_session), QStringList({u"하나"_s, u"둘"_s, u"셋"_s}));
        QCOMPARE(m_session->articleAt(1), id);
    }

    void move_isUndone()
    {
        m_undo->push(new MoveArticleCommand(*m_session, 0, 2));
        QCOMPARE(titles(*m_session), QStringList({u"둘"_s, u"셋"_s, u"하나"_s}));
        m_undo->undo();
        QCOMPARE(titles(*m_session), QStringList({u"하나"_s, u"둘"_s, u"셋"_s}));
    }

    void givenDate_isUndone()
    {
        const ArticleId id = m_session->articleAt(0);
        PublicationDate given;
        given.value = u"2024-01-26"_s;
        given.basis = DateBasis::Given;
        m_undo->push(new SetPublicationCommand(*m_session, id, given));
        QCOMPARE(m_session->article(id).published, given);
        m_undo->undo();
        QVERIFY(!m_session->article(id).published.isKnown());
    }

    void correction_isUndone()
    {
        const Correction hide{
            .act = HideEntity{
                .entity = {.type = EntityType::Person, .name = u"가람"_s, .forms = {u"가람"_s}}}};
        m_undo->push(correctBy(*m_session, hide, u"Hide “가람”"_s));
        QCOMPARE(m_session->corrections(), QList<Correction>{hide});
        QCOMPARE(m_undo->undoText(), u"Hide “가람”"_s);
        m_undo->undo();
        QVERIFY(m_session->corrections().isEmpty());
    }

    void undoingACorrection_leavesWhatCameFromElsewhere()
    {
        const auto hiding = [](const QString &name) {
            return Correction{.act = HideEntity{{EntityType::Person, name, {name}}}, .scope = {}};
        };
        m_undo->push(correctBy(*m_session, hiding(u"가람"_s), u"Hide “가람”"_s));
        m_session->setCorrections({hiding(u"나래"_s), hiding(u"가람"_s)});
        m_undo->undo();
        QCOMPARE(m_session->corrections(), QList<Correction>{hiding(u"나래"_s)});
        m_undo->redo();
        QCOMPARE(
            m_session->corrections(), (QList<Correction>{hiding(u"나래"_s), hiding(u"가람"_s)}));
    }

    void text_namesTheArticle()
    {
        const CloseArticleCommand close(*m_session, m_session->articleAt(1));
        QCOMPARE(close.text(), u"Close “둘”"_s);
    }

private:
    std::unique_ptr<ReadingSession> m_session;
    std::unique_ptr<QUndoStack> m_undo;
};

QObject *makeTestSessionCommands()
{
    return new TestSessionCommands;
}

#include "tst_sessioncommands.moc"
