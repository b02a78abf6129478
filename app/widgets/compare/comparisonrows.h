// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIdentityProxyModel>

namespace naranhi {

class ComparisonDelegate;

// The rows of the comparison as a screen reader says them: what they are and who has them, which
// the delegate draws beside the words. Lives on the GUI thread.
class ComparisonRows final : public QIdentityProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonRows)

public:
    explicit ComparisonRows(const ComparisonDelegate &delegate, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    const ComparisonDelegate &m_delegate;
};

} // namespace naranhi
