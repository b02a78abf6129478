// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/librarylisting.h"
#include "model/readingfocus.h"
#include "model/readingsession.h"
#include "widgets/common/themesource.h"
#include "widgets/library/libraryfilters.h"
#include "widgets/library/librarylist.h"
#include "widgets/library/librarypanel.h"
#include "widgets/library/snippetlayout.h"
#include "widgets/library/storedarticleacts.h"
#include "widgets/library/storedstoryacts.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace naranhi;
using namespace Qt::StringLiterals;

namespace {

LibraryHit hit(qint64 id, const QString &title, bool isRead = false)
{
    return {.article = {.id = StoredId{id},
                .address = {},
                .title = title,
                .outlet = u"예시일보"_s,
                .published = u"2024-01-26T13:43"_s,
                .added = {},
                .isRead = isRead,
                .tags = {u"읽을 것"_s}},
        .snippet = u"물결도서관이 문을 열었다"_s,
        .marks = {}};
}

StoredStory story(qint64 id, const QString &name)
{
    return {.id = StoredStoryId{id},
        .name = name,
        .articles = 5,
        .outlets = 4,
        .first = u"2024-01-25"_s,
        .last = u"2024-01-26T10:00"_s,
        .touched = {}};
}

// A panel over a library of two stories and three articles; answers nothing by itself.
struct Fixture
{
    Fixture()
    {
        listing.setCondition(LibraryCondition::Open);
        listing.setStories({story(1, u"개관"_s), story(2, u"음악회"_s)});
        fill();
        listing.setChoices({u"예시일보"_s, u"보기경제"_s}, {u"읽을 것"_s}, 3);
        QObject::connect(&listing, &LibraryListing::asked, &listing, [this](const LibraryAct &act) {
            asked.append(act);
        });
        panel.resize(300, 600);
        panel.show();
        isActive = QTest::qWaitForWindowActive(&panel); // or keys do nothing
    }

    void fill()
    {
        listing.setHits(listing.query(),
            {.hits = {hit(11, u"하나"_s), hit(12, u"둘"_s, true), hit(13, u"셋"_s)}});
    }
    template <typename T> [[nodiscard]] T &part(const QString &name) const
    {
        return *panel.findChild<T *>(name);
    }
    [[nodiscard]] QLineEdit &search() const { return part<QLineEdit>(u"librarySearch"_s); }
    [[nodiscard]] LibraryList &articles() const { return part<LibraryList>(u"articleList"_s); }
    [[nodiscard]] LibraryList &stories() const { return part<LibraryList>(u"storyList"_s); }
    void select(LibraryList &list, const QList<int> &rows)
    {
        panel.showTab(&list == &articles() ? LibraryPanel::Articles : LibraryPanel::Stories);
        list.setFocus();
        list.clearSelection();
        for (const int row : rows)
            list.selectionModel()->setCurrentIndex(
                list.model()->index(row, 0), QItemSelectionModel::Select);
    }
    [[nodiscard]] bool wasAsked(const LibraryAct &act) const
    {
        return !asked.isEmpty() && asked.constLast() == act;
    }

    ReadingSession session;
    ReadingFocus focus;
    ReadingPreferences preferences;
    ThemeSource theme{preferences, QPalette()};
    QUndoStack undo;
    LibraryListing listing;
    QList<LibraryAct> asked;
    LibraryPanel panel{{session, focus, preferences, theme, undo}, listing};
    bool isActive = false;
};

} // namespace

class TestLibraryPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typing_searchesAfterAPause();
    void escape_takesTheSearchBack();
    void downAndReturn_goIntoWhatWasFound();
    void returnOnArticles_opensThemTogether();
    void controlAndReturn_opensInstead();
    void clickOnAStory_opensItInstead();
    void clickWithControl_onlySelects();
    void doubleClickOnAnArticle_opensIt();
    void m_marksReadAndUnread_data();
    void m_marksReadAndUnread();
    void keysOfArticles_areAsked();
    void keysOfStories_areAsked();
    void tags_areAddedAndTaken();
    void storiesAreRenamed();
    void filtersNarrow_andAreTakenBack();
    void monthsAreWhole_andNonsenseIsNotAskedFor();
    void articlesOfAStory_areListed();
    void selection_staysOverNewRows();
    void emptyStates_sayWhatToDo();
    void unavailableLibrary_offersWaysOut();
    void readOnlyLibrary_canBeReadOnly();
    void rowsAreEquallyHigh_andSpeak();
    void snippets_beginNearWhatWasFound();
};

