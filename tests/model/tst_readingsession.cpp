// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/readingsession.h"
#include "support/builders.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

// A story as the background would deliver it for what is open now.
Story analysed(const ReadingSession &session)
{
    Story story{.articles = session.articles(), .entities = {}, .timeline = {}};
    story.entities.append(
        {.id = EntityId{1}, .type = EntityType::Person, .name = u"가람"_s, .forms = {}});
    TimelineItem item{
        .value = u"2024-01-26"_s, .range = *timeRangeOf(u"2024-01-26"_s), .reports = {}};
    for (AnnotatedArticle &open : story.articles) {
        open.analysis.mentions = {{.block = 0, .span = {0, 2}, .title = {}, .entity = EntityId{1}}};
        open.analysis.textHash = textHash(open.article);
        item.reports.append({.article = open.id, .sentence = {0, {0, 2}}, .words = {0, 2}});
    }
    story.timeline = {item};
    return story;
}

Article textOnly(const QString &text)
{
    return test::anArticle().paragraph(text);
}

} // namespace

class TestReadingSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherDate_keepsTheOneThatThePageStates();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void addArticle_givesNewIdsInColumnOrder();
    void takenArticle_comesBackUnderItsId();
    void replacedArticle_staysInItsPlace_andKeepsTheReadersDate();
    void applyStory_signalsWhatChangedOnly();
    void applyStory_passesOverClosedAndChangedArticles();
    void applyStory_keepsADateThatWasGivenMeanwhile();
    void closing_removesItsReportsFromTheTimeline();
    void reopenedArticle_forgetsEntitiesThatAreGone();
    void setPublication_toTheSameDateIsSilent();
    void randomActs_keepTheInvariantsAndTheOrder();
};

void TestReadingSession::anotherDate_keepsTheOneThatThePageStates()
{
    ReadingSession session;
    const ArticleId id = session.addArticle(test::anArticle().publishedOn(u"2024-01-26"_s));
    const PublicationDate stated = session.article(id).published;
    QCOMPARE(stated.basis, DateBasis::Stated);
    session.setPublication(
        id, {.value = u"2023-05-05"_s, .basis = DateBasis::Given, .rule = {}, .evidence = {}});
    session.setPublication(id, {});
    QCOMPARE(session.article(id).stated, u"2024-01-26"_s);
    session.setPublication(id, stated);
    QCOMPARE(session.article(id).stated, QString());
}

void TestReadingSession::addArticle_givesNewIdsInColumnOrder()
{
    ReadingSession session;
    QSignalSpy added(&session, &ReadingSession::articleAdded);
    const ArticleId second = session.addArticle(textOnly(u"둘"_s));
    const ArticleId first = session.addArticle(textOnly(u"하나"_s), 0);
    QVERIFY(first != second);
    QCOMPARE(session.rowOf(first), 0);
    QCOMPARE(session.rowOf(second), 1);
    QCOMPARE(added.size(), 2);
    QCOMPARE(added.at(1).at(0).toInt(), 0);
}

void TestReadingSession::takenArticle_comesBackUnderItsId()
{
    ReadingSession session;
    const ArticleId id = session.addArticle(textOnly(u"하나"_s));
    session.addArticle(textOnly(u"둘"_s));
    const AnnotatedArticle taken = session.takeArticle(id);
    QVERIFY(!session.contains(id));
    session.insertArticle(taken, 0);
    QCOMPARE(session.articleAt(0), id);
    QVERIFY(session.addArticle(textOnly(u"셋"_s)) != id);
}

void TestReadingSession::replacedArticle_staysInItsPlace_andKeepsTheReadersDate()
{
    ReadingSession session;
    const ArticleId first = session.addArticle(textOnly(u"가람은…"_s));
    const ArticleId second = session.addArticle(textOnly(u"가람은 갔다"_s));
    session.applyStory(analysed(session));
    const PublicationDate given{
        .value = u"2024-01-26"_s, .basis = DateBasis::Given, .rule = {}, .evidence = {}};
    session.setPublication(first, given);
    Article whole = textOnly(u"가람은 온 뒤에 말했다"_s);
    whole.published
        = {.value = u"2024-01-25"_s, .basis = DateBasis::Stated, .rule = {}, .evidence = {}};
    session.replaceArticle(first, whole);
    QCOMPARE(session.articleAt(0), first);
    QCOMPARE(session.articleAt(1), second);
    QCOMPARE(session.article(first).blocks, whole.blocks);
    QCOMPARE(session.article(first).published, given);
    QCOMPARE(session.article(first).stated, u"2024-01-25"_s);
    QVERIFY(session.analysis(first).mentions.isEmpty()); // is looked at anew
}

