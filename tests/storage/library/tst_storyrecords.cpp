// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/library/librarytest.h"

using namespace Qt::StringLiterals;

namespace naranhi::storage {

using namespace naranhi::test;

class TestStoryRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newArticlesArePlaced_data() { LibraryPlaces::addRows(); }
    void newArticlesArePlaced();
    void candidatesShareWordsAndDays_data() { LibraryPlaces::addRows(); }
    void candidatesShareWordsAndDays();
    void wordsOfManyArticlesTellNothing_data() { LibraryPlaces::addRows(); }
    void wordsOfManyArticlesTellNothing();
    void storiesAreListed_data() { LibraryPlaces::addRows(); }
    void storiesAreListed();
    void arrangingCanBeTakenBack_data() { LibraryPlaces::addRows(); }
    void arrangingCanBeTakenBack();
    void emptyStoriesVanishAndComeBack_data() { LibraryPlaces::addRows(); }
    void emptyStoriesVanishAndComeBack();
    void statesAreKept_data() { LibraryPlaces::addRows(); }
    void statesAreKept();
};

namespace {

StorySignature about(const QList<qint64> &terms, qint64 day = 100)
{
    StorySignature signature{.day = day, .terms = {}};
    for (const qint64 term : terms)
        signature.terms.append({term, 0.5F});
    return signature;
}

// Joins what shares any word, and all stories of these; never what is closed.
StoryDecision joinAll(const StorySignature &, const QList<StoryCandidate> &candidates)
{
    StoryDecision decision;
    for (const StoryCandidate &candidate : candidates) {
        if (candidate.isClosed)
            continue;
        if (candidate.story == StoredStoryId::None)
            decision.articles.append(candidate.article);
        else if (!decision.stories.contains(candidate.story))
            decision.stories.append(candidate.story);
    }
    return decision;
}

StoredId add(Library &library,
    const QString &title,
    const QList<qint64> &terms,
    const QString &outlet = u"가"_s,
    qint64 day = 100)
{
    IncomingArticle article
        = incoming(anArticle().titled(title).from(outlet).publishedOn(u"2024-01-26"_s));
    article.signature = about(terms, day);
    return library.store(article).value().id;
}

StoredStoryId storyOf(Library &library, StoredId id)
{
    return library.record(id).value().article.story;
}

} // namespace

void TestStoryRecords::newArticlesArePlaced()
{
    LibraryPlaces places;
    const auto library = places.open(joinAll);
    if (!library)
        return;
    const StoredId a = add(*library, u"갑"_s, {1, 2});
    QCOMPARE(storyOf(*library, a), StoredStoryId::None);
    QVERIFY(library->stories(10).value().isEmpty());
    const StoredId b = add(*library, u"을"_s, {2, 3});
    QVERIFY(storyOf(*library, a) != StoredStoryId::None);
    QCOMPARE(storyOf(*library, b), storyOf(*library, a));
    const StoredId c = add(*library, u"병"_s, {7});
    const StoredId d = add(*library, u"정"_s, {7});
    QVERIFY(storyOf(*library, c) != storyOf(*library, a));
    const StoredId e = add(*library, u"무"_s, {3, 7}); // makes one of both
    QCOMPARE(library->stories(10).value().size(), 1);
    const QList<StoredId> all{a, b, c, d, e};
    QCOMPARE(library->articlesOf(storyOf(*library, e)).value(), all);
    QVERIFY(library->check());
}

void TestStoryRecords::candidatesShareWordsAndDays()
{
    LibraryPlaces places;
    QList<StoredId> seen;
    const auto library
        = places.open([&](const StorySignature &, const QList<StoryCandidate> &candidates) {
              seen.clear();
              for (const StoryCandidate &candidate : candidates)
                  seen.append(candidate.article);
              return StoryDecision{};
          });
    if (!library)
        return;
    const StoredId near = add(*library, u"가까이"_s, {1, 2, 3}, u"가"_s, 103);
    add(*library, u"오래전"_s, {1, 2, 3}, u"가"_s, 10);
    const StoredId half = add(*library, u"반"_s, {3, 9});
    add(*library, u"딴것"_s, {8});
    add(*library, u"새것"_s, {1, 2, 3});
    QCOMPARE(seen, QList<StoredId>({near, half}));
}

void TestStoryRecords::wordsOfManyArticlesTellNothing()
{
    LibraryPlaces places;
    qsizetype termsLeft = 0;
    qsizetype candidatesLeft = 0;
    const auto library = places.open(
        [&](const StorySignature &signature, const QList<StoryCandidate> &candidates) {
            termsLeft = signature.terms.size();
            candidatesLeft = candidates.size();
            return StoryDecision{};
        });
    if (!library)
        return;
    constexpr int many = 70;
    for (int i = 0; i < many; ++i)
        add(*library, QString::number(i), {1, 100 + i});
    QCOMPARE(termsLeft, 1); // 1 is in too many by now
    QCOMPARE(candidatesLeft, 0);
    add(*library, u"끝"_s, {1, 100});
    QCOMPARE(termsLeft, 2 - 1);
    QCOMPARE(candidatesLeft, 1);
}

