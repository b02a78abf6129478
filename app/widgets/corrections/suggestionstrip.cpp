// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/corrections/suggestionstrip.h"

#include "domain/koreanparticles.h"
#include "model/opensuggestions.h"
#include "model/readingfocus.h"
#include "model/readingsession.h"
#include "widgets/common/correctionacts.h"
#include "widgets/common/linkwords.h"
#include "widgets/common/themesource.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

constexpr int margin = 12;
constexpr int atMost = 20; // cards at a time; answered ones make room

QPushButton *answerButton(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAccessibleName(name);
    button->setAutoDefault(true); // Enter answers as well
    return button;
}

} // namespace

SuggestionStrip::SuggestionStrip(const ReadingContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_head(new QToolButton(this))
    , m_area(new QScrollArea(this))
{
    setObjectName(u"suggestions"_s);
    m_head->setObjectName(u"suggestionsHead"_s);
    m_head->setCheckable(true);
    m_head->setAutoRaise(true);
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_head->setFocusPolicy(Qt::StrongFocus);
    m_head->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 1, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_area, 1);
    connect(m_head, &QToolButton::toggled, this, &SuggestionStrip::fill);
    connect(
        &context.session, &ReadingSession::suggestionsChanged, this, &SuggestionStrip::takeOver);
    connect(
        &context.session, &ReadingSession::correctionsChanged, this, &SuggestionStrip::takeOver);
    connect(&context.session, &ReadingSession::entitiesChanged, this, &SuggestionStrip::takeOver);
    connect(&context.theme, &ThemeSource::changed, this, qOverload<>(&SuggestionStrip::update));
    m_area->hide();
    takeOver();
}

void SuggestionStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
    QWidget::changeEvent(event);
}

void SuggestionStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), m_context.theme.theme().hairline);
}

void SuggestionStrip::takeOver()
{
    const QList<LinkSuggestion> now = openSuggestions(m_context.session);
    if (now == m_suggestions && !now.isEmpty())
        return;
    m_suggestions = now;
    setVisible(!now.isEmpty());
    retranslate();
    fill();
}

void SuggestionStrip::retranslate()
{
    m_head->setText(tr("%n possible link(s)", nullptr, static_cast<int>(m_suggestions.size())));
    m_head->setToolTip(tr("Names that may be one. You decide; nothing is joined without you."));
    m_head->setAccessibleDescription(m_head->toolTip());
}

void SuggestionStrip::fill()
{
    const bool open = m_head->isChecked() && !m_suggestions.isEmpty();
    m_head->setArrowType(m_head->isChecked() ? Qt::DownArrow : Qt::RightArrow);
    m_area->setVisible(open);
    m_cards = open ? new QWidget : nullptr;
    const int scrolled = m_area->verticalScrollBar()->value();
    // Later: it may hold the button that was just pressed.
    if (QWidget *former = m_area->takeWidget())
        former->deleteLater();
    if (!open)
        return;
    auto *layout = new QVBoxLayout(m_cards);
    layout->setContentsMargins(margin, 0, margin, 6);
    layout->setSpacing(8);
    for (const LinkSuggestion &suggestion :
        m_suggestions.first(std::min<qsizetype>(m_suggestions.size(), atMost))) {
        const Entity *entity = m_context.session.entity(suggestion.entity);
        const Entity *other = m_context.session.entity(suggestion.other);
        layout->addWidget(cardFor(suggestion, *entity, *other));
    }
    layout->addStretch();
    m_area->setWidget(m_cards);
    m_area->setFixedHeight(
        std::min(m_cards->sizeHint().height(), parentWidget()->height() * 2 / 5));
    m_area->verticalScrollBar()->setValue(scrolled);
}

QWidget *SuggestionStrip::cardFor(
    const LinkSuggestion &suggestion, const Entity &entity, const Entity &other)
{
    auto *card = new QWidget;
    card->setObjectName(u"suggestion"_s);
    auto *why = new QLabel(linkSentence(suggestion.link, m_context.session), card);
    why->setWordWrap(true);
    why->setTextFormat(Qt::PlainText);
    const QString pair = u"“%1” · “%2”"_s.arg(entity.name, other.name);
    auto *show = answerButton(tr("Show"), tr("%1: show in the text").arg(pair), card);
    show->setObjectName(u"suggestionShow"_s);
    show->setToolTip(tr("Light up both in the text"));
    auto *same = answerButton(tr("Same"), tr("%1: the same").arg(pair), card);
    auto *different = answerButton(tr("Different"), tr("%1: different").arg(pair), card);
    same->setObjectName(u"suggestionSame"_s);
    different->setObjectName(u"suggestionDifferent"_s);
    connect(show, &QPushButton::clicked, this, [this, suggestion] {
        m_context.focus.setPinned({suggestion.entity, suggestion.other});
    });
    connect(same, &QPushButton::clicked, this, [this, suggestion] { answer(suggestion, true); });
    connect(
        different, &QPushButton::clicked, this, [this, suggestion] { answer(suggestion, false); });
    auto *answers = new QHBoxLayout;
    answers->addWidget(same);
    answers->addWidget(different);
    answers->addWidget(show);
    answers->addStretch();
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(why);
    layout->addLayout(answers);
    return card;
}

void SuggestionStrip::answer(const LinkSuggestion &suggestion, bool same)
{
    const Entity *entity = m_context.session.entity(suggestion.entity);
    const Entity *other = m_context.session.entity(suggestion.other);
    if (entity == nullptr || other == nullptr)
        return;
    const auto card = static_cast<int>(m_suggestions.indexOf(suggestion));
    // The more often mentioned keeps its name.
    const bool swaps = entity->count() > other->count();
    correct(m_context,
        !same       ? keepingApart(*entity, *other)
            : swaps ? merging(*other, *entity)
                    : merging(*entity, *other));
    keepFocusOn(card, same);
}

// The keyboard goes on with the card that moved up, the same answer first.
void SuggestionStrip::keepFocusOn(int card, bool same)
{
    const QString name = same ? u"suggestionSame"_s : u"suggestionDifferent"_s;
    const QList<QPushButton *> buttons
        = m_cards == nullptr ? QList<QPushButton *>() : m_cards->findChildren<QPushButton *>(name);
    if (!buttons.isEmpty())
        buttons.at(std::min<qsizetype>(card, buttons.size() - 1))->setFocus();
}

} // namespace naranhi