void TestLibraryPanel::typing_searchesAfterAPause()
{
    Fixture desk;
    QVERIFY(desk.isActive);
    desk.panel.focusSearch();
    QTest::keyClicks(&desk.search(), u"library"_s);
    QVERIFY(desk.listing.query().text.isEmpty());
    QTRY_COMPARE(desk.listing.query().text, u"library"_s);
    QCOMPARE(desk.panel.tab(), LibraryPanel::Articles); // what is found is there
}

void TestLibraryPanel::escape_takesTheSearchBack()
{
    Fixture desk;
    QVERIFY(desk.isActive);
    QAction letGo(&desk.panel); // as the window has one
    letGo.setShortcut(QKeySequence(Qt::Key_Escape));
    desk.panel.addAction(&letGo);
    int released = 0;
    connect(&letGo, &QAction::triggered, this, [&] { ++released; });
    desk.panel.focusSearch();
    QTest::keyClicks(&desk.search(), u"a"_s);
    QTRY_COMPARE(desk.listing.query().text, u"a"_s);
    QTest::keyClick(&desk.search(), Qt::Key_Escape);
    QVERIFY(desk.search().text().isEmpty());
    QVERIFY(desk.listing.query().text.isEmpty());
    QCOMPARE(released, 0);
    QTest::keyClick(&desk.search(), Qt::Key_Escape);
    QCOMPARE(released, 1);
}

void TestLibraryPanel::downAndReturn_goIntoWhatWasFound()
{
    Fixture desk;
    QVERIFY(desk.isActive);
    desk.panel.showTab(LibraryPanel::Articles);
    desk.panel.focusSearch();
    QTest::keyClick(&desk.search(), Qt::Key_Down);
    QVERIFY(desk.articles().hasFocus());
    QCOMPARE(desk.articles().currentIndex().row(), 0);
    QTest::keyClick(&desk.articles(), Qt::Key_Delete);
    QVERIFY(desk.wasAsked(RemoveStored{{StoredId{11}}}));
    desk.panel.focusSearch();
    QTest::keyClick(&desk.search(), Qt::Key_Return);
    QVERIFY(desk.articles().hasFocus());
}

void TestLibraryPanel::returnOnArticles_opensThemTogether()
{
    Fixture desk;
    QVERIFY(desk.isActive);
    desk.select(desk.articles(), {2, 0});
    QTest::keyClick(&desk.articles(), Qt::Key_Return);
    QVERIFY(desk.wasAsked(OpenStored{{StoredId{11}, StoredId{13}}, false}));
}

