// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/linewrapping.h"

#include "sources/textfeatures.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

constexpr qsizetype narrowestPage = 40;
constexpr qsizetype widestPage = 110;

// Columns on a terminal: Hangul, Han and full-width forms take two.
qsizetype columns(QStringView text)
{
    const auto isWide = [](QChar c) { return c.unicode() >= 0x1100 && c.unicode() != 0x2026; };
    return text.size() + std::count_if(text.begin(), text.end(), isWide);
}

qsizetype firstWordColumns(const QString &line)
{
    return columns(
        QStringView(line).first(line.indexOf(u' ') < 0 ? line.size() : line.indexOf(u' ')));
}

// A list item or the like begins a line of its own.
bool beginsItem(const QString &line)
{
    static const QRegularExpression item(
        u"^(?:[-*+=•·ㆍ▶■□◆◇○●▲※☞>#|!]|```|\\d{1,2}[.)]\\s|\\[)"_s);
    return item.match(line).hasMatch();
}

bool continues(const QString &line, const QString &next)
{
    return !line.isEmpty() && !next.isEmpty() && !beginsItem(next);
}

struct Wrapping
{
    qsizetype width = 0;
    qsizetype breaks = 0; // line ends inside paragraphs
    qsizetype full = 0; // of these, where the next word had no room
    qsizetype stopped = 0; // of these, at the end of a sentence
};

Wrapping measure(const QStringList &lines)
{
    Wrapping wrapping;
    for (const QString &line : lines)
        wrapping.width = std::max(wrapping.width, columns(line));
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        if (!continues(lines.at(i), lines.at(i + 1)))
            continue;
        ++wrapping.breaks;
        // Programs count columns differently by a few.
        const auto needed = columns(lines.at(i)) + 1 + firstWordColumns(lines.at(i + 1));
        wrapping.full += needed + 4 > wrapping.width ? 1 : 0;
        wrapping.stopped += endsSentence(lines.at(i)) ? 1 : 0;
    }
    return wrapping;
}

bool isWrapped(const Wrapping &wrapping)
{
    return wrapping.width >= narrowestPage && wrapping.width <= widestPage && wrapping.breaks >= 3
        && wrapping.full * 10 >= wrapping.breaks * 8 && wrapping.stopped * 2 < wrapping.breaks;
}

QStringList tidied(const QStringList &lines)
{
    QStringList result;
    result.reserve(lines.size());
    for (const QString &line : lines)
        result << tidyLine(line);
    return result;
}

} // namespace

QStringList joinWrappedLines(const QStringList &lines)
{
    const QStringList tidy = tidied(lines);
    const Wrapping wrapping = measure(tidy);
    if (!isWrapped(wrapping))
        return lines;
    QStringList joined;
    for (qsizetype i = 0; i < tidy.size(); ++i) {
        const bool follows = i > 0 && continues(tidy.at(i - 1), tidy.at(i))
            && columns(tidy.at(i - 1)) + 1 + firstWordColumns(tidy.at(i)) + 4 > wrapping.width;
        if (follows)
            joined.last() += u' ' + tidy.at(i);
        else
            joined << tidy.at(i);
    }
    return joined;
}

} // namespace naranhi::sources
