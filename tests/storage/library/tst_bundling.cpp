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
    void aStoryThatIsNotThereIsSaidSo();

private:
    static StoryBundle madeBundle(Library &library);
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
    const StoredStoryId story = takeIn(*there, bundle).value();
    const StoryBundle arrived = bundleOf(*there, story).value();
    QCOMPARE(arrived.name, u"내 이야기"_s);
    QCOMPARE(arrived.state, bundle.state);
    QCOMPARE(arrived.records.size(), 2);
    for (qsizetype i = 0; i < 2; ++i) {
        QCOMPARE(arrived.records.at(i).versions, bundle.records.at(i).versions);
        QCOMPARE(arrived.records.at(i).note, bundle.records.at(i).note);
        QCOMPARE(arrived.records.at(i).article.tags, bundle.records.at(i).article.tags);
    }
    QCOMPARE(takeIn(*there, bundle).value(), story); // nothing new
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
    QVERIFY(takeIn(*there, bundle));
    QCOMPARE(there->record(mine->id).value().note, u"내 메모"_s);
    QCOMPARE(there->record(mine->id).value().article.tags, QStringList{u"중요"_s});
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