void TestLibraryPanel::controlAndReturn_opensInstead()
{
    Fixture desk;
    QVERIFY(desk.isActive);
    desk.select(desk.articles(), {1});
    QTest::keyClick(&desk.articles(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(desk.wasAsked(OpenStored{{StoredId{12}}, true}));
    desk.select(desk.stories(), {1});
    QTest::keyClick(&desk.stories(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(desk.wasAsked(OpenStoredStory{StoredStoryId{2}, false}));
}

void TestLibraryPanel::clickOnAStory_opensItInstead()
{
    Fixture desk;
    const QRect row = desk.stories().visualRect(desk.stories().model()->index(1, 0));
    QTest::mouseClick(desk.stories().viewport(), Qt::LeftButton, {}, row.center());
    QVERIFY(desk.wasAsked(OpenStoredStory{StoredStoryId{2}, true}));
    QTest::mouseClick(desk.stories().viewport(), Qt::RightButton, {}, row.center());
    QCOMPARE(desk.asked.size(), 1);
}

void TestLibraryPanel::clickWithControl_onlySelects()
{
    Fixture desk;
    for (const int row : {0, 1}) {
        const QRect place = desk.stories().visualRect(desk.stories().model()->index(row, 0));
        QTest::keyPress(&desk.stories(), Qt::Key_Control, Qt::ControlModifier);
        QTest::mouseClick(
            desk.stories().viewport(), Qt::LeftButton, Qt::ControlModifier, place.center());
        QTest::keyRelease(&desk.stories(), Qt::Key_Control);
    }
    QVERIFY(desk.asked.isEmpty());
    desk.panel.storyActs().merge->trigger();
    QVERIFY(desk.wasAsked(MergeStories{{StoredStoryId{1}, StoredStoryId{2}}}));
}

void TestLibraryPanel::doubleClickOnAnArticle_opensIt()
{
    Fixture desk;
    desk.panel.showTab(LibraryPanel::Articles);
    const QRect row = desk.articles().visualRect(desk.articles().model()->index(1, 0));
    QTest::mouseClick(desk.articles().viewport(), Qt::LeftButton, {}, row.center());
    QVERIFY(desk.asked.isEmpty());
    QTest::mouseDClick(desk.articles().viewport(), Qt::LeftButton, {}, row.center());
    QVERIFY(desk.wasAsked(OpenStored{{StoredId{12}}, false}));
}

void TestLibraryPanel::m_marksReadAndUnread_data()
{
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<MarkStored>("asked");
    QTest::newRow("unread ones are read")
        << QList<int>{0, 1, 2} << MarkStored{{StoredId{11}, StoredId{13}}, true};
    QTest::newRow("read ones are unread") << QList<int>{1} << MarkStored{{StoredId{12}}, false};
}

void TestLibraryPanel::m_marksReadAndUnread()
{
    QFETCH(QList<int>, rows);
    QFETCH(MarkStored, asked);
    Fixture desk;
    QVERIFY(desk.isActive);
    desk.select(desk.articles(), rows);
    QTest::keyClick(&desk.articles(), Qt::Key_M);
    QVERIFY(desk.wasAsked(asked));
    desk.asked.clear();
    QKeyEvent hangul(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, u"ㅡ"_s);
    QCoreApplication::sendEvent(&desk.articles(), &hangul);
    QVERIFY(desk.wasAsked(asked));
}

void TestLibraryPanel::keysOfArticles_areAsked()
{
    Fixture desk;
    QVERIFY(desk.isActive);
    desk.select(desk.articles(), {0, 1});
    QTest::keyClick(&desk.articles(), Qt::Key_Delete);
    QVERIFY(desk.wasAsked(RemoveStored{{StoredId{11}, StoredId{12}}}));
    desk.panel.articleActs().apart->trigger();
    QVERIFY(desk.wasAsked(PutApart{{StoredId{11}, StoredId{12}}}));
    QVERIFY(!desk.panel.articleActs().note->isEnabled()); // of one at a time
    desk.select(desk.articles(), {2});
    QTest::keyClick(&desk.articles(), Qt::Key_F2);
    QVERIFY(desk.wasAsked(NoteStored{StoredId{13}}));
    QVERIFY(!desk.panel.articleActs().earlier->isEnabled());
    LibraryHit changed = hit(13, u"셋"_s);
    changed.article.versions = 2;
    desk.listing.setHits(desk.listing.query(), {.hits = {changed}});
    desk.select(desk.articles(), {0});
    desk.panel.articleActs().earlier->trigger();
    QVERIFY(desk.wasAsked(ShowEarlierVersion{StoredId{13}}));
}

void TestLibraryPanel::keysOfStories_areAsked()
{
    Fixture desk;
    QVERIFY(desk.isActive);
    desk.select(desk.stories(), {1});
    QTest::keyClick(&desk.stories(), Qt::Key_P, Qt::ControlModifier);
    QVERIFY(desk.wasAsked(PinStory{story(2, u"음악회"_s), true}));
    QVERIFY(!desk.panel.storyActs().merge->isEnabled());
    desk.select(desk.stories(), {0, 1});
    QTest::keyClick(&desk.stories(), Qt::Key_M, Qt::ControlModifier);
    QVERIFY(desk.wasAsked(MergeStories{{StoredStoryId{1}, StoredStoryId{2}}}));
}

void TestLibraryPanel::tags_areAddedAndTaken()
{
    Fixture desk;
    desk.select(desk.articles(), {0, 2});
    desk.panel.articleActs().addTag->trigger();
    auto *const dialog = desk.articles().findChild<QInputDialog *>(u"tagDialog"_s);
    QVERIFY(dialog);
    dialog->setTextValue(u"  도서관 "_s);
    dialog->accept();
    QVERIFY(desk.wasAsked(TagStored{{StoredId{11}, StoredId{13}}, u"도서관"_s, true}));
    desk.panel.articleActs().popUpMenu({});
    const auto *menu = desk.articles().findChild<QMenu *>(u"storedArticleMenu"_s);
    QVERIFY(menu);
    QAction *take = nullptr;
    for (QMenu *sub : menu->findChildren<QMenu *>())
        take = sub->actions().value(0);
    QVERIFY(take);
    QCOMPARE(take->text(), u"#읽을 것"_s);
    take->trigger();
    QVERIFY(desk.wasAsked(TagStored{{StoredId{11}, StoredId{13}}, u"읽을 것"_s, false}));
}

void TestLibraryPanel::storiesAreRenamed()
{
    Fixture desk;
    QVERIFY(desk.isActive);
    desk.select(desk.stories(), {0});
    QTest::keyClick(&desk.stories(), Qt::Key_F2);
    auto *const dialog = desk.stories().findChild<QInputDialog *>(u"storyNameDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->textValue(), u"개관"_s);
    dialog->setTextValue(u"도서관 개관"_s);
    dialog->accept();
    QVERIFY(desk.wasAsked(RenameStory{story(1, u"개관"_s), u"도서관 개관"_s}));
}

void TestLibraryPanel::filtersNarrow_andAreTakenBack()
{
    Fixture desk;
    auto &bar = desk.part<LibraryFilters>(u"libraryFilters"_s);
    QVERIFY(!bar.isVisible());
    desk.part<QToolButton>(u"libraryFiltering"_s).click();
    QVERIFY(bar.isVisible());
    desk.part<QComboBox>(u"libraryOutlet"_s).setCurrentIndex(2);
    desk.part<QComboBox>(u"libraryTag"_s).setCurrentIndex(1);
    desk.part<QComboBox>(u"libraryType"_s).setCurrentIndex(1);
    desk.part<QLineEdit>(u"libraryName"_s).setText(u" 한서윤 "_s);
    desk.part<QCheckBox>(u"libraryUnread"_s).setChecked(true);
    const LibraryQuery query = desk.listing.query();
    QCOMPARE(query.outlet, u"보기경제"_s);
    QCOMPARE(query.tag, u"읽을 것"_s);
    QVERIFY(query.entityType == EntityType::Person);
    QCOMPARE(query.entity, u"한서윤"_s);
    QVERIFY(query.onlyUnread);
    QVERIFY(bar.isActive());
    desk.part<QPushButton>(u"libraryClear"_s).click();
    QVERIFY(!asksForSome(desk.listing.query()));
    QVERIFY(!bar.isActive());
}

void TestLibraryPanel::monthsAreWhole_andNonsenseIsNotAskedFor()
{
    Fixture desk;
    auto &from = desk.part<QLineEdit>(u"libraryFrom"_s);
    auto &until = desk.part<QLineEdit>(u"libraryUntil"_s);
    from.setText(u"2024"_s);
    until.setText(u"2024-02"_s);
    QCOMPARE(desk.listing.query().from, u"2024-01-01"_s);
    QCOMPARE(desk.listing.query().until, u"2024-02-29"_s);
    from.setText(u"2024-13-99"_s);
    QVERIFY(desk.listing.query().from.isEmpty());
    QVERIFY(!from.accessibleDescription().isEmpty());
    from.setText(u"2024-01-26"_s);
    QCOMPARE(desk.listing.query().from, u"2024-01-26"_s);
    QVERIFY(from.accessibleDescription().isEmpty());
}

void TestLibraryPanel::articlesOfAStory_areListed()
{
    Fixture desk;
    desk.select(desk.stories(), {1});
    desk.panel.storyActs().showArticles->trigger();
    QCOMPARE(desk.listing.query().story, StoredStoryId{2});
    QCOMPARE(desk.panel.tab(), LibraryPanel::Articles);
    QVERIFY(desk.part<QWidget>(u"libraryStory"_s).isVisible());
    desk.part<QToolButton>(u"libraryAllStories"_s).click();
    QCOMPARE(desk.listing.query().story, StoredStoryId::None);
    QCOMPARE(desk.panel.tab(), LibraryPanel::Stories);
    QVERIFY(!desk.part<QWidget>(u"libraryStory"_s).isVisible());
}

void TestLibraryPanel::selection_staysOverNewRows()
{
    Fixture desk;
    desk.select(desk.articles(), {0, 2});
    desk.listing.setHits(
        desk.listing.query(), {.hits = {hit(14, u"새것"_s), hit(11, u"하나"_s), hit(13, u"셋"_s)}});
    QList<int> rows;
    for (const QModelIndex &row : desk.articles().selectedRows())
        rows.append(row.row());
    QCOMPARE(rows, (QList<int>{1, 2}));
    QCOMPARE(desk.articles().currentIndex().row(), 2);
}

void TestLibraryPanel::emptyStates_sayWhatToDo()
{
    Fixture desk;
    auto &note = desk.part<QLabel>(u"libraryNote"_s);
    QVERIFY(!note.isVisible());
    desk.listing.clear();
    QVERIFY(note.isVisible());
    const QString nothingKept = note.text();
    desk.listing.setChoices({}, {}, 3);
    const QString noStories = note.text();
    LibraryQuery query = desk.listing.query();
    query.text = u"없는 말"_s;
    desk.listing.setQuery(query);
    desk.listing.setHits(desk.listing.query(), {});
    const QString notFound = note.text();
    desk.listing.setCondition(LibraryCondition::None);
    QCOMPARE((QSet<QString>{nothingKept, noStories, notFound, note.text()}).size(), 4);
    QVERIFY(!desk.search().isEnabled());
}

void TestLibraryPanel::unavailableLibrary_offersWaysOut()
{
    Fixture desk;
    auto &button = desk.part<QPushButton>(u"libraryWaysOut"_s);
    QVERIFY(!button.isVisible());
    desk.listing.setCondition(LibraryCondition::Unavailable);
    QVERIFY(button.isVisible());
    button.click();
    QVERIFY(desk.wasAsked(ShowWaysOut{}));
}

void TestLibraryPanel::readOnlyLibrary_canBeReadOnly()
{
    Fixture desk;
    desk.listing.setCondition(LibraryCondition::ReadOnly);
    desk.select(desk.articles(), {0});
    QVERIFY(desk.panel.articleActs().openBeside->isEnabled());
    QVERIFY(!desk.panel.articleActs().remove->isEnabled());
    QTest::keyClick(&desk.articles(), Qt::Key_M);
    QVERIFY(desk.asked.isEmpty());
}

void TestLibraryPanel::rowsAreEquallyHigh_andSpeak()
{
    Fixture desk;
    LibraryHit longer = hit(15, (u"아주 긴 제목이 여러 줄에 걸쳐 이어지는 기사 "_s).repeated(5));
    longer.snippet.clear();
    desk.listing.setHits(desk.listing.query(), {.hits = {hit(11, u"하나"_s), longer}});
    const QAbstractItemModel &rows = *desk.articles().model();
    QCOMPARE(desk.articles().visualRect(rows.index(0, 0)).height(),
        desk.articles().visualRect(rows.index(1, 0)).height());
    const QString words = rows.index(0, 0).data(Qt::AccessibleTextRole).toString();
    for (const QString &part : {u"하나"_s, u"예시일보"_s, u"#읽을 것"_s, u"물결도서관"_s})
        QVERIFY2(words.contains(part), qPrintable(words));
    const QString story
        = desk.stories().model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    for (const QString &part : {u"개관"_s, u"5"_s, u"4"_s})
        QVERIFY2(story.contains(part), qPrintable(story));
}

void TestLibraryPanel::snippets_beginNearWhatWasFound()
{
    const MarkedSnippet snippet{
        u"바다시는 지난해부터 공사를 해서 물결도서관을 열었다"_s, {{18, 23}}};
    QCOMPARE(snippet.text.mid(18, 5), u"물결도서관"_s);
    const MarkedSnippet shorter = shortenedBefore(snippet, 6);
    QCOMPARE(shorter.text, u"…해서 물결도서관을 열었다"_s);
    const TextSpan mark = shorter.marks.constFirst();
    QCOMPARE(shorter.text.mid(mark.start, mark.length()), u"물결도서관"_s);
    QCOMPARE(shortenedBefore(snippet, 20), snippet);
    QCOMPARE(shortenedBefore({snippet.text, {}}, 6).text, snippet.text);
}

QObject *makeTestLibraryPanel()
{
    return new TestLibraryPanel;
}

#include "tst_librarypanel.moc"
