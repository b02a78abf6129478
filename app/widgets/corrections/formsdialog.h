// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/correction.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace naranhi {

class ReadingSession;

// What a name is called, how often and where, and why the forms are taken for one. The checked ones
// can be split off as a name of their own.
class FormsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormsDialog)

public:
    FormsDialog(const Entity &entity, const ReadingSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QStringList checkedForms() const;
    [[nodiscard]] CorrectionScope scope() const;
    void setScope(CorrectionScope scope);

private:
    void fillForms(const Entity &entity, const ReadingSession &session);
    void buildLayout(const Entity &entity);
    void showWhatComes();

    QTreeWidget *m_forms;
    QLabel *m_outcome;
    QCheckBox *m_always;
    QPushButton *m_split = nullptr;
};

} // namespace naranhi
