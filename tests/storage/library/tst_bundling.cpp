// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/library/bundling.h"
#include "storage/library/librarytest.h"

using namespace Qt::StringLiterals;

namespace naranhi::storage {

using namespace naranhi::test;

class TestBundling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStoryGoesToAnotherLibrary();
    void whatIsThereStays();
    void noOlderTextBecomesTheNewest();
    void aStoryHereGrows_andWhatWasPutRightIsJoined();
    void takenOut_itIsAsBefore_andAsAfterAgain();
    void aStoryThatGoesIn_comesBackWhenTakenOut();
    void aBundleOfNothingIsRefused();
    void aStoryThatIsNotThereIsSaidSo();
    void atOnce_isWhollyOrNotAtAll();

private:
    static StoryBundle madeBundle(Library &library);
    static QString joined(const QString &first, const QString &second)
    {
        return first == second ? first : first + u'+' + second;
    }
};

StoryBundle TestBundling::madeBundle(Library &library)
{
    const QString address = u"https://example.org/a"_s;
    const auto first
        = library.store(incoming(at(address, anArticle().titled(u"갑"_s).paragraph(u"처음"_s)), 1));
    library.store(incoming(at(address, anArticle().titled(u"갑"_s).paragraph(u"고침"_s)), 2))
        .value();
    const auto second
        = library.store(incoming(anArticle().titled(u"을"_s).paragraph(u"다른 글"_s), 3));
    const StoredStoryId story = library.createStory().value();
    library
        .arrange({.stories = {{story, u"내 이야기"_s, false}},
            .placements = {{first->id, story, true}, {second->id, story, true}}})
        .value();
    if (!library.setNote(first->id, u"확인함"_s) || !library.setTags(first->id, {u"중요"_s})
        || !library.setStoryState(story, u"{\"corrections\":[]}"_s))
        return {};
    return bundleOf(library, story).value();
}

void TestBundling::aStoryGoesToAnotherLibrary()
{
    const QTemporaryDir folder;
    const auto here = Library::open({folder.filePath(u"here.sqlite"_s)}).value();
    const auto there = Library::open({folder.filePath(u"there.sqlite"_s)}).value();
    QVERIFY(there->store(incoming(anArticle().titled(u"딴 글"_s)))); // ids differ from here on
    const StoryBundle bundle = madeBundle(*here);
    const StoredStoryId story = takeIn(*there, bundle, joined).value().story;
    const StoryBundle arrived = bundleOf(*there, story).value();
    QCOMPARE(arrived.name, u"내 이야기"_s);
    QCOMPARE(arrived.state, bundle.state);
    QCOMPARE(arrived.records.size(), 2);
    for (qsizetype i = 0; i < 2; ++i) {
        QCOMPARE(arrived.records.at(i).versions, bundle.records.at(i).versions);
        QCOMPARE(arrived.records.at(i).note, bundle.records.at(i).note);
        QCOMPARE(arrived.records.at(i).article.tags, bundle.records.at(i).article.tags);
    }
    const TakenIn again = takeIn(*there, bundle, joined).value();
    QCOMPARE(again.story, story);
    QVERIFY(!again.changesStories());
    QCOMPARE(there->stories(10).value().size(), 1);
    QCOMPARE(there->articleCount().value(), 3);
}

void TestBundling::whatIsThereStays()
{
    const QTemporaryDir folder;
    const auto here = Library::open({folder.filePath(u"here.sqlite"_s)}).value();
    const auto there = Library::open({folder.filePath(u"there.sqlite"_s)}).value();
    const StoryBundle bundle = madeBundle(*here);
    const auto mine = there->store(incoming(
        at(u"https://example.org/a"_s, anArticle().titled(u"갑"_s).paragraph(u"고침"_s)), 5));
    QVERIFY(there->setNote(mine->id, u"내 메모"_s));
    QVERIFY(takeIn(*there, bundle, joined));
    QCOMPARE(there->record(mine->id).value().note, u"내 메모"_s);
    QCOMPARE(there->record(mine->id).value().article.tags, QStringList{u"중요"_s});
}

void TestBundling::noOlderTextBecomesTheNewest()
{
    const QTemporaryDir folder;
    const auto here = Library::open({folder.filePath(u"here.sqlite"_s)}).value();
    const auto there = Library::open({folder.filePath(u"there.sqlite"_s)}).value();
    const StoryBundle bundle = madeBundle(*here);
    const Article corrected = bundle.records.constFirst().versions.constLast().article;
    const StoredId mine = there->store(incoming(corrected, 5))->id;
    QVERIFY(takeIn(*there, bundle, joined));
    QCOMPARE(there->article(mine).value(), corrected);
    QCOMPARE(there->look(mine)->versions, 1);
}

void TestBundling::aStoryHereGrows_andWhatWasPutRightIsJoined()
{
    const QTemporaryDir folder;
    const auto here = Library::open({folder.filePath(u"here.sqlite"_s)}).value();
    const auto there = Library::open({folder.filePath(u"there.sqlite"_s)}).value();
    const StoryBundle bundle = madeBundle(*here);
    const StoredId mine
        = there->store(incoming(bundle.records.constFirst().versions.constLast().article))->id;
    const StoredStoryId story = there->createStory().value();
    there->arrange({.stories = {{story, {}, true}}, .placements = {{mine, story, true}}}).value();
    QVERIFY(there->setStoryState(story, u"{\"mine\":1}"_s));
    QCOMPARE(takeIn(*there, bundle, joined)->story, story);
    QCOMPARE(there->articlesOf(story)->size(), 2);
    QCOMPARE(there->storyName(story).value(), u"내 이야기"_s);
    QVERIFY(there->stories(10)->constFirst().isPinned);
    QCOMPARE(there->storyState(story).value(), u"{\"mine\":1}+"_s + bundle.state);
}

