// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QRadioButton;
class QTimeEdit;

namespace naranhi {

// Asks when an article was published: a day, perhaps a time, what the page states where it states
// one, or to infer it from the articles. Says what the date of now rests on.
class PublicationDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PublicationDialog)

public:
    explicit PublicationDialog(const Article &article, QWidget *parent = nullptr);

    // A given date, the one the page states, or none at all: infer it.
    [[nodiscard]] PublicationDate publication() const;

private:
    void offerStated();
    void buildLayout(const Article &article);
    void showDate(const QString &value);
    void updateEnabled();

    QString m_statedValue; // empty: the page states none
    QRadioButton *m_given;
    QRadioButton *m_stated;
    QRadioButton *m_inferred;
    QDateEdit *m_date;
    QCheckBox *m_hasTime;
    QTimeEdit *m_time;
};

} // namespace naranhi
