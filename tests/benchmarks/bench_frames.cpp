// SPDX-License-Identifier: GPL-3.0-or-later
// How long a frame takes while the pointer hovers over names, a column scrolls and the timeline
// zooms, with five columns of 7,500 and of 1,000,000 characters; against painting the whole window
// anew in the same run.

#include "benchmarks/figures.h"
#include "model/librarylisting.h"
#include "model/readingfocus.h"
#include "model/readingpreferences.h"
#include "model/readingsession.h"
#include "shell/windowpanes.h"
#include "widgets/article/articleview.h"
#include "widgets/common/readingcontext.h"
#include "widgets/common/themesource.h"
#include "widgets/timeline/timelineview.h"

#include <QApplication>
#include <QScrollBar>
#include <QTextStream>
#include <QUndoStack>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace naranhi::bench {

namespace {

constexpr int columnCount = 5;
constexpr int entityCount = 40;

QString sentence(int number)
{
    return u"이름%1은 오늘 오후 회의에서 새 계획을 여러 사람 앞에 차근차근 밝혔고 모두가 고개를 끄덕였다. "_s
        .arg(number % entityCount, 2, 10, QChar(u'0'));
}

// About `length` characters; every sentence names an entity, every tenth a date.
AnnotatedArticle madeUp(int number, qsizetype length)
{
    AnnotatedArticle out{.id = ArticleId{number}, .article = {}, .analysis = {}};
    out.article.title = u"기사 %1"_s.arg(number);
    out.article.outlet = u"매체 %1"_s.arg(number);
    int count = 0;
    for (qsizetype have = 0; have < length;) {
        QString text;
        const int block = static_cast<int>(out.article.blocks.size());
        for (int i = 0; i < 4; ++i, ++count) {
            const qsizetype at = text.size();
            text += sentence(count + number);
            out.analysis.mentions.append({.block = block,
                .span = {at, at + 4},
                .type = EntityType::Person,
                .title = {},
                .entity = EntityId{(count + number) % entityCount + 1}});
            out.analysis.sentences.append(BlockSpan{block, {at, text.size()}});
            if (count % 10 == 0)
                out.analysis.times.append(
                    {block, {at + 6, at + 8}, TimeType::Date, u"2024-01-26"_s});
        }
        have += text.size();
        out.article.blocks.append({BlockKind::Paragraph, text});
    }
    out.analysis.textHash = textHash(out.article);
    return out;
}

Story storyOf(const QList<AnnotatedArticle> &articles)
{
    Story story{.articles = articles, .entities = {}, .timeline = {}};
    for (int id = 1; id <= entityCount; ++id) {
        Entity entity{.id = EntityId{id},
            .type = EntityType::Person,
            .name = u"이름%1"_s.arg(id - 1, 2, 10, QChar(u'0')),
            .forms = {},
            .colour = id - 1};
        for (const AnnotatedArticle &article : articles)
            entity.forms.append({entity.name, article.id, 5});
        story.entities.append(entity);
    }
    for (int day = 1; day <= 200; ++day) {
        const QString value = dayValueOf(timeRangeOf(u"2024-01-01"_s)->start + day * secondsPerDay);
        TimelineItem item{.value = value, .range = *timeRangeOf(value), .reports = {}};
        for (const AnnotatedArticle &article : articles)
            item.reports.append({.article = article.id, .sentence = {0, {0, 20}}, .words = {6, 8}});
        story.timeline.append(item);
    }
    // Every fourth paragraph of an article stands in all of them, a little further on in each.
    const qsizetype blocks = articles.constFirst().article.blocks.size();
    for (int block = 0; block + columnCount < blocks; block += 4) {
        Passage passage{.strength = 0.8, .members = {}};
        for (int row = 0; row < columnCount; ++row) {
            const AnnotatedArticle &article = articles.at(row);
            const BlockSpan &where = article.analysis.sentences.at((block + row) * 4);
            passage.members.append({article.id, where.block, where.span});
        }
        story.comparison.passages.append(passage);
    }
    return story;
}

void settle()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

std::vector<double> frames(int count, const std::function<void(int)> &act)
{
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        times.push_back(timeOf([&] {
            act(i);
            settle();
        }));
    }
    return times;
}

