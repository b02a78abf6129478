// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/commands/tagcommand.h"

#include "language/analysis.h"
#include "language/names.h"
#include "shell/commands/spantags.h"

#include <QDateTime>
#include <QJsonArray>
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

Result<QJsonObject> parsed(const QByteArray &line)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (error.error != QJsonParseError::NoError)
        return bad(error.errorString());
    if (!document.isObject())
        return bad(u"not an object"_s);
    if (!document.object().value(u"text"_s).isString())
        return bad(u"\"text\" is missing or not a text"_s);
    return document.object();
}

// "2024-01-26T00:00:00", with or without a zone: the clock counts as it is written.
Result<QString> anchorOf(const QJsonObject &object)
{
    const QJsonValue ref = object.value(u"ref"_s);
    if (ref.isNull() || ref.isUndefined() || ref.toString(u"-"_s).isEmpty())
        return QString();
    const QDateTime moment = QDateTime::fromString(ref.toString(), Qt::ISODate);
    if (!moment.isValid())
        return bad(u"\"ref\" is not a moment like 2024-01-26T00:00:00"_s);
    return moment.toString(u"yyyy-MM-ddTHH:mm"_s);
}

QJsonArray entitiesOf(const QList<SpanTag> &tags)
{
    QJsonArray array;
    for (const SpanTag &tag : tags) {
        array.append(QJsonObject{
            {u"start"_s, tag.span.start}, {u"end"_s, tag.span.end}, {u"type"_s, tag.type}});
    }
    return array;
}

QJsonArray foundIn(const ArticleAnalysis &analysis)
{
    QJsonArray array;
    for (const TimeExpression &time : analysis.times) {
        array.append(QJsonObject{{u"start"_s, time.span.start},
            {u"end"_s, time.span.end},
            {u"value"_s, isCompleteTimeValue(time.value) ? time.value : QString()},
            {u"type"_s, tagOf(time.type)}});
    }
    return array;
}

QByteArray tagged(const QJsonObject &object, const QString &anchor)
{
    Article article;
    article.blocks = {{BlockKind::Paragraph, object.value(u"text"_s).toString()}};
    const ArticleAnalysis analysis = language::analyse(article, anchor);
    const QString text = article.blocks.first().text;
    QJsonObject out{{u"text"_s, text},
        {u"entities"_s, entitiesOf(spanTags(text, analysis, language::taggedNames(article, 0)))},
        {u"found"_s, foundIn(analysis)}};
    if (object.contains(u"id"_s))
        out.insert(u"id"_s, object.value(u"id"_s));
    return QJsonDocument(out).toJson(QJsonDocument::Compact);
}

} // namespace

Result<QByteArray> tagLine(const QByteArray &line)
{
    return parsed(line).and_then([](const QJsonObject &object) {
        return anchorOf(object).map(
            [&object](const QString &anchor) { return tagged(object, anchor); });
    });
}

ExitStatus runTag(const Streams &streams)
{
    ExitStatus status = allDone;
    int number = 0;
    for (std::string line; std::getline(streams.in, line);) {
        ++number;
        const QByteArray bytes = QByteArray::fromStdString(line).trimmed();
        if (bytes.isEmpty())
            continue;
        if (const Result<QByteArray> out = tagLine(bytes)) {
            streams.out << out->constData() << std::endl;
        } else {
            complain(streams, u"line %1: %2"_s.arg(number).arg(out.error().detail));
            status = someFailed;
        }
    }
    return status;
}

} // namespace naranhi
