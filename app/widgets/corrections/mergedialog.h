// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/correction.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QListWidget;
class QPushButton;

namespace naranhi {

class FilterEdit;

// Which names are to become one, and what it is called. With a single name chosen beforehand it
// lets the reader find the other one; with several it only asks for the name.
class MergeDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MergeDialog)

public:
    // `others` can be chosen besides; most likely first.
    MergeDialog(
        const QList<Entity> &chosen, const QList<Entity> &others, QWidget *parent = nullptr);

    // The one whose name was taken (else the most mentioned), and all but that.
    [[nodiscard]] Entity into() const;
    [[nodiscard]] QList<Entity> merged() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] CorrectionScope scope() const;
    void setScope(CorrectionScope scope);

private:
    void buildLayout();
    void offerOthers();
    void filterOthers(const QString &typed);
    void offerNames();
    void updateEnabled();
    [[nodiscard]] QList<Entity> all() const;

    QList<Entity> m_chosen;
    QList<Entity> m_others;
    FilterEdit *m_filter;
    QListWidget *m_other;
    QComboBox *m_name;
    QCheckBox *m_always;
    QPushButton *m_merge = nullptr;
};

} // namespace naranhi