void TestStoryRecords::storiesAreListed()
{
    LibraryPlaces places;
    const auto library = places.open(joinAll);
    if (!library)
        return;
    const StoredId first = add(*library, u"처음 제목"_s, {1}, u"가"_s);
    add(*library, u"둘째"_s, {1}, u"나"_s);
    add(*library, u"셋째"_s, {1}, u"가"_s);
    add(*library, u"홀로"_s, {5});
    const QList<StoredStory> stories = library->stories(10).value();
    QCOMPARE(stories.size(), 1);
    const StoredStory &story = stories.constFirst();
    QCOMPARE(story.id, storyOf(*library, first));
    QCOMPARE(story.name, u"처음 제목"_s);
    QVERIFY(!story.isNamed && !story.isPinned);
    QCOMPARE(story.articles, 3);
    QCOMPARE(story.outlets, 2);
    QCOMPARE(story.first, u"2024-01-26"_s);
    QCOMPARE(story.last, u"2024-01-26"_s);
}

void TestStoryRecords::arrangingCanBeTakenBack()
{
    LibraryPlaces places;
    const auto library = places.open(joinAll);
    if (!library)
        return;
    const StoredId a = add(*library, u"갑"_s, {1});
    const StoredId b = add(*library, u"을"_s, {1});
    const StoredId c = add(*library, u"병"_s, {2});
    const StoredId d = add(*library, u"정"_s, {2});
    const StoredStoryId one = storyOf(*library, a);
    const StoredStoryId two = storyOf(*library, c);
    const auto merged = library->arrange(
        {.stories = {{one, u"새 이름"_s, true}}, .placements = {{c, one, true}, {d, one, true}}});
    QVERIFY(merged);
    QCOMPARE(library->stories(10).value().size(), 1);
    QCOMPARE(library->stories(10).value().constFirst().name, u"새 이름"_s);
    QVERIFY(library->stories(10).value().constFirst().isPinned);
    // What the reader placed is closed to what comes by itself.
    QCOMPARE(storyOf(*library, add(*library, u"무"_s, {2})), StoredStoryId::None);

    const auto redone = library->arrange(*merged);
    QVERIFY(redone);
    QCOMPARE(storyOf(*library, c), two);
    QCOMPARE(storyOf(*library, d), two);
    QCOMPARE(storyOf(*library, b), one);
    const QList<StoredStory> apart = library->stories(10).value();
    for (const StoredStory &story : apart)
        QVERIFY(!story.isNamed && !story.isPinned && story.articles == 2);
    QVERIFY(library->arrange(*redone));
    QCOMPARE(storyOf(*library, d), one);
    QVERIFY(library->check());
}

void TestStoryRecords::emptyStoriesVanishAndComeBack()
{
    LibraryPlaces places;
    const auto library = places.open(joinAll);
    if (!library)
        return;
    const StoredId a = add(*library, u"갑"_s, {1});
    const StoredId b = add(*library, u"을"_s, {1});
    const StoredStoryId story = storyOf(*library, a);
    QVERIFY(library->arrange({.stories = {{story, u"이름"_s, false}}}));
    const auto taken = library->arrange(
        {.placements = {{a, StoredStoryId::None, true}, {b, StoredStoryId::None, true}}});
    QVERIFY(taken);
    QVERIFY(library->stories(10).value().isEmpty());
    QVERIFY(library->arrange(*taken));
    QCOMPARE(library->stories(10).value().constFirst().name, u"이름"_s);
    const auto removed = library->remove({a, b});
    QVERIFY(removed);
    QVERIFY(library->stories(10).value().isEmpty());
    QVERIFY(library->check());
}

void TestStoryRecords::statesAreKept()
{
    LibraryPlaces places;
    const auto library = places.open(joinAll);
    if (!library)
        return;
    add(*library, u"갑"_s, {1});
    const StoredStoryId story = storyOf(*library, add(*library, u"을"_s, {1}));
    QCOMPARE(library->storyState(story).value(), QString());
    QVERIFY(library->setStoryState(story, u"{\"a\": 1}"_s));
    QCOMPARE(library->storyState(story).value(), u"{\"a\": 1}"_s);
}

} // namespace naranhi::storage

QObject *makeTestStoryRecords()
{
    return new naranhi::storage::TestStoryRecords;
}

#include "tst_storyrecords.moc"
