// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stories.h"
#include "support/warnings.h"
#include "widgets/common/correctionacts.h"
#include "widgets/common/linkwords.h"
#include "widgets/corrections/correctionsdialog.h"
#include "widgets/namesdesk.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace naranhi;
using namespace naranhi::test;
using namespace Qt::StringLiterals;

namespace {

Story fromTwoFiles(const QList<QStringList> &articles)
{
    Story story = storyOf(articles);
    for (AnnotatedArticle &article : story.articles)
        article.article.source = u"/%1.txt"_s.arg(static_cast<int>(article.id));
    return story;
}

struct Fixture
{
    Fixture()
        : desk(fromTwoFiles({{u"[한서윤]과 [한 시장]이 [물결|OG]에 갔다."_s},
            {u"[물결|OG]은 [바다시|LC]에 있다."_s}}))
    {
        const Entity mayor = named(u"한 시장"_s);
        correct(context, merging(mayor, named(u"한서윤"_s)));
        correct(context, hiding(named(u"바다시"_s)), CorrectionScope::Always);
        correct(context, hidingMention(desk.story.articles.at(1).article, {0, {0, 2}}));
        dialog.show();
    }

    [[nodiscard]] Entity named(const QString &name) const
    {
        return *desk.session.entity(desk.id(name));
    }
    [[nodiscard]] QListView &list() const
    {
        return *dialog.findChild<QListView *>(u"corrections"_s);
    }
    [[nodiscard]] QString row(int row) const
    {
        return list().model()->index(row, 0).data().toString();
    }
    [[nodiscard]] QString spoken(int row) const
    {
        return list().model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] QPushButton &button(const QString &name) const
    {
        return *dialog.findChild<QPushButton *>(name);
    }
    void choose(int row) const { list().setCurrentIndex(list().model()->index(row, 0)); }
    void applyUnplaced(const QList<qsizetype> &unplaced)
    {
        Story story = desk.session.story();
        story.unplaced = unplaced;
        desk.session.applyStory(story);
    }

    NamesDesk desk;
    ReadingContext context{desk.session, desk.focus, desk.preferences, desk.theme, desk.undo};
    CorrectionsDialog dialog{context};
};

} // namespace

class TestCorrectionsDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void rows_areSentencesWithScopeAndPlace();
    void unplaced_standFirstAndSayWhy();
    void delete_takesBackAndIsUndone();
    void always_changesTheScope();
    void goToIt_goesToTheWords();
    void goToIt_findsTheNameThatTookOver();
    void hidden_canBeTakenBackButNotGoneTo();
    void nothing_saysHowToBegin();
    void actsOnSeveralPlaces_nameTheirOutlets();
    void reasons_areSentences_data();
    void reasons_areSentences();
};

void TestCorrectionsDialog::rows_areSentencesWithScopeAndPlace()
{
    const Fixture f;
    QCOMPARE(f.row(0), u"“물결” is no name"_s);
    QCOMPARE(f.row(1), u"“바다시” is hidden"_s);
    QCOMPARE(f.row(2), u"“한 시장” is “한서윤”"_s);
    QVERIFY(f.spoken(0).contains(u"In this story"_s));
    QVERIFY(f.spoken(0).contains(u"[물결]은"_s));
    QVERIFY(f.spoken(1).contains(u"In every story"_s));
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&f.list());
    QCOMPARE(list->child(0)->text(QAccessible::Name), f.spoken(0));
}

void TestCorrectionsDialog::unplaced_standFirstAndSayWhy()
{
    Fixture f;
    f.applyUnplaced({0});
    QCOMPARE(f.row(0), u"“한 시장” is “한서윤”"_s);
    QVERIFY(f.spoken(0).contains(u"Fits nothing"_s));
    QVERIFY(f.spoken(0).contains(u"name no “한 시장”"_s));
    QTRY_VERIFY(f.dialog.findChild<QLabel *>(u"correctionsNote"_s)->text().contains(u"1 "_s));
}

void TestCorrectionsDialog::delete_takesBackAndIsUndone()
{
    Fixture f;
    f.choose(1);
    f.dialog.activateWindow();
    f.list().setFocus();
    QTRY_VERIFY(f.list().hasFocus());
    QTest::keyClick(&f.list(), Qt::Key_Delete);
    QCOMPARE(f.desk.session.corrections().size(), 2);
    QCOMPARE(f.row(1), u"“한 시장” is “한서윤”"_s);
    QTRY_COMPARE(f.list().currentIndex().row(), 1); // the next one
    QTest::keySequence(&f.list(), QKeySequence(QKeySequence::Undo));
    QCOMPARE(f.row(1), u"“바다시” is hidden"_s);
}

