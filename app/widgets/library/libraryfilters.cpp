// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/libraryfilters.h"

#include "domain/timevalue.h"
#include "model/librarylisting.h"
#include "widgets/common/typewords.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <array>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

constexpr std::array types{EntityType::Person,
    EntityType::Organisation,
    EntityType::Place,
    EntityType::Work,
    EntityType::Quantity};

// The first entry, which has no data, asks for all.
void fill(QComboBox &box, const QString &all, const QStringList &choices)
{
    const QSignalBlocker quiet(&box);
    const QString before = box.currentData().toString();
    box.clear();
    box.addItem(all, QString());
    for (const QString &choice : choices)
        box.addItem(choice, choice);
    box.setCurrentIndex(qMax(0, box.findData(before)));
}

} // namespace

LibraryFilters::LibraryFilters(LibraryListing &listing, QWidget *parent)
    : QWidget(parent)
    , m_listing(listing)
    , m_form(new QFormLayout(this))
    , m_outlet(new QComboBox(this))
    , m_from(new QLineEdit(this))
    , m_until(new QLineEdit(this))
    , m_type(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_tag(new QComboBox(this))
    , m_unread(new QCheckBox(this))
    , m_noted(new QCheckBox(this))
    , m_clear(new QPushButton(this))
{
    setObjectName(u"libraryFilters"_s);
    build();
    for (QComboBox *box : {m_outlet, m_type, m_tag})
        connect(box, &QComboBox::currentIndexChanged, this, &LibraryFilters::apply);
    for (QLineEdit *field : {m_from, m_until, m_name})
        connect(field, &QLineEdit::textChanged, this, &LibraryFilters::apply);
    for (QCheckBox *box : {m_unread, m_noted})
        connect(box, &QCheckBox::toggled, this, &LibraryFilters::apply);
    connect(m_clear, &QPushButton::clicked, this, &LibraryFilters::clear);
    connect(&listing, &LibraryListing::choicesChanged, this, &LibraryFilters::fillChoices);
    retranslate();
}

void LibraryFilters::build()
{
    m_outlet->setObjectName(u"libraryOutlet"_s);
    m_from->setObjectName(u"libraryFrom"_s);
    m_until->setObjectName(u"libraryUntil"_s);
    m_type->setObjectName(u"libraryType"_s);
    m_name->setObjectName(u"libraryName"_s);
    m_tag->setObjectName(u"libraryTag"_s);
    m_unread->setObjectName(u"libraryUnread"_s);
    m_noted->setObjectName(u"libraryNoted"_s);
    m_clear->setObjectName(u"libraryClear"_s);
    for (QComboBox *box : {m_outlet, m_type, m_tag}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
    }
    for (QLineEdit *field : {m_from, m_until, m_name})
        field->setClearButtonEnabled(true);
    auto *days = new QHBoxLayout;
    days->addWidget(m_from);
    days->addWidget(m_until);
    auto *names = new QHBoxLayout;
    names->addWidget(m_type);
    names->addWidget(m_name, 1);
    auto *own = new QHBoxLayout; // what the reader put on them
    own->addWidget(m_tag, 1);
    own->addWidget(m_noted);
    auto *last = new QHBoxLayout;
    last->addWidget(m_unread, 1);
    last->addWidget(m_clear);
    m_form->setContentsMargins(12, 4, 12, 6);
    m_form->setVerticalSpacing(4);
    m_form->addRow(u" "_s, m_outlet);
    m_form->addRow(u" "_s, days);
    m_form->addRow(u" "_s, names);
    m_form->addRow(u" "_s, own);
    m_form->addRow(last);
}

void LibraryFilters::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LibraryFilters::retranslate()
{
    const std::array labels{tr("Outlet"), tr("Date"), tr("Name"), tr("Tag")};
    for (int row = 0; row < static_cast<int>(labels.size()); ++row)
        if (auto *label
            = qobject_cast<QWidget *>(m_form->itemAt(row, QFormLayout::LabelRole)->widget()))
            label->setProperty("text", labels.at(static_cast<size_t>(row)));
    m_outlet->setAccessibleName(labels[0]);
    m_tag->setAccessibleName(labels[3]);
    m_type->setAccessibleName(tr("Type of name"));
    m_name->setAccessibleName(labels[2]);
    m_name->setPlaceholderText(tr("in any form"));
    m_from->setPlaceholderText(tr("from 2024-01"));
    m_until->setPlaceholderText(tr("until 2024-01-26"));
    m_from->setAccessibleName(tr("Published from"));
    m_until->setAccessibleName(tr("Published until"));
    m_unread->setText(tr("Unread only"));
    m_noted->setText(tr("With a note"));
    m_clear->setText(tr("No filters"));
    const QSignalBlocker quiet(m_type);
    const int type = qMax(0, m_type->currentIndex());
    m_type->clear();
    m_type->addItem(tr("all types"));
    for (const EntityType each : types)
        m_type->addItem(typeWord(each));
    m_type->setCurrentIndex(type);
    fillChoices();
}

void LibraryFilters::fillChoices()
{
    fill(*m_outlet, tr("all outlets"), m_listing.outlets());
    fill(*m_tag, tr("all tags"), m_listing.tags());
    apply(); // the outlet or tag that was chosen may be gone
}

// The first or the last day of what is typed; empty when that is no date, which the field shows.
QString LibraryFilters::dayIn(QLineEdit &field, bool isEnd)
{
    const QString typed = field.text().trimmed();
    const auto range = timeRangeOf(typed);
    const bool isWrong = !typed.isEmpty() && !range;
    field.setToolTip(isWrong ? tr("Not a date like 2024, 2024-01 or 2024-01-26") : QString());
    field.setAccessibleDescription(field.toolTip());
    QFont font = this->font();
    font.setStrikeOut(isWrong && typed.size() >= 4);
    field.setFont(font);
    if (!range)
        return {};
    return dayValueOf(isEnd ? range->end - 1 : range->start);
}

void LibraryFilters::apply()
{
    LibraryQuery query = m_listing.query();
    query.outlet = m_outlet->currentData().toString();
    query.from = dayIn(*m_from, false);
    query.until = dayIn(*m_until, true);
    query.entity = m_name->text().trimmed();
    const int type = m_type->currentIndex();
    query.entityType
        = type > 0 ? std::optional(types.at(static_cast<size_t>(type - 1))) : std::nullopt;
    query.tag = m_tag->currentData().toString();
    query.onlyUnread = m_unread->isChecked();
    query.onlyNoted = m_noted->isChecked();
    m_listing.setQuery(query);
    m_clear->setEnabled(isActive());
    Q_EMIT activeChanged();
}

bool LibraryFilters::isActive() const
{
    LibraryQuery query = m_listing.query();
    query.text.clear();
    query.story = StoredStoryId::None;
    query.feed.clear();
    return asksForSome(query);
}

void LibraryFilters::clear()
{
    const QList<QWidget *> fields{
        m_outlet, m_from, m_until, m_type, m_name, m_tag, m_unread, m_noted};
    for (QWidget *field : fields)
        field->blockSignals(true);
    for (QComboBox *box : {m_outlet, m_type, m_tag})
        box->setCurrentIndex(0);
    for (QLineEdit *field : {m_from, m_until, m_name})
        field->clear();
    m_unread->setChecked(false);
    m_noted->setChecked(false);
    for (QWidget *field : fields)
        field->blockSignals(false);
    apply();
}

} // namespace naranhi
