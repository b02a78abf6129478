// SPDX-License-Identifier: GPL-3.0-or-later

#include "articles/annotation.h"

#include "domain/articlejson.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace naranhi::test {

using namespace Qt::StringLiterals;

namespace {

QString stringAt(const QJsonObject &object, const QString &key)
{
    return object.value(key).toString();
}

QStringList stringsAt(const QJsonObject &object, const QString &key)
{
    return object.value(key).toVariant().toStringList();
}

bool isOptional(const QJsonObject &object)
{
    return object.value(u"optional"_s).toBool();
}

BlockKind blockKindOf(const QString &word)
{
    for (const BlockKind kind : {BlockKind::Heading,
             BlockKind::Caption,
             BlockKind::Quote,
             BlockKind::ListItem,
             BlockKind::Summary}) {
        if (wordOf(kind) == word)
            return kind;
    }
    return BlockKind::Paragraph;
}

// Where the words of a mention or time stand; an empty span when they do not.
BlockSpan locate(const Annotation &annotation, const QJsonObject &object)
{
    const int block = object.value(u"block"_s).toInt();
    const QString text = annotation.textOf(block);
    const QString words = stringAt(object, u"text"_s);
    qsizetype at = -1;
    for (int i = 0; i < object.value(u"occurrence"_s).toInt(1); ++i) {
        at = text.indexOf(words, at + 1);
        if (at < 0)
            return {.block = block, .span = {}};
    }
    return {.block = block, .span = {.start = at, .end = at + words.size()}};
}

void readBlocks(Annotation &annotation, const QJsonObject &root)
{
    const QJsonArray blocks = root.value(u"blocks"_s).toArray();
    for (const QJsonValue &value : blocks) {
        const QJsonObject object = value.toObject();
        annotation.blocks.append({.block = {.kind = blockKindOf(stringAt(object, u"kind"_s)),
                                      .text = stringAt(object, u"text"_s)},
            .optional = isOptional(object)});
    }
    const QJsonArray leftOut = root.value(u"left_out"_s).toArray();
    for (const QJsonValue &value : leftOut) {
        const QJsonObject object = value.toObject();
        annotation.leftOut.append(
            {.reason = stringAt(object, u"reason"_s), .text = stringAt(object, u"text"_s)});
    }
}

void readMentions(Annotation &annotation, const QJsonObject &root)
{
    const QJsonArray mentions = root.value(u"mentions"_s).toArray();
    for (const QJsonValue &value : mentions) {
        const QJsonObject object = value.toObject();
        annotation.mentions.append({.where = locate(annotation, object),
            .text = stringAt(object, u"text"_s),
            .type = stringAt(object, u"type"_s),
            .entity = stringAt(object, u"entity"_s),
            .title = stringAt(object, u"title"_s),
            .optional = isOptional(object)});
        if (annotation.mentions.constLast().where.span.isEmpty())
            annotation.problems.append(
                u"no such mention: "_s + annotation.mentions.constLast().text);
    }
}

void readTimes(Annotation &annotation, const QJsonObject &root)
{
    const QJsonArray times = root.value(u"times"_s).toArray();
    for (const QJsonValue &value : times) {
        const QJsonObject object = value.toObject();
        annotation.times.append({.where = locate(annotation, object),
            .text = stringAt(object, u"text"_s),
            .type = stringAt(object, u"type"_s),
            .values = QStringList{stringAt(object, u"value"_s)} + stringsAt(object, u"accept"_s),
            .optional = isOptional(object)});
        if (annotation.times.constLast().where.span.isEmpty())
            annotation.problems.append(u"no such time: "_s + annotation.times.constLast().text);
    }
}

} // namespace

QString Annotation::textOf(int block) const
{
    if (block == titleBlock)
        return title;
    if (block == subtitleBlock)
        return subtitle;
    return block >= 0 && block < blocks.size() ? blocks.at(block).block.text : QString();
}

Annotation readAnnotation(const QString &path)
{
    Annotation annotation;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        annotation.problems.append(path + u": "_s + file.errorString());
        return annotation;
    }
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    if (stringAt(root, u"format"_s) != u"naranhi-annotation"_s)
        annotation.problems.append(path + u": not an annotation file"_s);
    const QJsonObject published = root.value(u"published"_s).toObject();
    annotation.source = stringAt(root, u"source"_s);
    annotation.title = stringAt(root, u"title"_s);
    annotation.subtitle = stringAt(root, u"subtitle"_s);
    annotation.outlet = stringAt(root, u"outlet"_s);
    annotation.authors = stringsAt(root, u"authors"_s);
    annotation.published
        = QStringList{stringAt(published, u"value"_s)} + stringsAt(published, u"accept"_s);
    annotation.publishedBasis = stringAt(published, u"basis"_s);
    readBlocks(annotation, root);
    readMentions(annotation, root);
    readTimes(annotation, root);
    return annotation;
}

QList<Annotation> bundledAnnotations()
{
    const QDir folder(QStringLiteral(NARANHI_SOURCE_DIR "/articles"));
    QList<Annotation> annotations;
    const QStringList names = folder.entryList({u"*.annotation.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        annotations.append(readAnnotation(folder.filePath(name)));
    return annotations;
}

} // namespace naranhi::test
