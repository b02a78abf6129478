// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/articleview.h"

#include "model/readingsession.h"
#include "widgets/article/markpainter.h"
#include "widgets/article/scrollkeeper.h"
#include "widgets/article/sourceline.h"
#include "widgets/common/themesource.h"
#include "widgets/dates/datecard.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocumentFragment>

#include <algorithm>

namespace naranhi {

namespace {

constexpr qsizetype firstScreen = 4000; // characters: more than a tall column holds
constexpr qsizetype piece = 4000; // characters that are set and laid out in one short turn

} // namespace

ArticleView::ArticleView(const ReadingContext &context, ArticleId id, QWidget *parent)
    : QTextEdit(parent)
    , m_context(context)
    , m_id(id)
    , m_scroll(new ScrollKeeper(this))
    , m_pointer(context, m_marks)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameStyle(QFrame::NoFrame);
    setTabChangesFocus(true);
    setCursorWidth(0); // until the reader moves it by keys
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the overview strip takes its place
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAcceptDrops(false); // the window takes what is dropped
    viewport()->setAcceptDrops(false);
    viewport()->setMouseTracking(true);
    m_filling.setInterval(0);
    observe();
    observeFocus();
    readPage();
}

void ArticleView::observe()
{
    const auto *session = &m_context.session;
    connect(&m_filling, &QTimer::timeout, this, &ArticleView::fillMore);
    connect(m_scroll, &ScrollKeeper::scrolledByReader, this, &ArticleView::scrolledByReader);
    connect(session, &ReadingSession::entitiesChanged, this, &ArticleView::updateMarks);
    connect(session, &ReadingSession::comparisonChanged, this, &ArticleView::updateMarks);
    connect(session, &ReadingSession::articleMoved, this, &ArticleView::updateFaded);
    connect(&m_context.preferences,
        &ReadingPreferences::newTextSettingChanged,
        this,
        &ArticleView::updateFaded);
    connect(session, &ReadingSession::analysisChanged, this, [this](ArticleId changed) {
        if (changed == m_id)
            updateMarks();
    });
    connect(&m_context.preferences,
        &ReadingPreferences::textSettingChanged,
        this,
        &ArticleView::setPage);
    connect(&m_context.preferences,
        &ReadingPreferences::sourcesShownChanged,
        this,
        &ArticleView::updateMarks);
    connect(&m_context.theme, &ThemeSource::changed, this, [this] {
        if (m_writer)
            m_writer->setSoftColour(m_context.theme.theme().soft);
        updateFaded(); // how far it may fade depends on the theme
    });
}

void ArticleView::observeFocus()
{
    const auto *focus = &m_context.focus;
    connect(focus, &ReadingFocus::hoveredChanged, this, [this](EntityId now, EntityId before) {
        repaintEntity(now);
        repaintEntity(before);
    });
    connect(focus, &ReadingFocus::pinnedChanged, viewport(), qOverload<>(&QWidget::update));
    connect(focus, &ReadingFocus::hoveredTimeChanged, this, &ArticleView::updateTimeSpans);
    connect(focus, &ReadingFocus::timeFilterChanged, this, &ArticleView::updateTimeSpans);
    connect(focus, &ReadingFocus::placeRequested, this, &ArticleView::goToPlace);
    connect(focus, &ReadingFocus::joiningChanged, viewport(), qOverload<>(&QWidget::update));
    connect(focus, &ReadingFocus::placeLeft, this, [this] {
        m_place.reset();
        viewport()->update();
        Q_EMIT besideChanged();
    });
}

void ArticleView::readPage()
{
    if (!m_context.session.contains(m_id))
        return;
    const auto top = m_map.toArticle(qMax(m_scroll->top(), m_pendingTop));
    m_page = pageOf(m_context.session.article(m_id), m_leftOut);
    m_map = DocumentMap(m_page);
    m_pendingTop = top ? static_cast<int>(m_map.toDocument(*top).value_or(TextSpan{}).start) : 0;
    m_scroll->setTop(0);
    m_place.reset();
    m_together.reset();
    updateMarks();
    setPage();
}

