// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/inputs.h"

#include "sources/limits.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

Failure failure(Error::Code code, const QString &detail)
{
    return Failure(Error{.code = code, .detail = detail});
}

bool isAddress(const QString &input)
{
    return input.startsWith("http://"_L1, Qt::CaseInsensitive)
        || input.startsWith("https://"_L1, Qt::CaseInsensitive);
}

// What goes with a folder of articles and is none of them.
bool isAboutTheFolder(const QString &name)
{
    static constexpr QLatin1StringView about[]{"readme"_L1,
        "cmakelists"_L1,
        "license"_L1,
        "copying"_L1,
        "changelog"_L1,
        "contributing"_L1};
    const QString stem = name.section(u'.', 0, 0).toLower();
    return std::find(std::begin(about), std::end(about), stem) != std::end(about);
}

QStringList articleFilesIn(const QString &folder)
{
    QStringList patterns;
    for (const QString &ending : articleEndings())
        patterns << u"*."_s + ending;
    QStringList files;
    const QDir dir(folder);
    const auto names = dir.entryList(patterns, QDir::Files, QDir::Name);
    for (const QString &name : names)
        if (!isAboutTheFolder(name))
            files << dir.filePath(name);
    return files;
}

Result<RawInput> readOpened(QFile &file, const QString &source)
{
    QByteArray bytes = file.read(maximumBytes + 1);
    if (bytes.size() > maximumBytes)
        return failure(Error::Code::TooLarge, source);
    if (file.error() != QFileDevice::NoError)
        return failure(Error::Code::NotReadable, file.errorString());
    return RawInput{.source = source, .bytes = std::move(bytes), .format = {}, .charset = {}};
}

Result<RawInput> loadStandardInput()
{
    QFile file;
    if (!file.open(stdin, QIODevice::ReadOnly))
        return failure(Error::Code::NotReadable, file.errorString());
    return readOpened(file, u"-"_s);
}

} // namespace

QStringList expandInputs(const QStringList &inputs)
{
    QStringList expanded;
    for (const QString &input : inputs) {
        const QStringList inside = QFileInfo(input).isDir() ? articleFilesIn(input) : QStringList();
        if (inside.isEmpty())
            expanded << input; // an empty folder, too, shall fail with a reason
        else
            expanded << inside;
    }
    return expanded;
}

Result<RawInput> loadInput(const QString &input)
{
    if (input == "-"_L1)
        return loadStandardInput();
    if (isAddress(input))
        return failure(Error::Code::UnsupportedInput, input);
    const QFileInfo info(input);
    if (!info.exists())
        return failure(Error::Code::NotFound, input);
    if (!info.isFile())
        return failure(Error::Code::NotAFile, input);
    QFile file(input);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::NotReadable, file.errorString());
    return readOpened(file, input);
}

} // namespace naranhi::sources
