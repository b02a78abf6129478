// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/picturekeeper.h"

#include "shell/errorsentences.h"
#include "widgets/common/picturesource.h"

#include <QBuffer>
#include <QImageReader>
#include <QtConcurrent>

#include <utility>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

constexpr int mostAtOnce = 2;
constexpr int widest = 1600;
constexpr qint64 mostPixels = 50'000'000;

} // namespace

Result<QImage> decodedPicture(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QList<QByteArray> known{"png", "jpeg", "gif", "webp"};
    const QSize size = reader.size();
    if (!known.contains(reader.format()) || size.isEmpty())
        return Failure(Error{Error::Code::Broken, QString::fromLatin1(reader.format())});
    if (qint64{size.width()} * size.height() > mostPixels)
        return Failure(Error{Error::Code::TooLarge, {}});
    reader.setAutoTransform(true);
    if (size.width() > widest)
        reader.setScaledSize(size.scaled(widest, size.height(), Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull())
        return Failure(Error{Error::Code::Broken, reader.errorString()});
    return image;
}

PictureKeeper::PictureKeeper(PictureSource &source, const storage::PictureCache &cache, Fetch fetch)
    : m_source(source)
    , m_cache(cache)
    , m_fetch(std::move(fetch))
{
    m_pool.setMaxThreadCount(mostAtOnce);
    connect(&source, &PictureSource::asked, this, &PictureKeeper::bring);
}

PictureKeeper::~PictureKeeper()
{
    m_cancel.cancel();
    m_pool.waitForDone();
}

void PictureKeeper::bring(const QString &address)
{
    QtConcurrent::run(&m_pool, [this, address] {
        return pictureAt(address);
    }).then(this, [this, address](const Result<QImage> &picture) {
        if (picture)
            m_source.give(address, *picture);
        else
            m_source.giveUp(address, sentenceFor(picture.error()));
    });
}

// What cannot be decoded is not kept; what cannot be kept is shown all the same.
Result<QImage> PictureKeeper::pictureAt(const QString &address) const
{
    if (const QByteArray kept = m_cache.bytesOf(address); !kept.isEmpty()) {
        if (Result<QImage> picture = decodedPicture(kept))
            return picture;
    }
    return m_fetch(address, m_cancel).and_then([&](const QByteArray &bytes) {
        return decodedPicture(bytes).map([&](const QImage &picture) {
            static_cast<void>(m_cache.keep(address, bytes));
            return picture;
        });
    });
}

} // namespace naranhi
