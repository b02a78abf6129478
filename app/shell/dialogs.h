// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "shell/exporting.h"

#include <QStringList>

#include <functional>

namespace naranhi {

// What the window asks a person. A seam: tests answer in place of the native dialogs. Nothing
// blocks; a dialog that is put away without an answer calls nothing. Answers come on the GUI
// thread.
class Dialogs
{
public:
    virtual ~Dialogs() = default;

    virtual void askForFiles(const QString &folder, std::function<void(const QStringList &)> answer)
        = 0;
    virtual void askForFolder(const QString &folder, std::function<void(const QString &)> answer)
        = 0;
    // `name` has no ending. The answer is a path, and the format that goes with it.
    virtual void askWhereToExport(const QString &name,
        ExportFormat format,
        std::function<void(const QString &, ExportFormat)> answer)
        = 0;
    // The answer is a given date, or none at all: infer it from the articles.
    virtual void askForPublication(
        const Article &article, std::function<void(const PublicationDate &)> answer)
        = 0;
    virtual void showText(const QString &title, const QString &html) = 0;
};

} // namespace naranhi
