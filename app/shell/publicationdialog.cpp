// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/publicationdialog.h"

#include "domain/timevalue.h"
#include "widgets/article/sourceline.h"
#include "widgets/common/timetext.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QRadioButton>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace naranhi {

PublicationDialog::PublicationDialog(const Article &article, QWidget *parent)
    : QDialog(parent)
    , m_statedValue(
          article.published.basis == DateBasis::Stated ? article.published.value : article.stated)
    , m_given(new QRadioButton(tr("Published &on"), this))
    , m_stated(new QRadioButton(this))
    , m_inferred(new QRadioButton(tr("&Infer it from the articles"), this))
    , m_date(new QDateEdit(this))
    , m_hasTime(new QCheckBox(tr("&at"), this))
    , m_time(new QTimeEdit(this))
{
    setWindowTitle(tr("Publication date"));
    m_date->setObjectName(u"publicationDay"_s);
    m_time->setObjectName(u"publicationTime"_s);
    m_hasTime->setObjectName(u"publicationHasTime"_s);
    m_inferred->setObjectName(u"publicationInferred"_s);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_date->setAccessibleName(tr("Day of publication"));
    m_time->setAccessibleName(tr("Time of publication"));
    m_given->setChecked(true);
    offerStated();
    buildLayout(article);
    showDate(article.published.value);
    connect(m_given, &QRadioButton::toggled, this, &PublicationDialog::updateEnabled);
    connect(m_hasTime, &QCheckBox::toggled, this, &PublicationDialog::updateEnabled);
    updateEnabled();
    m_date->setFocus();
}

PublicationDate PublicationDialog::publication() const
{
    if (m_inferred->isChecked())
        return {};
    if (m_stated->isChecked())
        return {.value = m_statedValue, .basis = DateBasis::Stated, .rule = {}, .evidence = {}};
    QString value = m_date->date().toString(Qt::ISODate);
    if (m_hasTime->isChecked())
        value += u'T' + m_time->time().toString(u"HH:mm"_s);
    return {.value = value, .basis = DateBasis::Given, .rule = DateRule::None, .evidence = {}};
}

void PublicationDialog::offerStated()
{
    m_stated->setObjectName(u"publicationStated"_s);
    m_stated->setText(tr("As the &page states: %1").arg(timeText(m_statedValue, locale())));
    m_stated->setVisible(!m_statedValue.isEmpty());
}

void PublicationDialog::buildLayout(const Article &article)
{
    auto *what = new QLabel(article.title, this);
    what->setWordWrap(true);
    what->setTextFormat(Qt::PlainText);
    auto *why = new QLabel(publicationReason(article.published), this);
    why->setObjectName(u"publicationReason"_s);
    why->setWordWrap(true);
    why->setTextFormat(Qt::PlainText);
    auto *when = new QHBoxLayout;
    when->addWidget(m_given);
    when->addWidget(m_date);
    when->addWidget(m_hasTime);
    when->addWidget(m_time);
    when->addStretch();
    auto *note = new QLabel(tr("All dates that hang on it follow. You can undo this."), this);
    note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addWidget(why);
    layout->addLayout(when);
    layout->addWidget(m_stated);
    layout->addWidget(m_inferred);
    layout->addWidget(note);
    layout->addWidget(buttons);
}

void PublicationDialog::showDate(const QString &value)
{
    m_date->setDate(QDate::currentDate());
    const std::optional<TimeRange> range = timeRangeOf(value);
    if (!range)
        return;
    // Instants are on the article's own clock: reading them as UTC applies no zone.
    const QDateTime start = QDateTime::fromSecsSinceEpoch(range->start, Qt::UTC);
    m_date->setDate(start.date());
    m_hasTime->setChecked(range->precision <= Precision::Hour);
    m_time->setTime(start.time());
}

void PublicationDialog::updateEnabled()
{
    m_date->setEnabled(m_given->isChecked());
    m_hasTime->setEnabled(m_given->isChecked());
    m_time->setEnabled(m_given->isChecked() && m_hasTime->isChecked());
}

} // namespace naranhi
