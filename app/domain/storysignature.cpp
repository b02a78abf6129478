// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/storysignature.h"

#include <QDataStream>
#include <QIODevice>

namespace naranhi {

namespace {

void setFormat(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_0);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
}

} // namespace

QByteArray toBytes(const StorySignature &signature)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    setFormat(stream);
    stream << signature.day;
    for (const SignatureTerm &term : signature.terms)
        stream << term.term << term.weight;
    return bytes;
}

StorySignature signatureFromBytes(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    setFormat(stream);
    StorySignature signature;
    stream >> signature.day;
    while (!stream.atEnd()) {
        SignatureTerm term;
        stream >> term.term >> term.weight;
        signature.terms.append(term);
    }
    return stream.status() == QDataStream::Ok ? signature : StorySignature{};
}

} // namespace naranhi
