// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "sources/epub/ziparchive.h"

#include <QHash>
#include <QStringList>

namespace naranhi::sources {

// What the files of an EPUB (2 or 3) say about the whole. Paths are names in its archive.
struct EpubPackage
{
    QString title;
    QStringList creators;
    QString publisher;
    QString language;
    QString date; // of publication, as it is written
    QString address; // where it was taken from; empty when that is no address of the web
    QStringList documents; // the pages, in reading order
    QHash<QString, QString> chapters; // a page on which a chapter begins, and how that is called
    bool isPeriodical = false; // says so
};

// Errors: NotText (no EPUB), NoArticle (no page in it), Protected (its pages are encrypted), and
// those of the archive.
[[nodiscard]] Result<EpubPackage> packageOf(ZipArchive &archive);

} // namespace naranhi::sources
