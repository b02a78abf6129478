// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/librarylisting.h"
#include "model/readingfocus.h"
#include "model/readingsession.h"
#include "widgets/common/themesource.h"
#include "widgets/library/libraryfilters.h"
#include "widgets/library/librarylist.h"
#include "widgets/library/librarypanel.h"

#include <QCheckBox>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>

using namespace naranhi;
using namespace Qt::StringLiterals;

namespace {

LibraryHit hit(const QString &noteLine)
{
    return {.article = {.id = StoredId{11},
                .address = {},
                .title = u"하나"_s,
                .outlet = u"예시일보"_s,
                .published = {},
                .added = {},
                .noteLine = noteLine},
        .snippet = u"물결도서관"_s,
        .marks = {}};
}

// A panel over a library of one article.
struct Fixture
{
    Fixture()
    {
        listing.setCondition(LibraryCondition::Open);
        panel.resize(300, 400);
        panel.showTab(LibraryPanel::Articles);
        panel.show();
    }

    QModelIndex list(const QString &noteLine)
    {
        listing.setHits(listing.query(), {.hits = {hit(noteLine)}});
        return rows().model()->index(0, 0);
    }
    [[nodiscard]] LibraryList &rows() const
    {
        return *panel.findChild<LibraryList *>(u"articleList"_s);
    }

    ReadingSession session;
    ReadingFocus focus;
    ReadingPreferences preferences;
    ThemeSource theme{preferences, QPalette()};
    QUndoStack undo;
    LibraryListing listing;
    LibraryPanel panel{{session, focus, preferences, theme, undo}, listing};
};

} // namespace

// What of the reader's notes is seen in the library.
class TestLibraryNotes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void note_isSaidByTheRow();
    void note_isMarkedInTheRow();
    void filter_asksForThoseWithANote();
};

void TestLibraryNotes::note_isSaidByTheRow()
{
    Fixture desk;
    const QString line = u"시장에게 물어볼 것"_s;
    const QModelIndex noted = desk.list(line);
    QVERIFY(noted.data(Qt::ToolTipRole).toString().contains(line));
    QVERIFY(noted.data(Qt::AccessibleTextRole).toString().contains(line));
    const QModelIndex marked = desk.list(u"<b>굵게</b>"_s); // words, no markup
    QVERIFY(marked.data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
    QVERIFY(marked.data(Qt::AccessibleTextRole).toString().contains(u"<b>"_s));
    const QModelIndex plain = desk.list({});
    QCOMPARE(plain.data(Qt::ToolTipRole).toString(), QString());
    QVERIFY(!plain.data(Qt::AccessibleTextRole).toString().contains(u"Note"_s));
}

void TestLibraryNotes::note_isMarkedInTheRow()
{
    Fixture desk;
    const auto picture = [&desk](const QString &line) {
        const QModelIndex row = desk.list(line);
        return desk.rows().viewport()->grab(desk.rows().visualRect(row)).toImage();
    };
    const QImage plain = picture({});
    const QImage noted = picture(u"시장에게 물어볼 것"_s);
    QVERIFY(!plain.isNull());
    QVERIFY(plain != noted);
    QCOMPARE(picture(u"다른 말"_s), noted); // its words are no part of it
}

void TestLibraryNotes::filter_asksForThoseWithANote()
{
    Fixture desk;
    auto &box = *desk.panel.findChild<QCheckBox *>(u"libraryNoted"_s);
    box.setChecked(true);
    QVERIFY(desk.listing.query().onlyNoted);
    QVERIFY(desk.panel.findChild<LibraryFilters *>()->isActive());
    desk.panel.findChild<QPushButton *>(u"libraryClear"_s)->click();
    QVERIFY(!box.isChecked());
    QVERIFY(!asksForSome(desk.listing.query()));
}

QObject *makeTestLibraryNotes()
{
    return new TestLibraryNotes;
}

#include "tst_librarynotes.moc"