void ArticleView::setPage()
{
    const int top = qMax(m_scroll->top(), std::exchange(m_pendingTop, 0));
    m_scroll->setTop(0);
    m_type = typographyFor(m_context.preferences, QApplication::font());
    updateMargins();
    m_writer.emplace(*document(), m_page, PageWriter::Style{m_type, m_context.theme.theme().soft});
    m_writer->writeSome(firstScreen);
    m_pendingTop = top;
    moveCursor(QTextCursor::Start);
    if (!m_writer->isDone())
        m_filling.start();
    showPending();
    Q_EMIT pageSet();
}

void ArticleView::fillMore()
{
    m_writer->writeSome(piece);
    if (m_writer->isDone())
        m_filling.stop();
    showPending();
    Q_EMIT pageGrown();
}

void ArticleView::updateMarks()
{
    if (!m_context.session.contains(m_id))
        return;
    const ReadingSession &session = m_context.session;
    m_marks = ArticleMarks(session.annotated(m_id), session.entities(), m_map);
    m_differing = differingWords(session.comparison().differences, m_id, m_map);
    m_sources = m_context.preferences.areSourcesShown()
        ? sourceMarksOf(session.analysis(m_id).attributions, m_map)
        : QList<SourceMark>();
    updateFaded();
    updateTimeSpans();
    Q_EMIT marksChanged();
}

void ArticleView::updateTimeSpans()
{
    const ReadingFocus &focus = m_context.focus;
    m_telling = focus.hoveredTime().isEmpty() ? QList<TextSpan>()
                                              : m_marks.sentencesTelling(focus.hoveredTime());
    m_veiled
        = focus.timeFilter() ? m_marks.sentencesOutside(*focus.timeFilter()) : QList<TextSpan>();
    viewport()->update();
}

void ArticleView::updateFaded()
{
    m_faded = FadedText(m_context, m_id, m_map);
    viewport()->update();
}

void ArticleView::updateMargins()
{
    const int spare = (width() - m_type.widestText()) / 2;
    setViewportMargins(qMax(m_type.margin(), spare),
        qRound(m_type.em * 0.5),
        qMax(m_type.marginBesideStrip(), spare),
        0);
}

void ArticleView::repaintEntity(EntityId id)
{
    if (id == EntityId::None)
        return;
    QRegion region;
    for (const EntityMark &mark : m_marks.entitiesIn(paragraphsOnScreen())) {
        const auto isIt = [id](const EntityMark &m) { return m.entity == id; };
        if (!isIt(mark) && std::ranges::none_of(m_marks.innerOf(mark), isIt))
            continue;
        for (const QRectF &rect : rectsOf(mark.at))
            region += rect.toAlignedRect().adjusted(-3, -3, 3, 3);
    }
    viewport()->update(region);
}

void ArticleView::explainTime(const TimeMark &mark)
{
    const QList<QRectF> rects = rectsOf(mark.at);
    if (!rects.isEmpty())
        DateCard::open(m_context,
            {m_id, {mark.time.block, mark.time.span}},
            *viewport(),
            rects.constLast().toAlignedRect());
}

void ArticleView::goToPlace(const TextPlace &place)
{
    m_place = std::nullopt;
    m_isAsked = m_context.focus.isComparing() && place.article == m_id;
    for (const TextPlace &each : QList{place} + m_context.focus.beside())
        if (!m_place && each.article == m_id)
            m_place = m_map.toDocument(each.where);
    m_isPlacePending = m_place.has_value();
    showPending();
    viewport()->update();
    Q_EMIT besideChanged();
}

void ArticleView::showPending()
{
    const auto isSet = [this](qsizetype position) {
        return m_writer->isDone() || position < m_writer->written();
    };
    if (m_pendingTop > 0 && isSet(m_pendingTop))
        m_scroll->setTop(std::exchange(m_pendingTop, 0));
    if (!m_isPlacePending || !isSet(m_place->end))
        return;
    m_isPlacePending = false;
    m_scroll->quietly([this] { bringToPlace(); });
}