void TestReadingSession::applyStory_signalsWhatChangedOnly()
{
    ReadingSession session;
    session.addArticle(textOnly(u"가람은 왔다"_s));
    session.addArticle(textOnly(u"가람은 갔다"_s));
    QSignalSpy analysis(&session, &ReadingSession::analysisChanged);
    QSignalSpy dates(&session, &ReadingSession::publicationChanged);
    const Story story = analysed(session);
    session.applyStory(story);
    QCOMPARE(analysis.size(), 2);
    QCOMPARE(dates.size(), 0);
    session.applyStory(story);
    QCOMPARE(analysis.size(), 2);
    QCOMPARE(session.story(), story);
}

void TestReadingSession::applyStory_passesOverClosedAndChangedArticles()
{
    ReadingSession session;
    const ArticleId closed = session.addArticle(textOnly(u"가람은 왔다"_s));
    const ArticleId open = session.addArticle(textOnly(u"가람은 갔다"_s));
    Story story = analysed(session);
    story.articles[1].analysis.textHash ^= 1; // as if made from another text
    (void)session.takeArticle(closed);
    session.applyStory(story);
    QVERIFY(session.analysis(open).mentions.isEmpty());
    QCOMPARE(session.articleCount(), 1);
    QCOMPARE(session.timeline().at(0).reports.size(), 1);
}

void TestReadingSession::applyStory_keepsADateThatWasGivenMeanwhile()
{
    ReadingSession session;
    const ArticleId id = session.addArticle(textOnly(u"가람은 왔다"_s));
    Story story = analysed(session);
    story.articles[0].article.published
        = {.value = u"2024-01-26"_s, .basis = DateBasis::Inferred, .rule = {}, .evidence = {}};
    const PublicationDate given{
        .value = u"2024-01-27"_s, .basis = DateBasis::Given, .rule = {}, .evidence = {}};
    session.setPublication(id, given);
    session.applyStory(story);
    QCOMPARE(session.article(id).published, given);
}

void TestReadingSession::closing_removesItsReportsFromTheTimeline()
{
    ReadingSession session;
    const ArticleId first = session.addArticle(textOnly(u"가람은 왔다"_s));
    const ArticleId second = session.addArticle(textOnly(u"가람은 갔다"_s));
    session.applyStory(analysed(session));
    (void)session.takeArticle(first);
    QCOMPARE(session.timeline().size(), 1);
    QCOMPARE(session.timeline().at(0).reports.at(0).article, second);
    (void)session.takeArticle(second);
    QVERIFY(session.timeline().isEmpty());
}

void TestReadingSession::reopenedArticle_forgetsEntitiesThatAreGone()
{
    ReadingSession session;
    const ArticleId id = session.addArticle(textOnly(u"가람은 왔다"_s));
    session.applyStory(analysed(session));
    const AnnotatedArticle taken = session.takeArticle(id);
    session.applyStory({});
    session.insertArticle(taken, 0);
    QCOMPARE(session.analysis(id).mentions.at(0).entity, EntityId::None);
}

void TestReadingSession::setPublication_toTheSameDateIsSilent()
{
    ReadingSession session;
    const ArticleId id
        = session.addArticle(test::anArticle().paragraph(u"글"_s).publishedOn(u"2024-01-26"_s));
    QSignalSpy revised(&session, &ReadingSession::contentRevised);
    session.setPublication(id, session.article(id).published);
    QCOMPARE(revised.size(), 0);
}

// checkInvariants() runs inside every act; the list beside it says what the order must be.
void TestReadingSession::randomActs_keepTheInvariantsAndTheOrder()
{
    QRandomGenerator random(20240126);
    ReadingSession session;
    QList<ArticleId> order;
    for (int step = 0; step < 400; ++step) {
        const int act = random.bounded(4);
        if (order.isEmpty() || act == 0) {
            const int row = random.bounded(static_cast<int>(order.size()) + 1);
            order.insert(row, session.addArticle(textOnly(u"가람 %1"_s.arg(step)), row));
        } else if (act == 1) {
            const int row = random.bounded(static_cast<int>(order.size()));
            (void)session.takeArticle(order.takeAt(row));
        } else if (act == 2) {
            const int from = random.bounded(static_cast<int>(order.size()));
            const int to = random.bounded(static_cast<int>(order.size()));
            session.moveArticle(from, to);
            order.move(from, to);
        } else {
            session.applyStory(analysed(session));
        }
        QList<ArticleId> now;
        for (const AnnotatedArticle &open : session.articles())
            now.append(open.id);
        QCOMPARE(now, order);
    }
}

} // namespace naranhi

QObject *makeTestReadingSession()
{
    return new naranhi::TestReadingSession;
}

#include "tst_readingsession.moc"
