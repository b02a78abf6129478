// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/opensuggestions.h"
#include "model/readingsession.h"
#include "support/stories.h"

#include <QTest>

using namespace naranhi;
using namespace naranhi::test;
using namespace Qt::StringLiterals;

class TestOpenSuggestions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_story = storyOf({{u"[한서윤]과 [한 시장]이 [서윤]을 만났다."_s}});
        m_story.suggestions = {suggestion(u"한 시장"_s), suggestion(u"서윤"_s)};
        m_session = std::make_unique<ReadingSession>();
        m_session->insertArticle(m_story.articles.first(), -1);
        m_session->applyStory(m_story);
    }

    void unanswered_areAllOpen() { QCOMPARE(openSuggestions(*m_session), m_story.suggestions); }

    void answeredEitherWay_isClosedAtOnce()
    {
        m_session->setCorrections(
            {{.act = MergeEntities{reference(u"한 시장"_s), reference(u"한서윤"_s)}},
                {.act = KeepApart{reference(u"한서윤"_s), reference(u"서윤"_s)}}});
        QVERIFY(openSuggestions(*m_session).isEmpty());
    }

    void otherCorrections_closeNothing()
    {
        m_session->setCorrections(
            {{.act = MergeEntities{reference(u"한 시장"_s), reference(u"서윤"_s)}}});
        QCOMPARE(openSuggestions(*m_session).size(), 2);
    }

    void goneEntities_areNotAskedAbout()
    {
        m_story.suggestions.append({.entity = EntityId{77}, .other = EntityId{1}, .link = {}});
        m_session->applyStory(m_story);
        QCOMPARE(openSuggestions(*m_session).size(), 2);
    }

private:
    [[nodiscard]] LinkSuggestion suggestion(const QString &other) const
    {
        return {.entity = entityNamed(m_story, u"한서윤"_s),
            .other = entityNamed(m_story, other),
            .link = {.form = other, .other = u"한서윤"_s, .rule = LinkRule::PartOfName}};
    }

    [[nodiscard]] EntityReference reference(const QString &name) const
    {
        return referenceTo(*m_session->entity(entityNamed(m_story, name)));
    }

    Story m_story;
    std::unique_ptr<ReadingSession> m_session;
};

QObject *makeTestOpenSuggestions()
{
    return new TestOpenSuggestions;
}

#include "tst_opensuggestions.moc"
