// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QRadioButton;
class QTimeEdit;

namespace naranhi {

// Asks when an article was published: a day, perhaps a time, or to infer it from the articles.
class PublicationDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PublicationDialog)

public:
    explicit PublicationDialog(const Article &article, QWidget *parent = nullptr);

    [[nodiscard]] PublicationDate publication() const;

private:
    void buildLayout(const QString &title);
    void showDate(const QString &value);
    void updateEnabled();

    QRadioButton *m_given;
    QRadioButton *m_inferred;
    QDateEdit *m_date;
    QCheckBox *m_hasTime;
    QTimeEdit *m_time;
};

} // namespace naranhi
