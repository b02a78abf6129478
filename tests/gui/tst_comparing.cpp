// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/windowfixture.h"
#include "model/storyplaces.h"
#include "shell/windowpanes.h"
#include "widgets/article/articlecolumn.h"
#include "widgets/article/articlecolumns.h"
#include "widgets/article/articleview.h"

#include <QAction>
#include <QScrollBar>
#include <QTest>

using namespace naranhi;
using namespace naranhi::test;
using namespace Qt::StringLiterals;

// Reading side by side, with the keys and in the window that the reader has.
class TestComparing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyAtASentence_showsItsLikesInTheOtherColumns();
    void following_isKept_andTakesTheOthersAlong();
};

namespace {

constexpr int bundled = 5;

ArticleView &viewOf(Run &run, ArticleId id)
{
    return run.window.panes().columns().columnOf(id)->view();
}

} // namespace

void TestComparing::keyAtASentence_showsItsLikesInTheOtherColumns()
{
    const QTemporaryDir folder;
    Run run(folder);
    QVERIFY(run.begin({}, bundled));
    const QList<Passage> &passages = run.context.session.comparison().passages;
    QVERIFY(!passages.isEmpty());
    const TextPlace first = placeOf(passages.constLast().members.constFirst());
    const TextPlace other = placeOf(passages.constLast().members.constLast());
    QVERIFY(first.article != other.article);

    ArticleView &view = viewOf(run, first.article);
    view.setFocus();
    QTextCursor caret = view.textCursor();
    caret.setPosition(static_cast<int>(view.map().toDocument(first.where)->start));
    view.setTextCursor(caret);
    QTest::keyClick(&run.window, Qt::Key_B, Qt::ControlModifier);
    QVERIFY(run.context.focus.isComparing());
    const ArticleView &beside = viewOf(run, other.article);
    QVERIFY(beside.markedPlace());
    QVERIFY(beside.charactersOnScreen().overlaps(*beside.markedPlace()));
    QTest::keyClick(&run.window, Qt::Key_Escape);
    QVERIFY(!run.context.focus.current());
}

void TestComparing::following_isKept_andTakesTheOthersAlong()
{
    const QTemporaryDir folder;
    {
        Run run(folder);
        QVERIFY(run.begin({}, bundled));
        QVERIFY(!run.action(u"followPassages"_s).isChecked());
        QVERIFY(!run.action(u"lockColumn"_s).isEnabled());
        run.action(u"followPassages"_s).trigger();
        run.action(u"joinPassages"_s).trigger();
        run.window.close();
    }
    Run again(folder);
    QVERIFY(again.begin({}, bundled));
    QVERIFY(again.action(u"followPassages"_s).isChecked());
    QVERIFY(!again.action(u"joinPassages"_s).isChecked());
    again.window.panes().columns().focusColumn(0);
    QScrollBar *leading = again.textOfColumn(0).verticalScrollBar();
    QTRY_VERIFY(leading->maximum() > 0);
    leading->setValue(leading->maximum());
    int moved = 0;
    for (int row = 1; row < bundled; ++row)
        moved += again.textOfColumn(row).verticalScrollBar()->value() > 0 ? 1 : 0;
    QVERIFY(moved > 0);
    again.action(u"lockColumn"_s).trigger();
    QVERIFY(again.action(u"lockColumn"_s).isChecked());
}

QObject *makeTestComparing()
{
    return new TestComparing;
}

#include "tst_comparing.moc"
