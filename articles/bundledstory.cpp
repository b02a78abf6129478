// SPDX-License-Identifier: GPL-3.0-or-later

#include "articles/bundledstory.h"

#include <QDir>

namespace naranhi {

QStringList bundledStory()
{
    const QDir folder(QStringLiteral(":/articles"));
    QStringList paths;
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names)
        paths.append(folder.filePath(name));
    return paths;
}

} // namespace naranhi
