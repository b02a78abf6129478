// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/timeline/timelineview.h"

#include "domain/differencewords.h"
#include "model/readingfocus.h"
#include "model/readingpreferences.h"
#include "model/readingsession.h"
#include "model/storyplaces.h"
#include "widgets/common/outlettext.h"
#include "widgets/common/themesource.h"
#include "widgets/common/timetext.h"
#include "widgets/dates/datecard.h"
#include "widgets/dates/dategrounds.h"
#include "widgets/dates/timecorrections.h"
#include "widgets/timeline/timelineaccessible.h"
#include "widgets/timeline/timelinepainting.h"

#include <QAccessible>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace naranhi {

namespace {

constexpr int listedWidth = 36; // of a line in the list, in heights of a line

QStringList outletsOf(const ReadingSession &session)
{
    QStringList result;
    for (const AnnotatedArticle &annotated : session.articles())
        result.append(outletText(annotated.article));
    return result;
}

QList<TimeRange> rangesOf(const QList<TimelineEntry> &entries)
{
    QList<TimeRange> result;
    result.reserve(entries.size());
    for (const TimelineEntry &entry : entries)
        if (entry.kind != EntryKind::Disagreement) // nothing happens between its dates
            result.append(entry.range);
    return result;
}

} // namespace

TimelineView::TimelineView(const ReadingContext &context, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_context(context)
{
    setObjectName(QStringLiteral("timelineView"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->grabGesture(Qt::PinchGesture);
    installTimelineAccessibility();
    observe();
}

void TimelineView::observe()
{
    const ReadingSession *session = &m_context.session;
    connect(session, &ReadingSession::articleAdded, this, &TimelineView::renewEntries);
    connect(session, &ReadingSession::articleRemoved, this, &TimelineView::renewEntries);
    connect(session, &ReadingSession::articleMoved, this, &TimelineView::renewEntries);
    connect(session, &ReadingSession::publicationChanged, this, &TimelineView::renewEntries);
    connect(session, &ReadingSession::analysisChanged, this, &TimelineView::renewEntries);
    connect(session, &ReadingSession::timelineChanged, this, &TimelineView::renewEntries);
    connect(session, &ReadingSession::comparisonChanged, this, &TimelineView::renewEntries);
    const auto repaint = [this] { viewport()->update(); };
    const ReadingFocus *focus = &m_context.focus;
    connect(focus, &ReadingFocus::hoveredChanged, this, repaint);
    connect(focus, &ReadingFocus::pinnedChanged, this, repaint);
    connect(focus, &ReadingFocus::hoveredTimeChanged, this, repaint);
    connect(focus, &ReadingFocus::timeFilterChanged, this, repaint);
    connect(&m_context.theme, &ThemeSource::changed, this, repaint);
    connect(&m_context.preferences,
        &ReadingPreferences::languageChanged,
        this,
        &TimelineView::renewLayout);
}

const TimeAxis &TimelineView::axis()
{
    refresh();
    return m_axis;
}

const QList<TimelineEntry> &TimelineView::entries()
{
    refresh();
    return m_entries;
}

const TimelineLayout &TimelineView::marks()
{
    refresh();
    return m_layout;
}

const TimelineGeometry &TimelineView::geometryOfLanes()
{
    refresh();
    return m_geometry;
}

QRect TimelineView::rectOf(int mark)
{
    refresh();
    return m_layout.marks.at(mark).rect.translated(m_geometry.origin()).toAlignedRect();
}

int TimelineView::markAt(QPoint position)
{
    refresh();
    if (!m_geometry.lanesRect().contains(position))
        return -1;
    return m_layout.markAt(QPointF(position) - m_geometry.origin());
}

void TimelineView::renewEntries()
{
    m_entriesStale = true;
    renewLayout();
}

void TimelineView::renewLayout()
{
    m_layoutStale = true;
    viewport()->update();
}

void TimelineView::refresh()
{
    if (m_entriesStale)
        refreshEntries();
    if (m_layoutStale)
        refreshLayout();
}

void TimelineView::refreshEntries()
{
    m_entriesStale = false;
    const std::optional<TimelineEntry> current
        = m_currentEntry < 0 ? std::nullopt : std::optional(m_entries.at(m_currentEntry));
    m_entries = entriesOf(m_context.session);
    m_outlets = outletsOf(m_context.session);
    m_currentEntry = current ? static_cast<int>(m_entries.indexOf(*current)) : -1;
    m_rangeAnchor = -1;
    m_axis = m_axis.rescaled(TimeScale(rangesOf(m_entries)));
    if (m_wanted && hasDatesIn(*m_wanted))
        m_axis = m_axis.showing(*std::exchange(m_wanted, std::nullopt));
    // What was in sight may be empty now, and how would the reader find back?
    if (!hasDatesIn(m_axis.visible()))
        m_axis = m_axis.fitted();
}

bool TimelineView::hasDatesIn(const TimeRange &range) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [&range](const TimelineEntry &entry) {
        return entry.kind != EntryKind::Disagreement && entry.range.overlaps(range);
    });
}

void TimelineView::refreshLayout()
{
    m_layoutStale = false;
    const QFontMetricsF type(font(), viewport());
    double widest = 0;
    for (const QString &outlet : std::as_const(m_outlets))
        widest = std::max(widest, type.horizontalAdvance(outlet));
    m_geometry = geometryFor(viewport()->size(), type, static_cast<int>(m_outlets.size()), widest);
    const double room = m_geometry.lanesRect().height();
    verticalScrollBar()->setPageStep(static_cast<int>(room));
    verticalScrollBar()->setSingleStep(static_cast<int>(m_geometry.em));
    verticalScrollBar()->setRange(
        0, std::max(0, static_cast<int>(m_geometry.lanesHeight() - room)));
    m_geometry.scroll = verticalScrollBar()->value();
    m_axis = m_axis.resized(m_geometry.axisRect().width());
    m_layout = layOutTimeline(m_entries, m_axis, m_geometry.lane);
    m_ticks = {};
    if (!m_entries.isEmpty()) {
        m_ticks = ticksOf(m_axis, readingLocale(), [&type](const QString &text) {
            return type.horizontalAdvance(text);
        });
    }
}

QLocale TimelineView::readingLocale() const
{
    const QString language = m_context.preferences.language();
    return language.isEmpty() ? QLocale() : QLocale(language);
}

void TimelineView::setAxis(const TimeAxis &axis)
{
    m_wanted.reset(); // whoever moves the axis wants what it shows now
    m_axis = axis;
    renewLayout();
}

void TimelineView::fit()
{
    setAxis(axis().fitted());
}

void TimelineView::zoom(double factor)
{
    setAxis(axis().zoomed(factor, m_axis.width() / 2));
}

void TimelineView::pan(double pixels)
{
    setAxis(axis().panned(pixels));
}

void TimelineView::clearRange()
{
    m_rangeAnchor = -1;
    m_context.focus.setTimeFilter(std::nullopt);
}

std::optional<TimeRange> TimelineView::visibleTime()
{
    refresh();
    if (m_wanted || m_axis.isFitted())
        return m_wanted;
    return m_axis.visible();
}

void TimelineView::setVisibleTime(const std::optional<TimeRange> &range)
{
    if (!range)
        return fit();
    m_wanted = range;
    renewEntries();
}

int TimelineView::currentMark()
{
    refresh();
    return m_currentEntry < 0 ? -1 : m_layout.markOf(m_currentEntry);
}

void TimelineView::setCurrentMark(int mark)
{
    refresh();
    m_currentEntry = mark < 0 ? -1 : m_layout.marks.at(mark).entries.first();
    showMark(mark);
    viewport()->update();
    if (mark < 0 || !QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(currentMark());
    QAccessible::updateAccessibility(&event);
}

void TimelineView::showMark(int mark)
{
    if (mark < 0)
        return;
    const TimelineMark shown = m_layout.marks.at(mark);
    const double em = m_geometry.em;
    const QRectF row = m_geometry.laneRect(shown.lane);
    const QRectF lanes = m_geometry.lanesRect();
    QScrollBar *bar = verticalScrollBar();
    if (row.top() < lanes.top())
        bar->setValue(bar->value() - static_cast<int>(lanes.top() - row.top()));
    else if (row.bottom() > lanes.bottom())
        bar->setValue(bar->value() + static_cast<int>(row.bottom() - lanes.bottom() + 1));
    const double x = shown.rect.center().x();
    if (x < em || x > lanes.width() - em)
        pan(lanes.width() / 2 - x);
}

void TimelineView::activate(int mark)
{
    refresh();
    const QList<int> entries = m_layout.marks.at(mark).entries;
    if (entries.size() > 1)
        openList(mark);
    else
        goTo(entries.first());
}

void TimelineView::goTo(int entry)
{
    const TimelineEntry gone = m_entries.at(entry);
    if (gone.kind == EntryKind::Disagreement) {
        const QList<TextPlace> places
            = sentencesOf(m_context.session.comparison().differences.at(gone.difference));
        return m_context.focus.goTo(places.first(), places);
    }
    m_context.focus.goTo(gone.place);
    explain(gone);
}

void TimelineView::explain(const TimelineEntry &entry)
{
    const int mark = entry.kind == EntryKind::Report
        ? marks().markOf(static_cast<int>(m_entries.indexOf(entry)))
        : -1;
    if (mark < 0)
        return;
    // What is wide begins out of sight; the card stands where the mark is seen.
    const QRect seen = rectOf(mark) & viewport()->rect();
    DateCard::open(m_context, wordsOf(entry), *viewport(), seen);
}

void TimelineView::explainCurrent()
{
    refresh();
    if (m_currentEntry >= 0)
        explain(TimelineEntry(m_entries.at(m_currentEntry)));
}

void TimelineView::openList(int mark)
{
    auto *list = new QMenu(this);
    list->setObjectName(QStringLiteral("timelineList"));
    list->setAttribute(Qt::WA_DeleteOnClose);
    const QFontMetrics type(list->font());
    for (const int entry : std::as_const(m_layout.marks.at(mark).entries)) {
        const TimelineEntry &listed = m_entries.at(entry);
        const QString text = whenLines(listed).constFirst() + QStringLiteral(": ")
            + sentenceOf(m_context.session, listed);
        const QString line = type.elidedText(text, Qt::ElideRight, listedWidth * type.height());
        // The entries may be others by the time the reader has chosen; the place stays.
        QAction *action = list->addAction(QString(line).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, chosen = listed] {
            m_context.focus.goTo(chosen.place);
            explain(chosen);
        });
    }
    list->setActiveAction(list->actions().first());
    list->popup(viewport()->mapToGlobal(rectOf(mark).bottomLeft()));
}

QString TimelineView::describe(int mark)
{
    refresh();
    const TimelineMark &described = m_layout.marks.at(mark);
    const QString first = describeEntry(described.entries.first());
    if (!described.isCounted())
        return first;
    //: %n statements gathered in one mark; %1 describes the first of them
    return tr("%n statements; first: %1", nullptr, static_cast<int>(described.entries.size()))
        .arg(first);
}

QStringList TimelineView::whenLines(const TimelineEntry &entry) const
{
    const TimeExpression *time
        = entry.kind == EntryKind::Report ? timeAt(m_context.session, wordsOf(entry)) : nullptr;
    if (time && !time->value.isEmpty())
        return timeLines(*time, {}, readingLocale());
    return {timeText(entry.value, readingLocale())};
}

QString TimelineView::describeEntry(int entry) const
{
    const TimelineEntry &described = m_entries.at(entry);
    if (described.kind == EntryKind::Disagreement)
        return describeDisagreement(described);
    const QStringList lines = whenLines(described);
    const QString &when = lines.constFirst();
    const QString outlet = m_outlets.value(described.lane);
    const QString sentence = sentenceOf(m_context.session, described);
    if (described.kind == EntryKind::Report)
        //: on the timeline: %1 a date, %2 an outlet, %3 a sentence
        return (QStringList{tr("%1 · %2: %3").arg(when, outlet, sentence)} + lines.mid(1))
            .join(u' ');
    //: on the timeline: %1 a date, %2 an outlet, %3 a headline
    const QString inferred = tr("%1? · %2, publication date inferred: %3");
    //: on the timeline: %1 a date, %2 an outlet, %3 a headline
    const QString given = tr("%1 · %2, publication date set by you: %3");
    //: on the timeline: %1 a date, %2 an outlet, %3 a headline
    const QString stated = tr("%1 · %2, published: %3");
    const DateBasis basis = described.basis;
    return (basis == DateBasis::Inferred ? inferred
            : basis == DateBasis::Given  ? given
                                         : stated)
        .arg(when, outlet, sentence);
}

QString TimelineView::describeDisagreement(const TimelineEntry &entry) const
{
    const ReadingSession &session = m_context.session;
    const auto language = readingLocale().language() == QLocale::Korean ? WordsLanguage::Korean
                                                                        : WordsLanguage::English;
    return explanationOf(
        session.comparison().differences.at(entry.difference), session.story(), language);
}

QSize TimelineView::sizeHint() const
{
    const int em = fontMetrics().height();
    return {em * 40, em * 15};
}

QSize TimelineView::minimumSizeHint() const
{
    const int em = fontMetrics().height();
    return {em * 14, em * 5};
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    refresh();
    QPainter painter(viewport());
    paintTimeline(painter,
        TimelineFrame{.geometry = m_geometry,
            .axis = m_axis,
            .ticks = m_ticks,
            .entries = m_entries,
            .layout = m_layout,
            .outlets = m_outlets,
            .focus = m_context.focus,
            .theme = m_context.theme.theme(),
            .current = currentMark(),
            .hasFocus = hasFocus(),
            .emptyText = tr("No dates found yet")});
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    renewLayout();
}

void TimelineView::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    m_geometry.scroll = verticalScrollBar()->value();
    viewport()->update();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::FontChange || type == QEvent::LanguageChange
        || type == QEvent::LocaleChange)
        renewLayout();
}

QString TimelineView::describeLane(int lane) const
{
    const QString &title = m_context.session.article(m_context.session.articleAt(lane)).title;
    const QString &outlet = m_outlets.at(lane);
    return title.isEmpty() ? outlet : outlet + QStringLiteral(": ") + title;
}

void TimelineView::showTip(QPoint position, QPoint globalPosition)
{
    refresh();
    const int mark = markAt(position);
    const bool onLabel = position.x() < m_geometry.labelWidth;
    const int lane = onLabel ? m_geometry.laneAt(position.y()) : -1;
    if (mark < 0 && lane < 0) {
        QToolTip::hideText();
        return;
    }
    const QString text = mark >= 0 ? describe(mark) : describeLane(lane);
    const QRect around = mark >= 0 ? rectOf(mark) : m_geometry.laneRect(lane).toAlignedRect();
    // As rich text, or Qt would not break the lines.
    const QString rich = QStringLiteral("<p>") + text.toHtmlEscaped() + QStringLiteral("</p>");
    QToolTip::showText(globalPosition, rich, viewport(), around);
}

} // namespace naranhi
