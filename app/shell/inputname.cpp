// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/inputname.h"

#include "sources/network/addresses.h"

#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

constexpr qsizetype longest = 60;

QString shortened(const QString &text)
{
    return text.size() <= longest ? text : text.first(longest - 1) + u'…';
}

QString nameOfAddress(const QUrl &url)
{
    const QString path = url.path().mid(1);
    const QString last = path.section(u'/', -1, -1, QString::SectionSkipEmpty);
    if (last.isEmpty())
        return shortened(url.host());
    const bool isDeep = path.indexOf(u'/') >= 0 && path.indexOf(u'/') < path.size() - 1;
    return shortened(url.host() + (isDeep ? u"/…/"_s : u"/"_s) + last);
}

} // namespace

QString inputName(const QString &source)
{
    if (sources::isAddress(source))
        return nameOfAddress(QUrl(source));
    const QString name = QFileInfo(source).fileName();
    return name.isEmpty() ? source : name;
}

} // namespace naranhi
