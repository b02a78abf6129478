// SPDX-License-Identifier: GPL-3.0-or-later

#include "timecases.h"

#include "language/times.h"
#include "support/builders.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace naranhi::test {

namespace {

const QString paragraphMark = u" ¶ "_s;

void readCases(const QString &path, const QString &topic, QList<TimeCase> &cases)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    QString anchor;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(u'@'))
            anchor = line.mid(1);
        else
            cases.append({topic, anchor, line});
    }
}

// What a value says of its type.
std::optional<TimeType> shownType(const QString &value)
{
    if (value.isEmpty())
        return std::nullopt;
    if (value.startsWith(u'P'))
        return TimeType::Duration;
    return value.contains(u'T') ? TimeType::Time : TimeType::Date;
}

QString printed(const TimeExpression &time, QStringView words, bool withOther)
{
    QString mark = u"{"_s + words + u'|' + time.value;
    if (withOther && !time.otherValue.isEmpty())
        mark += u'?' + time.otherValue;
    const auto shown = shownType(time.value);
    if (shown ? *shown != time.type : time.type == TimeType::Time)
        mark += u' ' + tagOf(time.type);
    return mark + u'}';
}

} // namespace

QList<TimeCase> timeCases(Half half)
{
    const QString ending = half == Half::Tuned ? u"-tuned.txt"_s : u"-control.txt"_s;
    const QDir folder(QStringLiteral(NARANHI_SOURCE_DIR "/tests/language/timecases"));
    QList<TimeCase> cases;
    const QStringList names = folder.entryList({u'*' + ending}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        readCases(folder.filePath(name), name.chopped(ending.size()), cases);
    return cases;
}

QString readAgain(const TimeCase &timeCase)
{
    Article article;
    const QStringList paragraphs = timeCase.marked.split(paragraphMark);
    for (const QString &paragraph : paragraphs)
        article.blocks.append({BlockKind::Paragraph, parseMarked(paragraph).text});
    const QList<TimeExpression> times = language::findTimes(article, timeCase.anchor);
    QStringList marked;
    for (const Block &block : std::as_const(article.blocks))
        marked.append(block.text);
    const bool withOther = timeCase.marked.contains(u'?');
    for (auto it = times.crbegin(); it != times.crend(); ++it) {
        QString &text = marked[it->block];
        const QString words = text.mid(it->span.start, it->span.length());
        text.replace(it->span.start, it->span.length(), printed(*it, words, withOther));
    }
    return marked.join(paragraphMark);
}

} // namespace naranhi::test
