// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dates/datecard.h"

#include "domain/koreanparticles.h"
#include "model/readingsession.h"
#include "widgets/common/themesource.h"
#include "widgets/common/timetext.h"
#include "widgets/dates/cardplace.h"
#include "widgets/dates/datecardaccessible.h"
#include "widgets/dates/dateeditor.h"
#include "widgets/dates/dategrounds.h"
#include "widgets/dates/timecorrections.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace naranhi {

using namespace Qt::StringLiterals;

namespace {

constexpr int widthInLines = 21; // of the card, in heights of a line of type
constexpr int gap = 4; // pixels between the words and the card

QLabel *labelOn(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

void show(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

QString wordsAt(const ReadingSession &session, const TextPlace &place)
{
    const BlockSpan &where = place.where;
    return textOf(session.article(place.article), where.block)
        .mid(where.span.start, where.span.length());
}

// Also through a list that has opened as a window of its own.
bool belongsTo(const QWidget &card, const QWidget *widget)
{
    while (widget && widget != &card)
        widget = widget->parentWidget();
    return widget == &card;
}

} // namespace

DateCard *DateCard::open(
    const ReadingContext &context, const TextPlace &place, QWidget &from, const QRect &around)
{
    QWidget *window = from.window();
    QPointer<QWidget> before = QApplication::focusWidget();
    if (auto *other = window->findChild<DateCard *>()) {
        before = other->m_before;
        delete other;
    }
    if (!timeAt(context.session, place))
        return nullptr;
    auto *card = new DateCard(context, place, *window);
    card->m_around = {from.mapTo(window, around.topLeft()), around.size()};
    card->m_before = before;
    card->refresh();
    card->show();
    card->fit(); // the type is known for certain now
    card->raise();
    card->m_change->setFocus(Qt::PopupFocusReason);
    const auto *application = static_cast<QApplication *>(QCoreApplication::instance());
    connect(application, &QApplication::focusChanged, card, [card](QWidget *, QWidget *now) {
        card->closeWhenLeft(now);
    });
    return card;
}

// The keyboard leaves a card that is taken down; by then it is only a QWidget.
DateCard::~DateCard()
{
    QCoreApplication::instance()->disconnect(this);
}

DateCard::DateCard(const ReadingContext &context, const TextPlace &place, QWidget &window)
    : QFrame(&window)
    , m_context(context)
    , m_place(place)
    , m_scroll(new QScrollArea(this))
    , m_words(labelOn(this, u"dateWords"_s))
    , m_value(labelOn(this, u"dateMeaning"_s))
    , m_state(labelOn(this, u"dateState"_s))
    , m_close(new QToolButton(this))
    , m_anchor(labelOn(this, u"dateAnchorText"_s))
    , m_go(new QToolButton(this))
    , m_rule(labelOn(this, u"dateRule"_s))
    , m_otherRow(new QWidget(this))
    , m_other(labelOn(m_otherRow, u"dateOther"_s))
    , m_useOther(new QPushButton(m_otherRow))
    , m_change(new QPushButton(this))
    , m_reset(new QPushButton(this))
    , m_editor(new DateEditor(context.theme, this))
{
    setObjectName(u"dateCard"_s);
    installDateCardAccessibility();
    setFocusPolicy(Qt::ClickFocus);
    m_editor->hide();
    build();
    observe();
    retranslate();
}

void DateCard::build()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(14, 10, 12, 12);
    layout->setSpacing(6);
    addHead(*layout);
    addGrounds(*layout);
    addFoot(*layout);
    m_scroll->setFrameStyle(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(content);
    content->installEventFilter(this);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 1, 1, 1);
    whole->addWidget(m_scroll);
}

void DateCard::addHead(QVBoxLayout &layout)
{
    m_close->setObjectName(u"dateClose"_s);
    m_close->setText(u"×"_s);
    m_close->setAutoRaise(true);
    QFont large = font();
    large.setBold(true);
    large.setPixelSize(qRound(QFontInfo(large).pixelSize() * 1.25));
    m_value->setFont(large);
    auto *head = new QHBoxLayout;
    head->addWidget(m_words, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    layout.addLayout(head);
    layout.addWidget(m_value);
    layout.addWidget(m_state);
}

void DateCard::addGrounds(QVBoxLayout &layout)
{
    m_go->setObjectName(u"dateGoToAnchor"_s);
    m_go->setAutoRaise(true);
    m_go->setFocusPolicy(Qt::StrongFocus);
    m_useOther->setObjectName(u"dateUseOther"_s);
    m_useOther->setAutoDefault(true);
    auto *anchor = new QHBoxLayout;
    anchor->addWidget(m_anchor, 1);
    anchor->addWidget(m_go, 0, Qt::AlignTop);
    layout.addLayout(anchor);
    layout.addWidget(m_rule);
    auto *other = new QHBoxLayout(m_otherRow);
    other->setContentsMargins(0, 0, 0, 0);
    other->addWidget(m_other, 1);
    other->addWidget(m_useOther);
    layout.addWidget(m_otherRow);
    connect(m_go, &QToolButton::clicked, this, &DateCard::goToAnchor);
    connect(m_useOther, &QPushButton::clicked, this, &DateCard::chooseOther);
}

void DateCard::addFoot(QVBoxLayout &layout)
{
    m_change->setObjectName(u"dateChange"_s);
    m_change->setCheckable(true);
    m_reset->setObjectName(u"dateReset"_s);
    m_editor->setObjectName(u"dateEditor"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_change);
    buttons->addWidget(m_reset);
    buttons->addStretch(1);
    layout.addLayout(buttons);
    layout.addWidget(m_editor);
    connect(m_close, &QToolButton::clicked, this, &DateCard::dismiss);
    connect(m_change, &QPushButton::toggled, this, &DateCard::setEditorShown);
    connect(m_reset, &QPushButton::clicked, this, [this] { resetTime(m_context, m_place); });
    connect(m_editor, &DateEditor::grown, this, &DateCard::fit);
    connect(m_editor, &DateEditor::valueChosen, this, [this](const QString &value) {
        setTimeValue(m_context, m_place, value);
    });
    connect(m_editor, &DateEditor::anchorChosen, this, [this](const QString &anchor) {
        setTimeAnchor(m_context, m_place, anchor);
    });
}

void DateCard::observe()
{
    const ReadingSession *session = &m_context.session;
    const auto follow = [this](ArticleId id) {
        if (id == m_place.article)
            refresh();
    };
    connect(session, &ReadingSession::analysisChanged, this, follow);
    connect(session, &ReadingSession::publicationChanged, this, follow);
    connect(session, &ReadingSession::correctionsChanged, this, &DateCard::refresh);
    connect(session, &ReadingSession::articleRemoved, this, [this](int, ArticleId id) {
        if (id == m_place.article)
            dismiss();
    });
    connect(&m_context.theme, &ThemeSource::changed, this, &DateCard::refresh);
    connect(&m_context.focus, &ReadingFocus::placeRequested, this, &DateCard::dismiss);
    window()->installEventFilter(this);
}

void DateCard::retranslate()
{
    setLocale(QLocale()); // the window's is the one it began with
    m_close->setAccessibleName(tr("Close the card"));
    m_close->setToolTip(tr("Close the card (Esc)"));
    m_go->setText(tr("Go there"));
    m_go->setAccessibleName(tr("Go to the date that it counts from"));
    m_useOther->setText(tr("Use this date"));
    m_change->setText(tr("&Change…"));
    m_reset->setText(tr("As the &program read it"));
    m_editor->retranslate();
}

void DateCard::refresh()
{
    const TimeExpression *time = timeAt(m_context.session, m_place);
    if (!time)
        return dismiss();
    showTime(*time);
    showAnchors(*time);
    fit();
}

void DateCard::showTime(const TimeExpression &time)
{
    const ReadingSession &session = m_context.session;
    const Article &article = session.article(m_place.article);
    const QString words = wordsAt(session, m_place);
    // Once it has arrived in the story, the grounds say so.
    const bool isCorrected = !isSetByReader(time) && isTimeCorrected(session, m_place);
    const QString meaning = time.value.isEmpty() ? tr("No date is known for these words")
                                                 : valueWords(time, locale());
    ::naranhi::show(m_words, u"“%1”"_s.arg(words));
    ::naranhi::show(m_value, meaning);
    ::naranhi::show(m_state, isCorrected ? tr("Corrected by you") : QString());
    ::naranhi::show(m_anchor, anchorSentence(time, article, locale()));
    ::naranhi::show(m_rule, time.value.isEmpty() ? QString() : ruleSentence(time.grounds));
    m_go->setVisible(time.grounds.anchorWords.has_value());
    const QString other = timeText(time.otherValue, locale());
    m_other->setText(resolveParticles(tr("It could also be %1.").arg(other)));
    m_useOther->setAccessibleDescription(other);
    m_otherRow->setVisible(isUnsure(time));
    m_reset->setVisible(isTimeCorrected(session, m_place));
    QStringList all{m_anchor->text(), m_rule->text(), m_state->text()};
    if (isUnsure(time))
        all.append(m_other->text());
    all.removeAll(QString());
    setAccessibleName(words % u": "_s % meaning);
    setAccessibleDescription(all.join(u' '));
}

void DateCard::showAnchors(const TimeExpression &time)
{
    QList<DateEditor::Anchor> anchors;
    const QString &published = m_context.session.article(m_place.article).published.value;
    // What says all of itself counts from nothing.
    const bool counts = time.grounds.basis != TimeBasis::Absolute || !timeRangeOf(time.value);
    if (counts && time.type != TimeType::Duration) {
        for (const TimeExpression &anchor : anchorsFor(m_context.session, m_place)) {
            const QString date = timeText(anchor.value, locale());
            const QString named = anchor.value == published
                ? tr("published")
                : wordsAt(m_context.session, {m_place.article, {anchor.block, anchor.span}});
            anchors.append({anchor.value, u"%1 (%2)"_s.arg(date, named)});
        }
    }
    m_editor->setValue(time.value);
    m_editor->setAnchors(anchors, time.grounds.anchor);
}

void DateCard::goToAnchor()
{
    const TimeExpression *time = timeAt(m_context.session, m_place);
    if (!time || !time->grounds.anchorWords)
        return;
    const TextPlace anchor{m_place.article, *time->grounds.anchorWords};
    ReadingFocus &focus = m_context.focus;
    dismiss();
    focus.goTo(anchor);
}

void DateCard::chooseOther()
{
    if (const TimeExpression *time = timeAt(m_context.session, m_place))
        setTimeValue(m_context, m_place, QString(time->otherValue));
}

bool DateCard::isEditorShown() const
{
    return !m_editor->isHidden();
}

void DateCard::setEditorShown(bool shown)
{
    m_change->setChecked(shown);
    m_editor->setVisible(shown);
    fit();
    if (shown)
        m_editor->focusValue();
}

void DateCard::fit()
{
    const QRect room = window()->rect().adjusted(gap, gap, -gap, -gap);
    const int width = qMin(fontMetrics().height() * widthInLines, room.width());
    QLayout &content = *m_scroll->widget()->layout();
    content.activate();
    const int frame = 2;
    const int wanted = content.totalHeightForWidth(width - frame) + frame;
    const int height = qMin(wanted, room.height());
    m_scroll->setVerticalScrollBarPolicy(
        wanted > height ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    setGeometry(cardPlace(m_around, {width, height}, room));
}

void DateCard::dismiss()
{
    if (isHidden())
        return;
    const bool hadFocus = belongsTo(*this, QApplication::focusWidget());
    hide();
    if (hadFocus && m_before)
        m_before->setFocus(Qt::PopupFocusReason);
    deleteLater();
}

void DateCard::closeWhenLeft(const QWidget *now)
{
    if (now && !belongsTo(*this, now)) {
        m_before = nullptr;
        dismiss();
    }
}

bool DateCard::event(QEvent *event)
{
    // The window has Esc as a key of its own.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    return QFrame::event(event);
}

bool DateCard::eventFilter(QObject *watched, QEvent *event)
{
    const bool isContent = watched == m_scroll->widget();
    if (event->type() == (isContent ? QEvent::LayoutRequest : QEvent::Resize))
        fit();
    return QFrame::eventFilter(watched, event);
}

void DateCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    // Nothing that is typed here means the window below.
    event->accept();
}

void DateCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_context.theme.theme();
    painter.setPen(theme.accent);
    painter.setBrush(theme.page);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

// Tab goes round inside.
bool DateCard::focusNextPrevChild(bool next)
{
    QWidget *at = QApplication::focusWidget();
    if (!at || !isAncestorOf(at))
        return false;
    for (QWidget *to = at;;) {
        to = next ? to->nextInFocusChain() : to->previousInFocusChain();
        if (to == at)
            return true;
        const bool takesTab = to->focusPolicy() & Qt::TabFocus;
        if (takesTab && isAncestorOf(to) && to->isVisible() && to->isEnabled()) {
            to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
}

} // namespace naranhi
