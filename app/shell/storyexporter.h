// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workrunner.h"
#include "shell/exporting.h"

#include <QObject>

#include <optional>

namespace naranhi {

class AppContext;

// Writes the story of the window to files, in the background, each whole or not at all. While the
// story is still being built it waits: a sheet without its differences would say that there are
// none. GUI thread.
class StoryExporter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoryExporter)

public:
    explicit StoryExporter(AppContext &context, QObject *parent = nullptr);

    // The latest that still waits counts.
    void exportTo(const QString &path, ExportFormat format);

Q_SIGNALS:
    void exported(const QString &path);
    void failed(const naranhi::InputFailure &failure);

private:
    struct Wish
    {
        QString path;
        ExportFormat format = ExportFormat::Json;
    };

    void writeWhenBuilt();

    AppContext &m_context;
    std::optional<Wish> m_wish;
    services::WorkRunner m_runner;
};

} // namespace naranhi