void TestBundling::takenOut_itIsAsBefore_andAsAfterAgain()
{
    const QTemporaryDir folder;
    const auto here = Library::open({folder.filePath(u"here.sqlite"_s)}).value();
    const auto there = Library::open({folder.filePath(u"there.sqlite"_s)}).value();
    const StoryBundle bundle = madeBundle(*here);
    const StoredId first
        = there->store(incoming(bundle.records.constFirst().versions.constLast().article))->id;
    const StoredId other = there->store(incoming(anArticle().titled(u"딴 글"_s)))->id;
    const StoredStoryId alone = there->createStory().value();
    there->arrange({.stories = {{alone, u"여기"_s, true}}, .placements = {{first, alone, true}}})
        .value();
    QVERIFY(there->setStoryState(alone, u"{\"mine\":1}"_s));
    const TakenIn taken = takeIn(*there, bundle, joined).value();
    const StoryBundle after = bundleOf(*there, taken.story).value();
    QCOMPARE(taken.added.size(), 1);
    const QList<StoredRecord> records = takeOut(*there, taken).value();
    QCOMPARE(there->articleCount().value(), 2);
    QCOMPARE(there->articlesOf(alone).value(), QList{first});
    QCOMPARE(there->storyState(alone).value(), u"{\"mine\":1}"_s);
    QCOMPARE(there->storyName(alone).value(), u"여기"_s);
    QVERIFY(takeInAgain(*there, taken, records));
    QCOMPARE(bundleOf(*there, taken.story).value(), after);
    QCOMPARE(there->look(other)->story, StoredStoryId::None);
}

void TestBundling::aStoryThatGoesIn_comesBackWhenTakenOut()
{
    const QTemporaryDir folder;
    const auto here = Library::open({folder.filePath(u"here.sqlite"_s)}).value();
    const auto there = Library::open({folder.filePath(u"there.sqlite"_s)}).value();
    StoryBundle bundle = madeBundle(*here);
    QList<StoredStoryId> stories;
    for (const StoredRecord &record : std::as_const(bundle.records)) {
        const StoredId id = there->store(incoming(record.versions.constLast().article))->id;
        stories.append(there->createStory().value());
        const QString name = u"여기 %1"_s.arg(stories.size());
        there
            ->arrange({.stories = {{stories.constLast(), name, false}},
                .placements = {{id, stories.constLast(), true}}})
            .value();
        QVERIFY(there->setStoryState(stories.constLast(), name));
    }
    bundle.state = u"묶음"_s;
    const TakenIn taken = takeIn(*there, bundle, joined).value();
    QCOMPARE(taken.story, stories.at(0));
    QCOMPARE(there->storyState(taken.story).value(), u"여기 1+묶음+여기 2"_s);
    QVERIFY(there->articlesOf(stories.at(1))->isEmpty());
    QVERIFY(takeOut(*there, taken));
    for (qsizetype i = 0; i < stories.size(); ++i) {
        QCOMPARE(there->articlesOf(stories.at(i))->size(), 1);
        QCOMPARE(there->storyName(stories.at(i)).value(), u"여기 %1"_s.arg(i + 1));
        QCOMPARE(there->storyState(stories.at(i)).value(), u"여기 %1"_s.arg(i + 1));
    }
}

void TestBundling::aBundleOfNothingIsRefused()
{
    const QTemporaryDir folder;
    const auto library = Library::open({folder.filePath(u"here.sqlite"_s)}).value();
    QCOMPARE(takeIn(*library, {}, joined).error().code, Error::Code::Empty);
}

void TestBundling::atOnce_isWhollyOrNotAtAll()
{
    const QTemporaryDir folder;
    const auto library = Library::open({folder.filePath(u"here.sqlite"_s)}).value();
    const Error broken{Error::Code::Broken, {}};
    const Result<void> done = library->atOnce([&]() -> Result<void> {
        return library->store(incoming(anArticle().titled(u"갑"_s)))
            .and_then([&](const Stored &) -> Result<void> { return Failure(broken); });
    });
    QCOMPARE(done.error(), broken);
    QCOMPARE(library->articleCount().value(), 0);
    QVERIFY(library->store(incoming(anArticle().titled(u"갑"_s)))); // on its own again
    QCOMPARE(library->articleCount().value(), 1);
}

void TestBundling::aStoryThatIsNotThereIsSaidSo()
{
    const QTemporaryDir folder;
    const auto library = Library::open({folder.filePath(u"here.sqlite"_s)}).value();
    QCOMPARE(bundleOf(*library, StoredStoryId(3)).error().code, Error::Code::NotFound);
}

} // namespace naranhi::storage

QObject *makeTestBundling()
{
    return new naranhi::storage::TestBundling;
}

#include "tst_bundling.moc"
