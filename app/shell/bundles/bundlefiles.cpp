// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/bundles/bundlefiles.h"

#include "exchange/storybundle.h"
#include "storage/atomicfile.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

const QString ending = u".naranhi"_s;

// Systems allow 255 bytes, and a syllable takes three.
constexpr qsizetype longestName = 60;

Result<QByteArray> bytesOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Failure(Error{Error::Code::NotFound, path});
    if (!info.isFile())
        return Failure(Error{Error::Code::NotAFile, path});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure(Error{Error::Code::NotReadable, file.errorString()});
    if (file.size() > largestBundle)
        return Failure(Error{Error::Code::TooLarge, path});
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Failure(Error{Error::Code::NotReadable, file.errorString()});
    return bytes;
}

bool isSafe(QChar character)
{
    static constexpr QStringView refused = u"/\\:*?\"<>|";
    return character.isPrint() && !refused.contains(character);
}

} // namespace

Result<StoryBundle> readBundle(const QString &path)
{
    const Result<StoryBundle> bundle = bytesOf(path).and_then(exchange::bundleFromJson);
    if (bundle && bundle->records.isEmpty())
        return Failure(Error{Error::Code::Empty, path});
    return bundle;
}

Result<void> writeBundle(const QString &path, const StoryBundle &bundle)
{
    const QByteArray bytes = exchange::toJson(bundle);
    if (bytes.size() > largestBundle)
        return Failure(Error{Error::Code::TooLarge, path});
    return storage::writeAtomically(path, bytes);
}

bool isBundle(const QString &path)
{
    return path.endsWith(ending, Qt::CaseInsensitive);
}

QString bundleFileName(const QString &story)
{
    QString name;
    for (const QChar character : story)
        name += isSafe(character) || character.isSurrogate() ? character : QChar(u' ');
    name = name.simplified().left(longestName).trimmed();
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    // Names that begin with a dot are hidden, those that end in one are refused by Windows.
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return (name.isEmpty() ? u"naranhi"_s : name) + ending;
}

} // namespace naranhi
