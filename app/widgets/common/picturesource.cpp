// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/picturesource.h"

namespace naranhi {

PictureSource::PictureSource(QObject *parent)
    : QObject(parent)
{
}

void PictureSource::ask(const QString &address)
{
    const auto known = m_pictures.constFind(address);
    if (known != m_pictures.constEnd() && known->problem.isEmpty())
        return;
    m_pictures.insert(address, {});
    Q_EMIT asked(address);
}

PictureSource::Picture PictureSource::picture(const QString &address) const
{
    return m_pictures.value(address);
}

void PictureSource::give(const QString &address, const QImage &image)
{
    m_pictures.insert(address, {image, {}});
    Q_EMIT changed(address);
}

void PictureSource::giveUp(const QString &address, const QString &problem)
{
    m_pictures.insert(address, {{}, problem});
    Q_EMIT changed(address);
}

} // namespace naranhi
