// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/atomicfile.h"

#include <QSaveFile>

namespace naranhi::storage {

Result<void> writeAtomically(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    // flush() is asked because commit() of Qt 6.4 overlooks buffered bytes that do not fit on the
    // disk.
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
        && file.flush() && file.commit();
    if (!written)
        return Failure(Error{Error::Code::NotWritable, file.errorString()});
    return {};
}

} // namespace naranhi::storage
