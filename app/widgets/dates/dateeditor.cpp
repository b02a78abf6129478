// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dates/dateeditor.h"

#include "domain/timevalue.h"
#include "widgets/common/themesource.h"
#include "widgets/common/timetext.h"
#include "widgets/dates/typedtime.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace naranhi {

using namespace Qt::StringLiterals;

namespace {

QString faultText(TypedTimeFault fault)
{
    switch (fault) {
    case TypedTimeFault::Empty:
        return DateEditor::tr("Type a date, such as 2024-01-25.");
    case TypedTimeFault::NoYear:
        return DateEditor::tr("The year is missing. Write it first: 2024-01-25.");
    case TypedTimeFault::NoSuchTime:
        return DateEditor::tr("There is no such date.");
    case TypedTimeFault::EndsBeforeItStarts:
        return DateEditor::tr("The end lies before the start.");
    case TypedTimeFault::NotUnderstood:
        return DateEditor::tr("This is no date. Write it like 2024-01-25, 2024-01, 2024-Q1 or "
                              "2024-01-25 ~ 2024-01-26.");
    case TypedTimeFault::None:
        break;
    }
    return {};
}

QLabel *wrapped(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

DateEditor::DateEditor(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_valueLabel(new QLabel(this))
    , m_value(new QLineEdit(this))
    , m_setValue(new QPushButton(this))
    , m_valueSays(wrapped(this))
    , m_anchorLabel(new QLabel(this))
    , m_anchor(new QComboBox(this))
    , m_setAnchor(new QPushButton(this))
    , m_anchorSays(wrapped(this))
{
    m_value->setObjectName(u"dateValue"_s);
    m_setValue->setObjectName(u"dateSetValue"_s);
    m_valueSays->setObjectName(u"dateValueSays"_s);
    m_anchor->setObjectName(u"dateAnchor"_s);
    m_setAnchor->setObjectName(u"dateSetAnchor"_s);
    m_anchorSays->setObjectName(u"dateAnchorSays"_s);
    m_anchor->setEditable(true);
    m_anchor->setInsertPolicy(QComboBox::NoInsert);
    m_anchor->setCompleter(nullptr);
    m_anchor->setMinimumContentsLength(8);
    m_anchor->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_valueLabel->setBuddy(m_value);
    m_anchorLabel->setBuddy(m_anchor);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_valueLabel, 0, 0);
    grid->addWidget(m_value, 0, 1);
    grid->addWidget(m_setValue, 0, 2);
    grid->addWidget(m_valueSays, 1, 1, 1, 2);
    grid->addWidget(m_anchorLabel, 2, 0);
    grid->addWidget(m_anchor, 2, 1);
    grid->addWidget(m_setAnchor, 2, 2);
    grid->addWidget(m_anchorSays, 3, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    connect(m_value, &QLineEdit::textChanged, this, &DateEditor::judgeValue);
    connect(m_value, &QLineEdit::returnPressed, m_setValue, &QPushButton::click);
    connect(m_setValue, &QPushButton::clicked, this, [this] {
        Q_EMIT valueChosen(typedTime(m_value->text()).value);
    });
    connect(m_anchor, &QComboBox::editTextChanged, this, &DateEditor::judgeAnchor);
    connect(m_anchor->lineEdit(), &QLineEdit::returnPressed, m_setAnchor, &QPushButton::click);
    connect(
        m_setAnchor, &QPushButton::clicked, this, [this] { Q_EMIT anchorChosen(typedAnchor()); });
    retranslate();
}

void DateEditor::retranslate()
{
    //: the button beside a field of the date card
    m_setValue->setText(tr("Set"));
    m_setAnchor->setText(tr("Set"));
    m_setValue->setAccessibleName(tr("Set the date"));
    m_setAnchor->setAccessibleName(tr("Set what it counts from"));
    m_valueLabel->setText(tr("&Date"));
    m_anchorLabel->setText(tr("Counts &from"));
    judgeValue();
    judgeAnchor();
}

void DateEditor::setValue(const QString &value)
{
    m_valueNow = value;
    m_value->setText(value);
    judgeValue();
}

void DateEditor::setAnchors(const QList<Anchor> &anchors, const QString &now)
{
    m_anchorNow = now;
    m_anchor->clear();
    for (const Anchor &anchor : anchors)
        m_anchor->addItem(anchor.label, anchor.value);
    const int row = m_anchor->findData(now);
    m_anchor->setCurrentIndex(row);
    if (row < 0)
        m_anchor->setEditText(now);
    m_anchor->lineEdit()->setCursorPosition(0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_anchorLabel, m_anchor, m_setAnchor})
        part->setVisible(!anchors.isEmpty());
    judgeAnchor();
}

void DateEditor::focusValue()
{
    m_value->setFocus(Qt::OtherFocusReason);
    m_value->selectAll();
}

void DateEditor::judgeValue()
{
    const TypedTime typed = typedTime(m_value->text());
    const bool isWrong = typed.fault != TypedTimeFault::None;
    const bool isSame = typed.value == m_valueNow;
    const QString meaning = timeText(typed.value, locale());
    // What the field holds already is said above.
    say(m_valueSays,
        m_value,
        isWrong      ? faultText(typed.fault)
            : isSame ? QString()
                     : meaning,
        isWrong);
    m_setValue->setEnabled(!isWrong && !isSame);
}

// A date of the list, or one typed.
QString DateEditor::typedAnchor() const
{
    const int row = m_anchor->findText(m_anchor->currentText(), Qt::MatchExactly);
    if (row >= 0)
        return m_anchor->itemData(row).toString();
    const TypedTime typed = typedTime(m_anchor->currentText());
    return timeRangeOf(typed.value) && !typed.value.contains(u'/') ? typed.value : QString();
}

void DateEditor::judgeAnchor()
{
    if (m_anchor->isHidden())
        return say(m_anchorSays, m_anchor, {}, false);
    const QString anchor = typedAnchor();
    TypedTimeFault fault = typedTime(m_anchor->currentText()).fault;
    if (fault == TypedTimeFault::None && anchor.isEmpty())
        fault = TypedTimeFault::NotUnderstood; // a range, or a length of time
    // Nothing has to stand here: the words may count from nothing.
    const bool isWrong = anchor.isEmpty() && !m_anchor->currentText().trimmed().isEmpty();
    say(m_anchorSays, m_anchor, isWrong ? faultText(fault) : QString(), isWrong);
    m_setAnchor->setEnabled(!anchor.isEmpty() && anchor != m_anchorNow);
}

void DateEditor::say(QLabel *where, QWidget *field, const QString &text, bool isWrong)
{
    const bool isOther = where->text() != text;
    where->setText(text);
    QPalette colours = where->palette();
    const Theme &theme = m_theme.theme();
    colours.setColor(QPalette::WindowText, isWrong ? theme.warning : theme.soft);
    where->setPalette(colours);
    where->setVisible(!text.isEmpty());
    field->setAccessibleDescription(text);
    if (isOther)
        Q_EMIT grown();
}

} // namespace naranhi