void ArticleView::bringToPlace()
{
    const QList<QRectF> rects = rectsOf(*m_place);
    if (rects.isEmpty())
        return moveCaretTo(m_place->start);
    const double height = viewport()->height();
    const double top = rects.constFirst().top();
    const double bottom = rects.constLast().bottom();
    // What the reader points at does not move away under the hand.
    const bool isOnScreen = m_isAsked ? bottom > 0 && top < height : top >= 0 && bottom <= height;
    if (!isOnScreen) {
        QScrollBar *bar = verticalScrollBar();
        bar->setValue(qRound(bar->value() + top - height * m_arrivalHeight));
    }
    if (!m_isAsked || !m_place->contains(textCursor().position()))
        moveCaretTo(m_place->start);
}

// Keys act where the reader has gone to, and a screen reader follows.
void ArticleView::moveCaretTo(qsizetype position)
{
    QTextCursor caret = textCursor();
    caret.setPosition(static_cast<int>(position));
    setTextCursor(caret);
    setAccessibleDescription(tipAt(position));
}

double ArticleView::scrollShare() const
{
    const double length = static_cast<double>(qMax<qsizetype>(m_map.length(), 1));
    return qMax(m_scroll->top(), m_pendingTop) / length;
}

void ArticleView::setScrollShare(double share)
{
    const double length = static_cast<double>(m_map.length());
    m_pendingTop = qRound(qBound(0.0, share, 1.0) * length);
    if (m_pendingTop == 0)
        m_scroll->setTop(0);
    showPending();
}

void ArticleView::setLeftOutShown(bool shown)
{
    if (shown == isLeftOutShown())
        return;
    m_leftOut = shown ? LeftOutText::Shown : LeftOutText::Hidden;
    readPage();
    Q_EMIT leftOutShownChanged(shown);
}

QString ArticleView::textWithSource() const
{
    const Article &article = m_context.session.article(m_id);
    const QString text = textCursor().hasSelection() ? textCursor().selection().toPlainText()
                                                     : plainTextOf(article);
    return text % QStringLiteral("\n\n") % sourceLine(article, locale());
}

void ArticleView::copyWithSource()
{
    QApplication::clipboard()->setText(textWithSource());
}

QPointF ArticleView::documentOrigin() const
{
    return QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
}

TextSpan ArticleView::charactersOnScreen() const
{
    const double top = documentOrigin().y();
    return {lineAt(*document(), top).start, lineAt(*document(), top + viewport()->height()).end};
}

TextSpan ArticleView::paragraphsOnScreen() const
{
    return spanInside(*document(), QRectF(documentOrigin(), QSizeF(viewport()->size())));
}

QList<QRectF> ArticleView::rectsOf(TextSpan span) const
{
    QList<QRectF> rects;
    for (const LinePart &part : linePartsOf(*document(), span))
        rects.append(chipRect(part).translated(-documentOrigin()));
    return rects;
}

void ArticleView::paintEvent(QPaintEvent *event)
{
    const QRectF dirty = QRectF(event->rect().adjusted(0, -4, 0, 4)).translated(documentOrigin());
    const MarkPainter::Ground ground{*document(),
        m_marks,
        m_context.focus,
        m_context.theme.theme(),
        spanInside(*document(), dirty)};
    {
        QPainter under(viewport());
        under.setClipRegion(event->region());
        under.translate(-documentOrigin());
        MarkPainter marks(under, ground);
        marks.paintOrnaments(m_type.em);
        marks.paintSentences(m_telling);
        if (m_together && m_together != m_place)
            marks.paintSentences({*m_together});
        marks.paintDifferences(m_differing);
        if (m_place)
            marks.paintPlace(*m_place);
        const auto joining = m_context.focus.joining();
        const auto joined
            = joining && joining->article == m_id ? m_map.toDocument(joining->where) : std::nullopt;
        if (joined)
            marks.paintPlace(*joined);
        marks.paintEntities();
        marks.paintTimes();
        paintSourceMarks(under, *document(), m_sources, ground.visible, ground.theme, m_type.em);
    }
    QTextEdit::paintEvent(event);
    if (m_veiled.isEmpty() && m_faded.isEmpty())
        return;
    QPainter over(viewport());
    over.setClipRegion(event->region());
    over.translate(-documentOrigin());
    paintFaded(over, ground, m_faded.shown(), m_faded.opacity());
    MarkPainter(over, ground).paintVeil(m_veiled);
}

} // namespace naranhi
