// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "domain/entity.h"
#include "domain/timeline.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace naranhi::test {

struct ExpectedBlock
{
    Block block;
    bool optional = false; // may have been left out; nothing in it is scored
};

struct ExpectedLeftOut
{
    QString reason;
    QString text;
};

struct ExpectedMention
{
    BlockSpan where;
    QString text;
    QString type; // PS, LC, OG, AF
    QString entity; // a key over the whole story
    QString title; // right behind a person's name
    bool optional = false;
};

struct ExpectedTime
{
    BlockSpan where;
    QString text;
    QString type;
    QStringList values; // the expected one, then others that count as right
    bool optional = false;
};

// A hand-made annotation file (articles/README says what is in it), with spans found.
struct Annotation
{
    QString source;
    QString title;
    QString subtitle;
    QString outlet;
    QStringList authors;
    QStringList published; // the expected value, then others that count as right
    QString publishedBasis;
    QList<ExpectedBlock> blocks;
    QList<ExpectedLeftOut> leftOut;
    QList<ExpectedMention> mentions;
    QList<ExpectedTime> times;
    QStringList problems; // what is wrong with the file itself; empty in a good one

    [[nodiscard]] QString textOf(int block) const;
};

// Reads NAME.annotation.json. A file that cannot be read gives an annotation with a problem.
[[nodiscard]] Annotation readAnnotation(const QString &path);

// The annotations in articles/, in the order of their names.
[[nodiscard]] QList<Annotation> bundledAnnotations();

} // namespace naranhi::test
