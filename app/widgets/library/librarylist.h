// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QVariant>

namespace naranhi {

class LibraryDelegate;

enum class OpensBy { Click, DoubleClick };

// A list of the library's articles or stories: several can be selected; Return, or a click, opens
// what is selected. What is current and selected stays so while the rows come anew.
class LibraryList final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryList)

public:
    // `idRole` tells rows apart.
    LibraryList(OpensBy opensBy, int idRole, QWidget *parent = nullptr);

    // After setDelegate(), which all list views have.
    void setModel(QAbstractItemModel *model) override;
    // In the order of the list.
    [[nodiscard]] QModelIndexList selectedRows() const;

Q_SIGNALS:
    void openRequested(bool isOtherwise); // with Ctrl: the less usual way
    void readRequested();
    void selectedChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(
        const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void remember();
    void restore();

    int m_idRole;
    QVariant m_current;
    QVariantList m_selected;
};

} // namespace naranhi
