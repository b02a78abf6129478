// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/windowfixture.h"
#include "shell/windowpanes.h"
#include "support/warnings.h"
#include "widgets/article/articlecolumn.h"
#include "widgets/article/articlecolumns.h"
#include "widgets/article/articleview.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/corrections/correctionsdialog.h"
#include "widgets/corrections/mergedialog.h"
#include "widgets/entities/entitylistview.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

using namespace naranhi;
using namespace naranhi::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int bundledArticles = 5;

EntityListView &listOf(Run &run)
{
    return *run.window.findChild<EntityListView *>(u"entityList"_s);
}

QStringList namesIn(Run &run)
{
    QStringList names;
    for (int row = 0; row < listOf(run).model()->rowCount(); ++row)
        names += listOf(run).model()->index(row, 0).data().toString();
    return names;
}

void click(Run &run, int row, Qt::KeyboardModifiers keys = {})
{
    EntityListView &list = listOf(run);
    QTest::mouseClick(list.viewport(),
        Qt::LeftButton,
        keys,
        list.visualRect(list.model()->index(row, 0)).center());
}

// The colours of all marks of a column that stand on one of the spellings.
QSet<int> coloursOf(Run &run, int column, const QStringList &forms)
{
    const ArticleView &view = run.window.panes().columns().columnAt(column)->view();
    const AnnotatedArticle &open = run.context.session.articles().at(column);
    QSet<int> colours;
    for (const Mention &mention : open.analysis.mentions) {
        const QString words
            = textOf(open.article, mention.block).mid(mention.span.start, mention.span.length());
        if (!forms.contains(words))
            continue;
        for (const EntityMark &mark : view.marks().entities()) {
            if (mark.entity == mention.entity)
                colours += mark.colour;
        }
    }
    return colours;
}

QStringList formsOf(const Entity &entity)
{
    return referenceTo(entity).forms;
}

} // namespace

// What the reader puts right in the list of names takes effect in the whole window, and can be
// undone.
class TestCorrections final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_folder.emplace();
        m_run.emplace(*m_folder);
        QVERIFY(m_run->begin({}, bundledArticles));
        m_run->window.findChild<EntityListView *>(u"entityList"_s)->setFocus();
    }
    void cleanup()
    {
        m_run.reset();
        m_folder.reset();
    }
    void merged_shareOneColourInTheColumns_undoTellsThemApart();
    void hidden_isGoneUntilItIsTakenBackInTheList();
    void hiding_saysHowToGetTheNameBack();
    void renamed_isCalledSoEverywhere();
    void split_makesTwoNamesOfOne();

private:
    std::optional<QTemporaryDir> m_folder;
    std::optional<Run> m_run;
};

void TestCorrections::merged_shareOneColourInTheColumns_undoTellsThemApart()
{
    Run &run = *m_run;
    const Entity first
        = *run.context.session.entity(EntityListView::idAt(listOf(run).model()->index(0, 0)));
    const Entity second
        = *run.context.session.entity(EntityListView::idAt(listOf(run).model()->index(1, 0)));
    QVERIFY(first.colour != second.colour);
    const QStringList forms = formsOf(first) + formsOf(second);
    click(run, 0, Qt::ControlModifier);
    click(run, 1, Qt::ControlModifier);
    run.action(u"mergeNames"_s).trigger();
    run.window.findChild<MergeDialog *>()->accept();
    QVERIFY(run.settle(bundledArticles));

    const EntityId merged = EntityListView::idAt(listOf(run).currentIndex());
    const Entity *entity = run.context.session.entity(merged);
    QVERIFY(entity);
    for (const QString &form : forms)
        QVERIFY2(formsOf(*entity).contains(form), qPrintable(form));
    QVERIFY(!namesIn(run).contains(second.name));
    for (int column = 0; column < bundledArticles; ++column)
        QVERIFY(coloursOf(run, column, forms).size() <= 1);
    QCOMPARE(coloursOf(run, 0, forms), QSet<int>{entity->colour});

    run.action(u"undo"_s).trigger();
    QVERIFY(run.settle(bundledArticles));
    QVERIFY(namesIn(run).contains(second.name));
    QCOMPARE(coloursOf(run, 0, forms).size(), 2);
}

