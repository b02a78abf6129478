// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>
#include <QObject>
#include <QString>

namespace naranhi {

// The pictures of articles by their addresses, for every view: views ask for one, whoever brings
// them gives it, all are told. Lives on the GUI thread; holds what was given.
class PictureSource final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureSource)

public:
    struct Picture
    {
        QImage image; // null while it is awaited, and when there is none
        QString problem; // why there is none, in the reader's language
    };

    explicit PictureSource(QObject *parent = nullptr);

    void ask(const QString &address); // once each, but again after a problem
    [[nodiscard]] Picture picture(const QString &address) const;
    void give(const QString &address, const QImage &image);
    void giveUp(const QString &address, const QString &problem);

Q_SIGNALS:
    void asked(const QString &address);
    void changed(const QString &address);

private:
    QHash<QString, Picture> m_pictures;
};

} // namespace naranhi
