// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "domain/canceltoken.h"
#include "domain/result.h"

#include <QObject>
#include <QThreadPool>

namespace naranhi::services {

// Reads inputs (files, folders, text that was pasted or dropped) into articles in the background,
// in the order given. Lives on the GUI thread; destroying it cancels and waits. What cannot be read
// is reported and the rest goes on.
class ArticleLoader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArticleLoader)

public:
    explicit ArticleLoader(QObject *parent = nullptr);
    ~ArticleLoader() override;

    void load(const QStringList &inputs); // paths; folders are opened up
    void loadText(const QString &source, const QString &text); // pasted or dropped text
    void loadHtml(const QString &source, const QString &html);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_pending > 0; }

Q_SIGNALS:
    void started();
    void progressed(int done, int total, const QString &source);
    void loaded(const naranhi::Article &article);
    void failed(const naranhi::InputFailure &failure);
    void finished(); // all done, or cancelled

private:
    QThreadPool m_pool;
    CancelToken m_cancel;
    int m_pending = 0;
};

} // namespace naranhi::services