void report(const QString &what, const std::vector<double> &times, double whole)
{
    QTextStream(stdout) << u"  %1 p50 %2 ms   p95 %3 ms   max %4 ms   p95 / whole window %5\n"_s
                               .arg(what, -8)
                               .arg(percentile(times, 0.5), 6, 'f', 2)
                               .arg(percentile(times, 0.95), 6, 'f', 2)
                               .arg(percentile(times, 1), 6, 'f', 2)
                               .arg(percentile(times, 0.95) / whole, 0, 'f', 2);
}

void wheelOver(QWidget *widget, int delta)
{
    const QPointF at(widget->width() / 2.0, widget->height() / 2.0);
    QWheelEvent wheel(at,
        widget->mapToGlobal(at),
        {},
        {0, delta},
        Qt::NoButton,
        Qt::NoModifier,
        Qt::NoScrollPhase,
        false);
    QCoreApplication::sendEvent(widget, &wheel);
}

void fill(const QList<ArticleView *> &views, std::vector<double> &turns)
{
    const auto isFilled = [](const ArticleView *view) { return view->isFilled(); };
    while (!std::ranges::all_of(views, isFilled))
        turns.push_back(timeOf(settle));
    for (int i = 0; i < 200; ++i)
        turns.push_back(timeOf(settle));
}

void reportRefilling(
    const QString &what, const QList<ArticleView *> &views, const std::function<void()> &change)
{
    std::vector<double> turns{timeOf([&] {
        change();
        settle();
    })};
    const double first = turns.front();
    fill(views, turns);
    QTextStream(stdout) << u"  %1: first turn %2 ms, longest %3 ms\n"_s.arg(what)
                               .arg(first, 0, 'f', 1)
                               .arg(percentile(turns, 1), 0, 'f', 1);
}

void measure(qsizetype length)
{
    ReadingSession session;
    ReadingFocus focus;
    ReadingPreferences preferences;
    ThemeSource theme(preferences, QApplication::palette());
    QUndoStack undo;
    LibraryListing listing;
    WindowPanes panes(ReadingContext{session, focus, preferences, theme, undo}, listing);
    panes.resize(1600, 1000);
    panes.show();
    QList<AnnotatedArticle> articles;
    for (int i = 1; i <= columnCount; ++i)
        articles.append(madeUp(i, length));

    // The longest turn of the event loop while the columns fill says whether the window ever stuck.
    std::vector<double> turns{timeOf([&] {
        for (const AnnotatedArticle &article : articles)
            session.insertArticle(article, -1);
        settle();
    })};
    turns.push_back(timeOf([&] { session.applyStory(storyOf(articles)); }));
    const auto views = panes.findChildren<ArticleView *>();
    fill(views, turns);

    const double whole = percentile(frames(20, [&](int) { panes.update(); }), 0.5);
    QTextStream(stdout) << u"%1 columns of %2 characters: longest turn while filling %3 ms\n"_s
                               .arg(columnCount)
                               .arg(length)
                               .arg(percentile(turns, 1), 0, 'f', 1);
    reportRefilling(u"larger text"_s, views, [&] { preferences.setTextPercent(120); });
    reportRefilling(u"dark theme"_s, views, [&] { preferences.setTheme(ThemeChoice::Dark); });
    report(u"whole"_s, frames(20, [&](int) { panes.repaint(); }), whole);
    report(u"hover"_s,
        frames(100, [&](int i) { focus.setHovered(EntityId{i * 7 % entityCount + 1}); }),
        whole);
    QScrollBar *bar = views.first()->verticalScrollBar();
    report(u"scroll"_s, frames(100, [&](int i) { bar->setValue(i * 60); }), whole);
    // Five columns move in place of one: so the same is done by hand too.
    const auto together = [&](int i) {
        for (ArticleView *view : views)
            view->verticalScrollBar()->setValue(i * 60);
    };
    report(u"all five"_s, frames(100, together), whole);
    preferences.setPassagesJoined(false);
    preferences.setColumnsFollow(true);
    report(u"follow"_s, frames(100, [&](int i) { bar->setValue(i * 60); }), whole);
    preferences.setPassagesJoined(true);
    report(u"+ bands"_s, frames(100, [&](int i) { bar->setValue(i * 60); }), whole);
    preferences.setColumnsFollow(false);
    QWidget *timeline = panes.findChild<TimelineView *>()->viewport();
    report(u"zoom"_s,
        frames(60, [&](int i) { wheelOver(timeline, i % 20 < 10 ? 120 : -120); }),
        whole);
}

} // namespace

} // namespace naranhi::bench

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    naranhi::bench::measure(7'500);
    naranhi::bench::measure(1'000'000);
    return 0;
}