void TestCorrectionsDialog::always_changesTheScope()
{
    Fixture f;
    f.choose(0);
    auto *always = f.dialog.findChild<QCheckBox *>(u"correctionAlways"_s);
    QVERIFY(!always->isChecked());
    always->click();
    QCOMPARE(f.desk.session.corrections().last().scope, CorrectionScope::Always);
    QTRY_VERIFY(always->isChecked());
    f.choose(2);
    QVERIFY(!always->isChecked());
}

void TestCorrectionsDialog::goToIt_goesToTheWords()
{
    Fixture f;
    f.choose(0);
    f.button(u"correctionShow"_s).click();
    QVERIFY(f.desk.focus.current());
    QCOMPARE(f.desk.focus.current()->article, ArticleId{2});
    QCOMPARE(f.desk.focus.current()->where, (BlockSpan{0, {0, 2}}));
}

void TestCorrectionsDialog::goToIt_findsTheNameThatTookOver()
{
    Fixture f;
    const EntityId mayor = f.desk.id(u"한서윤"_s);
    f.desk.applyMerged(u"한 시장"_s, u"한서윤"_s);
    f.choose(2);
    f.button(u"correctionShow"_s).click();
    QVERIFY(f.desk.focus.isPinned(mayor));
    QVERIFY(f.desk.focus.current());
}

void TestCorrectionsDialog::hidden_canBeTakenBackButNotGoneTo()
{
    const Fixture f;
    f.choose(1);
    QVERIFY(!f.button(u"correctionShow"_s).isEnabled());
    QVERIFY(f.button(u"correctionTakeBack"_s).isEnabled());
}

void TestCorrectionsDialog::nothing_saysHowToBegin()
{
    Fixture f;
    f.desk.session.setCorrections({});
    QTRY_VERIFY(
        f.dialog.findChild<QLabel *>(u"correctionsNote"_s)->text().startsWith(u"Nothing"_s));
    QVERIFY(!f.button(u"correctionTakeBack"_s).isEnabled());
}

void TestCorrectionsDialog::actsOnSeveralPlaces_nameTheirOutlets()
{
    Fixture f;
    const QList<ArticlePlace> places{{ArticleId{1}, 0, {0, 3}}, {ArticleId{2}, 0, {0, 2}}};
    correct(f.context, joining(f.desk.session, places));
    QTRY_COMPARE(f.row(0), u"These tell the same: “한서윤” / “물결”"_s);
    f.choose(0);
    f.button(u"correctionShow"_s).click();
    QCOMPARE(f.desk.focus.current()->article, ArticleId{1});
    QCOMPARE(f.desk.focus.beside().size(), 1);
    f.desk.session.takeArticle(ArticleId{2});
    f.applyUnplaced({3});
    QTRY_VERIFY(f.spoken(0).contains(u"The article is not open"_s));
    f.choose(0);
    f.button(u"correctionTakeBack"_s).click();
    QCOMPARE(f.desk.session.corrections().size(), 3);
}

void TestCorrectionsDialog::reasons_areSentences_data()
{
    QTest::addColumn<EntityLink>("link");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("short form, where it is said") << EntityLink{.form = u"중기부"_s,
        .other = u"중소벤처기업부"_s,
        .rule = LinkRule::ShortForm,
        .article = ArticleId{1}} << u"“중기부” is short for “중소벤처기업부”, said in 예시일보"_s;
    QTest::newRow("transliteration with evidence") << EntityLink{.form = u"올트먼"_s,
        .other = u"알트만"_s,
        .rule = LinkRule::Transliteration,
        .evidence
        = u"대표"_s} << u"“올트먼” and “알트만” are spellings of one foreign name (shared: 대표)"_s;
    QTest::newRow("the reader") << EntityLink{.form = u"가"_s,
        .other = u"나"_s,
        .rule = LinkRule::Reader}
                                << u"You said that “가” and “나” are one"_s;
}

void TestCorrectionsDialog::reasons_areSentences()
{
    QFETCH(EntityLink, link);
    Story story = storyOf({{u"[한서윤]"_s}});
    story.articles[0].article.outlet = u"예시일보"_s;
    ReadingSession session;
    session.insertArticle(story.articles.first(), -1);
    QTEST(linkSentence(link, session), "sentence");
}

QObject *makeTestCorrectionsDialog()
{
    return new TestCorrectionsDialog;
}

#include "tst_correctionsdialog.moc"
