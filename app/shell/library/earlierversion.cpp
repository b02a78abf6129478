// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/library/earlierversion.h"

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

const QString scheme = u"library:"_s;

} // namespace

Article earlierVersion(StoredId id, const StoredVersion &version)
{
    Article article = version.article;
    article.source = u"%1%2/%3"_s.arg(scheme).arg(static_cast<qint64>(id)).arg(version.number);
    return article;
}

bool isEarlierVersion(const Article &article)
{
    return article.source.startsWith(scheme);
}

} // namespace naranhi
