// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/canceltoken.h"
#include "domain/result.h"
#include "storage/picturecache.h"

#include <QImage>
#include <QObject>
#include <QThreadPool>

#include <functional>

namespace naranhi {

class PictureSource;

// Brings the pictures that are asked for: from the cache, else from where they are. Lives on the
// GUI thread; fetching and decoding happen on threads of its own. Destroying it cancels and waits.
class PictureKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureKeeper)

public:
    // May wait; called on another thread.
    using Fetch = std::function<Result<QByteArray>(const QString &address, const CancelToken &)>;

    PictureKeeper(PictureSource &source, const storage::PictureCache &cache, Fetch fetch);
    ~PictureKeeper() override;

private:
    void bring(const QString &address);
    [[nodiscard]] Result<QImage> pictureAt(const QString &address) const;

    PictureSource &m_source;
    storage::PictureCache m_cache;
    Fetch m_fetch;
    CancelToken m_cancel;
    QThreadPool m_pool;
};

// A picture no larger than a screen shows. Broken: not a PNG, JPEG, GIF or WebP, or half of one;
// TooLarge: more than 50 million pixels.
[[nodiscard]] Result<QImage> decodedPicture(const QByteArray &bytes);

} // namespace naranhi
