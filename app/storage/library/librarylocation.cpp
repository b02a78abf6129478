// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library/librarylocation.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi::storage {

namespace {

// Who asks: all between the slashes and the last @, since passwords are typed as they are.
struct Asker
{
    qsizetype start = 0;
    qsizetype end = 0;
};

Asker askerIn(const QString &address)
{
    const qsizetype start = address.indexOf(u"://"_s) + 3;
    return {start, std::max(start, address.lastIndexOf(u'@'))};
}

const QRegularExpression &passwordField()
{
    static const QRegularExpression field(
        u"([?&])password=[^&]*&?"_s, QRegularExpression::CaseInsensitiveOption);
    return field;
}

} // namespace

QString withoutPassword(const LibraryLocation &location)
{
    if (!location.isServer())
        return location.text;
    QString text = location.text;
    const Asker asker = askerIn(text);
    const qsizetype colon = text.indexOf(u':', asker.start);
    if (colon >= 0 && colon < asker.end)
        text.remove(colon, asker.end - colon);
    text.replace(passwordField(), u"\\1"_s);
    while (text.endsWith(u'?') || text.endsWith(u'&'))
        text.chop(1);
    return text;
}

AddressFault faultOfAddress(const QString &typed)
{
    static const QRegularExpression shape(
        u"^postgres(ql)?://([^:/?#@\\s]+@)?([^/?#@:\\s\\[\\]]+|\\[[0-9a-fA-F:.]+\\])?(:\\d+)?"
        "/[^/?#@\\s]+(\\?host=[^&#@\\s]+)?$"_s);
    if (!LibraryLocation{typed}.isServer())
        return AddressFault::NoAddress;
    if (withoutPassword({typed}) != typed)
        return AddressFault::HasPassword;
    return shape.match(typed).hasMatch() ? AddressFault::None : AddressFault::NoAddress;
}

bool mayBeLibrary(const QString &path)
{
    const QByteArray beginning("SQLite format 3", 16); // with its zero
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    return file.size() == 0 || file.read(beginning.size()) == beginning;
}

} // namespace naranhi::storage
