// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/commands/similarcommand.h"

#include "comparison/sentencesimilarity.h"
#include "language/analysis.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <string>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

tl::unexpected<Error> bad(const QString &detail)
{
    return Failure(Error{Error::Code::BadFormat, detail});
}

AnnotatedArticle analysed(const QString &text)
{
    AnnotatedArticle annotated;
    annotated.article.blocks = {{BlockKind::Paragraph, text}};
    annotated.analysis = language::analyse(annotated.article, {});
    return annotated;
}

} // namespace

Result<QByteArray> similarLine(const QByteArray &line)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (error.error != QJsonParseError::NoError)
        return bad(error.errorString());
    if (!document.isObject())
        return bad(u"not an object"_s);
    const QJsonObject object = document.object();
    for (const QString &key : {u"a"_s, u"b"_s}) {
        if (!object.value(key).isString())
            return bad(u"\"%1\" is missing or not a text"_s.arg(key));
    }
    QJsonObject out;
    if (object.contains(u"id"_s))
        out.insert(u"id"_s, object.value(u"id"_s));
    out.insert(u"score"_s,
        comparison::similarityOf(
            analysed(object.value(u"a"_s).toString()), analysed(object.value(u"b"_s).toString())));
    return QJsonDocument(out).toJson(QJsonDocument::Compact);
}

ExitStatus runSimilar(const Streams &streams)
{
    ExitStatus status = allDone;
    int number = 0;
    for (std::string line; std::getline(streams.in, line);) {
        ++number;
        const QByteArray bytes = QByteArray::fromStdString(line).trimmed();
        if (bytes.isEmpty())
            continue;
        if (const Result<QByteArray> out = similarLine(bytes)) {
            streams.out << out->constData() << std::endl;
        } else {
            complain(streams, u"line %1: %2"_s.arg(number).arg(out.error().detail));
            status = someFailed;
        }
    }
    return status;
}

} // namespace naranhi
