// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/pagerequest.h"

#include "domain/articlejson.h"

#include <QDataStream>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

// Those that reading a page ends with.
constexpr std::array pageErrors{Error::Code::TooLarge,
    Error::Code::Empty,
    Error::Code::NotText,
    Error::Code::NoArticle,
    Error::Code::TooCostly,
    Error::Code::Protected,
    Error::Code::Broken,
    Error::Code::BadFormat};

Error::Code codeOfWord(const QString &word)
{
    for (const Error::Code code : pageErrors) {
        if (codeWord(code) == word)
            return code;
    }
    return Error::Code::ReaderFailed;
}

} // namespace

QByteArray requestBytes(const PageRequest &request)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << request.input.source << static_cast<quint8>(request.input.format)
           << request.input.charset << request.input.isWhole << request.withScripts
           << request.input.bytes;
    return bytes;
}

std::optional<PageRequest> requestFrom(const QByteArray &bytes)
{
    PageRequest request;
    quint8 format = 0;
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    stream >> request.input.source >> format >> request.input.charset >> request.input.isWhole
        >> request.withScripts >> request.input.bytes;
    if (stream.status() != QDataStream::Ok || format > static_cast<quint8>(lastFormat))
        return {};
    request.input.format = static_cast<Format>(format);
    return request;
}

QByteArray answerBytes(const Result<QList<Article>> &answer)
{
    QJsonObject object;
    if (answer) {
        QJsonArray articles;
        for (const Article &article : *answer)
            articles.append(toJson(article));
        object.insert(u"articles"_s, articles);
    } else {
        object
            = {{u"error"_s, codeWord(answer.error().code)}, {u"detail"_s, answer.error().detail}};
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<QList<Article>> answerFrom(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object.contains("error"_L1))
        return Failure(Error{.code = codeOfWord(object.value("error"_L1).toString()),
            .detail = object.value("detail"_L1).toString()});
    QList<Article> articles;
    for (const QJsonValue &value : object.value("articles"_L1).toArray()) {
        auto article = articleFromJson(value.toObject());
        if (!article)
            return Failure(article.error());
        articles << *std::move(article);
    }
    if (articles.isEmpty())
        return Failure(Error{.code = Error::Code::ReaderFailed, .detail = {}});
    return articles;
}

QByteArray frameOf(const QByteArray &content)
{
    QByteArray head(frameHead, '\0');
    qToLittleEndian(static_cast<quint32>(content.size()), head.data());
    return head + content;
}

qsizetype frameLength(const QByteArray &head)
{
    return static_cast<qsizetype>(qFromLittleEndian<quint32>(head.constData()));
}

} // namespace naranhi::sources
