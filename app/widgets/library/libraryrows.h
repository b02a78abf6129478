// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIdentityProxyModel>

namespace naranhi {

// Rows of the library as a screen reader says them, and what is said when the mouse rests on them.
// Lives on the GUI thread.
class LibraryRows final : public QIdentityProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryRows)

public:
    using Words = QString (*)(const QModelIndex &);

    explicit LibraryRows(Words words, QObject *parent = nullptr, Words tip = nullptr)
        : QIdentityProxyModel(parent)
        , m_words(words)
        , m_tip(tip)
    {
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::AccessibleTextRole)
            return m_words(index);
        if (role == Qt::ToolTipRole && m_tip != nullptr)
            return broken(m_tip(index));
        return QIdentityProxyModel::data(index, role);
    }

private:
    // Over several lines where it is long, and never taken for markup.
    [[nodiscard]] static QString broken(const QString &tip)
    {
        return tip.isEmpty() ? tip : QString(u"<p>" + tip.toHtmlEscaped() + u"</p>");
    }

    Words m_words;
    Words m_tip;
};

} // namespace naranhi
