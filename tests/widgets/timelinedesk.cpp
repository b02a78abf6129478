// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timelinedesk.h"

#include "support/builders.h"

#include <QPalette>

namespace naranhi::test {

using namespace Qt::StringLiterals;

namespace {

Article articleOf(int row, const QList<DatedRows> &dates)
{
    ArticleBuilder article
        = anArticle().titled(u"Headline %1"_s.arg(row)).from(u"Outlet %1"_s.arg(row));
    int number = 0;
    for (const DatedRows &date : dates) {
        for (qsizetype i = date.rows.count(row); i > 0; --i)
            article.paragraph(u"Sentence %1 tells %2."_s.arg(number++).arg(date.value));
    }
    return article;
}

QList<TimelineItem> timelineOf(const ReadingSession &session, const QList<DatedRows> &dates)
{
    QHash<int, int> told;
    QList<TimelineItem> result;
    for (const DatedRows &date : dates) {
        TimelineItem item{date.value, *timeRangeOf(date.value), {}};
        for (const int row : date.rows) {
            const ArticleId id = session.articleAt(row);
            const int block = told[row]++;
            const qsizetype length = textOf(session.article(id), block).size();
            item.reports.append({id, {block, {0, length}}, {0, 8}});
        }
        result.append(item);
    }
    return result;
}

} // namespace

TimelineDesk::TimelineDesk(int articles, const QList<DatedRows> &dates)
    : theme((preferences.setLanguage(u"en"_s), preferences), QPalette())
    , m_panel(ReadingContext{session, focus, preferences, theme, undo})
{
    for (int row = 0; row < articles; ++row)
        session.addArticle(articleOf(row, dates));
    tell(dates);
    m_panel.resize(1000, 240);
    m_panel.show();
}

void TimelineDesk::tell(const QList<DatedRows> &dates)
{
    Story story = session.story();
    story.entities.clear();
    for (int row = 0; row < session.articleCount(); ++row) {
        AnnotatedArticle &article = story.articles[row];
        article.analysis.textHash = textHash(article.article);
        article.analysis.mentions.clear();
        if (!article.article.blocks.isEmpty())
            article.analysis.mentions.append(
                {.block = 0, .span = {0, 8}, .title = {}, .entity = entityOf(row)});
        story.entities.append({.id = entityOf(row), .name = QString::number(row), .forms = {}});
    }
    story.timeline = timelineOf(session, dates);
    session.applyStory(story);
}

int TimelineDesk::markOf(int lane, const QString &value)
{
    const QList<TimelineMark> marks = view().marks().marks;
    for (int i = 0; i < marks.size(); ++i) {
        for (const int entry : marks[i].entries) {
            if (marks[i].lane == lane && view().entries().at(entry).value == value)
                return i;
        }
    }
    return -1;
}

QPoint TimelineDesk::pointAt(const QString &value)
{
    const TimelineGeometry &geometry = view().geometryOfLanes();
    const double x = geometry.labelWidth + axis().xOf(double(timeRangeOf(value)->start));
    return {qRound(x), qRound(geometry.laneRect(0).bottom()) - 2};
}

} // namespace naranhi::test
