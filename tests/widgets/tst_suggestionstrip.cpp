// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stories.h"
#include "support/warnings.h"
#include "widgets/corrections/suggestionstrip.h"
#include "widgets/namesdesk.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace naranhi;
using namespace naranhi::test;
using namespace Qt::StringLiterals;

namespace {

Story doubtfulStory()
{
    Story story
        = storyOf({{u"[한서윤]과 [한서윤]과 [서윤]이 [물결|OG]와 [물결도서관|OG]에 갔다."_s}});
    const auto suggest = [&story](const QString &form, const QString &other, LinkRule rule) {
        story.suggestions.append({.entity = entityNamed(story, form),
            .other = entityNamed(story, other),
            .link = {.form = form, .other = other, .rule = rule}});
    };
    suggest(u"서윤"_s, u"한서윤"_s, LinkRule::PartOfName);
    suggest(u"물결"_s, u"물결도서관"_s, LinkRule::ShortForm);
    return story;
}

struct Fixture : NamesDesk
{
    explicit Fixture(const Story &made)
        : NamesDesk(made)
    {
    }

    [[nodiscard]] SuggestionStrip &strip() const
    {
        return *panel.findChild<SuggestionStrip *>(u"suggestions"_s);
    }
    [[nodiscard]] QToolButton &head() const
    {
        return *strip().findChild<QToolButton *>(u"suggestionsHead"_s);
    }
    // Of the card at the top.
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return strip().findChildren<QPushButton *>(name).value(0);
    }
    void answer(const QString &name) const
    {
        button(name)->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

} // namespace

class TestSuggestionStrip final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void noSuggestions_noStrip();
    void strip_saysHowManyAndStaysShut();
    void opened_givesTheReason();
    void same_mergesIntoTheMoreFrequent();
    void different_keepsApartAndTheNextHasTheFocus();
    void undone_asksAgain();
    void pair_lightsUpBoth();
    void lastAnswer_closesTheStrip();
};

void TestSuggestionStrip::noSuggestions_noStrip()
{
    const Fixture f(storyOf({{u"[한서윤]"_s}}));
    QVERIFY(!f.strip().isVisible());
}

void TestSuggestionStrip::strip_saysHowManyAndStaysShut()
{
    const Fixture f(doubtfulStory());
    QVERIFY(f.strip().isVisible());
    QVERIFY(f.head().text().contains(u'2'));
    QVERIFY(!f.button(u"suggestionSame"_s));
}

void TestSuggestionStrip::opened_givesTheReason()
{
    const Fixture f(doubtfulStory());
    f.head().click();
    QVERIFY(f.button(u"suggestionSame"_s)->isVisible());
    const auto labels = f.strip().findChildren<QLabel *>();
    QCOMPARE(labels.first()->text(), u"“서윤” is part of the name “한서윤”"_s);
    QVERIFY(f.button(u"suggestionSame"_s)->accessibleName().contains(u"한서윤"_s));
}

void TestSuggestionStrip::same_mergesIntoTheMoreFrequent()
{
    const Fixture f(doubtfulStory());
    f.head().click();
    f.answer(u"suggestionSame"_s);
    QCOMPARE(f.lastAct<MergeEntities>().into.name, u"한서윤"_s);
    QCOMPARE(f.lastAct<MergeEntities>().entity.name, u"서윤"_s);
    QVERIFY(f.head().text().contains(u'1'));
}

void TestSuggestionStrip::different_keepsApartAndTheNextHasTheFocus()
{
    const Fixture f(doubtfulStory());
    f.head().click();
    f.button(u"suggestionDifferent"_s)->setFocus();
    QTest::keyClick(f.button(u"suggestionDifferent"_s), Qt::Key_Space);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(f.lastAct<KeepApart>().other.name, u"한서윤"_s);
    QVERIFY(f.button(u"suggestionDifferent"_s)->hasFocus());
    QVERIFY(f.button(u"suggestionDifferent"_s)->accessibleName().contains(u"물결도서관"_s));
}

void TestSuggestionStrip::undone_asksAgain()
{
    Fixture f(doubtfulStory());
    f.head().click();
    f.answer(u"suggestionDifferent"_s);
    f.undo.undo();
    QVERIFY(f.head().text().contains(u'2'));
}

void TestSuggestionStrip::pair_lightsUpBoth()
{
    const Fixture f(doubtfulStory());
    f.head().click();
    f.button(u"suggestionShow"_s)->click();
    QVERIFY(f.focus.isPinned(f.id(u"서윤"_s)));
    QVERIFY(f.focus.isPinned(f.id(u"한서윤"_s)));
}

void TestSuggestionStrip::lastAnswer_closesTheStrip()
{
    const Fixture f(doubtfulStory());
    f.head().click();
    f.answer(u"suggestionDifferent"_s);
    f.answer(u"suggestionSame"_s);
    QVERIFY(!f.strip().isVisible());
    QCOMPARE(f.session.corrections().size(), 2);
}

QObject *makeTestSuggestionStrip()
{
    return new TestSuggestionStrip;
}

#include "tst_suggestionstrip.moc"
