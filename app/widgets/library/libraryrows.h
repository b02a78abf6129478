// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIdentityProxyModel>

namespace naranhi {

// Rows of the library as a screen reader says them. Lives on the GUI thread.
class LibraryRows final : public QIdentityProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryRows)

public:
    using Words = QString (*)(const QModelIndex &);

    explicit LibraryRows(Words words, QObject *parent = nullptr)
        : QIdentityProxyModel(parent)
        , m_words(words)
    {
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::AccessibleTextRole ? m_words(index)
                                              : QIdentityProxyModel::data(index, role);
    }

private:
    Words m_words;
};

} // namespace naranhi
