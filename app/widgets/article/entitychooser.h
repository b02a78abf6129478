// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "model/entityfiltermodel.h"
#include "model/entitylistmodel.h"

#include <QDialog>

class QLineEdit;
class QListView;
class QPushButton;

namespace naranhi {

// Asks which of the story's names is meant: a field to type in, and the names that fit. The
// keyboard never has to leave the field.
class EntityChooser final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntityChooser)

public:
    // `types` empty: all of them. `without` is not offered.
    EntityChooser(const ReadingSession &session,
        const QSet<EntityType> &types,
        EntityId without,
        QWidget *parent = nullptr);

    // What will be done with the chosen one, in a sentence above the field.
    void explain(const QString &sentence);
    [[nodiscard]] EntityId chosen() const; // None when nothing fits

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void typed(const QString &text);
    void skipUnoffered();

    EntityId m_without;
    EntityListModel m_all;
    EntityFilterModel m_fitting;
    QLineEdit *m_field;
    QListView *m_list;
    QPushButton *m_ok;
};

} // namespace naranhi