void TestCorrections::hidden_isGoneUntilItIsTakenBackInTheList()
{
    Run &run = *m_run;
    const QStringList before = namesIn(run);
    click(run, 1, Qt::ControlModifier);
    QTest::keyClick(&listOf(run), Qt::Key_Delete);
    QVERIFY(run.settle(bundledArticles));
    QVERIFY(!namesIn(run).contains(before.at(1)));

    run.action(u"showCorrections"_s).trigger();
    auto *dialog = run.window.findChild<CorrectionsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(dialog->findChild<QListView *>(u"corrections"_s)
                ->model()
                ->index(0, 0)
                .data()
                .toString()
                .contains(before.at(1)));
    dialog->findChild<QPushButton *>(u"correctionTakeBack"_s)->click();
    QVERIFY(run.settle(bundledArticles));
    QCOMPARE(namesIn(run), before);
}

void TestCorrections::hiding_saysHowToGetTheNameBack()
{
    Run &run = *m_run;
    const QString name = namesIn(run).at(1);
    const auto *hint = run.window.findChild<ElidedLabel *>(u"statusHint"_s);
    QVERIFY(hint && hint->text().isEmpty());
    click(run, 1, Qt::ControlModifier);
    QTest::keyClick(&listOf(run), Qt::Key_Delete);
    QVERIFY(hint->text().contains(name) && hint->text().contains(u"Ctrl+Z"_s));
    QVERIFY(run.settle(bundledArticles));
    QVERIFY(hint->text().contains(name)); // also when the name has gone
    run.action(u"undo"_s).trigger();
    QVERIFY(!hint->text().contains(name));
}

void TestCorrections::renamed_isCalledSoEverywhere()
{
    Run &run = *m_run;
    const EntityId id = EntityListView::idAt(listOf(run).model()->index(0, 0));
    click(run, 0, Qt::ControlModifier);
    QTest::keyClick(&listOf(run), Qt::Key_F2);
    auto *edit = listOf(run).findChild<QLineEdit *>(u"entityNameEdit"_s);
    QVERIFY(edit);
    edit->setText(u"다른 이름"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(!run.context.session.corrections().isEmpty());
    QVERIFY(run.settle(bundledArticles));
    QVERIFY(run.context.session.entity(id));
    QCOMPARE(run.context.session.entity(id)->name, u"다른 이름"_s);
    QVERIFY(namesIn(run).contains(u"다른 이름"_s));
}

void TestCorrections::split_makesTwoNamesOfOne()
{
    Run &run = *m_run;
    const auto &entities = run.context.session.entities();
    const auto many = std::ranges::find_if(
        entities, [](const Entity &entity) { return formsOf(entity).size() > 1; });
    QVERIFY(many != entities.end());
    const Entity before = *many;
    const auto names = namesIn(run).size();
    listOf(run).select(before.id);
    run.action(u"explainForms"_s).trigger();
    auto *dialog = run.window.findChild<QDialog *>(u"formsDialog"_s);
    auto *forms = dialog->findChild<QTreeWidget *>(u"forms"_s);
    QTreeWidgetItem *last = forms->topLevelItem(forms->topLevelItemCount() - 1);
    const QString split = last->text(0);
    last->setCheckState(0, Qt::Checked);
    dialog->accept();
    QVERIFY(run.settle(bundledArticles));
    QCOMPARE(namesIn(run).size(), names + 1);
    const auto own = std::ranges::find_if(run.context.session.entities(),
        [&split](const Entity &entity) { return formsOf(entity) == QStringList{split}; });
    QVERIFY(own != run.context.session.entities().end());
}

QObject *makeTestCorrections()
{
    return new TestCorrections;
}

#include "tst_corrections.moc"
